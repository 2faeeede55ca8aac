//! Applying norms → actions: what one unit does at one time, gathered for reading under its
//! strictest norm.

use crate::eval::by_task::ByTask;
use crate::eval::calculation::{Calculation, Occurrence};
use crate::eval::outcome::{Action, NormOutcome, Stretch};
use crate::rulebook::node::NodeId;
use crate::rulebook::norm::Norm;
use crate::value::norm::Modality;

/// The actions of a case, kept from case to case.
#[derive(Clone, Debug, Default)]
pub(crate) struct Actions {
    /// Each action.
    pub(crate) all: Vec<Action>,
    /// Their norms, action by action: indexes in the list of norms.
    pub(crate) norms: Vec<u32>,
    /// The norms of a task that wait for an action, in the order of norms.
    waiting: Vec<u32>,
}

impl Actions {
    /// Gathers the norms, task by task in the order of work.
    #[inline(never)]
    pub(crate) fn fill(
        &mut self,
        calculation: Calculation,
        by_task: &ByTask,
        norms: &[NormOutcome],
    ) {
        self.all.clear();
        self.norms.clear();
        let gather = Gather { calculation, norms };
        for task in &calculation.rulebook.order_of_work {
            let Some(last) = by_task.last(*task) else { continue };
            if by_task.before(last).is_none() {
                self.alone(&gather, last);
            } else {
                self.waiting.extend(by_task.of(*task));
                self.waiting.reverse();
                self.compare(&gather);
            }
        }
    }

    /// The only norm of a task.
    fn alone(&mut self, gather: &Gather, norm: u32) {
        let start = self.norms.len();
        self.norms.push(norm);
        self.close(gather, norm, start);
    }

    /// The norms that wait.
    fn compare(&mut self, gather: &Gather) {
        while let Some(first) = self.waiting.first().copied() {
            let start = self.norms.len();
            self.take(gather, first);
            let gathered = self.norms.get(start..).unwrap_or_default();
            let heading = gather.heading(gathered).unwrap_or(first);
            self.close(gather, heading, start);
        }
    }

    /// Takes `first` and the norms that belong with it from those that wait.
    fn take(&mut self, gather: &Gather, first: u32) {
        let norms = &mut self.norms;
        self.waiting.retain(|index| {
            let belongs = *index == first || gather.belong_together(first, *index);
            if belongs {
                norms.push(*index);
            }
            !belongs
        });
    }

    /// Makes an action of the norms from `start` on.
    fn close(&mut self, gather: &Gather, heading: u32, start: usize) {
        let index = |length| u32::try_from(length).unwrap_or(u32::MAX);
        let norms = Stretch { start: index(start), end: index(self.norms.len()) };
        if let Some(action) = gather.action(heading, norms) {
            self.all.push(action);
        }
    }
}

/// What norms are compared by.
struct Gather<'g> {
    calculation: Calculation<'g>,
    norms: &'g [NormOutcome],
}

impl<'g> Gather<'g> {
    fn get(&self, index: u32) -> Option<(&'g Norm, &'g NormOutcome)> {
        let outcome = self.norms.get(index as usize)?;
        Some((self.calculation.rulebook.norm(outcome.norm)?, outcome))
    }

    fn action(&self, heading: u32, norms: Stretch) -> Option<Action> {
        let outcome = self.norms.get(heading as usize)?;
        let norm = self.calculation.rulebook.gist(outcome.norm)?;
        Some(Action {
            task: norm.task,
            outcome: norm.outcome,
            bearer: outcome.bearer,
            heading,
            norms,
        })
    }

    /// Whether two norms on one task share outcome, bearer, `since` and recurrence.
    fn belong_together(&self, one: u32, other: u32) -> bool {
        let (Some((a, by)), Some((b, other))) = (self.get(one), self.get(other)) else {
            return false;
        };
        a.outcome == b.outcome
            && by.bearer == other.bearer
            && (by.bearer.is_some() || a.bearer == b.bearer)
            && self.same_since(a.details.since, b.details.since)
            && a.details.rhythm == b.details.rhythm
    }

    /// Dates that are open are the same where they are asked for in the same words.
    fn same_since(&self, one: Option<NodeId>, other: Option<NodeId>) -> bool {
        let (Some(one), Some(other)) = (one, other) else {
            return one == other;
        };
        let (one, other) = (Occurrence::of(one), Occurrence::of(other));
        one.node == other.node || self.calculation.equal(one, other)
    }

    /// The strictest norm; of those that are equally strict, the one that is due first.
    fn heading(&self, gathered: &[u32]) -> Option<u32> {
        if let [only] = gathered {
            return Some(*only);
        }
        gathered.iter().copied().min_by_key(|index| {
            let norm = self.get(*index).map(|(norm, _)| norm);
            let deadline = norm.and_then(|norm| self.calculation.deadline(norm));
            let strictness = norm.map(|norm| strictness(norm.modality));
            (strictness, deadline.is_none(), deadline)
        })
    }
}

/// How strict a modality is; 0 is the strictest.
fn strictness(modality: Modality) -> u8 {
    match modality {
        Modality::ShallNot => 0,
        Modality::Shall => 1,
        Modality::OnlyMay => 2,
        Modality::ShouldNot => 3,
        Modality::Should => 4,
        Modality::May => 5,
        Modality::ShallBe => 6,
    }
}
