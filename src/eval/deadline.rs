//! `within 14 days of DATE` → the last day on which it is in time.

use crate::eval::calculation::{Calculation, Occurrence};
use crate::rulebook::calendar::CalendarId;
use crate::rulebook::norm::{Norm, Within};
use crate::value::Value;
use crate::value::calendar::Calendar;
use crate::value::date::{Date, TimeUnit};
use crate::value::norm::Rhythm;
use crate::value::turn::Turns;

/// The last day in time, counted from `anchor` and moved as the calendar says; nothing where the
/// calendar has no such day any more.
pub fn deadline(within: &Within, anchor: Date, calendar: Calendar) -> Option<Date> {
    calendar.last_day(later(anchor, (within.amount, within.unit), Some(calendar))?)
}

/// The day that lies so much later; of working days nothing without a calendar.
pub(crate) fn later(
    day: Date,
    (amount, unit): (u32, TimeUnit),
    calendar: Option<Calendar>,
) -> Option<Date> {
    match unit {
        TimeUnit::WorkingDays => calendar?.add_working_days(day, amount.into()),
        unit => Some(day.shift(i32::try_from(amount).unwrap_or(i32::MAX), unit)),
    }
}

impl<'c> Calculation<'c> {
    /// The deadline of a norm; `None` if it has none, or its anchor or its calendar is open.
    pub(crate) fn deadline(&self, norm: &Norm) -> Option<Date> {
        let within = norm.details.within.as_ref()?;
        match self.value(Occurrence::of(within.of)) {
            Value::Date(anchor) => deadline(within, anchor, self.calendar(norm.calendar?)?),
            _ => None,
        }
    }

    /// A calendar as this case has it; nothing while it is open which days the case adds to it.
    pub(crate) fn calendar(&self, id: CalendarId) -> Option<Calendar<'c>> {
        Some(self.rulebook.calendar(id)?.days.calendar())
    }

    /// The turns of a norm that comes back, if it does so in turns; nothing while its calendar is
    /// open and moves the day by which it is due.
    pub(crate) fn turns(&self, norm: &'c Norm) -> Option<Turns<'c>> {
        let rhythm = norm.details.rhythm.as_ref()?;
        let calendar = norm.calendar.map(|id| self.calendar(id));
        match (rhythm, calendar) {
            (Rhythm::Weekday(_), Some(None)) => None,
            (_, calendar) => Some(Turns { rhythm, calendar: calendar.flatten() }),
        }
    }
}
