//! The words of norms that the syntax tree and the rulebook share.

use std::cmp;

use super::Value;
use super::date::TimeUnit;

/// How a norm binds. The five modalities of the circulars, the competence that
/// `only … may` gives, and form (`TASK shall be in writing`), which binds whoever acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Modality {
    /// `shall`: an obligation.
    Shall,
    /// `shall not`: a prohibition.
    ShallNot,
    /// `only … may`: the competence of one unit alone.
    OnlyMay,
    /// `should`: comply or explain.
    Should,
    /// `should not`: refrain or explain.
    ShouldNot,
    /// `may`: a permission.
    May,
    /// `shall be`: a form, without a duty to act.
    ShallBe,
}

/// How often a norm comes back.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rhythm {
    /// `every monday`; 0 is Monday.
    Weekday(u8),
    /// `every month`, `every 2 months`, `every quarter` (3), `every tertial` (4),
    /// `every 6 months`, `every year` (12): calendar periods of that many months.
    Months(u8),
    /// `every "…"`: a rhythm set elsewhere, not computed; the text by its place in the rule file.
    Elsewhere(String),
    /// `at most 2 months apart`.
    AtMostApart(u32, TimeUnit),
    /// `regularly`.
    Regularly,
    /// `throughout`: a lasting duty.
    Throughout,
}

/// An ordering of two numbers or two dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ordering {
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    Greater,
    /// `>=`
    AtLeast,
}

/// What a quantifier asks of the elements of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Quantity {
    /// `some c in LIST has …`
    Some,
    /// `every c in LIST has …`
    Every,
    /// `at least N c in LIST has …`
    AtLeast(u32),
    /// `number of c in LIST where …`: a number, not a truth.
    NumberOf,
}

/// What an `ensure` demands of a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Demand {
    /// `is required`: a `shall` applies.
    Required,
    /// `is allowed`: a `shall`, `should` or undisplaced `may` applies, and no prohibition.
    Allowed,
    /// `is prohibited`: a `shall not` applies.
    Prohibited,
}

/// The weekdays as written, Monday first.
pub const WEEKDAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

impl Modality {
    /// As written, with all that says so: `only may`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Shall => "shall",
            Self::ShallNot => "shall not",
            Self::OnlyMay => "only may",
            Self::Should => "should",
            Self::ShouldNot => "should not",
            Self::May => "may",
            Self::ShallBe => "shall be",
        }
    }
}

impl Demand {
    /// As written.
    pub fn name(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Allowed => "allowed",
            Self::Prohibited => "prohibited",
        }
    }
}

impl Ordering {
    /// Whether it holds between two numbers or two dates; of anything else (`none`) it does not.
    pub fn holds(self, left: Value, right: Value) -> bool {
        match (left, right) {
            (Value::Number(a), Value::Number(b)) => self.admits(a.cmp(&b)),
            (Value::Date(a), Value::Date(b)) => self.admits(a.cmp(&b)),
            _ => false,
        }
    }

    /// Whether it holds where the left side compares so with the right side.
    #[inline]
    pub fn admits(self, compared: cmp::Ordering) -> bool {
        match self {
            Self::Less => compared.is_lt(),
            Self::AtMost => compared.is_le(),
            Self::Greater => compared.is_gt(),
            Self::AtLeast => compared.is_ge(),
        }
    }

    /// The same with its sides exchanged: `a < b` is `b > a`.
    #[must_use]
    pub fn flipped(self) -> Self {
        match self {
            Self::Less => Self::Greater,
            Self::AtMost => Self::AtLeast,
            Self::Greater => Self::Less,
            Self::AtLeast => Self::AtMost,
        }
    }
}
