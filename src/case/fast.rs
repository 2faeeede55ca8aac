//! A case's text → facts, in one pass and without a tree: each part of the case
//! deserialises itself into its slots. Whatever is not plainly right is declined
//! without a word; the slow road then says why, or reads it with a warning.
//!
//! Numbers are taken from the text, never through a floating-point number.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::entry::{self, Draft};
use super::facts::{Facts, Slot};
use super::limits::{CASE_BYTES, DEPTH, LIST_ENTRIES};
use super::schema::{Member, Members, Names, Schema, TopKey};
use super::store::{Owner, Store, Written, find, is_doubtful};
use crate::rulebook::vocabulary::{ChannelId, TaskId, element_record};
use crate::value::date::Date;
use crate::value::types::Base;

/// The text is not plainly a case; why, the slow road finds out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Faulty;

/// How deep a group's object lies in a case.
const GROUP_DEPTH: usize = 2;

/// Reads a case that has nothing wrong with it.
///
/// # Errors
/// When there is anything to be said about it. The facts are then not to be used.
pub fn read_fast(schema: &Schema, text: &str, facts: &mut Facts) -> Result<(), Faulty> {
    if text.len() > CASE_BYTES {
        return Err(Faulty);
    }
    let mut store = Store::begin(schema, facts);
    let mut json = serde_json::Deserializer::from_str(text);
    let read = CaseSeed(&mut store).deserialize(&mut json);
    read.and_then(|()| json.end()).map_err(|_| Faulty)?;
    store.finish();
    let facts = store.facts;
    let in_time = |entry: &super::facts::Entry| facts.on.is_none_or(|on| entry.on <= on);
    facts.log.iter().all(in_time).then_some(()).ok_or(Faulty)
}

/// There is something to be said.
fn declined<E: Error>() -> E {
    E::custom("")
}

/// A whole case.
struct CaseSeed<'s, 'a>(&'s mut Store<'a>);

impl<'de> DeserializeSeed<'de> for CaseSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for CaseSeed<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a case")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let store = self.0;
        let schema = store.schema;
        let mut seen = vec![false; schema.top.len()];
        let mut expected = 0;
        while let Some(at) = map.next_key_seed(KeySeed::near(&schema.top, expected))? {
            expected = at + 1;
            let seen = seen.get_mut(at as usize).ok_or_else(declined)?;
            if std::mem::replace(seen, true) {
                return Err(declined());
            }
            match schema.top_key(at) {
                TopKey::Case => store.name(&map.next_value::<Words>()?.0),
                TopKey::On => store.facts.on = Some(date(&map.next_value::<Words>()?.0)?),
                TopKey::Log => map.next_value_seed(LogSeed(store))?,
                TopKey::Group(members) => map.next_value_seed(ObjectSeed {
                    store,
                    members,
                    owner: Owner::Case,
                    depth: GROUP_DEPTH,
                })?,
            }
        }
        Ok(())
    }
}

/// A key, as its position among the names that it may be.
struct KeySeed<'s> {
    names: &'s Names,
    expected: u32,
}

impl<'s> KeySeed<'s> {
    fn near(names: &'s Names, expected: u32) -> Self {
        Self { names, expected }
    }
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = u32;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<u32, D::Error> {
        json.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = u32;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a known key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<u32, E> {
        find(self.names, key, self.expected).ok_or_else(declined)
    }
}

/// A group of facts, or an element of a list of records.
struct ObjectSeed<'s, 'a> {
    store: &'s mut Store<'a>,
    members: &'s Members,
    owner: Owner,
    depth: usize,
}

impl<'de> DeserializeSeed<'de> for ObjectSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for ObjectSeed<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut expected = 0;
        while let Some(at) = map.next_key_seed(KeySeed::near(&self.members.names, expected))? {
            expected = at + 1;
            let member = self.members.get(at).ok_or_else(declined)?;
            let slot = map.next_value_seed(SlotSeed {
                store: &mut *self.store,
                member,
                depth: self.depth + 1,
            })?;
            if !self.store.put(self.owner, member, slot) {
                return Err(declined());
            }
        }
        Ok(())
    }
}

/// The value of a fact or of a record's field.
struct SlotSeed<'s, 'a> {
    store: &'s mut Store<'a>,
    member: Member,
    depth: usize,
}

impl SlotSeed<'_, '_> {
    fn written<E: Error>(self, written: Written<'_>) -> Result<Slot, E> {
        if matches!(written, Written::Text(text) if is_doubtful(self.member.format, text)) {
            return Err(declined());
        }
        let slot = self.store.slot(self.member, written);
        slot.map_err(|_| declined())
    }

    /// A number's own characters; `null` and `"none"` come this way too.
    fn raw<E: Error>(self, raw: &str) -> Result<Slot, E> {
        match raw {
            "null" => self.written(Written::Null),
            "\"none\"" => self.written(Written::Text("none")),
            _ => self.written(Written::Number(raw)),
        }
    }

    fn elements<'de, A: SeqAccess<'de>>(&mut self, mut seq: A) -> Result<usize, A::Error> {
        let (member, depth) = (self.member.element(), self.depth + 1);
        let mut len = 0;
        while let Some(slot) = seq.next_element_seed(SlotSeed {
            store: &mut *self.store,
            member,
            depth,
        })? {
            self.store.plain_element(slot);
            len = one_more(len)?;
        }
        Ok(len)
    }

    fn records<'de, A: SeqAccess<'de>>(
        &mut self,
        members: &Members,
        mut seq: A,
    ) -> Result<usize, A::Error> {
        let mut len = 0;
        loop {
            let owner = self.store.record_element(members.len());
            let object = ObjectSeed {
                store: &mut *self.store,
                members,
                owner,
                depth: self.depth + 1,
            };
            if seq.next_element_seed(object)?.is_none() {
                self.store.drop_element(owner);
                return Ok(len);
            }
            len = one_more(len)?;
        }
    }
}

/// Counts an element of a list, up to the limit.
fn one_more<E: Error>(len: usize) -> Result<usize, E> {
    if len < LIST_ENTRIES {
        Ok(len + 1)
    } else {
        Err(declined())
    }
}

impl<'de> DeserializeSeed<'de> for SlotSeed<'_, '_> {
    type Value = Slot;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Slot, D::Error> {
        if self.member.ty.base == Base::Number && !self.member.ty.list {
            return self.raw(<&RawValue>::deserialize(json)?.get());
        }
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for SlotSeed<'_, '_> {
    type Value = Slot;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of the fact's type")
    }

    fn visit_unit<E: Error>(self) -> Result<Slot, E> {
        self.written(Written::Null)
    }

    fn visit_bool<E: Error>(self, yes: bool) -> Result<Slot, E> {
        self.written(Written::YesNo(yes))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Slot, E> {
        self.written(Written::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, seq: A) -> Result<Slot, A::Error> {
        let ty = self.member.ty;
        if !ty.list || self.depth >= DEPTH {
            return Err(declined());
        }
        let start = self.store.open_list();
        let schema = self.store.schema;
        let len = match element_record(ty).and_then(|id| schema.record(id)) {
            Some(members) => self.records(members, seq)?,
            None => self.elements(seq)?,
        };
        Ok(self.store.close_list(start, len))
    }
}

/// The log.
struct LogSeed<'s, 'a>(&'s mut Store<'a>);

impl<'de> DeserializeSeed<'de> for LogSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for LogSeed<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of log entries")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let mut position = 0;
        while seq
            .next_element_seed(EntrySeed {
                store: &mut *self.0,
                position,
            })?
            .is_some()
        {
            position = one_more(position)?;
        }
        Ok(())
    }
}

/// An entry of the log.
struct EntrySeed<'s, 'a> {
    store: &'s mut Store<'a>,
    position: usize,
}

impl<'de> DeserializeSeed<'de> for EntrySeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for EntrySeed<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a log entry")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        let mut draft = Draft::default();
        let mut outcome = None;
        while let Some(Words(key)) = map.next_key()? {
            match entry::key(&key).ok_or_else(declined)? {
                entry::Key::Outcome => once(&mut outcome, map.next_value::<Words>().map(Some)?)?,
                key => self.value(key, &mut draft, &mut map)?,
            }
        }
        if let (Some(task), Some(Words(outcome))) = (draft.task, outcome) {
            let ty = self.store.schema.outcome(task.0).ok_or_else(declined)?;
            draft.outcome = Some(self.store.variant(ty, &outcome).ok_or_else(declined)?);
        }
        let entry = draft.entry(self.position).ok_or_else(declined)?;
        if draft.reasons() > 1 {
            return Err(declined());
        }
        self.store.entry(entry);
        Ok(())
    }
}

impl EntrySeed<'_, '_> {
    fn value<'de, A: MapAccess<'de>>(
        &mut self,
        key: entry::Key,
        draft: &mut Draft,
        map: &mut A,
    ) -> Result<(), A::Error> {
        if key == entry::Key::InWriting {
            return once(&mut draft.in_writing, Some(map.next_value()?));
        }
        if key == entry::Key::To {
            return once(
                &mut draft.to,
                Some(map.next_value_seed(ToSeed(self.store))?),
            );
        }
        let Words(text) = map.next_value()?;
        let schema = self.store.schema;
        let store = &mut *self.store;
        match key {
            entry::Key::Task => once(&mut draft.task, find(&schema.tasks, &text, 0).map(TaskId)),
            entry::Key::On => once(&mut draft.on, Date::parse(&text).ok()),
            entry::Key::By => once(&mut draft.by, store.unit(&text)),
            entry::Key::Via => {
                let channel = find(&schema.channels, &text, 0).map(ChannelId);
                once(&mut draft.via, channel)
            }
            entry::Key::Failed => once(&mut draft.failed, Some(store.text(&text))),
            entry::Key::Instead => once(&mut draft.instead, Some(store.text(&text))),
            entry::Key::Despite => once(&mut draft.despite, Some(store.text(&text))),
            entry::Key::To | entry::Key::InWriting | entry::Key::Outcome => Err(declined()),
        }
    }
}

/// Fills what has not been filled before, with what there is.
fn once<T, E: Error>(place: &mut Option<T>, value: Option<T>) -> Result<(), E> {
    if place.is_some() || value.is_none() {
        return Err(declined());
    }
    *place = value;
    Ok(())
}

/// The unit or units that an entry is addressed to.
struct ToSeed<'s, 'a>(&'s mut Store<'a>);

impl<'de> DeserializeSeed<'de> for ToSeed<'_, '_> {
    type Value = (u32, u32);

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(u32, u32), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ToSeed<'_, '_> {
    type Value = (u32, u32);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a unit or a list of units")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<(u32, u32), E> {
        let start = self.0.addressees();
        let unit = self.0.unit(name).ok_or_else(declined)?;
        self.0.facts.log_units.push(unit);
        Ok((start, self.0.addressees()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(u32, u32), A::Error> {
        let start = self.0.addressees();
        let mut len = 0;
        while let Some(Words(name)) = seq.next_element()? {
            let unit = self.0.unit(&name).ok_or_else(declined)?;
            self.0.facts.log_units.push(unit);
            len = one_more(len)?;
        }
        if len == 0 {
            return Err(declined());
        }
        Ok((start, self.0.addressees()))
    }
}

/// A date, as text.
fn date<E: Error>(text: &str) -> Result<Date, E> {
    Date::parse(text).map_err(|_| declined())
}

/// A text of the JSON: borrowed from it unless it has escapes.
struct Words<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Words<'de> {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_str(WordsVisitor)
    }
}

struct WordsVisitor;

impl<'de> Visitor<'de> for WordsVisitor {
    type Value = Words<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Words<'de>, E> {
        Ok(Words(Cow::Borrowed(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Words<'de>, E> {
        Ok(Words(Cow::Owned(text.to_owned())))
    }
}
