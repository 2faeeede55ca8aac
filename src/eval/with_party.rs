//! Entries of the log by whom they are made and towards whom, and what the latest of them says.
//!
//! What an entry does not say is open: it may be anybody's, and towards anybody. So a latest entry is
//! settled where none that may have such a party came later, or said otherwise.

use crate::case::facts::Entry;
use crate::eval::calculate::{Evaluator, comes_before};
use crate::rulebook::node::Logged;
use crate::value::norm::ByOrTo;
use crate::value::truth::Truth;
use crate::value::{Value, Variant};

impl Evaluator<'_> {
    pub(super) fn is_with(&self, entry: &Entry, party: ByOrTo, unit: Value) -> Truth {
        self.input.facts.is_with(entry, (party, unit))
    }

    /// Whether the latest doing by a unit had this outcome; open while there is none, and where one that
    /// may be the unit's came later, or on the same day, and does not say the same.
    pub(super) fn ended_by(&self, task: Logged, outcome: Variant, unit: Value) -> Truth {
        let is_by = |entry: &&Entry| self.is_with(entry, ByOrTo::By, unit);
        let Some(last) = self.doings(task).rfind(|entry| is_by(entry) == Truth::Yes) else {
            return Truth::Open;
        };
        let later = |entry: &&Entry| last.on <= entry.on && is_by(entry) != Truth::No;
        if self.perhaps(task).any(|entry| later(&entry)) {
            return Truth::Open;
        }
        let before = |entry: &Entry| last.at.is_some() && comes_before(entry, last);
        let mut may_be_last =
            self.doings(task).filter(later).filter(|entry| entry.on > last.on || !before(entry));
        let had = |entry: &Entry| entry.outcome.map(|ended| ended == outcome);
        let same = may_be_last.all(|entry| had(entry) == had(last));
        had(last).filter(|_| same).map_or(Truth::Open, Truth::from)
    }

    /// The day of the latest doing with such a party; unknown while there is none, and where one that
    /// may have it came on a later day.
    pub(super) fn date_with(&self, task: Logged, (party, unit): (ByOrTo, Value)) -> Value {
        let is = |entry: &Entry| self.is_with(entry, party, unit);
        let Some(last) = self.doings(task).rfind(|entry| is(entry) == Truth::Yes) else {
            return Value::Unknown;
        };
        let later = |entry: &Entry| last.on < entry.on && is(entry) != Truth::No;
        let open = self.doings(task).any(later) || self.perhaps(task).any(later);
        if open { Value::Unknown } else { Value::Date(last.on) }
    }
}
