//! Text that came from a case, a rule file or a command line, made fit for a terminal:
//! nothing in it can move the cursor, change a colour, turn the line around or hide.

use crate::signs::{is_control, is_unseen, next_unseen};
use std::borrow::Cow;

/// The text with every character that is not seen written out as `\u{1b}`, ends of lines too.
pub fn escape(text: &str) -> Cow<'_, str> {
    let page = page(text);
    if page.contains('\n') { Cow::Owned(page.replace('\n', "\\u{a}")) } else { page }
}

/// The same of a text of several lines, which stay.
pub fn page(text: &str) -> Cow<'_, str> {
    written_out(text, |sign, out| out.extend(sign.escape_unicode()))
}

/// The text with every character that is not seen, but line feeds, as `write` writes it.
pub fn written_out(text: &str, write: impl Fn(char, &mut String)) -> Cow<'_, str> {
    let Some(first) = next_unseen(text, 0) else {
        return Cow::Borrowed(text);
    };
    let mut out = String::with_capacity(text.len() + 8);
    let (mut done, mut next) = (0, Some(first));
    while let Some((at, sign)) = next {
        out.push_str(text.get(done..at).unwrap_or_default());
        write(sign, &mut out);
        done = at + sign.len_utf8();
        next = next_unseen(text, done);
    }
    out.push_str(text.get(done..).unwrap_or_default());
    Cow::Owned(out)
}

/// One visible character for one character, so that columns stay where they are: a
/// control becomes its picture (`␛`), or `\u{FFFD}` where Unicode has none.
pub fn picture(sign: char) -> char {
    match sign {
        '\t' => ' ',
        '\u{7f}' => '␡',
        _ if is_control(sign) && u32::from(sign) < 0x20 => {
            char::from_u32(u32::from(sign) + 0x2400).unwrap_or('\u{FFFD}')
        }
        _ if is_unseen(sign) => '\u{FFFD}',
        _ => sign,
    }
}

#[cfg(test)]
mod tests {
    use super::{escape, page, picture};

    #[test]
    fn controls_are_written_out() {
        assert_eq!(escape("a\u{1b}[31mb\u{202e}"), "a\\u{1b}[31mb\\u{202e}");
        assert_eq!(escape("blåbær"), "blåbær");
    }

    #[test]
    fn what_hides_is_written_out() {
        assert_eq!(escape("a\u{200b}\u{e0041}\u{3164}b\u{fe0f}"), {
            "a\\u{200b}\\u{e0041}\\u{3164}b\\u{fe0f}"
        });
        assert_eq!(escape("myk\u{ad}bindestrek, 5\u{a0}%"), "myk\u{ad}bindestrek, 5\u{a0}%");
    }

    #[test]
    fn a_line_stays_a_line() {
        assert_eq!(escape("a\nb\tc\r"), "a\\u{a}b\\u{9}c\\u{d}");
        assert_eq!(page("a\nb\tc\r"), "a\nb\\u{9}c\\u{d}");
    }

    #[test]
    fn pictures_keep_the_columns() {
        let drawn: String = "a\u{1b}\u{0}\u{9b}\tb\u{200b}".chars().map(picture).collect();
        assert_eq!(drawn, "a␛␀\u{FFFD} b\u{FFFD}");
    }
}
