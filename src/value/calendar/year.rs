//! A set of days of one year, a bit a day.

use super::week::Weekdays;
use crate::value::date::{Date, TimeUnit};

/// Words of a year: 366 days fit.
const WORDS: usize = 6;

/// How many stretches of 16 days begin in a year.
const CHUNKS: usize = 23;

/// A day of every week, from the first bit on. Moved on by up to six, it misses none at the end.
const EVERY_SEVENTH: u64 = 0x8102_0408_1020_4081;

/// Days of one year by their place in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Year([u64; WORDS]);

impl Year {
    /// The days that a year has.
    pub(super) fn whole(year: i16) -> Self {
        let mut whole = Self::default();
        whole.fill(0, length(year) - 1);
        whole
    }

    /// The days of a year that are one of these weekdays.
    pub(super) fn of_weekdays(year: i16, weekdays: Weekdays) -> Self {
        let mut all = Self::default();
        let Some(first) = Date::new(year, 1, 1) else {
            return all;
        };
        for weekday in weekdays.iter() {
            for (at, word) in (0..).step_by(64).zip(&mut all.0) {
                let start = (weekday.after(first) - at).rem_euclid(7);
                *word |= EVERY_SEVENTH << start;
            }
        }
        all
    }

    /// Adds a day, if it lies in the year.
    pub(super) fn insert_in(&mut self, year: i16, day: Option<Date>) {
        if let Some(day) = day.filter(|day| day.ymd().0 == year) {
            self.set(place(day));
        }
    }

    /// Adds the days of a stretch that lie in the year.
    pub(super) fn insert_all(&mut self, year: i16, first: Date, last: Date) {
        if first > last || last.ymd().0 < year || first.ymd().0 > year {
            return;
        }
        let start = if first.ymd().0 < year { 0 } else { place(first) };
        let end = if last.ymd().0 > year { length(year) - 1 } else { place(last) };
        self.fill(start, end);
    }

    /// Takes a day of the year out.
    pub(super) fn remove(&mut self, day: Date) {
        let place = place(day);
        if let Some(word) = self.0.get_mut(place / 64) {
            *word &= !(1 << (place % 64));
        }
    }

    /// Adds the days of another set of the same year.
    pub(super) fn unite(&mut self, other: &Self) {
        for (own, other) in self.0.iter_mut().zip(other.0) {
            *own |= other;
        }
    }

    /// The days that are not in another set of the same year.
    pub(super) fn without(mut self, other: &Self) -> Self {
        for (own, other) in self.0.iter_mut().zip(other.0) {
            *own &= !other;
        }
        self
    }

    /// Whether a day of the year is in it.
    pub(super) fn contains(&self, day: Date) -> bool {
        let place = place(day);
        self.0.get(place / 64).is_some_and(|word| word >> (place % 64) & 1 == 1)
    }

    /// How many days.
    pub(super) fn len(&self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }

    /// The days after a place.
    pub(super) fn after(self, place: usize) -> Self {
        self.without(&self.before(place + 1))
    }

    /// The days before a place.
    pub(super) fn before(mut self, place: usize) -> Self {
        for (at, word) in (0_usize..).step_by(64).zip(&mut self.0) {
            let kept = u32::try_from(place.saturating_sub(at)).unwrap_or(64);
            *word &= !u64::MAX.checked_shl(kept).unwrap_or(0);
        }
        self
    }

    /// Whether 16 days in a row, from one of every sixteenth day on, are not in it: a stretch of
    /// more than 31 days that it lacks always holds such a one.
    pub(super) fn has_wide_gap(&self) -> bool {
        let chunks =
            self.0.iter().flat_map(|word| (0..4).map(move |at| word >> (16 * at) & 0xffff));
        chunks.take(CHUNKS).any(|chunk| chunk == 0)
    }

    /// The date of the `nth` day of a set of a year, counted from 0.
    pub(super) fn nth(&self, year: i16, mut nth: u32) -> Option<Date> {
        for (at, word) in (0_i32..).step_by(64).zip(self.0) {
            let count = word.count_ones();
            if nth < count {
                let bit = (0..nth).fold(word, |word, _| word & (word - 1)).trailing_zeros();
                return date(year, at + i32::try_from(bit).ok()?);
            }
            nth -= count;
        }
        None
    }

    fn set(&mut self, place: usize) {
        if let Some(word) = self.0.get_mut(place / 64) {
            *word |= 1 << (place % 64);
        }
    }

    fn fill(&mut self, first: usize, last: usize) {
        let whole = Self([u64::MAX; WORDS]);
        self.unite(&whole.before(last + 1).without(&whole.before(first)));
    }
}

/// The place of a day in its year; 0 is 1 January.
pub(super) fn place(day: Date) -> usize {
    usize::try_from(day.day_of_year() - 1).unwrap_or_default()
}

/// The date at a place of a year.
fn date(year: i16, place: i32) -> Option<Date> {
    Some(Date::new(year, 1, 1)?.shift(place, TimeUnit::Days))
}

/// How many days a year has.
fn length(year: i16) -> usize {
    Date::new(year, 12, 31).map_or(366, |last| place(last) + 1)
}
