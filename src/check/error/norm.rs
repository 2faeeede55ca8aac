//! Rules, norms, registers and safeguards; dates; limits.

use super::meant;
use crate::code::{Code, limit};
use crate::diagnostic::Diagnostic;
use crate::phrases::{Argument, Join, Phrase, phrase};
use crate::source::Span;
use crate::value::date::Period;

pub(in crate::check) fn not_in_force_while_used(
    span: Span,
    name: &str,
    declared: Span,
    periods: &[Period],
    needed: Period,
) -> Diagnostic {
    let has = Argument::list(Join::And, periods.iter().map(|period| days(*period)));
    Diagnostic::error(Code("C043"), span, phrase!("check-not-in-force", name = name))
        .here(phrase!("check-not-in-force-used", days = days(needed)))
        .label(declared, phrase!("check-not-in-force-declared", days = has))
        .help(phrase!("check-not-in-force-help"))
}

/// A period in words; days as a rule file writes them.
fn days(period: Period) -> Phrase {
    match (period.from, period.until) {
        (None, None) => phrase!("check-days-always"),
        (Some(from), None) => phrase!("check-days-from", from = from.to_string()),
        (None, Some(until)) => phrase!("check-days-until", until = until.to_string()),
        (Some(from), Some(until)) => {
            phrase!("check-days-between", from = from.to_string(), until = until.to_string(),)
        }
    }
}

pub(in crate::check) fn unknown_rule(
    span: Span,
    name: &str,
    circular: Option<&str>,
    near: Option<&str>,
) -> Diagnostic {
    Diagnostic::error(Code("C044"), span, phrase!("check-unknown-rule", name = name))
        .help(meant(near, elsewhere(circular)))
}

fn elsewhere(circular: Option<&str>) -> Phrase {
    match circular {
        Some(circular) => {
            phrase!("check-unknown-rule-elsewhere", circular = circular)
        }
        None => phrase!("check-unknown-rule-in-circular"),
    }
}

pub(in crate::check) fn override_without_task(
    span: Span,
    rule: &str,
    (other, place): (&str, Span),
) -> Diagnostic {
    Diagnostic::error(
        Code("C045"),
        span,
        phrase!("check-override-without-task", rule = rule, other = other),
    )
    .label(place, phrase!("check-override-without-task-here"))
    .help(phrase!("check-override-without-task-help"))
}

pub(in crate::check) fn rule_without_then(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C046"), span, phrase!("check-rule-without-then"))
        .help(phrase!("check-rule-without-then-help"))
}

pub(in crate::check) fn ensure_without_whenever(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C046"), span, phrase!("check-ensure-without-whenever"))
        .help(phrase!("check-ensure-without-whenever-help"))
}

/// `then TASK is forbidden`, where none of the three words stands that are demanded of a task.
pub(in crate::check) fn demand_of_a_task(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C046"), span, phrase!("check-demand-of-a-task"))
        .help(phrase!("check-demand-of-a-task-help"))
}

pub(in crate::check) fn prescribed_twice(task: &str, first: Span, second: Span) -> Diagnostic {
    Diagnostic::error(Code("C047"), second, phrase!("check-prescribed-twice", task = task))
        .label(first, phrase!("check-first-here"))
        .help(phrase!("check-prescribed-twice-help"))
}

pub(in crate::check) fn event_prescribed(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C048"), span, phrase!("check-event-prescribed", name = name))
        .help(phrase!("check-event-prescribed-help"))
}

pub(in crate::check) fn prohibition_with_order(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C049"), span, phrase!("check-prohibition-with-order"))
        .help(phrase!("check-prohibition-with-order-help"))
}

pub(in crate::check) fn form_with_detail(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C050"), span, phrase!("check-form-with-detail"))
        .help(phrase!("check-form-with-detail-help"))
}

pub(in crate::check) fn form_without_form(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C050"), span, phrase!("check-form-without-form"))
        .help(phrase!("check-form-without-form-help"))
}

pub(in crate::check) fn standing_with_condition(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C051"), span, phrase!("check-standing-with-condition"))
        .help(phrase!("check-standing-with-condition-help"))
}

pub(in crate::check) fn standing_names_facts(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C051"), span, phrase!("check-standing-names-facts"))
        .help(phrase!("check-standing-names-facts-help"))
}

pub(in crate::check) fn matter_is_no_fact(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C053"), span, phrase!("check-neither-fact-nor-definition", name = name))
        .help(phrase!("check-matter-is-no-fact-help"))
}

pub(in crate::check) fn column_is_no_fact(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C053"), span, phrase!("check-neither-fact-nor-definition", name = name))
        .help(phrase!("check-column-is-no-fact-help"))
}

pub(in crate::check) fn named_without_argument(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C053"), span, phrase!("check-named-without-argument", name = name))
        .help(phrase!("check-named-without-argument-help"))
}

pub(in crate::check) fn only_numbers_are_totalled(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(Code("C020"), span, phrase!("check-only-numbers-are-totalled", found = found))
        .help(phrase!("check-only-numbers-are-totalled-help"))
}

pub(in crate::check) fn too_many_rules(span: Span, count: usize) -> Diagnostic {
    Diagnostic::error(limit::RULES, span, phrase!("check-too-many-rules", count = count))
        .help(phrase!("check-too-many-rules-help"))
}

pub(in crate::check) fn too_many(span: Span, kind: Phrase, count: usize) -> Diagnostic {
    Diagnostic::error(limit::KIND, span, phrase!("check-too-many", count = count, kind = kind))
        .help(phrase!("check-too-many-help"))
}

pub(in crate::check) fn too_many_nodes(span: Span) -> Diagnostic {
    Diagnostic::error(limit::NODES, span, phrase!("check-too-many-nodes"))
        .help(phrase!("check-too-many-nodes-help"))
}

pub(in crate::check) fn expansion_too_deep(span: Span) -> Diagnostic {
    Diagnostic::error(limit::EXPANSION, span, phrase!("check-expansion-too-deep"))
        .help(phrase!("check-expansion-too-deep-help"))
}

/// A register that is sent to somebody on a condition.
pub(in crate::check) fn sent_on_condition(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C065"), span, phrase!("check-sent-on-condition"))
        .help(phrase!("check-sent-on-condition-help"))
}

/// `when` behind a `then`
pub(in crate::check) fn condition_behind_norm(word: &str, span: Span) -> Diagnostic {
    Diagnostic::error(Code("C066"), span, phrase!("check-condition-behind-norm", word = word))
        .help(phrase!("check-condition-behind-norm-help", word = word))
}

/// The last day of a turn, of a duty that has no turns.
pub(in crate::check) fn no_turns(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C067"), span, phrase!("check-no-turns"))
        .help(phrase!("check-no-turns-help"))
}

/// The last day of a turn, of turns of another length.
pub(in crate::check) fn does_not_fit_turn(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C067"), span, phrase!("check-does-not-fit-turn"))
        .help(phrase!("check-does-not-fit-turn-help"))
}

/// The last day of a turn, by a calendar to which the case adds days.
pub(in crate::check) fn turn_by_days_of_case(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C067"), span, phrase!("check-turn-by-days-of-case"))
        .help(phrase!("check-turn-by-days-of-case-help"))
}

/// `each time` of what is no duty.
pub(in crate::check) fn each_time_of_no_duty(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C092"), span, phrase!("check-each-time-of-no-duty"))
        .help(phrase!("check-each-time-of-no-duty-help"))
}

/// `each time` of a rule, or of what happens, for each of several.
pub(in crate::check) fn each_time_for_each(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C092"), span, phrase!("check-each-time-for-each"))
        .help(phrase!("check-each-time-for-each-help"))
}

/// A duty that arises each time it is done.
pub(in crate::check) fn each_time_of_itself(span: Span, task: &str) -> Diagnostic {
    Diagnostic::error(Code("C092"), span, phrase!("check-each-time-of-itself", task = task))
        .help(phrase!("check-each-time-of-itself-help"))
}

/// `each time` beside what tells when a duty arises, comes back or is done.
pub(in crate::check) fn each_time_beside(span: Span, word: &'static str) -> Diagnostic {
    Diagnostic::error(Code("C092"), span, phrase!("check-each-time-beside", word = word))
        .help(phrase!("check-each-time-beside-help", word = word))
}

/// `within 72 hours` of a day.
pub(in crate::check) fn each_time_in_hours(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C092"), span, phrase!("check-each-time-in-hours"))
        .help(phrase!("check-each-time-in-hours-help"))
}

/// `within 14 days` that is counted from nothing.
pub(in crate::check) fn within_of_nothing(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C093"), span, phrase!("check-within-of-nothing"))
        .help(phrase!("check-within-of-nothing-help"))
}

/// A norm that says what somebody need not do, beside more than that.
pub(in crate::check) fn exemption_with_detail(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C098"), span, phrase!("check-exemption-with-detail"))
        .help(phrase!("check-exemption-with-detail-help"))
}

/// An exemption in a rule that overrides no duty of whom it exempts.
pub(in crate::check) fn exempts_from_nothing(span: Span, overridden: Span) -> Diagnostic {
    Diagnostic::error(Code("C097"), span, phrase!("check-exempts-from-nothing"))
        .label(overridden, phrase!("check-override-without-task-here"))
        .help(phrase!("check-exempts-from-nothing-help"))
}

/// A prohibition in a rule that overrides no norm of whom it binds.
pub(in crate::check) fn lifts_nothing(span: Span, overridden: Span) -> Diagnostic {
    Diagnostic::warning(Code("C099"), span, phrase!("check-lifts-nothing"))
        .label(overridden, phrase!("check-override-without-task-here"))
        .help(phrase!("check-lifts-nothing-help"))
}

/// A form that says with which outcome, beside more than that.
pub(in crate::check) fn outcome_with_detail(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C100"), span, phrase!("check-outcome-with-detail"))
        .help(phrase!("check-outcome-with-detail-help"))
}

/// `at most once` of what is no right.
pub(in crate::check) fn at_most_once_of_duty(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C101"), span, phrase!("check-at-most-once-of-duty"))
        .help(phrase!("check-at-most-once-of-duty-help"))
}
