//! What can go wrong with the size of a case, and with how it is to be looked at: all wording of
//! this phase.

use crate::code::{limit, lint, usage};
use crate::diagnostic::{Diagnostic, Severity, nearest};
use crate::rulebook::vocabulary::Named;
use crate::rulebook::{Definition, Reading, Rulebook};
use crate::source::Span;
use crate::value::date::Date;
use crate::value::types::{Base, Type};

/// Lists that ask for more values than are kept.
pub(super) fn lists_too_long() -> Diagnostic {
    let message = "the lists of the case are too long for this rulebook".to_owned();
    error(limit::LIST_VALUES, message).help(
        "give the entries that matter alone, or split the case; \
         `saksgang explain L014` says how they are counted",
    )
}

/// More conflicts, missing facts, norms or waits than an answer lists.
pub(super) fn too_much_to_list() -> Diagnostic {
    let message = "the answer would list more than 1 000 000 of a kind".to_owned();
    error(limit::LISTED, message)
        .help("split the rulebook or the case; `saksgang explain L018` says what is counted")
}

/// Rule files without a rule: every case would get an empty answer.
pub(super) fn without_a_rule() -> Diagnostic {
    Diagnostic::new(Severity::Warning, lint::NO_RULE, "the rulebook has no rule, so no case gets an answer")
        .help("look whether the folder is the right one, and whether the files of the circulars are in it")
}

/// A day on which no rule says anything.
pub(crate) fn nothing_in_force(rulebook: &Rulebook, on: Date) -> Option<Diagnostic> {
    if rulebook.is_in_force(on) {
        return None;
    }
    let (message, help) = if rulebook.rules.is_empty() {
        let help = "look whether the folder is the right one, and whether all its files are there";
        ("the rulebook has no rule, so nothing was examined".to_owned(), help)
    } else {
        let message = format!("no rule is in force on {on}, so nothing was examined");
        (
            message,
            "look whether the day is the right one; `in force from` and `until` say when rules apply",
        )
    };
    Some(Diagnostic::new(Severity::Warning, usage::NOTHING_IN_FORCE, message).help(help))
}

/// `--reading` without a value.
pub(super) fn no_choice(choice: &str) -> Diagnostic {
    let message = format!("`{choice}` does not say how a reading is chosen");
    error(usage::NO_SUCH_READING, message)
        .help("write `NAME=VALUE`, as in `age_limit=every_origin`")
}

/// A name that no reading has.
pub(super) fn no_such_reading(rulebook: &Rulebook, name: &str) -> Diagnostic {
    let known = rulebook.readings.iter().map(|reading| reading.name.as_str());
    let help = meant(name, known, "`saksgang readings` lists all readings");
    let message = format!("the rulebook has no reading `{name}`");
    error(usage::NO_SUCH_READING, message).help(help)
}

/// A value that a reading has not.
pub(super) fn no_such_variant(reading: &Reading, variants: &[Named], value: &str) -> Diagnostic {
    let known = variants.iter().map(|variant| variant.name.as_str());
    let all = known.clone().collect::<Vec<_>>().join(", ");
    let help = meant(value, known, &format!("it may be {all}"));
    let message = format!("the reading `{}` has no variant `{value}`", reading.name);
    error(usage::NO_SUCH_READING, message).help(help)
}

/// A reading that is chosen in two ways.
pub(super) fn reading_twice(choice: &str) -> Diagnostic {
    let message = format!("`{choice}` chooses a reading that is chosen otherwise before");
    error(usage::NOT_TOGETHER, message).help("choose each reading once; compare two runs")
}

/// More than anybody asks at once.
pub(super) fn expression_too_long(start: Span) -> Diagnostic {
    Diagnostic::error(limit::EXPRESSION, start, "the expression is longer than 64 KiB")
        .help("ask about parts of it, or give them names with `define` in a rule file")
}

/// `--assume` without a value.
pub(super) fn no_assumption(choice: &str) -> Diagnostic {
    let name = choice.split_whitespace().next().unwrap_or_default();
    let message = format!("`{name}` without `=` does not say what is assumed");
    error(usage::NO_SUCH_DEFINITION, message).help("write `NAME=VALUE`, as in `ta.may_move_in=yes`")
}

/// A name that no definition has.
pub(super) fn no_such_definition(rulebook: &Rulebook, name: &str) -> Diagnostic {
    if rulebook.facts.iter().any(|fact| fact.path == name) {
        let message = format!("`{name}` is a fact: nothing derives it");
        return error(usage::NO_SUCH_DEFINITION, message).help("set it instead");
    }
    if rulebook.readings.iter().any(|reading| reading.name == name) {
        let message = format!("`{name}` is a reading: nothing derives it");
        return error(usage::NO_SUCH_DEFINITION, message)
            .help("choose another variant of it instead");
    }
    let known = rulebook.definitions.iter().map(|one| one.name.as_str());
    let help = meant(name, known, "definitions are what the rule files say with `define`");
    let message = format!("the rulebook has no definition `{name}`");
    error(usage::NO_SUCH_DEFINITION, message).help(help)
}

/// A definition that has another value for every argument.
pub(super) fn definition_with_parameter(name: &str) -> Diagnostic {
    let message = format!("`{name}` has a parameter, so it has no one value");
    error(usage::NO_ONE_VALUE, message).help("assume the value of a definition that uses it")
}

/// A value that a definition cannot have.
pub(super) fn wrong_assumption(rulebook: &Rulebook, one: &Definition, value: &str) -> Diagnostic {
    if one.node.is_some_and(|node| rulebook.nodes.is_sensitive(node)) {
        let message = format!("`{}` cannot be the value given", one.name);
        return error(usage::WRONG_ASSUMPTION, message).help(possible(rulebook, one.ty, ""));
    }
    let message = format!("`{}` cannot be `{value}`", one.name);
    error(usage::WRONG_ASSUMPTION, message).help(possible(rulebook, one.ty, value))
}

/// What may be written for a value of a type, where this was.
pub fn possible(rulebook: &Rulebook, ty: Type, value: &str) -> String {
    let plain = match ty.base {
        Base::YesNo => "write `yes` or `no`",
        Base::Number => "write a number, as in `12.5`",
        Base::Date => "write a date as year-month-day, as in `2018-03-05`",
        Base::Unit => {
            let units = rulebook.units.iter().map(|unit| unit.name.as_str());
            return meant(value, units, "write the name of a unit");
        }
        Base::Named(id) => {
            let variants = rulebook.enumeration(id).map_or(&[][..], |named| &named.variants);
            let names = variants.iter().map(|variant| variant.name.as_str());
            let all = names.clone().collect::<Vec<_>>().join(", ");
            return meant(value, names, &format!("it may be {all}"));
        }
        Base::Text | Base::Record(_) => "write a text",
    };
    let none = if ty.or_none { ", `none` where there is none" } else { "" };
    format!("{plain}{none}, `unknown` where it is to be open")
}

/// A definition of which two values are assumed.
pub(super) fn assumed_twice(choice: &str) -> Diagnostic {
    let name = choice.split('=').next().unwrap_or_default().trim();
    let message = format!("`{name}` is assumed twice, with two values");
    error(usage::NOT_TOGETHER, message).help("assume one value of each definition")
}

fn meant<'a>(word: &str, known: impl Iterator<Item = &'a str>, otherwise: &str) -> String {
    let near = nearest(word, known);
    near.map_or_else(|| otherwise.to_owned(), |near| format!("did you mean `{near}`?"))
}

fn error(code: crate::code::Code, message: String) -> Diagnostic {
    Diagnostic::new(Severity::Error, code, message)
}
