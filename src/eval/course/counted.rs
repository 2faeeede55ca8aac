//! Which entries of a task count for any norm on it. Norms say it by stretches of lists, so that
//! no entry is looked at once for each norm.

use crate::case::facts::Facts;
use crate::eval::course::asked::Asked;
use crate::eval::course::ledger::{At, Fate, Key, Ledger, Window};
use crate::value::UnitId;

/// The entries of one task that count, kept from task to task.
#[derive(Clone, Debug, Default)]
pub(super) struct Counted {
    first: At,
    /// One for each entry of the task.
    marks: Vec<bool>,
    /// Stretches of lists that count.
    stretches: Vec<(Key, Window)>,
    /// The same, but for what the unit made.
    others: Vec<(Key, Window, UnitId)>,
}

impl Counted {
    /// Begins with a task.
    pub(super) fn begin(&mut self, (first, end): Window) {
        self.first = first;
        self.marks.clear();
        self.marks.resize(end.saturating_sub(first) as usize, false);
        self.stretches.clear();
        self.others.clear();
    }

    /// An entry counts.
    pub(super) fn mark(&mut self, at: At) {
        mark(&mut self.marks, self.first, at);
    }

    /// All that a norm asks for with this fate counts.
    pub(super) fn all(&mut self, asked: &Asked, fate: Fate) {
        if asked.window.0 < asked.window.1 {
            let stretch = |to| (asked.key(fate, to), asked.window);
            self.stretches.extend(asked.tos().map(stretch));
        }
    }

    /// All that a norm asks others for counts, if not this unit did it.
    pub(super) fn all_but(&mut self, asked: &Asked, unit: UnitId) {
        let stretch = |to| (asked.key(Fate::Doing, to), asked.window, unit);
        self.others.extend(asked.tos().map(stretch));
    }

    /// Marks the entries in the stretches.
    pub(super) fn close(&mut self, facts: &Facts, ledger: &Ledger) {
        let Self { first, marks, stretches, others } = self;
        let mut mark = |at: At| mark(marks, *first, at);
        others.sort_unstable();
        others.dedup();
        for same in others.chunk_by(|one, other| (one.0, one.1) == (other.0, other.1)) {
            match same {
                [(key, window, but)] => {
                    let by = |at: At| facts.log.get(at as usize).and_then(|entry| entry.by);
                    let lines = ledger.list(*key, *window).iter().map(|line| line.at);
                    lines.filter(|at| by(*at) != Some(*but)).for_each(&mut mark);
                }
                // What one of them made is another's to the other.
                [(key, window, _), ..] => stretches.push((*key, *window)),
                [] => {}
            }
        }
        stretches.sort_unstable();
        for of_list in stretches.chunk_by(|one, other| one.0 == other.0) {
            let mut done = 0;
            for (key, (start, end)) in of_list {
                let lines = ledger.list(*key, (done.max(*start), *end));
                for line in lines {
                    mark(line.at);
                }
                done = done.max(*end);
            }
        }
    }

    /// The entries that count for no norm.
    pub(super) fn strays(&self) -> impl Iterator<Item = At> {
        (self.first..).zip(&self.marks).filter(|(_, counts)| !**counts).map(|(at, _)| at)
    }
}

/// Notes that an entry counts.
fn mark(marks: &mut [bool], first: At, at: At) {
    let place = at.checked_sub(first).and_then(|at| marks.get_mut(at as usize));
    if let Some(mark) = place {
        *mark = true;
    }
}
