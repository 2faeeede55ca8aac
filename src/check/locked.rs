//! Whether a circular has what a citation names, by the lock beside the rules.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

use rustc_hash::FxHashMap;

use crate::phrases::{Argument, Join, Phrase, phrase};
use crate::rulebook::circular::{Dotted, Passage, SectionKey};
use crate::rulebook::lock::Lock;
use crate::rulebook::place::{HEAD, Place, SentenceRef};

/// How many sections a message names.
const MOST_NAMED: usize = 12;

/// The sentences of each section; a section may have its heading alone.
type Sections<'l> = BTreeMap<&'l SectionKey, BTreeSet<&'l SentenceRef>>;

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
                sections.entry(&place.section).or_default().extend(place.sentence.as_ref());
            }
        }
        Self { circulars }
    }

    /// What is there instead of a passage; none if it is there, or nothing is known of the circular.
    pub(super) fn instead_of(&self, circular: &str, cited: &Passage) -> Option<Phrase> {
        let sections = self.circulars.get(circular)?;
        let Some(sentences) = sections.get(&cited.section) else {
            return Some(in_circular(sections));
        };
        let section = section_words(&cited.section);
        let Some((_, paragraph)) = cited.paragraphs else {
            let reaches = |there: &&SentenceRef| {
                let sentence = Some((**there).clone());
                Place { section: cited.section.clone(), sentence }.is_in(cited)
            };
            let whole = cited.bullets.is_none() && cited.sentences.is_none();
            let there = whole || sentences.iter().any(reaches);
            return (!there).then(|| in_section(section, sentences));
        };
        let bullet = cited.bullets.as_ref().map_or(&[][..], |(_, last)| last.as_slice());
        let sentence = cited.sentences.map(|(_, last)| last);
        below(sentences, (paragraph, bullet, sentence), section)
    }
}

/// What is there instead of a place in a section.
fn below(
    sentences: &BTreeSet<&SentenceRef>,
    (paragraph, bullet, sentence): (u16, &[u16], Option<u16>),
    section: Phrase,
) -> Option<Phrase> {
    let first = |bullet: &[u16]| {
        let heading = SentenceRef { paragraph, bullet: bullet.to_vec(), sentence: 0 };
        sentences
            .range::<SentenceRef, _>((Bound::Included(&heading), Bound::Unbounded))
            .next()
            .copied()
    };
    if first(&[]).is_none_or(|found| found.paragraph != paragraph) {
        return Some(in_section(section, sentences));
    }
    let named = in_paragraph(section, paragraph);
    let under =
        |found: &&SentenceRef| found.paragraph == paragraph && found.bullet.starts_with(bullet);
    if first(bullet).is_none_or(|found| !under(&found)) {
        let all = sentences.iter().filter(|one| one.paragraph == paragraph);
        let depth = bullet.len();
        let all = all.filter(|one| one.bullet.len() >= depth && depth > 0);
        let heads: BTreeSet<&[u16]> = all.filter_map(|one| one.bullet.get(..depth)).collect();
        let heads = heads.into_iter().take(MOST_NAMED).map(|head| Dotted(head).to_string());
        let heads: Vec<String> = heads.collect();
        return Some(match heads.as_slice() {
            [] => phrase!("check-instead-no-bullets", passage = named),
            heads => phrase!(
                "check-instead-bullets",
                passage = named,
                bullets = Argument::list(Join::Comma, heads),
            ),
        });
    }
    let exact = |sentence| SentenceRef { paragraph, bullet: bullet.to_vec(), sentence };
    let wanted = sentence.filter(|sentence| !sentences.contains(&exact(*sentence)))?;
    let named = match bullet {
        [] => named,
        bullet => in_bullet(named, bullet),
    };
    let last = (1..wanted).rev().find(|sentence| sentences.contains(&exact(*sentence)));
    Some(phrase!("check-instead-sentences", passage = named, count = last.unwrap_or(0)))
}

fn in_circular(sections: &Sections<'_>) -> Phrase {
    let head = |key: &SectionKey| matches!(key, SectionKey::Title(title) if HEAD.contains(&title.as_str()));
    let keys = sections.keys().filter(|key| !head(key));
    let mut words: Vec<String> = keys.clone().take(MOST_NAMED).map(ToString::to_string).collect();
    if keys.count() > MOST_NAMED {
        words.push("…".to_owned());
    }
    phrase!("check-instead-sections", sections = Argument::list(Join::Comma, words))
}

fn in_section(section: Phrase, sentences: &BTreeSet<&SentenceRef>) -> Phrase {
    match sentences.last() {
        None => phrase!("check-instead-heading", passage = section),
        Some(SentenceRef { paragraph, .. }) => {
            phrase!("check-instead-paragraphs", passage = section, count = *paragraph)
        }
    }
}

fn section_words(key: &SectionKey) -> Phrase {
    phrase!("check-passage-section", section = key.to_string())
}

fn in_paragraph(section: Phrase, number: u16) -> Phrase {
    phrase!("check-passage-paragraph", within = section, number = number)
}

fn in_bullet(paragraph: Phrase, number: &[u16]) -> Phrase {
    let number = Dotted(number).to_string();
    phrase!("check-passage-bullet", within = paragraph, number = number)
}

/// A passage as it is cited, its last part where it is a range.
pub(super) fn words(cited: &Passage) -> Phrase {
    let mut words = section_words(&cited.section);
    if let Some((_, last)) = cited.paragraphs {
        words = in_paragraph(words, last);
    }
    if let Some((_, last)) = &cited.bullets {
        words = in_bullet(words, last);
    }
    if let Some((_, last)) = cited.sentences {
        words = phrase!("check-passage-sentence", within = words, number = last);
    }
    words
}
