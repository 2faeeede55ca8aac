//! The keys of a log entry, and an entry while it is being read.

use super::facts::{Entry, For};
use crate::rulebook::vocabulary::{ChannelId, TaskId};
use crate::value::date::Date;
use crate::value::moment::Moment;
use crate::value::{TextRef, UnitId, Variant};

/// A key of a log entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    /// What was done or happened.
    Task,
    /// When.
    On,
    /// By which unit.
    By,
    /// For which element.
    For,
    /// To which unit or units.
    To,
    /// Through which channel.
    Via,
    /// In which register it was recorded.
    RecordedIn,
    /// Whether in writing.
    InWriting,
    /// With which outcome.
    Outcome,
    /// Tried in vain, and why.
    Failed,
    /// Done otherwise, and why.
    Instead,
    /// Done all the same, and why.
    Despite,
}

/// The keys as they are written.
pub(crate) const KEYS: [&str; 12] = [
    "task",
    "on",
    "for",
    "by",
    "to",
    "via",
    "recorded_in",
    "in_writing",
    "outcome",
    "failed",
    "instead",
    "despite",
];

impl Key {
    /// The key that is written so.
    pub(crate) fn of(name: &str) -> Option<Self> {
        Some(match name {
            "task" => Self::Task,
            "on" => Self::On,
            "for" => Self::For,
            "by" => Self::By,
            "to" => Self::To,
            "via" => Self::Via,
            "recorded_in" => Self::RecordedIn,
            "in_writing" => Self::InWriting,
            "outcome" => Self::Outcome,
            "failed" => Self::Failed,
            "instead" => Self::Instead,
            "despite" => Self::Despite,
            _ => return None,
        })
    }
}

/// An entry while it is being read.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Draft {
    /// What was done or happened.
    pub(crate) task: Option<TaskId>,
    /// On which day.
    pub(crate) on: Option<Date>,
    /// When exactly, where it says so.
    pub(crate) at: Option<Moment>,
    /// By which unit.
    pub(crate) by: Option<UnitId>,
    /// First and one past the last in `Facts::log_units`.
    pub(crate) to: Option<(u32, u32)>,
    /// Through which channel.
    pub(crate) via: Option<ChannelId>,
    /// In which register it was recorded.
    pub(crate) recorded_in: Option<ChannelId>,
    /// Whether in writing.
    pub(crate) in_writing: Option<bool>,
    /// For which element.
    pub(crate) element: For,
    /// With which outcome.
    pub(crate) outcome: Option<Variant>,
    /// Tried in vain, and why.
    pub(crate) failed: Option<TextRef>,
    /// Done otherwise, and why.
    pub(crate) instead: Option<TextRef>,
    /// Done all the same, and why.
    pub(crate) despite: Option<TextRef>,
}

impl Draft {
    /// Whether it says that something was not done, and how that came out.
    pub(crate) fn is_torn(&self) -> bool {
        self.outcome.is_some() && (self.failed.is_some() || self.instead.is_some())
    }

    /// How many of `failed`, `instead` and `despite` there are; at most one makes sense.
    pub(crate) fn reasons(&self) -> usize {
        [self.failed, self.instead, self.despite].iter().flatten().count()
    }

    /// The entry, unless its task or date is missing.
    pub(crate) fn entry(self, position: usize) -> Option<Entry> {
        Some(Entry {
            task: self.task?,
            on: self.on?,
            at: self.at,
            by: self.by,
            to: self.to.unwrap_or_default(),
            via: self.via,
            recorded_in: self.recorded_in,
            in_writing: self.in_writing,
            element: self.element,
            outcome: self.outcome,
            failed: self.failed,
            instead: self.instead,
            despite: self.despite,
            position: u32::try_from(position).unwrap_or(u32::MAX),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{KEYS, Key};

    #[test]
    fn every_key_is_known_by_its_name() {
        assert!(KEYS.iter().all(|name| Key::of(name).is_some()));
    }
}
