//! A case's text → JSON in which every part knows its place; nothing but JSON.
//!
//! First the characters: depth, and what the parser would let pass (control characters
//! in texts, spaces that are not JSON's). Then the parser, every leniency off. Of the
//! two the earlier complaint is given; after it nothing else can be told for certain.

use jsonc_parser::ast::Value;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use super::error;
use super::limits::DEPTH;
use crate::diagnostic::Diagnostic;
use crate::source::{SourceId, Span};

/// Reads the text.
///
/// # Errors
/// Where it stops being JSON, or lies too deep.
pub(crate) fn parse(source: SourceId, text: &str) -> Result<Value<'_>, Diagnostic> {
    if text.trim().is_empty() {
        return Err(error::empty(Span::new(source, 0..text.len())));
    }
    let characters = check_characters(source, text);
    if let Err(Complaint::Depth(one)) = characters {
        return Err(one);
    }
    let parsed = parse_to_ast(text, &CollectOptions::default(), &STRICT);
    let parsed = parsed.map_err(|error| error::not_json(source, text, &error));
    match (parsed, characters) {
        (Err(one), Err(Complaint::Character(other))) if other.span() <= one.span() => Err(other),
        (Err(one), _) | (Ok(_), Err(Complaint::Character(one) | Complaint::Depth(one))) => Err(one),
        (Ok(result), Ok(())) => {
            result.value.ok_or_else(|| error::empty(Span::new(source, 0..text.len())))
        }
    }
}

/// JSON as it is defined.
const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// What the characters alone tell.
enum Complaint {
    /// Too many brackets inside one another.
    Depth(Diagnostic),
    /// A character that must not stand there.
    Character(Diagnostic),
}

/// Where in a text the characters are.
#[derive(Clone, Copy)]
enum Within {
    /// Between texts.
    Structure,
    /// In the text that opened at this byte.
    Text(usize),
    /// Right after its `\`.
    Escape(usize),
}

/// Goes through the characters up to the first that must not stand there; a later
/// bracket too many counts all the same, for the parser's sake.
fn check_characters(source: SourceId, text: &str) -> Result<(), Complaint> {
    let (mut within, mut depth, mut wrong) = (Within::Structure, 0_usize, None);
    for (at, one) in text.char_indices() {
        let span = Span::new(source, at..at + one.len_utf8());
        within = match (within, one) {
            (Within::Text(start), '\0'..='\x1f') => {
                wrong = wrong.or(Some(error::open_text(Span::new(source, start..at))));
                Within::Structure
            }
            (Within::Text(_), '"') => Within::Structure,
            (Within::Text(start), '\\') => Within::Escape(start),
            (Within::Text(start) | Within::Escape(start), _) => Within::Text(start),
            (Within::Structure, '"') => Within::Text(at),
            (Within::Structure, '[' | '{') => {
                depth += 1;
                if depth > DEPTH {
                    return Err(Complaint::Depth(error::too_deep(span)));
                }
                Within::Structure
            }
            (Within::Structure, ']' | '}') => {
                depth = depth.saturating_sub(1);
                Within::Structure
            }
            (Within::Structure, '\t' | '\n' | '\r' | ' '..='~') => Within::Structure,
            (Within::Structure, _) => {
                wrong = wrong.or(Some(error::stray_character(span, one)));
                Within::Structure
            }
        };
    }
    wrong.map_or(Ok(()), |one| Err(Complaint::Character(one)))
}
