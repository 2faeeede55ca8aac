//! What can go wrong with tests.

use crate::code::{Code, golden, usage};
use crate::diagnostic::{Diagnostic, Severity, meant};
use crate::eval::outcome::{Status, Verdict};
use crate::phrases::{Argument, Join, Phrase, phrase};
use crate::rulebook::Rulebook;
use crate::rulebook::vocabulary::Named;
use crate::source::{SourceId, Span};
use crate::value::date::DateError;
use std::path::Path;

/// The words that a line of expectations begins with.
const BEGINNINGS: [&str; 10] =
    ["applies", "not", "open", "status", "due", "act", "define", "on", "reading", "assume"];

/// What such a line may say.
fn forms() -> Phrase {
    phrase!("golden-forms")
}

/// No name of a test contains what was asked for.
pub(super) fn none_left(filter: &str) -> Diagnostic {
    plain(golden::NO_TESTS, phrase!("golden-none-left", filter = filter))
        .help(phrase!("golden-none-left-help"))
}

/// What is expected of a case that is not there.
pub(super) fn no_case(path: &Path) -> Diagnostic {
    plain(golden::NO_CASE, phrase!("golden-no-case", path = path.display().to_string()))
        .help(phrase!("golden-no-case-help"))
}

/// A file of assertions without one.
pub(super) fn nothing_asserted(source: SourceId) -> Diagnostic {
    let message = phrase!("golden-nothing-asserted");
    Diagnostic::error(golden::NOTHING_ASSERTED, Span::new(source, 0..0), message)
        .help(phrase!("golden-nothing-asserted-help", forms = forms()))
}

/// `--mutate` without a change that was put to the tests.
pub fn nothing_tried() -> Diagnostic {
    plain(golden::NOTHING_TRIED, phrase!("golden-nothing-tried"))
        .help(phrase!("golden-nothing-tried-help"))
}

/// `--min` of a rulebook in which nothing can be counted.
pub fn nothing_counted() -> Diagnostic {
    plain(golden::NOTHING_COUNTED, phrase!("golden-nothing-counted"))
        .help(phrase!("golden-nothing-counted-help"))
}

/// `--accept` in a build, where nobody looks.
pub fn accept_in_build() -> Diagnostic {
    plain(golden::NOT_ACCEPTED, phrase!("golden-accept-in-build"))
        .help(phrase!("golden-accept-in-build-help"))
}

/// `--accept` with tests that have no answer.
pub fn accept_with_errors(errors: usize) -> Diagnostic {
    plain(golden::NOT_ACCEPTED, phrase!("golden-accept-with-errors", count = errors))
        .help(phrase!("golden-accept-with-errors-help"))
}

/// `--review` with nobody to ask.
pub fn review_without_terminal() -> Diagnostic {
    plain(golden::NOT_ACCEPTED, phrase!("golden-review-without-terminal"))
        .help(phrase!("golden-review-without-terminal-help"))
}

/// `--review` with a format for programs.
pub fn review_is_text() -> Diagnostic {
    plain(usage::NOT_TOGETHER, phrase!("golden-review-is-text"))
        .help(phrase!("golden-review-is-text-help"))
}

/// A line that says nothing that can be expected.
pub(super) fn unreadable(span: Span, word: &str) -> Diagnostic {
    Diagnostic::error(golden::UNREADABLE, span, phrase!("golden-unreadable"))
        .help(meant(word, BEGINNINGS).unwrap_or_else(forms))
}

/// Something is missing in a line.
pub(super) fn wanted(span: Span, wanted: Phrase) -> Diagnostic {
    Diagnostic::error(golden::UNREADABLE, span, wanted).help(forms())
}

/// Words after what a line says.
pub(super) fn left_over(span: Span, words: &str) -> Diagnostic {
    Diagnostic::error(golden::UNREADABLE, span, phrase!("golden-left-over", words = words))
        .help(forms())
}

/// Not a date.
pub(super) fn no_date(span: Span, cause: DateError) -> Diagnostic {
    let message = match cause {
        DateError::NotADate => phrase!("golden-not-a-date"),
        DateError::YearOutOfRange => phrase!("golden-year-out-of-range"),
        DateError::NoSuchDay => phrase!("golden-no-such-day"),
    };
    Diagnostic::error(golden::UNREADABLE, span, message).help(phrase!("golden-date-help"))
}

/// A name that neither a rule nor a task has.
pub(super) fn no_such_norm(rulebook: &Rulebook, span: Span, name: &str) -> Diagnostic {
    let rules = rulebook.rules.iter().map(|rule| rule.name.as_str());
    let tasks = rulebook.tasks.iter().map(|task| task.name.as_str());
    let help = meant(name, rules.chain(tasks));
    no_such(span, phrase!("golden-no-such-norm", name = name))
        .help(help.unwrap_or_else(|| phrase!("golden-no-such-norm-help")))
}

/// A name that no unit has.
pub(super) fn no_such_unit(rulebook: &Rulebook, span: Span, name: &str) -> Diagnostic {
    let units = rulebook.units.iter().map(|unit| unit.name.as_str());
    let group = rulebook.groups.iter().find(|group| group.name == name);
    let help = if let Some(group) = group {
        let members = group.members.iter().filter_map(|id| rulebook.unit(*id));
        let members = listed(members.map(|unit| unit.name.as_str()));
        phrase!("golden-no-such-unit-group", name = name, members = members)
    } else {
        meant(name, units.clone())
            .unwrap_or_else(|| phrase!("golden-no-such-unit-help", names = listed(units)))
    };
    no_such(span, phrase!("golden-no-such-unit", name = name)).help(help)
}

/// A name that no outcome of a task has.
pub(super) fn no_such_outcome(span: Span, name: &str, outcomes: &[Named]) -> Diagnostic {
    let names = outcomes.iter().map(|one| one.name.as_str());
    let help = meant(name, names.clone()).unwrap_or_else(|| match outcomes {
        [] => phrase!("golden-no-outcomes-help"),
        _ => phrase!("golden-no-such-outcome-help", names = listed(names)),
    });
    no_such(span, phrase!("golden-no-such-outcome", name = name)).help(help)
}

/// A name that neither a definition nor a fact has.
pub(super) fn no_such_value(rulebook: &Rulebook, span: Span, name: &str) -> Diagnostic {
    let definitions = rulebook.definitions.iter().map(|one| one.name.as_str());
    let facts = rulebook.facts.iter().map(|fact| fact.path.as_str());
    let help = meant(name, definitions.chain(facts));
    no_such(span, phrase!("golden-no-such-value", name = name))
        .help(help.unwrap_or_else(|| phrase!("golden-no-such-value-help")))
}

/// A name that no task has.
pub(super) fn no_such_task(rulebook: &Rulebook, span: Span, name: &str) -> Diagnostic {
    let tasks = rulebook.tasks.iter().map(|task| task.name.as_str());
    let help = meant(name, tasks);
    no_such(span, phrase!("golden-no-such-task", name = name))
        .help(help.unwrap_or_else(|| phrase!("golden-no-such-norm-help")))
}

/// A verdict that no act can have.
pub(super) fn no_such_verdict(span: Span, word: &str) -> Diagnostic {
    let names = Verdict::ALL.map(Verdict::name);
    let help = meant(word, names);
    no_such(span, phrase!("golden-no-such-verdict", word = word)).help(help.unwrap_or_else(|| {
        phrase!("golden-no-such-verdict-help", names = listed(names.into_iter()))
    }))
}

/// A status that no norm can have: breaches are told of acts.
pub(super) fn no_such_status(span: Span, word: &str) -> Diagnostic {
    let message = phrase!("golden-no-such-status", word = word);
    if Verdict::ALL.map(Verdict::name).contains(&word) {
        return no_such(span, message).help(phrase!("golden-status-of-act-help", word = word));
    }
    let names = Status::ALL.map(Status::name);
    let help = meant(word, names);
    no_such(span, message).help(help.unwrap_or_else(|| {
        phrase!("golden-no-such-status-help", names = listed(names.into_iter()))
    }))
}

/// A list, or a definition with a parameter.
pub(super) fn no_one_value(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(golden::WRONG_VALUE, span, phrase!("golden-no-one-value", name = name))
        .help(phrase!("golden-no-one-value-help"))
}

/// A value that cannot be.
pub(super) fn wrong_value(span: Span, name: &str, possible: Phrase) -> Diagnostic {
    Diagnostic::error(golden::WRONG_VALUE, span, phrase!("golden-wrong-value", name = name))
        .help(possible)
}

/// A test whose answer depends on when it is run.
pub(super) fn undated() -> Diagnostic {
    plain(golden::UNDATED, phrase!("golden-undated")).help(phrase!("golden-undated-help"))
}

fn listed<'a>(names: impl Iterator<Item = &'a str>) -> Argument {
    Argument::list(Join::Comma, names)
}

fn no_such(span: Span, message: Phrase) -> Diagnostic {
    Diagnostic::error(golden::NO_SUCH_NAME, span, message)
}

fn plain(code: Code, message: Phrase) -> Diagnostic {
    Diagnostic::new(Severity::Error, code, message)
}
