//! Whether a circular has what a citation names, by the lock beside the rules.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

use rustc_hash::FxHashMap;

use super::context::Context;
use super::error;
use crate::rulebook::circular::{Dotted, Passage, SectionKey};
use crate::rulebook::lock::Lock;
use crate::rulebook::place::{HEAD, Place, Spot};
use crate::source::Span;

/// How many sections a message names.
const MOST_NAMED: usize = 12;

/// The sentences of each section; a section may have its heading alone.
type Sections<'l> = BTreeMap<&'l SectionKey, BTreeSet<&'l Spot>>;

/// The passages of a lock, so that one is found without going over the others.
#[derive(Default)]
pub(super) struct Passages<'l> {
    circulars: FxHashMap<&'l str, Sections<'l>>,
}

impl<'l> Passages<'l> {
    /// Those of a lock.
    pub(super) fn of(lock: &'l Lock) -> Self {
        let mut circulars: FxHashMap<&'l str, Sections<'l>> = FxHashMap::default();
        for circular in &lock.circulars {
            let sections = circulars.entry(&circular.name).or_default();
            for (place, _) in &circular.passages {
                sections.entry(&place.section).or_default().extend(place.spot.as_ref());
            }
        }
        Self { circulars }
    }

    /// What is there instead of a passage; none if it is there, or nothing is known of the circular.
    fn instead_of(&self, circular: &str, cited: &Passage) -> Option<String> {
        let sections = self.circulars.get(circular)?;
        let Some(spots) = sections.get(&cited.section) else {
            return Some(in_circular(sections));
        };
        let section = section_words(&cited.section);
        let Some((_, paragraph)) = cited.paragraphs else {
            let reaches = |spot: &&Spot| {
                let spot = Some((**spot).clone());
                Place { section: cited.section.clone(), spot }.is_in(cited)
            };
            let whole = cited.bullets.is_none() && cited.sentences.is_none();
            let there = whole || spots.iter().any(reaches);
            return (!there).then(|| in_section(&section, spots));
        };
        let bullet = cited.bullets.as_ref().map_or(&[][..], |(_, last)| last.as_slice());
        let sentence = cited.sentences.map(|(_, last)| last);
        below(spots, (paragraph, bullet, sentence), &section)
    }
}

/// What is there instead of a place in a section.
fn below(
    spots: &BTreeSet<&Spot>,
    (paragraph, bullet, sentence): (u16, &[u16], Option<u16>),
    section: &str,
) -> Option<String> {
    let first = |bullet: &[u16]| {
        let spot = Spot { paragraph, bullet: bullet.to_vec(), sentence: 0 };
        spots.range::<Spot, _>((Bound::Included(&spot), Bound::Unbounded)).next().copied()
    };
    if first(&[]).is_none_or(|found| found.paragraph != paragraph) {
        return Some(in_section(section, spots));
    }
    let named = format!("{section} paragraph {paragraph}");
    let under = |found: &&Spot| found.paragraph == paragraph && found.bullet.starts_with(bullet);
    if first(bullet).is_none_or(|found| !under(&found)) {
        let all = spots.iter().filter(|spot| spot.paragraph == paragraph);
        let depth = bullet.len();
        let all = all.filter(|spot| spot.bullet.len() >= depth && depth > 0);
        let heads: BTreeSet<&[u16]> = all.filter_map(|spot| spot.bullet.get(..depth)).collect();
        let heads = heads.into_iter().take(MOST_NAMED).map(|head| Dotted(head).to_string());
        let heads: Vec<String> = heads.collect();
        return Some(match heads.as_slice() {
            [] => format!("{named} has no bullets"),
            heads => format!("{named} has the bullets {}", heads.join(", ")),
        });
    }
    let exact = |sentence| Spot { paragraph, bullet: bullet.to_vec(), sentence };
    let wanted = sentence.filter(|sentence| !spots.contains(&exact(*sentence)))?;
    let named = match bullet {
        [] => named,
        bullet => format!("{named} bullet {}", Dotted(bullet)),
    };
    let last = (1..wanted).rev().find(|sentence| spots.contains(&exact(*sentence)));
    Some(match last {
        None => format!("{named} has no sentences of its own"),
        Some(1) => format!("{named} has one sentence"),
        Some(last) => format!("{named} has sentences 1 to {last}"),
    })
}

fn in_circular(sections: &Sections<'_>) -> String {
    let head = |key: &SectionKey| matches!(key, SectionKey::Title(title) if HEAD.contains(&title.as_str()));
    let keys = sections.keys().filter(|key| !head(key));
    let mut words: Vec<String> = keys.clone().take(MOST_NAMED).map(|key| bare(key)).collect();
    if keys.count() > MOST_NAMED {
        words.push("…".to_owned());
    }
    format!("it has the sections {}", words.join(", "))
}

fn in_section(section: &str, spots: &BTreeSet<&Spot>) -> String {
    match spots.last() {
        None => format!("{section} has a heading alone"),
        Some(Spot { paragraph: 1, .. }) => format!("{section} has one paragraph"),
        Some(Spot { paragraph, .. }) => format!("{section} has paragraphs 1 to {paragraph}"),
    }
}

fn section_words(key: &SectionKey) -> String {
    format!("section {}", bare(key))
}

fn bare(key: &SectionKey) -> String {
    super::citation::section_words(key)
}

/// A passage as it is cited, its last part where it is a range.
fn words(cited: &Passage) -> String {
    let section = section_words(&cited.section);
    let numbered = [
        ("paragraph", cited.paragraphs.map(|(_, last)| last.to_string())),
        ("bullet", cited.bullets.as_ref().map(|(_, last)| Dotted(last).to_string())),
        ("sentence", cited.sentences.map(|(_, last)| last.to_string())),
    ];
    let below =
        numbered.into_iter().filter_map(|(kind, number)| Some(format!("{kind} {}", number?)));
    std::iter::once(section).chain(below).collect::<Vec<_>>().join(" ")
}

impl Context<'_> {
    /// Reports a citation of what its circular has not.
    pub(super) fn is_there(&mut self, cited: &Passage, span: Span) {
        let Some(circular) = self.names.circulars.get(cited.circular.0) else {
            return;
        };
        if let Some(instead) = self.locked.instead_of(&circular.name, cited) {
            let error = error::not_in_circular(span, (&circular.name, &words(cited)), &instead);
            self.diagnostics.push(error);
        }
    }
}
