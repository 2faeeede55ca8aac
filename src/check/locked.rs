//! Whether a circular has what a citation names, by the lock beside the rules.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use crate::phrases::{Argument, Join, Phrase, phrase};
use crate::rulebook::circular::{Passage, Step};
use crate::rulebook::lock::Lock;
use crate::rulebook::place::Place;
use crate::value::passage::{Label, Level};

/// How many parts a message names.
const MOST_NAMED: usize = 12;

/// The places under each heading; there may be the heading alone.
type Sections<'l> = BTreeMap<Place, Vec<&'l Place>>;

/// The passages of a lock, so that one is found without going over those of other sections.
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
                sections.entry(place.section()).or_default().push(place);
            }
        }
        Self { circulars }
    }

    /// What is there instead of a passage; none if it is there, or nothing is known of the circular.
    pub(super) fn instead_of(&self, circular: &str, cited: &Passage) -> Option<Phrase> {
        let sections = self.circulars.get(circular)?;
        let cited = last_of(cited);
        let steps = cited.heading().iter().map(|step| (step.level, step.first.clone()));
        let heading = steps
            .fold(Place { steps: Vec::new() }, |place, (level, label)| place.with(level, label));
        let near = sections.get(&heading).map_or(&[][..], Vec::as_slice);
        let reaches = |steps: &[Step], places: &[&Place]| {
            let part = Passage { steps: steps.to_vec(), ..cited };
            places.iter().any(|place| place.is_in(&part))
        };
        if reaches(&cited.steps, near) {
            return None;
        }
        let all: Vec<&Place> = sections.values().flatten().copied().collect();
        if reaches(&cited.steps, &all) {
            return None;
        }
        let missing = (0..cited.steps.len())
            .find(|at| !reaches(cited.steps.get(..=*at).unwrap_or_default(), &all))?;
        let (before, step) = (cited.steps.get(..missing)?, cited.steps.get(missing)?);
        let around = Passage { steps: before.to_vec(), ..cited };
        let there: Vec<&Place> = all.into_iter().filter(|place| place.is_in(&around)).collect();
        Some(instead(&there, before, step))
    }
}

/// A passage, the last part where it is a range.
fn last_of(cited: &Passage) -> Passage {
    let last = |step: &Step| Step::one(step.level, step.last.clone());
    Passage { steps: cited.steps.iter().map(last).collect(), ..*cited }
}

/// What stands in a passage instead of a step that leads nowhere.
fn instead(there: &[&Place], before: &[Step], missing: &Step) -> Phrase {
    let (level, depth) = (missing.level, missing.first.depth());
    let label = |place: &&Place| {
        let head = place.of_head().is_some();
        let spot = place.steps.iter().find(|spot| spot.level == level && !head)?;
        (level != Level::Sentence || is_own(place, before)).then(|| spot.label.head(depth))
    };
    let labels: BTreeSet<Label> =
        there.iter().filter_map(label).filter(|label| label.depth() == depth).collect();
    let counts: Vec<u16> = labels.iter().filter_map(Label::as_count).collect();
    let counted = counts.iter().zip(1..).all(|(count, at)| *count == at);
    let (Some(around), word) = (words_of(before), level.word()) else {
        return in_circular(&labels, level);
    };
    let count = counts.last().copied().unwrap_or(0);
    match level {
        Level::Paragraph if there.iter().all(|place| !place.is_sentence()) => {
            phrase!("check-instead-heading", passage = around)
        }
        Level::Sentence => phrase!("check-instead-sentences", passage = around, count = count),
        Level::Paragraph if counted && counts.len() == labels.len() && count > 0 => {
            phrase!("check-instead-paragraphs", passage = around, count = count)
        }
        _ if labels.is_empty() => phrase!("check-instead-none", passage = around, level = word),
        _ => phrase!(
            "check-instead-known",
            passage = around,
            level = word,
            known = Argument::list(Join::Comma, named(&labels)),
        ),
    }
}

/// Whether a sentence belongs to the own text of what is named, and not to a bullet in it.
fn is_own(place: &Place, before: &[Step]) -> bool {
    let depth = |level| {
        let step = before.iter().find(|step| step.level == level);
        step.map_or(0, |step| step.first.depth())
    };
    let inner =
        |spot: &&crate::rulebook::place::Spot| matches!(spot.level, Level::Point | Level::Bullet);
    place.steps.iter().filter(inner).all(|spot| spot.label.depth() == depth(spot.level))
}

fn in_circular(labels: &BTreeSet<Label>, level: Level) -> Phrase {
    let known = Argument::list(Join::Comma, named(labels));
    phrase!("check-instead-sections", level = level.word(), sections = known)
}

/// The first of some numbers.
fn named(labels: &BTreeSet<Label>) -> Vec<String> {
    let more = (labels.len() > MOST_NAMED).then(|| "…".to_owned());
    labels.iter().take(MOST_NAMED).map(ToString::to_string).chain(more).collect()
}

/// A passage as it is cited, its last part where it is a range.
pub(super) fn words(cited: &Passage) -> Phrase {
    words_of(&last_of(cited).steps).unwrap_or_else(|| phrase!("check-passage-whole"))
}

fn words_of(steps: &[Step]) -> Option<Phrase> {
    let mut said = None;
    for step in steps {
        let (level, number) = (step.level.word(), step.last.to_string());
        said = Some(match said {
            None => phrase!("check-passage", level = level, number = number),
            Some(within) => {
                phrase!("check-passage-within", within = within, level = level, number = number)
            }
        });
    }
    said
}
