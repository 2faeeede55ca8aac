//! Moments: a day with a time of day and an offset. No time zone is read: what is written tells
//! the offset itself. Hours are hours that pass.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use super::date::{Date, DateError, TimeUnit, two_digits};
use super::truth::Truth;

const SECONDS_OF_HOUR: u32 = 3_600;
const SECONDS_OF_DAY: i64 = 86_400;

/// The furthest that an offset can lie from UTC, in hours.
const FURTHEST: u8 = 18;

/// A time of day at an offset: `17:00+01:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Clock {
    /// Seconds since midnight, less than 86 400.
    second: u32,
    /// Minutes ahead of UTC.
    offset: i16,
}

impl Clock {
    /// The time of day and how far it is ahead of UTC: `14:30`, `+01:00`.
    pub fn parts(self) -> (String, String) {
        let (minutes, seconds) = (self.second / 60, self.second % 60);
        let (hour, minute) = (minutes / 60, minutes % 60);
        let time = match seconds {
            0 => format!("{hour:02}:{minute:02}"),
            seconds => format!("{hour:02}:{minute:02}:{seconds:02}"),
        };
        let (sign, offset) = (if self.offset < 0 { '-' } else { '+' }, self.offset.abs());
        (time, format!("{sign}{:02}:{:02}", offset / 60, offset % 60))
    }
}

/// A moment (12 bytes). Two of them compare as instants: 12:00Z is 13:00+01:00.
#[derive(Clone, Copy)]
pub struct Moment {
    day: Date,
    clock: Clock,
}

impl Clock {
    /// Reads `17:00+01:00`, `17:00:30Z`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, MomentError> {
        let (time, behind) = text.split_at_checked(5).ok_or(MomentError::NotAMoment)?;
        let minutes = hours_and_minutes(time, 23).ok_or(MomentError::NoSuchTime)?;
        let (seconds, offset) = match behind.strip_prefix(':') {
            Some(rest) => rest.split_at_checked(2).ok_or(MomentError::NoSuchTime)?,
            None => ("00", behind),
        };
        let seconds = below(seconds, 59).ok_or(MomentError::NoSuchTime)?;
        let second = u32::from(minutes) * 60 + u32::from(seconds);
        Ok(Self { second, offset: offset_of(offset)? })
    }
}

impl Moment {
    /// A time of a day.
    pub fn at(day: Date, clock: Clock) -> Self {
        Self { day, clock }
    }

    /// Noon of a day, in UTC.
    pub fn noon(day: Date) -> Self {
        Self { day, clock: Clock { second: 12 * SECONDS_OF_HOUR, offset: 0 } }
    }

    /// Reads `2024-03-06T14:30+01:00`, with seconds or without.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, MomentError> {
        let Some((day, clock)) = text.split_once('T') else {
            return Err(match Date::parse(text) {
                Ok(_) => MomentError::NoTime,
                Err(_) => MomentError::NotAMoment,
            });
        };
        let day = Date::parse(day).map_err(MomentError::Day)?;
        Ok(Self { day, clock: Clock::parse(clock)? })
    }

    /// The day that it lies on, by its own offset.
    pub fn day(self) -> Date {
        self.day
    }

    /// The time of day.
    pub fn clock(self) -> Clock {
        self.clock
    }

    /// So many hours later, at the same offset.
    #[must_use]
    pub fn hours_later(self, hours: i32) -> Self {
        let seconds = i64::from(self.clock.second) + i64::from(hours) * i64::from(SECONDS_OF_HOUR);
        let days = i32::try_from(seconds.div_euclid(SECONDS_OF_DAY)).unwrap_or(0);
        let second = u32::try_from(seconds.rem_euclid(SECONDS_OF_DAY)).unwrap_or(0);
        let clock = Clock { second, ..self.clock };
        Self { day: self.day.shift(days, TimeUnit::Days), clock }
    }

    /// Whether it lies behind all of a day: no where all of the day lies behind it. Where the day
    /// begins and ends hangs on the offset, which a change of the clocks moves by an hour; so near
    /// midnight it is open.
    fn is_after_all_of(self, day: Date) -> Truth {
        let hour = i64::from(SECONDS_OF_HOUR);
        let into =
            day.until(self.day, TimeUnit::Days) * SECONDS_OF_DAY + i64::from(self.clock.second);
        if into >= SECONDS_OF_DAY + hour {
            Truth::Yes
        } else if into < -hour {
            Truth::No
        } else {
            Truth::Open
        }
    }

    /// When the hour began in which it lies.
    #[must_use]
    pub fn begun_hour(self) -> Self {
        let second = self.clock.second - self.clock.second % SECONDS_OF_HOUR;
        Self { clock: Clock { second, ..self.clock }, ..self }
    }

    /// The moment so many seconds after 1970 began, in UTC; nothing beyond the years of dates.
    pub fn from_instant(seconds: i64) -> Option<Self> {
        let days = i32::try_from(seconds.div_euclid(SECONDS_OF_DAY)).ok()?;
        let second = u32::try_from(seconds.rem_euclid(SECONDS_OF_DAY)).ok()?;
        let day = Date::new(1970, 1, 1)?.shift(days, TimeUnit::Days);
        Some(Self { day, clock: Clock { second, offset: 0 } })
    }

    /// Seconds since 1970 began in UTC.
    pub fn instant(self) -> i64 {
        let days = Date::new(1970, 1, 1).map_or(0, |first| first.until(self.day, TimeUnit::Days));
        days * SECONDS_OF_DAY + i64::from(self.clock.second) - i64::from(self.clock.offset) * 60
    }
}

impl PartialEq for Moment {
    fn eq(&self, other: &Self) -> bool {
        self.instant() == other.instant()
    }
}

impl Eq for Moment {}

impl PartialOrd for Moment {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Moment {
    fn cmp(&self, other: &Self) -> Ordering {
        self.instant().cmp(&other.instant())
    }
}

impl Hash for Moment {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.instant().hash(state);
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (time, offset) = self.parts();
        let offset = if self.offset == 0 { "Z" } else { &offset };
        write!(f, "{time}{offset}")
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{}", self.day, self.clock)
    }
}

impl fmt::Debug for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Why a text is not a moment here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MomentError {
    /// Not of the form `YYYY-MM-DDThh:mm+hh:mm`.
    NotAMoment,
    /// A day alone.
    NoTime,
    /// Its day is no day.
    Day(DateError),
    /// A time that no clock shows, parts of a second among them.
    NoSuchTime,
    /// It does not say how far ahead of UTC.
    NoOffset,
}

/// When something has to be done at the latest: a whole day, or a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Deadline {
    /// The end of this day.
    Day(Date),
    /// This moment.
    Moment(Moment),
}

impl Deadline {
    /// The last day of which something is in time: midnight is the end of the day before.
    pub fn day(self) -> Date {
        match self {
            Self::Day(day) => day,
            Self::Moment(moment) if moment.clock.second == 0 => {
                moment.day.shift(-1, TimeUnit::Days)
            }
            Self::Moment(moment) => moment.day,
        }
    }

    /// The moment, of one that is no whole day.
    pub fn moment(self) -> Option<Moment> {
        match self {
            Self::Day(_) => None,
            Self::Moment(moment) => Some(moment),
        }
    }

    /// The one that ends first; a day ends after its moments.
    #[must_use]
    pub fn earlier(self, other: Self) -> Self {
        let other_is_first = match (self, other) {
            (Self::Moment(one), Self::Moment(other)) => other < one,
            (Self::Day(one), Self::Moment(other)) => other.day() <= one,
            (_, other) => other.day() < self.day(),
        };
        if other_is_first { other } else { self }
    }

    /// Whether all of it lies before a day: on the evaluation date nothing is overdue by the hour.
    pub fn has_passed(self, on: Date) -> bool {
        self.day() < on
    }

    /// By how much something done then was late; nothing where it was in time, or may have been.
    pub fn late(self, on: Date, at: Option<Moment>) -> Option<Late> {
        if self.is_met(on, at) != Truth::No {
            return None;
        }
        Some(match (self, at) {
            (Self::Moment(last), Some(at)) => {
                let seconds = at.instant() - last.instant();
                Late::Hours((seconds + 3_599) / 3_600)
            }
            _ => Late::Days(self.day().until(on, TimeUnit::Days)),
        })
    }

    /// By what it is put in an order: a day stands behind its moments.
    pub fn order(self) -> (Date, bool, Option<Moment>) {
        (self.day(), self.moment().is_none(), self.moment())
    }

    /// Whether what happened on a day, or at a moment of it, was in time. A day without a time is
    /// early or late only if all of it is, also an hour off.
    pub fn is_met(self, on: Date, at: Option<Moment>) -> Truth {
        match (self, at) {
            (Self::Day(last), _) => (on <= last).into(),
            (Self::Moment(last), Some(at)) => (at <= last).into(),
            (Self::Moment(last), None) => last.is_after_all_of(on),
        }
    }
}

/// By how much something is late.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Late {
    /// So many days.
    Days(i64),
    /// So many hours, those that have begun counted whole: both moments are known.
    Hours(i64),
}

impl Late {
    /// How many days, where it is told in days.
    pub fn days(self) -> Option<i64> {
        match self {
            Self::Days(days) => Some(days),
            Self::Hours(_) => None,
        }
    }

    /// How many hours, where it is told in hours.
    pub fn hours(self) -> Option<i64> {
        match self {
            Self::Days(_) => None,
            Self::Hours(hours) => Some(hours),
        }
    }
}

impl From<Date> for Deadline {
    fn from(day: Date) -> Self {
        Self::Day(day)
    }
}

impl fmt::Display for Deadline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => day.fmt(f),
            Self::Moment(moment) => moment.fmt(f),
        }
    }
}

/// Minutes ahead of UTC of `Z`, `+01:00`, `-03:30`.
fn offset_of(text: &str) -> Result<i16, MomentError> {
    if text == "Z" {
        return Ok(0);
    }
    let (sign, ahead) = match (text.strip_prefix('+'), text.strip_prefix('-')) {
        (Some(ahead), _) => (1, ahead),
        (_, Some(behind)) => (-1, behind),
        _ if text.is_empty() => return Err(MomentError::NoOffset),
        _ => return Err(MomentError::NoSuchTime),
    };
    hours_and_minutes(ahead, FURTHEST)
        .and_then(|minutes| i16::try_from(minutes).ok())
        .map(|minutes| sign * minutes)
        .ok_or(MomentError::NoSuchTime)
}

/// The minutes of `hh:mm`.
fn hours_and_minutes(text: &str, most_hours: u8) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    Some(u16::from(below(hours, most_hours)?) * 60 + u16::from(below(minutes, 59)?))
}

/// The number of two digits, up to a greatest.
fn below(text: &str, greatest: u8) -> Option<u8> {
    let &[tens, ones] = text.as_bytes() else {
        return None;
    };
    two_digits(tens, ones)?.try_into().ok().filter(|number| *number <= greatest)
}
