//! `within 14 days of DATE` → the last day on which it is in time.

use crate::eval::calculation::{Calculation, Occurrence};
use crate::eval::outcome::{NormOutcome, Outcome};
use crate::rulebook::norm::{Norm, Within};
use crate::value::Value;
use crate::value::date::{Date, TimeUnit};
use crate::value::holidays::{next_working_day, working_days_after};

/// The last day in time, counted from `anchor`; never a Saturday, Sunday or public holiday.
pub fn deadline(within: &Within, anchor: Date) -> Date {
    let last = match within.unit {
        TimeUnit::WorkingDays => working_days_after(anchor, within.amount),
        unit => anchor.shift(i32::try_from(within.amount).unwrap_or(i32::MAX), unit),
    };
    next_working_day(last)
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

impl Outcome<'_> {
    /// The deadline of a norm; `None` if it has none, or its anchor is open.
    pub fn deadline(&self, outcome: &NormOutcome) -> Option<Date> {
        self.calculation().deadline(self.rulebook.norm(outcome.norm)?)
    }
}
