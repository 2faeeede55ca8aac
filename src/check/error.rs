//! Every error of the check: one function each, so that all its wording is on one page.

use crate::code::{Code, limit};
use crate::diagnostic::Diagnostic;
use crate::source::Span;
use crate::value::date::Period;

/// "did you mean `…`?", or another piece of advice.
fn meant(near: Option<&str>, otherwise: &str) -> String {
    near.map_or_else(
        || otherwise.to_owned(),
        |near| format!("did you mean `{near}`?"),
    )
}

/// A list for a message: `a`, `b` and `c`.
fn listed(words: &[impl AsRef<str>]) -> String {
    let quoted: Vec<String> = words
        .iter()
        .map(|word| format!("`{}`", word.as_ref()))
        .collect();
    match quoted.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// One name at two places, whichever of them comes to be read first.
fn twice(name: &str, one: Span, other: Span) -> Diagnostic {
    let (first, second) = (one.min(other), one.max(other));
    Diagnostic::error(Code("C001"), second, format!("`{name}` is declared twice"))
        .here("a second time")
        .label(first, "here it is first")
}

pub(super) fn declared_twice(name: &str, one: Span, other: Span) -> Diagnostic {
    twice(name, one, other).help("remove one of them, or give it another name")
}

pub(super) fn versions_overlap(name: &str, one: Span, other: Span) -> Diagnostic {
    twice(name, one, other).help(
        "give one of them another name; or, if one is to follow the other, dates that do not overlap (`in force from … until …`)",
    )
}

pub(super) fn labelled_twice(name: &str, one: Span, other: Span) -> Diagnostic {
    let (first, second) = (one.min(other), one.max(other));
    Diagnostic::error(
        Code("C001"),
        second,
        format!("the facts `{name}` have different labels at two places"),
    )
    .here("others here")
    .label(first, "labels here")
    .help("keep the labels at one of the places")
}

pub(super) fn means_two_things(name: &str, one: Span, other: Span) -> Diagnostic {
    twice(name, one, other)
        .help("give one of them another name, since an expression could mean either")
}

pub(super) fn named_like_variant(name: &str, types: &[&str], span: Span) -> Diagnostic {
    let types = listed(types);
    Diagnostic::error(
        Code("C002"),
        span,
        format!("`{name}` is also a variant of {types}, so an expression could mean either"),
    )
    .help("give it another name")
}

pub(super) fn reserved_group(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error(
        Code("C003"),
        span,
        format!("a group of facts cannot be called `{name}`"),
    )
    .help("`case`, `on` and `log` have a meaning of their own in every case; choose another name")
}

pub(super) fn second_circular(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C004"), span, "a file has at most one `circular`")
        .help("put the rules of the second circular into a file of their own")
}

pub(super) fn section_without_circular(span: Span) -> Diagnostic {
    Diagnostic::error(
        Code("C004"),
        span,
        "`section` stands in a file that has no `circular`",
    )
    .help("begin the file with `circular NAME`")
}

pub(super) fn section_twice(section: &str, first: Span, second: Span) -> Diagnostic {
    Diagnostic::error(
        Code("C001"),
        second,
        format!("section {section} is declared twice"),
    )
    .here("a second time")
    .label(first, "here it is first")
    .help("keep one of them; rules of one section stand together under it")
}

pub(super) fn unknown_kind(span: Span, kind: &str) -> Diagnostic {
    Diagnostic::error(Code("C005"), span, format!("`{kind}` is no kind of circular"))
        .help("the one kind that is told apart is `kind slides`; leave the clause out for an ordinary circular")
}

pub(super) fn unknown_path(span: Span, name: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(Code("C010"), span, format!("nothing is called `{name}`")).help(meant(
        near,
        "declare it: a fact under `facts`, or something that follows with `define`",
    ))
}

pub(super) fn unknown_with_hyphen(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C010"), span, format!("nothing is called `{name}`")).help(format!(
        "a hyphen inside a word is part of the name; to subtract, put blanks around it: `{}`",
        name.replacen('-', " - ", 1)
    ))
}

pub(super) fn variant_out_of_place(
    span: Span,
    name: &str,
    types: &[&str],
    wanted: Option<&[&str]>,
) -> Diagnostic {
    Diagnostic::error(
        Code("C010"),
        span,
        format!(
            "`{name}` is a variant of {}, which is not what is asked about here",
            listed(types)
        ),
    )
    .help(wanted.map_or_else(
        || format!("compare it with something of that type, as in `FACT is {name}`"),
        |variants| format!("what is asked about can be {}", listed(variants)),
    ))
}

pub(super) fn two_variants(span: Span) -> Diagnostic {
    Diagnostic::error(
        Code("C010"),
        span,
        "two variants are compared, and no fact with them",
    )
    .help("put the fact that is asked about on one side, as in `FACT is VARIANT`")
}

pub(super) fn value_without_fields(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(
        Code("C010"),
        span,
        format!("`{name}` is one value, which has no fields"),
    )
    .help(format!("write `{name}` alone"))
}

pub(super) fn no_such_field(span: Span, name: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(
        Code("C010"),
        span,
        format!("there is no field `{name}` here"),
    )
    .help(meant(
        near,
        "look at the `record` for the fields that its elements have",
    ))
}

pub(super) fn element_alone(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(
        Code("C010"),
        span,
        format!("`{name}` is a whole element, not a value"),
    )
    .help(format!("name one of its fields, as in `{name}.FIELD`"))
}

pub(super) fn unknown_unit(span: Span, name: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(Code("C011"), span, format!("no unit is called `{name}`"))
        .help(meant(near, "declare it with `unit`"))
}

pub(super) fn unknown_task(span: Span, name: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(
        Code("C012"),
        span,
        format!("no task or event is called `{name}`"),
    )
    .help(meant(
        near,
        "declare it with `task`, or with `event` if nobody does it",
    ))
}

pub(super) fn unknown_channel(span: Span, name: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(Code("C013"), span, format!("no channel is called `{name}`"))
        .help(meant(near, "declare it with `channel`"))
}

pub(super) fn unknown_type(span: Span, name: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(Code("C014"), span, format!("no type or record is called `{name}`"))
        .help(meant(near, "declare it with `type` or `record`; the built-in types are yes/no, number, text, date and unit"))
}

pub(super) fn unknown_outcome(span: Span, name: &str, task: &str, known: &[&str]) -> Diagnostic {
    Diagnostic::error(
        Code("C015"),
        span,
        format!("`{name}` is no outcome of `{task}`"),
    )
    .help(format!("its outcomes are {}", listed(known)))
}

pub(super) fn task_without_outcomes(span: Span, task: &str) -> Diagnostic {
    Diagnostic::error(Code("C015"), span, format!("`{task}` has no outcomes"))
        .help("give the task `outcome TYPE`, or leave the outcome out")
}

pub(super) fn unknown_circular(span: Span, name: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(
        Code("C016"),
        span,
        format!("no circular is called `{name}`"),
    )
    .help(meant(
        near,
        "declare it with `circular`; for a source outside the rulebook write `see \"…\"`",
    ))
}

pub(super) fn unknown_section(
    span: Span,
    section: &str,
    circular: &str,
    known: &[String],
) -> Diagnostic {
    let add = format!("add `section {section}` to its file if the circular has it");
    Diagnostic::error(
        Code("C016"),
        span,
        format!("`{circular}` has no section {section}"),
    )
    .help(match known {
        [] => format!("its file declares none; {add}"),
        _ => format!("its sections are {}; {add}", known.join(", ")),
    })
}

pub(super) fn citation_without_circular(span: Span) -> Diagnostic {
    Diagnostic::error(
        Code("C017"),
        span,
        "the citation does not say which circular, and the file has none",
    )
    .help("name it in full, as in `cites IM-2011-020 section 5.1 paragraph 2`")
}

pub(super) fn citation_without_section(span: Span) -> Diagnostic {
    Diagnostic::error(
        Code("C017"),
        span,
        "the citation does not say which section, and the item stands in none",
    )
    .help("name the section, or move the item under its `section`")
}

pub(super) fn range_reversed(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C018"), span, "the range runs backwards")
        .help("write the smaller number first")
}

pub(super) fn counted_from_one(span: Span) -> Diagnostic {
    Diagnostic::error(
        Code("C018"),
        span,
        "paragraphs and sentences are counted from 1",
    )
    .help("the first one is 1")
}

pub(super) fn only_bullets_nest(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C018"), span, "only bullets have numbers with a dot")
        .help("write `bullet 6.1` for a bullet inside bullet 6")
}

pub(super) fn wrong_type(span: Span, expected: &str, found: &str) -> Diagnostic {
    Diagnostic::error(
        Code("C020"),
        span,
        format!("this is of type {found}, where {expected} is needed"),
    )
    .here(format!("{found}"))
    .help(format!("put something of type {expected} here"))
}

pub(super) fn not_a_condition(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(
        Code("C020"),
        span,
        format!("this is of type {found}, not a condition"),
    )
    .here(format!("{found}"))
    .help("say what is asked about it, as in `… is …` or `… > …`")
}

pub(super) fn no_order(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(
        Code("C021"),
        span,
        format!("things of type {found} have no order"),
    )
    .help("`<`, `<=`, `>` and `>=` compare numbers or dates; otherwise use `is`")
}

pub(super) fn no_equality(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C021"), span, "a list cannot be compared as a whole")
        .help("ask about its elements, as in `some x in LIST has …`")
}

pub(super) fn may_be_none(span: Span, wanted: &str) -> Diagnostic {
    Diagnostic::error(
        Code("C022"),
        span,
        format!("this may be `none`, where a {wanted} is needed"),
    )
    .help("say first what holds when there is none, with `is none` in a guard")
}

pub(super) fn never_none(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(Code("C022"), span, format!("this is of type {found} and is never `none`"))
        .help(format!("declare it `{found} or none` if there may be none; for a fact that is not known write `is unknown`"))
}

pub(super) fn none_not_expected(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C022"), span, "`none` cannot stand here")
        .help("declare the type `… or none`; to ask for it write `is none`")
}

pub(super) fn not_a_list(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(
        Code("C023"),
        span,
        format!("this is of type {found}, not a list"),
    )
    .help("`some`, `every`, `at least` and `number of` go over a `list of …`")
}

pub(super) fn quantifier_across(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C023"), span, "this goes over one list for each element of another")
        .help("inside `some … in` and its kin, only lists of that element can be gone over; define what the other list tells before")
}

pub(super) fn bound_name_taken(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(
        Code("C024"),
        span,
        format!("`{name}` already means something else"),
    )
    .help("choose a name that nothing else has, such as a single letter")
}

pub(super) fn only_tasks_are_done(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C025"), span, "only a task or an event can be `done`")
        .help("write the task's name alone: `TASK is done`")
}

pub(super) fn out_of_range(span: Span) -> Diagnostic {
    Diagnostic::error(
        Code("C026"),
        span,
        "the result could go beyond what can be calculated",
    )
    .help("numbers may reach 18 digits, and dates the years 1 to 9999; add or take away less")
}

pub(super) fn too_far_apart(span: Span) -> Diagnostic {
    Diagnostic::error(
        Code("C026"),
        span,
        "this is further apart than dates can be",
    )
    .help("dates may reach the year 9999; write a shorter time")
}

pub(super) fn at_least_out_of_reach(span: Span, needed: u32, given: usize) -> Diagnostic {
    Diagnostic::error(
        Code("C027"),
        span,
        format!("`at least {needed}` of {given} conditions is no choice"),
    )
    .help("ask for at least 1 and at most as many as there are bullets")
}

pub(super) fn group_as_value(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(
        Code("C028"),
        span,
        format!("`{name}` is a group, where one unit is needed"),
    )
    .help("name one unit, or define which member it is")
}

pub(super) fn needs_argument(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(
        Code("C029"),
        span,
        format!("`{name}` needs to be told of what"),
    )
    .help(format!("write `{name} of …`"))
}

pub(super) fn takes_no_argument(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C029"), span, format!("`{name}` takes no `of …`")).help(format!(
        "write `{name}` alone, or give its definition a parameter"
    ))
}

pub(super) fn record_alone(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(
        Code("C030"),
        span,
        "a record is only ever the element of a list",
    )
    .help(format!("write `list of {name}`"))
}

pub(super) fn list_or_none(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C030"), span, "a list is never `none`")
        .help("an empty list says that there are none; leave `or none` out")
}

pub(super) fn definition_of_list(span: Span) -> Diagnostic {
    Diagnostic::error(
        Code("C030"),
        span,
        "a definition gives one value, not a list",
    )
    .help("define what you ask of the list, as in `number of …`")
}

pub(super) fn default_of_list(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C031"), span, "the only default of a list is `empty`")
        .help("write `default empty`")
}

pub(super) fn empty_default(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C031"), span, "only a list can be `empty`")
        .help("give the default as a value of the fact's type")
}

pub(super) fn default_of_judgement(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(
        Code("C031"),
        span,
        format!("`{name}` has a default and yet somebody who judges it or a place to look"),
    )
    .help("leave out the default, since nobody may assume what is to be found out")
}

pub(super) fn unknown_format(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(
        Code("C032"),
        span,
        format!("`{name}` is no format of this fact"),
    )
    .help("the one format is `duf`, for a text")
}

pub(super) fn role_named_by(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(
        Code("C033"),
        span,
        format!("a role is named by a text, and this is of type {found}"),
    )
    .help("declare the fact as `text`")
}

pub(super) fn empty_group(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(
        Code("C034"),
        span,
        format!("the group `{name}` has no members"),
    )
    .help("name them: `of A, B`")
}

pub(super) fn part_of_itself(spots: Vec<(String, Span)>) -> Diagnostic {
    cycle(Code("C034"), "the unit is part of itself", spots)
        .help("take out one `part of`, or name the unit that is really above")
}

pub(super) fn reading_without_choice(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(
        Code("C035"),
        span,
        format!("the reading `{name}` leaves no choice"),
    )
    .help("give it two variants or more; where only one reading is possible write `interpretation`")
}

pub(super) fn definition_without_is(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C036"), span, "the definition does not say what it is")
        .help("add `is …`")
}

pub(super) fn otherwise_not_last(span: Span) -> Diagnostic {
    Diagnostic::error(
        Code("C037"),
        span,
        "alternatives after `otherwise` are never reached",
    )
    .help("put `otherwise` last")
}

pub(super) fn alternative_without_guard(span: Span) -> Diagnostic {
    Diagnostic::error(
        Code("C037"),
        span,
        "the alternative does not say when it holds",
    )
    .help("add `when …`, or `otherwise` for the last one")
}

pub(super) fn not_exhaustive(span: Span, missing: &[String]) -> Diagnostic {
    let error = Diagnostic::error(
        Code("C038"),
        span,
        "the alternatives do not cover everything",
    );
    if missing.is_empty() {
        return error
            .help("end with `otherwise`, so that there is an answer whatever the case says");
    }
    error.help(format!(
        "add an alternative for {}, or end with `otherwise`",
        listed(missing)
    ))
}

/// A circle, each member with its place, told from the one that stands first.
fn cycle(code: Code, message: &str, mut spots: Vec<(String, Span)>) -> Diagnostic {
    let first = (0..spots.len()).min_by_key(|at| spots.get(*at).map(|spot| spot.1));
    spots.rotate_left(first.unwrap_or_default());
    let place = spots.first().map(|spot| spot.1).unwrap_or_default();
    let message = format!("{message}: {}", chain(&spots));
    let further = spots.iter().skip(1);
    further.fold(Diagnostic::error(code, place, message), |error, spot| {
        error.label(spot.1, "")
    })
}

fn chain(spots: &[(String, Span)]) -> String {
    let names = spots.iter().chain(spots.first());
    let quoted: Vec<String> = names.map(|spot| format!("`{}`", spot.0)).collect();
    quoted.join(" → ")
}

pub(super) fn definition_cycle(spots: Vec<(String, Span)>) -> Diagnostic {
    cycle(Code("C040"), "what is defined rests on itself", spots).help(
        "make one of them rest on something else; defaults and the facts that name roles count",
    )
}

pub(super) fn order_cycle(spots: Vec<(String, Span)>) -> Diagnostic {
    cycle(
        Code("C041"),
        "each of these tasks would have to wait for the next",
        spots,
    )
    .help("look at `before` and `after` in the rules that name these tasks; one of them must go")
}

pub(super) fn override_cycle(spots: Vec<(String, Span)>) -> Diagnostic {
    cycle(
        Code("C042"),
        "each of these rules overrides the next",
        spots,
    )
    .help("decide which one gives way, and take out its `overrides`")
}

pub(super) fn not_in_force_while_used(
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

pub(super) fn unknown_rule(
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

pub(super) fn override_without_task(
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

pub(super) fn rule_without_then(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C046"), span, "the rule does not say what follows")
        .help("add `then UNIT shall TASK`")
}

pub(super) fn ensure_without_whenever(span: Span) -> Diagnostic {
    Diagnostic::error(
        Code("C046"),
        span,
        "the safeguard does not say what must hold",
    )
    .help("add `whenever CONDITION then TASK is required`")
}

pub(super) fn prescribed_twice(task: &str, first: Span, second: Span) -> Diagnostic {
    Diagnostic::error(Code("C047"), second, format!("the rule prescribes `{task}` twice"))
        .label(first, "here it is first")
        .help("put what belongs to the second into a rule of its own, so that each norm can be named by its rule")
}

pub(super) fn event_prescribed(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(
        Code("C048"),
        span,
        format!("`{name}` is an event, which nobody does"),
    )
    .help("declare it as a `task` if a unit is to do it")
}

pub(super) fn prohibition_with_order(span: Span) -> Diagnostic {
    Diagnostic::error(
        Code("C049"),
        span,
        "a prohibition takes no order, deadline or recurrence",
    )
    .help("say from when it holds with `since`; write the order at the task that is to be done")
}

pub(super) fn form_with_detail(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C050"), span, "`TASK shall be …` says only in what form")
        .help("allowed are `in writing`, `via`, `recorded in`, `through` and `stating`; other details belong to the norm of who acts")
}

pub(super) fn form_without_form(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C050"), span, "the form is missing")
        .help("say `in writing`, `via CHANNEL` or `recorded in CHANNEL`")
}

pub(super) fn standing_with_condition(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C051"), span, "a standing rule has no conditions")
        .help("leave out `standing`, or the conditions around the rule (`when`, `unless`, `applies when`)")
}

pub(super) fn standing_names_facts(span: Span) -> Diagnostic {
    Diagnostic::error(
        Code("C051"),
        span,
        "a standing rule holds whatever the case says, but this depends on the case",
    )
    .help("name what is the same in every case; or leave out `standing`")
}

pub(super) fn competence_of_group(span: Span) -> Diagnostic {
    Diagnostic::error(
        Code("C052"),
        span,
        "`only … may` gives a task to one unit, and this is a group",
    )
    .help("name the one unit, or an expression that tells which")
}

pub(super) fn matter_is_no_fact(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(
        Code("C053"),
        span,
        format!("`{name}` is neither a fact nor a definition"),
    )
    .help("name a fact or a definition, or write a text in quotes")
}

pub(super) fn column_is_no_fact(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(
        Code("C053"),
        span,
        format!("`{name}` is neither a fact nor a definition"),
    )
    .help("a register tells facts and definitions of each case; name one of them")
}

pub(super) fn named_without_argument(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(
        Code("C053"),
        span,
        format!("`{name}` has a parameter, so it says nothing by itself"),
    )
    .help("define what is meant without a parameter, and name that")
}

pub(super) fn only_numbers_are_totalled(span: Span, found: &str) -> Diagnostic {
    Diagnostic::error(
        Code("C020"),
        span,
        format!("this is of type {found}, and only numbers are added up"),
    )
    .help("name a fact that is a number; `counts by` counts the cases for each answer")
}

pub(super) fn too_many_rules(span: Span, count: usize) -> Diagnostic {
    Diagnostic::error(
        limit::RULES,
        span,
        format!("the rulebook has {count} rules; the limit is 10000"),
    )
    .help("split it into rulebooks of their own")
}

pub(super) fn too_many(span: Span, kind: &str, count: usize) -> Diagnostic {
    Diagnostic::error(
        limit::KIND,
        span,
        format!("there are {count} {kind}; the limit is 65535"),
    )
    .help("split the rulebook, or say with a text what has so many answers")
}

pub(super) fn too_many_nodes(span: Span) -> Diagnostic {
    Diagnostic::error(
        limit::NODES,
        span,
        "the rulebook needs more than 1000000 steps to evaluate",
    )
    .help("definitions with a parameter are made anew for each argument; use them on fewer things")
}

pub(super) fn expansion_too_deep(span: Span) -> Diagnostic {
    Diagnostic::error(
        limit::EXPANSION,
        span,
        "definitions with a parameter are nested more than 64 deep here",
    )
    .help("let one of them rest on facts")
}
