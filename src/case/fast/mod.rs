//! A case's text → facts, in one pass and without a tree: each part of the case
//! deserialises itself into its slots. Whatever is not plainly right is declined
//! without a word; the slow road then says why, or reads it with a warning.
//!
//! Numbers are taken from the text, never through a floating-point number.

mod log;
mod value;

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

use super::facts::{Facts, For, Told};
use super::limits::{CASE_BYTES, LIST_ENTRIES};
use super::schema::{Names, Schema, TopKey};
use super::store::{Owner, Store, find};
use crate::value::date::Date;
use log::LogSeed;
use value::ObjectSeed;

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
    if facts.log.iter().any(|entry| entry.element == For::Unknown) {
        return Err(Faulty);
    }
    let in_time = |day: Date| facts.on.is_none_or(|on| day <= on);
    let logged = facts.log.iter().map(|entry| entry.on);
    let mut days = logged.chain(facts.told.iter().filter_map(Told::written_day));
    days.all(in_time).then_some(()).ok_or(Faulty)
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
                TopKey::Schema => drop(map.next_value::<Words>()?),
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

/// Counts an element of a list, up to the limit.
fn one_more<E: Error>(len: usize) -> Result<usize, E> {
    if len < LIST_ENTRIES { Ok(len + 1) } else { Err(declined()) }
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
