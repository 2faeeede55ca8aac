//! The day of an act: what is known of it, and which entries of the log came before.

use crate::case::facts::{Entry, Facts};
use crate::rulebook::vocabulary::TaskId;
use crate::value::date::Date;
use crate::value::moment::Moment;

/// How what is not told of an earlier day is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Knowledge {
    /// It may have been anything.
    Told,
    /// It was as it is today.
    AsToday,
}

/// How dates are taken that lie after the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dates {
    /// Nobody could know them then.
    Foreseen,
    /// As they are given: first and last days are reckoned with them.
    Given,
}

/// The day on which an act is judged. Entries on one task on one day that say the same of the time
/// have it in common.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ActDay {
    /// What was done.
    pub(crate) task: TaskId,
    /// On which day.
    pub(crate) on: Date,
    /// When exactly.
    pub(crate) at: Option<Moment>,
    /// Whether there is no other entry of which all this is true.
    pub(crate) alone: bool,
    /// Whether it is looked at when the day is over: all entries of it came before.
    pub(crate) over: bool,
    /// How what is not told is taken.
    pub(crate) knowledge: Knowledge,
    /// How later dates are taken.
    pub(crate) dates: Dates,
}

/// Whether an entry came before an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Came {
    /// It did.
    Before,
    /// On the same day, and nobody knows.
    Perhaps,
    /// It came after it, or is the act itself.
    Not,
}

impl ActDay {
    /// Whether an entry up to the day of the act came before it.
    pub(crate) fn came(&self, entry: &Entry) -> Came {
        if entry.on < self.on || (self.over && entry.on == self.on) {
            return Came::Before;
        }
        if entry.on > self.on {
            return Came::Not;
        }
        if entry.task == self.task && entry.at == self.at {
            return if self.alone { Came::Not } else { Came::Perhaps };
        }
        match (entry.at, self.at) {
            (Some(one), Some(own)) if one < own => Came::Before,
            (Some(one), Some(own)) if one > own => Came::Not,
            _ => Came::Perhaps,
        }
    }

    /// The entries on a task that came before it or may have, oldest first.
    pub(crate) fn earlier<'f>(
        &self,
        facts: &'f Facts,
        task: TaskId,
    ) -> impl DoubleEndedIterator<Item = (Came, &'f Entry)> + Clone + use<'f> {
        let act = *self;
        let entries = facts.entries(task, self.on).iter();
        entries.map(move |entry| (act.came(entry), entry)).filter(|(came, _)| *came != Came::Not)
    }

    /// Whether the day lies before that from which on the case tells how things are.
    pub(crate) fn is_before(&self, facts: &Facts) -> bool {
        facts.on.or(facts.day).is_some_and(|own| self.on < own)
    }
}
