//! Calendars of the syntax tree.

use super::{Path, Spanned};
use crate::value::calendar::holiday::{self, Holiday};
use crate::value::calendar::week::Weekday;

/// One entry of `holidays`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DaysOff {
    /// `1 may from 1947`
    Written(Spanned<Holiday>),
    /// `school.closed`: days that the case tells.
    OfCase(Path),
}

/// `saturday, sunday become next working day`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct KeptOn {
    /// The weekdays on which a holiday is kept on another day too.
    pub weekdays: Vec<Spanned<Weekday>>,
    /// Which day that is.
    pub on: holiday::KeptOn,
}
