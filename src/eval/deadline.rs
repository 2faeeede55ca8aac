//! `within 14 days of DATE` → the last day on which it is in time.

use crate::eval::calculation::{Calculation, Occurrence};
use crate::rulebook::norm::{Norm, Within};
use crate::value::Value;
use crate::value::date::{Date, TimeUnit};
use crate::value::holidays::{next_working_day, working_days_after};

/// The last day in time, counted from `anchor`; never a Saturday, Sunday or public holiday.
pub fn deadline(within: &Within, anchor: Date) -> Date {
    next_working_day(later(anchor, within.amount, within.unit))
}

/// The day that lies so much later.
pub(crate) fn later(day: Date, amount: u32, unit: TimeUnit) -> Date {
    match unit {
        TimeUnit::WorkingDays => working_days_after(day, amount),
        unit => day.shift(i32::try_from(amount).unwrap_or(i32::MAX), unit),
    }
}

impl Calculation<'_> {
    /// The deadline of a norm; `None` if it has none, or its anchor is open.
    pub(crate) fn deadline(&self, norm: &Norm) -> Option<Date> {
        let within = norm.details.within.as_ref()?;
        match self.value(Occurrence::of(within.of)) {
            Value::Date(anchor) => Some(deadline(within, anchor)),
            _ => None,
        }
    }
}
