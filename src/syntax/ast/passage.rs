//! Passages of circulars in the syntax tree.

use super::{At, Name, Text};

/// A passage of a circular. In a list, a passage takes over what it does not name from
/// the one before: `paragraph 1, bullets 1-2` is paragraph 1 and its bullets 1 and 2.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Passage {
    /// All of it.
    pub at: At,
    /// `IM-2011-020`
    pub circular: Option<Name>,
    /// `section 5.1`, `section "Siste endringer"`
    pub section: Option<SectionRef>,
    /// `paragraph 2`, `paragraphs 1-2`
    pub paragraphs: Option<Numbers>,
    /// `bullet 3`, `bullets 1-2`, `bullet 6.1`
    pub bullets: Option<Numbers>,
    /// `sentence 5`, `sentences 1-2`
    pub sentences: Option<Numbers>,
}

/// How a passage names a section.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SectionRef {
    /// `section 5.1`
    Number(Name),
    /// `section "Siste endringer"`
    Title(Text),
    /// `section` alone: the section that the item stands in.
    Here,
}

/// `3`, `1-2`, `6.1`: dotted numbers, inclusive; `last` equals `first` for one alone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Numbers {
    /// The first, as a dotted path.
    pub first: Vec<u16>,
    /// The last.
    pub last: Vec<u16>,
    /// The numbers, without the word before them.
    pub at: At,
}
