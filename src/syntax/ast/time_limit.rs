//! Last days of the syntax tree: how a time limit is counted.

use super::{At, Expr, Name, Path, Spanned};
use crate::value::norm::DetailName;
use crate::value::time_limit::Side;

/// `within 20 working days of D counted in norway not counting case.pauses`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TimeLimit {
    /// How long.
    pub length: Length,
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

/// How long a time limit is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Length {
    /// `14 days`, `answer_time`: a duration.
    Of(Box<Expr>),
    /// `72 hours`
    Hours(Spanned<u32>),
}

impl Length {
    /// Where it stands.
    pub fn at(&self) -> At {
        match self {
            Self::Of(length) => length.at,
            Self::Hours(hours) => hours.at,
        }
    }

    /// The duration, of one that is not counted in hours.
    pub fn duration(&self) -> Option<&Expr> {
        match self {
            Self::Of(length) => Some(length),
            Self::Hours(_) => None,
        }
    }

    /// The same, to be changed.
    pub fn duration_mut(&mut self) -> Option<&mut Expr> {
        match self {
            Self::Of(length) => Some(length),
            Self::Hours(_) => None,
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
