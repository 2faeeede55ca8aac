//! The turns of a duty that comes back in calendar periods: the week or the months that a day
//! lies in, with the day by which the duty is due in it.

use super::date::{Date, TimeUnit};
use super::norm::Rhythm;

/// One turn of a recurring duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Turn {
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub until: Date,
    /// The last day in time: the last day of a period of months, or the weekday itself.
    pub due: Date,
}

/// The turns of a rhythm.
#[derive(Clone, Copy, Debug)]
pub struct Turns<'t> {
    /// How often.
    pub rhythm: &'t Rhythm,
}

impl Turns<'_> {
    /// The turn that a day lies in; `None` for a rhythm without calendar periods.
    pub fn of(self, day: Date) -> Option<Turn> {
        match self.rhythm {
            Rhythm::Weekday(weekday) => Some(Self::week(*weekday, day)),
            Rhythm::Months(months) => Self::months(*months, day),
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

    /// A week from Monday to Sunday; 0 is Monday.
    fn week(weekday: u8, day: Date) -> Turn {
        let from = day.shift(-i32::from(day.weekday()), TimeUnit::Days);
        let planned = from.shift(i32::from(weekday), TimeUnit::Days);
        Turn { from, until: from.shift(6, TimeUnit::Days), due: planned }
    }

    /// Calendar periods of so many months, counted from 1 January.
    fn months(months: u8, day: Date) -> Option<Turn> {
        let (year, month, _) = day.ymd();
        let length = i8::try_from(months.max(1)).ok()?;
        let from = Date::new(year, (month - 1) / length * length + 1, 1)?;
        let until = from.shift(i32::from(length), TimeUnit::Months).shift(-1, TimeUnit::Days);
        Some(Turn { from, until, due: until })
    }
}
