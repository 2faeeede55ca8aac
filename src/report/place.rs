//! A place in a case → its path (elements counted from 1), and the field that says what it is.

use crate::case::facts::{Facts, Place};
use crate::case::path::path;
use crate::rulebook::Rulebook;
use crate::rulebook::vocabulary::{Field, element_record};
use std::fmt;

/// A place: printed as people call it, `person.conversations[2].held`.
#[derive(Clone, Copy)]
pub(crate) struct Path<'a> {
    pub(crate) rulebook: &'a Rulebook,
    pub(crate) facts: &'a Facts,
    pub(crate) place: Place,
}

impl<'a> Path<'a> {
    /// What is said of the place: type, label, who judges it, where to look.
    pub(crate) fn field(self) -> Option<&'a Field> {
        match self.place {
            Place::Fact(id) => Some(&self.rulebook.fact(id)?.field),
            Place::Element(at) => {
                let list = self.facts.list_with(at)?;
                let holder = self.at(list.held_in).field()?;
                match element_record(holder.ty) {
                    Some(id) => {
                        let offset = (at - list.list.start) % u32::from(list.width).max(1);
                        self.rulebook.record(id)?.fields.get(offset as usize)
                    }
                    None => Some(holder),
                }
            }
        }
    }

    /// Whether what stands there is sensitive: by its field, or by a list that holds it.
    pub(crate) fn is_sensitive(self) -> bool {
        let own = self.field().is_some_and(|field| field.sensitive);
        own || self.shown() != self.place
    }

    /// The place, or the sensitive list that it lies in: which of its elements it is would tell how
    /// many there are.
    pub(crate) fn shown(self) -> Place {
        let sensitive = |place: &Place| self.at(*place).field().is_some_and(|one| one.sensitive);
        self.facts.holders(self.place).filter(sensitive).last().unwrap_or(self.place)
    }

    fn at(self, place: Place) -> Self {
        Self { place, ..self }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place {
            Place::Fact(id) => f.write_str(self.rulebook.fact(id).map_or("?", |fact| &fact.path)),
            Place::Element(_) => f.write_str(&path(self.rulebook, self.facts, self.place)),
        }
    }
}
