//! The applying norms, task by task, as chains through the list of norms; and those that prohibit.
//! Forms bind whoever acts: they are no action and clash with nothing, so they are left out.

use crate::eval::outcome::NormOutcome;
use crate::rulebook::Rulebook;
use crate::rulebook::norm::Norm;
use crate::rulebook::vocabulary::TaskId;
use crate::value::norm::Modality;
use crate::value::truth::Truth;

/// For each task its applying norms, kept from case to case.
#[derive(Clone, Debug, Default)]
pub(crate) struct ByTask {
    /// The first norm of each task: an index in the list of norms.
    first: Vec<Option<u32>>,
    /// The next norm of the same task, for each norm.
    next: Vec<Option<u32>>,
    /// The prohibitions, last first: their tasks, and their indexes in the list of norms.
    pub(crate) prohibitions: Vec<(TaskId, u32)>,
}

impl ByTask {
    /// Chains the applying norms.
    pub(crate) fn fill(&mut self, rulebook: &Rulebook, norms: &[NormOutcome]) {
        self.first.clear();
        self.first.resize(rulebook.tasks.len(), None);
        self.next.clear();
        self.next.resize(norms.len(), None);
        self.prohibitions.clear();
        let end = u32::try_from(norms.len()).unwrap_or(u32::MAX);
        for (index, outcome) in (0..end).rev().zip(norms.iter().rev()) {
            if outcome.applies != Truth::Yes {
                continue;
            }
            let norm = rulebook.norm(outcome.norm);
            if let Some(norm) = norm.filter(|norm| norm.modality != Modality::ShallBe) {
                self.add(index, norm);
            }
        }
    }

    /// Puts a norm before those of its task that were added so far.
    fn add(&mut self, index: u32, norm: &Norm) {
        let first = self.first.get_mut(norm.task.0 as usize);
        if let (Some(first), Some(next)) = (first, self.next.get_mut(index as usize)) {
            *next = first.replace(index);
        }
        if matches!(norm.modality, Modality::ShallNot | Modality::ShouldNot) {
            self.prohibitions.push((norm.task, index));
        }
    }

    /// The applying norms of a task, in the order of norms: indexes in the list of norms.
    pub(crate) fn of(&self, task: TaskId) -> impl Iterator<Item = u32> + Clone {
        let first = self.first.get(task.0 as usize).copied().flatten();
        std::iter::successors(first, |index| self.next.get(*index as usize).copied().flatten())
    }
}
