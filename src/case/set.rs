//! One fact, given on the command line like `person.age=17`.
//!
//! The value is written plainly, without quotation marks: `yes`, `no`, `true`, `false`,
//! a number, a date, a name, a text; `none` where the fact may be none; `null` for
//! *not known* (so a text cannot be set to the word null). Elements of a list that the
//! case has are counted from 1: `person.conversations[1].formal=yes`.

use super::edit::Json;
use super::error::{self, Subject};
use super::facts::{Facts, Place, Slot};
use super::schema::{Member, Members, Schema, TopKey};
use super::slow::misfit_error;
use super::store::{Scalar, Store};
use crate::diagnostic::{Diagnostic, nearest};
use crate::files::composed;
use crate::rulebook::vocabulary::{FactId, element_record};
use crate::source::{SourceId, Span};
use crate::value::number::{Number, NumberError};
use crate::value::types::{Base, Type};
use crate::value::{ListRef, Value};

/// Sets one fact; `text` is a path, `=` and a value, and the whole text of `source`. Returns the
/// value as a case would have it.
///
/// # Errors
/// What is wrong with the path or the value. The facts are then as they were.
pub fn set(
    schema: &Schema,
    facts: &mut Facts,
    source: SourceId,
    text: &str,
) -> Result<Json, Diagnostic> {
    let Some((path, value)) = text.split_once('=') else {
        return Err(error::no_value(Span::new(source, 0..text.len())));
    };
    let spans = (Span::new(source, 0..path.len()), Span::new(source, path.len() + 1..text.len()));
    let path = composed(path.trim());
    let mut store = Store::resume(schema, facts);
    let (place, member) = resolve(&store, &path, spans.0)?;
    let subject = Subject { path: &path, sensitive: member.sensitive, span: spans.1 };
    let (slot, json) = slot(&mut store, member, subject, value.trim())?;
    match place {
        Place::Fact(id) => replace(&mut store.facts.slots, id.0, slot),
        Place::Element(at) => replace(&mut store.facts.elements, at, slot),
    }
    store.finish();
    Ok(json)
}

fn replace(slots: &mut [Slot], at: u32, slot: Slot) {
    if let Some(place) = slots.get_mut(at as usize) {
        *place = slot;
    }
}

/// What a plainly written value puts into the slot, and how a case would have it.
fn slot(
    store: &mut Store<'_>,
    member: Member,
    subject: Subject<'_>,
    value: &str,
) -> Result<(Slot, Json), Diagnostic> {
    let scalar = match scalar(member.ty, value) {
        Some(scalar) => scalar,
        None if member.ty.list => return Err(error::list_not_settable(subject.span, subject.path)),
        None => return Err(error::neither_yes_nor_no(subject)),
    };
    let json = match scalar {
        Scalar::YesNo(value) => Json::YesNo(value),
        Scalar::Number(number) => Json::Number(number.to_owned()),
        Scalar::Text(text) => Json::Text(text.to_owned()),
        Scalar::Null => Json::Null,
    };
    let slot = store.slot(member, scalar).map(|slot| (slot, json));
    slot.map_err(|misfit| misfit_error(store.schema, subject, member, misfit, scalar))
}

/// What a plainly written value would be in JSON; none of a list, and of a truth that is neither.
fn scalar(ty: Type, value: &str) -> Option<Scalar<'_>> {
    Some(match (ty.base, value) {
        (_, "null") => Scalar::Null,
        (_, "none") => Scalar::Text(value),
        _ if ty.list => return None,
        (Base::YesNo, "yes" | "true") => Scalar::YesNo(true),
        (Base::YesNo, "no" | "false") => Scalar::YesNo(false),
        (Base::YesNo, _) => return None,
        (Base::Number, _) if is_number(value) => Scalar::Number(value),
        _ => Scalar::Text(value),
    })
}

/// What a plainly written value is in a type, where it is no fact's; none if it does not fit. A
/// text is kept among those of the case.
pub fn read(schema: &Schema, facts: &mut Facts, ty: Type, value: &str) -> Option<Slot> {
    let member = Member { slot: 0, ty, format: None, sensitive: false };
    Store::resume(schema, facts).slot(member, scalar(ty, value)?).ok()
}

/// Whether it is written like a number, be it one that cannot be kept.
fn is_number(value: &str) -> bool {
    Number::parse(value) != Err(NumberError::NotANumber)
        || serde_json::from_str::<serde_json::Number>(value).is_ok()
}

/// On the way along a path to the slot that it names.
struct Walk<'w> {
    store: &'w Store<'w>,
    path: &'w str,
    span: Span,
    place: Place,
    member: Member,
}

/// The slot that a path names.
fn resolve(store: &Store<'_>, path: &str, span: Span) -> Result<(Place, Member), Diagnostic> {
    let (fact, mut rest) = path.split_at(path.find('[').unwrap_or(path.len()));
    let found = find_fact(store.schema, fact);
    let (place, member) = found.ok_or_else(|| unknown(store.schema, fact, span))?;
    let mut walk = Walk { store, path, span, place, member };
    while !rest.is_empty() {
        rest = walk.step(rest)?;
    }
    Ok((walk.place, walk.member))
}

fn find_fact(schema: &Schema, path: &str) -> Option<(Place, Member)> {
    let (group, name) = path.split_once('.')?;
    let TopKey::Group(members) = schema.top_key(schema.top.get(group)?) else {
        return None;
    };
    let member = members.get(members.names.get(name)?)?;
    Some((Place::Fact(FactId(member.slot)), member))
}

fn unknown(schema: &Schema, path: &str, span: Span) -> Diagnostic {
    if schema.definitions.get(path).is_some() {
        return error::derived(span, path);
    }
    if schema.readings.get(path).is_some() {
        return error::reading(span, path);
    }
    if let Some(home) = schema.home_of(path) {
        return error::unknown_path(span, path, Some(&format!("{home}.{path}")));
    }
    let paths: Vec<String> = schema.paths().collect();
    let meant = nearest(path, paths.iter().map(String::as_str));
    error::unknown_path(span, path, meant)
}

impl Walk<'_> {
    /// One step into a list: `[2]`, or `[2].held` in a list of records. Returns the rest of the path.
    fn step<'p>(&mut self, rest: &'p str) -> Result<&'p str, Diagnostic> {
        let (list, element, rest) = self.element(rest)?;
        let record = element_record(self.member.ty).and_then(|id| self.store.schema.record(id));
        let Some(record) = record else {
            self.place = Place::Element(list.start + element);
            self.member = self.member.element();
            return Ok(rest);
        };
        let Some(field) = rest.strip_prefix('.') else {
            return Err(error::whole_element(self.span, self.path));
        };
        let (name, rest) = field.split_at(field.find('[').unwrap_or(field.len()));
        self.member = self.field(record, name)?;
        let width = u32::try_from(record.len()).unwrap_or(u32::MAX);
        self.place = Place::Element(list.start + element * width + self.member.slot);
        Ok(rest)
    }

    /// The list, which of its elements, and the rest of the path.
    fn element<'p>(&self, rest: &'p str) -> Result<(ListRef, u32, &'p str), Diagnostic> {
        let list = match self.store.facts.slot(self.place) {
            Slot::Given(Value::List(list)) if self.member.ty.list => list,
            _ => ListRef { start: 0, len: 0 },
        };
        rest.strip_prefix('[')
            .and_then(|rest| rest.split_once(']'))
            .and_then(|(number, rest)| Some((number.trim().parse::<u32>().ok()?, rest)))
            .filter(|(number, _)| (1..=list.len).contains(number))
            .map(|(number, rest)| (list, number - 1, rest))
            .ok_or_else(|| error::no_such_element(self.span, self.path, list.len))
    }

    fn field(&self, record: &Members, name: &str) -> Result<Member, Diagnostic> {
        let found = record.names.get(name).and_then(|at| record.get(at));
        found.ok_or_else(|| error::unknown_member(self.span, self.path, name, record.names.iter()))
    }
}
