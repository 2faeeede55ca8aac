//! The forms in which a calendar writes its holidays, and the days that they fall on.

use super::week::Weekday;
use super::year::Year;
use crate::value::date::{Date, TimeUnit};

/// A day of a month, in whatever year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DayOfMonth {
    /// 1 is the first.
    pub day: i8,
    /// 1 is January.
    pub month: i8,
}

/// Which of the days that a month has of one weekday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nth {
    /// `first` to `fourth`: 1 to 4.
    Counted(u8),
    /// `last`
    Last,
}

/// What they are called in rule files.
pub const NTHS: [(Nth, &str); 5] = [
    (Nth::Counted(1), "first"),
    (Nth::Counted(2), "second"),
    (Nth::Counted(3), "third"),
    (Nth::Counted(4), "fourth"),
    (Nth::Last, "last"),
];

/// The months as rule files name them, January first.
pub const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The days of one entry of `holidays`, before its years and exceptions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Days {
    /// `1 may`
    Yearly(DayOfMonth),
    /// `easter - 3`: so many days after Easter Sunday, or before it.
    Easter(i16),
    /// `last monday of may`
    Nth(Nth, Weekday, i8),
    /// `friday on or after 19 june`
    OnOrAfter(Weekday, DayOfMonth),
    /// `2024-05-27 to 2024-05-31`, first and last; the same twice for one date alone.
    Written(Date, Date),
}

/// One entry of `holidays`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Holiday {
    /// The days.
    pub days: Days,
    /// The first year in which it is one.
    pub from: Option<i16>,
    /// The last year in which it is one.
    pub until: Option<i16>,
    /// The days on which it is none.
    pub except: Vec<Date>,
}

/// Where a holiday that falls on a weekend is kept too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeptOn {
    /// `becomes friday`: the nearest day of that name, before or after.
    Nearest(Weekday),
    /// `become next working day`
    NextWorkingDay,
}

impl Holiday {
    /// Adds its days in a year.
    pub(super) fn add(&self, year: i16, into: &mut Year) {
        let begins = self.from.is_none_or(|from| from <= year);
        if !begins || self.until.is_some_and(|until| until < year) {
            return;
        }
        let mut own = Year::default();
        match self.days {
            Days::Yearly(day) => own.insert_in(year, day.in_year(year)),
            Days::Easter(by) => own.insert_in(year, easter(year).map(|day| later(day, by.into()))),
            Days::Nth(nth, weekday, month) => own.insert_in(year, nth.day(weekday, month, year)),
            Days::OnOrAfter(weekday, day) => {
                let from = day.in_year(year);
                own.insert_in(year, from.map(|from| later(from, weekday.after(from))));
            }
            Days::Written(first, last) => own.insert_all(year, first, last),
        }
        for day in self.except.iter().filter(|day| day.ymd().0 == year) {
            own.remove(*day);
        }
        into.unite(&own);
    }
}

impl DayOfMonth {
    /// Whether there is such a day in any year.
    pub fn exists(self) -> bool {
        self.in_year(LEAP_YEAR).is_some()
    }

    /// Its date in a year; none of 29 February in most years.
    pub fn in_year(self, year: i16) -> Option<Date> {
        Date::new(year, self.month, self.day)
    }
}

impl Nth {
    /// The date in a month of a year.
    fn day(self, weekday: Weekday, month: i8, year: i16) -> Option<Date> {
        let first = Date::new(year, month, 1)?;
        match self {
            Self::Counted(nth) => {
                Some(later(first, weekday.after(first) + 7 * (i32::from(nth) - 1)))
            }
            Self::Last => {
                let last = later(first.shift(1, TimeUnit::Months), -1);
                Some(later(last, weekday.after(later(last, 1)) - 6))
            }
        }
    }
}

/// A year that has every day there is.
const LEAP_YEAR: i16 = 2000;

/// Easter Sunday of a year, by the anonymous Gregorian computus (Nature, 20 April 1876).
pub fn easter(year: i16) -> Option<Date> {
    let year_ = i32::from(year);
    let (golden, century, of_century) = (year_ % 19, year_ / 100, year_ % 100);
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let moon = (19 * golden + century - century / 4 - correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - moon - of_century % 4) % 7;
    let late = (golden + 11 * moon + 22 * weekday) / 451;
    let day = moon + weekday - 7 * late + 114;
    Date::new(year, i8::try_from(day / 31).ok()?, i8::try_from(day % 31 + 1).ok()?)
}

/// So many days later.
pub(super) fn later(day: Date, days: i32) -> Date {
    day.shift(days, TimeUnit::Days)
}
