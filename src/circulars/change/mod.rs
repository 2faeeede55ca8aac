//! The texts of circulars, and a lock → what has changed, and what is written from it.
//!
//! A passage with its old fingerprint at its old place is as it was. Of the others, those with
//! the same fingerprint at another place are *moved*; then a place that both sides have is
//! *changed*, one of the lock alone *gone*, one of the text alone *new*. What the head says does not
//! move: two dates in it may be the same.

mod json;
mod text;

pub use json::write as json;
pub use text::document;

use super::Text;
use super::document::{Fingerprint, PassageText};
use super::encoding::{Encoding, encodings};
use super::lock::{Lock, Locked};
use crate::rulebook::Rulebook;
use crate::rulebook::circular::{CircularId, Passage};
use crate::rulebook::place::Place;
use std::collections::{BTreeMap, VecDeque};

/// What became of a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// It says something else.
    Changed,
    /// It was not there.
    New,
    /// It is not there any more.
    Gone,
    /// It says the same in another place.
    Moved,
}

/// A passage that is not as it was locked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What became of it.
    pub what: What,
    /// Where it stood when it was locked.
    pub before: Option<Place>,
    /// Where it stands now.
    pub now: Option<Place>,
}

impl Change {
    /// Where it stands, else where it stood.
    fn place(&self) -> Option<&Place> {
        self.now.as_ref().or(self.before.as_ref())
    }

    /// The head first, then by place.
    fn order(&self) -> (usize, Option<&Place>, What) {
        let head = self.place().and_then(Place::of_head);
        (head.unwrap_or(usize::MAX), self.place(), self.what)
    }

    fn part(&self) -> Part {
        let Some(place) = self.place() else {
            return Part::Sentence;
        };
        match place.of_head() {
            Some(line) => Part::Head(line),
            None if place.is_sentence() => Part::Sentence,
            None => Part::Heading,
        }
    }
}

/// A change, for people.
#[derive(Clone, Debug)]
pub struct Shown {
    /// What became of the passage.
    pub what: What,
    /// Where it stood when it was locked, as a citation.
    pub before: Option<Passage>,
    /// Where it stands now, as a citation.
    pub now: Option<Passage>,
    /// What it says now.
    pub text: Option<String>,
    /// What cites it where it stood, by the places in [`Report::encodings`].
    pub encodings: Vec<usize>,
    /// What cites the place where it now stands, if it did not stand there before.
    pub reached: Vec<usize>,
    /// What kind of passage it is.
    pub part: Part,
}

/// What kind of passage it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A line of the head, by its place in it: when it was last changed, the title, when it was
    /// issued, the recipients.
    Head(usize),
    /// The heading of a section.
    Heading,
    /// A sentence.
    Sentence,
}

/// A circular compared with the lock.
#[derive(Clone, Debug)]
pub struct Compared {
    /// Which one, where the rulebook has it.
    pub circular: Option<CircularId>,
    /// Its name.
    pub name: String,
    /// What came of it.
    pub finding: Finding,
}

/// What came of comparing a circular.
#[derive(Clone, Debug)]
pub enum Finding {
    /// Both are there: what is not as it was; empty where all is.
    Changes(Vec<Shown>),
    /// It stands in the lock, and its text is not among those that were looked at.
    NoText,
    /// Its text is there, and it does not stand in the lock.
    NotLocked,
}

/// What has changed since the lock was made.
#[derive(Clone, Debug)]
pub struct Report<'r> {
    /// The rules.
    pub rulebook: &'r Rulebook,
    /// What cites or sets aside something.
    pub encodings: Vec<Encoding<'r>>,
    /// The circulars of the lock and of the texts, by name.
    pub circulars: Vec<Compared>,
}

impl<'r> Report<'r> {
    /// What stands at these places of [`Report::encodings`].
    fn at<'t>(&'t self, places: &[usize]) -> impl Iterator<Item = &'t Encoding<'r>> {
        places.iter().filter_map(|at| self.encodings.get(*at))
    }

    /// Whether there is a passage that is not as it was locked.
    pub fn has_changes(&self) -> bool {
        let changed =
            |one: &Compared| matches!(&one.finding, Finding::Changes(all) if !all.is_empty());
        self.circulars.iter().any(changed)
    }

    /// Whether all is as it was locked.
    pub fn is_unchanged(&self) -> bool {
        self.circulars.iter().all(|one| match &one.finding {
            Finding::Changes(changes) => changes.is_empty(),
            Finding::NoText | Finding::NotLocked => false,
        })
    }
}

/// Compares texts with a lock: all circulars of either.
pub fn compare<'r>(rulebook: &'r Rulebook, lock: &Lock, texts: &[Text]) -> Report<'r> {
    let encodings = encodings(rulebook);
    let mut all: BTreeMap<&str, (Option<&Locked>, Option<&Text>)> = BTreeMap::new();
    for locked in &lock.circulars {
        all.entry(&locked.name).or_default().0 = Some(locked);
    }
    for text in texts {
        let name = rulebook.circular(text.circular).map_or("", |one| &one.name);
        all.entry(name).or_default().1 = Some(text);
    }
    let circulars = all.into_iter().map(|(name, (locked, text))| Compared {
        circular: super::circular(rulebook, |one| one.name == name),
        name: name.to_owned(),
        finding: match (locked, text) {
            (Some(locked), Some(text)) => Finding::Changes(shown(locked, text, &encodings)),
            (Some(_), None) => Finding::NoText,
            (None, _) => Finding::NotLocked,
        },
    });
    Report { rulebook, circulars: circulars.collect(), encodings }
}

/// Fingerprints by place, in the order of places.
type Left<'a> = BTreeMap<&'a Place, Fingerprint>;

/// What is not as it was, in the order of places; what is gone, where it stood.
pub fn changes(before: &[(Place, Fingerprint)], now: &[(Place, Fingerprint)]) -> Vec<Change> {
    let (mut gone, mut come) = (left(before), left(now));
    let same = |place: &Place, print| come.get(place) == Some(print);
    let still: Vec<&Place> =
        gone.iter().filter(|(place, print)| same(place, print)).map(|(place, _)| *place).collect();
    for place in still {
        gone.remove(place);
        come.remove(place);
    }
    let mut found = moved(&mut gone, &mut come);
    for place in gone.into_keys() {
        let now = come.remove(place).map(|_| place.clone());
        let what = if now.is_some() { What::Changed } else { What::Gone };
        found.push(Change { what, before: Some(place.clone()), now });
    }
    found.extend(come.into_keys().map(|place| Change {
        what: What::New,
        before: None,
        now: Some(place.clone()),
    }));
    found.sort_by(|a, b| a.order().cmp(&b.order()));
    found
}

fn left(side: &[(Place, Fingerprint)]) -> Left<'_> {
    side.iter().map(|(place, print)| (place, *print)).collect()
}

/// Takes from both sides what says the same in another place.
fn moved(gone: &mut Left<'_>, come: &mut Left<'_>) -> Vec<Change> {
    let mut places: BTreeMap<Fingerprint, VecDeque<&Place>> = BTreeMap::new();
    for (place, print) in come.iter().filter(|(place, _)| place.of_head().is_none()) {
        places.entry(*print).or_default().push_back(place);
    }
    let mut found = Vec::new();
    gone.retain(|before, print| {
        let Some(now) = places.get_mut(print).and_then(VecDeque::pop_front) else {
            return true;
        };
        come.remove(now);
        let (before, now) = (Some((*before).clone()), Some(now.clone()));
        found.push(Change { what: What::Moved, before, now });
        false
    });
    found
}

fn shown(locked: &Locked, text: &Text, encodings: &[Encoding<'_>]) -> Vec<Shown> {
    let (id, passages) = (text.circular, &text.document.passages);
    let now: Vec<_> = passages.iter().map(|one| (one.place.clone(), one.fingerprint())).collect();
    let changes = changes(&locked.passages, &now);
    let written: BTreeMap<&Place, &PassageText> =
        passages.iter().map(|one| (&one.place, one)).collect();
    let blocks = blocks(locked);
    let shown = changes.into_iter().map(|change| {
        let citing = |place: &Place| citing(place, id, encodings);
        let elsewhere = change.now.as_ref().filter(|_| change.now != change.before);
        let written = change.now.as_ref().and_then(|place| written.get(place));
        let before = change.before.as_ref();
        Shown {
            what: change.what,
            part: change.part(),
            encodings: before.map(citing).unwrap_or_default(),
            reached: elsewhere.map(citing).unwrap_or_default(),
            before: before.map(|place| match blocks.get(&block(place)) {
                Some(1) => place.passage_alone(id),
                _ => place.passage(id),
            }),
            now: written.map(|one| one.passage(id)),
            text: written.map(|one| one.text.clone()),
        }
    });
    shown.collect()
}

/// The bullet, or the paragraph's own text, that a sentence stands in.
fn block(place: &Place) -> Place {
    place.block()
}

/// How many sentences each bullet, and each paragraph's own text, had.
fn blocks(locked: &Locked) -> BTreeMap<Place, usize> {
    let mut blocks = BTreeMap::new();
    for (place, _) in &locked.passages {
        *blocks.entry(block(place)).or_default() += 1;
    }
    blocks
}

fn citing(place: &Place, circular: CircularId, encodings: &[Encoding<'_>]) -> Vec<usize> {
    let cites = |one: &Encoding<'_>| {
        one.cites.iter().any(|cited| cited.circular == circular && place.is_in(cited))
    };
    encodings.iter().enumerate().filter(|(_, one)| cites(one)).map(|(at, _)| at).collect()
}
