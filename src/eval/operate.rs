//! The operations on values: comparisons, orderings, sums, times between dates. Unknown in,
//! unknown out, with one exception: an ordering with `none` is no whatever the other side
//! turns out to be, so it is no beside an unknown too, and knowing more never changes it.

use crate::case::facts::Facts;
use crate::rulebook::Rulebook;
use crate::value::date::{Date, TimeUnit};
use crate::value::norm::Ordering;
use crate::value::number::Number;
use crate::value::truth::Truth;
use crate::value::{TextHome, TextRef, Value};

/// Whose texts values point into.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Texts<'a> {
    /// The texts of constants.
    pub(crate) rulebook: &'a Rulebook,
    /// The texts of the case.
    pub(crate) facts: &'a Facts,
}

impl Texts<'_> {
    /// `left is right`
    pub(crate) fn equal(self, left: Value, right: Value) -> Truth {
        match (left, right) {
            (Value::Unknown, _) | (_, Value::Unknown) => Truth::Open,
            (Value::Text(left), Value::Text(right)) => (self.get(left) == self.get(right)).into(),
            _ => (left == right).into(),
        }
    }

    fn get(&self, text: TextRef) -> &str {
        match text.home {
            TextHome::Rulebook => self.rulebook.text(text),
            TextHome::Case => self.facts.text(text),
        }
    }
}

/// `x is none`
pub(crate) fn is_none(value: Value) -> Truth {
    match value {
        Value::Unknown => Truth::Open,
        value => (value == Value::None).into(),
    }
}

/// `left < right` and its kin.
pub(crate) fn ordered(ordering: Ordering, left: Value, right: Value) -> Truth {
    match (left, right) {
        (Value::None, _) | (_, Value::None) => Truth::No,
        (Value::Number(left), Value::Number(right)) => holds(ordering, &left, &right).into(),
        (Value::Date(left), Value::Date(right)) => holds(ordering, &left, &right).into(),
        _ => Truth::Open,
    }
}

fn holds<T: Ord>(ordering: Ordering, left: &T, right: &T) -> bool {
    match ordering {
        Ordering::Less => left < right,
        Ordering::AtMost => left <= right,
        Ordering::Greater => left > right,
        Ordering::AtLeast => left >= right,
    }
}

/// `left + right` or `left - right`, as `of` says.
pub(crate) fn numbers(
    left: Value,
    right: Value,
    of: impl FnOnce(Number, Number) -> Number,
) -> Value {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => Value::Number(of(left, right)),
        _ => Value::Unknown,
    }
}

/// `date + amount unit`; of `none` it is none.
pub(crate) fn shift(date: Value, amount: i32, unit: TimeUnit) -> Value {
    match date {
        Value::Date(date) => Value::Date(date.shift(amount, unit)),
        Value::None => Value::None,
        _ => Value::Unknown,
    }
}

/// `years from A to B`; of `none` it is unknown, for there is no such time.
pub(crate) fn between(unit: TimeUnit, from: Value, to: Value) -> Value {
    match (from, to) {
        (Value::Date(from), Value::Date(to)) => {
            Value::Number(Number::from_units(from.until(to, unit)))
        }
        _ => Value::Unknown,
    }
}

/// Of the dates that are not `none` the one that `choose` prefers; unknown if any is.
pub(crate) fn choose(
    dates: impl Iterator<Item = Value>,
    choose: impl Fn(Date, Date) -> Date,
) -> Value {
    let mut chosen = None;
    for date in dates {
        match date {
            Value::Date(date) => chosen = Some(chosen.map_or(date, |so_far| choose(so_far, date))),
            Value::None => {}
            _ => return Value::Unknown,
        }
    }
    chosen.map_or(Value::None, Value::Date)
}
