//! Outcomes from several threads → one tally: each outcome is taken into a tally that no thread
//! is using, and in the end they are merged.

use super::Tally;
use crate::eval::outcome::Outcome;
use crate::rulebook::Rulebook;
use std::sync::{Mutex, PoisonError};

/// Tallies of one rulebook for several threads.
#[derive(Debug)]
pub struct Shared<'r> {
    empty: Tally<'r>,
    resting: Mutex<Vec<Tally<'r>>>,
}

impl<'r> Shared<'r> {
    /// Of no case so far.
    pub fn new(rulebook: &'r Rulebook) -> Self {
        Self { empty: Tally::new(rulebook), resting: Mutex::default() }
    }

    /// Looks at the outcome of a case.
    pub fn take(&self, outcome: &Outcome<'_>, name: &str) {
        let mut resting = self.resting.lock().unwrap_or_else(PoisonError::into_inner);
        let tally = resting.pop();
        drop(resting);
        let mut tally = tally.unwrap_or_else(|| self.empty.clone());
        tally.take(outcome, name);
        self.resting.lock().unwrap_or_else(PoisonError::into_inner).push(tally);
    }

    /// All that was seen.
    pub fn whole(self) -> Tally<'r> {
        let Self { empty, resting } = self;
        let all = resting.into_inner().unwrap_or_else(PoisonError::into_inner);
        all.into_iter().fold(empty, |mut whole, tally| {
            whole.merge(tally);
            whole
        })
    }
}
