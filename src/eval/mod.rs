//! Rulebook and facts → outcome, in this order:
//!
//! 1. `run`: one value for each node, each by `calculate`. Everything that is asked of the case
//!    is in there.
//! 2. `norms`: each norm in force for each of its bearers, with what is missing and assumed.
//! 3. `by_task`: the applying norms task by task, so that no step compares all with all;
//!    then `conflict`, `action` and `question`, which look at norms side by side.
//! 4. `course`: how far each norm has come, by the log and the calendar.
//! 5. `acts`: whether each entry of the log was in order on its day.
//! 6. `safeguards`: which of the rulebook's safeguards the case breaks; `against_log`: which facts
//!    it gives otherwise than its log makes them.
//! 7. `contested`: which readings each norm hinges on. It runs the first four again, as much of
//!    them as a reading touches.
//!
//! Steps are not inlined into one function: they would share its registers, and each loop of the
//! first three is faster with its own.
//!
//! `opening` is asked by reports alone, where nothing applies: what was assumed, and would open
//! something if it were given otherwise.
//!
//! `support` says which operands a value rests on; what is missing is found by it, and
//! explanations are made by it. `deadline` and `parties` answer what reports ask of a norm.

mod act_day;
mod action;
pub(crate) mod acts;
mod against_log;
mod beyond;
mod binding;
mod by_task;
mod calculate;
pub mod calculation;
mod calendars;
mod conflict;
mod contested;
mod course;
mod day_of_act;
mod days_off;
mod missing;
mod norms;
mod occasions;
mod opening;
mod operate;
pub mod outcome;
mod parties;
pub(crate) mod past;
mod question;
mod results;
mod run;
mod safeguards;
pub mod support;
pub mod time_limit;
mod with_party;

use crate::case::facts::Facts;
use crate::rulebook::Rulebook;
use crate::rulebook::node::NodeId;
use crate::value::date::Date;
use crate::value::{Value, Variant};
pub(crate) use course::{Ledger, form};
pub(crate) use days_off::DaysOff;
use outcome::{Caveats, Outcome, TooLarge};
pub(crate) use parties::Whom;

/// How many of a kind an answer lists: norms with their bearers, conflicts, what is missing, what
/// norms wait for. Beyond that it is refused.
pub const MOST_LISTED: usize = 1_000_000;

/// What is evaluated.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The rules.
    pub rulebook: &'a Rulebook,
    /// The case.
    pub facts: &'a Facts,
    /// The evaluation date.
    pub on: Date,
    /// The chosen variant of each reading, by [`crate::rulebook::node::ReadingId`]; `None` of one
    /// that is not known. A reading beyond the end takes its default.
    pub readings: &'a [Option<Variant>],
    /// What is assumed of definitions without a parameter, whatever follows from the facts: their
    /// nodes ([`crate::rulebook::Definition::node`]) in ascending order, each with its value.
    pub assumed: &'a [(NodeId, Value)],
}

/// Everything that an evaluation writes: emptied and filled again from case to case, so that
/// after the first cases nothing is allocated.
#[derive(Clone, Debug, Default)]
pub struct Scratch {
    written: run::NodeValues,
    norms: norms::Norms,
    by_task: by_task::ByTask,
    conflicts: conflict::Conflicts,
    courses: course::Courses,
    judge: acts::Judge,
    actions: action::Actions,
    questions: question::Questions,
    safeguards: safeguards::Safeguards,
    contested: contested::Contested,
    caveats: Caveats,
}

/// Evaluates one case on one day. The outcome is a view on what `scratch` holds.
pub fn evaluate<'a>(input: Input<'a>, scratch: &'a mut Scratch) -> Outcome<'a> {
    settle(input, scratch);
    let calculation = scratch.written.calculation(input);
    let norms = &scratch.norms.all;
    scratch.courses.fill(calculation, norms);
    let Caveats { acts, readings, hinges, broken, against_log, .. } = &mut scratch.caveats;
    scratch.judge.fill(calculation, input, acts);
    readings.clear();
    readings.extend_from_slice(input.readings);
    scratch.safeguards.fill(calculation, norms, broken);
    against_log::fill(calculation, against_log);
    scratch.contested.fill(input, norms, hinges);
    outcome(input, scratch)
}

/// The rules alone: what applies, to whom, what is open. The outcome tells no courses, and
/// nothing of readings and safeguards.
pub fn rules<'a>(input: Input<'a>, scratch: &'a mut Scratch) -> Outcome<'a> {
    settle(input, scratch);
    scratch.courses.forget();
    scratch.judge.forget();
    scratch.caveats.forget();
    outcome(input, scratch)
}

/// Steps 1 to 3.
fn settle(input: Input, scratch: &mut Scratch) {
    scratch.caveats.assumed.clear();
    scratch.caveats.assumed.extend_from_slice(input.assumed);
    run::run(input, &mut scratch.written);
    let calculation = scratch.written.calculation(input);
    scratch.norms.fill(calculation, scratch.written.assumed);
    let norms = &mut scratch.norms.all;
    scratch.by_task.fill(input.rulebook, norms);
    scratch.conflicts.fill(calculation, &scratch.by_task, norms);
    scratch.actions.fill(calculation, &scratch.by_task, norms);
    scratch.questions.fill(norms, &scratch.norms.missing);
}

fn outcome<'a>(input: Input<'a>, scratch: &'a Scratch) -> Outcome<'a> {
    Outcome {
        rulebook: input.rulebook,
        facts: input.facts,
        on: input.on,
        values: &scratch.written.values,
        frames: &scratch.written.frames,
        element: None,
        days_off: &scratch.written.days_off,
        too_large: if scratch.written.too_large {
            Some(TooLarge::Lists)
        } else {
            scratch.judge.too_large.then_some(TooLarge::Acts)
        },
        too_long: scratch.norms.too_many
            || scratch.conflicts.too_many
            || scratch.courses.too_many()
            || scratch.judge.too_many,
        norms: &scratch.norms.all,
        conflicts: &scratch.conflicts.all,
        courses: &scratch.courses.all,
        asides: &scratch.courses.asides,
        actions: &scratch.actions.all,
        action_norms: &scratch.actions.norms,
        missing: &scratch.norms.missing,
        questions: &scratch.questions.all,
        caveats: &scratch.caveats,
        ledger: scratch.courses.ledger(),
    }
}
