//! Tests → what came of each, in their order, however the work was shared.

use super::ask::{Asked, ask};
use super::{Checked, Difference, Failure, Suite, Test, Verdict, error, judge};
use crate::case::mask::mask;
use crate::diagnostic::Diagnostic;
use crate::diff::answers::compare;
use crate::diff::answers::told::told;
use crate::engine::today::Today;
use crate::engine::{Answer, Day, Refusal, Rules, Session, parallel};
use crate::language::Language;
use crate::report::golden::golden;
use crate::report::golden::read::read;
use crate::report::golden::row::{Part, Row, Words};
use crate::report::view::{Extent, Options};
use crate::source::Source;
use rustc_hash::FxHashMap;
use std::num::NonZero;

/// By what tests are run.
#[derive(Clone, Copy, Debug)]
pub struct TestContext<'r> {
    /// The rulebook.
    pub rules: &'r Rules,
    /// The day of the run. No test rests on it but one that has no expectations yet.
    pub today: &'r Today,
    /// The language of what people are told.
    pub language: Language,
}

/// Shown each answer, with the index of its test; from several threads at once, in no order.
pub type Visit<'v> = &'v (dyn Fn(usize, Answer<'_>) + Sync);

/// Runs all tests, so many at once. Every answer is shown to `visit`, whether as expected or not.
pub fn run(
    suite: &Suite,
    context: TestContext<'_>,
    jobs: NonZero<usize>,
    visit: Visit<'_>,
) -> Vec<Checked> {
    let tests: Vec<(usize, &Test)> = suite.tests.iter().enumerate().collect();
    let start = || Runner::new(context);
    parallel::each_with(&tests, jobs, start, |runner, (at, test)| {
        runner.check(test, |answer| visit(*at, answer))
    })
}

/// What is wrong with a test, with the texts that it points into.
pub fn refusal(rules: &Rules, test: &Test, mut diagnostics: Vec<Diagnostic>) -> Refusal {
    let mut sources = rules.sources.clone();
    let id = sources.next_id();
    let shown = mask(&rules.schema, (id, &test.case.text), &mut diagnostics);
    sources.add(test.case.with_text(shown));
    for expected in [&test.golden, &test.expect] {
        sources.add(expected.clone().unwrap_or_else(|| Source::new("", "")));
    }
    Refusal { sources, diagnostics }
}

impl Suite {
    /// The first of the tests with these indexes, in their order, that does not hold by another
    /// rulebook, or has no answer. No more is done than to tell.
    pub fn first_broken(
        &self,
        context: TestContext<'_>,
        order: impl IntoIterator<Item = usize>,
    ) -> Option<usize> {
        let mut runner = Runner::new(context);
        let broken = |at: &usize| self.tests.get(*at).is_some_and(|test| !runner.holds(test));
        order.into_iter().find(broken)
    }
}

/// Runs tests one after the other, in the same memory.
#[derive(Debug)]
pub struct Runner<'r> {
    context: TestContext<'r>,
    session: Session<'r>,
}

impl<'r> Runner<'r> {
    /// Nothing is run yet.
    pub fn new(context: TestContext<'r>) -> Self {
        Self { context, session: Session::new(context.rules) }
    }

    /// Whether a test holds.
    pub fn holds(&mut self, test: &Test) -> bool {
        self.answered(test, |asked, answer| is_as_expected(test, asked, answer)).unwrap_or(false)
    }

    /// What comes of a test; its answer is shown to `visit`.
    pub fn check(&mut self, test: &Test, visit: impl FnOnce(Answer<'_>)) -> Checked {
        let language = self.context.language;
        let checked = self.answered(test, |asked, answer| {
            visit(answer);
            let verdict = if is_as_expected(test, asked, answer) {
                Verdict::Passed
            } else {
                Verdict::Failed(failure(test, (asked, answer), language))
            };
            Checked { verdict, warnings: answer.warnings.to_vec() }
        });
        checked.unwrap_or_else(|errors| Checked {
            verdict: Verdict::Error(errors),
            warnings: Vec::new(),
        })
    }

    /// Gives the answer to a test's case to `then`.
    fn answered<R>(
        &mut self,
        test: &Test,
        then: impl FnOnce(&Asked, Answer<'_>) -> R,
    ) -> Result<R, Vec<Diagnostic>> {
        if !test.faults.is_empty() {
            return Err(test.faults.clone());
        }
        let asked = ask(self.context.rules, (self.session.case_id(), self.context.today), test)?;
        let answer = self.session.answer(&test.case.text, &asked.request)?;
        if answer.day == Day::Run && !asked.dated && test.expect.is_some() {
            return Err(vec![error::undated()]);
        }
        Ok(then(&asked, answer))
    }
}

/// Whether the answer is the golden text, and every assertion holds. Without either, nothing
/// is expected, and the test does not hold.
fn is_as_expected(test: &Test, asked: &Asked, answer: Answer<'_>) -> bool {
    let same = match &test.golden {
        Some(expected) => golden(answer, Options::default()) == expected.text,
        None => test.expect.is_some(),
    };
    same && asked.expectations.iter().all(|one| judge::holds(one, &answer.outcome))
}

fn failure(test: &Test, (asked, answer): (&Asked, Answer<'_>), language: Language) -> Failure {
    let broken = asked.expectations.iter().filter(|one| !judge::holds(one, &answer.outcome));
    Failure {
        difference: difference(test, answer, language),
        unmet: broken.map(|one| judge::unmet(one, answer)).collect(),
    }
}

/// What is different from the golden text; nothing of a test that has assertions instead.
fn difference(test: &Test, answer: Answer<'_>, language: Language) -> Option<Difference> {
    let new = golden(answer, Options::default());
    let old = test.golden.as_ref().map(|golden| golden.text.as_str());
    if old.is_none() && test.expect.is_some() || old == Some(new.as_str()) {
        return None;
    }
    let options = Options { language, ..Options::default() };
    let known = told(answer, Options { extent: Extent::All, ..options }).norms;
    let before = read(old.unwrap_or_default()).norms.into_iter();
    let mut words = FxHashMap::default();
    for one in &known {
        words.entry(same(one)).or_insert(&one.words);
    }
    let before: Vec<_> = before.map(|norm| due_once(in_words(norm, &words))).collect();
    let after: Vec<_> = told(answer, options).norms.into_iter().map(due_once).collect();
    let changes = compare(&before, &after);
    Some(Difference { old: old.map(str::to_owned), new, changes })
}

/// By what a norm of a golden text is found among those of an answer.
type Same = [String; 5];

fn same(one: &Row) -> Same {
    [&one.rule, &one.task, &one.unit, &one.modality, &one.basis].map(String::clone)
}

/// A norm of a golden text, with the words of the same norm in the answer, be it that it does not
/// apply there; how far it has come is not the same.
fn in_words(norm: Row, known: &FxHashMap<Same, &Option<Words>>) -> Row {
    let words = known.get(&same(&norm)).and_then(|words| (*words).clone());
    let words = words.map(|words| Words { status: None, ..words });
    Row { words, ..norm }
}

/// A norm whose last day is told of itself needs no telling of its status too.
fn due_once(mut norm: Row) -> Row {
    let told = norm.part(Part::Manner).is_some_and(|manner| manner.contains("due "));
    let status = norm.parts.iter_mut().find(|(part, _)| told && *part == Part::Status);
    if let Some((_, status)) = status {
        status.truncate(status.find(", due ").unwrap_or(status.len()));
    }
    norm
}
