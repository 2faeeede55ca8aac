//! What a subject may be, as far as guards tell it apart.

use std::cmp;

use crate::value::{Value, Variant};

/// What a subject may be, as far as the guards tell it apart.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Cell {
    /// Not known.
    Unknown,
    /// None.
    None,
    /// This.
    Is(Value),
    /// Something that no guard names; of a pair: they differ.
    Other,
    /// Of a number or a date: from one place to another.
    Stretch(Stretch),
    /// Of a pair: the first compares so with the second.
    Compared(cmp::Ordering),
    /// Of a task: not done.
    NotDone,
    /// Of a task: done, with this outcome or without one.
    Done(Option<Variant>),
}

/// Places between which no guard tells.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Stretch {
    /// The first place in it.
    pub(super) first: i128,
    /// The last place in it.
    pub(super) last: i128,
    /// Whether it begins and ends where the subject does.
    pub(super) open: (bool, bool),
    /// How far two places lie apart.
    pub(super) step: i128,
}

impl Stretch {
    /// Whether it is told by its first and last: of decimals only if it is one place.
    pub(super) fn is_closed(self) -> bool {
        self.first == self.last || self.step > 1
    }
}
