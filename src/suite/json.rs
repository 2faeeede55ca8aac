//! What came of tests → JSON, `saksgang.test/1`.
//!
//! | key | what it holds |
//! | --- | --- |
//! | `format`, `rulebook`, `passed`, `failed`, `errors` | `saksgang.test/1`; `name`, `fingerprint` of the rulebook, and `from` where it comes; how many tests came out how |
//! | `tests` | `name`, `verdict` (`passed`, `failed`, `error`), `changes`, `golden`, `unmet`, `errors`; what there is none of is left out |
//! | `changes` | what became of norms: `kind`, `norm` and `basis` as people read them, `rule`, `task`, `unit`, `differences` (`old`, `new`) |
//! | `golden` | `old` (left out where nothing was expected) and `new` |
//! | `unmet` | `line`, `says`, `found`: norms as golden text has them, or a value |
//! | `errors` | `code`, `message`, `help`, `file`, `line`, `column` |

use super::run::refusal;
use super::text::norm;
use super::{Checked, Difference, Found, Results, Tally, Test, Unmet, Verdict};
use crate::diagnostic::Diagnostic;
use crate::diff::answers::Change;
use crate::report::diagnostics;
use crate::report::json::book::Book;
use crate::report::json::form;
use serde::Serialize;
use std::io::{self, Write};

/// Writes one object, with the end of its line.
///
/// # Errors
/// What `out` answers when it cannot be written to.
pub fn write(out: &mut dyn Write, results: Results<'_>) -> io::Result<()> {
    let Tally { passed, failed, errors } = results.tally();
    let whole = Whole {
        format: "saksgang.test/1",
        rulebook: (&results.context.rules.rulebook).into(),
        passed,
        failed,
        errors,
        tests: results.each().map(|one| told(results, one)).collect(),
    };
    form::pretty(out, &whole)
}

#[derive(Serialize)]
struct Whole<'r> {
    format: &'static str,
    rulebook: Book,
    passed: usize,
    failed: usize,
    errors: usize,
    tests: Vec<Told<'r>>,
}

#[derive(Serialize)]
struct Told<'r> {
    name: &'r str,
    verdict: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    changes: Vec<Changed<'r>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    golden: Option<Golden<'r>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    unmet: Vec<Broken<'r>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<Wrong>,
}

#[derive(Serialize)]
struct Changed<'r> {
    kind: &'static str,
    norm: String,
    basis: &'r str,
    rule: &'r str,
    task: &'r str,
    unit: &'r str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    differences: Vec<Golden<'r>>,
}

#[derive(Serialize)]
struct Golden<'r> {
    #[serde(skip_serializing_if = "Option::is_none")]
    old: Option<&'r str>,
    new: &'r str,
}

#[derive(Serialize)]
struct Broken<'r> {
    line: usize,
    says: &'r str,
    found: Vec<String>,
}

#[derive(Serialize)]
struct Wrong {
    code: &'static str,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<String>,
    #[serde(flatten)]
    place: Option<Place>,
}

#[derive(Serialize)]
struct Place {
    file: String,
    line: usize,
    column: usize,
}

fn told<'r>(results: Results<'r>, (test, checked): (&'r Test, &'r Checked)) -> Told<'r> {
    let mut told = Told {
        name: &test.name,
        verdict: "passed",
        changes: Vec::new(),
        golden: None,
        unmet: Vec::new(),
        errors: Vec::new(),
    };
    match &checked.verdict {
        Verdict::Passed => {}
        Verdict::Failed(failure) => {
            told.verdict = "failed";
            let difference = failure.difference.as_ref();
            let changes = difference.map_or(&[][..], |difference| &difference.changes);
            told.changes = changes.iter().filter_map(changed).collect();
            told.golden = difference.map(golden);
            told.unmet = failure.unmet.iter().map(broken).collect();
        }
        Verdict::Error(errors) => {
            told.verdict = "error";
            let refusal = refusal(results.context.rules, test, errors.clone());
            told.errors = errors
                .iter()
                .map(|one| wrong(diagnostics::Found::of(&refusal, results.context.language), one))
                .collect();
        }
    }
    told
}

fn changed(change: &Change) -> Option<Changed<'_>> {
    let norm = change.norm()?;
    let words = norm.words.as_ref();
    let differences = change.differences.iter();
    let differences = differences.map(|one| Golden { old: Some(&one.old), new: &one.new });
    Some(Changed {
        kind: change.kind.name(),
        norm: words.map_or_else(|| norm.deed(), |words| words.sentence.clone()),
        basis: words.map_or(&norm.basis, |words| &words.basis),
        rule: &norm.rule,
        task: &norm.task,
        unit: &norm.unit,
        differences: differences.collect(),
    })
}

fn golden(difference: &Difference) -> Golden<'_> {
    Golden { old: difference.old.as_deref(), new: &difference.new }
}

fn broken(unmet: &Unmet) -> Broken<'_> {
    let found = match &unmet.found {
        Found::Norms(norms) => norms.iter().map(norm).collect(),
        Found::Acts(acts) => acts.clone(),
        Found::Value(value) => vec![value.clone()],
    };
    Broken { line: unmet.line, says: &unmet.says, found }
}

fn wrong(found: diagnostics::Found<'_>, one: &Diagnostic) -> Wrong {
    let place = one.span().and_then(|span| {
        let source = found.sources.get(span.source)?;
        let (line, column) = source.line_column(span.start as usize);
        Some(Place { file: source.name.clone(), line, column })
    });
    Wrong {
        code: one.code.0,
        message: one.message.say(found.language),
        help: one.help.as_ref().map(|help| help.say(found.language)),
        place,
    }
}
