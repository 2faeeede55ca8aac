//! The third pass: what the log and the calendar make of each norm, in this order:
//!
//! 1. `entitlement`: from when entries count for a norm, and with which norms it shares them.
//! 2. `assign`: which entries count for which norms. `ledger` holds the log by what norms ask of it
//!    (`asked`), `several` looks at it for those that have no bearer of their own, `share` gives each entry to one of several days, `counted` notes what counts at all.
//! 3. `order`: which tasks are finished, and so what each norm waits for.
//! 4. `status`: the first status that fits, with its deadline and its turn.
//! 5. `uncounted`: the entries that count for nothing, and why.
//!
//! `maybe` tells whether an entry may count of which not everything is known, `form` of each act whether it was in the form that is prescribed.
//!
//! Without a log, 2 and 5 have nothing to do.

mod asked;
mod assign;
mod assigned;
mod counted;
mod entitlement;
pub(crate) mod form;
mod ledger;
mod maybe;
mod order;
mod periods;
mod several;
mod share;
mod status;
mod turns;
mod uncounted;

use crate::eval::MOST_LISTED;
use crate::eval::calculation::Calculation;
use crate::eval::results::{Asides, Course, NormOutcome, Status};
use crate::value::norm::Modality;
use crate::value::truth::Truth;
use assign::Assignment;
pub(in crate::eval) use entitlement::{
    FirstDay, Since, addressees, first_day, may_be_departed_from, since,
};
pub(in crate::eval) use form::is_reason;
pub(crate) use ledger::Ledger;
use order::Order;
pub(crate) use periods::{turns, unreached};
pub(in crate::eval) use turns::turns_of;

/// The course of a norm while nothing is logged, if neither order nor calendar has a say in it.
fn at_rest(calculation: Calculation, outcome: &NormOutcome) -> Option<Course> {
    if outcome.applies != Truth::Yes || outcome.displaced {
        return Some(Course::default());
    }
    let norm = calculation.rulebook.norm(outcome.norm)?;
    let status = match norm.modality {
        Modality::Shall | Modality::Should => Some(Status::Due),
        Modality::May | Modality::OnlyMay => Some(Status::Free),
        Modality::ShallNot | Modality::ShouldNot => Some(Status::InForce),
        Modality::NeedNot => Some(Status::Exempt),
        Modality::ShallBe => None,
    };
    norm.plain.then(|| Course { status, ..Course::default() })
}

/// What the third pass writes, kept from case to case.
#[derive(Clone, Debug, Default)]
pub(crate) struct Courses {
    /// One for each norm.
    pub(crate) all: Vec<Course>,
    /// What norms wait for, and the entries that count for nothing.
    pub(crate) asides: Asides,
    assignment: Assignment,
    order: Order,
}

impl Courses {
    /// Forgets the case before.
    pub(crate) fn forget(&mut self) {
        self.all.clear();
        self.asides.waits.clear();
        self.asides.remarks.clear();
        self.assignment.ledger.forget();
    }

    /// Whether norms wait for more than is kept.
    pub(crate) fn too_many(&self) -> bool {
        self.asides.waits.len() > MOST_LISTED
    }

    /// The log by what norms ask of it.
    pub(crate) fn ledger(&self) -> &Ledger {
        &self.assignment.ledger
    }

    /// Fills in the course of every norm.
    pub(crate) fn fill(&mut self, calculation: Calculation, norms: &[NormOutcome]) {
        self.forget();
        let quiet = calculation.facts.log.is_empty();
        let at_rest = |outcome: &NormOutcome| at_rest(calculation, outcome).filter(|_| quiet);
        if norms.iter().all(|outcome| at_rest(outcome).is_some()) {
            self.all.extend(norms.iter().filter_map(at_rest));
            return;
        }
        self.assignment.fill(calculation, norms);
        self.order.fill(calculation, norms, &self.assignment);
        let (assignment, order) = (&self.assignment, &self.order);
        let judge = status::Judge { calculation, norms, assignment, order };
        for (index, outcome) in (0..).zip(norms) {
            let course = at_rest(outcome);
            let course =
                course.unwrap_or_else(|| judge.course(index, outcome, &mut self.asides.waits));
            self.all.push(course);
        }
        uncounted::remark(calculation, norms, &self.assignment, &mut self.asides.remarks);
        // What may count is told by the status.
        let all = &self.all;
        self.asides.remarks.retain(|remark| {
            let course = all.get(remark.norm as usize);
            course.is_none_or(|course| {
                course.status != Some(Status::ToCheck) || course.entry != Some(remark.entry)
            })
        });
    }
}
