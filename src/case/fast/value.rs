//! Groups of facts, values, lists and the records in them, histories.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::{KeySeed, Words, declined, one_more};
use crate::case::facts::Slot;
use crate::case::history::Draft;
use crate::case::limits::DEPTH;
use crate::case::schema::{Member, Members};
use crate::case::store::{Owner, Scalar, Store, is_doubtful};
use crate::rulebook::vocabulary::element_record;
use crate::value::date::Date;
use crate::value::types::Base;

/// A group of facts, or an element of a list of records.
pub(super) struct ObjectSeed<'s, 'a> {
    pub(super) store: &'s mut Store<'a>,
    pub(super) members: &'s Members,
    pub(super) owner: Owner,
    pub(super) depth: usize,
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

impl<'s, 'a> SlotSeed<'s, 'a> {
    fn scalar<E: Error>(self, scalar: Scalar<'_>) -> Result<Slot, E> {
        if matches!(scalar, Scalar::Text(text) if is_doubtful(self.member.format, text)) {
            return Err(declined());
        }
        let slot = self.store.slot(self.member, scalar);
        slot.map_err(|_| declined())
    }

    /// A number's own characters; `null` and `"none"` come this way too.
    fn raw<E: Error>(self, raw: &str) -> Result<Slot, E> {
        match raw {
            _ if self.member.over_time && raw.starts_with('[') => {
                let mut json = serde_json::Deserializer::from_str(raw);
                self.history().deserialize(&mut json).map_err(|_| declined())
            }
            "null" => self.scalar(Scalar::Null),
            "\"none\"" => self.scalar(Scalar::Text("none")),
            _ => self.scalar(Scalar::Number(raw)),
        }
    }

    /// What reads a list of entries in place of a plain value.
    fn history(self) -> HistorySeed<'s, 'a> {
        HistorySeed { store: self.store, member: self.member, depth: self.depth }
    }

    fn elements<'de, A: SeqAccess<'de>>(&mut self, mut seq: A) -> Result<usize, A::Error> {
        let (member, depth) = (self.member.element(), self.depth + 1);
        let mut len = 0;
        while let Some(slot) =
            seq.next_element_seed(SlotSeed { store: &mut *self.store, member, depth })?
        {
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
            if !self.store.has_room(members.len()) {
                return Err(declined());
            }
            let owner = self.store.record_element(members.len());
            let object =
                ObjectSeed { store: &mut *self.store, members, owner, depth: self.depth + 1 };
            if seq.next_element_seed(object)?.is_none() {
                self.store.drop_element(owner);
                return Ok(len);
            }
            len = one_more(len)?;
        }
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
        self.scalar(Scalar::Null)
    }

    fn visit_bool<E: Error>(self, yes: bool) -> Result<Slot, E> {
        self.scalar(Scalar::YesNo(yes))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Slot, E> {
        self.scalar(Scalar::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, seq: A) -> Result<Slot, A::Error> {
        let ty = self.member.ty;
        if self.member.over_time && self.depth + 1 < DEPTH {
            return self.history().visit_seq(seq);
        }
        if !ty.list || self.depth >= DEPTH {
            return Err(declined());
        }
        let start = self.store.open_list();
        let schema = self.store.schema;
        let record = element_record(ty).and_then(|id| schema.record(id));
        let len = match record {
            Some(members) => self.records(members, seq)?,
            None => self.elements(seq)?,
        };
        if self.store.in_order(start, len, record).is_some() {
            return Err(declined());
        }
        Ok(self.store.close_list(start, len))
    }
}

/// A list of entries.
struct HistorySeed<'s, 'a> {
    store: &'s mut Store<'a>,
    /// What each of them says.
    member: Member,
    depth: usize,
}

impl<'de> DeserializeSeed<'de> for HistorySeed<'_, '_> {
    type Value = Slot;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Slot, D::Error> {
        json.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for HistorySeed<'_, '_> {
    type Value = Slot;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a history")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Slot, A::Error> {
        let (store, member, depth) = (self.store, self.member.of_one_day(), self.depth + 2);
        let start = store.open_history();
        let mut len = 0;
        while let Some(draft) =
            seq.next_element_seed(ToldSeed { store: &mut *store, member, depth })?
        {
            let told = draft.told(len).map_err(|_| declined())?;
            store.add_told(start, told).map_err(|_| declined())?;
            len = one_more(len)?;
        }
        if len == 0 {
            return Err(declined());
        }
        Ok(store.close_history(start))
    }
}

/// An entry.
struct ToldSeed<'s, 'a> {
    store: &'s mut Store<'a>,
    member: Member,
    depth: usize,
}

impl<'de> DeserializeSeed<'de> for ToldSeed<'_, '_> {
    type Value = Draft;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Draft, D::Error> {
        json.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for ToldSeed<'_, '_> {
    type Value = Draft;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an entry of a history")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Draft, A::Error> {
        let mut draft = Draft::default();
        while let Some(Words(key)) = map.next_key()? {
            if key == "is" {
                let (member, depth) = (self.member, self.depth);
                let seed = SlotSeed { store: &mut *self.store, member, depth };
                once(&mut draft.is, map.next_value_seed(seed)?)?;
                continue;
            }
            let day = match key.as_ref() {
                "from" => &mut draft.from,
                "seen" => &mut draft.seen,
                "until" => &mut draft.until,
                _ => return Err(declined()),
            };
            let Words(text) = map.next_value()?;
            once(day, Date::parse(&text).map_err(|_| declined())?)?;
        }
        Ok(draft)
    }
}

/// Fills what has not been filled before.
fn once<T, E: Error>(place: &mut Option<T>, value: T) -> Result<(), E> {
    if place.replace(value).is_some() { Err(declined()) } else { Ok(()) }
}
