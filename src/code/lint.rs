//! Codes `W`: what is no error but looks like a mistake.

use super::Code;

/// A rulebook without a rule.
pub const NO_RULE: Code = Code("W013");
/// The day of an event that is said never to change.
pub const FIXED_EVENT: Code = Code("W021");
/// A last day that is counted backward from the day on which an element began.
pub const BEFORE_BEGIN: Code = Code("W022");
/// Days that are counted beyond the years for which a calendar writes them out.
pub const BEYOND_CALENDAR: Code = Code("W023");
