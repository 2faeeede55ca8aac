//! Names and places: what is declared twice, what nothing declares, citations that lead nowhere.

use super::{listed, meant};
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// One name at two places, whichever of them comes to be read first.
fn twice(name: &str, one: Span, other: Span) -> Diagnostic {
    let (first, second) = (one.min(other), one.max(other));
    Diagnostic::error(Code("C001"), second, format!("`{name}` is declared twice"))
        .here("a second time")
        .label(first, "here it is first")
}

pub(in crate::check) fn declared_twice(name: &str, one: Span, other: Span) -> Diagnostic {
    twice(name, one, other).help("remove one of them, or give it another name")
}

pub(in crate::check) fn versions_overlap(name: &str, one: Span, other: Span) -> Diagnostic {
    twice(name, one, other).help(
        "give one of them another name; or, if one is to follow the other, dates that do not overlap (`in force from … until …`)",
    )
}

pub(in crate::check) fn labelled_twice(name: &str, one: Span, other: Span) -> Diagnostic {
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

pub(in crate::check) fn means_two_things(name: &str, one: Span, other: Span) -> Diagnostic {
    twice(name, one, other)
        .help("give one of them another name, since an expression could mean either")
}

pub(in crate::check) fn named_like_variant(name: &str, types: &[&str], span: Span) -> Diagnostic {
    let types = listed(types);
    Diagnostic::error(
        Code("C002"),
        span,
        format!("`{name}` is also a variant of {types}, so an expression could mean either"),
    )
    .help("give it another name")
}

pub(in crate::check) fn reserved_group(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error(Code("C003"), span, format!("a group of facts cannot be called `{name}`"))
        .help(
            "`case`, `on` and `log` have a meaning of their own in every case; choose another name",
        )
}

pub(in crate::check) fn second_circular(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C004"), span, "a file has at most one `circular`")
        .help("put the rules of the second circular into a file of their own")
}

pub(in crate::check) fn section_without_circular(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C004"), span, "`section` stands in a file that has no `circular`")
        .help("begin the file with `circular NAME`")
}

pub(in crate::check) fn section_twice(section: &str, first: Span, second: Span) -> Diagnostic {
    Diagnostic::error(Code("C001"), second, format!("section {section} is declared twice"))
        .here("a second time")
        .label(first, "here it is first")
        .help("keep one of them; rules of one section stand together under it")
}

pub(in crate::check) fn unknown_kind(span: Span, kind: &str) -> Diagnostic {
    Diagnostic::error(Code("C005"), span, format!("`{kind}` is no kind of circular"))
        .help("the one kind that is told apart is `kind slides`; leave the clause out for an ordinary circular")
}

pub(in crate::check) fn unknown_path(span: Span, name: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(Code("C010"), span, format!("nothing is called `{name}`")).help(meant(
        near,
        "declare it: a fact under `facts`, or something that follows with `define`",
    ))
}

/// A name that is declared as another kind of thing than is needed.
pub(in crate::check) fn something_else(
    (code, span): (Code, Span),
    (name, declared): (&str, Span),
    (kind, needed): (&str, &str),
) -> Diagnostic {
    let help = match kind {
        "a task" | "an event" if needed == "a condition" => {
            format!("to ask whether it was done, write `{name} is done`")
        }
        "a group of facts" => format!("name one of its facts, as in `{name}.FACT`"),
        "a definition" => format!("`{name}` gives a value; name {needed} here"),
        _ => format!("name {needed} here"),
    };
    Diagnostic::error(code, span, format!("`{name}` is {kind}, where {needed} is needed"))
        .label(declared, format!("{kind}, declared here"))
        .help(help)
}

pub(in crate::check) fn unknown_variant(span: Span, name: &str, known: &[&str]) -> Diagnostic {
    Diagnostic::error(Code("C010"), span, format!("nothing is called `{name}`"))
        .help(format!("possible here: {}; or declare what is meant", listed(known)))
}

pub(in crate::check) fn unknown_with_hyphen(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C010"), span, format!("nothing is called `{name}`")).help(format!(
        "a hyphen inside a word is part of the name; to subtract, put blanks around it: `{}`",
        name.replacen('-', " - ", 1)
    ))
}

pub(in crate::check) fn variant_out_of_place(
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

pub(in crate::check) fn two_variants(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C010"), span, "two variants are compared, and no fact with them")
        .help("put the fact that is asked about on one side, as in `FACT is VARIANT`")
}

pub(in crate::check) fn value_without_fields(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C010"), span, format!("`{name}` is one value, which has no fields"))
        .help(format!("write `{name}` alone"))
}

pub(in crate::check) fn no_such_field(span: Span, name: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(Code("C010"), span, format!("there is no field `{name}` here"))
        .help(meant(near, "look at the `record` for the fields that its elements have"))
}

pub(in crate::check) fn element_alone(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C010"), span, format!("`{name}` is a whole element, not a value"))
        .help(format!("name one of its fields, as in `{name}.FIELD`"))
}

pub(in crate::check) fn unknown_unit(span: Span, name: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(Code("C011"), span, format!("no unit is called `{name}`"))
        .help(meant(near, "declare it with `unit`"))
}

pub(in crate::check) fn unknown_task(span: Span, name: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(Code("C012"), span, format!("no task or event is called `{name}`"))
        .help(meant(near, "declare it with `task`, or with `event` if nobody does it"))
}

pub(in crate::check) fn unknown_channel(span: Span, name: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(Code("C013"), span, format!("no channel is called `{name}`"))
        .help(meant(near, "declare it with `channel`"))
}

pub(in crate::check) fn unknown_type(span: Span, name: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(Code("C014"), span, format!("no type or record is called `{name}`"))
        .help(meant(near, "declare it with `type` or `record`; the built-in types are yes/no, number, text, date and unit"))
}

pub(in crate::check) fn unknown_outcome(
    span: Span,
    name: &str,
    task: &str,
    known: &[&str],
) -> Diagnostic {
    Diagnostic::error(Code("C015"), span, format!("`{name}` is no outcome of `{task}`"))
        .help(format!("its outcomes are {}", listed(known)))
}

pub(in crate::check) fn task_without_outcomes(span: Span, task: &str) -> Diagnostic {
    Diagnostic::error(Code("C015"), span, format!("`{task}` has no outcomes"))
        .help("give the task `outcome TYPE`, or leave the outcome out")
}

pub(in crate::check) fn unknown_circular(span: Span, name: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(Code("C016"), span, format!("no circular is called `{name}`")).help(meant(
        near,
        "declare it with `circular`; for a source outside the rulebook write `see \"…\"`",
    ))
}

pub(in crate::check) fn unknown_section(
    span: Span,
    section: &str,
    circular: &str,
    known: &[String],
) -> Diagnostic {
    let add = format!("add `section {section}` to its file if the circular has it");
    Diagnostic::error(Code("C016"), span, format!("`{circular}` has no section {section}")).help(
        match known {
            [] => format!("its file declares none; {add}"),
            _ => format!("its sections are {}; {add}", known.join(", ")),
        },
    )
}

pub(in crate::check) fn not_in_circular(
    span: Span,
    (circular, passage): (&str, &str),
    instead: &str,
) -> Diagnostic {
    Diagnostic::error(Code("C019"), span, format!("`{circular}` has no {passage}"))
        .here("not in its text, by `sources.lock`")
        .help(format!(
            "{instead}; where the text has changed, `saksgang sources lock` takes it over"
        ))
}

pub(in crate::check) fn citation_without_circular(span: Span) -> Diagnostic {
    Diagnostic::error(
        Code("C017"),
        span,
        "the citation does not say which circular, and the file has none",
    )
    .help("name it in full, as in `cites IM-2011-020 section 5.1 paragraph 2`")
}

pub(in crate::check) fn citation_without_section(span: Span) -> Diagnostic {
    Diagnostic::error(
        Code("C017"),
        span,
        "the citation does not say which section, and the item stands in none",
    )
    .help("name the section, or move the item under its `section`")
}

pub(in crate::check) fn range_reversed(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C018"), span, "the range runs backwards")
        .help("write the smaller number first")
}

pub(in crate::check) fn counted_from_one(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C018"), span, "paragraphs and sentences are counted from 1")
        .help("the first one is 1")
}

pub(in crate::check) fn only_bullets_nest(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C018"), span, "only bullets have numbers with a dot")
        .help("write `bullet 6.1` for a bullet inside bullet 6")
}
