//! What can go wrong with the size of a case, and with how it is to be looked at.

use crate::case::facts::Facts;
use crate::code::{Code, limit, lint, usage};
use crate::diagnostic::{Diagnostic, Severity, meant};
use crate::eval::outcome::Outcome;
use crate::phrases::{Argument, Join, Phrase, phrase};
use crate::rulebook::vocabulary::Named;
use crate::rulebook::{Definition, Reading, Rulebook};
use crate::source::Span;
use crate::value::date::Date;
use crate::value::types::{Base, Type};

/// Lists that ask for more values than are kept.
pub(super) fn lists_too_long() -> Diagnostic {
    error(limit::LIST_VALUES, phrase!("engine-lists-too-long"))
        .help(phrase!("engine-lists-too-long-help"))
}

/// Acts that would take too many steps to be judged.
pub(super) fn acts_too_many(facts: &Facts) -> Diagnostic {
    let elements: u32 = facts.lists.iter().map(|place| place.list.len).sum();
    let (entries, changes) = (facts.log.len(), facts.told.len());
    let message =
        phrase!("engine-acts-too-many", entries = entries, elements = elements, changes = changes);
    error(limit::ACTS, message).help(phrase!("engine-acts-too-many-help"))
}

/// More conflicts, missing facts, norms or waits than an answer lists.
pub(super) fn too_much_to_list() -> Diagnostic {
    error(limit::LISTED, phrase!("engine-too-much-to-list"))
        .help(phrase!("engine-too-much-to-list-help"))
}

/// Days that are counted beyond the years for which calendars write out theirs.
pub(crate) fn beyond_calendars(outcome: &Outcome<'_>) -> impl Iterator<Item = Diagnostic> {
    let rulebook = outcome.rulebook;
    outcome.beyond_calendars().into_iter().filter_map(|(calendar, year)| {
        let name = &rulebook.calendar(calendar)?.name;
        let message = phrase!("engine-beyond-calendar", name = name, year = year.to_string());
        let warning = Diagnostic::new(Severity::Warning, lint::BEYOND_CALENDAR, message);
        Some(warning.help(phrase!("engine-beyond-calendar-help")))
    })
}

/// Rule files without a rule: every case would get an empty answer.
pub(super) fn without_a_rule() -> Diagnostic {
    Diagnostic::new(Severity::Warning, lint::NO_RULE, phrase!("engine-without-a-rule"))
        .help(phrase!("engine-without-a-rule-help"))
}

/// A day on which no rule says anything.
pub(crate) fn nothing_in_force(rulebook: &Rulebook, on: Date) -> Option<Diagnostic> {
    if rulebook.is_in_force(on) {
        return None;
    }
    let (message, help) = if rulebook.rules.is_empty() {
        (phrase!("engine-nothing-examined"), phrase!("engine-nothing-examined-help"))
    } else {
        (phrase!("engine-nothing-in-force", on = on), phrase!("engine-nothing-in-force-help"))
    };
    Some(Diagnostic::new(Severity::Warning, usage::NOTHING_IN_FORCE, message).help(help))
}

/// `--reading` without a value.
pub(super) fn no_choice(choice: &str) -> Diagnostic {
    error(usage::NO_SUCH_READING, phrase!("engine-no-choice", choice = choice))
        .help(phrase!("engine-no-choice-help"))
}

/// A name that no reading has.
pub(super) fn no_such_reading(rulebook: &Rulebook, name: &str) -> Diagnostic {
    let known = rulebook.readings.iter().map(|reading| reading.name.as_str());
    error(usage::NO_SUCH_READING, phrase!("engine-no-such-reading", name = name))
        .help(meant(name, known).unwrap_or_else(|| phrase!("engine-no-such-reading-help")))
}

/// A value that a reading has not.
pub(super) fn no_such_variant(reading: &Reading, variants: &[Named], value: &str) -> Diagnostic {
    let message = phrase!("engine-no-such-variant", reading = &reading.name, value = value);
    error(usage::NO_SUCH_READING, message).help(one_of(value, variants))
}

/// A reading that is chosen in two ways.
pub(super) fn reading_twice(choice: &str) -> Diagnostic {
    error(usage::NOT_TOGETHER, phrase!("engine-reading-twice", choice = choice))
        .help(phrase!("engine-reading-twice-help"))
}

/// More than anybody asks at once.
pub(super) fn expression_too_long(start: Span) -> Diagnostic {
    Diagnostic::error(limit::EXPRESSION, start, phrase!("engine-expression-too-long"))
        .help(phrase!("engine-expression-too-long-help"))
}

/// `--assume` without a value.
pub(super) fn no_assumption(choice: &str) -> Diagnostic {
    let name = choice.split_whitespace().next().unwrap_or_default();
    error(usage::NO_SUCH_DEFINITION, phrase!("engine-no-assumption", name = name))
        .help(phrase!("engine-no-assumption-help"))
}

/// A name that no definition has.
pub(super) fn no_such_definition(rulebook: &Rulebook, name: &str) -> Diagnostic {
    let (message, help) = if rulebook.facts.iter().any(|fact| fact.path == name) {
        (phrase!("engine-fact-assumed", name = name), phrase!("engine-fact-assumed-help"))
    } else if rulebook.readings.iter().any(|reading| reading.name == name) {
        (phrase!("engine-reading-assumed", name = name), phrase!("engine-reading-assumed-help"))
    } else {
        let known = rulebook.definitions.iter().map(|one| one.name.as_str());
        let help = meant(name, known);
        (
            phrase!("engine-no-such-definition", name = name),
            help.unwrap_or_else(|| phrase!("engine-no-such-definition-help")),
        )
    };
    error(usage::NO_SUCH_DEFINITION, message).help(help)
}

/// A definition that has another value for every argument.
pub(super) fn definition_with_parameter(name: &str) -> Diagnostic {
    error(usage::NO_ONE_VALUE, phrase!("engine-definition-with-parameter", name = name))
        .help(phrase!("engine-definition-with-parameter-help"))
}

/// A value that a definition cannot have.
pub(super) fn wrong_assumption(rulebook: &Rulebook, one: &Definition, value: &str) -> Diagnostic {
    let hidden = one.node.is_some_and(|node| rulebook.nodes.is_sensitive(node));
    let (message, help) = if hidden {
        let message = phrase!("engine-wrong-assumption-hidden", name = &one.name);
        (message, possible(rulebook, one.ty, ""))
    } else {
        let message = phrase!("engine-wrong-assumption", name = &one.name, value = value);
        (message, possible(rulebook, one.ty, value))
    };
    error(usage::WRONG_ASSUMPTION, message).help(help)
}

/// What may be written for a value of a type, where this was.
pub fn possible(rulebook: &Rulebook, ty: Type, value: &str) -> Phrase {
    let write = match ty.base {
        Base::YesNo => phrase!("engine-write-yes-no"),
        Base::Number => phrase!("engine-write-number"),
        Base::Date => phrase!("engine-write-date"),
        Base::Moment => phrase!("engine-write-moment"),
        Base::Duration => phrase!("engine-write-duration"),
        Base::Unit => {
            let units = rulebook.units.iter().map(|unit| unit.name.as_str());
            return meant(value, units).unwrap_or_else(|| phrase!("engine-write-unit"));
        }
        Base::Named(id) => {
            let variants = rulebook.enumeration(id).map_or(&[][..], |named| &named.variants);
            return one_of(value, variants);
        }
        Base::Text | Base::Record(_) => phrase!("engine-write-text"),
    };
    if ty.or_none {
        phrase!("engine-or-none-or-unknown", write = write)
    } else {
        phrase!("engine-or-unknown", write = write)
    }
}

/// A definition of which two values are assumed.
pub(super) fn assumed_twice(choice: &str) -> Diagnostic {
    let name = choice.split('=').next().unwrap_or_default().trim();
    error(usage::NOT_TOGETHER, phrase!("engine-assumed-twice", name = name))
        .help(phrase!("engine-assumed-twice-help"))
}

/// The variant that was meant, else all of them.
fn one_of(value: &str, variants: &[Named]) -> Phrase {
    let names = variants.iter().map(|variant| variant.name.as_str());
    meant(value, names.clone())
        .unwrap_or_else(|| phrase!("engine-it-may-be", names = Argument::list(Join::Comma, names)))
}

fn error(code: Code, message: Phrase) -> Diagnostic {
    Diagnostic::new(Severity::Error, code, message)
}
