//! Facts over time: what is declared of them, and what is asked of other days.

use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::phrases::phrase;
use crate::source::Span;

/// `over time` and `fixed` of one fact.
pub(in crate::check) fn over_time_and_fixed(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C080"), span, phrase!("check-over-time-and-fixed", name = name))
        .help(phrase!("check-over-time-and-fixed-help"))
}

/// A list over time.
pub(in crate::check) fn list_over_time(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C080"), span, phrase!("check-list-over-time", name = name))
        .help(phrase!("check-list-over-time-help"))
}

/// A default of a fact over time.
pub(in crate::check) fn default_over_time(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C080"), span, phrase!("check-default-over-time", name = name))
        .help(phrase!("check-default-over-time-help"))
}

/// `on` behind something that is no fact over time.
pub(in crate::check) fn on_without_history(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C081"), span, phrase!("check-on-without-history"))
        .help(phrase!("check-on-without-history-help"))
}

/// A first day of what rests on a fact that is known of today alone.
pub(in crate::check) fn first_day_rests_on(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C082"), span, phrase!("check-first-day-rests-on", name = name))
        .help(phrase!("check-first-day-rests-on-help", name = name))
}

/// A first day of what counts with today.
pub(in crate::check) fn first_day_of_today(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C082"), span, phrase!("check-first-day-of-today"))
        .help(phrase!("check-first-day-of-today-help"))
}

/// A first day of what rests on another one, or on a fact on a day.
pub(in crate::check) fn first_day_in_first_day(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C082"), span, phrase!("check-first-day-in-first-day"))
        .help(phrase!("check-first-day-in-first-day-help"))
}
