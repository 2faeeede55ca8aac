//! The operations on values: comparisons, orderings, sums, times between dates. Unknown in,
//! unknown out, with one exception: an ordering with `none` is no, and a time from or to `none`
//! is none, whatever the other side turns out to be. So it is beside an unknown too, and
//! knowing more never changes it.

use std::cell::Cell;
use std::cmp;

use crate::case::facts::Facts;
use crate::rulebook::Rulebook;
use crate::value::date::TimeUnit;
use crate::value::exact::Cause;
use crate::value::formula::Formula;
use crate::value::moment::{Clock, Moment};
use crate::value::norm::{Choice, Ordering, Quantity};
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
    #[inline]
    pub(crate) fn equal(self, left: Value, right: Value) -> Truth {
        match (left, right) {
            (Value::Unknown, _) | (_, Value::Unknown) => Truth::Open,
            (Value::Text(left), Value::Text(right)) => self.same(left, right).into(),
            (Value::Duration(_), Value::Duration(_)) => left.agrees(right).into(),
            _ => (left == right).into(),
        }
    }

    #[inline(never)]
    fn same(&self, left: TextRef, right: TextRef) -> bool {
        self.get(left) == self.get(right)
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
#[inline]
pub(crate) fn ordered(ordering: Ordering, left: &Cell<Value>, right: &Cell<Value>) -> Truth {
    if let Some(compared) = compared(left, right) {
        return ordering.admits(compared).into();
    }
    let one_is_none = left.get() == Value::None || right.get() == Value::None;
    if one_is_none { Truth::No } else { Truth::Open }
}

/// How two numbers, two dates or two moments compare. Each kind is read for itself, so that no more is read
/// than is compared.
#[inline]
fn compared(left: &Cell<Value>, right: &Cell<Value>) -> Option<cmp::Ordering> {
    if let (Value::Number(left), Value::Number(right)) = (left.get(), right.get()) {
        return Some(left.cmp(&right));
    }
    match (left.get(), right.get()) {
        (Value::Date(left), Value::Date(right)) => Some(left.cmp(&right)),
        (Value::Moment(left), Value::Moment(right)) => Some(left.cmp(&right)),
        _ => None,
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

/// What a formula comes to; why it has no value, where the operands that are known tell.
pub(crate) fn formula(
    formula: &Formula,
    operand: impl Fn(usize) -> Option<Value>,
) -> Result<Option<Number>, Cause> {
    formula.calculate(&|at| match operand(at) {
        Some(Value::Number(number)) => Some(number),
        _ => None,
    })
}

/// `date + amount unit`; of `none` it is none.
pub(crate) fn shift(date: Value, amount: i32, unit: TimeUnit) -> Value {
    match date {
        Value::Date(date) => Value::Date(date.shift(amount, unit)),
        Value::None => Value::None,
        _ => Value::Unknown,
    }
}

/// `day of M`; of `none` it is none.
pub(crate) fn day_of(moment: Value) -> Value {
    match moment {
        Value::Moment(moment) => Value::Date(moment.day()),
        Value::None => Value::None,
        _ => Value::Unknown,
    }
}

/// `D at 17:00+01:00`; of `none` it is none.
pub(crate) fn at_time(date: Value, clock: Clock) -> Value {
    match date {
        Value::Date(date) => Value::Moment(Moment::at(date, clock)),
        Value::None => Value::None,
        _ => Value::Unknown,
    }
}

/// `M + 24 hours`; of `none` it is none.
pub(crate) fn hours_later(moment: Value, hours: i32) -> Value {
    match moment {
        Value::Moment(moment) => Value::Moment(moment.hours_later(hours)),
        Value::None => Value::None,
        _ => Value::Unknown,
    }
}

/// `years from A to B`; with `none` it is none whatever the other is, for there is no such time.
pub(crate) fn between(unit: TimeUnit, from: Value, to: Value) -> Value {
    match (from, to) {
        (Value::None, _) | (_, Value::None) => Value::None,
        (Value::Date(from), Value::Date(to)) => {
            Value::Number(Number::from_units(from.until(to, unit)))
        }
        _ => Value::Unknown,
    }
}

/// Of the values that are not `none` the one that is chosen; unknown if any is that it has to know.
pub(crate) fn choose(choice: Choice, values: impl Iterator<Item = Value>) -> Value {
    let mut chosen = Value::None;
    for value in values {
        chosen = preferred(choice, chosen, value);
        let settled = choice == Choice::First && chosen != Value::None;
        if settled || chosen == Value::Unknown {
            break;
        }
    }
    chosen
}

/// Of two values the one that is chosen.
fn preferred(choice: Choice, so_far: Value, next: Value) -> Value {
    match (so_far, next) {
        (only, Value::None) | (Value::None, only) => only,
        (Value::Date(first), Value::Date(second)) => Value::Date(match choice {
            Choice::Latest | Choice::Greatest => first.max(second),
            Choice::Earliest | Choice::Least => first.min(second),
            Choice::First => first,
        }),
        (Value::Moment(first), Value::Moment(second)) => Value::Moment(match choice {
            Choice::Latest | Choice::Greatest => first.max(second),
            Choice::Earliest | Choice::Least => first.min(second),
            Choice::First => first,
        }),
        (Value::Number(first), Value::Number(second)) => Value::Number(match choice {
            Choice::Latest | Choice::Greatest => first.max(second),
            Choice::Earliest | Choice::Least => first.min(second),
            Choice::First => first,
        }),
        _ => Value::Unknown,
    }
}

/// How many elements or conditions came out how.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tally {
    yes: usize,
    no: usize,
    open: usize,
    /// Of what is added up, in millionths.
    sum: i128,
    /// Of what is chosen among.
    chosen: Value,
}

impl Default for Tally {
    fn default() -> Self {
        Self { yes: 0, no: 0, open: 0, sum: 0, chosen: Value::None }
    }
}

/// The first magnitude of a sum that has too many digits, in millionths.
const TOO_LARGE: i128 = 1_000_000_000_000_000_000_000;

impl Tally {
    /// Counts one more.
    pub(crate) fn count(&mut self, truth: Truth) {
        match truth {
            Truth::Yes => self.yes += 1,
            Truth::No => self.no += 1,
            Truth::Open => self.open += 1,
        }
    }

    /// Takes what came out for one more element.
    pub(crate) fn take(&mut self, quantity: Quantity, value: Value) {
        match (quantity, value) {
            (Quantity::Sum, Value::Number(number)) => self.sum += number.millionths(),
            (Quantity::Sum, Value::None) => {}
            (Quantity::Sum, _) => self.open += 1,
            (Quantity::Chosen(choice), value) => {
                self.chosen = preferred(choice, self.chosen, value);
            }
            (_, value) => self.count(value.truth()),
        }
    }

    /// Whether a sum of which every part is known has too many digits.
    pub(crate) fn is_too_large(self) -> bool {
        self.open == 0 && self.sum.abs() >= TOO_LARGE
    }

    /// `at least needed of`
    pub(crate) fn at_least(self, needed: u32) -> Truth {
        Truth::at_least(needed as usize, self.yes, self.open)
    }

    /// What a quantifier says of its elements.
    pub(crate) fn answer(self, quantity: Quantity) -> Value {
        match quantity {
            Quantity::Some => self.at_least(1).into(),
            Quantity::AtLeast(needed) => self.at_least(needed).into(),
            Quantity::Every => (!Truth::at_least(1, self.no, self.open)).into(),
            Quantity::Chosen(_) => self.chosen,
            Quantity::Sum if self.is_too_large() => Value::Unknown,
            Quantity::NumberOf | Quantity::Sum if self.open > 0 => Value::Unknown,
            Quantity::Sum => Value::Number(Number::from_millionths(self.sum)),
            Quantity::NumberOf => {
                Value::Number(Number::from_units(i64::try_from(self.yes).unwrap_or(i64::MAX)))
            }
        }
    }
}
