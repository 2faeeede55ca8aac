//! Applying norms → conflicts, and permissions that are displaced. Two norms clash when they
//! share task and outcome, bearer, and a recipient; naming none covers all; and on a task that is for
//! each of several the element. What binds every unit
//! clashes with any unit's norm; so does what is left to some alone, where doing it would be another's
//! doing, or towards another.
//!
//! Prohibitions are listed by what they have in common with what they clash with, so that no norm
//! is compared with one that it does not clash with.

use crate::case::facts::Whose;
use crate::eval::MOST_LISTED;
use crate::eval::by_task::ByTask;
use crate::eval::calculation::Calculation;
use crate::eval::outcome::{Conflict, NormOutcome};
use crate::rulebook::norm::{Bearer, Norm};
use crate::rulebook::vocabulary::TaskId;
use crate::value::norm::Modality;
use crate::value::truth::Truth;
use crate::value::{UnitId, Variant};

/// What a prohibition is listed by: task and element, outcome, bearer (none: every unit), modality,
/// and towards whom.
type Key = ((TaskId, Whose), Option<Variant>, Option<UnitId>, Modality, To);

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
        if !by_task.prohibitions.is_empty() {
            self.prohibited(calculation, by_task, norms);
        }
        for (task, only) in by_task.competences.iter().copied() {
            for required in by_task.of(task).filter(|required| *required != only) {
                self.competence(calculation, norms, required, only);
            }
        }
        self.all.sort_unstable();
    }

    /// What prohibitions and exemptions clash with.
    fn prohibited(
        &mut self,
        calculation: Calculation,
        by_task: &ByTask,
        norms: &mut [NormOutcome],
    ) {
        self.list(calculation, by_task, norms);
        let mut tasks = std::mem::take(&mut self.tasks);
        tasks.clear();
        tasks.extend(self.listed.iter().map(|(((task, _), ..), _)| *task));
        tasks.dedup();
        for task in &tasks {
            for required in by_task.of(*task) {
                if !self.too_many {
                    self.norm(calculation, norms, required);
                }
            }
        }
        self.tasks = tasks;
    }

    /// Whether doing what a norm asks or allows would overstep what is left to some alone.
    fn competence(
        &mut self,
        calculation: Calculation,
        norms: &mut [NormOutcome],
        required: u32,
        only: u32,
    ) {
        let get = |index: u32| borne(calculation, norms, index);
        let (Some(acting), Some(alone)) = (get(required), get(only)) else { return };
        let (norm, bearer, left) = (acting.norm, acting.bearer, alone.norm);
        let same = left.outcome.is_none() || left.outcome == norm.outcome;
        let same = same && acting.whose == alone.whose;
        // Where one of several suffices, it can be done without the others.
        let all = norm.details.recipients().filter(|parties| !parties.one_suffices);
        let to = all.flat_map(|parties| acting.calculation.units(parties)).flatten();
        let to = to.filter(|unit| Some(*unit) != bearer);
        let acts = matches!(norm.modality, Modality::Shall | Modality::Should | Modality::May);
        if !acts || !same || alone.calculation.oversteps(left, bearer, to) != Truth::Yes {
            return;
        }
        if norm.modality == Modality::May {
            if let Some(permission) = norms.get_mut(required as usize) {
                permission.displaced = true;
            }
        } else if self.all.len() >= MOST_LISTED {
            self.too_many = true;
        } else {
            self.all.push(Conflict { required, prohibited: only });
        }
    }

    /// Lists the prohibitions.
    fn list(&mut self, calculation: Calculation, by_task: &ByTask, norms: &[NormOutcome]) {
        self.listed.clear();
        for (task, index) in by_task.prohibitions.iter().copied() {
            let Some(one) = borne(calculation, norms, index) else { continue };
            let Borne { calculation, norm, bearer, whose } = one;
            if bearer.is_none() && norm.bearer != Bearer::Everybody {
                continue;
            }
            let key = |to| ((task, whose), norm.outcome, bearer, norm.modality, to);
            self.listed.push((key(To::Whomever), index));
            if names_none(norm) {
                self.listed.push((key(To::Nobody), index));
            }
            let units = calculation.recipients(norm, bearer).flatten();
            self.listed.extend(units.map(|unit| (key(To::Unit(unit)), index)));
        }
        self.listed.sort_unstable();
    }

    /// What one norm clashes with; of a permission only whether it is displaced.
    fn norm(&mut self, calculation: Calculation, norms: &mut [NormOutcome], required: u32) {
        let Some(one) = borne(calculation, norms, required) else { return };
        let Borne { norm, bearer: own, whose, .. } = one;
        let mut clashing = std::mem::take(&mut self.clashing);
        clashing.clear();
        // What some alone may do is taken from them by what binds every unit.
        let alone = own.filter(|_| norm.modality != Modality::OnlyMay);
        let bearers = alone.map(Some).into_iter().chain([None]);
        let kinds = bearers.flat_map(|bearer| {
            // What nobody shall do, nobody shall do with any outcome.
            let any = norm.outcome.filter(|_| bearer.is_none()).map(|_| None);
            let outcomes = std::iter::once(norm.outcome).chain(any);
            outcomes.map(move |outcome| (bearer, outcome))
        });
        let opposed = opposed(norm.modality).iter();
        for (modality, (bearer, outcome)) in
            opposed.flat_map(|one| kinds.clone().map(move |kind| (one, kind)))
        {
            let mut look = |to| {
                let key = ((norm.task, whose), outcome, bearer, *modality, to);
                let start = self.listed.partition_point(|(listed, _)| *listed < key);
                let found = self.listed.get(start..).unwrap_or_default();
                let found = found.iter().take_while(|(listed, _)| *listed == key);
                // No more than are kept: of a permission one says it all.
                let one = norm.modality == Modality::May && bearer.is_some();
                let most = if one { 1 } else { MOST_LISTED + 1 };
                clashing.extend(found.take(most).map(|(_, index)| *index));
            };
            if names_none(norm) {
                look(To::Whomever);
            } else {
                look(To::Nobody);
                one.calculation.recipients(norm, own).flatten().map(To::Unit).for_each(look);
            }
        }
        clashing.sort_unstable();
        clashing.dedup();
        clashing.retain(|index| binds(calculation, norms, (*index, own)));
        if matches!(norm.modality, Modality::May | Modality::OnlyMay) {
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

/// A norm, who bears it, and for whom.
struct Borne<'c> {
    calculation: Calculation<'c>,
    norm: &'c Norm,
    bearer: Option<UnitId>,
    whose: Whose,
}

fn borne<'c>(calculation: Calculation<'c>, norms: &[NormOutcome], index: u32) -> Option<Borne<'c>> {
    let outcome = norms.get(index as usize)?;
    let (calculation, norm) = calculation.of(outcome)?;
    let whose = calculation.whose(norm.task, outcome.element);
    Some(Borne { calculation, norm, bearer: outcome.bearer, whose })
}

/// Whether a prohibition binds whoever bears a norm: one that binds every unit may spare this one.
fn binds(
    calculation: Calculation,
    norms: &[NormOutcome],
    (index, bearer): (u32, Option<UnitId>),
) -> bool {
    let Some(Borne { calculation, norm, .. }) = borne(calculation, norms, index) else {
        return false;
    };
    if norm.spared_by.is_empty() {
        return true;
    }
    bearer.is_some_and(|bearer| calculation.bears(norm, bearer) == Truth::Yes)
}

fn names_none(norm: &Norm) -> bool {
    norm.details.recipients().next().is_none()
}

/// What forbids what a norm asks or allows. Only a `shall not` takes away a `may`.
fn opposed(modality: Modality) -> &'static [Modality] {
    match modality {
        Modality::Shall | Modality::Should => {
            &[Modality::ShallNot, Modality::ShouldNot, Modality::NeedNot]
        }
        Modality::May | Modality::OnlyMay => &[Modality::ShallNot],
        _ => &[],
    }
}
