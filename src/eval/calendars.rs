//! Calendars as a case has them, and the turns that they divide a rhythm into.

use crate::eval::calculation::Calculation;
use crate::rulebook::calendar::CalendarId;
use crate::rulebook::norm::Norm;
use crate::value::calendar::Calendar;
use crate::value::norm::Rhythm;
use crate::value::turn::Turns;

impl<'c> Calculation<'c> {
    /// A calendar as this case has it; nothing while it is open which days the case adds to it.
    pub(crate) fn calendar(&self, id: CalendarId) -> Option<Calendar<'c>> {
        Some(self.rulebook.calendar(id)?.days.closed_on(self.days_off.of(id)?))
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
