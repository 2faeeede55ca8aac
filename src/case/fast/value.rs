//! Groups of facts, values, lists and the records in them.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::{KeySeed, declined, one_more};
use crate::case::facts::Slot;
use crate::case::limits::DEPTH;
use crate::case::schema::{Member, Members};
use crate::case::store::{Owner, Scalar, Store, is_doubtful};
use crate::rulebook::vocabulary::element_record;
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

impl SlotSeed<'_, '_> {
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
            "null" => self.scalar(Scalar::Null),
            "\"none\"" => self.scalar(Scalar::Text("none")),
            _ => self.scalar(Scalar::Number(raw)),
        }
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
