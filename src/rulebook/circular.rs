//! Circulars, their sections, and the passages that rules cite.

use super::vocabulary::Labels;
use crate::source::Span;
use crate::value::UnitId;
use crate::value::date::{Date, Period};
use std::fmt;

/// A circular: its index in the rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CircularId(pub u32);

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
    /// Whom it is addressed to.
    pub addressed_to: Vec<UnitId>,
    /// A deck of slides: its sections are slides.
    pub slides: bool,
    /// Its sections, in the order of the file.
    pub sections: Vec<Section>,
    /// Where its name stands.
    pub span: Span,
}

/// A section of a circular.
#[derive(Clone, Debug)]
pub struct Section {
    /// How passages name it.
    pub key: SectionKey,
    /// Its title.
    pub labels: Labels,
    /// Where it stands.
    pub span: Span,
}

/// How a section is named. The order is that of the numbers: 5.2 before 5.10, numbered before titled.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SectionKey {
    /// `5.1`
    Number(Vec<u16>),
    /// A section without a number, by its place among those of the circular and its title.
    Title(String),
}

/// One cited passage, or range of passages. The derived order is that of a circular's text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Passage {
    /// Which circular.
    pub circular: CircularId,
    /// Which section.
    pub section: SectionKey,
    /// Paragraphs, first and last.
    pub paragraphs: Option<(u16, u16)>,
    /// Bullets, first and last, as dotted numbers.
    pub bullets: Option<(Vec<u16>, Vec<u16>)>,
    /// Sentences, first and last.
    pub sentences: Option<(u16, u16)>,
}

/// Passages that bind nobody, with the reason.
#[derive(Clone, Debug)]
pub struct Aside {
    /// What is set aside.
    pub passages: Vec<Passage>,
    /// Why.
    pub reason: Labels,
}

/// As a citation names it.
impl fmt::Display for SectionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => Dotted(number).fmt(f),
            Self::Title(title) => write!(f, "\"{title}\""),
        }
    }
}

/// `5.1`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dotted<'a>(pub &'a [u16]);

impl fmt::Display for Dotted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, part) in self.0.iter().enumerate() {
            let dot = if at == 0 { "" } else { "." };
            write!(f, "{dot}{part}")?;
        }
        Ok(())
    }
}
