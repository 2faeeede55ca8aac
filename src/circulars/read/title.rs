//! The words of a heading → what it is the heading of, and its number.

use crate::value::passage::{Label, Level};

/// What words stand for which level, in the languages of circulars.
const WORDS: &[(Level, &[&str])] = &[
    (Level::Annex, &["annex", "appendix", "vedlegg"]),
    (Level::Schedule, &["schedule", "tillegg"]),
    (Level::Chapter, &["chapter", "kapittel", "kap."]),
    (Level::Section, &["section", "§", "paragraf", "punkt", "pkt.", "pkt"]),
    (Level::Article, &["article", "artikkel", "art."]),
    (Level::Regulation, &["regulation", "regel"]),
];

/// What a heading says of itself.
pub(super) struct Said<'t> {
    /// Its level, where a word says it.
    pub(super) level: Option<Level>,
    /// Its number, where it has one.
    pub(super) number: Option<Label>,
    /// What follows those.
    pub(super) title: &'t str,
}

/// Reads a heading: `Article 33 Notification`, `§ 21-7. Tidsfrister`, `5.1 Målsetting`, `Vedlegg`.
pub(super) fn said(heading: &str) -> Said<'_> {
    let plain = Said { level: None, number: None, title: heading };
    let (level, rest) = leveled(heading);
    let (sign, title) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let sign = sign.trim_end_matches(['.', ':', ')', '–', '—']);
    let figures = sign.starts_with(|one: char| one.is_ascii_digit());
    let capitals = level.is_some()
        && !sign.is_empty()
        && sign.bytes().all(|one| one.is_ascii_uppercase() || one.is_ascii_digit());
    let part = |part: &str| !part.is_empty() && part.bytes().all(|one| one.is_ascii_alphanumeric());
    let number = (figures || capitals) && sign.len() <= 16 && sign.split(['.', '-']).all(part);
    let counted = |digits: &str| digits.is_empty() || digits.parse::<u16>().is_ok();
    if !number || !sign.split(|one: char| !one.is_ascii_digit()).all(counted) {
        return plain;
    }
    let title = title.trim_start_matches(['–', '—', '-', ':', '.', ' ']);
    Said { level, number: Some(Label::number(sign)), title }
}

/// The level that the first word names, and what follows it.
fn leveled(heading: &str) -> (Option<Level>, &str) {
    if let Some(rest) = heading.strip_prefix('§') {
        return (Some(Level::Section), rest.trim_start());
    }
    let Some((first, rest)) = heading.split_once(char::is_whitespace) else {
        return (None, heading);
    };
    let small = first.to_lowercase();
    let named = WORDS.iter().find(|(_, words)| words.contains(&small.as_str()));
    named.map_or((None, heading), |(level, _)| (Some(*level), rest.trim_start()))
}
