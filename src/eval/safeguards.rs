//! Norms → the safeguards that the case breaks: the premise is yes, and what is demanded of the
//! task, or the condition concluded, is no. Open norms leave what is demanded open, and open is no
//! failure.
//!
//! A norm counts for its task whoever bears it, and whatever its outcome. A condition is looked at
//! on the case's own day or later: what a case says is not said of the days before.

use crate::eval::calculation::{Calculation, Occurrence};
use crate::eval::outcome::NormOutcome;
use crate::rulebook::norm::{Conclusion, Safeguard, SafeguardId};
use crate::value::norm::{Demand, Modality};
use crate::value::truth::Truth;

/// What the norms on one task come to.
#[derive(Clone, Copy, Debug)]
struct Standing {
    /// A `shall` applies.
    required: Truth,
    /// A `shall`, a `should` or a permission applies.
    permitted: Truth,
    /// A `shall not` applies.
    prohibited: Truth,
}

impl Standing {
    const NOTHING: Self = Self { required: Truth::No, permitted: Truth::No, prohibited: Truth::No };

    /// Counts a norm in.
    fn count(&mut self, modality: Modality, applies: Truth) {
        match modality {
            Modality::Shall => {
                self.required = self.required.or(applies);
                self.permitted = self.permitted.or(applies);
            }
            Modality::Should | Modality::May | Modality::OnlyMay => {
                self.permitted = self.permitted.or(applies);
            }
            Modality::ShallNot => self.prohibited = self.prohibited.or(applies),
            Modality::ShouldNot | Modality::NeedNot | Modality::ShallBe => {}
        }
    }

    /// Whether a demand is met. A permission that is displaced is beside a prohibition, so it
    /// never makes a task allowed.
    fn meets(self, demand: Demand) -> Truth {
        match demand {
            Demand::Required => self.required,
            Demand::Allowed => self.permitted.and(!self.prohibited),
            Demand::Prohibited => self.prohibited,
        }
    }
}

/// What the norms on each task come to, kept from case to case.
#[derive(Clone, Debug, Default)]
pub(crate) struct Safeguards {
    standings: Vec<Standing>,
}

impl Safeguards {
    /// Tries every safeguard in force; those that are broken go to `broken`, in their order.
    pub(crate) fn fill(
        &mut self,
        calculation: Calculation,
        norms: &[NormOutcome],
        broken: &mut Vec<SafeguardId>,
    ) {
        broken.clear();
        let rulebook = calculation.rulebook;
        let called_for = |one: &Safeguard| {
            one.in_force.contains(calculation.on)
                && calculation.truth(Occurrence::of(one.premise)) == Truth::Yes
        };
        let demands = |one: &Safeguard| matches!(one.conclusion, Conclusion::Demanded(..));
        if rulebook.safeguards.iter().any(|one| demands(one) && called_for(one)) {
            self.count(calculation, norms);
        }
        for (id, one) in (0..).map(SafeguardId).zip(&rulebook.safeguards) {
            if called_for(one) && self.holds(calculation, one.conclusion) == Truth::No {
                broken.push(id);
            }
        }
    }

    /// Whether what is concluded holds.
    fn holds(&self, calculation: Calculation, conclusion: Conclusion) -> Truth {
        match conclusion {
            Conclusion::Demanded(task, demand) => {
                let standing = self.standings.get(task.0 as usize).copied();
                standing.unwrap_or(Standing::NOTHING).meets(demand)
            }
            Conclusion::Condition(_) if calculation.is_before_case() => Truth::Open,
            Conclusion::Condition(condition) => calculation.truth(Occurrence::of(condition)),
        }
    }

    fn count(&mut self, calculation: Calculation, norms: &[NormOutcome]) {
        self.standings.clear();
        self.standings.resize(calculation.rulebook.tasks.len(), Standing::NOTHING);
        for outcome in norms {
            let Some(norm) = calculation.rulebook.norm(outcome.norm) else { continue };
            if let Some(standing) = self.standings.get_mut(norm.task.0 as usize) {
                standing.count(norm.modality, outcome.applies);
            }
        }
    }
}
