//! An outcome that outlives the memory it was evaluated in.

use crate::case::facts::Facts;
use crate::eval::outcome::{
    Action, Asides, Caveats, Conflict, Course, Missing, NormOutcome, Outcome, Question,
};
use crate::eval::{DaysOff, Ledger};
use crate::rulebook::Rulebook;
use crate::value::Value;
use crate::value::date::Date;

/// Everything that an evaluation found, by itself.
#[derive(Clone, Debug)]
pub struct Kept {
    on: Date,
    values: Vec<Value>,
    frames: Vec<Value>,
    days_off: DaysOff,
    norms: Vec<NormOutcome>,
    conflicts: Vec<Conflict>,
    courses: Vec<Course>,
    asides: Asides,
    actions: Vec<Action>,
    action_norms: Vec<u32>,
    missing: Vec<Missing>,
    questions: Vec<Question>,
    caveats: Caveats,
    ledger: Ledger,
}

impl Kept {
    /// Copies an outcome.
    pub fn of(outcome: &Outcome<'_>) -> Self {
        Self {
            on: outcome.on,
            values: outcome.values.to_vec(),
            frames: outcome.frames.to_vec(),
            days_off: outcome.days_off.clone(),
            norms: outcome.norms.to_vec(),
            conflicts: outcome.conflicts.to_vec(),
            courses: outcome.courses.to_vec(),
            asides: outcome.asides.clone(),
            actions: outcome.actions.to_vec(),
            action_norms: outcome.action_norms.to_vec(),
            missing: outcome.missing.to_vec(),
            questions: outcome.questions.to_vec(),
            caveats: outcome.caveats.clone(),
            ledger: outcome.ledger.clone(),
        }
    }

    /// The outcome again, of the rulebook and facts that it came from.
    pub fn outcome<'a>(&'a self, rulebook: &'a Rulebook, facts: &'a Facts) -> Outcome<'a> {
        Outcome {
            rulebook,
            facts,
            on: self.on,
            values: &self.values,
            frames: &self.frames,
            element: None,
            days_off: &self.days_off,
            norms: &self.norms,
            conflicts: &self.conflicts,
            courses: &self.courses,
            asides: &self.asides,
            actions: &self.actions,
            action_norms: &self.action_norms,
            missing: &self.missing,
            questions: &self.questions,
            caveats: &self.caveats,
            ledger: &self.ledger,
            // An outcome that is too large is refused, not kept.
            too_large: None,
            too_long: false,
        }
    }
}
