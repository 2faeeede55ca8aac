//! What was counted by a calendar beyond the years for which it writes out days: it may lack days off.

use crate::eval::calculation::{Calculation, Occurrence};
use crate::eval::outcome::Outcome;
use crate::rulebook::calendar::{CalendarId, Counted};
use crate::rulebook::node::QuantifierId;
use crate::value::Value;

impl Outcome<'_> {
    /// The calendars that were counted by beyond their years, each with the last of these.
    pub fn beyond_calendars(&self) -> Vec<(CalendarId, i16)> {
        let mut found: Vec<(CalendarId, i16)> = Vec::new();
        let calculation = self.calculation();
        for one in &self.rulebook.counted {
            let known = found.iter().any(|(calendar, _)| *calendar == one.calendar);
            if !known && is_beyond(&calculation, one, &one.inside, Occurrence::of(one.node)) {
                found.push((one.calendar, one.last_year));
            }
        }
        found.sort_unstable();
        found
    }
}

/// Whether it is so of any element that it is counted for.
fn is_beyond(
    calculation: &Calculation,
    one: &Counted,
    inside: &[QuantifierId],
    at: Occurrence,
) -> bool {
    if let Some((next, inner)) = inside.split_first() {
        return calculation.elements(*next, at).any(|scope| {
            let at = Occurrence { node: one.node, scope: Some(&scope) };
            is_beyond(calculation, one, inner, at)
        });
    }
    // A number of working days goes up to the later of its two days.
    let parts = calculation.rulebook.nodes.parts(one.node).into_iter().map(|part| at.with(part));
    std::iter::once(at).chain(parts).any(|at| {
        let day = match calculation.value(at) {
            Value::Date(day) => Some(day),
            Value::Moment(moment) => Some(moment.day()),
            _ => None,
        };
        day.is_some_and(|day| day.ymd().0 > one.last_year)
    })
}
