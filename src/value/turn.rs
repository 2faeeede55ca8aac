//! The turns of a duty that comes back in calendar periods: the week or the months that a day
//! lies in, with the day by which the duty is due in it.

use super::date::{Date, TimeUnit};
use super::holidays::{is_holiday, next_working_day};
use super::norm::Rhythm;

/// One turn of a recurring duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Turn {
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub until: Date,
    /// The last day in time: the last day of a period of months; the weekday itself, or the
    /// next working day where that is a public holiday.
    pub due: Date,
}

impl Turn {
    /// The turn that a day lies in; `None` for a rhythm without calendar periods.
    pub fn of(rhythm: &Rhythm, day: Date) -> Option<Self> {
        match rhythm {
            Rhythm::Weekday(weekday) => Some(Self::week(*weekday, day)),
            Rhythm::Months(months) => Self::months(*months, day),
            Rhythm::Elsewhere(_)
            | Rhythm::AtMostApart(..)
            | Rhythm::Regularly
            | Rhythm::Throughout => None,
        }
    }

    /// The turn before this one.
    #[must_use]
    pub fn before(self, rhythm: &Rhythm) -> Option<Self> {
        Self::of(rhythm, self.from.shift(-1, TimeUnit::Days)).filter(|before| *before != self)
    }

    /// The turn after this one.
    #[must_use]
    pub fn next(self, rhythm: &Rhythm) -> Option<Self> {
        Self::of(rhythm, self.until.shift(1, TimeUnit::Days)).filter(|next| *next != self)
    }

    /// A week from Monday to Sunday; 0 is Monday.
    fn week(weekday: u8, day: Date) -> Self {
        let from = day.shift(-i32::from(day.weekday()), TimeUnit::Days);
        let planned = from.shift(i32::from(weekday), TimeUnit::Days);
        let due = if is_holiday(planned) { next_working_day(planned) } else { planned };
        Self { from, until: from.shift(6, TimeUnit::Days), due }
    }

    /// Calendar periods of so many months, counted from 1 January.
    fn months(months: u8, day: Date) -> Option<Self> {
        let (year, month, _) = day.ymd();
        let length = i8::try_from(months.max(1)).ok()?;
        let from = Date::new(year, (month - 1) / length * length + 1, 1)?;
        let until = from.shift(i32::from(length), TimeUnit::Months).shift(-1, TimeUnit::Days);
        Some(Self { from, until, due: until })
    }
}
