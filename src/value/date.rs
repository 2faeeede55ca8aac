//! Civil dates: a thin skin over jiff's, with this language's arithmetic:
//! months and years in one step, month ends clamped.

use std::fmt;

use jiff::Span;
use jiff::civil;

/// The years that a written date may have.
pub const YEARS: std::ops::RangeInclusive<i16> = 1800..=2999;

/// A civil date (year, month, day), four bytes, ordered by time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

/// A unit of time that a language word names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TimeUnit {
    /// `days`
    Days,
    /// `working days`: neither Saturday, Sunday nor public holiday (deadlines alone).
    WorkingDays,
    /// `weeks` (deadlines alone)
    Weeks,
    /// `months`
    Months,
    /// `years`
    Years,
}

impl TimeUnit {
    /// Every unit.
    pub const ALL: [Self; 5] =
        [Self::Days, Self::WorkingDays, Self::Weeks, Self::Months, Self::Years];

    /// As written: `day` after 1, `days` after every other number.
    pub fn name(self, count: u32) -> &'static str {
        match (self, count) {
            (Self::Days, 1) => "day",
            (Self::Days, _) => "days",
            (Self::WorkingDays, 1) => "working day",
            (Self::WorkingDays, _) => "working days",
            (Self::Weeks, 1) => "week",
            (Self::Weeks, _) => "weeks",
            (Self::Months, 1) => "month",
            (Self::Months, _) => "months",
            (Self::Years, 1) => "year",
            (Self::Years, _) => "years",
        }
    }
}

impl Date {
    /// The date, if it exists.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        civil::Date::new(year, month, day).ok().map(Self)
    }

    /// Reads exactly `YYYY-MM-DD` with a year in [`YEARS`].
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        let (year, month, day) = parts(text).ok_or(DateError::NotADate)?;
        if !YEARS.contains(&year) {
            return Err(DateError::YearOutOfRange);
        }
        Self::new(year, month, day).ok_or(DateError::NoSuchDay)
    }

    /// Year, month, day.
    pub fn ymd(self) -> (i16, i8, i8) {
        (self.0.year(), self.0.month(), self.0.day())
    }

    /// Its place in its year; 1 is 1 January.
    pub fn day_of_year(self) -> i16 {
        self.0.day_of_year()
    }

    /// The day of the week; 0 is Monday.
    pub fn weekday(self) -> i8 {
        self.0.weekday().to_monday_zero_offset()
    }

    /// `self + amount unit`; months and years clamp at the month's end. Out of
    /// jiff's years (-9999 to 9999) the date stays as it is, which the checker keeps from happening.
    #[must_use]
    pub fn shift(self, amount: i32, unit: TimeUnit) -> Self {
        let amount = i64::from(amount);
        let shifted = match unit {
            TimeUnit::Days | TimeUnit::WorkingDays => self.days_later(amount),
            TimeUnit::Weeks => self.days_later(amount * 7),
            TimeUnit::Months => self.months_later(amount),
            TimeUnit::Years => self.months_later(amount * 12),
        };
        shifted.unwrap_or(self)
    }

    fn days_later(self, days: i64) -> Option<Self> {
        let span = Span::new().try_days(days).ok()?;
        self.0.checked_add(span).ok().map(Self)
    }

    fn months_later(self, months: i64) -> Option<Self> {
        let (year, month, day) = self.ymd();
        let months = i64::from(year) * 12 + i64::from(month - 1) + months;
        let year = i16::try_from(months.div_euclid(12)).ok()?;
        let month = i8::try_from(months.rem_euclid(12)).ok()? + 1;
        let first = civil::Date::new(year, month, 1).ok()?;
        Self::new(year, month, day.min(first.days_in_month()))
    }

    /// The greatest n with `self + n unit <= other`; negative, by the reverse, if `self > other`.
    pub fn until(self, other: Self, unit: TimeUnit) -> i64 {
        if self > other {
            return -other.until(self, unit);
        }
        match unit {
            TimeUnit::Days | TimeUnit::WorkingDays => self.days_until(other),
            TimeUnit::Weeks => self.days_until(other) / 7,
            TimeUnit::Months => self.months_until(other),
            TimeUnit::Years => self.months_until_by(other, 12),
        }
    }

    /// It as one number: the later the day, the greater.
    pub fn packed(self) -> u32 {
        let (year, month, day) = self.ymd();
        let year = u32::from(year.cast_unsigned() ^ 0x8000);
        (year << 16) | (u32::from(month.cast_unsigned()) << 8) | u32::from(day.cast_unsigned())
    }

    /// The day of such a number.
    pub fn unpacked(packed: u32) -> Option<Self> {
        let [first, second, month, day] = packed.to_be_bytes();
        let year = (u16::from_be_bytes([first, second]) ^ 0x8000).cast_signed();
        Self::new(year, month.cast_signed(), day.cast_signed())
    }

    fn days_until(self, other: Self) -> i64 {
        self.0.duration_until(other.0).as_hours() / 24
    }

    fn months_until(self, other: Self) -> i64 {
        self.months_until_by(other, 1)
    }

    /// How many steps of `step` months fit; a step from a month's end clamps, so
    /// the last one is tried rather than told from the days.
    fn months_until_by(self, other: Self, step: i64) -> i64 {
        let months = |date: Self| i64::from(date.0.year()) * 12 + i64::from(date.0.month());
        let steps = (months(other) - months(self)) / step;
        let amount = i32::try_from(steps * step).unwrap_or(i32::MAX);
        if self.0.day() <= other.0.day() || self.shift(amount, TimeUnit::Months) <= other {
            steps
        } else {
            steps - 1
        }
    }
}

/// The three numbers of `YYYY-MM-DD`.
fn parts(text: &str) -> Option<(i16, i8, i8)> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
        return None;
    };
    let [century, year] = [two_digits(y1, y2)?, two_digits(y3, y4)?];
    Some((i16::from(century) * 100 + i16::from(year), two_digits(m1, m2)?, two_digits(d1, d2)?))
}

/// The number that two digits write.
pub(super) fn two_digits(tens: u8, ones: u8) -> Option<i8> {
    if !tens.is_ascii_digit() || !ones.is_ascii_digit() {
        return None;
    }
    Some(((tens - b'0') * 10 + (ones - b'0')).cast_signed())
}

impl From<civil::Date> for Date {
    fn from(date: civil::Date) -> Self {
        Self(date)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Why a text is not a date here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// Not of the form `YYYY-MM-DD`.
    NotADate,
    /// A year outside [`YEARS`].
    YearOutOfRange,
    /// A day that the month does not have.
    NoSuchDay,
}

/// The days on which something is in force; both ends belong to it, an absent end is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Period {
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
}

impl Period {
    /// Every day.
    pub const ALWAYS: Self = Self { from: None, until: None };

    /// No day.
    pub const NEVER: Self =
        Self { from: Some(Date(civil::Date::MAX)), until: Some(Date(civil::Date::MIN)) };

    /// Whether the day belongs to it.
    pub fn contains(self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// Whether no day belongs to it.
    pub fn is_empty(self) -> bool {
        matches!((self.from, self.until), (Some(from), Some(until)) if from > until)
    }

    /// The days that belong to both.
    #[must_use]
    pub fn intersect(self, other: Self) -> Self {
        let until = match (self.until, other.until) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        Self { from: self.from.max(other.from), until }
    }

    /// Whether every day of `other` belongs to `self`.
    pub fn covers(self, other: Self) -> bool {
        other.is_empty() || self.intersect(other) == other
    }
}
