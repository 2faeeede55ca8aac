//! Whether a formatted text has every word and every comment of its source, so that nothing that
//! the tree does not hold can be lost.

use std::borrow::Cow;

use crate::format::comments::comments;
use crate::keywords::is_reserved;
use crate::syntax::passage::titled;
use crate::syntax::token::tokens;
use crate::value::number::Number;
use crate::value::passage::{Label, Level};

/// Whether two texts have the same comments in the same order.
pub(crate) fn same_comments(text: &str, other: &str) -> bool {
    let (ours, others) = (comments(text, 0), comments(other, 0));
    ours.iter().map(|one| one.text).eq(others.iter().map(|one| one.text))
}

/// Whether two texts have the same words and signs, each as often. Their order is the tree's
/// matter; of two spellings of one word or number either will do.
pub(crate) fn same_words(text: &str, other: &str) -> bool {
    words(text) == words(other)
}

/// The words and signs of a text, each in one spelling, sorted.
fn words(text: &str) -> Vec<Cow<'_, str>> {
    let text = text.trim_start_matches('\u{feff}');
    let all: Vec<&str> =
        tokens(text).into_iter().map(|range| text.get(range).unwrap_or_default()).collect();
    let mut words = Vec::with_capacity(all.len());
    let mut rest = all.as_slice();
    while let [first, after @ ..] = rest {
        rest = after;
        // The sign of a zero is idle.
        if *first == "-" && rest.first().is_some_and(|next| one_spelling(next) == "0") {
            continue;
        }
        if first.starts_with(|sign: char| sign.is_ascii_lowercase()) && Level::of(first).is_some() {
            rest = step(first, rest, &mut words);
            continue;
        }
        if *first == "," && rest.first().is_some_and(|next| Level::of(next).is_some()) {
            continue;
        }
        words.push(one_spelling(first));
        if let ("every", [number, unit, after @ ..]) = (*first, rest)
            && let Some(period) = period(number, unit)
        {
            words.push(period.into());
            rest = after;
        }
    }
    words.sort_unstable();
    words
}

/// A step of a passage, the word of its level first, each of its numbers by itself: of
/// `article 33(1)(a)`, and `article 33 paragraph 1 point a`, the word `article` and three numbers.
fn step<'t, 'r>(
    level: &'t str,
    mut rest: &'r [&'t str],
    words: &mut Vec<Cow<'t, str>>,
) -> &'r [&'t str] {
    if !matches!(level, "paragraph" | "paragraphs" | "point" | "points") {
        words.push(one_spelling(level));
    }
    let Some((first, after)) = rest.split_first() else { return rest };
    let plain = first.strip_prefix('"').and_then(|one| one.strip_suffix('"')).unwrap_or(first);
    let number = match titled(plain) {
        Label::Number(_) => plain,
        Label::Title(_) if plain.len() == first.len() && !is_reserved(first) => first,
        Label::Title(_) => return rest,
    };
    rest = after;
    words.extend(numbers(number).split('.').map(|one| Cow::Owned(one.to_owned())));
    while let ["(", inner, ")", after @ ..] = rest {
        words.push(numbers(inner).into());
        rest = after;
    }
    rest
}

/// `3 months`, as it is written after `every`.
fn period(number: &str, unit: &str) -> Option<&'static str> {
    let months: u32 = number.parse().ok().filter(|_| matches!(unit, "month" | "months"))?;
    match months {
        1 => Some("month"),
        3 => Some("quarter"),
        4 => Some("tertial"),
        12 => Some("year"),
        _ => None,
    }
}

/// A word or a number in the spelling that stands for all that mean the same.
fn one_spelling(token: &str) -> Cow<'_, str> {
    let plural =
        ["becomes", "bullets", "days", "months", "sentences", "subparagraphs", "weeks", "years"];
    if let Some(word) = plural.into_iter().find(|word| *word == token) {
        return word.trim_end_matches('s').into();
    }
    if !token.starts_with(|sign: char| sign.is_ascii_digit()) {
        return token.into();
    }
    match Number::parse(token) {
        Ok(number) => number.to_string().into(),
        Err(_) => numbers(token).into(),
    }
}

/// `6.01-6.02` without idle zeros, and `2-2` as `2`.
fn numbers(token: &str) -> String {
    let plain = |dotted: &str| {
        let digits = |part: &str| match part.trim_start_matches('0') {
            "" => "0".to_owned(),
            digits => digits.to_owned(),
        };
        dotted.split('.').map(digits).collect::<Vec<_>>().join(".")
    };
    let mut sides: Vec<String> = token.split('-').map(plain).collect();
    sides.dedup();
    sides.join("-")
}
