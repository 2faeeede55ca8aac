//! What the log holds for one norm.

use crate::eval::course::ledger::{At, Fate};
use crate::value::turn::Turn;

/// What the log holds for one norm.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Assigned {
    /// The first entry that counts.
    pub(super) first: Option<At>,
    /// The entry with which all that were to be reached had been.
    pub(super) done: Option<At>,
    /// The first entry that left nothing to wait for: done, departed from, or tried in vain.
    pub(super) ended: Option<At>,
    /// The latest entry that counts.
    pub(super) latest: Option<At>,
    /// Tried in vain.
    pub(super) failed: Option<At>,
    /// Done otherwise.
    pub(super) instead: Option<At>,
    /// Done in spite of it.
    pub(super) despite: Option<At>,
    /// Done by somebody who may not (`only … may` alone).
    pub(super) foreign: Option<At>,
    /// The latest time that a duty that comes back was missed.
    pub(super) missed: Option<Turn>,
    /// Nobody else can bear a norm on the task: an entry that names no unit is this bearer's.
    pub(super) sole: bool,
}

impl Assigned {
    /// The entry that says why it was not done.
    pub(super) fn excuse(self) -> Option<At> {
        self.failed.or(self.instead).or(self.despite)
    }

    /// What the log holds for another of those who bear the norm together.
    pub(super) fn join(&mut self, other: Self) {
        let earlier = |one: Option<At>, other: Option<At>| one.into_iter().chain(other).min();
        self.first = earlier(self.first, other.first);
        self.done = earlier(self.done, other.done);
        self.ended = earlier(self.ended, other.ended);
        self.latest = self.latest.max(other.latest);
        self.failed = self.failed.max(other.failed);
        self.instead = self.instead.max(other.instead);
        self.despite = self.despite.max(other.despite);
    }

    /// A doing that counts; whether all were reached by it who were to be.
    pub(super) fn reach_by(&mut self, at: At, done: Option<At>) {
        self.first.get_or_insert(at);
        self.latest = Some(at);
        self.done = done;
        self.ended = self.ended.or(done);
    }

    pub(super) fn excuse_by(&mut self, at: At, fate: Fate) {
        self.ended.get_or_insert(at);
        match fate {
            Fate::Doing => {}
            Fate::Failed => self.failed = Some(at),
            Fate::Instead => self.instead = Some(at),
            Fate::Despite => self.despite = Some(at),
        }
    }
}
