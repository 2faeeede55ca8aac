//! Norms on one task that differ in their `since` date share the log: entries, oldest first, each
//! go to the oldest date that has none yet, so three rejections call for three conversations.
//!
//! Norms that can take the same entries stand in one queue, in the order of their dates. What a
//! queue has dealt with lies before its cursor, which only goes forward; so every norm is passed once,
//! however long the log is.

use crate::case::facts::{Entry, Facts};
use crate::eval::calculation::Calculation;
use crate::eval::course::assigned::Assigned;
use crate::eval::course::entitlement::{Entitlement, addressees};
use crate::eval::course::ledger::{At, Fate, To, tos};
use crate::value::date::Date;
use crate::value::moment::Moment;
use crate::value::{UnitId, Variant};

/// What the norms of a queue have in common: bearer, outcome, what entries have to say, and
/// towards whom ([`To::Whomever`]: all norms; [`To::Nobody`]: those that name no recipients).
type Key = (UnitId, Option<Variant>, Fate, To);

/// A norm's place in a queue.
#[derive(Clone, Copy, Debug)]
struct Place {
    key: Key,
    /// Which of the norms that share.
    sharer: u32,
    /// Which of its details names the unit.
    party: usize,
    /// Whether the unit was reached.
    reached: bool,
}

/// A queue: its places, and the first of them that may still have use for an entry.
#[derive(Clone, Copy, Debug)]
struct Queue {
    key: Key,
    cursor: usize,
    end: usize,
}

/// A norm that shares.
#[derive(Clone, Copy, Debug)]
struct Sharer {
    /// Its index in the list of norms.
    index: u32,
    since: Date,
    /// The first day on which it may be done, or one before which that cannot lie.
    first_day: Option<Date>,
    /// The moment of its day before which it was not there.
    arose_at: Option<Moment>,
    /// How many are still to be reached of each of the details that name units.
    left: [u32; PARTIES],
}

/// Details that can name units: `to`, `copy to`, `from`, `with`.
const PARTIES: usize = 4;

/// The norms on one task that share the log, kept from task to task.
#[derive(Clone, Debug, Default)]
pub(super) struct Shares {
    sharers: Vec<Sharer>,
    places: Vec<Place>,
    queues: Vec<Queue>,
    /// To whom the entry under way was given.
    given: Vec<u32>,
}

/// An entry, and who made it.
type Made<'e> = (At, &'e Entry, UnitId);

impl Shares {
    /// Begins with the norms that share, oldest first; whether there are any.
    pub(super) fn begin<'c>(
        &mut self,
        calculation: Calculation,
        entitlements: impl Iterator<Item = Entitlement<'c>>,
    ) -> bool {
        self.sharers.clear();
        self.places.clear();
        self.queues.clear();
        for entitlement in entitlements {
            self.join(calculation, &entitlement);
        }
        self.places.sort_unstable_by_key(|place| (place.key, place.sharer));
        let mut start = 0;
        for places in self.places.chunk_by(|one, other| one.key == other.key) {
            let end = start + places.len();
            let key = places.first().map(|place| place.key);
            self.queues.extend(key.map(|key| Queue { key, cursor: start, end }));
            start = end;
        }
        !self.sharers.is_empty()
    }

    /// Puts a norm into its queues.
    fn join(&mut self, calculation: Calculation, entitlement: &Entitlement) {
        let (Some(bearer), Some(since)) = (entitlement.bearer, entitlement.shares()) else {
            return;
        };
        let calculation = entitlement.at(calculation);
        let sharer = u32::try_from(self.sharers.len()).unwrap_or(u32::MAX);
        let mut left = [0; PARTIES];
        let details = &entitlement.norm.details;
        let names_none = details.recipients().next().is_none();
        for fate in Fate::ALL.into_iter().filter(|fate| fate.is_heard_of(entitlement)) {
            let place = |to, party| Place {
                key: (bearer, entitlement.norm.outcome, fate, to),
                sharer,
                party,
                reached: false,
            };
            self.places.push(place(To::Whomever, 0));
            self.places.extend(names_none.then(|| place(To::Nobody, 0)));
            for ((party, parties), left) in details.recipients().enumerate().zip(&mut left) {
                let units = calculation.units_to_reach(parties);
                let units = units.filter(|unit| unit.is_none() || *unit != Some(bearer));
                let mut all = 0;
                units.for_each(|unit| {
                    all += 1;
                    self.places.extend(unit.map(|unit| place(To::Unit(unit), party)));
                });
                *left = if parties.one_suffices { all.min(1) } else { all };
            }
        }
        let first_day = entitlement.first_day.earliest();
        let arose_at = calculation.occasion_at();
        self.sharers.push(Sharer { index: entitlement.index, since, first_day, arose_at, left });
    }

    /// Gives an entry to those that it counts for; whether there were any.
    pub(super) fn entry(&mut self, facts: &Facts, made: Made, all: &mut [Assigned]) -> bool {
        let fate = Fate::of(made.1);
        self.given.clear();
        let mut oldest: Option<Date> = None;
        for key in keys(facts, made) {
            let since = self.next(key, made.1, all).filter(|since| *since <= made.1.on);
            oldest = oldest.into_iter().chain(since).min();
        }
        let Some(oldest) = oldest else { return false };
        for key in keys(facts, made) {
            self.give(key, oldest, made.1, all);
        }
        self.given.sort_unstable();
        self.given.dedup();
        let to_all = addressees(facts, made.1).is_empty();
        for sharer in &self.given {
            let Some(sharer) = self.sharers.get(*sharer as usize) else { continue };
            let Some(assigned) = all.get_mut(sharer.index as usize) else { continue };
            if fate == Fate::Doing {
                let done = to_all || sharer.left == [0; PARTIES];
                assigned.reach_by(made.0, done.then_some(made.0));
            } else {
                assigned.excuse_by(made.0, fate);
            }
        }
        true
    }

    /// The day of the first norm of a queue that has use for an entry of this day. Norms whose
    /// first day is still to come keep their place.
    fn next(&mut self, key: Key, entry: &Entry, all: &[Assigned]) -> Option<Date> {
        let queue = self.queues.binary_search_by_key(&key, |queue| queue.key).ok()?;
        let Self { sharers, places, queues, .. } = self;
        let queue = queues.get_mut(queue)?;
        let waiting = places.get(queue.cursor..queue.end)?;
        let first = waiting.iter().position(|place| takes(place, sharers, all));
        queue.cursor += first.unwrap_or(waiting.len());
        let mut waiting = places.get(queue.cursor..queue.end)?.iter();
        let place =
            waiting.find(|place| may_take(sharers, place, entry) && takes(place, sharers, all));
        sharers.get(place?.sharer as usize).map(|sharer| sharer.since)
    }

    /// Notes all norms of a queue that take an entry for this day.
    fn give(&mut self, key: Key, since: Date, entry: &Entry, all: &[Assigned]) {
        let Self { sharers, places, queues, given } = self;
        let Ok(queue) = queues.binary_search_by_key(&key, |queue| queue.key) else { return };
        let Some(queue) = queues.get(queue) else { return };
        for place in places.get_mut(queue.cursor..queue.end).unwrap_or_default() {
            if sharers.get(place.sharer as usize).is_none_or(|sharer| sharer.since > since) {
                break;
            }
            let same = sharers.get(place.sharer as usize).is_some_and(|one| one.since == since);
            if !same || !may_take(sharers, place, entry) || !takes(place, sharers, all) {
                continue;
            }
            given.push(place.sharer);
            let sharer = sharers.get_mut(place.sharer as usize);
            let left = sharer.and_then(|sharer| sharer.left.get_mut(place.party));
            if let (Some(left), (_, _, Fate::Doing, To::Unit(_))) = (left, place.key) {
                place.reached = true;
                *left = left.saturating_sub(1);
            }
        }
    }
}

/// Whether the first day of the norm at a place has come, and what it arose from came first.
fn may_take(sharers: &[Sharer], place: &Place, entry: &Entry) -> bool {
    let Some(sharer) = sharers.get(place.sharer as usize) else { return false };
    let has_come = sharer.first_day.is_none_or(|first| first <= entry.on);
    let before = sharer.since == entry.on
        && entry.at.zip(sharer.arose_at).is_some_and(|(made, arose)| made < arose);
    has_come && !before
}

/// Whether the norm at a place still has use for an entry of its queue.
fn takes(place: &Place, sharers: &[Sharer], all: &[Assigned]) -> bool {
    let sharer = sharers.get(place.sharer as usize);
    let assigned = sharer.and_then(|sharer| all.get(sharer.index as usize));
    let (_, _, fate, _) = place.key;
    assigned.is_some_and(|assigned| {
        assigned.done.is_none()
            && if fate == Fate::Doing { !place.reached } else { assigned.excuse().is_none() }
    })
}

/// The queues of those that may take an entry.
fn keys<'f>(facts: &'f Facts, (_, entry, by): Made<'f>) -> impl Iterator<Item = Key> + use<'f> {
    let fate = Fate::of(entry);
    let to_all = addressees(facts, entry).is_empty();
    let first = if to_all { To::Whomever } else { To::Nobody };
    let outcomes = std::iter::once(None).chain(entry.outcome.map(Some));
    let (facts, entry) = (facts, *entry);
    outcomes.flat_map(move |outcome| {
        let units = tos(facts, &entry).filter(|to| *to != To::Nobody);
        std::iter::once(first).chain(units).map(move |to| (by, outcome, fate, to))
    })
}
