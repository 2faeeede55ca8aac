//! What can go wrong with a register.

use crate::code::usage;
use crate::diagnostic::{Diagnostic, Severity};
use crate::phrases::{Argument, Join, Phrase, phrase};
use crate::value::date::{Date, Period};

/// A case was looked at on a day on which the register is not kept.
pub(super) fn not_in_force(name: &str, on: Date, versions: &[Period]) -> Diagnostic {
    let periods = Argument::list(Join::And, versions.iter().map(|period| told(*period)));
    let message = phrase!("register-not-in-force", name = name, on = on);
    Diagnostic::new(Severity::Error, usage::REGISTER_NOT_IN_FORCE, message)
        .help(phrase!("register-not-in-force-help", periods = periods))
}

/// The cases lie on the days of several versions of a register.
pub(super) fn several_versions(name: &str) -> Diagnostic {
    let message = phrase!("register-several-versions", name = name);
    Diagnostic::new(Severity::Error, usage::REGISTER_NOT_IN_FORCE, message)
        .help(phrase!("register-several-versions-help"))
}

/// The cases belong to several versions of a register, which a date in them chooses.
pub(super) fn several_chosen(name: &str) -> Diagnostic {
    let message = phrase!("register-several-versions", name = name);
    Diagnostic::new(Severity::Error, usage::REGISTER_NOT_IN_FORCE, message)
        .help(phrase!("register-several-chosen-help"))
}

fn told(Period { from, until }: Period) -> Phrase {
    match (from, until) {
        (Some(from), Some(until)) => phrase!("register-from-until", from = from, until = until),
        (Some(from), None) => phrase!("register-from", from = from),
        (None, Some(until)) => phrase!("register-until", until = until),
        (None, None) => phrase!("register-every-day"),
    }
}
