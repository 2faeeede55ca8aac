//! Last days of the syntax tree: how a time limit is counted.

use super::{At, Expr, Name, Path};
use crate::value::norm::DetailName;
use crate::value::time_limit::Side;

/// `within 20 working days of D counted in norway not counting case.pauses`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TimeLimit {
    /// How long: a duration.
    pub length: Box<Expr>,
    /// On which side of the day, and whether that day is counted.
    pub side: Side,
    /// The day it is counted from: a date.
    pub from: Box<Expr>,
    /// `counted in norway`: the calendar, where it is not the circular's own.
    pub calendar: Option<Name>,
    /// `not counting …`
    pub pauses: Option<Pauses>,
    /// Where it says `not moved`.
    pub not_moved: Option<At>,
}

impl TimeLimit {
    /// The detail of a norm that sets it.
    pub fn detail(&self) -> DetailName {
        match self.side {
            Side::After | Side::BeginningWith => DetailName::Within,
            Side::Before => DetailName::AtLeastBefore,
        }
    }
}

/// Days that are not counted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Pauses {
    /// `request.pauses`: a list of a record.
    List(Path),
    /// `from A to B`: both belong to the pause.
    Between(Box<Expr>, Box<Expr>),
}
