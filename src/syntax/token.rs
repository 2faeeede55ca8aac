//! Item text → its tokens, roughly: enough to say what stands where the grammar gave up.

use std::ops::Range;

use crate::syntax::scan::is_word_char;

/// The tokens of a text without trouble, as bytes of it.
pub(crate) fn tokens(text: &str) -> Vec<Range<usize>> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let length = length(rest).max(1);
        if !rest.starts_with(|sign: char| sign.is_whitespace() || sign == '#') {
            tokens.push(at..at + length);
        }
        at += length;
    }
    tokens
}

/// How many bytes the token, blank or comment takes that `rest` starts with.
fn length(rest: &str) -> usize {
    match rest.chars().next() {
        Some('#') => rest.find('\n').unwrap_or(rest.len()),
        Some('"') => quoted(rest),
        Some('<' | '>') if rest.as_bytes().get(1) == Some(&b'=') => 2,
        Some(sign) if is_word_char(sign) => word(rest),
        Some(sign) => sign.len_utf8(),
        None => 0,
    }
}

fn quoted(rest: &str) -> usize {
    let mut escaped = false;
    for (at, sign) in rest.char_indices().skip(1) {
        if sign == '"' && !escaped {
            return at + 1;
        }
        escaped = sign == '\\' && !escaped;
    }
    rest.len()
}

/// Letters and digits, with `-`, `.` and `/` between two of them.
fn word(rest: &str) -> usize {
    let mut end = 0;
    let mut signs = rest.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        let next = signs.peek().is_some_and(|(_, next)| is_word_char(*next));
        let joins = matches!(sign, '-' | '.' | '/') && next;
        if !joins && !is_word_char(sign) {
            break;
        }
        end = at + sign.len_utf8();
    }
    end
}
