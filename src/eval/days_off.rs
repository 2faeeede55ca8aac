//! The days off that a case adds to calendars, gathered once before anything counts by them.

use crate::case::facts::{Facts, Slot};
use crate::rulebook::Rulebook;
use crate::rulebook::calendar::{CalendarId, DaysOfCase};
use crate::rulebook::vocabulary::Default as Written;
use crate::value::date::{Date, TimeUnit};
use crate::value::{ListRef, Value};

/// Days off of a case, calendar by calendar.
#[derive(Clone, Debug, Default)]
pub(crate) struct DaysOff {
    /// First and last days, of each calendar in ascending stretches that do not touch.
    stretches: Vec<(Date, Date)>,
    /// The end of each calendar's stretches; nothing while some of its days are unknown. Empty
    /// where no calendar has days from the case.
    ends: Vec<(usize, bool)>,
}

impl DaysOff {
    /// The days off that the case adds to a calendar; nothing while some of them are unknown.
    pub(crate) fn of(&self, calendar: CalendarId) -> Option<&[(Date, Date)]> {
        if self.ends.is_empty() {
            return Some(&[]);
        }
        let at = calendar.0 as usize;
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before));
        let (end, known) = self.ends.get(at)?;
        let stretches = self.stretches.get(start.map_or(0, |(end, _)| *end)..*end)?;
        known.then_some(stretches)
    }

    /// Gathers those of a case, in place of those of the case before.
    pub(crate) fn gather(&mut self, rulebook: &Rulebook, facts: &Facts) {
        self.stretches.clear();
        self.ends.clear();
        if rulebook.calendars.iter().all(|calendar| calendar.of_case.is_empty()) {
            return;
        }
        for calendar in &rulebook.calendars {
            let start = self.stretches.len();
            let mut known = true;
            for days in &calendar.of_case {
                known &= self.add(rulebook, facts, days).is_some();
            }
            self.tidy(start);
            self.ends.push((self.stretches.len(), known));
        }
    }

    /// Adds the days of a list; nothing where some of them are unknown.
    fn add(&mut self, rulebook: &Rulebook, facts: &Facts, days: &DaysOfCase) -> Option<()> {
        let all = match facts.slots.get(days.list.0 as usize) {
            Some(Slot::Absent) | None => return is_empty(rulebook, days).then_some(()),
            _ => elements(facts, days)?,
        };
        for (first, last) in all {
            let (first, last) = (first?, last?);
            // What ends before it begins says nothing of when it is closed.
            if last < first {
                return None;
            }
            self.stretches.push((first, last));
        }
        Some(())
    }

    /// Sorts the stretches from `start` on, and joins those that touch.
    fn tidy(&mut self, start: usize) {
        let Some(own) = self.stretches.get_mut(start..) else { return };
        own.sort_unstable();
        let mut kept = start;
        for at in start..self.stretches.len() {
            let Some(next) = self.stretches.get(at).copied() else { continue };
            let latest = kept.checked_sub(1).filter(|latest| *latest >= start);
            match latest.and_then(|latest| self.stretches.get_mut(latest)) {
                Some(latest) if next.0 <= latest.1.shift(1, TimeUnit::Days) => {
                    latest.1 = latest.1.max(next.1);
                }
                _ => {
                    self.stretches.swap(kept, at);
                    kept += 1;
                }
            }
        }
        self.stretches.truncate(kept);
    }
}

/// Whether a fact is an empty list where nothing is told.
fn is_empty(rulebook: &Rulebook, days: &DaysOfCase) -> bool {
    let default = rulebook.fact(days.list).and_then(|fact| fact.field.default);
    matches!(default, Some(Written::Empty))
}

/// The first and the last day of each element of a list that is given.
fn elements<'f>(
    facts: &'f Facts,
    days: &DaysOfCase,
) -> Option<impl Iterator<Item = (Option<Date>, Option<Date>)> + use<'f>> {
    let Value::List(ListRef { start, len }) = facts.given(days.list) else {
        return None;
    };
    let (start, width) = (start as usize, usize::from(days.width).max(1));
    let elements = facts.elements.get(start..start + len as usize * width)?;
    let fields = days.fields.map(usize::from);
    Some(elements.chunks_exact(width).map(move |element| {
        let [first, last] = fields.map(|field| element.get(field).and_then(day));
        (first, last)
    }))
}

/// Whether a stretch of a list is known to end before it begins.
pub(crate) fn is_reversed(facts: &Facts, days: &DaysOfCase) -> bool {
    let mut all = elements(facts, days).into_iter().flatten();
    all.any(|days| matches!(days, (Some(first), Some(last)) if last < first))
}

fn day(slot: &Slot) -> Option<Date> {
    match slot {
        Slot::Given(Value::Date(day)) => Some(*day),
        Slot::Given(_) | Slot::Null | Slot::Absent => None,
    }
}
