//! Time limits: from a day and a length of time to the last day in time.
//!
//! Days are counted one after the other, days off and pauses left out where they do not count.
//! What comes out is moved once, at the end. Pure reckoning: it reads no case and no rulebook.

use super::date::{Date, TimeUnit};
use super::duration::Duration;

/// On which side of its day a time limit lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Side {
    /// `of`: counted from the day after it.
    After,
    /// `beginning with`: that day is the first that is counted.
    BeginningWith,
    /// `before`: counted backward from the day before it.
    Before,
}

/// Days that are not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pause {
    /// The first of them.
    pub from: Date,
    /// The last of them; `None` while it goes on.
    pub until: Option<Date>,
}

impl Pause {
    fn contains(self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

/// Where a count ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The last day in time.
    On(Date),
    /// A pause that began in time goes on: there is no last day.
    Paused {
        /// Its first day.
        since: Date,
        /// How many days, or working days, were not counted yet.
        left: u32,
    },
    /// Beyond what is counted.
    TooFar,
}

/// How days are counted.
#[derive(Clone, Copy)]
pub struct Counting<'c, P> {
    /// Whether a day is a day off.
    pub is_off: &'c dyn Fn(Date) -> bool,
    /// Whether a last day that is a day off is moved.
    pub moves: bool,
    /// The pauses, in any order.
    pub pauses: P,
}

/// The most days that are looked at, one after the other.
const MOST_DAYS: u32 = 40_000;

impl<P: Iterator<Item = Pause> + Clone> Counting<'_, P> {
    /// The last day of a time limit.
    pub fn end(&self, length: Duration, side: Side, from: Date) -> End {
        let length = length.counted();
        let (count, unit) = (length.count(), length.unit());
        match (side, unit) {
            (Side::Before, _) => self.backward(length, from),
            (_, TimeUnit::Months | TimeUnit::Years) => {
                let months = i32::try_from(count).unwrap_or(i32::MAX);
                let day = from.shift(months, unit);
                // Where the month is too short to have the day, its last day is the end itself.
                let whole = day.ymd().2 == from.ymd().2;
                let day_before = side == Side::BeginningWith && whole;
                self.moved(if day_before { day.shift(-1, TimeUnit::Days) } else { day })
            }
            (_, TimeUnit::Days | TimeUnit::Weeks | TimeUnit::WorkingDays) => {
                let begins_with = side == Side::BeginningWith;
                let before = if begins_with { from.shift(-1, TimeUnit::Days) } else { from };
                self.forward(count, unit, before)
            }
        }
    }

    /// A date, or the next working day.
    pub fn moved(&self, day: Date) -> End {
        let mut day = day;
        for _ in 0..MOST_DAYS {
            match self.pause(day) {
                Some(Pause { from, until: None }) if self.moves => {
                    return End::Paused { since: from, left: 0 };
                }
                Some(Pause { until: Some(until), .. }) if self.moves => {
                    day = until.shift(1, TimeUnit::Days);
                }
                _ if self.moves && (self.is_off)(day) => day = day.shift(1, TimeUnit::Days),
                _ => return End::On(day),
            }
        }
        End::TooFar
    }

    /// So many days later, those left out that do not count.
    fn forward(&self, count: u32, unit: TimeUnit, from: Date) -> End {
        let (mut day, mut left) = (from, count);
        for _ in 0..MOST_DAYS {
            if left == 0 {
                return self.moved(day);
            }
            day = day.shift(1, TimeUnit::Days);
            match self.pause(day) {
                Some(Pause { from, until: None }) => return End::Paused { since: from, left },
                Some(Pause { until: Some(until), .. }) => day = until,
                None if unit == TimeUnit::WorkingDays && (self.is_off)(day) => {}
                None => left -= 1,
            }
        }
        End::TooFar
    }

    /// So many days earlier; pauses do not go backward.
    fn backward(&self, length: Duration, from: Date) -> End {
        let (count, unit) = (length.count(), length.unit());
        let mut day = from;
        if unit == TimeUnit::WorkingDays {
            let mut left = count;
            for _ in 0..MOST_DAYS {
                if left == 0 {
                    break;
                }
                day = day.shift(-1, TimeUnit::Days);
                left -= u32::from(!(self.is_off)(day));
            }
            if left > 0 {
                return End::TooFar;
            }
        } else {
            day = day.shift(-i32::try_from(count).unwrap_or(i32::MAX), unit);
        }
        for _ in 0..MOST_DAYS {
            if !self.moves || !(self.is_off)(day) {
                return End::On(day);
            }
            day = day.shift(-1, TimeUnit::Days);
        }
        End::TooFar
    }

    /// The pause that a day lies in: of several the one that goes on longest, and of those the
    /// first that began.
    fn pause(&self, day: Date) -> Option<Pause> {
        let ending = |pause: &Pause| (pause.until.is_none(), pause.until);
        let within = self.pauses.clone().filter(|pause| pause.contains(day));
        within.max_by(|one, other| ending(one).cmp(&ending(other)).then(other.from.cmp(&one.from)))
    }
}
