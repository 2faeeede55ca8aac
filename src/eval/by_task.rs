//! The applying norms, task by task, as chains through the list of norms; and those that prohibit.
//! Forms bind whoever acts: they are no action and clash with nothing, so they are left out.

use std::mem::replace;

use crate::eval::outcome::NormOutcome;
use crate::rulebook::Rulebook;
use crate::rulebook::norm::Gist;
use crate::rulebook::vocabulary::TaskId;
use crate::value::norm::Modality;
use crate::value::truth::Truth;

/// A norm, by its index in the list of norms, or none. This is half of what an `Option` takes.
#[derive(Clone, Copy, Debug)]
struct Link(u32);

impl Link {
    const NONE: Self = Self(u32::MAX);

    fn norm(self) -> Option<u32> {
        (self.0 != u32::MAX).then_some(self.0)
    }
}

/// For each task its applying norms, kept from case to case.
#[derive(Clone, Debug, Default)]
pub(crate) struct ByTask {
    /// The last norm of each task: an index in the list of norms.
    last: Vec<Link>,
    /// The norm before it of the same task, for each norm.
    before: Vec<Link>,
    /// The prohibitions and exemptions: their tasks, and their indexes in the list of norms.
    pub(crate) prohibitions: Vec<(TaskId, u32)>,
    /// What is left to some alone: tasks, and indexes in the list of norms.
    pub(crate) competences: Vec<(TaskId, u32)>,
}

impl ByTask {
    /// Chains the applying norms.
    #[inline(never)]
    pub(crate) fn fill(&mut self, rulebook: &Rulebook, norms: &[NormOutcome]) {
        let Self { last, before, prohibitions, competences } = self;
        last.clear();
        last.resize(rulebook.tasks.len(), Link::NONE);
        prohibitions.clear();
        competences.clear();
        before.clear();
        before.extend((0..).zip(norms).map(|(index, outcome)| {
            let Some(norm) = acting(rulebook, outcome) else { return Link::NONE };
            let opposes = matches!(
                norm.modality,
                Modality::ShallNot | Modality::ShouldNot | Modality::NeedNot
            );
            if opposes {
                prohibitions.push((norm.task, index));
            } else if norm.modality == Modality::OnlyMay {
                competences.push((norm.task, index));
            }
            let last = last.get_mut(norm.task.0 as usize);
            last.map_or(Link::NONE, |last| replace(last, Link(index)))
        }));
    }

    /// The last applying norm of a task: an index in the list of norms.
    pub(crate) fn last(&self, task: TaskId) -> Option<u32> {
        self.last.get(task.0 as usize).and_then(|link| link.norm())
    }

    /// The applying norm of the same task before it.
    pub(crate) fn before(&self, norm: u32) -> Option<u32> {
        self.before.get(norm as usize).and_then(|link| link.norm())
    }

    /// The applying norms of a task, the last first: indexes in the list of norms.
    pub(crate) fn of(&self, task: TaskId) -> impl Iterator<Item = u32> {
        std::iter::successors(self.last(task), |norm| self.before(*norm))
    }
}

/// A norm that applies and is no form.
fn acting<'r>(rulebook: &'r Rulebook, outcome: &NormOutcome) -> Option<&'r Gist> {
    if outcome.applies != Truth::Yes {
        return None;
    }
    rulebook.gist(outcome.norm).filter(|norm| norm.modality != Modality::ShallBe)
}
