//! Versions, and the date of the case that chooses among them; the languages of a rulebook.

use crate::code::Code;
use crate::diagnostic::{Diagnostic, nearest};
use crate::language::Tag;
use crate::phrases::{Argument, Join, Phrase, phrase};
use crate::source::Span;

/// `for` on something else than a circular.
pub(in crate::check) fn date_not_on_circular(span: Span) -> Diagnostic {
    Diagnostic::error(Code("C110"), span, phrase!("check-date-not-on-circular"))
        .help(phrase!("check-date-not-on-circular-help"))
}

/// A circular whose version is chosen by something that is no plain date.
pub(in crate::check) fn no_date_chooses(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(Code("C111"), span, phrase!("check-no-date-chooses", name = name))
        .help(phrase!("check-no-date-chooses-help"))
}

/// Versions of one name that are not chosen by one date.
pub(in crate::check) fn versions_by_two_dates(name: &str, one: Span, next: Span) -> Diagnostic {
    Diagnostic::error(Code("C112"), next, phrase!("check-versions-by-two-dates", name = name))
        .label(one, phrase!("check-first-here"))
        .help(phrase!("check-versions-by-two-dates-help"))
}

/// Days between two versions, of a date of the case.
pub(in crate::check) fn gap_between_versions(name: &str, one: Span, next: Span) -> Diagnostic {
    Diagnostic::error(Code("C113"), next, phrase!("check-gap-between-versions", name = name))
        .label(one, phrase!("check-first-here"))
        .help(phrase!("check-gap-between-versions-help"))
}

/// A label in a language that the rulebook does not declare.
pub(in crate::check) fn undeclared_language(span: Span, tag: Tag, declared: &[Tag]) -> Diagnostic {
    let tags: Vec<String> = declared.iter().map(Tag::to_string).collect();
    let known = tags.iter().map(|tag| format!("`{tag}`"));
    let help = match nearest(tag.as_str(), tags.iter().map(String::as_str)) {
        Some(near) => phrase!("common-did-you-mean", name = near),
        None => {
            phrase!("check-undeclared-language-help", known = Argument::list(Join::And, known))
        }
    };
    let message = phrase!("check-undeclared-language", tag = tag.to_string());
    Diagnostic::error(Code("C114"), span, message).help(help)
}

/// Something is used that another date chooses.
pub(in crate::check) fn chosen_otherwise(by: Option<String>) -> Phrase {
    phrase!("check-chosen-otherwise-help", fact = by.unwrap_or_default())
}
