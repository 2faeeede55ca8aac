//! Candidates → the smallest sets of changes that bring a goal about: sets of one fact, then of
//! two, and so on, each set with every combination of its values until one does. A set is passed
//! over where a smaller one in it does already, and where the goal stays out of reach even with
//! none of its facts known.

use crate::eval::{Input, Scratch, rules};
use crate::flip::candidates::{Candidate, Reached, reached};
use crate::flip::trial::{About, Trials};
use crate::flip::{Change, End, Flip, Flips, Goal, Search};

/// Searches for the smallest changes of the facts of a case that bring a goal about. Every one
/// that is told was tried by the evaluator.
pub fn flip(input: Input, goal: Goal, search: Search) -> Flips {
    let about = About::of(input, goal.of);
    let mut scratch = Scratch::default();
    let outcome = rules(input, &mut scratch);
    if about.truth(&outcome) == goal.wanted {
        return Flips { all: Vec::new(), end: End::Already, evaluations: 1 };
    }
    let reached = reached(&outcome, &about.nodes, search.forgetting);
    let mut hunt = Hunt {
        trials: Trials::new(input, &about, (goal, search.evaluations)),
        prunes: !reached.asks_whether_known,
        search,
        flips: Vec::new(),
    };
    let end = hunt.all(&reached);
    let evaluations = 1 + search.evaluations - hunt.trials.left;
    Flips { all: hunt.flips.into_iter().map(|(_, flip)| flip).collect(), end, evaluations }
}

/// A search under way.
struct Hunt<'h> {
    trials: Trials<'h>,
    /// Whether what is settled without some facts is settled whatever they are.
    prunes: bool,
    search: Search,
    /// What was found, by the positions of its facts.
    flips: Vec<(Vec<usize>, Flip)>,
}

impl Hunt<'_> {
    /// Tries sets of every size.
    fn all(&mut self, reached: &Reached) -> End {
        let places = reached.candidates.iter().map(|one| one.place);
        if self.prunes && reached.whole && !self.trials.may_reach(places) {
            return End::Never;
        }
        let all = reached.candidates.iter().filter(|one| !one.slots.is_empty());
        let all: Vec<&Candidate> = all.collect();
        for size in 1..=self.search.changes.min(all.len()) {
            let mut chosen: Vec<usize> = (0..size).collect();
            loop {
                self.set(&all, &chosen);
                if self.flips.len() >= self.search.flips {
                    return End::Enough;
                }
                if self.trials.left == 0 {
                    return End::Cut;
                }
                if !advance(&mut chosen, all.len()) {
                    break;
                }
            }
        }
        if reached.whole { End::Whole } else { End::Cut }
    }

    /// Tries the values of one set of facts.
    fn set(&mut self, all: &[&Candidate], chosen: &[usize]) {
        let has = |found: &[usize]| found.iter().all(|one| chosen.contains(one));
        if self.flips.iter().any(|(found, _)| has(found)) {
            return;
        }
        let facts: Vec<&Candidate> = chosen.iter().filter_map(|at| all.get(*at).copied()).collect();
        let places = facts.iter().map(|one| one.place);
        if self.prunes && self.trials.left > 0 && !self.trials.may_reach(places) {
            return;
        }
        let mut values = vec![0; facts.len()];
        while self.trials.left > 0 {
            let changes = changes(&facts, &values);
            if self.trials.reaches(&changes) {
                self.flips.push((chosen.to_vec(), Flip { changes }));
                return;
            }
            if !turn(&mut values, &facts) {
                return;
            }
        }
    }
}

/// The next set of as many positions below `end`, in ascending order; false after the last.
fn advance(chosen: &mut [usize], end: usize) -> bool {
    let size = chosen.len();
    let free = |(at, position): &(usize, &usize)| **position < end + at - size;
    let Some((at, position)) = chosen.iter().enumerate().rev().find(free) else {
        return false;
    };
    let next = position + 1;
    for (position, value) in chosen.iter_mut().skip(at).zip(next..) {
        *position = value;
    }
    true
}

/// The next combination of values, the last fact's turning fastest; false after the last.
fn turn(values: &mut [usize], facts: &[&Candidate]) -> bool {
    for (value, fact) in values.iter_mut().zip(facts).rev() {
        *value += 1;
        if *value < fact.slots.len() {
            return true;
        }
        *value = 0;
    }
    false
}

fn changes(facts: &[&Candidate], values: &[usize]) -> Vec<Change> {
    let changes = facts.iter().zip(values).filter_map(|(fact, value)| {
        let slot = *fact.slots.get(*value)?;
        Some(Change { place: fact.place, slot, ty: fact.ty })
    });
    changes.collect()
}
