//! The queues of occasions that are kept while an act is judged.

use std::cell::Cell;

use crate::rulebook::norm::NormId;
use crate::value::UnitId;
use crate::value::date::Date;
use crate::value::truth::Truth;

/// How entries of the day of an act are taken that may have come before it or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SameDay {
    /// They came before it.
    InOrder,
    /// They may have.
    Open,
}

/// How many days of a queue are noted, from the first that may be left on.
pub(super) const MOST_NEAR: usize = 8;

/// How many queues are kept while an act is judged.
const MOST_KEPT: usize = 4;

/// The occasions of a duty before an act, oldest first, and how many of them were served: the oldest.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Queue {
    pub(super) count: usize,
    /// So many for certain.
    pub(super) served: usize,
    /// So many at most.
    pub(super) perhaps: usize,
    /// The days of those that may be left, the first of them.
    pub(super) near: [Option<Date>; MOST_NEAR],
}

impl Queue {
    pub(super) fn days(&self) -> impl Iterator<Item = Date> {
        self.near.into_iter().flatten()
    }

    /// Where an occasion stands among those that may be left; nothing of one that was served.
    fn place(&self, day: Date) -> Option<usize> {
        let first = self.days().next()?;
        let place = self.days().position(|one| one == day);
        place.or((first < day).then_some(MOST_NEAR))
    }

    /// Whether an occasion was served.
    pub(super) fn is_served(&self, day: Date) -> Truth {
        match self.place(day) {
            None => Truth::Yes,
            Some(place) if self.served + place < self.perhaps => Truth::Open,
            Some(_) => Truth::No,
        }
    }

    /// Whether an occasion is the next one.
    pub(super) fn is_next(&self, day: Date) -> Truth {
        match self.place(day) {
            Some(0) if self.served == self.perhaps => Truth::Yes,
            Some(place) if self.served + place <= self.perhaps => Truth::Open,
            _ => Truth::No,
        }
    }
}

/// A queue, and what it is of.
#[derive(Clone, Copy)]
pub(super) struct Kept {
    /// The act, how its day is taken, and up to which day entries are looked at.
    pub(super) of: (u32, SameDay, Date),
    /// The norm and its bearer.
    pub(super) like: (NormId, Option<UnitId>),
    pub(super) queue: Queue,
}

/// Queues that are kept while an act is judged.
pub(super) type Queues = Cell<[Option<Kept>; MOST_KEPT]>;
