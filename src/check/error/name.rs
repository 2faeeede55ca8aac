//! Names and places: what is declared twice, what nothing declares, citations that lead nowhere.

use super::{listed, meant};
use crate::check::what::What;
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::phrases::phrase;
use crate::source::Span;

/// One name at two places, whichever of them comes to be read first.
fn twice(name: &str, one: Span, other: Span) -> Diagnostic {
    let (first, second) = (one.min(other), one.max(other));
    Diagnostic::error(Code("C001"), second, phrase!("check-declared-twice", name = name))
        .here(phrase!("check-second-here"))
        .label(first, phrase!("check-first-here"))
}

pub(in crate::check) fn declared_twice(name: &str, one: Span, other: Span) -> Diagnostic {
    twice(name, one, other).help(phrase!("check-declared-twice-help"))
}

pub(in crate::check) fn versions_overlap(name: &str, one: Span, other: Span) -> Diagnostic {
    twice(name, one, other).help(phrase!("check-versions-overlap-help"))
}

pub(in crate::check) fn labelled_twice(name: &str, one: Span, other: Span) -> Diagnostic {
    let (first, second) = (one.min(other), one.max(other));
    Diagnostic::error(Code("C001"), second, phrase!("check-labelled-twice", name = name))
        .here(phrase!("check-labelled-twice-second"))
        .label(first, phrase!("check-labelled-twice-first"))
        .help(phrase!("check-labelled-twice-help"))
}

pub(in crate::check) fn means_two_things(name: &str, one: Span, other: Span) -> Diagnostic {
    twice(name, one, other).help(phrase!("check-means-two-things-help"))
}

pub(in crate::check) fn named_like_variant(name: &str, types: &[&str], span: Span) -> Diagnostic {
    let types = listed(types);
    Diagnostic::error(
        Code("C002"),
        span,
        phrase!("check-named-like-variant", name = name, types = types),
    )
    .help(phrase!("check-named-like-variant-help"))
}

pub(in crate::check) fn reserved_group(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error(Code("C003"), span, phrase!("check-reserved-group", name = name))
        .help(phrase!("check-reserved-group-help"))
}

pub(in crate::check) fn second_circular(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C004"), span, phrase!("check-second-circular"))
        .help(phrase!("check-second-circular-help"))
}

pub(in crate::check) fn section_without_circular(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C004"), span, phrase!("check-section-without-circular"))
        .help(phrase!("check-section-without-circular-help"))
}

pub(in crate::check) fn unknown_path(span: Span, name: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(Code("C010"), span, phrase!("check-unknown-name", name = name))
        .help(meant(near, phrase!("check-declare-name")))
}

/// A name that is declared as another kind of thing than is needed.
pub(in crate::check) fn something_else(
    (code, span): (Code, Span),
    (name, declared): (&str, Span),
    (what, needed): (What, What),
) -> Diagnostic {
    let help = match (what, needed) {
        (What::Task | What::Event, What::Condition) => {
            phrase!("check-something-else-done", name = name)
        }
        (What::GroupOfFacts, _) => phrase!("check-something-else-fact", name = name),
        (What::Definition, _) => {
            phrase!("check-something-else-value", name = name, needed = needed.told())
        }
        _ => phrase!("check-something-else-other", needed = needed.told()),
    };
    let (kind, needed) = (what.told(), needed.told());
    let here = phrase!("check-something-else-declared", kind = kind.clone());
    Diagnostic::error(
        code,
        span,
        phrase!("check-something-else", name = name, kind = kind, needed = needed),
    )
    .label(declared, here)
    .help(help)
}

pub(in crate::check) fn unknown_variant(span: Span, name: &str, known: &[&str]) -> Diagnostic {
    Diagnostic::error(Code("C010"), span, phrase!("check-unknown-name", name = name))
        .help(phrase!("check-unknown-variant-help", known = listed(known)))
}

pub(in crate::check) fn unknown_with_hyphen(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C010"), span, phrase!("check-unknown-name", name = name))
        .help(
            phrase!("check-unknown-with-hyphen-help", subtraction = name.replacen('-', " - ", 1),),
        )
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
        phrase!("check-variant-out-of-place", name = name, types = listed(types)),
    )
    .help(wanted.map_or_else(
        || phrase!("check-variant-out-of-place-fact", name = name),
        |known| phrase!("check-variant-out-of-place-wanted", known = listed(known)),
    ))
}

pub(in crate::check) fn two_variants(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C010"), span, phrase!("check-two-variants"))
        .help(phrase!("check-two-variants-help"))
}

pub(in crate::check) fn value_without_fields(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C010"), span, phrase!("check-value-without-fields", name = name))
        .help(phrase!("check-value-without-fields-help", name = name))
}

pub(in crate::check) fn no_such_field(span: Span, name: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(Code("C010"), span, phrase!("check-no-such-field", name = name))
        .help(meant(near, phrase!("check-no-such-field-help")))
}

pub(in crate::check) fn element_alone(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C010"), span, phrase!("check-element-alone", name = name))
        .help(phrase!("check-element-alone-help", name = name))
}

pub(in crate::check) fn unknown_unit(span: Span, name: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(Code("C011"), span, phrase!("check-unknown-unit", name = name))
        .help(meant(near, phrase!("check-declare-unit")))
}

pub(in crate::check) fn unknown_task(span: Span, name: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(Code("C012"), span, phrase!("check-unknown-task", name = name))
        .help(meant(near, phrase!("check-declare-task")))
}

pub(in crate::check) fn unknown_channel(span: Span, name: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(Code("C013"), span, phrase!("check-unknown-channel", name = name))
        .help(meant(near, phrase!("check-declare-channel")))
}

pub(in crate::check) fn unknown_type(span: Span, name: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(Code("C014"), span, phrase!("check-unknown-type", name = name))
        .help(meant(near, phrase!("check-declare-type")))
}

pub(in crate::check) fn unknown_outcome(
    span: Span,
    name: &str,
    task: &str,
    known: &[&str],
) -> Diagnostic {
    Diagnostic::error(
        Code("C015"),
        span,
        phrase!("check-unknown-outcome", name = name, task = task),
    )
    .help(phrase!("check-unknown-outcome-help", known = listed(known)))
}

pub(in crate::check) fn task_without_outcomes(span: Span, task: &str) -> Diagnostic {
    Diagnostic::error(Code("C015"), span, phrase!("check-task-without-outcomes", task = task))
        .help(phrase!("check-task-without-outcomes-help"))
}

pub(in crate::check) fn unknown_circular(span: Span, name: &str, near: Option<&str>) -> Diagnostic {
    Diagnostic::error(Code("C016"), span, phrase!("check-unknown-circular", name = name))
        .help(meant(near, phrase!("check-declare-circular")))
}
