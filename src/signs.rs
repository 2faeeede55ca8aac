//! Characters that nobody sees, by name: they act on whoever reads a text, or hide in it, and can
//! make a rule file mean something else than people read.

use crate::phrases::{Phrase, phrase};

/// What a sign that nobody sees does where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unseen {
    /// It has no width, or is blank without being a blank.
    Empty,
    /// It belongs to a word, and is seen where a line is broken or letters are joined: harmless
    /// in a text for people.
    InWords,
    /// It turns the direction of the text, so that people read it in another order.
    Turning,
    /// It ends a line for some programs and not for others.
    LineEnd,
    /// It steers a device.
    Control,
}

use Unseen::{Control, Empty, InWords, LineEnd, Turning};

/// The first and the last of some signs, what they do, and what they are called.
type Range = (char, char, Unseen, fn() -> Phrase);

/// Ranges of signs, in order. They are Unicode's *default ignorable code points* with the
/// controls, line and paragraph separators and annotation marks beside them.
const UNSEEN: &[Range] = &[
    ('\u{0}', '\u{0}', Control, || phrase!("signs-nul")),
    ('\u{1}', '\u{1a}', Control, || phrase!("signs-control")),
    ('\u{1b}', '\u{1b}', Control, || phrase!("signs-escape")),
    ('\u{1c}', '\u{1f}', Control, || phrase!("signs-control")),
    ('\u{7f}', '\u{7f}', Control, || phrase!("signs-delete")),
    ('\u{80}', '\u{84}', Control, || phrase!("signs-control")),
    ('\u{85}', '\u{85}', LineEnd, || phrase!("signs-next-line")),
    ('\u{86}', '\u{9f}', Control, || phrase!("signs-control")),
    ('\u{ad}', '\u{ad}', InWords, || phrase!("signs-soft-hyphen")),
    ('\u{34f}', '\u{34f}', Empty, || phrase!("signs-grapheme-joiner")),
    ('\u{61c}', '\u{61c}', Turning, || phrase!("signs-arabic-mark")),
    ('\u{115f}', '\u{1160}', Empty, || phrase!("signs-hangul-filler")),
    ('\u{17b4}', '\u{17b5}', Empty, || phrase!("signs-khmer-vowel")),
    ('\u{180b}', '\u{180d}', Empty, || phrase!("signs-variation-selector")),
    ('\u{180e}', '\u{180e}', Empty, || phrase!("signs-mongolian-separator")),
    ('\u{180f}', '\u{180f}', Empty, || phrase!("signs-variation-selector")),
    ('\u{200b}', '\u{200b}', Empty, || phrase!("signs-zero-width-space")),
    ('\u{200c}', '\u{200c}', InWords, || phrase!("signs-non-joiner")),
    ('\u{200d}', '\u{200d}', InWords, || phrase!("signs-joiner")),
    ('\u{200e}', '\u{200e}', Turning, || phrase!("signs-left-to-right-mark")),
    ('\u{200f}', '\u{200f}', Turning, || phrase!("signs-right-to-left-mark")),
    ('\u{2028}', '\u{2028}', LineEnd, || phrase!("signs-line-separator")),
    ('\u{2029}', '\u{2029}', LineEnd, || phrase!("signs-paragraph-separator")),
    ('\u{202a}', '\u{202a}', Turning, || phrase!("signs-left-to-right-embedding")),
    ('\u{202b}', '\u{202b}', Turning, || phrase!("signs-right-to-left-embedding")),
    ('\u{202c}', '\u{202c}', Turning, || phrase!("signs-end-of-direction")),
    ('\u{202d}', '\u{202d}', Turning, || phrase!("signs-left-to-right-override")),
    ('\u{202e}', '\u{202e}', Turning, || phrase!("signs-right-to-left-override")),
    ('\u{2060}', '\u{2060}', Empty, || phrase!("signs-word-joiner")),
    ('\u{2061}', '\u{2064}', Empty, || phrase!("signs-invisible-operator")),
    ('\u{2065}', '\u{2065}', Empty, || phrase!("signs-unassigned")),
    ('\u{2066}', '\u{2066}', Turning, || phrase!("signs-left-to-right-isolate")),
    ('\u{2067}', '\u{2067}', Turning, || phrase!("signs-right-to-left-isolate")),
    ('\u{2068}', '\u{2068}', Turning, || phrase!("signs-first-strong-isolate")),
    ('\u{2069}', '\u{2069}', Turning, || phrase!("signs-end-of-isolate")),
    ('\u{206a}', '\u{206f}', Turning, || phrase!("signs-shaping")),
    ('\u{2800}', '\u{2800}', Empty, || phrase!("signs-braille")),
    ('\u{3164}', '\u{3164}', Empty, || phrase!("signs-hangul-filler")),
    ('\u{fe00}', '\u{fe0f}', InWords, || phrase!("signs-variation-selector")),
    ('\u{feff}', '\u{feff}', Empty, || phrase!("signs-byte-order-mark")),
    ('\u{ffa0}', '\u{ffa0}', Empty, || phrase!("signs-hangul-filler")),
    ('\u{fff0}', '\u{fff8}', Empty, || phrase!("signs-unassigned")),
    ('\u{fff9}', '\u{fffb}', Control, || phrase!("signs-annotation")),
    ('\u{1bca0}', '\u{1bca3}', Control, || phrase!("signs-shorthand")),
    ('\u{1d173}', '\u{1d17a}', Control, || phrase!("signs-musical")),
    ('\u{e0000}', '\u{e007f}', Control, || phrase!("signs-tag")),
    ('\u{e0080}', '\u{e0fff}', Empty, || phrase!("signs-variation-selector")),
];

/// What a sign does and what it is called, if nobody sees it. Tabs and the ends of lines are
/// left out: they are where they belong, or are told of otherwise.
pub fn unseen(sign: char) -> Option<(Unseen, Phrase)> {
    if (' '..='~').contains(&sign) || matches!(sign, '\t' | '\n') {
        return None;
    }
    let at = UNSEEN.partition_point(|(_, last, ..)| *last < sign);
    let (first, _, kind, name) = UNSEEN.get(at)?;
    (*first <= sign).then(|| (*kind, name()))
}

impl Unseen {
    /// Whether it may stand in a text for people.
    pub fn may_stand_in_text(self) -> bool {
        self == InWords
    }
}

/// Whether a character steers a terminal or ends a line: C0, DEL, C1, the separators of lines
/// and paragraphs.
pub fn is_control(sign: char) -> bool {
    sign.is_control() || matches!(sign, '\u{2028}' | '\u{2029}')
}

/// Whether a character must not come out as it is: it steers, turns the direction of the text,
/// or takes no place, so that a text can hide it. The soft hyphen does not count, nor does the
/// no-break space: they stand in honest text.
pub fn is_unseen(sign: char) -> bool {
    let is_none = u32::from(sign) & 0xFFFE == 0xFFFE;
    is_control(sign) || is_none || (sign != '\u{ad}' && unseen(sign).is_some())
}

/// The first character at or after a byte, which begins one, that is not seen, line feeds left out: where it
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
            let found = next_unseen(&format!("blåbær – ¶3 {sign}"), 4).map(|(_, sign)| sign);
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
