//! What a marked-up text consists of, whatever marks it up: headings, points of lists, and text.

use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// A part of a text, in its order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// Where it stands.
    pub(super) span: Span,
    /// What it is.
    pub(super) kind: Kind,
}

/// What a part of a text is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A heading with its words.
    Heading(String),
    /// A point of a list begins. Lists are counted from 1, one in the other.
    Point {
        /// How deep its list lies.
        depth: usize,
        /// What stands before it.
        mark: Mark,
    },
    /// A paragraph of text, line by line, in so many lists.
    Text {
        /// In how many lists.
        depth: usize,
        /// Its lines, an end of line between two.
        text: String,
    },
}

/// What stands before a point of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// A sign that counts nothing.
    Sign,
    /// A number in figures.
    Figure(String),
    /// A letter, or a Roman number.
    Letter(String),
}

/// Why a part of a text is not read.
pub(super) type Read<T> = Result<T, Diagnostic>;

/// How many lists may lie in one another.
pub(super) const MOST_LISTS: usize = 8;

/// The letters or the Roman number that a list counts to, as `style` of HTML writes it.
pub(super) fn counted(number: u64, style: &str) -> Mark {
    match style {
        "a" => Mark::Letter(letters(number)),
        "A" => Mark::Letter(letters(number).to_uppercase()),
        "i" => Mark::Letter(roman(number)),
        "I" => Mark::Letter(roman(number).to_uppercase()),
        _ => Mark::Figure(number.to_string()),
    }
}

/// `a` … `z`, `aa`, `ab` …
fn letters(number: u64) -> String {
    let (mut text, mut rest) = (String::new(), number);
    while let Some(less) = rest.checked_sub(1) {
        let letter = u8::try_from(less % 26).unwrap_or(0);
        text.insert(0, char::from(b'a' + letter));
        rest = less / 26;
    }
    text
}

fn roman(number: u64) -> String {
    let signs = [(50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
    let (mut text, mut rest) = (String::new(), number.min(99));
    for (value, sign) in signs {
        while rest >= value {
            text.push_str(sign);
            rest -= value;
        }
    }
    text
}
