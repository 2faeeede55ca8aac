//! Calendars: by which days off a rulebook counts.

pub use super::id::CalendarId;
use super::vocabulary::{FactId, Labels};
use crate::source::Span;
use crate::value::calendar::Resolved;

/// A calendar by name.
#[derive(Clone, Debug)]
pub struct NamedCalendar {
    /// `norway`
    pub name: String,
    /// What people see.
    pub labels: Labels,
    /// Its days, those of a case left out.
    pub days: Resolved,
    /// The days that a case adds.
    pub of_case: Vec<DaysOfCase>,
    /// Where its name stands.
    pub span: Span,
}

/// Days off that a case tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DaysOfCase {
    /// The list that holds them.
    pub list: FactId,
    /// How many fields each of its elements has.
    pub width: u16,
    /// The fields that hold the first and the last day; of a list of dates the same one.
    pub fields: [u16; 2],
}
