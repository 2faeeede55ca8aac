//! Folders of cases with what is expected of them → which tests hold, and what is different in
//! those that do not.
//!
//! 1. `find`: files → tests: a case, `NAME.json`, with `NAME.golden`, the golden text of its
//!    answer, and `NAME.expect`, assertions about it; one of the two suffices.
//! 2. `ask`: what these open with → how the case is to be looked at: its day, the variants of
//!    readings, what is assumed.
//! 3. `expect`: the lines of `NAME.expect` → expectations, in the names of the rulebook.
//! 4. `judge`: an expectation and the answer → whether it holds, and else what was found.
//! 5. `run`: all of it for each test, on all cores.
//!
//! The others write what came of it: `text` for people, `json`, `tap`, `junit` and `github` for
//! programs; `accept` says which golden texts there would have to be.

pub mod accept;
mod ask;
pub mod error;
mod expect;
mod find;
pub mod github;
pub mod json;
mod judge;
pub mod junit;
mod lines;
pub mod run;
pub mod tap;
pub mod text;

use crate::diagnostic::Diagnostic;
use crate::diff::answers::Change;
use crate::report::golden::row::Row;
use crate::source::Source;
use run::TestContext;
use std::path::PathBuf;

/// Tests, in the order of their names.
#[derive(Clone, Debug, Default)]
pub struct Suite {
    /// The tests.
    pub tests: Vec<Test>,
    /// Warnings of files and folders that were left out.
    pub left_out: Vec<Diagnostic>,
}

/// A case with what is expected of its answer.
#[derive(Clone, Debug)]
pub struct Test {
    /// The path of its files without their endings: `tests/refused`.
    pub name: String,
    /// The same path as the system knows it: a name need not be UTF-8.
    pub stem: PathBuf,
    /// `NAME.json`; empty where it cannot be read.
    pub case: Source,
    /// `NAME.golden`: the golden text of the answer.
    pub golden: Option<Source>,
    /// `NAME.expect`: assertions about the answer, a line each.
    pub expect: Option<Source>,
    /// What keeps it from being run: there is no case, or a file cannot be read.
    pub faults: Vec<Diagnostic>,
}

/// What came of a test.
#[derive(Clone, Debug)]
pub struct Checked {
    /// Whether it holds.
    pub verdict: Verdict,
    /// What somebody should look at in its case. Points into the texts of [`run::refusal`].
    pub warnings: Vec<Diagnostic>,
}

/// Whether a test holds.
#[derive(Clone, Debug)]
pub enum Verdict {
    /// The answer is as expected.
    Passed,
    /// The answer is not as expected.
    Failed(Failure),
    /// There is no answer, or it is not understood what is expected. Points into the texts of
    /// [`run::refusal`].
    Error(Vec<Diagnostic>),
}

/// What is not as expected; one of the two at least.
#[derive(Clone, Debug, Default)]
pub struct Failure {
    /// What is different from the golden text, or that there is none where one is needed.
    pub difference: Option<Difference>,
    /// The assertions that do not hold, in their order.
    pub unmet: Vec<Unmet>,
}

/// Two golden texts that are not the same.
#[derive(Clone, Debug)]
pub struct Difference {
    /// What was expected; none where nothing is, for want of `NAME.golden` and `NAME.expect`.
    pub old: Option<String>,
    /// What the answer is.
    pub new: String,
    /// What became of each norm that is different, with the words of people.
    pub changes: Vec<Change>,
}

/// An assertion that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unmet {
    /// Its line, from 1.
    pub line: usize,
    /// The line as it is written, without its comment.
    pub says: String,
    /// What was found instead.
    pub found: Found,
}

/// What was found where something else was expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// How the norms came out that the assertion is about; there may be none.
    Norms(Vec<Row>),
    /// The verdicts on the acts that the assertion is about, as golden text has them; there may be
    /// none.
    Acts(Vec<String>),
    /// The value, in the words of the language.
    Value(String),
}

/// Tests with what came of them.
#[derive(Clone, Copy, Debug)]
pub struct Results<'r> {
    /// By what they were run.
    pub context: TestContext<'r>,
    /// The tests.
    pub suite: &'r Suite,
    /// What came of each, in their order.
    pub checked: &'r [Checked],
}

impl<'r> Results<'r> {
    /// Each test with what came of it.
    pub fn each(self) -> impl Iterator<Item = (&'r Test, &'r Checked)> {
        self.suite.tests.iter().zip(self.checked)
    }

    /// How many came out how.
    pub fn tally(self) -> Tally {
        Tally::of(self.checked)
    }
}

/// How many tests came out how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// As expected.
    pub passed: usize,
    /// Not as expected.
    pub failed: usize,
    /// Without an answer.
    pub errors: usize,
}

impl Tally {
    /// Counts.
    pub fn of<'c>(all: impl IntoIterator<Item = &'c Checked>) -> Self {
        all.into_iter().fold(Self::default(), |tally, one| match one.verdict {
            Verdict::Passed => Self { passed: tally.passed + 1, ..tally },
            Verdict::Failed(_) => Self { failed: tally.failed + 1, ..tally },
            Verdict::Error(_) => Self { errors: tally.errors + 1, ..tally },
        })
    }
}
