//! Text that came from a case, a rule file or a command line, made fit for a terminal:
//! nothing in it can move the cursor, change a colour or turn the line around.

use std::borrow::Cow;

/// Whether a character acts on a terminal rather than being seen: controls, line and
/// paragraph separators, and the marks that turn the direction of writing.
pub fn is_control(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// The text with every control written out as `\u{1b}`.
pub fn escape(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_control) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        if is_control(character) {
            escaped.extend(character.escape_unicode());
        } else {
            escaped.push(character);
        }
    }
    Cow::Owned(escaped)
}

/// One visible character for one character, so that columns stay where they are: a
/// control becomes its picture (`␛`), or `\u{FFFD}` where Unicode has none.
pub fn picture(character: char) -> char {
    match character {
        '\t' => ' ',
        '\u{7f}' => '␡',
        _ if !is_control(character) => character,
        _ => char::from_u32(u32::from(character) + 0x2400)
            .filter(|_| u32::from(character) < 0x20)
            .unwrap_or('\u{FFFD}'),
    }
}

#[cfg(test)]
mod tests {
    use super::{escape, picture};

    #[test]
    fn controls_are_written_out() {
        assert_eq!(escape("a\u{1b}[31mb\u{202e}"), "a\\u{1b}[31mb\\u{202e}");
        assert_eq!(escape("blåbær"), "blåbær");
    }

    #[test]
    fn pictures_keep_the_columns() {
        let drawn: String = "a\u{1b}\u{0}\u{9b}\tb".chars().map(picture).collect();
        assert_eq!(drawn, "a␛␀\u{FFFD} b");
    }
}
