//! Where the grammar gives up → the one error of an item, in the author's words.

use crate::diagnostic::Diagnostic;
use crate::syntax::error;
use crate::syntax::grammar::{Failure, Place};

/// What is wrong where the grammar gave up.
pub(super) fn explain(failure: &Failure, text: &str, place: Place) -> Diagnostic {
    let end = text
        .get(failure.at..)
        .and_then(|rest| rest.chars().next())
        .map_or(0, char::len_utf8);
    let expected: Vec<String> = failure
        .expected
        .iter()
        .map(|rule| format!("{rule:?}"))
        .collect();
    error::unexpected(
        text.get(failure.at..failure.at + end).unwrap_or_default(),
        place.span(failure.at..failure.at + end),
        &expected,
    )
}
