//! Rates of the syntax tree.

use super::{At, Name, Passage, Spanned};
use crate::value::date::Date;
use crate::value::number::Number;

/// `from 2023-01-01 until 2023-12-31 single 120, couple 200 cites section 2`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RatesRow {
    /// The first day.
    pub from: Spanned<Date>,
    /// The last day.
    pub until: Option<Spanned<Date>>,
    /// The amounts.
    pub cells: Vec<RatesCell>,
    /// The passages that this row is written from.
    pub cites: Vec<Passage>,
}

/// An amount, and what it is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RatesCell {
    /// All of it.
    pub at: At,
    /// What it is for.
    pub column: Column,
    /// The amount.
    pub amount: Spanned<Number>,
}

/// What an amount is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    /// `118620`: everything.
    Only,
    /// `single 120`
    Variant(Name),
    /// `up to 1500 is 250`
    UpTo(Spanned<Number>),
    /// `else 600`
    Beyond,
}
