//! Facts over time: what a case tells of their days, and what they are on one of them.
//!
//! All histories of a case lie in one array, one after the other. What they say of the day of
//! evaluation is written into the slots ([`Facts::stand`]), where everything finds it that asks of
//! no other day; another day is looked up ([`Facts::on_day`]).

use super::facts::{Begin, Facts, History, Place, Slot, Told};
use crate::value::Value;
use crate::value::date::{Date, TimeUnit};

/// The keys of an entry as they are written.
pub(crate) const KEYS: [&str; 4] = ["from", "seen", "until", "is"];

/// What a history says of one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OnDay {
    /// What it was; `null` where that is not known.
    pub slot: Slot,
    /// What it was not, where only that is known.
    pub not: Option<Value>,
    /// The first of the days up to this one on which the history says the same; none where it says
    /// so of all days before.
    pub since: Option<Date>,
    /// The entry that says so, counted from 0.
    pub entry: Option<u32>,
}

impl OnDay {
    /// A day of which nothing is told.
    const UNTOLD: Self = Self { slot: Slot::Null, not: None, since: None, entry: None };
}

/// What is wrong with an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It does not say what it was.
    NoValue,
    /// It is not the first, and says no day.
    NoDay,
    /// It says both when it became so and when it was seen.
    TwoDays,
    /// It is not later than the entry before.
    NotLater,
    /// It ends before it begins.
    Reversed,
    /// The entry before ends after it begins.
    Overlapping,
    /// It became what it was already.
    Same,
}

/// An entry while it is being read.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Draft {
    /// `from`
    pub(crate) from: Option<Date>,
    /// `seen`
    pub(crate) seen: Option<Date>,
    /// `until`
    pub(crate) until: Option<Date>,
    /// `is`
    pub(crate) is: Option<Slot>,
}

impl Draft {
    /// The entry, at its position in the history.
    pub(crate) fn told(self, position: usize) -> Result<Told, Fault> {
        let begin = match (self.from, self.seen) {
            (Some(_), Some(_)) => return Err(Fault::TwoDays),
            (Some(day), None) => Begin::Became(day),
            (None, Some(day)) => Begin::Seen(day),
            (None, None) if position == 0 => Begin::Always,
            (None, None) => return Err(Fault::NoDay),
        };
        let is = self.is.ok_or(Fault::NoValue)?;
        let told = Told { begin, until: self.until, is };
        match (told.day(None), told.until) {
            (Some(day), Some(until)) if until < day => Err(Fault::Reversed),
            _ => Ok(told),
        }
    }
}

impl Told {
    /// The day from which on it is told; none if from the beginning. `own` is the case's own day.
    fn day(&self, own: Option<Date>) -> Option<Date> {
        match self.begin {
            Begin::Always => None,
            Begin::Became(day) | Begin::Seen(day) => Some(day),
            Begin::Stands => own,
        }
    }

    /// The day that is written.
    pub(crate) fn written_day(&self) -> Option<Date> {
        self.day(None)
    }
}

/// A history in which it was so on one day; nothing where a plain value stands in it, and nobody
/// knows on which day.
pub(crate) fn with_day(
    all: &[Told],
    (day, is): (Date, Slot),
    own: Option<Date>,
) -> Option<Vec<Told>> {
    let mut entries = Vec::new();
    for told in all {
        let begin = match told.begin {
            Begin::Stands => Begin::Seen(own?),
            begin => begin,
        };
        entries.push(Told { begin, ..*told });
    }
    let at = entries.partition_point(|one| one.written_day() < Some(day));
    if let Some(there) = entries.get_mut(at).filter(|one| one.written_day() == Some(day)) {
        there.is = is;
        return Some(entries);
    }
    let follows = entries.get(at).copied();
    let mut added = vec![Told { begin: Begin::Seen(day), until: Some(day), is }];
    if let Some(around) = at.checked_sub(1).and_then(|before| entries.get_mut(before)) {
        let open = matches!(follows.map(|one| one.begin), Some(Begin::Seen(_)));
        let goes_on = around.until.map_or(!open, |until| until > day);
        let ends = follows.and_then(|one| one.written_day()) == Some(next(day));
        if goes_on && !ends && own.is_none_or(|own| day < own) {
            let begin = Begin::Seen(next(day));
            added.push(Told { begin, ..*around });
        }
        if around.until.map_or(!open, |until| until >= day) {
            around.until = Some(before(day));
        }
    }
    entries.splice(at..at, added);
    Some(entries)
}

fn next(day: Date) -> Date {
    day.shift(1, TimeUnit::Days)
}

fn before(day: Date) -> Date {
    day.shift(-1, TimeUnit::Days)
}

impl Facts {
    /// What is wrong with an entry behind another one.
    pub(crate) fn fault(&self, first: &Told, second: &Told) -> Option<Fault> {
        let (Some(day), earlier) = (second.written_day(), first.written_day()) else {
            return Some(Fault::NoDay);
        };
        if earlier.is_some_and(|earlier| earlier >= day) {
            return Some(Fault::NotLater);
        }
        if first.until.is_some_and(|until| until >= day) {
            return Some(Fault::Overlapping);
        }
        let became = matches!(second.begin, Begin::Became(_));
        let adjoining = first.until.is_none_or(|until| next(until) == day);
        (became && adjoining && self.same(first.is, second.is)).then_some(Fault::Same)
    }

    fn same(&self, one: Slot, other: Slot) -> bool {
        match (one, other) {
            (Slot::Given(Value::Text(one)), Slot::Given(Value::Text(other))) => {
                self.text(one) == self.text(other)
            }
            (Slot::Given(one), Slot::Given(other)) => one.agrees(other),
            _ => false,
        }
    }

    /// Writes into the slots what facts over time are on the day of evaluation.
    pub fn stand(&mut self, on: Date) {
        self.day = Some(on);
        for at in 0..self.histories.len() {
            let Some(history) = self.histories.get(at).copied() else { return };
            let slot = self.told_on(history, on).slot;
            let place = match history.place {
                Place::Fact(id) => self.slots.get_mut(id.0 as usize),
                Place::Element(at) => self.elements.get_mut(at as usize),
            };
            if let Some(place) = place {
                *place = slot;
            }
        }
    }

    /// Supposes a plain value, or that none is known, in place of what the case tells.
    pub fn suppose(&mut self, place: Place, slot: Slot) {
        self.histories.retain(|history| history.place != place);
        let kept = match place {
            Place::Fact(id) => self.slots.get_mut(id.0 as usize),
            Place::Element(at) => self.elements.get_mut(at as usize),
        };
        if let Some(kept) = kept {
            *kept = slot;
        }
    }

    /// The history of a fact or field, if the case tells one or a plain value of a fact over time.
    pub fn history(&self, place: Place) -> Option<History> {
        let at = self.histories.binary_search_by_key(&place, |one| one.place).ok()?;
        self.histories.get(at).copied()
    }

    /// The entries of a history.
    pub fn entries_of(&self, history: History) -> &[Told] {
        self.told.get(history.start as usize..history.end as usize).unwrap_or_default()
    }

    /// What a fact over time was on a day, as far as that is known on the day of evaluation.
    pub fn on_day(&self, place: Place, day: Date) -> OnDay {
        match (self.history(place), self.slot(place)) {
            (Some(history), _) => self.told_on(history, day),
            // Supposed, and so a plain value.
            (None, slot @ Slot::Given(_)) if self.on.or(self.day) <= Some(day) => {
                OnDay { slot, since: self.on.or(self.day), ..OnDay::UNTOLD }
            }
            (None, _) => OnDay::UNTOLD,
        }
    }

    fn told_on(&self, history: History, day: Date) -> OnDay {
        let own = self.on.or(self.day);
        let all = self.entries_of(history);
        // What came after the day of evaluation is set aside, like entries of the log.
        let known = |one: &Told| self.day.is_none_or(|today| one.day(own) <= Some(today));
        let all = all.get(..all.partition_point(known)).unwrap_or_default();
        let at = all.partition_point(|one| one.day(own) <= Some(day));
        let later = all.get(at);
        let Some((entry, told)) = at.checked_sub(1).and_then(|at| Some((at, all.get(at)?))) else {
            return later.map_or(OnDay::UNTOLD, |first| before_all(first, day));
        };
        let begun = told.day(own);
        let untold = |since| OnDay { since, ..OnDay::UNTOLD };
        if let Some(until) = told.until {
            if day > until {
                return untold(Some(next(until)));
            }
        } else if later.is_some_and(|later| matches!(later.begin, Begin::Seen(_)))
            && begun != Some(day)
        {
            // When it changed is not known, so it is known of its first day alone.
            return untold(begun.map(next));
        }
        OnDay { slot: told.is, since: begun, entry: u32::try_from(entry).ok(), not: None }
    }
}

/// The day before it became so, it was not; of earlier days nothing is told.
fn before_all(first: &Told, day: Date) -> OnDay {
    match (first.begin, first.is) {
        (Begin::Became(became), Slot::Given(value)) if before(became) == day => {
            OnDay { not: Some(value), since: Some(day), entry: Some(0), ..OnDay::UNTOLD }
        }
        _ => OnDay::UNTOLD,
    }
}
