//! What stands beside the norms → a line each in the words of people, in the order of golden text:
//! broken safeguards, contradictions, what is given otherwise than the log makes it, conflicts.

use super::hidden;
use super::names::Names;
use super::norm::short_sentence;
use super::safeguards;
use crate::eval::outcome::{Conflict, Missing};
use crate::phrases::{phrase, say};
use crate::report::citation::citations;
use crate::report::view::Shown;
use crate::rulebook::norm::Safeguard;

/// All of it.
pub(crate) fn lines(names: Names<'_, '_>) -> Vec<String> {
    let (view, language) = (names.view, names.language());
    let broken = view.broken().map(|(one, task, demand)| {
        let told = safeguards::demanded(names, task, demand);
        safeguard(
            names,
            one,
            &say!(language, "compare-broken", safeguard = label(names, one), told = told),
        )
    });
    let contradictions = view.contradictions().map(|found| {
        let (one, told) = (found.safeguard, hidden::together(names, &found));
        let line =
            say!(language, "compare-contradiction", safeguard = label(names, one), told = told);
        safeguard(names, one, &line)
    });
    let against = view.against_log().map(|one| {
        let fact = names.missing(Missing::Fact(one.place));
        say!(
            language,
            "compare-against-log",
            fact = fact,
            told = hidden::given_and_logged(names, &one)
        )
    });
    let conflicts = view.conflicts().map(|one| conflict(names, *one));
    broken.chain(contradictions).chain(against).chain(conflicts).collect()
}

fn label<'v>(names: Names<'v, '_>, one: &'v Safeguard) -> String {
    one.labels.or(&one.name, names.language()).to_owned()
}

/// A line with the basis of its safeguard.
fn safeguard(names: Names<'_, '_>, one: &Safeguard, line: &str) -> String {
    cited(line, &citations(names.view.rulebook(), &one.cites, names.language()))
}

fn conflict(names: Names<'_, '_>, one: Conflict) -> String {
    let side = |shown: Option<Shown<'_>>| {
        shown.map_or_else(String::new, |one| {
            let basis = citations(names.view.rulebook(), &one.norm.cites, names.language());
            cited(&short_sentence(names, &one), &basis)
        })
    };
    let [required, prohibited] = [one.required, one.prohibited].map(|at| side(names.view.at(at)));
    phrase!("compare-conflict", required = required, prohibited = prohibited).say(names.language())
}

fn cited(line: &str, basis: &str) -> String {
    if basis.is_empty() { line.to_owned() } else { format!("{line} ({basis})") }
}
