//! Calendars: by which days off a rulebook counts.

pub use super::id::CalendarId;
use super::id::{NodeId, QuantifierId};
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
    /// The last year for which it writes out days, where it writes out any; not of one that ships with
    /// the program, which writes out single holidays alone.
    pub written_until: Option<i16>,
    /// Where its name stands.
    pub span: Span,
}

/// What is counted by a calendar that writes out days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// What is counted: a node that is a day, or a number of working days.
    pub node: NodeId,
    /// By which calendar.
    pub calendar: CalendarId,
    /// The last year for which that writes out days.
    pub last_year: i16,
    /// The quantifiers that the node stands inside of, from the outermost.
    pub inside: Vec<QuantifierId>,
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
