//! Applying norms → conflicts, and permissions that are displaced. Two norms clash when they
//! share task and outcome, bearer, and a recipient; naming none covers all.
//!
//! Prohibitions are listed by what they have in common with what they clash with, so that no norm
//! is compared with one that it does not clash with.

use crate::eval::MOST_LISTED;
use crate::eval::by_task::ByTask;
use crate::eval::calculation::Calculation;
use crate::eval::outcome::{Conflict, NormOutcome};
use crate::rulebook::norm::Norm;
use crate::rulebook::vocabulary::TaskId;
use crate::value::norm::Modality;
use crate::value::{UnitId, Variant};

/// What a prohibition is listed by: task, outcome, bearer, modality, and towards whom.
type Key = (TaskId, Option<Variant>, UnitId, Modality, To);

/// Towards whom a prohibition is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum To {
    /// Whomever: every prohibition.
    Whomever,
    /// It names nobody, and so covers all.
    Nobody,
    /// It names this unit.
    Unit(UnitId),
}

/// The conflicts of a case, kept from case to case.
#[derive(Clone, Debug, Default)]
pub(crate) struct Conflicts {
    /// Each conflict, in the order of norms.
    pub(crate) all: Vec<Conflict>,
    /// Whether there are more than are kept.
    pub(crate) too_many: bool,
    /// The prohibitions, each as often as it can be looked for.
    listed: Vec<(Key, u32)>,
    /// Their tasks.
    tasks: Vec<TaskId>,
    /// Those that one norm clashes with.
    clashing: Vec<u32>,
}

impl Conflicts {
    /// Finds the conflicts, and marks the displaced among `norms`.
    #[inline(never)]
    pub(crate) fn fill(
        &mut self,
        calculation: Calculation,
        by_task: &ByTask,
        norms: &mut [NormOutcome],
    ) {
        self.all.clear();
        self.too_many = false;
        if by_task.prohibitions.is_empty() {
            return;
        }
        self.list(calculation, by_task, norms);
        let mut tasks = std::mem::take(&mut self.tasks);
        tasks.clear();
        tasks.extend(self.listed.iter().map(|((task, ..), _)| *task));
        tasks.dedup();
        for task in &tasks {
            for required in by_task.of(*task) {
                if !self.too_many {
                    self.norm(calculation, norms, required);
                }
            }
        }
        self.tasks = tasks;
        self.all.sort_unstable();
    }

    /// Lists the prohibitions.
    fn list(&mut self, calculation: Calculation, by_task: &ByTask, norms: &[NormOutcome]) {
        self.listed.clear();
        for (task, index) in by_task.prohibitions.iter().copied() {
            let Some((norm, bearer)) = borne(calculation, norms, index) else { continue };
            let key = |to| (task, norm.outcome, bearer, norm.modality, to);
            self.listed.push((key(To::Whomever), index));
            if names_none(norm) {
                self.listed.push((key(To::Nobody), index));
            }
            let units = calculation.recipients(norm, Some(bearer)).flatten();
            self.listed.extend(units.map(|unit| (key(To::Unit(unit)), index)));
        }
        self.listed.sort_unstable();
    }

    /// What one norm clashes with; of a permission only whether it is displaced.
    fn norm(&mut self, calculation: Calculation, norms: &mut [NormOutcome], required: u32) {
        let Some((norm, bearer)) = borne(calculation, norms, required) else { return };
        let mut clashing = std::mem::take(&mut self.clashing);
        clashing.clear();
        for modality in opposed(norm.modality) {
            let mut look = |to| {
                let key = (norm.task, norm.outcome, bearer, *modality, to);
                let start = self.listed.partition_point(|(listed, _)| *listed < key);
                let found = self.listed.get(start..).unwrap_or_default();
                let found = found.iter().take_while(|(listed, _)| *listed == key);
                // No more than are kept: of a permission one says it all.
                let most = if norm.modality == Modality::May { 1 } else { MOST_LISTED + 1 };
                clashing.extend(found.take(most).map(|(_, index)| *index));
            };
            if names_none(norm) {
                look(To::Whomever);
            } else {
                look(To::Nobody);
                calculation.recipients(norm, Some(bearer)).flatten().map(To::Unit).for_each(look);
            }
        }
        clashing.sort_unstable();
        clashing.dedup();
        if norm.modality == Modality::May {
            let displaced = norms.get_mut(required as usize).filter(|_| !clashing.is_empty());
            if let Some(permission) = displaced {
                permission.displaced = true;
            }
        } else if self.all.len() + clashing.len() > MOST_LISTED {
            self.too_many = true;
        } else {
            let conflicts = clashing.iter().map(|index| Conflict { required, prohibited: *index });
            self.all.extend(conflicts);
        }
        self.clashing = clashing;
    }
}

/// A norm whose bearer is known, and who that is.
fn borne<'c>(
    calculation: Calculation<'c>,
    norms: &[NormOutcome],
    index: u32,
) -> Option<(&'c Norm, UnitId)> {
    let outcome = norms.get(index as usize)?;
    Some((calculation.rulebook.norm(outcome.norm)?, outcome.bearer?))
}

fn names_none(norm: &Norm) -> bool {
    norm.details.recipients().next().is_none()
}

/// What forbids what a norm asks or allows. Only a `shall not` takes away a `may`.
fn opposed(modality: Modality) -> &'static [Modality] {
    match modality {
        Modality::Shall | Modality::Should => &[Modality::ShallNot, Modality::ShouldNot],
        Modality::May => &[Modality::ShallNot],
        _ => &[],
    }
}
