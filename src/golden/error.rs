//! What can go wrong with tests: all wording of this phase.

use crate::code::{Code, golden, usage};
use crate::diagnostic::{Diagnostic, Severity, nearest};
use crate::eval::outcome::Status;
use crate::rulebook::Rulebook;
use crate::rulebook::vocabulary::Named;
use crate::source::{SourceId, Span};
use crate::value::date::DateError;
use std::path::Path;

/// What a line of expectations may say.
const FORMS: &str = "a line says `applies TASK-OR-RULE by UNIT`, `not applies …`, `open …`, \
                     `status … is STATUS`, `define NAME is VALUE`, `on DATE`, \
                     `reading NAME=VARIANT` or `assume NAME=VALUE`";

/// The words that such a line begins with.
const BEGINNINGS: [&str; 8] =
    ["applies", "not", "open", "status", "define", "on", "reading", "assume"];

/// No name of a test contains what was asked for.
pub(super) fn none_left(filter: &str) -> Diagnostic {
    let message = format!("there is no test with `{filter}` in its name");
    plain(golden::NO_TESTS, message)
        .help("the name of a test is the path of its files, without their endings")
}

/// What is expected of a case that is not there.
pub(super) fn no_case(path: &Path) -> Diagnostic {
    let message = format!("there is no case `{}`", path.display());
    plain(golden::NO_CASE, message)
        .help("put the case beside what is expected of it, under the same name, or remove that")
}

/// A file of assertions without one.
pub(super) fn nothing_asserted(source: SourceId) -> Diagnostic {
    Diagnostic::error(golden::NOTHING_ASSERTED, Span::new(source, 0..0), "nothing is asserted here")
        .help(format!("{FORMS}; a file that asserts nothing is to be removed"))
}

/// `--mutate` without a change that was put to the tests.
pub fn nothing_tried() -> Diagnostic {
    let message = "no change of the rules was put to the tests, so nothing is known of them";
    plain(golden::NOTHING_TRIED, message.to_owned())
        .help("ask for more with `--budget`; rules without conditions, numbers and details give no changes")
}

/// `--min` of a rulebook in which nothing can be counted.
pub fn nothing_counted() -> Diagnostic {
    let message = "the rules have no condition, so no share of their outcomes was tried";
    plain(golden::NOTHING_COUNTED, message.to_owned())
        .help("look whether the rulebook is the right one, or leave out `--min`")
}

/// `--accept` in a build, where nobody looks.
pub fn accept_in_build() -> Diagnostic {
    let message = "what is expected is not rewritten while `CI` is set".to_owned();
    plain(golden::NOT_ACCEPTED, message)
        .help("run it on your own machine, look at the changes, and commit them")
}

/// `--accept` with tests that have no answer.
pub fn accept_with_errors(errors: usize) -> Diagnostic {
    let message = format!("nothing was rewritten: tests without an answer: {errors}");
    plain(golden::NOT_ACCEPTED, message).help("mend these first, or leave them out with `--filter`")
}

/// `--review` with nobody to ask.
pub fn review_without_terminal() -> Diagnostic {
    let message = "`--review` asks about each test, and there is no terminal to ask at".to_owned();
    plain(golden::NOT_ACCEPTED, message).help("use `--accept` to take all of them at once")
}

/// `--review` with a format for programs.
pub fn review_is_text() -> Diagnostic {
    let message = "`--review` asks people, so it writes text".to_owned();
    plain(usage::NOT_TOGETHER, message).help("leave out `--format`, or `--review`")
}

/// A line that says nothing that can be expected.
pub(super) fn unreadable(span: Span, word: &str) -> Diagnostic {
    let near = nearest(word, BEGINNINGS).map(|near| format!("did you mean `{near}`?"));
    let help = near.unwrap_or_else(|| FORMS.to_owned());
    Diagnostic::error(golden::UNREADABLE, span, "this line says nothing that can be tested")
        .help(help)
}

/// Something is missing in a line.
pub(super) fn wanted(span: Span, wanted: &str) -> Diagnostic {
    let message = format!("expected {wanted} here");
    Diagnostic::error(golden::UNREADABLE, span, message).help(FORMS)
}

/// Words after what a line says.
pub(super) fn left_over(span: Span, words: &str) -> Diagnostic {
    let message = format!("`{words}` is more than the line can say");
    Diagnostic::error(golden::UNREADABLE, span, message).help(FORMS)
}

/// Not a date.
pub(super) fn no_date(span: Span, cause: DateError) -> Diagnostic {
    let message = match cause {
        DateError::NotADate => "this is not a date",
        DateError::YearOutOfRange => "the year has to lie between 1800 and 2999",
        DateError::NoSuchDay => "there is no such day in that month",
    };
    Diagnostic::error(golden::UNREADABLE, span, message)
        .help("write year-month-day, as in `on 2018-03-05`")
}

/// A name that neither a rule nor a task has.
pub(super) fn no_such_norm(rulebook: &Rulebook, span: Span, name: &str) -> Diagnostic {
    let rules = rulebook.rules.iter().map(|rule| rule.name.as_str());
    let tasks = rulebook.tasks.iter().map(|task| task.name.as_str());
    let message = format!("the rulebook has no rule and no task `{name}`");
    let help = meant(name, rules.chain(tasks), "golden text shows the names of rules and tasks");
    Diagnostic::error(golden::NO_SUCH_NAME, span, message).help(help)
}

/// A name that no unit has.
pub(super) fn no_such_unit(rulebook: &Rulebook, span: Span, name: &str) -> Diagnostic {
    let units = rulebook.units.iter().map(|unit| unit.name.as_str());
    let group = rulebook.groups.iter().find(|group| group.name == name);
    let help = if let Some(group) = group {
        let members = group.members.iter().filter_map(|id| rulebook.unit(*id));
        let names: Vec<_> = members.map(|unit| unit.name.as_str()).collect();
        format!("`{name}` is a group; name one of its members: {}", names.join(", "))
    } else {
        let all = units.clone().collect::<Vec<_>>().join(", ");
        meant(name, units, &format!("the units are {all}"))
    };
    let message = format!("the rulebook has no unit `{name}`");
    Diagnostic::error(golden::NO_SUCH_NAME, span, message).help(help)
}

/// A name that no outcome of a task has.
pub(super) fn no_such_outcome(span: Span, name: &str, outcomes: &[Named]) -> Diagnostic {
    let names = outcomes.iter().map(|one| one.name.as_str());
    let all = names.clone().collect::<Vec<_>>().join(", ");
    let otherwise = match all.as_str() {
        "" => "leave out `as`: the task has no outcomes".to_owned(),
        all => format!("its outcomes are {all}"),
    };
    let message = format!("the task has no outcome `{name}`");
    Diagnostic::error(golden::NO_SUCH_NAME, span, message).help(meant(name, names, &otherwise))
}

/// A name that neither a definition nor a fact has.
pub(super) fn no_such_value(rulebook: &Rulebook, span: Span, name: &str) -> Diagnostic {
    let definitions = rulebook.definitions.iter().map(|one| one.name.as_str());
    let facts = rulebook.facts.iter().map(|fact| fact.path.as_str());
    let message = format!("the rulebook has no definition and no fact `{name}`");
    let help = meant(name, definitions.chain(facts), "`saksgang schema` lists the facts");
    Diagnostic::error(golden::NO_SUCH_NAME, span, message).help(help)
}

/// A status that no norm can have.
pub(super) fn no_such_status(span: Span, word: &str) -> Diagnostic {
    let names = Status::ALL.map(Status::name);
    let message = format!("there is no status `{word}`");
    let help = meant(word, names, &format!("a status is {}", names.join(", ")));
    Diagnostic::error(golden::NO_SUCH_NAME, span, message).help(help)
}

/// A list, or a definition with a parameter.
pub(super) fn no_one_value(span: Span, name: &str) -> Diagnostic {
    let message = format!("`{name}` has no one value that could be compared");
    Diagnostic::error(golden::WRONG_VALUE, span, message)
        .help("say what a definition that uses it is")
}

/// A value that cannot be.
pub(super) fn wrong_value(span: Span, name: &str, possible: &str) -> Diagnostic {
    let message = format!("`{name}` cannot have this value");
    Diagnostic::error(golden::WRONG_VALUE, span, message).help(possible)
}

/// A test whose answer depends on when it is run.
pub(super) fn undated() -> Diagnostic {
    let message = "neither the case nor what is expected of it says on which day".to_owned();
    plain(golden::UNDATED, message)
        .help("write `on DATE` in the file of expectations, or `\"on\": \"DATE\"` in the case")
}

fn meant<'a>(word: &str, known: impl IntoIterator<Item = &'a str>, otherwise: &str) -> String {
    let near = nearest(word, known);
    near.map_or_else(|| otherwise.to_owned(), |near| format!("did you mean `{near}`?"))
}

fn plain(code: Code, message: String) -> Diagnostic {
    Diagnostic::new(Severity::Error, code, message)
}
