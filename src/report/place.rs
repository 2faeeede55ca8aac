//! A place in a case → its path (elements counted from 1), and the field that says what it is.

use crate::case::facts::{Facts, Place};
use crate::case::path::{field, path};
use crate::rulebook::Rulebook;
use crate::rulebook::vocabulary::Field;
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
        field(self.rulebook, self.facts, self.place)
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
