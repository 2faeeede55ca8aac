//! The applying norms, task by task, as chains through the list of norms.

use crate::eval::outcome::NormOutcome;
use crate::rulebook::Rulebook;
use crate::rulebook::vocabulary::TaskId;
use crate::value::truth::Truth;

/// For each task its applying norms, kept from case to case.
#[derive(Clone, Debug, Default)]
pub(crate) struct ByTask {
    /// The first norm of each task: an index in the list of norms.
    first: Vec<Option<u32>>,
    /// The next norm of the same task, for each norm.
    next: Vec<Option<u32>>,
}

impl ByTask {
    /// Chains the applying norms.
    pub(crate) fn fill(&mut self, rulebook: &Rulebook, norms: &[NormOutcome]) {
        self.first.clear();
        self.first.resize(rulebook.tasks.len(), None);
        self.next.clear();
        self.next.resize(norms.len(), None);
        let end = u32::try_from(norms.len()).unwrap_or(u32::MAX);
        for (index, outcome) in (0..end).rev().zip(norms.iter().rev()) {
            if outcome.applies != Truth::Yes {
                continue;
            }
            let task = rulebook.norm(outcome.norm).map(|norm| norm.task);
            let Some(first) = task.and_then(|task| self.first.get_mut(task.0 as usize)) else {
                continue;
            };
            let next = first.replace(index);
            if let Some(link) = self.next.get_mut(index as usize) {
                *link = next;
            }
        }
    }

    /// The applying norms of a task, in the order of norms: indexes in the list of norms.
    pub(crate) fn of(&self, task: TaskId) -> impl Iterator<Item = u32> + Clone {
        let first = self.first.get(task.0 as usize).copied().flatten();
        std::iter::successors(first, |index| {
            self.next.get(*index as usize).copied().flatten()
        })
    }
}
