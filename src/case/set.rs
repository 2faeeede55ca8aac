//! One fact, given on the command line like `person.age=17`.
//!
//! The value is written plainly, without quotation marks: `yes`, `no`, `true`, `false`,
//! a number, a date, a name, a text; `none` where the fact may be none; `null` for
//! *not known* (so a text cannot be set to the word null). Elements of a list that the
//! case has are counted from 1: `person.conversations[1].formal=yes`. What a fact over time was on
//! one day: `person.status on 2018-03-02=final_rejection`.

use super::edit::Json;
use super::error::{self, Subject};
use super::facts::{Begin, Facts, Place, Slot, Told};
use super::history;
use super::keys::Keyed;
use super::schema::{Member, Members, Names, Schema, TopKey};
use super::slow::misfit_error;
use super::store::{Scalar, Store};
use crate::diagnostic::{Diagnostic, nearest};
use crate::files::composed;
use crate::rulebook::vocabulary::{FactId, element_record};
use crate::source::{SourceId, Span};
use crate::value::date::Date;
use crate::value::number::{Number, NumberError};
use crate::value::types::{Base, Type};
use crate::value::{ListRef, Value};
use std::fmt::Write as _;

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
    let (path, day) = dated(&path);
    let (place, member) = resolve((schema, store.facts), path, spans.0).map(Walk::end)?;
    let subject = Subject { path, sensitive: member.sensitive, span: spans.1 };
    let (slot, json) = slot(&mut store, member, subject, value.trim())?;
    if let Some(day) = day {
        let about = Subject { span: spans.0, ..subject };
        return Dated { place, member, day }.set(&mut store, slot, about);
    }
    if member.over_time {
        store.replace_history(place, slot);
    }
    match place {
        Place::Fact(id) => replace(&mut store.facts.slots, id.0, slot),
        Place::Element(at) => replace(&mut store.facts.elements, at, slot),
    }
    store.finish();
    Ok(json)
}

/// The path of a fact, and the day that stands behind it: `person.status on 2018-03-02`.
pub fn dated(path: &str) -> (&str, Option<&str>) {
    match path.split_once(" on ") {
        Some((path, day)) => (path.trim_end(), Some(day.trim())),
        None => (path, None),
    }
}

/// A fact, and a day of which something is told.
struct Dated<'d> {
    place: Place,
    member: Member,
    day: &'d str,
}

impl Dated<'_> {
    /// Tells what the fact was on the day; returns its whole history as a case would have it.
    fn set(
        &self,
        store: &mut Store<'_>,
        slot: Slot,
        subject: Subject<'_>,
    ) -> Result<Json, Diagnostic> {
        let Self { place, member, day } = *self;
        if !member.over_time {
            return Err(error::not_over_time(subject));
        }
        let day = Date::parse(day).map_err(|wrong| error::bad_date(subject, day, wrong))?;
        let known = store.facts.history(place).map(|one| store.facts.entries_of(one).to_vec());
        let (own, known) = (store.facts.on, known.unwrap_or_default());
        let added = history::with_day(&known, (day, slot), own);
        let added = added.ok_or_else(|| error::no_own_day(subject))?;
        let start = store.open_history();
        for told in &added {
            store.add_told(start, *told).map_err(|fault| error::bad_entry(subject, fault))?;
        }
        if own.is_some_and(|own| added.iter().any(|one| one.written_day() > Some(own))) {
            return Err(error::set_after_case(subject));
        }
        let slot = store.close_history(start);
        store.replace_history(place, slot);
        store.finish();
        Ok(Json::List(added.iter().map(|told| told_json(store, member, told)).collect()))
    }
}

/// An entry of a history as a case has it.
fn told_json(store: &Store<'_>, member: Member, told: &Told) -> Json {
    let day = |key: &str, day: Date| (key.to_owned(), Json::Text(day.to_string()));
    let begin = match told.begin {
        Begin::Became(from) => Some(day("from", from)),
        Begin::Seen(seen) => Some(day("seen", seen)),
        Begin::Always | Begin::Stands => None,
    };
    let until = told.until.map(|until| day("until", until));
    let is = ("is".to_owned(), value_json(store, member, told.is));
    Json::Object(begin.into_iter().chain(until).chain([is]).collect())
}

fn value_json(store: &Store<'_>, member: Member, slot: Slot) -> Json {
    let Slot::Given(value) = slot else { return Json::Null };
    let named = |names: Option<&Names>, at: u16| {
        let name = names.and_then(|names| names.name(u32::from(at)));
        Json::Text(name.unwrap_or_default().to_owned())
    };
    match (value, member.ty.base) {
        (Value::None, _) => Json::Text("none".to_owned()),
        (Value::Truth(yes), _) => Json::YesNo(yes),
        (Value::Number(number), _) => Json::Number(number.to_string()),
        (Value::Date(date), _) => Json::Text(date.to_string()),
        (Value::Moment(moment), _) => Json::Text(moment.to_string()),
        (Value::Duration(length), _) => Json::Text(length.to_string()),
        (Value::Text(text), _) => Json::Text(store.facts.text(text).to_owned()),
        (Value::Unit(unit), _) => named(Some(&store.schema.units), unit.0),
        (Value::Variant(variant), Base::Named(ty)) => named(store.schema.variants(ty), variant.0),
        // No fact over time is a list.
        (Value::Unknown | Value::Variant(_) | Value::List(_) | Value::Frame(_), _) => Json::Null,
    }
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
    let member = Member { slot: 0, ty, format: None, sensitive: false, over_time: false };
    Store::resume(schema, facts).slot(member, scalar(ty, value)?).ok()
}

/// Whether it is written like a number, be it one that cannot be kept.
fn is_number(value: &str) -> bool {
    Number::parse(value) != Err(NumberError::NotANumber)
        || serde_json::from_str::<serde_json::Number>(value).is_ok()
}

/// On the way along a path to the slot that it names.
struct Walk<'w> {
    schema: &'w Schema,
    facts: &'w Facts,
    path: &'w str,
    span: Span,
    place: Place,
    member: Member,
    /// The path with elements by their place in the text of the case.
    written: String,
}

/// The path of a fact as the text of its case has it: elements are named there by their keys in no
/// order. Nothing of a path that names nothing yet.
pub fn written_path(schema: &Schema, facts: &Facts, path: &str) -> Option<String> {
    let walk = resolve((schema, facts), path, Span::default()).ok()?;
    Some(walk.written)
}

/// The slot that a path names.
fn resolve<'w>(
    (schema, facts): (&'w Schema, &'w Facts),
    path: &'w str,
    span: Span,
) -> Result<Walk<'w>, Diagnostic> {
    let (fact, mut rest) = path.split_at(path.find('[').unwrap_or(path.len()));
    let found = find_fact(schema, fact);
    let (place, member) = found.ok_or_else(|| unknown(schema, fact, span))?;
    let mut walk = Walk { schema, facts, path, span, place, member, written: fact.to_owned() };
    while !rest.is_empty() {
        rest = walk.step(rest)?;
    }
    Ok(walk)
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
    fn end(self) -> (Place, Member) {
        (self.place, self.member)
    }

    /// One step into a list: `[2]`, or `[2].held` in a list of records. Returns the rest of the path.
    fn step<'p>(&mut self, rest: &'p str) -> Result<&'p str, Diagnostic> {
        let record = element_record(self.member.ty).and_then(|id| self.schema.record(id));
        let (list, element, rest) = self.element(rest, record)?;
        let width = record.map_or(1, |record| u32::try_from(record.len()).unwrap_or(u32::MAX));
        let first = list.start + element * width;
        let number = self.facts.written_at(first).unwrap_or(element) + 1;
        // Writing into a text cannot fail.
        let _ = write!(self.written, "[{number}]");
        let Some(record) = record else {
            self.place = Place::Element(first);
            self.member = self.member.element();
            return Ok(rest);
        };
        let Some(field) = rest.strip_prefix('.') else {
            return Err(error::whole_element(self.span, self.path));
        };
        let (name, rest) = field.split_at(field.find('[').unwrap_or(field.len()));
        self.member = self.field(record, name)?;
        if record.key == Some(self.member.slot) && list.len > 1 {
            return Err(error::key_not_settable(self.span, self.path));
        }
        let _ = write!(self.written, ".{name}");
        self.place = Place::Element(first + self.member.slot);
        Ok(rest)
    }

    /// The list, which of its elements, and the rest of the path.
    fn element<'p>(
        &self,
        rest: &'p str,
        record: Option<&Members>,
    ) -> Result<(ListRef, u32, &'p str), Diagnostic> {
        let list = match self.facts.slot(self.place) {
            Slot::Given(Value::List(list)) if self.member.ty.list => list,
            _ => ListRef { start: 0, len: 0 },
        };
        let key = record.and_then(Members::open_key);
        let number = |text: &str| {
            let number = text.parse::<u32>().ok()?;
            number.checked_sub(1).filter(|element| *element < list.len)
        };
        rest.strip_prefix('[')
            .and_then(|rest| rest.split_once(']'))
            .and_then(|(text, rest)| {
                let text = text.trim();
                let element = match (key, list.len) {
                    (Some(_), 1) if text.is_empty() => Some(0),
                    (Some(key), _) => {
                        let width = record?.len();
                        self.facts.with_key(Keyed { list, key, width }, text)
                    }
                    (None, _) => number(text),
                };
                Some((list, element?, rest))
            })
            .ok_or_else(|| match key {
                Some(_) if list.len > 0 => error::no_such_key(self.span, self.path),
                _ => error::no_such_element(self.span, self.path, list.len),
            })
    }

    fn field(&self, record: &Members, name: &str) -> Result<Member, Diagnostic> {
        let found = record.names.get(name).and_then(|at| record.get(at));
        found.ok_or_else(|| error::unknown_member(self.span, self.path, name, record.names.iter()))
    }
}
