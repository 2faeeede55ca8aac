//! Calendars: by which days off a rulebook counts.

pub use super::id::CalendarId;
use super::vocabulary::Labels;
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
    /// Where its name stands.
    pub span: Span,
}
