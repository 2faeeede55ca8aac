//! Calendars.

use super::meant;
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::phrases::{Argument, Join, phrase};
use crate::source::Span;
use crate::value::date::Date;

/// A calendar that is neither declared nor shipped.
pub(in crate::check) fn unknown_calendar(span: Span, name: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(Code("C071"), span, phrase!("check-unknown-calendar", name = name))
        .help(meant(near, phrase!("check-unknown-calendar-help")))
}

/// Days are counted, and nothing says by which calendar.
pub(in crate::check) fn no_calendar(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C061"), span, phrase!("check-no-calendar"))
        .help(phrase!("check-no-calendar-help"))
}

/// A calendar that unites itself, perhaps through others.
pub(in crate::check) fn calendar_circle(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C060"), span, phrase!("check-calendar-circle", name = name))
        .help(phrase!("check-calendar-circle-help"))
}

/// A calendar that unites some that count differently, and does not say how it counts.
pub(in crate::check) fn counted_differently(
    span: Span,
    lines: impl Iterator<Item = &'static str>,
) -> Diagnostic {
    let lines = Argument::list(Join::And, lines);
    Diagnostic::error(Code("C062"), span, phrase!("check-counted-differently"))
        .help(phrase!("check-counted-differently-help", lines = lines))
}

/// A calendar that has no working day for too long.
pub(in crate::check) fn no_working_day(span: Span, from: Date, most: i32) -> Diagnostic {
    let message = phrase!("check-no-working-day", most = most, from = from.to_string());
    Diagnostic::error(Code("C063"), span, message).help(phrase!("check-no-working-day-help"))
}

/// Days off from the case that are neither dates nor stretches of them.
pub(in crate::check) fn no_days_off(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(Code("C064"), span, phrase!("check-no-days-off", found = found))
        .help(phrase!("check-no-days-off-help"))
}
