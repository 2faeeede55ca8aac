//! Small changes, each put to the tests.

use super::choose::choose;
use super::{Mutant, mutants};
use crate::engine::Rules;
use crate::engine::parallel;
use crate::engine::workbench::Workbench;
use std::collections::BTreeSet;

/// What came of trying small changes.
#[derive(Clone, Debug)]
pub struct Run {
    /// How many small changes there are.
    pub possible: usize,
    /// How many of them were made.
    pub chosen: usize,
    /// How many of those gave no valid rulebook, or none that means anything new.
    pub left_out: usize,
    /// Those that no test notices, in the order of the rules.
    pub survivors: Vec<Mutant>,
}

impl Run {
    /// How many were put to the tests.
    pub fn tried(&self) -> usize {
        self.chosen - self.left_out
    }
}

/// Tries at most `budget` small changes; `holds` says whether the tests still hold under rules
/// that were changed so.
pub fn run(rules: &Rules, budget: usize, holds: impl Fn(&Rules, &Mutant) -> bool + Sync) -> Run {
    let all = mutants(rules);
    let possible = all.len();
    let chosen = choose(all, budget);
    let start = || Workbench::new(rules);
    let verdicts = parallel::each_with(&chosen, parallel::cores(), start, |bench, mutant| {
        verdict(bench, mutant, &holds)
    });
    let mut known = BTreeSet::from([rules.rulebook.fingerprint.clone()]);
    let (mut survivors, mut left_out) = (Vec::new(), 0);
    for (mutant, verdict) in chosen.iter().zip(verdicts) {
        let new = verdict.filter(|(meaning, _)| known.insert(meaning.clone()));
        left_out += usize::from(new.is_none());
        survivors.extend(new.filter(|(_, held)| *held).map(|_| mutant.clone()));
    }
    Run { possible, chosen: chosen.len(), left_out, survivors }
}

/// What the changed rules mean, and whether the tests hold; nothing where they do not check.
fn verdict(
    bench: &mut Workbench,
    mutant: &Mutant,
    holds: impl Fn(&Rules, &Mutant) -> bool,
) -> Option<(String, bool)> {
    let asked = bench.under(mutant.place, mutant.item.as_ref(), |rules| {
        (rules.rulebook.fingerprint.clone(), holds(rules, mutant))
    });
    asked.ok()
}
