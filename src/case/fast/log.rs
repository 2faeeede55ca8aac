//! The log and its entries.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::{Words, declined, one_more};
use crate::case::entry::{Draft, Key};
use crate::case::store::{Scalar, Store, find};
use crate::rulebook::vocabulary::{ChannelId, TaskId};
use crate::value::date::Date;
use crate::value::moment::Moment;

/// The log.
pub(super) struct LogSeed<'s, 'a>(pub(super) &'s mut Store<'a>);

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
        while seq.next_element_seed(EntrySeed { store: &mut *self.0, position })?.is_some() {
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
        let (mut outcome, mut element) = (None, None);
        while let Some(Words(key)) = map.next_key()? {
            match Key::of(&key).ok_or_else(declined)? {
                Key::For => once(&mut element, map.next_value::<&RawValue>().map(Some)?)?,
                Key::Outcome => once(&mut outcome, map.next_value::<Words>().map(Some)?)?,
                key => self.value(key, &mut draft, &mut map)?,
            }
        }
        if let (Some(task), Some(Words(outcome))) = (draft.task, outcome) {
            let ty = self.store.schema.outcome(task.0).ok_or_else(declined)?;
            draft.outcome = Some(self.store.variant(ty, &outcome).ok_or_else(declined)?);
        }
        if let (Some(task), Some(key)) = (draft.task, element) {
            let (_, member) = self.store.schema.for_each(task.0).ok_or_else(declined)?;
            let words = serde_json::from_str::<Words>(key.get()).ok();
            let scalar = match &words {
                Some(Words(text)) => Scalar::Text(text),
                None => Scalar::Number(key.get()),
            };
            draft.element = self.store.key_of(member, scalar).ok_or_else(declined)?;
        }
        let entry = draft.entry(self.position).ok_or_else(declined)?;
        if draft.reasons() > 1 || draft.is_torn() {
            return Err(declined());
        }
        self.store.entry(entry);
        Ok(())
    }
}

impl EntrySeed<'_, '_> {
    fn value<'de, A: MapAccess<'de>>(
        &mut self,
        key: Key,
        draft: &mut Draft,
        map: &mut A,
    ) -> Result<(), A::Error> {
        if key == Key::InWriting {
            return once(&mut draft.in_writing, Some(map.next_value()?));
        }
        if key == Key::To {
            return once(&mut draft.to, Some(map.next_value_seed(ToSeed(self.store))?));
        }
        let Words(text) = map.next_value()?;
        let schema = self.store.schema;
        let store = &mut *self.store;
        match key {
            Key::Task => once(&mut draft.task, find(&schema.tasks, &text, 0).map(TaskId)),
            Key::On if text.contains('T') => {
                draft.at = Moment::parse(&text).ok();
                once(&mut draft.on, draft.at.map(Moment::day))
            }
            Key::On => once(&mut draft.on, Date::parse(&text).ok()),
            Key::By => once(&mut draft.by, store.unit(&text)),
            Key::Via => {
                let channel = find(&schema.channels, &text, 0).map(ChannelId);
                once(&mut draft.via, channel)
            }
            Key::RecordedIn => {
                let channel = find(&schema.channels, &text, 0).map(ChannelId);
                once(&mut draft.recorded_in, channel)
            }
            Key::Failed => once(&mut draft.failed, Some(store.text(&text))),
            Key::Instead => once(&mut draft.instead, Some(store.text(&text))),
            Key::Despite => once(&mut draft.despite, Some(store.text(&text))),
            Key::To | Key::InWriting | Key::Outcome | Key::For => Err(declined()),
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
