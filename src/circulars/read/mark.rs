//! What is typed before a line: `(a)`, `a)`, `1.`, `(1)`, `•`.

use super::piece::Mark;

/// The most signs of a typed number.
const LONGEST: usize = 6;

/// Signs of points that count nothing.
const SIGNS: &str = "•▪‣◦●○■–—-";

/// The mark that a line begins with, and what follows it.
pub(super) fn typed(line: &str) -> Option<(Mark, &str)> {
    let line = line.trim_start();
    let (sign, rest) = line.split_once(char::is_whitespace)?;
    let rest = rest.trim_start();
    if rest.is_empty() {
        return None;
    }
    let mut signs = sign.chars();
    if let (Some(first), None) = (signs.next(), signs.next())
        && SIGNS.contains(first)
    {
        return Some((Mark::Sign, rest));
    }
    let enclosed = sign.strip_prefix('(').and_then(|inner| inner.strip_suffix(')'));
    if let Some(inner) = enclosed.or_else(|| sign.strip_suffix(')')) {
        return Some((number(inner)?, rest));
    }
    // `1.` and `a.` begin a point where a new sentence follows; `1. januar` is a day.
    let inner = sign.strip_suffix('.')?;
    let begins = rest.starts_with(|letter: char| letter.is_uppercase() || "«“\"(".contains(letter));
    let short = inner.len() == 1 || inner.starts_with(|one: char| one.is_ascii_digit());
    number(inner).filter(|_| begins && short).map(|mark| (mark, rest))
}

fn number(text: &str) -> Option<Mark> {
    let figures = text.trim_end_matches(|sign: char| sign.is_ascii_alphabetic());
    let counted = !figures.is_empty() && figures.bytes().all(|sign| sign.is_ascii_digit());
    if text.len() > LONGEST || text.is_empty() {
        return None;
    }
    if counted && text.len() - figures.len() <= 1 {
        return Some(Mark::Figure(text.to_owned()));
    }
    let one = text.len() == 1 && text.bytes().all(|sign| sign.is_ascii_alphabetic());
    let same = text.len() == 2
        && text.bytes().all(|sign| sign.is_ascii_lowercase())
        && text.bytes().next() == text.bytes().last();
    let roman = text.bytes().all(|sign| b"ivxl".contains(&sign));
    (one || same || roman).then(|| Mark::Letter(text.to_owned()))
}

/// Whether a line may be followed by one that begins with a mark: it ends as a part of a list, or
/// what leads up to one, does.
pub(super) fn leads_up(line: &str) -> bool {
    let line = line.trim_end();
    let word = line.rsplit(char::is_whitespace).next().unwrap_or_default();
    line.ends_with([':', ';', '.', ',', '—', '–', '!', '?'])
        || ["and", "or", "og", "eller", "samt"].contains(&word)
}

/// Whether one mark is the next after another, in whichever way its letters count.
pub(super) fn follows(before: &str, next: &str) -> Option<Step> {
    if let (Ok(before), Ok(next)) = (before.parse::<u32>(), next.parse::<u32>()) {
        return step(before, next);
    }
    let roman = || step(roman_value(before)?, roman_value(next)?);
    let letter = || step(letter_value(before)?, letter_value(next)?);
    // `i` after `h` is a letter, `ii` after `i` a number.
    let both = [letter(), roman()].into_iter().flatten();
    both.min().or_else(|| natural(before, next))
}

/// How far apart two marks are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    /// The one comes right after the other.
    Next,
    /// There are some between them.
    Later,
}

fn step(before: u32, next: u32) -> Option<Step> {
    match next.checked_sub(before)? {
        0 => None,
        1 => Some(Step::Next),
        _ => Some(Step::Later),
    }
}

/// `8A` after `8`.
fn natural(before: &str, next: &str) -> Option<Step> {
    use crate::value::passage::Label;
    let figures = |text: &str| text.starts_with(|sign: char| sign.is_ascii_digit());
    let later = Label::number(before) < Label::number(next);
    (figures(before) && figures(next) && later).then_some(Step::Next)
}

fn letter_value(text: &str) -> Option<u32> {
    let mut signs = text.bytes();
    let first = signs.next().filter(u8::is_ascii_alphabetic)?;
    let place = u32::from(first.to_ascii_lowercase() - b'a') + 1;
    match (signs.next(), signs.next()) {
        (None, _) => Some(place),
        (Some(second), None) if second == first => Some(place + 26),
        _ => None,
    }
}

fn roman_value(text: &str) -> Option<u32> {
    let (mut sum, mut last) = (0_u32, 0);
    for sign in text.bytes().rev() {
        let value = match sign.to_ascii_lowercase() {
            b'i' => 1,
            b'v' => 5,
            b'x' => 10,
            b'l' => 50,
            _ => return None,
        };
        sum = if value < last { sum.checked_sub(value)? } else { sum + value };
        last = value.max(last);
    }
    (sum > 0).then_some(sum)
}

/// Whether a mark may begin a list.
pub(super) fn begins(mark: &Mark) -> bool {
    match mark {
        Mark::Sign => true,
        Mark::Figure(text) => text == "1",
        Mark::Letter(text) => ["a", "A", "i", "I"].contains(&text.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Mark, Step, follows, typed};

    #[test]
    fn marks_are_told_from_words() {
        for line in
            ["(a) text", "a) text", "ii) text", "1. Text", "(12) text", "8A) text", "• text"]
        {
            assert!(typed(line).is_some(), "{line}");
        }
        for line in
            ["1. januar", "(see the annex) text", "og) text", "Text", "a.", "e.g. Text", "A text"]
        {
            assert_eq!(typed(line), None, "{line}");
        }
        assert_eq!(typed("(a) text"), Some((Mark::Letter("a".to_owned()), "text")));
    }

    #[test]
    fn one_mark_follows_another_in_the_way_that_it_counts() {
        for (before, next, step) in [
            ("h", "i", Some(Step::Next)),
            ("i", "ii", Some(Step::Next)),
            ("iv", "v", Some(Step::Next)),
            ("a", "c", Some(Step::Later)),
            ("z", "aa", Some(Step::Next)),
            ("8", "8A", Some(Step::Next)),
            ("c", "a", None),
            ("2", "2", None),
        ] {
            assert_eq!(follows(before, next), step, "{before} {next}");
        }
    }
}
