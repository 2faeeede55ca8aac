//! Two answers → what became of each norm.

use super::pair::pair;
use crate::report::golden::row::{Applies, Part, Row};

/// What became of a norm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// It did not apply, and does.
    Appeared,
    /// It applied, and does not.
    Went,
    /// It was settled, and is open.
    Opened,
    /// It was open, and applies.
    Applies,
    /// It was open, and does not apply.
    Fell,
    /// It applies or is open as before, but something about it is different.
    Changed,
    /// It applies in neither, but under another reading it would in one of them.
    Hinges,
}

impl Kind {
    /// In one word, for programs.
    pub fn name(self) -> &'static str {
        match self {
            Self::Appeared => "appeared",
            Self::Went => "went",
            Self::Opened => "opened",
            Self::Applies => "applies",
            Self::Fell => "fell",
            Self::Changed => "changed",
            Self::Hinges => "hinges",
        }
    }
}

/// A norm that is different in two answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What became of it.
    pub kind: Kind,
    /// As it was; none if it was not told of.
    pub old: Option<Row>,
    /// As it is; none if it is not told of.
    pub new: Option<Row>,
    /// What is different about it, where both tell of it.
    pub differences: Vec<Difference>,
}

/// A part of a norm that is different; nothing where it is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Which part.
    pub part: Part,
    /// What it was.
    pub old: String,
    /// What it is.
    pub new: String,
}

impl Change {
    /// The norm as it is, else as it was.
    pub fn norm(&self) -> Option<&Row> {
        self.new.as_ref().or(self.old.as_ref())
    }
}

/// What is different between two answers: norms in the order of the new one, then those that only
/// the old one has.
pub fn compare(old: &[Row], new: &[Row]) -> Vec<Change> {
    pair(old, new).into_iter().filter_map(|(old, new)| change(old, new)).collect()
}

/// What became of one norm; nothing if it is as it was.
fn change(old: Option<&Row>, new: Option<&Row>) -> Option<Change> {
    let applied = |seen: Option<&Row>| seen.map_or(Applies::No, |seen| seen.applies);
    let differences = match (old, new) {
        (Some(old), Some(new)) => differences(old, new),
        _ => Vec::new(),
    };
    let (was, is) = (applied(old), applied(new));
    let kind = match (was, is) {
        (Applies::No, Applies::Yes | Applies::Displaced) => Kind::Appeared,
        (Applies::Yes | Applies::Displaced, Applies::No) => Kind::Went,
        (Applies::Open, Applies::Yes | Applies::Displaced) => Kind::Applies,
        (Applies::Open, Applies::No) => Kind::Fell,
        (was, Applies::Open) if was != Applies::Open => Kind::Opened,
        (Applies::No, Applies::No) if old.is_none() || new.is_none() => Kind::Hinges,
        _ if differences.is_empty() => return None,
        _ => Kind::Changed,
    };
    Some(Change { kind, old: old.cloned(), new: new.cloned(), differences })
}

/// The parts that are different.
fn differences(old: &Row, new: &Row) -> Vec<Difference> {
    let settled = [old, new].iter().all(|seen| seen.applies >= Applies::Displaced);
    let heads = settled.then_some(Part::Applies).into_iter();
    let heads = heads.chain([Part::Unit, Part::Modality, Part::Basis]);
    let mut parts: Vec<Part> = old.parts.iter().chain(&new.parts).map(|(part, _)| *part).collect();
    parts.sort_unstable();
    parts.dedup();
    let all = heads.chain(parts).map(|part| {
        let (old, new) = (old.whole(part), new.whole(part));
        Difference { part, old, new }
    });
    all.filter(|one| one.old != one.new && !reads_alike(one.part, [old, new])).collect()
}

/// Whether a status is the same in the words of people: a deadline that moved is told by itself.
fn reads_alike(part: Part, both: [&Row; 2]) -> bool {
    let [old, new] = both.map(|seen| seen.words.as_ref().and_then(|words| words.status.as_ref()));
    part == Part::Status && old.is_some() && old == new
}
