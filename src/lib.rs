//! Who shall, should, may or shall not do what, when, towards whom, and on what basis:
//! an agency's circulars as rules, and the answer that they give to one case at a time.
//!
//! ```
//! use saksgang::{Date, Rulebook};
//!
//! let rulebook = Rulebook::shipped()?;
//! let case = rulebook.case(r#"{ "case": "TA-2018-014", "ta": { "applied": true } }"#)?;
//! let date = Date::parse("2018-03-05").unwrap();
//! let answer = rulebook.evaluate(&case, date)?;
//! for action in answer.actions() {
//!     println!("{:?} {:?} {}", action.unit, action.modality, action.task);
//! }
//! # Ok::<(), saksgang::Error>(())
//! ```
//!
//! A [`Rulebook`] is read and checked once; it can be shared between threads. A [`Case`] is
//! JSON, read by the names of its rulebook. An [`Answer`] has the norms that apply or are
//! open, the actions that gather them, and the questions whose answers would settle what is
//! open; [`Answer::to_json`] and [`Answer::to_text`] give all of it. Nothing here reads a
//! clock: the date is an argument.
//!
//! The modules are the parts that the program is built from, and no part of this interface; the
//! tests and the program come in by [`inside`].

mod agenda;
mod case;
mod check;
mod circulars;
mod cli;
mod code;
mod coverage;
mod diagnostic;
mod diff;
mod engine;
mod eval;
mod explain;
mod files;
mod flip;
mod flow;
mod format;
#[doc(hidden)]
pub mod inside;
mod keywords;
mod language;
mod mutate;
mod phrases;
mod readings;
mod register;
mod repl;
mod report;
mod review;
mod rulebook;
mod signs;
mod source;
mod suite;
mod syntax;
mod value;

use case::facts::Facts;
use diagnostic::Diagnostic;
use engine::kept::Kept;
use engine::{Day, Refusal, Rules};
use eval::{Input, Scratch};
use report::bears::Bears;
use report::diagnostics::{Found, plain};
use report::view::{Options, Shown, View};
use source::{Source, SourceId};
use std::fmt;
use std::path::Path;
use value::Variant;

pub use eval::outcome::Status;
pub use language::Language;
pub use value::date::Date;
use value::moment::Deadline;
pub use value::moment::Moment;
pub use value::norm::Modality;
pub use value::truth::Truth;

/// A checked rulebook.
#[derive(Clone, Debug)]
pub struct Rulebook {
    rules: Rules,
    readings: Vec<Option<Variant>>,
}

impl Rulebook {
    /// The rulebook that is built in.
    ///
    /// # Errors
    /// It has an error itself, which the tests of this crate keep from happening.
    pub fn shipped() -> Result<Self, Error> {
        Ok(Self::of(Rules::shipped()?))
    }

    /// The rulebook in a folder: every file in it, and in the folders in it, whose name ends
    /// in `.regel`; with the languages that `saksgang.toml` beside them declares.
    ///
    /// # Errors
    /// What cannot be read, and everything that is wrong in the rules.
    pub fn load(path: impl AsRef<Path>) -> Result<Self, Error> {
        Ok(Self::of(engine::load(&[path.as_ref().to_owned()])?))
    }

    fn of(rules: Rules) -> Self {
        Self { rules, readings: Vec::new() }
    }

    /// The same rulebook with these variants of readings, each written `NAME=VARIANT`, and the
    /// defaults of all others.
    ///
    /// # Errors
    /// Every reading and every variant that the rulebook does not have.
    pub fn with_readings(mut self, choices: &[&str]) -> Result<Self, Error> {
        let choices: Vec<String> = choices.iter().copied().map(str::to_owned).collect();
        match engine::readings::choose(&self.rules.rulebook, &choices) {
            Ok(readings) => self.readings = readings,
            Err(errors) => return Err(Refusal::plain(errors).into()),
        }
        Ok(self)
    }

    /// Reads a case, which is JSON.
    ///
    /// # Errors
    /// Everything that is wrong with it. Sensitive values are not shown.
    pub fn case(&self, json: &str) -> Result<Case, Error> {
        let mut facts = Facts::default();
        // A text that was read elsewhere may have one.
        let json = json.trim_start_matches('\u{feff}');
        // The case stands alone: its faults point into no rule file.
        match case::read(&self.rules.schema, SourceId(0), json, &mut facts) {
            Ok(warnings) => Ok(Case { facts, warnings }),
            Err(mut diagnostics) => {
                let text = (SourceId(0), json);
                let shown = case::mask::mask(&self.rules.schema, text, &mut diagnostics);
                let mut refusal = Refusal::plain(diagnostics);
                refusal.sources.add(Source::new("case", shown));
                Err(Error(refusal))
            }
        }
    }

    /// The answer to a case on a day.
    ///
    /// # Errors
    /// The case's lists are too long for what this rulebook asks of them (`L014`), or its log is (`L027`).
    pub fn evaluate(&self, case: &Case, on: Date) -> Result<Answer<'_>, Error> {
        let mut facts = case.facts.clone();
        let set_aside = engine::set_aside(&mut facts, on);
        let (rulebook, readings) = (&self.rules.rulebook, self.readings.as_slice());
        let input = Input { rulebook, facts: &facts, on, readings, assumed: &[] };
        let mut scratch = Scratch::default();
        let outcome = engine::whole(eval::evaluate(input, &mut scratch))?;
        let mut warnings = case.warnings.clone();
        warnings.extend(engine::nothing_in_force(rulebook, on));
        warnings.extend(engine::beyond_calendars(&outcome));
        let kept = Kept::of(&outcome);
        Ok(Answer { rules: &self.rules, warnings, facts, kept, set_aside })
    }
}

/// A case: what is known, in the names of a rulebook.
#[derive(Clone, Debug)]
pub struct Case {
    facts: Facts,
    warnings: Vec<Diagnostic>,
}

impl Case {
    /// What the case is called.
    pub fn name(&self) -> Option<&str> {
        self.facts.name.as_deref()
    }

    /// The case's own date.
    pub fn on(&self) -> Option<Date> {
        self.facts.on
    }
}

/// The answer to one case on one day.
#[derive(Clone, Debug)]
pub struct Answer<'r> {
    rules: &'r Rules,
    facts: Facts,
    warnings: Vec<Diagnostic>,
    kept: Kept,
    set_aside: usize,
}

impl Answer<'_> {
    /// What applies, gathered by task, unit and outcome, in the order in which things have to happen.
    pub fn actions(&self) -> Vec<Action<'_>> {
        let view = self.view(Language::En);
        let actions = view.actions().filter_map(|action| {
            let heading = view.at(action.heading)?;
            Some(Action {
                task: view.task_name(action.task),
                outcome: view.outcome_name(heading.norm),
                unit: told_unit(&view, view.bears(&heading)),
                element: view.element(&heading),
                modality: heading.norm.modality,
                status: view.status_of(action),
            })
        });
        actions.collect()
    }

    /// The norms that apply or are open, or would be under another reading, in the order of the
    /// circulars.
    pub fn norms(&self) -> Vec<Norm<'_>> {
        let view = self.view(Language::En);
        let norms = view.norms().map(|one| Norm {
            id: view.id(&one).to_string(),
            rule: &one.rule.name,
            task: view.task_name(one.norm.task),
            outcome: view.outcome_name(one.norm),
            unit: told_unit(&view, view.bears(&one)),
            element: view.element(&one),
            modality: one.norm.modality,
            applies: one.outcome.applies,
            status: view.course(&one).status,
            due_on: view.course(&one).deadline.map(Deadline::day),
            due_at: view.course(&one).deadline.and_then(Deadline::moment),
            waits_for: waits_for(&view, &one),
            missing: view.missing_names(one.outcome.missing),
            hinges_on: hinges_on(&view, &one),
        });
        norms.collect()
    }

    /// The safeguards that the rules break in this case: what they were to lead to, and do not.
    pub fn broken_safeguards(&self) -> Vec<&str> {
        let view = self.view(Language::En);
        view.broken().map(|(one, ..)| one.name.as_str()).collect()
    }

    /// The safeguards by which the case contradicts itself: a condition that must hold beside
    /// another, and does not.
    pub fn contradictions(&self) -> Vec<&str> {
        let view = self.view(Language::En);
        view.contradictions().map(|one| one.safeguard.name.as_str()).collect()
    }

    /// The facts whose answers would settle what is open, those that touch most norms first.
    pub fn questions(&self) -> Vec<Question> {
        let view = self.view(Language::En);
        let questions = view.questions();
        let questions = questions.map(|question| Question {
            asks: view.name_of(question.missing).to_string(),
            touches: question.touches,
        });
        questions.collect()
    }

    /// All of it as JSON (`saksgang.result/1`), the same bytes every time. Sensitive values are masked.
    pub fn to_json(&self) -> String {
        let mut json = Vec::new();
        // Writing into memory cannot fail, and JSON is UTF-8.
        let mut lines = report::json::Lines::new(Options::default());
        let written = lines.write(&mut json, self.whole());
        debug_assert!(written.is_ok(), "an answer can be written into memory");
        String::from_utf8(json).unwrap_or_default()
    }

    /// All of it as text for a case worker. Sensitive values are masked.
    pub fn to_text(&self, language: Language) -> String {
        let options = Options { language, ..Options::default() };
        report::text::document(self.whole(), options).text()
    }

    fn whole(&self) -> engine::Answer<'_> {
        engine::Answer {
            outcome: self.kept.outcome(&self.rules.rulebook, &self.facts),
            day: Day::Asked,
            set_aside: self.set_aside,
            warnings: &self.warnings,
        }
    }

    fn view(&self, language: Language) -> View<'_> {
        let options = Options { language, ..Options::default() };
        View::new(&self.whole(), options)
    }
}

/// The name of the unit that bears something, where that is settled and may be told.
fn told_unit<'a>(view: &View<'a>, bears: Bears) -> Option<&'a str> {
    match bears {
        Bears::Unit(unit) => Some(view.unit_name(unit)),
        Bears::Masked(_)
        | Bears::Open(_)
        | Bears::Jointly(_)
        | Bears::Everybody
        | Bears::Whoever => None,
    }
}

/// The names of what a norm waits for.
fn waits_for<'a>(view: &View<'a>, one: &Shown<'a>) -> Vec<&'a str> {
    let course = view.course(one);
    let waits = view.outcome().waits_of(&course).iter().filter(|wait| !wait.ignored);
    waits.map(|wait| view.task_name(wait.task)).collect()
}

fn hinges_on<'a>(view: &View<'a>, one: &Shown<'a>) -> Vec<&'a str> {
    let readings = view.hinges(one).iter();
    let readings = readings.filter_map(|hinge| view.rulebook().reading(hinge.reading));
    readings.map(|reading| reading.name.as_str()).collect()
}

/// What is to be done by one unit, or may or must not be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action<'a> {
    /// The task, by its name in the rulebook.
    pub task: &'a str,
    /// With which outcome.
    pub outcome: Option<&'a str>,
    /// The unit; none while it is open, and where it would tell a sensitive value.
    pub unit: Option<&'a str>,
    /// The element that it is about, of a rule that is for each of several; the occasion of a duty
    /// that arises each time something happens.
    pub element: Option<String>,
    /// The strictest modality among its norms.
    pub modality: Modality,
    /// How far it has come: as far as its least finished norm.
    pub status: Option<Status>,
}

/// A norm as it came out for one bearer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Norm<'a> {
    /// Circular, rule, task, outcome, unit and element: the same for the same norm of another case.
    pub id: String,
    /// The rule it stands in.
    pub rule: &'a str,
    /// The task that it is about.
    pub task: &'a str,
    /// With which outcome.
    pub outcome: Option<&'a str>,
    /// The unit; none while it is open, where it would tell a sensitive value, and for a form,
    /// which binds whoever acts.
    pub unit: Option<&'a str>,
    /// The element that it is about, of a rule that is for each of several:
    /// `ta.applications[2018-03-01]`; the occasion of a duty that arises each time something happens:
    /// `letter-received[2018-03-05]`.
    pub element: Option<String>,
    /// How it binds.
    pub modality: Modality,
    /// Whether it applies: yes, open, or no of one that would apply under another reading.
    pub applies: Truth,
    /// How far it has come, by the log and the calendar; none of a norm that does not apply, of
    /// a form, and of a permission that a prohibition displaces.
    pub status: Option<Status>,
    /// The last day in time; none if it has none, or while that is open.
    pub due_on: Option<Date>,
    /// The last moment of that day, where the limit is counted in hours or set by a moment.
    pub due_at: Option<Moment>,
    /// The tasks and events that have to come first and are not finished.
    pub waits_for: Vec<&'a str>,
    /// The facts that would settle it while it is open.
    pub missing: Vec<String>,
    /// The readings that it hinges on, or may hinge on: under another variant of one it comes
    /// out otherwise.
    pub hinges_on: Vec<&'a str>,
}

/// Something that is not known and would settle what is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The path of a fact, or `log TASK` for a task that is not logged yet.
    pub asks: String,
    /// How many open norms it touches.
    pub touches: u32,
}

/// Why there is no answer: what is wrong, with its places and what to do about it.
/// Shown a line each, as `file:line:column: error[C012]: message`.
pub struct Error(Refusal);

impl Error {
    /// The stable codes of what is wrong, in order.
    pub fn codes(&self) -> impl Iterator<Item = &'static str> {
        self.0.diagnostics.iter().map(|one| one.code.0)
    }
}

impl From<Diagnostic> for Error {
    fn from(one: Diagnostic) -> Self {
        Self(one.into())
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self(refusal)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&plain(Found::of(&self.0, Language::En)))
    }
}

/// As shown, so that a `main` that returns it says what is wrong.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {}
