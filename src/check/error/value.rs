//! Values: types, lists, `none`, arithmetic, definitions and what they rest on.

use super::cycle;
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::source::Span;

pub(in crate::check) fn wrong_type(span: Span, expected: &str, found: &str) -> Diagnostic {
    Diagnostic::error(
        Code("C020"),
        span,
        format!("this is of type {found}, where {expected} is needed"),
    )
    .here(found.to_string())
    .help(format!("put something of type {expected} here"))
}

pub(in crate::check) fn not_a_condition(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(Code("C020"), span, format!("this is of type {found}, not a condition"))
        .here(found.to_string())
        .help("say what is asked about it, as in `… is …` or `… > …`")
}

pub(in crate::check) fn no_order(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(Code("C021"), span, format!("things of type {found} have no order"))
        .help("`<`, `<=`, `>` and `>=` compare numbers or dates; otherwise use `is`")
}

pub(in crate::check) fn no_equality(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C021"), span, "a list cannot be compared as a whole")
        .help("ask about its elements, as in `some x in LIST has …`")
}

pub(in crate::check) fn may_be_none(span: Span, wanted: &str) -> Diagnostic {
    Diagnostic::error(Code("C022"), span, format!("this may be `none`, where a {wanted} is needed"))
        .help("say first what holds when there is none, with `is none` in a guard")
}

pub(in crate::check) fn never_none(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(Code("C022"), span, format!("this is of type {found} and is never `none`"))
        .help(format!("declare it `{found} or none` if there may be none; for a fact that is not known write `is unknown`"))
}

pub(in crate::check) fn none_not_expected(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C022"), span, "`none` cannot stand here")
        .help("declare the type `… or none`; to ask for it write `is none`")
}

pub(in crate::check) fn not_a_list(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(Code("C023"), span, format!("this is of type {found}, not a list"))
        .help("`some`, `every`, `at least` and `number of` go over a `list of …`")
}

pub(in crate::check) fn quantifier_across(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C023"), span, "this goes over one list for each element of another")
        .help("inside `some … in` and its kin, only lists of that element can be gone over; define what the other list tells before")
}

pub(in crate::check) fn bound_name_taken(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C024"), span, format!("`{name}` already means something else"))
        .help("choose a name that nothing else has, such as a single letter")
}

pub(in crate::check) fn only_tasks_are_done(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C025"), span, "only a task or an event can be `done`")
        .help("write the task's name alone: `TASK is done`")
}

pub(in crate::check) fn out_of_range(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C026"), span, "the result could go beyond what can be calculated")
        .help("numbers may reach 18 digits, and dates the years 1 to 9999; add or take away less")
}

pub(in crate::check) fn too_far_apart(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C026"), span, "this is further apart than dates can be")
        .help("dates may reach the year 9999; write a shorter time")
}

pub(in crate::check) fn at_least_out_of_reach(span: Span, needed: u32, given: usize) -> Diagnostic {
    Diagnostic::error(
        Code("C027"),
        span,
        format!("`at least {needed}` of {given} conditions is no choice"),
    )
    .help("ask for at least 1 and at most as many as there are bullets")
}

pub(in crate::check) fn group_as_value(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C028"), span, format!("`{name}` is a group, where one unit is needed"))
        .help("name one unit, or define which member it is")
}

pub(in crate::check) fn needs_argument(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C029"), span, format!("`{name}` needs to be told of what"))
        .help(format!("write `{name} of …`"))
}

pub(in crate::check) fn takes_no_argument(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C029"), span, format!("`{name}` takes no `of …`"))
        .help(format!("write `{name}` alone, or give its definition a parameter"))
}

pub(in crate::check) fn record_alone(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C030"), span, "a record is only ever the element of a list")
        .help(format!("write `list of {name}`"))
}

pub(in crate::check) fn list_or_none(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C030"), span, "a list is never `none`")
        .help("an empty list says that there are none; leave `or none` out")
}

pub(in crate::check) fn definition_of_list(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C030"), span, "a definition gives one value, not a list")
        .help("define what you ask of the list, as in `number of …`")
}

pub(in crate::check) fn default_of_list(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C031"), span, "the only default of a list is `empty`")
        .help("write `default empty`")
}

pub(in crate::check) fn empty_default(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C031"), span, "only a list can be `empty`")
        .help("give the default as a value of the fact's type")
}

pub(in crate::check) fn default_of_judgement(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(
        Code("C031"),
        span,
        format!("`{name}` has a default and yet somebody who judges it or a place to look"),
    )
    .help("leave out the default, since nobody may assume what is to be found out")
}

pub(in crate::check) fn unknown_format(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C032"), span, format!("`{name}` is no format of this fact"))
        .help("the one format is `duf`, for a text")
}

pub(in crate::check) fn role_named_by(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(
        Code("C033"),
        span,
        format!("a role is named by a text, and this is of type {found}"),
    )
    .help("declare the fact as `text`")
}

pub(in crate::check) fn empty_group(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C034"), span, format!("the group `{name}` has no members"))
        .help("name them: `of A, B`")
}

pub(in crate::check) fn part_of_itself(spots: Vec<(String, Span)>) -> Diagnostic {
    cycle(Code("C034"), "the unit is part of itself", spots)
        .help("take out one `part of`, or name the unit that is really above")
}

pub(in crate::check) fn reading_without_choice(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C035"), span, format!("the reading `{name}` leaves no choice")).help(
        "give it two variants or more; where only one reading is possible write `interpretation`",
    )
}

pub(in crate::check) fn definition_without_is(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C036"), span, "the definition does not say what it is")
        .help("add `is …`")
}

pub(in crate::check) fn otherwise_not_last(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C037"), span, "alternatives after `otherwise` are never reached")
        .help("put `otherwise` last")
}

pub(in crate::check) fn alternative_without_guard(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C037"), span, "the alternative does not say when it holds")
        .help("add `when …`, or `otherwise` for the last one")
}

pub(in crate::check) fn not_exhaustive(span: Span, gap: &str) -> Diagnostic {
    let message = format!("the alternatives do not cover everything: {gap}");
    Diagnostic::error(Code("C038"), span, message)
        .help("add an alternative for it, or end with `otherwise`")
}

pub(in crate::check) fn not_seen_exhaustive(span: Span) -> Diagnostic {
    let message = "whether the alternatives cover everything cannot be seen";
    Diagnostic::error(Code("C038"), span, message)
        .help("end with `otherwise`, so that there is an answer whatever the case says")
}

pub(in crate::check) fn definition_cycle(spots: Vec<(String, Span)>) -> Diagnostic {
    cycle(Code("C040"), "what is defined rests on itself", spots).help(
        "make one of them rest on something else; defaults and the facts that name roles count",
    )
}

pub(in crate::check) fn order_cycle(spots: Vec<(String, Span)>) -> Diagnostic {
    cycle(Code("C041"), "each of these tasks would have to wait for the next", spots).help(
        "look at `before` and `after` in the rules that name these tasks; one of them must go",
    )
}

pub(in crate::check) fn override_cycle(spots: Vec<(String, Span)>) -> Diagnostic {
    cycle(Code("C042"), "each of these rules overrides the next", spots)
        .help("decide which one gives way, and take out its `overrides`")
}
