//! The turns of a duty that comes back in calendar periods: the week or the months that a day
//! lies in, with the day by which the duty is due in it.

use std::fmt;

use super::calendar::holiday::{DayOfMonth, MONTHS};
use super::calendar::{Calendar, LastDay};
use super::date::{Date, TimeUnit};
use super::duration::Duration;
use super::norm::Rhythm;

/// By when a duty is due in each of its turns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TurnEnd {
    /// `by its end`
    End,
    /// `by day 15`, of the month; the last of a month that is too short.
    Day(u8),
    /// `by 1 march`, of the year.
    On(DayOfMonth),
    /// `within 10 days of its end`
    After(Duration),
}

impl fmt::Display for TurnEnd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::End => f.write_str("by its end"),
            Self::Day(day) => write!(f, "by day {day}"),
            Self::On(DayOfMonth { day, month }) => {
                let place = usize::try_from(month - 1).unwrap_or_default();
                write!(f, "by {day} {}", MONTHS.get(place).copied().unwrap_or_default())
            }
            Self::After(length) => write!(f, "within {length} of its end"),
        }
    }
}

/// One turn of a recurring duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Turn {
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub until: Date,
    /// The last day in time: of a week the weekday itself, else what is said; none where nothing is.
    pub due: Option<Date>,
}

impl Turn {
    /// Its last day, or the last day in time where that is later.
    pub fn end(self) -> Date {
        self.due.map_or(self.until, |due| due.max(self.until))
    }

    /// The last day in time; where there is none, its last day.
    pub fn last_day(self) -> Date {
        self.due.unwrap_or(self.until)
    }
}

/// The turns of a rhythm.
#[derive(Clone, Copy, Debug)]
pub struct Turns<'t> {
    /// How often.
    pub rhythm: &'t Rhythm,
    /// By when in each turn, and the calendar that counts and moves.
    pub due: Option<(TurnEnd, Calendar<'t>)>,
}

impl<'t> Turns<'t> {
    /// Those of a rhythm, without a last day of their own but for weekdays.
    pub fn plain(rhythm: &'t Rhythm) -> Self {
        Self { rhythm, due: None }
    }

    /// The turn that a day lies in; `None` for a rhythm without calendar periods.
    pub fn of(self, day: Date) -> Option<Turn> {
        match self.rhythm {
            Rhythm::Weekday(weekday) => Some(week(*weekday, day)),
            Rhythm::Months(months) => {
                let (from, until) = period(*months, day)?;
                let due = self.due.and_then(|due| due_in((from, until), due));
                Some(Turn { from, until, due })
            }
            Rhythm::Elsewhere(_)
            | Rhythm::AtMostApart(..)
            | Rhythm::Regularly
            | Rhythm::Throughout => None,
        }
    }

    /// The turn before another one.
    #[must_use]
    pub fn before(self, turn: Turn) -> Option<Turn> {
        self.of(turn.from.shift(-1, TimeUnit::Days)).filter(|before| *before != turn)
    }

    /// The turn after another one.
    #[must_use]
    pub fn after(self, turn: Turn) -> Option<Turn> {
        self.of(turn.until.shift(1, TimeUnit::Days)).filter(|next| *next != turn)
    }

    /// Whether a turn may still be served when the next one is under way.
    pub fn overlap(self) -> bool {
        match self.due {
            None => false,
            Some((TurnEnd::After(_), _)) => true,
            // What is moved may cross the end of the turn.
            Some((TurnEnd::End | TurnEnd::Day(_) | TurnEnd::On(_), calendar)) => {
                calendar.counting().last_day == LastDay::MovesOn
            }
        }
    }
}

/// A week from Monday to Sunday; 0 is Monday.
fn week(weekday: u8, day: Date) -> Turn {
    let from = day.shift(-i32::from(day.weekday()), TimeUnit::Days);
    let planned = from.shift(i32::from(weekday), TimeUnit::Days);
    Turn { from, until: from.shift(6, TimeUnit::Days), due: Some(planned) }
}

/// Calendar periods of so many months, counted from 1 January.
fn period(months: u8, day: Date) -> Option<(Date, Date)> {
    let (year, month, _) = day.ymd();
    let length = i8::try_from(months.max(1)).ok()?;
    let from = Date::new(year, (month - 1) / length * length + 1, 1)?;
    let until = from.shift(i32::from(length), TimeUnit::Months).shift(-1, TimeUnit::Days);
    Some((from, until))
}

/// The last day in time of a period, moved as the calendar says.
fn due_in((from, until): (Date, Date), (end, calendar): (TurnEnd, Calendar)) -> Option<Date> {
    let day = match end {
        TurnEnd::End => until,
        TurnEnd::Day(day) => later(from, 0, day),
        TurnEnd::On(DayOfMonth { day, month }) => {
            later(from, i32::from(month) - 1, day.unsigned_abs())
        }
        TurnEnd::After(length) => {
            let length = length.counted();
            let count = i32::try_from(length.count()).ok()?;
            match length.unit() {
                TimeUnit::WorkingDays => calendar.add_working_days(until, count.into())?,
                unit => until.shift(count, unit),
            }
        }
    };
    match calendar.counting().last_day {
        LastDay::MovesOn => calendar.next_working_day(day),
        LastDay::Stays => Some(day),
    }
}

/// A day of the month that many months later; the last of one that is too short.
fn later(first: Date, months: i32, day: u8) -> Date {
    let first = first.shift(months, TimeUnit::Months);
    let last = first.shift(1, TimeUnit::Months).shift(-1, TimeUnit::Days);
    first.shift(i32::from(day) - 1, TimeUnit::Days).min(last)
}
