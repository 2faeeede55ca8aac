//! Applying norms → conflicts, and permissions that are displaced. Two norms clash when they
//! share task and outcome, bearer, and a recipient; naming none covers all.

use crate::eval::by_task::ByTask;
use crate::eval::calculation::Calculation;
use crate::eval::outcome::{Conflict, NormOutcome};
use crate::rulebook::norm::Norm;
use crate::value::norm::Modality;

/// Finds the conflicts into `found`, and marks the displaced among `norms`.
#[inline(never)]
pub(crate) fn conflicts(
    calculation: Calculation,
    by_task: &ByTask,
    norms: &mut [NormOutcome],
    found: &mut Vec<Conflict>,
) {
    found.clear();
    let pairs = Pairs { calculation, norms };
    for (task, prohibited) in by_task.prohibitions.iter().copied() {
        let clashing = by_task.of(task).filter(|it| pairs.clash(*it, prohibited));
        found.extend(clashing.map(|required| Conflict { required, prohibited }));
    }
    found.retain(|pair| match permission(calculation, norms, *pair) {
        Some(permission) => {
            permission.displaced = true;
            false
        }
        None => true,
    });
    found.sort_unstable();
}

/// The permission that a pair displaces, if what clashes in it is one.
fn permission<'n>(
    calculation: Calculation,
    norms: &'n mut [NormOutcome],
    pair: Conflict,
) -> Option<&'n mut NormOutcome> {
    let outcome = norms.get_mut(pair.required as usize)?;
    let norm = calculation.rulebook.norm(outcome.norm)?;
    (norm.modality == Modality::May).then_some(outcome)
}

/// Applying norms, looked at two by two.
struct Pairs<'n> {
    calculation: Calculation<'n>,
    norms: &'n [NormOutcome],
}

impl Pairs<'_> {
    fn get(&self, index: u32) -> Option<(&Norm, &NormOutcome)> {
        let outcome = self.norms.get(index as usize)?;
        Some((self.calculation.rulebook.norm(outcome.norm)?, outcome))
    }

    /// Whether two norms on one task cannot both be followed, or the first is a permission
    /// that the second displaces.
    fn clash(&self, required: u32, prohibited: u32) -> bool {
        let (Some((norm, outcome)), Some((prohibition, other))) =
            (self.get(required), self.get(prohibited))
        else {
            return false;
        };
        opposed(norm.modality, prohibition.modality)
            && norm.outcome == prohibition.outcome
            && outcome.bearer.is_some()
            && outcome.bearer == other.bearer
            && self.share_recipient(norm, prohibition, outcome)
    }

    fn share_recipient(&self, norm: &Norm, prohibition: &Norm, outcome: &NormOutcome) -> bool {
        let names_none = |norm: &Norm| norm.details.recipients().next().is_none();
        let of = |norm| self.calculation.recipients(norm, outcome.bearer).flatten();
        names_none(norm)
            || names_none(prohibition)
            || of(norm).any(|unit| of(prohibition).any(|other| other == unit))
    }
}

/// Whether one forbids what the other asks or allows. Only a `shall not` takes away a `may`.
fn opposed(modality: Modality, prohibition: Modality) -> bool {
    match modality {
        Modality::Shall | Modality::Should => true,
        Modality::May => prohibition == Modality::ShallNot,
        _ => false,
    }
}
