//! What can be wrong with a case's text before it is a case.

use jsonc_parser::errors::{ParseError, ParseErrorKind};

use super::too_deep;
use crate::code::case as code;
use crate::diagnostic::Diagnostic;
use crate::phrases::{Phrase, phrase};
use crate::source::{SourceId, Span};

/// Bytes that are no text.
pub(crate) fn not_utf8(source: SourceId, at: usize) -> Diagnostic {
    let span = Span::new(source, at..at + 1);
    Diagnostic::error(code::NOT_UTF8, span, phrase!("case-not-utf8"))
        .help(phrase!("case-not-utf8-help"))
}

/// Nothing but spaces.
pub(crate) fn empty(span: Span) -> Diagnostic {
    Diagnostic::error(code::NOT_JSON, span, phrase!("case-empty")).help(phrase!("case-empty-help"))
}

/// A text that is not closed on its line, or holds a control character.
pub(crate) fn open_text(span: Span) -> Diagnostic {
    Diagnostic::error(code::NOT_JSON, span, phrase!("case-open-text"))
        .here(phrase!("case-open-text-here"))
        .help(phrase!("case-open-text-help"))
}

/// A character that JSON does not know.
pub(crate) fn stray_character(span: Span, character: char) -> Diagnostic {
    let sign = format!("U+{:04X}", u32::from(character));
    let help = match character {
        '\u{feff}' => phrase!("case-stray-mark-help"),
        '“' | '”' | '„' | '«' | '»' => phrase!("case-stray-quote-help"),
        _ => phrase!("case-stray-character-help"),
    };
    Diagnostic::error(code::NOT_JSON, span, phrase!("case-stray-character", sign = sign)).help(help)
}

/// Where the text stops being JSON.
pub(crate) fn not_json(source: SourceId, text: &str, error: &ParseError) -> Diagnostic {
    let range = error.range();
    let span = Span::new(source, range.start..range.end);
    if matches!(error.kind(), ParseErrorKind::NestingDepthExceeded) {
        return too_deep(span);
    }
    let (message, help) = json_words(error.kind(), text, range.start);
    Diagnostic::error(code::NOT_JSON, span, message).help(help)
}

/// What is wrong with the JSON, and what to do.
fn json_words(kind: &ParseErrorKind, text: &str, at: usize) -> (Phrase, Phrase) {
    match kind {
        ParseErrorKind::ExpectedComma if follows_zero(text, at) => number(),
        ParseErrorKind::ExpectedComma => {
            (phrase!("case-json-comma-missing"), phrase!("case-json-comma-missing-help"))
        }
        ParseErrorKind::TrailingCommasNotAllowed => {
            (phrase!("case-json-comma-last"), phrase!("case-json-comma-last-help"))
        }
        ParseErrorKind::CommentsNotAllowed => {
            (phrase!("case-json-comment"), phrase!("case-json-comment-help"))
        }
        ParseErrorKind::SingleQuotedStringsNotAllowed => {
            (phrase!("case-json-single-quotes"), phrase!("case-json-single-quotes-help"))
        }
        ParseErrorKind::MultipleRootJsonValues => {
            (phrase!("case-json-after-end"), phrase!("case-json-after-end-help"))
        }
        ParseErrorKind::UnterminatedArray => {
            (phrase!("case-json-open-list"), phrase!("case-json-open-list-help"))
        }
        ParseErrorKind::UnterminatedObject => {
            (phrase!("case-json-open-object"), phrase!("case-json-open-object-help"))
        }
        ParseErrorKind::ExpectedColonAfterObjectKey => {
            (phrase!("case-json-no-colon"), phrase!("case-json-no-colon-help"))
        }
        ParseErrorKind::ExpectedStringObjectProperty | ParseErrorKind::UnexpectedTokenInObject => {
            (phrase!("case-json-key"), phrase!("case-json-key-help"))
        }
        ParseErrorKind::String(_) => (phrase!("case-json-text"), phrase!("case-json-text-help")),
        ParseErrorKind::BareDecimalPointNumbersNotAllowed
        | ParseErrorKind::ExpectedDigit
        | ParseErrorKind::ExpectedDigitFollowingNegativeSign
        | ParseErrorKind::ExpectedPlusMinusOrDigitInNumberLiteral
        | ParseErrorKind::HexadecimalNumbersNotAllowed
        | ParseErrorKind::NonFiniteNumbersNotAllowed
        | ParseErrorKind::UnaryPlusNumbersNotAllowed => number(),
        _ => (phrase!("case-json-value"), phrase!("case-json-value-help")),
    }
}

fn number() -> (Phrase, Phrase) {
    (phrase!("case-json-number"), phrase!("case-json-number-help"))
}

/// Whether a number with a leading zero is what looks like two numbers here.
fn follows_zero(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    let digit_before = at.checked_sub(1).and_then(|before| bytes.get(before));
    digit_before == Some(&b'0') && bytes.get(at).is_some_and(u8::is_ascii_digit)
}

/// A case that is no object.
pub(crate) fn not_a_case(span: Span, found: Phrase) -> Diagnostic {
    Diagnostic::error(code::NOT_A_CASE, span, phrase!("case-not-a-case", found = found))
        .help(phrase!("case-not-a-case-help"))
}
