//! Values: types, lists, `none`, arithmetic, definitions and what they rest on.

use super::{NamedSpan, cycle};
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::phrases::{Phrase, phrase};
use crate::source::Span;
use crate::value::exact::Cause;

pub(in crate::check) fn wrong_type(span: Span, expected: &str, found: &str) -> Diagnostic {
    Diagnostic::error(
        Code("C020"),
        span,
        phrase!("check-wrong-type", found = found, expected = expected),
    )
    .here(phrase!("check-this-type", found = found))
    .help(phrase!("check-wrong-type-help", expected = expected))
}

pub(in crate::check) fn not_a_condition(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(Code("C020"), span, phrase!("check-not-a-condition", found = found))
        .here(phrase!("check-this-type", found = found))
        .help(phrase!("check-not-a-condition-help"))
}

pub(in crate::check) fn no_order(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(Code("C021"), span, phrase!("check-no-order", found = found))
        .help(phrase!("check-no-order-help"))
}

pub(in crate::check) fn no_equality(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C021"), span, phrase!("check-no-equality"))
        .help(phrase!("check-no-equality-help"))
}

pub(in crate::check) fn may_be_none(span: Span, wanted: &str) -> Diagnostic {
    Diagnostic::error(Code("C022"), span, phrase!("check-may-be-none", wanted = wanted))
        .help(phrase!("check-may-be-none-help"))
}

pub(in crate::check) fn never_none(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(Code("C022"), span, phrase!("check-never-none", found = found))
        .help(phrase!("check-never-none-help", found = found))
}

pub(in crate::check) fn none_not_expected(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C022"), span, phrase!("check-none-not-expected"))
        .help(phrase!("check-none-not-expected-help"))
}

pub(in crate::check) fn not_a_list(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(Code("C023"), span, phrase!("check-not-a-list", found = found))
        .help(phrase!("check-not-a-list-help"))
}

/// A duration beyond what is counted.
pub(in crate::check) fn duration_too_long(span: Span, most: u32) -> Diagnostic {
    Diagnostic::error(Code("C070"), span, phrase!("check-duration-too-long"))
        .help(phrase!("check-duration-too-long-help", most = most))
}

/// Pauses in a time limit of months, or in one that is counted backward.
pub(in crate::check) fn pauses_do_not_fit(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C070"), span, phrase!("check-pauses-do-not-fit"))
        .help(phrase!("check-pauses-do-not-fit-help"))
}

/// `not counting` behind which no list of pauses stands.
pub(in crate::check) fn no_pauses(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(Code("C070"), span, phrase!("check-no-pauses", found = found))
        .help(phrase!("check-no-pauses-help"))
}

pub(in crate::check) fn quantifier_across(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C023"), span, phrase!("check-quantifier-across"))
        .help(phrase!("check-quantifier-across-help"))
}

pub(in crate::check) fn bound_name_taken(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C024"), span, phrase!("check-bound-name-taken", name = name))
        .help(phrase!("check-bound-name-taken-help"))
}

pub(in crate::check) fn only_tasks_are_done(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C025"), span, phrase!("check-only-tasks-are-done"))
        .help(phrase!("check-only-tasks-are-done-help"))
}

pub(in crate::check) fn out_of_range(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C026"), span, phrase!("check-out-of-range"))
        .help(phrase!("check-out-of-range-help"))
}

/// What has no value whatever the case says.
pub(in crate::check) fn no_value(span: Span, cause: Cause) -> Diagnostic {
    let (why, help) = match cause {
        Cause::DivisorZero => (phrase!("check-divisor-zero"), phrase!("check-divisor-zero-help")),
        // A formula has no rows.
        Cause::TooFine | Cause::NoRate(_) => {
            (phrase!("check-too-fine"), phrase!("check-too-fine-help"))
        }
        Cause::TooLarge => (phrase!("check-too-large"), phrase!("check-too-large-help")),
        // No check finds this out.
        Cause::NoFirstDay => (phrase!("why-no-first-day"), phrase!("check-too-large-help")),
        Cause::Reversed => (phrase!("check-reversed"), phrase!("check-reversed-help")),
    };
    Diagnostic::error(Code("C054"), span, why).help(help)
}

/// A quotient whose decimals may never end.
pub(in crate::check) fn quotient_not_rounded(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C055"), span, phrase!("check-quotient-not-rounded"))
        .help(phrase!("check-quotient-not-rounded-help"))
}

/// `rounded to 0`
pub(in crate::check) fn rounded_to_nothing(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C055"), span, phrase!("check-rounded-to-nothing"))
        .help(phrase!("check-rounded-to-nothing-help"))
}

/// `percent of` beside `times` or `divided by`
pub(in crate::check) fn percent_beside_factor(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C056"), span, phrase!("check-percent-beside-factor"))
        .help(phrase!("check-percent-beside-factor-help"))
}

/// A part of `first of` that is always taken, before others.
pub(in crate::check) fn first_of_never_none(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C057"), span, phrase!("check-first-of-never-none"))
        .help(phrase!("check-first-of-never-none-help"))
}

/// `first of` lists
pub(in crate::check) fn first_of_lists(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(Code("C057"), span, phrase!("check-first-of-lists", found = found))
        .help(phrase!("check-first-of-lists-help"))
}

pub(in crate::check) fn too_far_apart(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C026"), span, phrase!("check-too-far-apart"))
        .help(phrase!("check-too-far-apart-help"))
}

pub(in crate::check) fn at_least_out_of_reach(span: Span, needed: u32, given: usize) -> Diagnostic {
    Diagnostic::error(
        Code("C027"),
        span,
        phrase!("check-at-least-out-of-reach", needed = needed, given = given),
    )
    .help(phrase!("check-at-least-out-of-reach-help"))
}

pub(in crate::check) fn group_as_value(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C028"), span, phrase!("check-group-as-value", name = name))
        .help(phrase!("check-group-as-value-help"))
}

pub(in crate::check) fn needs_argument(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C029"), span, phrase!("check-needs-argument", name = name))
        .help(phrase!("check-needs-argument-help", name = name))
}

pub(in crate::check) fn takes_no_argument(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C029"), span, phrase!("check-takes-no-argument", name = name))
        .help(phrase!("check-takes-no-argument-help", name = name))
}

pub(in crate::check) fn record_alone(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C030"), span, phrase!("check-record-alone"))
        .help(phrase!("check-record-alone-help", name = name))
}

pub(in crate::check) fn list_or_none(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C030"), span, phrase!("check-list-or-none"))
        .help(phrase!("check-list-or-none-help"))
}

pub(in crate::check) fn definition_of_list(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C030"), span, phrase!("check-definition-of-list"))
        .help(phrase!("check-definition-of-list-help"))
}

pub(in crate::check) fn default_of_list(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C031"), span, phrase!("check-default-of-list"))
        .help(phrase!("check-default-of-list-help"))
}

pub(in crate::check) fn empty_default(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C031"), span, phrase!("check-empty-default"))
        .help(phrase!("check-empty-default-help"))
}

pub(in crate::check) fn default_of_judgement(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C031"), span, phrase!("check-default-of-judgement", name = name))
        .help(phrase!("check-default-of-judgement-help"))
}

pub(in crate::check) fn unknown_format(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C032"), span, phrase!("check-unknown-format", name = name))
        .help(phrase!("check-unknown-format-help"))
}

pub(in crate::check) fn role_named_by(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(Code("C033"), span, phrase!("check-role-named-by", found = found))
        .help(phrase!("check-role-named-by-help"))
}

pub(in crate::check) fn empty_group(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C034"), span, phrase!("check-empty-group", name = name))
        .help(phrase!("check-empty-group-help"))
}

pub(in crate::check) fn part_of_itself(members: Vec<NamedSpan>) -> Diagnostic {
    cycle(Code("C034"), |cycle| phrase!("check-part-of-itself", cycle = cycle), members)
        .help(phrase!("check-part-of-itself-help"))
}

pub(in crate::check) fn reading_without_choice(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C035"), span, phrase!("check-reading-without-choice", name = name))
        .help(phrase!("check-reading-without-choice-help"))
}

pub(in crate::check) fn definition_without_is(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C036"), span, phrase!("check-definition-without-is"))
        .help(phrase!("check-definition-without-is-help"))
}

pub(in crate::check) fn otherwise_not_last(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C037"), span, phrase!("check-otherwise-not-last"))
        .help(phrase!("check-otherwise-not-last-help"))
}

pub(in crate::check) fn alternative_without_guard(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C037"), span, phrase!("check-alternative-without-guard"))
        .help(phrase!("check-alternative-without-guard-help"))
}

pub(in crate::check) fn not_exhaustive(span: Span, gap: Phrase) -> Diagnostic {
    let message = phrase!("check-not-exhaustive", gap = gap);
    Diagnostic::error(Code("C038"), span, message).help(phrase!("check-not-exhaustive-help"))
}

pub(in crate::check) fn not_seen_exhaustive(span: Span) -> Diagnostic {
    let message = phrase!("check-not-seen-exhaustive");
    Diagnostic::error(Code("C038"), span, message).help(phrase!("check-not-seen-exhaustive-help"))
}

pub(in crate::check) fn definition_cycle(members: Vec<NamedSpan>) -> Diagnostic {
    cycle(Code("C040"), |cycle| phrase!("check-definition-cycle", cycle = cycle), members)
        .help(phrase!("check-definition-cycle-help"))
}

pub(in crate::check) fn order_cycle(members: Vec<NamedSpan>) -> Diagnostic {
    cycle(Code("C041"), |cycle| phrase!("check-order-cycle", cycle = cycle), members)
        .help(phrase!("check-order-cycle-help"))
}

pub(in crate::check) fn override_cycle(members: Vec<NamedSpan>) -> Diagnostic {
    cycle(Code("C042"), |cycle| phrase!("check-override-cycle", cycle = cycle), members)
        .help(phrase!("check-override-cycle-help"))
}
