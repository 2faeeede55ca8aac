//! Rates: amounts in rows by the day from which they hold, and within a row by a variant or a number.

use super::circular::{CircularId, Passage};
use super::vocabulary::Labels;
use crate::source::Span;
use crate::value::date::{Date, Period};
use crate::value::number::Number;
use crate::value::types::Type;
use crate::value::{Value, Variant};

/// Rates: their index in [`super::Rulebook::rates`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RatesId(pub u32);

/// Amounts that change with time.
#[derive(Clone, Debug)]
pub struct Rates {
    /// `daily_rate`
    pub name: String,
    /// What people see.
    pub labels: Labels,
    /// The circular whose file it stands in.
    pub circular: Option<CircularId>,
    /// The passages that all rows are written from.
    pub cites: Vec<Passage>,
    /// Where a choice had to be made.
    pub interpretation: Option<Labels>,
    /// What it gives.
    pub ty: Type,
    /// What it is for.
    pub parameter: Option<Type>,
    /// The rows, oldest first.
    pub rows: Vec<Row>,
    /// Where its name stands.
    pub span: Span,
    /// All of it.
    pub whole: Span,
}

/// The amounts of some days.
#[derive(Clone, Debug)]
pub struct Row {
    /// The days on which they hold: up to the next row, if it does not say.
    pub days: Period,
    /// The amounts.
    pub amounts: Amounts,
    /// The passages that it is written from.
    pub cites: Vec<Passage>,
    /// Where it is written.
    pub span: Span,
}

/// The amounts of a row.
#[derive(Clone, Debug)]
pub enum Amounts {
    /// One for everything.
    One(Number),
    /// One for each variant, in their order.
    Variants(Vec<Number>),
    /// One for each band.
    Bands {
        /// The greatest number of each band, rising, with its amount.
        up_to: Vec<(Number, Number)>,
        /// For greater numbers.
        beyond: Number,
    },
}

impl Amounts {
    /// The amount for an argument; nothing while that is not known.
    pub fn of(&self, argument: Value) -> Option<Number> {
        match (self, argument) {
            (Self::One(amount), _) => Some(*amount),
            (Self::Variants(all), Value::Variant(Variant(at))) => all.get(usize::from(at)).copied(),
            (Self::Bands { up_to, beyond }, Value::Number(number)) => {
                let band = up_to.iter().find(|(most, _)| number <= *most);
                Some(band.map_or(*beyond, |(_, amount)| *amount))
            }
            (Self::Variants(_) | Self::Bands { .. }, _) => None,
        }
    }

    /// What the amounts are for: each variant, or the end of each band.
    pub fn arguments(&self) -> Vec<Value> {
        match self {
            Self::One(_) => Vec::new(),
            Self::Variants(all) => {
                (0..).zip(all).map(|(at, _)| Value::Variant(Variant(at))).collect()
            }
            Self::Bands { up_to, .. } => {
                up_to.iter().map(|(most, _)| Value::Number(*most)).collect()
            }
        }
    }

    /// Every amount.
    pub fn all(&self) -> Vec<Number> {
        match self {
            Self::One(amount) => vec![*amount],
            Self::Variants(all) => all.clone(),
            Self::Bands { up_to, beyond } => {
                up_to.iter().map(|(_, amount)| *amount).chain([*beyond]).collect()
            }
        }
    }
}

impl Rates {
    /// The row that holds on a day; nothing where the rulebook has none for it.
    pub fn row(&self, on: Date) -> Option<&Row> {
        let begun = self.rows.partition_point(|row| row.days.from.is_none_or(|from| from <= on));
        let row = self.rows.get(begun.checked_sub(1)?)?;
        row.days.contains(on).then_some(row)
    }

    /// The passages that a row is written from: its own, else those of all rows.
    pub fn cites<'r>(&'r self, row: &'r Row) -> &'r [Passage] {
        if row.cites.is_empty() { &self.cites } else { &row.cites }
    }

    /// Least and greatest of all amounts, in millionths.
    pub fn range(&self) -> (i128, i128) {
        let all = self.rows.iter().flat_map(|row| row.amounts.all());
        let all = all.map(Number::millionths).map(|amount| (amount, amount));
        all.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1))).unwrap_or_default()
    }
}
