//! What can be wrong with a command line beyond what clap sees: all wording of this phase.

use crate::agenda::gather::MOST_DUTIES;
use crate::code::{Code, golden, limit, sources, usage};
use crate::diagnostic::{Diagnostic, Severity, nearest};
use crate::eval::outcome::Outcome;
use crate::language::Language;
use crate::phrases::pages;
use crate::report::citation::citations;
use crate::report::phrases::thing;
use crate::rulebook::Rulebook;
use crate::rulebook::norm::Safeguard;
use crate::value::date::Date;
use std::path::Path;

/// An answer that is longer than an answer may be.
pub(super) fn answer_too_long(name: &str) -> Diagnostic {
    let message = format!("the answer to `{name}` is longer than 64 MiB");
    error(limit::OUTPUT, message)
        .help("what lies beyond is not written, of JSON nothing; ask for a part, with `--why` or `--unit`")
}

/// A result of many cases, or of rules, that is longer than one may be.
pub(super) fn result_too_long() -> Diagnostic {
    error(limit::OUTPUT, "the result is longer than 1 GiB".to_owned())
        .help("what lies beyond is not written; ask for a part, or give the cases in several runs")
}

/// Golden texts that could not be read again.
pub(super) fn golden_too_long(path: &Path) -> Diagnostic {
    let message = format!("the golden text `{}` would be longer than 16 MiB", path.display());
    error(limit::OUTPUT, message).help(
        "nothing was written, as it could not be read again; say what matters about the case in \
         an `.expect` file",
    )
}

/// An agenda with more duties than anybody reads.
pub(super) fn too_many_duties() -> Diagnostic {
    error(limit::DUTIES, format!("the agenda has more than {MOST_DUTIES} duties"))
        .help("ask for fewer days, or for one unit with `--unit`")
}

/// `--unit` names no unit.
pub(super) fn no_such_unit(rulebook: &Rulebook, name: &str) -> Diagnostic {
    let known = rulebook.units.iter().map(|unit| unit.name.as_str());
    let all = known.clone().collect::<Vec<_>>().join(", ");
    let group = rulebook.groups.iter().find(|group| group.name == name);
    let members = group.map(|group| {
        let units = group.members.iter().filter_map(|id| rulebook.unit(*id));
        let names: Vec<_> = units.map(|unit| unit.name.as_str()).collect();
        format!("`{name}` is a group; give one of its members: {}", names.join(", "))
    });
    let cased = known.clone().find(|known| known.to_lowercase() == name.to_lowercase());
    let cased = cased.map(|known| format!("did you mean `{known}`?"));
    let help =
        members.or(cased).or_else(|| meant(name, known)).or_else(|| something_else(rulebook, name));
    let help = help.unwrap_or_else(|| format!("the units are {all}"));
    let message = format!("the rulebook has no unit `{name}`");
    error(usage::NO_SUCH_UNIT, message).help(help)
}

/// `--to` lies before `--from`.
pub(super) fn days_backwards(from: Date, to: Date) -> Diagnostic {
    let message = format!("the last day, {to}, lies before the first, {from}");
    error(usage::DAYS_BACKWARDS, message).help("give the earlier day after `--from`")
}

/// An entry in the log of the standing duties that belongs to a case.
pub(super) fn not_standing(task: &str) -> Diagnostic {
    let message =
        format!("`{task}` in the log is no standing duty, so its entries count for nothing");
    Diagnostic::new(Severity::Warning, usage::NOT_STANDING, message)
        .help("what was done in a case belongs in the log of that case")
}

/// Tests that fail already notice nothing.
pub(super) fn not_mutated() -> Diagnostic {
    let message = "the tests do not hold by the rules as they are, so no change was tried";
    error(golden::NOT_MUTATED, message.to_owned())
        .help("mend the rules or the tests first, or leave tests out with `--filter`")
}

/// What `--mutate` finds is no test result.
pub(super) fn mutate_is_text_or_json() -> Diagnostic {
    let message = "`--mutate` writes text or JSON".to_owned();
    error(usage::NOT_TOGETHER, message).help("use `--format text` or `--format json`")
}

/// A calendar has no place for duties whose day is masked.
pub(super) fn masked_days(masked: usize) -> Diagnostic {
    let message =
        format!("duties left out because their day follows from a sensitive fact: {masked}");
    Diagnostic::new(Severity::Warning, usage::MASKED_DAYS, message)
        .help("`--format text` lists them without a day; `--reveal` shows the days")
}

/// `--why` names neither a rule nor a task.
pub(super) fn no_such_rule_or_task(rulebook: &Rulebook, name: &str) -> Diagnostic {
    let rules = rulebook.rules.iter().map(|rule| rule.name.as_str());
    let tasks = rulebook.tasks.iter().map(|task| task.name.as_str());
    let help = meant(name, rules.chain(tasks)).or_else(|| something_else(rulebook, name));
    let elsewhere = "`saksgang eval --all --format golden` shows the names of rules and tasks";
    let message = format!("the rulebook has no rule and no task `{name}`");
    error(usage::NO_SUCH_RULE_OR_TASK, message).help(help.unwrap_or(elsewhere.to_owned()))
}

/// `--circular` names no circular.
pub(super) fn no_such_circular(rulebook: &Rulebook, name: &str) -> Diagnostic {
    let near = meant(name, circulars(rulebook)).or_else(|| something_else(rulebook, name));
    let help = near.unwrap_or_else(|| format!("the circulars are {}", listed(rulebook)));
    let message = format!("the rulebook has no circular `{name}`");
    error(usage::NO_SUCH_CIRCULAR, message).help(help)
}

/// `flow` is given neither a case nor one of several circulars.
pub(super) fn which_circular(rulebook: &Rulebook) -> Diagnostic {
    let message = "it is not said what is to be drawn".to_owned();
    let all = listed(rulebook);
    error(usage::NOTHING_TO_DRAW, message)
        .help(format!("name a case, or with `--circular` one of the circulars: {all}"))
}

/// `flow --set` without a case.
pub(super) fn set_without_a_case() -> Diagnostic {
    let message = "`--set` changes a fact of a case, and there is no case".to_owned();
    error(usage::NOT_TOGETHER, message).help("name a case, or leave out `--set`")
}

/// Rule files in the working folder, which are none of the rulebook that is used.
pub(super) fn rules_passed_over(file: &Path) -> Diagnostic {
    let message = format!(
        "the built-in rulebook is used, although rule files are here, as `{}`",
        file.display()
    );
    Diagnostic::new(Severity::Warning, usage::RULES_PASSED_OVER, message).help(
        "`--rules .` takes the files here, `--rules shipped` the built-in rulebook; a folder \
         `rules` is found by itself",
    )
}

/// A rulebook without what was to be looked at.
pub(super) fn nothing_there(what: &str) -> Diagnostic {
    error(usage::NOTHING_THERE, format!("the rulebook has no {what}, so nothing was looked at"))
        .help("look whether the rulebook is the right one: `--rules DIR` names it")
}

/// A format of coverage for programs, and no file.
pub(super) fn coverage_without_file() -> Diagnostic {
    let message = "coverage for programs is written to a file, and none is named".to_owned();
    error(usage::NOT_TOGETHER, message)
        .help("name it with `--coverage-out`, or leave out `--coverage-format`")
}

fn circulars(rulebook: &Rulebook) -> impl Iterator<Item = &str> {
    rulebook.circulars.iter().map(|circular| circular.name.as_str())
}

fn listed(rulebook: &Rulebook) -> String {
    circulars(rulebook).collect::<Vec<_>>().join(", ")
}

/// There is no lock to compare with.
pub(super) fn no_lock(path: &Path) -> Diagnostic {
    let message = format!("there is no lock `{}`", path.display());
    error(sources::LOCK_MISSING, message).help(
        "`saksgang sources lock --text DIR --rules DIR` makes it from the texts that the rules \
         are written from",
    )
}

/// No folder that a lock could stand in.
pub(super) fn no_folder_for_lock(path: &Path) -> Diagnostic {
    let message = format!("there is no folder `{}` for the lock to stand in", path.display());
    error(sources::NO_FOLDER_FOR_LOCK, message).help("name the rulebook's folder with `--rules`")
}

/// `register` is given a name that no register has.
pub(super) fn no_such_register(rulebook: &Rulebook, name: &str) -> Diagnostic {
    let known = rulebook.registers.iter().map(|register| register.name.as_str());
    let mut all: Vec<_> = known.clone().collect();
    all.dedup();
    let all = match all.as_slice() {
        [] => "it has none".to_owned(),
        all => format!("its registers are {}", all.join(", ")),
    };
    let near = meant(name, known).or_else(|| something_else(rulebook, name));
    let help = near.map_or_else(|| all.clone(), |near| format!("{near} {all}"));
    let message = format!("the rulebook has no register `{name}`");
    error(usage::NO_SUCH_REGISTER, message).help(help)
}

/// Several cases of a register have one name.
pub(super) fn case_twice(name: &str) -> Diagnostic {
    let message = format!("several cases of the register are called `{name}`");
    Diagnostic::new(Severity::Warning, usage::CASE_TWICE, message)
        .help("if they are one case, give its latest state alone: each of them is counted")
}

/// CSV has no place for open cases.
pub(super) fn open_cases(open: usize) -> Diagnostic {
    let message = format!("cases that are open, and stand in no row: {open}");
    Diagnostic::new(Severity::Warning, usage::OPEN_CASES, message)
        .help("`--format text` and `json` name them, with the facts that would settle them")
}

/// More cases than are told of should be looked at.
pub(super) fn further_warnings(further: usize) -> Diagnostic {
    let message = format!("cases with warnings that are not shown: {further}");
    Diagnostic::new(Severity::Warning, usage::FURTHER_WARNINGS, message)
        .help("`saksgang eval` shows those of one case")
}

/// `test` is given no folder, and there is none where tests usually are.
pub(super) fn nowhere_to_test() -> Diagnostic {
    let message = "there is neither a folder `tests` nor `examples` here".to_owned();
    error(golden::NO_TESTS, message).help("name the folder that the tests are in")
}

/// Cases that neither of two rulebooks can read.
pub(super) fn cases_unreadable(number: usize) -> Diagnostic {
    let message = format!("cases that cannot be read by either rulebook: {number}");
    error(usage::CASES_UNREADABLE, message)
        .help("the result names them with the reason; `saksgang eval` shows the place in one case")
}

/// `explain` is given a code that has no page.
pub(super) fn no_such_code(wanted: &str) -> Diagnostic {
    let upper = wanted.to_uppercase();
    let help = meant(&upper, pages::codes().map(|code| code.0));
    let elsewhere = "`saksgang explain` lists all codes".to_owned();
    let message = format!("there is no code `{wanted}`");
    error(usage::NO_SUCH_CODE, message).help(help.unwrap_or(elsewhere))
}

/// A case a line, and something that is for one case at a time.
pub(super) fn lines_are_json() -> Diagnostic {
    let message = "a case a line is answered in JSON, a line each".to_owned();
    error(usage::NOT_TOGETHER, message)
        .help("leave out `--format text` or `golden` and `--why`, or evaluate the case alone")
}

/// A case that breaks a safeguard.
pub(super) fn safeguard_broken(
    outcome: &Outcome<'_>,
    safeguard: &Safeguard,
    language: Language,
) -> Diagnostic {
    let rulebook = outcome.rulebook;
    let case = match &outcome.facts.name {
        Some(name) => format!("the case `{name}`"),
        None => "the case".to_owned(),
    };
    let Safeguard { name, labels, cites, demand, .. } = safeguard;
    let task = rulebook.task(safeguard.task).map_or("", |task| &task.name);
    let label = labels.get(language).map_or_else(String::new, |label| format!(" ({label})"));
    let demand = demand.name();
    let broken = format!("{case} breaks the safeguard `{name}`{label}: `{task}` is not {demand}");
    let basis = match citations(rulebook, cites, language) {
        none if none.is_empty() => String::new(),
        basis => format!("the safeguard rests on {basis}; "),
    };
    error(usage::SAFEGUARD_BROKEN, broken)
        .help(format!("{basis}`--why {task}` tells which rules on it apply"))
}

/// A zone that is not known.
pub(super) fn unknown_zone(name: &str) -> Diagnostic {
    let message = format!("`TZ` names the time zone `{name}`, which is not known here");
    error(usage::UNKNOWN_ZONE, message).help(
        "a zone is named like `Europe/Oslo`, or described like `CET-1CEST,M3.5.0,M10.5.0/3`; \
         with `--on DATE`, or a date in the case, no zone is needed",
    )
}

/// A machine without a zone.
pub(super) fn no_zone() -> Diagnostic {
    let message = "neither `TZ` nor the machine says in which time zone it stands: today is the \
                   day in UTC";
    Diagnostic::new(Severity::Warning, usage::NO_ZONE, message.to_owned())
        .help("set `TZ`, like `TZ=Europe/Oslo`, or give the day with `--on DATE`")
}

fn meant<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    nearest(word, known).map(|near| format!("did you mean `{near}`?"))
}

/// What a name is the name of, where it is not what was asked for.
fn something_else(rulebook: &Rulebook, name: &str) -> Option<String> {
    let kind = thing(rulebook.thing(name)?).say(Language::En);
    Some(format!("`{name}` is {kind}."))
}

fn error(code: Code, message: String) -> Diagnostic {
    Diagnostic::new(Severity::Error, code, message)
}
