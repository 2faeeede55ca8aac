//! Rules, norms, registers and safeguards; dates; limits.

use super::meant;
use crate::code::{Code, limit};
use crate::diagnostic::Diagnostic;
use crate::source::Span;
use crate::value::date::Period;

pub(in crate::check) fn not_in_force_while_used(
    span: Span,
    name: &str,
    declared: Span,
    (periods, needed): (&[Period], Period),
) -> Diagnostic {
    let has: Vec<String> = periods.iter().map(|period| days(*period)).collect();
    Diagnostic::error(
        Code("C043"),
        span,
        format!("`{name}` is not in force on all days on which it is used here"),
    )
    .here(format!("used {}", days(needed)))
    .label(declared, format!("in force {}", has.join(" and ")))
    .help("narrow the dates of the item that uses it, or add a version for the other days")
}

/// A period in words.
fn days(period: Period) -> String {
    match (period.from, period.until) {
        (None, None) => "always".to_owned(),
        (Some(from), None) => format!("from {from}"),
        (None, Some(until)) => format!("until {until}"),
        (Some(from), Some(until)) => format!("from {from} until {until}"),
    }
}

pub(in crate::check) fn unknown_rule(
    span: Span,
    name: &str,
    circular: Option<&str>,
    near: Option<&str>,
) -> Diagnostic {
    Diagnostic::error(Code("C044"), span, format!("no rule is called `{name}`"))
        .help(meant(near, &elsewhere(circular)))
}

fn elsewhere(circular: Option<&str>) -> String {
    match circular {
        Some(circular) => {
            format!("rules of another circular than {circular} are named with it: `CIRCULAR/RULE`")
        }
        None => "a rule of a circular is named with it: `CIRCULAR/RULE`".to_owned(),
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
        format!("`{rule}` overrides `{other}`, but they have no task in common"),
    )
    .label(place, "overridden here")
    .help("a rule overrides another on the tasks that both are about; name the right rule or task")
}

pub(in crate::check) fn rule_without_then(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C046"), span, "the rule does not say what follows")
        .help("add `then UNIT shall TASK`")
}

pub(in crate::check) fn ensure_without_whenever(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C046"), span, "the safeguard does not say what must hold")
        .help("add `whenever CONDITION then TASK is required`")
}

pub(in crate::check) fn prescribed_twice(task: &str, first: Span, second: Span) -> Diagnostic {
    Diagnostic::error(Code("C047"), second, format!("the rule prescribes `{task}` twice"))
        .label(first, "here it is first")
        .help("put what belongs to the second into a rule of its own, so that each norm can be named by its rule")
}

pub(in crate::check) fn event_prescribed(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C048"), span, format!("`{name}` is an event, which nobody does"))
        .help("declare it as a `task` if a unit is to do it")
}

pub(in crate::check) fn prohibition_with_order(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C049"), span, "a prohibition takes no order, deadline or recurrence")
        .help("say from when it holds with `since`; write the order at the task that is to be done")
}

pub(in crate::check) fn form_with_detail(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C050"), span, "`TASK shall be …` says only in what form")
        .help("allowed are `in writing`, `via`, `recorded in`, `through` and `stating`; other details belong to the norm of who acts")
}

pub(in crate::check) fn form_without_form(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C050"), span, "the form is missing")
        .help("say `in writing`, `via CHANNEL` or `recorded in CHANNEL`")
}

pub(in crate::check) fn standing_with_condition(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C051"), span, "a standing rule has no conditions")
        .help("leave out `standing`, or the conditions around the rule (`when`, `unless`, `applies when`)")
}

pub(in crate::check) fn standing_names_facts(span: Span) -> Diagnostic {
    Diagnostic::error(
        Code("C051"),
        span,
        "a standing rule holds whatever the case says, but this depends on the case",
    )
    .help("name what is the same in every case; or leave out `standing`")
}

pub(in crate::check) fn competence_of_group(span: Span) -> Diagnostic {
    Diagnostic::error(
        Code("C052"),
        span,
        "`only … may` gives a task to one unit, and this is a group",
    )
    .help("name the one unit, or an expression that tells which")
}

pub(in crate::check) fn matter_is_no_fact(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C053"), span, format!("`{name}` is neither a fact nor a definition"))
        .help("name a fact or a definition, or write a text in quotes")
}

pub(in crate::check) fn column_is_no_fact(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C053"), span, format!("`{name}` is neither a fact nor a definition"))
        .help("a register tells facts and definitions of each case; name one of them")
}

pub(in crate::check) fn named_without_argument(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(
        Code("C053"),
        span,
        format!("`{name}` has a parameter, so it says nothing by itself"),
    )
    .help("define what is meant without a parameter, and name that")
}

pub(in crate::check) fn only_numbers_are_totalled(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(
        Code("C020"),
        span,
        format!("this is of type {found}, and only numbers are added up"),
    )
    .help("name a fact that is a number; `counts by` counts the cases for each answer")
}

pub(in crate::check) fn too_many_rules(span: Span, count: usize) -> Diagnostic {
    Diagnostic::error(
        limit::RULES,
        span,
        format!("the rulebook has {count} rules; the limit is 10000"),
    )
    .help("split it into rulebooks of their own")
}

pub(in crate::check) fn too_many(span: Span, kind: &str, count: usize) -> Diagnostic {
    Diagnostic::error(limit::KIND, span, format!("there are {count} {kind}; the limit is 65535"))
        .help("split the rulebook, or say with a text what has so many answers")
}

pub(in crate::check) fn too_many_nodes(span: Span) -> Diagnostic {
    Diagnostic::error(
        limit::NODES,
        span,
        "the rulebook needs more than 1000000 steps to evaluate",
    )
    .help("definitions with a parameter are made anew for each argument; use them on fewer things")
}

pub(in crate::check) fn expansion_too_deep(span: Span) -> Diagnostic {
    Diagnostic::error(
        limit::EXPANSION,
        span,
        "definitions with a parameter are nested more than 64 deep here",
    )
    .help("let one of them rest on facts")
}
