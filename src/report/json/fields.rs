//! Writing an object key by key, and iterators and printable things as JSON.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use std::fmt::Display;

/// An object under way.
pub(super) struct Fields<S: Serializer>(S::SerializeMap);

impl<S: Serializer> Fields<S> {
    pub(super) fn open(serializer: S) -> Result<Self, S::Error> {
        serializer.serialize_map(None).map(Self)
    }

    /// A key that is always there.
    pub(super) fn put<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), S::Error> {
        self.0.serialize_entry(key, value)
    }

    /// A key that is left out where there is nothing.
    pub(super) fn maybe<T: Serialize>(
        &mut self,
        key: &'static str,
        value: Option<T>,
    ) -> Result<(), S::Error> {
        value.map_or(Ok(()), |value| self.put(key, &value))
    }

    /// A list that is left out where it is empty.
    pub(super) fn filled<F, I>(&mut self, key: &'static str, items: F) -> Result<(), S::Error>
    where
        F: Fn() -> I,
        I: Iterator<Item: Serialize>,
    {
        match items().next() {
            Some(_) => self.put(key, &Each(items)),
            None => Ok(()),
        }
    }

    pub(super) fn close(self) -> Result<S::Ok, S::Error> {
        self.0.end()
    }
}

/// What an iterator gives, as a list.
pub(super) struct Each<F>(pub(super) F);

impl<F, I> Serialize for Each<F>
where
    F: Fn() -> I,
    I: Iterator<Item: Serialize>,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((self.0)())
    }
}

/// What a thing prints, as a text.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct AsText<T>(pub(super) T);

impl<T: Display> Serialize for AsText<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}
