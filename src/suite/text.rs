//! What came of tests → text for people: of each test that does not hold what became of its
//! norms, with rule and citation, then its golden text with what is different in it, then the
//! assertions that do not hold; last, how many came out how. Lines of golden text are coloured,
//! which whoever writes it takes out where there is no terminal.

use super::run::{TestContext, refusal};
use super::{Checked, Difference, Failure, Found, Results, Tally, Test, Unmet, Verdict};
use crate::diff::answers::Change;
use crate::diff::answers::text::{Detail, lines};
use crate::language::Language;
use crate::phrases::say;
use crate::report::diagnostics::{self, Format};
use crate::report::escape::escape;
use crate::report::golden::row::{Part, Row};
use crate::report::phrases::of_rulebook;
use anstyle::{AnsiColor, Style};
use similar::{ChangeTag, TextDiff};

/// So many lines of golden text are shown around what is different.
const CONTEXT: usize = 2;

/// So many norms are listed beneath an assertion that does not hold.
const NORMS: usize = 10;

/// All tests that do not hold, then the count.
pub fn text(results: Results<'_>) -> String {
    let told: Vec<String> = results.each().filter_map(|one| told(results, one)).collect();
    told.into_iter().map(|told| told + "\n").collect::<String>() + &end(results)
}

/// By which rulebook, and how many came out how.
pub(super) fn end(results: Results<'_>) -> String {
    let TestContext { rules, language, .. } = results.context;
    let by = of_rulebook(&rules.rulebook, language).map_or_else(String::new, |line| line + "\n");
    by + &summary(results.tally(), language) + "\n"
}

/// `71 passed, 1 failed, 0 errors`
pub fn summary(tally: Tally, language: Language) -> String {
    let Tally { passed, failed, errors } = tally;
    say!(language, "golden-summary", passed = passed, failed = failed, errors = errors)
}

/// A test that does not hold; nothing of one that does.
pub fn told(results: Results<'_>, (test, checked): (&Test, &Checked)) -> Option<String> {
    let (language, name) = (results.context.language, escape(&test.name));
    match &checked.verdict {
        Verdict::Passed => None,
        Verdict::Failed(failure) => {
            let heading = say!(language, "golden-failed", test = &*name);
            Some(format!("{heading}\n{}", detail(test, failure, language)))
        }
        Verdict::Error(errors) => {
            let refusal = refusal(results.context.rules, test, errors.clone());
            let drawn = diagnostics::Found::of(&refusal, language).text(Format::Human);
            let heading = say!(language, "golden-error", test = &*name);
            Some(format!("{heading}\n{}\n", drawn.trim_end()))
        }
    }
}

/// What is not as expected, indented.
pub(super) fn detail(test: &Test, failure: &Failure, language: Language) -> String {
    let mut lines = Vec::new();
    if let Some(difference) = &failure.difference {
        lines.extend(changes(difference, language));
        lines.push(escape(&test.golden_path().display().to_string()).into_owned());
        lines.extend(golden(difference));
    }
    for unmet in &failure.unmet {
        lines.push(format!("{}: {}", place(test, unmet), escape(&unmet.says)));
        lines.extend(found(unmet, language).into_iter().map(|line| format!("    {line}")));
    }
    lines.into_iter().fold(String::new(), |page, line| page + "  " + &line + "\n")
}

/// `tests/refused.expect:3`
pub(super) fn place(test: &Test, unmet: &Unmet) -> String {
    let file = test.expect.as_ref().map_or("", |source| &source.name);
    format!("{}:{}", escape(file), unmet.line)
}

/// What became of each norm; of a test of which nothing was expected, that.
pub(super) fn changes(difference: &Difference, language: Language) -> Vec<String> {
    if difference.old.is_none() {
        return vec![say!(language, "golden-nothing-expected")];
    }
    let lines = difference.changes.iter().flat_map(|change| {
        let told = lines(std::slice::from_ref(change), language, Detail::Full);
        let told = told.into_iter();
        told.map(|line| say!(language, "golden-changed", change = line, rule = rule(change)))
    });
    lines.collect()
}

/// The rule that says it, and that which did where it was another.
fn rule(change: &Change) -> String {
    let names = [&change.old, &change.new].map(|seen| seen.as_ref().map(|seen| &seen.rule));
    match names {
        [Some(old), Some(new)] if old != new => format!("{old} → {new}"),
        [old, new] => new.or(old).cloned().unwrap_or_default(),
    }
}

/// The lines of golden text with what is different in them.
fn golden(difference: &Difference) -> Vec<String> {
    let old = difference.old.as_deref().unwrap_or_default();
    let diff = TextDiff::from_lines(old, &difference.new);
    let mut lines = Vec::new();
    for (at, group) in diff.grouped_ops(CONTEXT).iter().enumerate() {
        lines.extend((at > 0).then(|| "  …".to_owned()));
        for change in group.iter().flat_map(|op| diff.iter_changes(op)) {
            let (sign, style) = match change.tag() {
                ChangeTag::Equal => (' ', Style::new()),
                ChangeTag::Delete => ('-', AnsiColor::Red.on_default()),
                ChangeTag::Insert => ('+', AnsiColor::Green.on_default()),
            };
            let line = escape(change.value().trim_end_matches('\n'));
            lines.push(format!("{style}{sign} {line}{style:#}"));
        }
    }
    lines
}

/// What was found instead, a line each.
pub(super) fn found(unmet: &Unmet, language: Language) -> Vec<String> {
    match &unmet.found {
        Found::Value(value) => vec![say!(language, "golden-is", value = &*escape(value))],
        Found::Acts(acts) if acts.is_empty() => vec![say!(language, "golden-no-act")],
        Found::Acts(acts) => {
            let more = acts.len().saturating_sub(NORMS);
            let more = (more > 0).then(|| say!(language, "golden-more", count = more));
            let told = acts.iter().take(NORMS).map(|act| escape(act).into_owned());
            told.chain(more).collect()
        }
        Found::Norms(norms) if norms.is_empty() => vec![say!(language, "golden-no-norm")],
        Found::Norms(norms) => {
            let more = norms.len().saturating_sub(NORMS);
            let more = (more > 0).then(|| say!(language, "golden-more", count = more));
            norms.iter().take(NORMS).map(norm).chain(more).collect()
        }
    }
}

/// `yes RKM shall contact-pu, due [IM-2011-020 4 ¶3: contact-pu-before-placement]`
pub(super) fn norm(seen: &Row) -> String {
    let status = seen.part(Part::Status).map_or_else(String::new, |status| format!(", {status}"));
    let (applies, deed) = (seen.applies.name(), seen.deed());
    let line = format!("{applies} {deed}{status} [{}: {}]", seen.basis, seen.rule);
    escape(&line).into_owned()
}
