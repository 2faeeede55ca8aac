//! What can go wrong with a register: all wording of this phase.

use crate::code::usage;
use crate::diagnostic::{Diagnostic, Severity};
use crate::value::date::{Date, Period};

/// A case was looked at on a day on which the register is not kept.
pub(super) fn not_in_force(name: &str, on: Date, versions: &[Period]) -> Diagnostic {
    let periods: Vec<String> = versions.iter().map(|period| told(*period)).collect();
    let message = format!("the register `{name}` is not kept on {on}");
    Diagnostic::new(Severity::Error, usage::REGISTER_NOT_IN_FORCE, message).help(format!(
        "it is kept {}; `--on` looks at all cases on one day",
        periods.join(", and ")
    ))
}

/// The cases lie on the days of several versions of a register.
pub(super) fn several_versions(name: &str) -> Diagnostic {
    let message = format!("the cases lie on days of different versions of the register `{name}`");
    Diagnostic::new(Severity::Error, usage::REGISTER_NOT_IN_FORCE, message)
        .help("say with `--on` on which day all of them are to be looked at")
}

fn told(Period { from, until }: Period) -> String {
    let from = from.map(|day| format!("from {day}"));
    let until = until.map(|day| format!("until {day}"));
    let ends: Vec<String> = from.into_iter().chain(until).collect();
    if ends.is_empty() { "on every day".to_owned() } else { ends.join(" ") }
}
