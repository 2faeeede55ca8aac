//! Passages of circulars in the syntax tree.

use super::{At, Name, Text};
use crate::value::passage::{Label, Level};

/// A passage of a circular. In a list, a passage takes over what it does not name from
/// the one before: `paragraph 1, bullets 1-2` is paragraph 1 and its bullets 1 and 2.
/// `article 33(1)(a)`, and `article 33, paragraph 1, point a`, are here as
/// `article 33 paragraph 1 point a`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Passage {
    /// All of it.
    pub at: At,
    /// `IM-2011-020`
    pub circular: Option<Name>,
    /// Its steps, as written; no level twice.
    pub steps: Vec<Step>,
}

/// A step into a circular.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Step {
    /// All of it.
    pub at: At,
    /// `section`
    pub level: Level,
    /// `5.1`
    pub what: StepLabel,
}

/// How a step names its part.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StepLabel {
    /// `section 5.1`, `paragraphs 1-2`
    Numbers(Numbers),
    /// `section "Siste endringer"`
    Title(Text),
    /// `section` alone: the one that the item stands in.
    Here,
}

/// `3`, `1-2`, `6.1`, `a`: inclusive; `last` equals `first` for one alone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Numbers {
    /// The first.
    pub first: Label,
    /// The last.
    pub last: Label,
    /// The numbers, without the word before them.
    pub at: At,
}

/// What a section, an article … is called where it begins.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Heading {
    /// `article`
    pub level: Level,
    /// `33`, else `"Siste endringer"`
    pub label: Label,
    /// Where the number or the title stands.
    pub at: At,
}
