//! A small true world: what each fact was on each day, and all acts in the order in which they were done.

use saksgang::inside::value::date::{Date, TimeUnit};

/// A day, counted from 1 March 2018.
pub(crate) type Day = i32;

/// The day of the world that stands for all days before the first.
pub(crate) const BEFORE: Day = -1;

/// The date of a day.
pub(crate) fn date(day: Day) -> Date {
    Date::parse("2018-03-01").unwrap().shift(day, TimeUnit::Days)
}

/// Whether a day is a Saturday or a Sunday; day 0 is a Thursday.
pub(crate) fn is_day_off(day: Day) -> bool {
    (day + 3).rem_euclid(7) >= 5
}

/// A fact with few values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fact {
    /// `x.s : status over time`
    Status,
    /// `x.t : yes/no over time`
    OverTime,
    /// `x.u : yes/no`
    Plain,
    /// `x.w : yes/no default no`
    Defaulted,
    /// `x.f : yes/no fixed`
    Fixed,
    /// `x.g : yes/no fixed default no`
    FixedDefaulted,
}

pub(crate) const FACTS: [Fact; 6] =
    [Fact::Status, Fact::OverTime, Fact::Plain, Fact::Defaulted, Fact::Fixed, Fact::FixedDefaulted];

impl Fact {
    pub(crate) fn name(self) -> &'static str {
        ["s", "t", "u", "w", "f", "g"][self as usize]
    }

    pub(crate) fn declared(self) -> &'static str {
        [
            "status over time",
            "yes/no over time",
            "yes/no",
            "yes/no default no",
            "yes/no fixed",
            "yes/no fixed default no",
        ][self as usize]
    }

    pub(crate) fn values(self) -> u8 {
        if self == Self::Status { 3 } else { 2 }
    }

    pub(crate) fn is_over_time(self) -> bool {
        matches!(self, Self::Status | Self::OverTime)
    }

    pub(crate) fn is_fixed(self) -> bool {
        matches!(self, Self::Fixed | Self::FixedDefaulted)
    }

    pub(crate) fn has_default(self) -> bool {
        matches!(self, Self::Defaulted | Self::FixedDefaulted)
    }
}

/// A fact that is a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum DateFact {
    /// `x.d : date or none`
    Event,
    /// `x.b : date fixed`
    Fixed,
}

pub(crate) const DATES: [DateFact; 2] = [DateFact::Event, DateFact::Fixed];

impl DateFact {
    pub(crate) fn name(self) -> &'static str {
        ["d", "b"][self as usize]
    }

    pub(crate) fn declared(self) -> &'static str {
        ["date or none", "date fixed"][self as usize]
    }
}

pub(crate) const UNITS: [&str; 3] = ["A", "B", "C"];
/// The third has an outcome, the last is an event.
pub(crate) const TASKS: [&str; 4] = ["t1", "t2", "t3", "e1"];
pub(crate) const DECISION: usize = 2;
pub(crate) const EVENT: usize = 3;
pub(crate) const OUTCOMES: [&str; 2] = ["granted", "refused"];

/// Something that was done, or that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Act {
    /// Its place in the log as it is told.
    pub(crate) entry: usize,
    pub(crate) day: Day,
    /// The minute of the day, which the log tells.
    pub(crate) time: Option<u32>,
    pub(crate) task: usize,
    pub(crate) by: usize,
    pub(crate) to: Option<usize>,
    pub(crate) outcome: Option<usize>,
    pub(crate) despite: bool,
}

/// What was so.
#[derive(Clone, Debug)]
pub(crate) struct World {
    /// The case's own day.
    pub(crate) own: Day,
    /// The day on which the case is looked at, on or after its own: nothing changes between.
    pub(crate) on: Day,
    /// The value of each fact on each day from `BEFORE`.
    pub(crate) facts: [Vec<u8>; 6],
    /// What each date was on each day from `BEFORE`.
    pub(crate) dates: [Vec<Option<Day>>; 2],
    /// In the order in which they were done.
    pub(crate) acts: Vec<Act>,
}

/// The place of a day in a list from `BEFORE`.
pub(crate) fn at(day: Day) -> usize {
    usize::try_from(day.max(BEFORE) - BEFORE).unwrap()
}

impl World {
    pub(crate) fn fact(&self, fact: Fact, day: Day) -> u8 {
        self.facts[fact as usize][at(day.min(self.own))]
    }

    pub(crate) fn date(&self, fact: DateFact, day: Day) -> Option<Day> {
        self.dates[fact as usize][at(day.min(self.own))]
    }

    /// A date as it is given on the case's own day.
    pub(crate) fn given(&self, fact: DateFact) -> Option<Day> {
        self.date(fact, self.own)
    }
}
