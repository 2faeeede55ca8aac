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
        let list = match facts.slots.get(days.list.0 as usize) {
            Some(Slot::Given(Value::List(list))) => *list,
            Some(Slot::Absent) | None => empty(rulebook, days)?,
            Some(Slot::Given(_) | Slot::Null) => return None,
        };
        let (start, width) = (list.start as usize, usize::from(days.width).max(1));
        let elements = facts.elements.get(start..start + list.len as usize * width)?;
        for element in elements.chunks_exact(width) {
            let [first, last] = days.fields.map(|field| element.get(usize::from(field)));
            let (first, last) = (day(first?)?, day(last?)?);
            if first <= last {
                self.stretches.push((first, last));
            }
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

/// The empty list of a fact that is empty where nothing is told.
fn empty(rulebook: &Rulebook, days: &DaysOfCase) -> Option<ListRef> {
    match rulebook.fact(days.list)?.field.default? {
        Written::Empty => Some(ListRef { start: 0, len: 0 }),
        Written::Node(_) => None,
    }
}

fn day(slot: &Slot) -> Option<Date> {
    match slot {
        Slot::Given(Value::Date(day)) => Some(*day),
        Slot::Given(_) | Slot::Null | Slot::Absent => None,
    }
}
