//! The log by what norms ask of it: for each task, by whom, with what fate, with which outcome and
//! towards whom, a list of entries, oldest first. A norm finds the first and the latest entry that
//! counts for it by halving, however long the log is.

use crate::case::facts::{Entry, Facts, Whose};
use crate::eval::course::entitlement::{Entitlement, addressees, may_be_departed_from, prohibits};
use crate::rulebook::vocabulary::TaskId;
use crate::value::date::{Date, TimeUnit};
use crate::value::norm::Modality;
use crate::value::{UnitId, Variant};

/// An entry of the log: its index in [`Facts::log`].
pub(super) type At = u32;

/// Entries next to each other in the log: the first, and one past the last.
pub(super) type Window = (At, At);

/// Who made an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Doer {
    /// This unit.
    Unit(UnitId),
    /// Any unit, but one that is named.
    Somebody,
}

/// What an entry says of its task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fate {
    /// It was done.
    Doing,
    /// It was tried in vain.
    Failed,
    /// Something else was done.
    Instead,
    /// It was done in spite of a recommendation.
    Despite,
}

impl Fate {
    /// What says that it was not done, or not as it should.
    pub(super) const EXCUSES: [Self; 3] = [Self::Failed, Self::Instead, Self::Despite];

    pub(super) const ALL: [Self; 4] = [Self::Doing, Self::Failed, Self::Instead, Self::Despite];

    pub(super) fn of(entry: &Entry) -> Self {
        match entry {
            Entry { despite: Some(_), .. } => Self::Despite,
            Entry { instead: Some(_), .. } => Self::Instead,
            Entry { failed: Some(_), .. } => Self::Failed,
            _ => Self::Doing,
        }
    }

    /// Whether a norm hears of an entry with this fate.
    pub(super) fn is_heard_of(self, entitlement: &Entitlement) -> bool {
        let prohibits = prohibits(entitlement.norm.modality);
        match self {
            Self::Doing => true,
            Self::Failed => matches!(entitlement.norm.modality, Modality::Shall | Modality::Should),
            Self::Instead => !prohibits && may_be_departed_from(entitlement.norm),
            Self::Despite => prohibits,
        }
    }
}

/// Towards whom an entry was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum To {
    /// Whatever it says of that.
    Whomever,
    /// It names nobody, and so reaches everybody.
    Nobody,
    /// This unit among others.
    Unit(UnitId),
}

/// What is asked of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) task: TaskId,
    pub(super) whose: Whose,
    pub(super) by: Doer,
    pub(super) fate: Fate,
    /// With this outcome, or with any.
    pub(super) outcome: Option<Variant>,
    pub(super) to: To,
}

/// An entry in the list of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Line {
    key: Key,
    pub(super) at: At,
}

/// The log by what is asked of it, kept from case to case.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ledger {
    /// One list after the other, in the order of their keys.
    lines: Vec<Line>,
    /// For each line the one before it in its list after which it took longer until the next.
    longer: Vec<u32>,
    /// For each line the next that another unit made: of [`Doer::Somebody`] alone.
    others: Vec<u32>,
    stack: Vec<u32>,
}

/// No line.
const NONE: u32 = u32::MAX;

impl Ledger {
    /// Forgets the case before.
    pub(super) fn forget(&mut self) {
        self.lines.clear();
        self.longer.clear();
        self.others.clear();
    }

    /// Adds entries; tasks come in their order, and so do the elements of one. An entry that names no unit is that of
    /// `sole`. Whether somebody is asked for who is not named is told by `others`.
    pub(super) fn add(&mut self, facts: &Facts, lot: Lot, sole: Option<UnitId>, others: Others) {
        let Lot { task, whose, window: (first, end) } = lot;
        let start = self.lines.len();
        let entries = facts.log.get(first as usize..end as usize).unwrap_or_default();
        for (at, entry) in (first..end).zip(entries).filter(|(_, entry)| entry.is_of(whose)) {
            let fate = Fate::of(entry);
            let somebody = entry.by.map(|_| Doer::Somebody);
            let somebody = somebody.filter(|_| others == Others::Asked && fate == Fate::Doing);
            let doers = entry.by.or(sole).map(Doer::Unit).into_iter().chain(somebody);
            for by in doers {
                for outcome in outcomes(entry) {
                    let key = |to| Key { task, whose, by, fate, outcome, to };
                    let tos = std::iter::once(To::Whomever).chain(tos(facts, entry));
                    self.lines.extend(tos.map(|to| Line { key: key(to), at }));
                }
            }
        }
        if let Some(added) = self.lines.get_mut(start..) {
            added.sort_unstable();
        }
        self.link(facts, start);
    }

    /// Notes for the lines from `start` on which are to be passed over together.
    fn link(&mut self, facts: &Facts, start: usize) {
        let Self { lines, longer, others, stack } = self;
        longer.resize(lines.len(), NONE);
        others.resize(lines.len(), NONE);
        let mut from = start;
        let added = lines.get(start..).unwrap_or_default();
        for list in added.chunk_by(|one, other| one.key == other.key) {
            let places = from..from + list.len();
            from = places.end;
            let Some(key) = list.first().map(|line| line.key) else { continue };
            if let (Doer::Somebody, Some(others)) = (key.by, others.get_mut(places.clone())) {
                link_others(facts, list, others);
            } else if let (Fate::Doing, To::Whomever, Some(longer)) =
                (key.fate, key.to, longer.get_mut(places))
            {
                link_longer(facts, list, (longer, stack));
            }
        }
    }

    /// Where the list of a key lies among the lines.
    fn places(&self, key: Key) -> (usize, usize) {
        let start = self.lines.partition_point(|line| line.key < key);
        let rest = self.lines.get(start..).unwrap_or_default();
        (start, start + rest.partition_point(|line| line.key == key))
    }

    /// The entries of a key within a window.
    pub(super) fn list(&self, key: Key, (first, end): Window) -> &[Line] {
        let (start, stop) = self.places(key);
        let list = self.lines.get(start..stop).unwrap_or_default();
        let from = list.partition_point(|line| line.at < first);
        let until = list.partition_point(|line| line.at < end);
        list.get(from..until.max(from)).unwrap_or_default()
    }

    /// The first entry of a key within a window that another than this unit made.
    pub(super) fn first_by_another(
        &self,
        facts: &Facts,
        key: Key,
        window: Window,
        unit: UnitId,
    ) -> Option<At> {
        let (first, end) = window;
        let (start, stop) = self.places(key);
        let list = self.lines.get(start..stop)?;
        let from = list.partition_point(|line| line.at < first);
        let line = list.get(from)?;
        let found = if doer(facts, line.at) == Some(unit) {
            list.get(*self.others.get(start + from)? as usize)?
        } else {
            line
        };
        (found.at < end).then_some(found.at)
    }

    /// The latest two entries of a key within a window, next to each other, between which it took
    /// too long: `shortest` days at least, and by the word of `is_too_long`.
    pub(super) fn too_far_apart(
        &self,
        facts: &Facts,
        key: Key,
        window: Window,
        shortest: i32,
        is_too_long: &dyn Fn(Date, Date) -> bool,
    ) -> Option<(Date, Date)> {
        let (first, end) = window;
        let (start, stop) = self.places(key);
        let list = self.lines.get(start..stop)?;
        let mut place = list.partition_point(|line| line.at < end).checked_sub(2)?;
        loop {
            let (from, to) = (list.get(place)?.at, list.get(place + 1)?.at);
            if from < first {
                return None;
            }
            let (from, to) = (day(facts, from)?, day(facts, to)?);
            if days(from, to) < shortest {
                place = *self.longer.get(start + place)? as usize;
            } else if is_too_long(from, to) {
                return Some((from, to));
            } else {
                place = place.checked_sub(1)?;
            }
        }
    }
}

/// Entries on a task, of one that is for each of several those of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lot {
    pub(super) task: TaskId,
    pub(super) whose: Whose,
    /// Where they lie, among others perhaps.
    pub(super) window: Window,
}

/// Whether a norm asks for what others did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Others {
    /// One does.
    Asked,
    /// None does.
    Ignored,
}

/// Of each line the next that another unit made.
fn link_others(facts: &Facts, list: &[Line], others: &mut [u32]) {
    let (mut next, mut behind) = (NONE, None);
    for ((line, other), place) in list.iter().zip(others).rev().zip((0..list.len()).rev()) {
        let by = doer(facts, line.at);
        if let Some((place, unit)) = behind
            && unit != by
        {
            next = place;
        }
        *other = next;
        behind = Some((u32::try_from(place).unwrap_or(NONE), by));
    }
}

/// Of each line the one before after which it took longer, by a stack of those that are not yet
/// outdone.
fn link_longer(facts: &Facts, list: &[Line], (longer, stack): (&mut [u32], &mut Vec<u32>)) {
    stack.clear();
    let gap = |place: usize| {
        let (from, to) = (list.get(place)?.at, list.get(place + 1)?.at);
        Some(days(day(facts, from)?, day(facts, to)?))
    };
    for (place, longer) in (0_u32..).zip(longer.iter_mut()) {
        let own = gap(place as usize);
        while stack.last().is_some_and(|before| gap(*before as usize) <= own) {
            stack.pop();
        }
        *longer = stack.last().copied().unwrap_or(NONE);
        stack.push(place);
    }
}

fn outcomes(entry: &Entry) -> impl Iterator<Item = Option<Variant>> + use<> {
    std::iter::once(None).chain(entry.outcome.map(Some))
}

/// Whom an entry names.
pub(super) fn tos<'f>(facts: &'f Facts, entry: &Entry) -> impl Iterator<Item = To> + use<'f> {
    let addressed = addressees(facts, entry);
    let nobody = addressed.is_empty().then_some(To::Nobody);
    nobody.into_iter().chain(addressed.iter().map(|unit| To::Unit(*unit)))
}

/// The day of an entry.
pub(super) fn day(facts: &Facts, at: At) -> Option<Date> {
    facts.log.get(at as usize).map(|entry| entry.on)
}

fn doer(facts: &Facts, at: At) -> Option<UnitId> {
    facts.log.get(at as usize).and_then(|entry| entry.by)
}

fn days(from: Date, to: Date) -> i32 {
    i32::try_from(from.until(to, TimeUnit::Days)).unwrap_or(i32::MAX)
}
