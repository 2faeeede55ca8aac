//! What can be wrong with a case's text before it is a case.

use jsonc_parser::errors::{ParseError, ParseErrorKind};

use super::too_deep;
use crate::code::case as code;
use crate::diagnostic::Diagnostic;
use crate::source::{SourceId, Span};

/// Bytes that are no text.
pub(crate) fn not_utf8(source: SourceId, at: usize) -> Diagnostic {
    let span = Span::new(source, at..at + 1);
    Diagnostic::error(code::NOT_UTF8, span, "the case is not UTF-8 text")
        .help("save the file again with the encoding UTF-8")
}

/// Nothing but spaces.
pub(crate) fn empty(span: Span) -> Diagnostic {
    Diagnostic::error(code::NOT_JSON, span, "the case is empty")
        .help("the smallest case is `{}`, in which nothing is known")
}

/// A text that is not closed on its line, or holds a control character.
pub(crate) fn open_text(span: Span) -> Diagnostic {
    let message = "a text is not closed on its line, or holds a control character";
    Diagnostic::error(code::NOT_JSON, span, message)
        .here("the text begins here")
        .help("close it with `\"`; a line break inside a text is written `\\n`")
}

/// A character that JSON does not know.
pub(crate) fn stray_character(span: Span, character: char) -> Diagnostic {
    let number = u32::from(character);
    let message = format!("the character U+{number:04X} cannot stand outside quotation marks");
    let help = match character {
        '\u{feff}' => "save the file as UTF-8 without a byte order mark",
        '“' | '”' | '„' | '«' | '»' => "write the plain quotation mark `\"`",
        _ => "remove it, or write it inside a text",
    };
    Diagnostic::error(code::NOT_JSON, span, message).help(help)
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
fn json_words(kind: &ParseErrorKind, text: &str, at: usize) -> (&'static str, &'static str) {
    const NUMBER: (&str, &str) = (
        "a number is not written as JSON writes numbers",
        "write it like `12.5`, `0.5` or `-3`, without a leading zero or `+`",
    );
    match kind {
        ParseErrorKind::ExpectedComma if follows_zero(text, at) => NUMBER,
        ParseErrorKind::ExpectedComma => ("a comma is missing here", "put a `,` between the two"),
        ParseErrorKind::TrailingCommasNotAllowed => {
            ("nothing follows this comma", "remove the comma")
        }
        ParseErrorKind::CommentsNotAllowed => ("a case has no comments", "remove the comment"),
        ParseErrorKind::SingleQuotedStringsNotAllowed => {
            ("a text stands in single quotation marks", "write it in double ones: `\"`")
        }
        ParseErrorKind::MultipleRootJsonValues => (
            "something follows the end of the case",
            "a file holds one case; remove the rest, or the brace that ends the case too early",
        ),
        ParseErrorKind::UnterminatedArray => ("this list is not closed", "close it with `]`"),
        ParseErrorKind::UnterminatedObject => ("this object is not closed", "close it with `}`"),
        ParseErrorKind::ExpectedColonAfterObjectKey => {
            ("a key has no value", "write `:` and the value after the key")
        }
        ParseErrorKind::ExpectedStringObjectProperty | ParseErrorKind::UnexpectedTokenInObject => (
            "a key should stand here",
            "a key is a name in double quotation marks, as in `\"on\": \"2018-03-05\"`",
        ),
        ParseErrorKind::String(_) => (
            "a text is not closed, or has a `\\` that means nothing",
            "close it with `\"`; write a `\\` itself as `\\\\`",
        ),
        ParseErrorKind::BareDecimalPointNumbersNotAllowed
        | ParseErrorKind::ExpectedDigit
        | ParseErrorKind::ExpectedDigitFollowingNegativeSign
        | ParseErrorKind::ExpectedPlusMinusOrDigitInNumberLiteral
        | ParseErrorKind::HexadecimalNumbersNotAllowed
        | ParseErrorKind::NonFiniteNumbersNotAllowed
        | ParseErrorKind::UnaryPlusNumbersNotAllowed => NUMBER,
        _ => (
            "a value should stand here",
            "texts stand in double quotation marks; yes is `true`, no is `false`, not known is `null`",
        ),
    }
}

/// Whether a number with a leading zero is what looks like two numbers here.
fn follows_zero(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    let digit_before = at.checked_sub(1).and_then(|before| bytes.get(before));
    digit_before == Some(&b'0') && bytes.get(at).is_some_and(u8::is_ascii_digit)
}

/// A case that is no object.
pub(crate) fn not_a_case(span: Span, found: &str) -> Diagnostic {
    let message = format!("a case is an object, and here stands {found}");
    Diagnostic::error(code::NOT_A_CASE, span, message).help("a case stands between `{` and `}`")
}
