//! What norms hinge on: the readings under whose variants a norm comes out otherwise.
//!
//! 1. `filter`: a run with every reading unknown. Knowing more never flips what is settled, so
//!    what is settled in it comes out alike under every combination of variants.
//! 2. `dependence`: of each norm that may apply, the readings that what is open about it rests on:
//!    about whether it applies, who bears it, towards whom and until when; and about the norms
//!    that its status looks at.
//! 3. `trial`: norms with the same readings are evaluated under each combination of their
//!    variants, with nothing but the nodes that these readings reach calculated again. Two
//!    combinations that differ in one reading tell whether the norm hinges on it.
//!
//! None of this rests on which variants were chosen. It is part of the evaluation, since it
//! runs its passes again, and no other module could: but in memory of its own, and not at all
//! where a rulebook has no readings.
//!
//! A norm keeps its place in the list of norms under every combination, for a rule is in force
//! and a group has its members by the day alone. A unit that bears it is part of what names a
//! norm, and no part of that place: one that RKM bears under one variant and RKV under another
//! is one norm here, which hinges on that reading.

mod dependence;
mod filter;
mod trial;

use crate::eval::Input;
use crate::eval::outcome::{Hinge, NormOutcome};
use dependence::Dependence;
use filter::Filter;
use trial::Trial;

/// The most combinations of variants that a norm is evaluated under.
const MOST_COMBINATIONS: usize = 64;

/// What it takes to find out what norms hinge on, kept from case to case.
#[derive(Clone, Debug, Default)]
pub(crate) struct Contested {
    filter: Filter,
    dependence: Dependence,
    trial: Trial,
}

impl Contested {
    /// Looks at every norm of the list that came out; what they hinge on goes to `hinges`, norm by
    /// norm, then by reading.
    pub(crate) fn fill(&mut self, input: Input, norms: &[NormOutcome], hinges: &mut Vec<Hinge>) {
        hinges.clear();
        if input.rulebook.readings.is_empty() {
            return;
        }
        self.filter.run(input, norms);
        if self.filter.open == 0 {
            return;
        }
        self.dependence.fill(self.filter.calculation(input), &self.filter);
        for group in self.dependence.groups() {
            self.trial.run(input, &mut self.filter, group, hinges);
        }
        hinges.sort_unstable();
    }
}
