//! Characters that act on whoever reads a text, or hide in it, instead of being seen.

/// Whether a character steers a terminal or ends a line: C0, DEL, C1, the separators of lines
/// and paragraphs.
pub fn is_control(sign: char) -> bool {
    sign.is_control() || matches!(sign, '\u{2028}' | '\u{2029}')
}

/// Whether a character turns the direction in which text is read.
pub fn is_bidi(sign: char) -> bool {
    matches!(sign, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}')
        || matches!(sign, '\u{2066}'..='\u{2069}')
}

/// Whether a character takes no place or shows nothing, so that a text can hide it: joiners,
/// fillers, tags, selectors of variants, marks of annotation, and what is no character. The
/// soft hyphen and the no-break space are none of them: they stand in honest text.
pub fn is_invisible(sign: char) -> bool {
    let number = u32::from(sign);
    let hides = matches!(number, 0x034F | 0x115F..=0x1160 | 0x17B4..=0x17B5 | 0x180B..=0x180F)
        || matches!(number, 0x200B..=0x200D | 0x2060..=0x2065 | 0x206A..=0x206F | 0x3164)
        || matches!(number, 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0 | 0xFFF0..=0xFFFB)
        || matches!(number, 0x1BCA0..=0x1BCA3 | 0x1D173..=0x1D17A | 0xE0000..=0xE0FFF);
    hides || number & 0xFFFE == 0xFFFE
}

/// Whether a character is any of these.
pub fn is_unseen(sign: char) -> bool {
    is_control(sign) || is_bidi(sign) || is_invisible(sign)
}

/// The first character at or after a byte that is not seen, line feeds left out: where it
/// stands, and what it is.
///
/// Text is looked through in pieces, since nearly all of it has nothing of the kind.
pub fn next_unseen(text: &str, from: usize) -> Option<(usize, char)> {
    let rest = text.get(from..)?;
    let mut at = 0;
    for piece in rest.as_bytes().chunks(PIECE) {
        if piece.iter().fold(false, |found, byte| found | may_begin(*byte)) {
            let inside = piece.iter().enumerate().filter(|(_, byte)| may_begin(**byte));
            for (offset, _) in inside {
                let sign = rest.get(at + offset..).and_then(|rest| rest.chars().next());
                if let Some(sign) = sign.filter(|sign| is_unseen(*sign)) {
                    return Some((from + at + offset, sign));
                }
            }
        }
        at += piece.len();
    }
    None
}

/// So many bytes are looked at together.
const PIECE: usize = 64;

/// Whether a character that is not seen may begin with this byte.
fn may_begin(byte: u8) -> bool {
    matches!(byte, 0..=0x09 | 0x0B..=0x1F | 0x7F | 0xC2 | 0xCD | 0xD8 | 0xE1..=0xE3 | 0xEF..)
}

#[cfg(test)]
mod tests {
    use super::{is_unseen, next_unseen};

    #[test]
    fn every_character_that_is_not_seen_is_found() {
        for sign in ('\0'..=char::MAX).filter(|sign| *sign != '\n') {
            let found = next_unseen(&format!("blåbær – ¶3 {sign}"), 3).map(|(_, sign)| sign);
            assert_eq!(found.is_some(), is_unseen(sign), "{}", sign.escape_unicode());
        }
    }

    #[test]
    fn honest_text_is_seen() {
        let text = "Ærlig tekst\u{a0}med myk\u{ad}bindestrek – «§ 4» … ✓ 中文 ไทย 😀\n";
        assert_eq!(next_unseen(text, 0), None);
    }

    #[test]
    fn places_are_those_in_the_whole_text() {
        let text = "å".repeat(70) + "\u{202e}x\u{202e}";
        assert_eq!(next_unseen(&text, 0), Some((140, '\u{202e}')));
        assert_eq!(next_unseen(&text, 143), Some((144, '\u{202e}')));
        assert_eq!(next_unseen(&text, 147), None);
    }
}
