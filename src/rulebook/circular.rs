//! Circulars and their sections.

pub use super::passage::{CircularId, Passage, Step};
use super::place::Place;
use super::version::Chosen;
use super::vocabulary::Labels;
use crate::source::Span;
use crate::value::UnitId;
use crate::value::date::{Date, Period};
use crate::value::passage::{Level, USUAL};

/// A source that rules are written from.
#[derive(Clone, Debug)]
pub struct Circular {
    /// `IM-2011-020`
    pub name: String,
    /// Its title.
    pub labels: Labels,
    /// When it was issued: a year, and where known the day.
    pub issued: Option<(i16, Option<Date>)>,
    /// When it was changed.
    pub amended: Vec<Date>,
    /// The days on which this wording applies.
    pub in_force: Period,
    /// The date of the case that chooses this wording; then `in_force` is every day.
    pub chosen: Option<Chosen>,
    /// Whom it is addressed to.
    pub addressed_to: Vec<UnitId>,
    /// What kind of text it is.
    pub kind: Kind,
    /// By what it says that it is cited, the outermost first; empty where it does not say.
    pub cited_by: Vec<Level>,
    /// Its sections, in the order of the file.
    pub sections: Vec<Section>,
    /// Where its name stands.
    pub span: Span,
}

impl Circular {
    /// By what it is cited, the outermost first.
    pub fn levels(&self) -> &[Level] {
        if self.cited_by.is_empty() { &USUAL } else { &self.cited_by }
    }
}

/// What kind of text a circular is: lawyers cite each in its own way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// A circular.
    #[default]
    Circular,
    /// An act, or regulations: its sections are cited with `§` where that is the custom.
    Act,
    /// A deck of slides: its sections are slides.
    Slides,
}

/// A section, an article … of a circular.
#[derive(Clone, Debug)]
pub struct Section {
    /// How passages name it.
    pub key: Place,
    /// Its title.
    pub labels: Labels,
    /// Where it stands.
    pub span: Span,
}

/// Passages that bind nobody, with the reason.
#[derive(Clone, Debug)]
pub struct Aside {
    /// What is set aside.
    pub passages: Vec<Passage>,
    /// Why.
    pub reason: Labels,
}
