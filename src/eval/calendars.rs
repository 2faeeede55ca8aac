//! Calendars as a case has them, and the turns that a rhythm has.

use crate::eval::calculation::Calculation;
use crate::rulebook::calendar::CalendarId;
use crate::rulebook::norm::Norm;
use crate::value::calendar::Calendar;
use crate::value::turn::Turns;

impl<'c> Calculation<'c> {
    /// A calendar as this case has it; nothing while it is open which days the case adds to it.
    pub(crate) fn calendar(&self, id: CalendarId) -> Option<Calendar<'c>> {
        Some(self.rulebook.calendar(id)?.days.closed_on(self.days_off.of(id)?))
    }

    /// The turns of a norm that comes back.
    pub(crate) fn turns(&self, norm: &'c Norm) -> Option<Turns<'c>> {
        let rhythm = norm.details.rhythm.as_ref()?;
        Some(Turns { rhythm })
    }
}
