//! Calendars as a case has them.

use crate::eval::calculation::Calculation;
use crate::rulebook::calendar::CalendarId;
use crate::value::calendar::Calendar;

impl<'c> Calculation<'c> {
    /// A calendar as this case has it; nothing while it is open which days the case adds to it.
    pub(crate) fn calendar(&self, id: CalendarId) -> Option<Calendar<'c>> {
        Some(self.rulebook.calendar(id)?.days.closed_on(self.days_off.of(id)?))
    }
}
