//! What can be wrong with a command line beyond what clap sees.

use super::lines::line_of;
use crate::agenda::gather::MOST_DUTIES;
use crate::code::{Code, golden, limit, sources, usage};
use crate::diagnostic::{Diagnostic, Severity, did_you_mean, meant};
use crate::eval::outcome::Outcome;
use crate::files;
use crate::language::Language;
use crate::phrases::{Argument, Join, Phrase, pages, phrase};
use crate::report::citation::citations;
use crate::rulebook::Rulebook;
use crate::rulebook::norm::{Conclusion, Safeguard};
use crate::value::date::Date;
use crate::value::norm::Demand;
use std::path::Path;

/// An answer that is longer than an answer may be.
pub(super) fn answer_too_long(name: &str) -> Diagnostic {
    too_long(files::called(name))
}

/// The same of the answer to a line.
pub(super) fn line_too_long(name: &str, number: usize) -> Diagnostic {
    too_long(line_of(name, number))
}

fn too_long(place: Argument) -> Diagnostic {
    error(limit::OUTPUT, phrase!("cli-answer-too-long", place = place))
        .help(phrase!("cli-answer-too-long-help"))
}

/// A result of many cases, or of rules, that is longer than one may be.
pub(super) fn result_too_long() -> Diagnostic {
    error(limit::OUTPUT, phrase!("cli-result-too-long")).help(phrase!("cli-result-too-long-help"))
}

/// Golden texts that could not be read again.
pub(super) fn golden_too_long(path: &Path) -> Diagnostic {
    let path = path.display().to_string();
    error(limit::OUTPUT, phrase!("cli-golden-too-long", path = path))
        .help(phrase!("cli-golden-too-long-help"))
}

/// An agenda with more duties than anybody reads.
pub(super) fn too_many_duties() -> Diagnostic {
    error(limit::DUTIES, phrase!("cli-too-many-duties", most = MOST_DUTIES))
        .help(phrase!("cli-too-many-duties-help"))
}

/// `--unit` names no unit.
pub(super) fn no_such_unit(rulebook: &Rulebook, name: &str) -> Diagnostic {
    let known = rulebook.units.iter().map(|unit| unit.name.as_str());
    let group = rulebook.groups.iter().find(|group| group.name == name);
    let members = group.map(|group| {
        let units = group.members.iter().filter_map(|id| rulebook.unit(*id));
        let members = listed(units.map(|unit| unit.name.as_str()));
        phrase!("cli-no-such-unit-group", name = name, members = members)
    });
    let cased = known.clone().find(|known| known.to_lowercase() == name.to_lowercase());
    let help = members
        .or_else(|| cased.map(did_you_mean))
        .or_else(|| near(rulebook, name, known.clone()))
        .unwrap_or_else(|| phrase!("cli-no-such-unit-help", names = listed(known)));
    error(usage::NO_SUCH_UNIT, phrase!("cli-no-such-unit", name = name)).help(help)
}

/// `--to` lies before `--from`.
pub(super) fn days_backwards(from: Date, to: Date) -> Diagnostic {
    error(usage::DAYS_BACKWARDS, phrase!("cli-days-backwards", from = from, to = to))
        .help(phrase!("cli-days-backwards-help"))
}

/// An entry in the log of the standing duties that belongs to a case.
pub(super) fn not_standing(task: &str) -> Diagnostic {
    warning(usage::NOT_STANDING, phrase!("cli-not-standing", task = task))
        .help(phrase!("cli-not-standing-help"))
}

/// Tests that fail already notice nothing.
pub(super) fn not_mutated() -> Diagnostic {
    error(golden::NOT_MUTATED, phrase!("cli-not-mutated")).help(phrase!("cli-not-mutated-help"))
}

/// What `--mutate` finds is no test result.
pub(super) fn mutate_is_text_or_json() -> Diagnostic {
    error(usage::NOT_TOGETHER, phrase!("cli-mutate-format")).help(phrase!("cli-mutate-format-help"))
}

/// A calendar has no place for duties whose day is masked.
pub(super) fn masked_days(masked: usize) -> Diagnostic {
    warning(usage::MASKED_DAYS, phrase!("cli-masked-days", count = masked))
        .help(phrase!("cli-masked-days-help"))
}

/// `--why` names neither a rule nor a task.
pub(super) fn no_such_rule_or_task(rulebook: &Rulebook, name: &str) -> Diagnostic {
    let rules = rulebook.rules.iter().map(|rule| rule.name.as_str());
    let tasks = rulebook.tasks.iter().map(|task| task.name.as_str());
    let help = near(rulebook, name, rules.chain(tasks))
        .unwrap_or_else(|| phrase!("cli-no-such-rule-or-task-help"));
    error(usage::NO_SUCH_RULE_OR_TASK, phrase!("cli-no-such-rule-or-task", name = name)).help(help)
}

/// `--circular` names no circular.
pub(super) fn no_such_circular(rulebook: &Rulebook, name: &str) -> Diagnostic {
    let help = near(rulebook, name, circulars(rulebook)).unwrap_or_else(|| {
        phrase!("cli-no-such-circular-help", names = listed(circulars(rulebook)))
    });
    error(usage::NO_SUCH_CIRCULAR, phrase!("cli-no-such-circular", name = name)).help(help)
}

/// `flow` is given neither a case nor one of several circulars.
pub(super) fn which_circular(rulebook: &Rulebook) -> Diagnostic {
    error(usage::NOTHING_TO_DRAW, phrase!("cli-nothing-to-draw"))
        .help(phrase!("cli-nothing-to-draw-help", names = listed(circulars(rulebook))))
}

/// `flow --set` without a case.
pub(super) fn set_without_a_case() -> Diagnostic {
    error(usage::NOT_TOGETHER, phrase!("cli-set-without-case"))
        .help(phrase!("cli-set-without-case-help"))
}

/// Rule files in the working folder, which are none of the rulebook that is used.
pub(super) fn rules_passed_over(file: &Path) -> Diagnostic {
    let file = file.display().to_string();
    warning(usage::RULES_PASSED_OVER, phrase!("cli-rules-passed-over", file = file))
        .help(phrase!("cli-rules-passed-over-help"))
}

/// A rulebook without a circular whose passages could be traced.
pub(super) fn no_circular_to_trace() -> Diagnostic {
    nothing_there(phrase!("cli-no-circular-to-trace"))
}

/// A rulebook without a circular whose text could be compared.
pub(super) fn no_circular_to_compare() -> Diagnostic {
    nothing_there(phrase!("cli-no-circular-to-compare"))
}

fn nothing_there(message: Phrase) -> Diagnostic {
    error(usage::NOTHING_THERE, message).help(phrase!("cli-nothing-there-help"))
}

/// A format of coverage for programs, and no file.
pub(super) fn coverage_without_file() -> Diagnostic {
    error(usage::NOT_TOGETHER, phrase!("cli-coverage-without-file"))
        .help(phrase!("cli-coverage-without-file-help"))
}

/// There is no lock to compare with.
pub(super) fn no_lock(path: &Path) -> Diagnostic {
    error(sources::LOCK_MISSING, phrase!("cli-no-lock", path = path.display().to_string()))
        .help(phrase!("cli-no-lock-help"))
}

/// No folder that a lock could stand in.
pub(super) fn no_folder_for_lock(path: &Path) -> Diagnostic {
    let path = path.display().to_string();
    error(sources::NO_FOLDER_FOR_LOCK, phrase!("cli-no-folder-for-lock", path = path))
        .help(phrase!("cli-no-folder-for-lock-help"))
}

/// `register` is given a name that no register has.
pub(super) fn no_such_register(rulebook: &Rulebook, name: &str) -> Diagnostic {
    let mut all: Vec<_> = rulebook.registers.iter().map(|one| one.name.as_str()).collect();
    all.dedup();
    let names = listed(all.iter().copied());
    let help = match near(rulebook, name, all.iter().copied()) {
        _ if all.is_empty() => phrase!("cli-no-registers-help"),
        None => phrase!("cli-no-such-register-help", names = names),
        Some(near) => phrase!("cli-no-such-register-near", near = near, names = names),
    };
    error(usage::NO_SUCH_REGISTER, phrase!("cli-no-such-register", name = name)).help(help)
}

/// Several cases of a register have one name.
pub(super) fn case_twice(name: &str) -> Diagnostic {
    warning(usage::CASE_TWICE, phrase!("cli-case-twice", name = name))
        .help(phrase!("cli-case-twice-help"))
}

/// CSV has no place for open cases.
pub(super) fn open_cases(open: usize) -> Diagnostic {
    warning(usage::OPEN_CASES, phrase!("cli-open-cases", count = open))
        .help(phrase!("cli-open-cases-help"))
}

/// More cases than are told of should be looked at.
pub(super) fn further_warnings(further: usize) -> Diagnostic {
    warning(usage::FURTHER_WARNINGS, phrase!("cli-further-warnings", count = further))
        .help(phrase!("cli-further-warnings-help"))
}

/// `test` is given no folder, and there is none where tests usually are.
pub(super) fn nowhere_to_test() -> Diagnostic {
    error(golden::NO_TESTS, phrase!("cli-nowhere-to-test"))
        .help(phrase!("cli-nowhere-to-test-help"))
}

/// Cases that neither of two rulebooks can read.
pub(super) fn cases_unreadable(number: usize) -> Diagnostic {
    error(usage::CASES_UNREADABLE, phrase!("cli-cases-unreadable", count = number))
        .help(phrase!("cli-cases-unreadable-help"))
}

/// `explain` is given a code that has no page.
pub(super) fn no_such_code(wanted: &str) -> Diagnostic {
    let help = meant(&wanted.to_uppercase(), pages::codes().map(|code| code.0));
    error(usage::NO_SUCH_CODE, phrase!("cli-no-such-code", code = wanted))
        .help(help.unwrap_or_else(|| phrase!("cli-no-such-code-help")))
}

/// A case a line, and something that is for one case at a time.
pub(super) fn lines_are_json() -> Diagnostic {
    error(usage::NOT_TOGETHER, phrase!("cli-lines-are-json"))
        .help(phrase!("cli-lines-are-json-help"))
}

/// A case that breaks a safeguard.
pub(super) fn safeguard_broken(
    outcome: &Outcome<'_>,
    safeguard: &Safeguard,
    language: Language,
) -> Diagnostic {
    let rulebook = outcome.rulebook;
    let case = match &outcome.facts.name {
        Some(name) => phrase!("cli-safeguard-case", name = name),
        None => phrase!("cli-safeguard-case-unnamed"),
    };
    let label = safeguard.labels.get(language).map(|label| format!(" ({label})"));
    let label = label.unwrap_or_default();
    let basis = Some(citations(rulebook, &safeguard.cites, language));
    let basis = basis.filter(|basis| !basis.is_empty());
    let (message, help) = match safeguard.conclusion {
        Conclusion::Demanded(task, demand) => {
            let task = rulebook.task(task).map_or("", |task| &task.name);
            let message = phrase!(
                "cli-safeguard-broken",
                case = case,
                name = &safeguard.name,
                label = label,
                task = task,
                demand = demanded(demand),
            );
            let help = match basis {
                None => phrase!("cli-safeguard-help", task = task),
                Some(basis) => phrase!("cli-safeguard-basis-help", basis = basis, task = task),
            };
            (message, help)
        }
        Conclusion::Condition(_) => {
            let name = &safeguard.name;
            let message = phrase!("cli-case-contradicts", case = case, name = name, label = label);
            let help = match basis {
                None => phrase!("cli-case-contradicts-help"),
                Some(basis) => phrase!("cli-case-contradicts-basis-help", basis = basis),
            };
            (message, help)
        }
    };
    error(usage::SAFEGUARD_BROKEN, message).help(help)
}

fn demanded(demand: Demand) -> Phrase {
    match demand {
        Demand::Required => phrase!("cli-demand-required"),
        Demand::Allowed => phrase!("cli-demand-allowed"),
        Demand::Prohibited => phrase!("cli-demand-prohibited"),
    }
}

/// A zone that is not known.
pub(super) fn unknown_zone(name: &str) -> Diagnostic {
    error(usage::UNKNOWN_ZONE, phrase!("cli-unknown-zone", name = name))
        .help(phrase!("cli-unknown-zone-help"))
}

/// A machine without a zone.
pub(super) fn no_zone() -> Diagnostic {
    warning(usage::NO_ZONE, phrase!("cli-no-zone")).help(phrase!("cli-no-zone-help"))
}

fn circulars(rulebook: &Rulebook) -> impl Iterator<Item = &str> {
    rulebook.circulars.iter().map(|circular| circular.name.as_str())
}

fn listed<'a>(names: impl Iterator<Item = &'a str>) -> Argument {
    Argument::list(Join::Comma, names)
}

/// The name that was meant, else what this is the name of.
fn near<'a>(
    rulebook: &Rulebook,
    name: &str,
    known: impl Iterator<Item = &'a str>,
) -> Option<Phrase> {
    meant(name, known).or_else(|| Some(rulebook.thing(name)?.named(name)))
}

fn error(code: Code, message: Phrase) -> Diagnostic {
    Diagnostic::new(Severity::Error, code, message)
}

fn warning(code: Code, message: Phrase) -> Diagnostic {
    Diagnostic::new(Severity::Warning, code, message)
}
