//! One fact, given on the command line like `person.age=17`.
//!
//! The value is written plainly, without quotation marks: `yes`, `no`, `true`, `false`,
//! a number, a date, a name, a text; `none` where the fact may be none; `null` for
//! *not known* (so a text cannot be set to the word null). Elements of a list that the
//! case has are counted from 1: `person.conversations[1].formal=yes`.

use super::error::{self, Subject};
use super::facts::{Facts, Place, Slot};
use super::schema::{Member, Schema, TopKey};
use super::slow::misfit_error;
use super::store::{Store, Written, nfc};
use crate::diagnostic::Diagnostic;
use crate::rulebook::vocabulary::{FactId, element_record};
use crate::source::{SourceId, Span};
use crate::value::types::Base;
use crate::value::{ListRef, Value};

/// Sets one fact; `text` is a path, `=` and a value, and the whole text of `source`.
///
/// # Errors
/// What is wrong with the path or the value. The facts are then as they were.
pub fn set(
    schema: &Schema,
    facts: &mut Facts,
    source: SourceId,
    text: &str,
) -> Result<(), Diagnostic> {
    let Some((path, value)) = text.split_once('=') else {
        return Err(error::no_value(Span::new(source, 0..text.len())));
    };
    let spans = (
        Span::new(source, 0..path.len()),
        Span::new(source, path.len() + 1..text.len()),
    );
    let path = nfc(path.trim());
    let mut store = Store::resume(schema, facts);
    let (place, member) = resolve(&store, &path, spans.0)?;
    let subject = Subject {
        path: &path,
        sensitive: member.sensitive,
        span: spans.1,
    };
    let slot = slot(&mut store, member, subject, value.trim())?;
    match place {
        Place::Fact(id) => replace(&mut store.facts.slots, id.0, slot),
        Place::Element(at) => replace(&mut store.facts.elements, at, slot),
    }
    store.finish();
    Ok(())
}

fn replace(slots: &mut [Slot], at: u32, slot: Slot) {
    if let Some(place) = slots.get_mut(at as usize) {
        *place = slot;
    }
}

/// What a plainly written value puts into the slot.
fn slot(
    store: &mut Store<'_>,
    member: Member,
    subject: Subject<'_>,
    value: &str,
) -> Result<Slot, Diagnostic> {
    let written = match (member.ty.base, value) {
        (_, "null") => Written::Null,
        (_, "none") => Written::Text(value),
        _ if member.ty.list => return Err(error::list_not_settable(subject.span, subject.path)),
        (Base::YesNo, "yes" | "true") => Written::YesNo(true),
        (Base::YesNo, "no" | "false") => Written::YesNo(false),
        (Base::YesNo, _) => return Err(error::neither_yes_nor_no(subject)),
        (Base::Number, _) if is_number(value) => Written::Number(value),
        _ => Written::Text(value),
    };
    let slot = store.slot(member, written);
    slot.map_err(|misfit| misfit_error(store.schema, subject, member, (misfit, written)))
}

/// Whether it is written like a number, be it one that cannot be kept.
fn is_number(value: &str) -> bool {
    value.starts_with(|first: char| first == '-' || first.is_ascii_digit())
        && value
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte))
}

/// The slot that a path names.
fn resolve(store: &Store<'_>, path: &str, span: Span) -> Result<(Place, Member), Diagnostic> {
    let head = path.find('[').unwrap_or(path.len());
    let (fact, mut rest) = path.split_at(head);
    let (mut place, mut member) =
        find_fact(store.schema, fact).ok_or_else(|| unknown(store.schema, fact, span))?;
    while !rest.is_empty() {
        (place, member, rest) = step(store, (place, member), rest)
            .map_err(|len| error::no_such_element(span, path, len))?;
    }
    if let Base::Record(_) = member.ty.base
        && !member.ty.list
    {
        return Err(error::whole_element(span, path));
    }
    Ok((place, member))
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
    let paths: Vec<String> = schema.paths().collect();
    error::unknown_path(span, path, paths.iter().map(String::as_str))
}

/// One step into a list: `[2]`, or `[2].held` in a list of records.
///
/// # Errors
/// How many elements there are, if there is no such element.
fn step<'p>(
    store: &Store<'_>,
    (place, member): (Place, Member),
    rest: &'p str,
) -> Result<(Place, Member, &'p str), usize> {
    let list = match store.facts.slot(place) {
        Slot::Given(Value::List(list)) => list,
        _ => ListRef { start: 0, len: 0 },
    };
    let len = list.len as usize;
    let inside = rest.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    let (number, rest) = inside.ok_or(len)?;
    let number: u32 = number.trim().parse().map_err(|_| len)?;
    if number == 0 || number > list.len {
        return Err(len);
    }
    let element = number - 1;
    let record = element_record(member.ty).and_then(|id| store.schema.record(id));
    let Some(record) = record else {
        return Ok((Place::Element(list.start + element), member.element(), rest));
    };
    let Some(field) = rest.strip_prefix('.') else {
        return Ok((place, member.element(), rest));
    };
    let end = field.find('[').unwrap_or(field.len());
    let (name, rest) = field.split_at(end);
    let found = record.names.get(name).and_then(|at| record.get(at));
    let field = found.ok_or(len)?;
    let width = u32::try_from(record.len()).unwrap_or(u32::MAX);
    let at = list.start + element * width + field.slot;
    Ok((Place::Element(at), field, rest))
}
