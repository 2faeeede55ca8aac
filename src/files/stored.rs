//! How a text is stored: what a reader of it does not see, and a writer is to keep.

use std::borrow::Cow;
use unicode_normalization::{UnicodeNormalization as _, is_nfc};

/// The byte order mark.
pub(super) const MARK: char = '\u{feff}';

/// The text with letters and their accents in one sign each.
pub fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || is_nfc(text) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfc().collect())
    }
}

/// How a text was stored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stored {
    /// It begins with a byte order mark.
    marked: bool,
    /// How many lines end with `\r\n`.
    carriage_returns: usize,
    /// How many end with `\n` alone.
    line_feeds: usize,
    /// Letters stand as a letter and its accent.
    decomposed: bool,
}

impl Stored {
    /// A text as it is stored → how it is stored.
    pub(super) fn of(raw: &str) -> Self {
        let carriage_returns = raw.matches("\r\n").count();
        Self {
            marked: raw.starts_with(MARK),
            carriage_returns,
            line_feeds: raw.matches('\n').count() - carriage_returns,
            decomposed: !raw.is_ascii() && !is_nfc(raw),
        }
    }

    /// What a reader of the stored text sees.
    pub(super) fn seen(self, raw: String) -> String {
        let text = if self.marked { raw.trim_start_matches(MARK).to_owned() } else { raw };
        let text = if self.carriage_returns > 0 { text.replace("\r\n", "\n") } else { text };
        if self.decomposed { composed(&text).into_owned() } else { text }
    }

    /// The text as it is to be stored in the same way: with the line ends that most lines have.
    pub(super) fn dress(self, text: &str) -> Cow<'_, str> {
        let text = if self.carriage_returns > self.line_feeds {
            Cow::Owned(text.replace('\n', "\r\n"))
        } else {
            Cow::Borrowed(text)
        };
        if self.marked { Cow::Owned(format!("{MARK}{text}")) } else { text }
    }

    /// Whether the same text, stored in the same way, would be other bytes: its lines do not all
    /// end in one way, or its letters are not composed.
    pub fn is_uneven(self) -> bool {
        self.decomposed || self.carriage_returns > 0 && self.line_feeds > 0
    }
}

#[cfg(test)]
mod tests {
    use super::Stored;

    fn again(raw: &str) -> (String, String, bool) {
        let stored = Stored::of(raw);
        let seen = stored.seen(raw.to_owned());
        let dressed = stored.dress(&seen).into_owned();
        (seen, dressed, stored.is_uneven())
    }

    #[test]
    fn what_is_stored_evenly_is_stored_again_as_it_was() {
        for raw in ["", "a", "a\n", "a\r\nb\r\n", "\u{feff}a\r\n", "\u{feff}\u{e5}\n"] {
            let (seen, dressed, uneven) = again(raw);
            assert!(!seen.contains(['\r', '\u{feff}']), "{raw:?}");
            assert_eq!((dressed.as_str(), uneven), (raw, false));
        }
    }

    #[test]
    fn lines_end_as_most_of_them_did_and_letters_are_composed() {
        assert_eq!(again("a\r\nb\r\nc\n"), ("a\nb\nc\n".into(), "a\r\nb\r\nc\r\n".into(), true));
        assert_eq!(again("a\r\nb\nc\n"), ("a\nb\nc\n".into(), "a\nb\nc\n".into(), true));
        assert_eq!(again("a\u{30a}\n"), ("\u{e5}\n".into(), "\u{e5}\n".into(), true));
    }
}
