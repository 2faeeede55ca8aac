//! How a passage of a text is named: by levels, and by the numbers on them.

use std::cmp::Ordering;
use std::fmt;

/// A step into a text, the innermost first: what stands right under a passage comes before what
/// stands deeper in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// `sentence`; every text has them.
    Sentence,
    /// `bullet`
    Bullet,
    /// `point`, most often with a letter.
    Point,
    /// `subparagraph`
    Subparagraph,
    /// `paragraph`
    Paragraph,
    /// `regulation`
    Regulation,
    /// `article`
    Article,
    /// `section`
    Section,
    /// `chapter`
    Chapter,
    /// `schedule`
    Schedule,
    /// `annex`
    Annex,
}

/// Every level, the outermost first.
pub const LEVELS: [Level; 11] = [
    Level::Annex,
    Level::Schedule,
    Level::Chapter,
    Level::Section,
    Level::Article,
    Level::Regulation,
    Level::Paragraph,
    Level::Subparagraph,
    Level::Point,
    Level::Bullet,
    Level::Sentence,
];

/// By what a circular is cited that does not say.
pub const USUAL: [Level; 4] = [Level::Section, Level::Paragraph, Level::Bullet, Level::Sentence];

impl Level {
    /// The word for one of it.
    pub fn word(self) -> &'static str {
        self.words()[0]
    }

    /// The words for one and for several.
    pub fn words(self) -> [&'static str; 2] {
        match self {
            Self::Sentence => ["sentence", "sentences"],
            Self::Bullet => ["bullet", "bullets"],
            Self::Point => ["point", "points"],
            Self::Subparagraph => ["subparagraph", "subparagraphs"],
            Self::Paragraph => ["paragraph", "paragraphs"],
            Self::Regulation => ["regulation", "regulations"],
            Self::Article => ["article", "articles"],
            Self::Section => ["section", "sections"],
            Self::Chapter => ["chapter", "chapters"],
            Self::Schedule => ["schedule", "schedules"],
            Self::Annex => ["annex", "annexes"],
        }
    }

    /// The level that a word names, in the singular or the plural.
    pub fn of(word: &str) -> Option<Self> {
        LEVELS.into_iter().find(|level| level.words().contains(&word))
    }

    /// Whether it has headings of its own, under which rules stand.
    pub fn has_headings(self) -> bool {
        self >= Self::Regulation
    }

    /// Whether a number may hold others: `bullet 6.1`, `section 5.1`.
    pub fn nests(self) -> bool {
        self.has_headings() || matches!(self, Self::Point | Self::Bullet)
    }
}

/// The number or the title of a part of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Label {
    /// `5.1`, `21-7`, `8A`, `a`
    Number(String),
    /// `"Siste endringer"`
    Title(String),
}

impl Label {
    /// A number as written; what stands before its digits in vain is left out.
    pub fn number(text: &str) -> Self {
        let mut plain = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(sign) = rest.chars().next() {
            let digits =
                rest.len() - rest.trim_start_matches(|one: char| one.is_ascii_digit()).len();
            let (piece, after) = rest.split_at(digits.max(sign.len_utf8()));
            let short = piece.trim_start_matches('0');
            plain.push_str(if digits > 0 && short.is_empty() {
                "0"
            } else if digits > 0 {
                short
            } else {
                piece
            });
            rest = after;
        }
        Self::Number(plain)
    }

    /// Of a count.
    pub fn count(number: u16) -> Self {
        Self::Number(number.to_string())
    }

    /// The count that it is, if it is nothing else.
    pub fn as_count(&self) -> Option<u16> {
        match self {
            Self::Number(text) => text.parse().ok(),
            Self::Title(_) => None,
        }
    }

    /// The number or the title, without quotation marks.
    pub fn text(&self) -> &str {
        match self {
            Self::Number(text) | Self::Title(text) => text,
        }
    }

    /// How many numbers it is, one in the other: of `6.1`, two.
    pub fn depth(&self) -> usize {
        match self {
            Self::Number(text) => text.split('.').count(),
            Self::Title(_) => 1,
        }
    }

    /// Its first numbers.
    pub fn head(&self, depth: usize) -> Self {
        match self {
            Self::Number(text) => {
                Self::Number(text.split('.').take(depth).collect::<Vec<_>>().join("."))
            }
            Self::Title(_) => self.clone(),
        }
    }

    /// The number of something in it.
    #[must_use]
    pub fn within(&self, inner: &str) -> Self {
        Self::Number(format!("{}.{inner}", self.text()))
    }

    /// Whether it stands from `first` to `last`, or in what does.
    pub fn is_between(&self, first: &Self, last: &Self) -> bool {
        let head = self.head(first.depth());
        if first == last {
            return head == *first;
        }
        if let (Some(first), Some(head), Some(last)) = (roman(first), roman(&head), roman(last)) {
            return (first..=last).contains(&head);
        }
        (first..=last).contains(&&head)
    }

    fn pieces(&self) -> Vec<Piece<'_>> {
        let (mut pieces, mut rest) = (Vec::new(), self.text());
        while let Some(first) = rest.chars().next() {
            let same = |one: char| kind(one) == kind(first);
            let end = rest.find(|one| !same(one)).unwrap_or(rest.len());
            let (piece, after) = rest.split_at(end);
            pieces.push(match kind(first) {
                Kind::Sign => Piece::Sign(piece),
                Kind::Digit => Piece::Digits(piece.len(), piece),
                Kind::Letter => Piece::Letters(piece.len(), piece),
            });
            rest = after;
        }
        pieces
    }
}

/// What a part of a number is made of; in this order, so that `8` comes before `8-1` and `8A`.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Piece<'a> {
    Sign(&'a str),
    Digits(usize, &'a str),
    Letters(usize, &'a str),
}

#[derive(PartialEq, Eq)]
enum Kind {
    Sign,
    Digit,
    Letter,
}

fn kind(sign: char) -> Kind {
    match sign {
        '0'..='9' => Kind::Digit,
        '.' | '-' => Kind::Sign,
        _ => Kind::Letter,
    }
}

/// The value of a Roman number in small letters below forty, with its place: of `a.iv`, 4.
fn roman(label: &Label) -> Option<u16> {
    let Label::Number(text) = label else { return None };
    let last = text.rsplit('.').next()?;
    let (tens, ones) = last.split_at(last.len() - last.trim_start_matches('x').len());
    // `ix` is nine and not ten and a one before it.
    let (tens, ones) = if ones.is_empty() && !last.is_empty() { (last, "") } else { (tens, ones) };
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
        .iter()
        .position(|one| *one == ones)?;
    let value = u16::try_from(tens.len() * 10 + ones).ok()?;
    (value > 0 && tens.len() < 4).then_some(value)
}

/// In the order of a text: 5.2 before 5.10, 8 before 8A, what is numbered before what is titled.
impl Ord for Label {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Number(_), Self::Number(_)) => self.pieces().cmp(&other.pieces()),
            (Self::Number(_), Self::Title(_)) => Ordering::Less,
            (Self::Title(_), Self::Number(_)) => Ordering::Greater,
            (Self::Title(one), Self::Title(two)) => one.cmp(two),
        }
    }
}

impl PartialOrd for Label {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// As a citation names it.
impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => f.write_str(number),
            Self::Title(title) => write!(f, "\"{title}\""),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Label;

    #[test]
    fn numbers_stand_in_the_order_of_a_text() {
        for row in ["5 5.1 5.2 5.10 6", "8 8-1 8-2 8-10 8A 8B 9", "a b c z aa ab"] {
            let labels: Vec<Label> = row.split(' ').map(Label::number).collect();
            assert!(labels.is_sorted(), "{row}");
        }
        assert!(Label::number("9") < Label::Title("Vedlegg".to_owned()));
        assert_eq!(Label::number("007.00"), Label::number("7.0"));
    }

    #[test]
    fn a_range_holds_what_stands_between_its_ends_and_in_it() {
        let holds = |first, last, one| {
            Label::number(one).is_between(&Label::number(first), &Label::number(last))
        };
        for (first, last, one) in [
            ("1", "3", "2"),
            ("1", "3", "3.1"),
            ("a", "d", "c"),
            ("i", "iv", "iii"),
            ("6.1", "6.3", "6.2.1"),
        ] {
            assert!(holds(first, last, one), "{first}-{last} holds {one}");
        }
        for (first, last, one) in
            [("1", "3", "4"), ("1", "1", "10"), ("a", "d", "aa"), ("6.1", "6.3", "6")]
        {
            assert!(!holds(first, last, one), "{first}-{last} does not hold {one}");
        }
    }
}
