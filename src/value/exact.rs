//! Exact fractions: what an expression comes to on the way, before it is rounded once.
//!
//! A fraction is kept in its lowest terms, so that amounts as rules have them stay small; one
//! that outgrows its space is no value at all, never a wrong one.

use super::date::Date;
use super::number::Number;
use std::cmp::Ordering;

/// Millionths in one.
const ONE: i128 = 1_000_000;
/// The first magnitude that is too large for a result, in millionths.
const TOO_LARGE: i128 = 1_000_000_000_000_000_000_000;

/// Why something cannot be calculated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// The divisor is 0.
    DivisorZero,
    /// The result has more decimals than a number may have, or they never end.
    TooFine,
    /// The result, or a step on the way, has more digits than there is room for.
    TooLarge,
    /// Days that are not counted end before they begin.
    Reversed,
    /// The rulebook has no rate for this day.
    NoRate(Date),
    /// It has been so as far back as anything is told: there is no first day that anybody knows.
    NoFirstDay,
}

/// How a result is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rounding {
    /// `rounded to`: to the nearest multiple; halves away from zero.
    Nearest,
    /// `rounded up to`: never to a lower number, also below zero.
    Up,
    /// `rounded down to`: never to a higher number, also below zero.
    Down,
}

/// A fraction in its lowest terms, the denominator above zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exact {
    numerator: i128,
    denominator: i128,
}

impl Exact {
    fn of(numerator: i128, denominator: i128) -> Result<Self, Cause> {
        let divisor = common_divisor(numerator, denominator);
        let numerator = numerator.checked_div(divisor).ok_or(Cause::DivisorZero)?;
        let denominator = denominator.checked_div(divisor).ok_or(Cause::DivisorZero)?;
        if denominator > 0 {
            return Ok(Self { numerator, denominator });
        }
        let (Some(numerator), Some(denominator)) =
            (numerator.checked_neg(), denominator.checked_neg())
        else {
            return Err(Cause::TooLarge);
        };
        Ok(Self { numerator, denominator })
    }

    /// The sum.
    ///
    /// # Errors
    /// It outgrows its space.
    pub fn plus(self, other: Self) -> Result<Self, Cause> {
        let shared = common_divisor(self.denominator, other.denominator);
        let (mine, theirs) = (other.denominator / shared, self.denominator / shared);
        let sum = product(self.numerator, mine)?.checked_add(product(other.numerator, theirs)?);
        Self::of(sum.ok_or(Cause::TooLarge)?, product(self.denominator, mine)?)
    }

    /// The difference.
    ///
    /// # Errors
    /// It outgrows its space.
    pub fn minus(self, other: Self) -> Result<Self, Cause> {
        let numerator = other.numerator.checked_neg().ok_or(Cause::TooLarge)?;
        self.plus(Self { numerator, ..other })
    }

    /// The product.
    ///
    /// # Errors
    /// It outgrows its space.
    pub fn times(self, other: Self) -> Result<Self, Cause> {
        // What can be cancelled is cancelled first.
        let one = Self::of(self.numerator, other.denominator)?;
        let two = Self::of(other.numerator, self.denominator)?;
        let numerator = product(one.numerator, two.numerator)?;
        Self::of(numerator, product(one.denominator, two.denominator)?)
    }

    /// The quotient.
    ///
    /// # Errors
    /// The divisor is 0, or it outgrows its space.
    pub fn divided_by(self, other: Self) -> Result<Self, Cause> {
        if other.numerator == 0 {
            return Err(Cause::DivisorZero);
        }
        self.times(Self::of(other.denominator, other.numerator)?)
    }

    /// `self percent of other`
    ///
    /// # Errors
    /// It outgrows its space.
    pub fn percent_of(self, other: Self) -> Result<Self, Cause> {
        self.times(other)?.times(Self { numerator: 1, denominator: 100 })
    }

    /// A multiple of `multiple`, which is above zero.
    ///
    /// # Errors
    /// It outgrows its space.
    pub fn rounded(self, rounding: Rounding, multiple: Self) -> Result<Self, Cause> {
        let Self { numerator, denominator } = self.divided_by(multiple)?;
        let (below, rest) = (numerator.div_euclid(denominator), numerator.rem_euclid(denominator));
        let above = below + i128::from(rest > 0);
        let times = match rounding {
            Rounding::Down => below,
            Rounding::Up => above,
            Rounding::Nearest => match rest.cmp(&(denominator - rest)) {
                Ordering::Less => below,
                // As far from both: the one farther from zero.
                Ordering::Equal if numerator < 0 => below,
                Ordering::Equal | Ordering::Greater => above,
            },
        };
        multiple.times(Self { numerator: times, denominator: 1 })
    }

    /// As a number.
    ///
    /// # Errors
    /// It has too many digits before or after the point.
    pub fn number(self) -> Result<Number, Cause> {
        if ONE % self.denominator != 0 {
            return Err(Cause::TooFine);
        }
        let millionths = product(self.numerator, ONE / self.denominator)?;
        if millionths.abs() >= TOO_LARGE {
            return Err(Cause::TooLarge);
        }
        Ok(Number::from_millionths(millionths))
    }

    /// The millionths that it lies between: the same twice where it is one.
    pub fn between(self) -> Option<(i128, i128)> {
        let scaled = self.numerator.checked_mul(ONE)?;
        let below = scaled.div_euclid(self.denominator);
        Some((below, below + i128::from(scaled.rem_euclid(self.denominator) > 0)))
    }
}

impl From<Number> for Exact {
    fn from(number: Number) -> Self {
        let millionths = number.millionths();
        let divisor = common_divisor(millionths, ONE);
        Self { numerator: millionths / divisor, denominator: ONE / divisor }
    }
}

fn product(one: i128, other: i128) -> Result<i128, Cause> {
    one.checked_mul(other).ok_or(Cause::TooLarge)
}

/// The greatest common divisor; at least 1 unless both are 0.
pub fn common_divisor(one: i128, other: i128) -> i128 {
    let (mut one, mut other) = (one.unsigned_abs(), other.unsigned_abs());
    while other != 0 {
        (one, other) = (other, one % other);
    }
    i128::try_from(one).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::{Cause, Exact, Rounding};
    use crate::value::number::Number;

    fn exact(text: &str) -> Exact {
        Number::parse(text).unwrap_or(Number::ZERO).into()
    }

    fn rounded(value: &str, rounding: Rounding, multiple: &str) -> String {
        let found = exact(value).rounded(rounding, exact(multiple)).and_then(Exact::number);
        found.map_or_else(|cause| format!("{cause:?}"), |number| number.to_string())
    }

    #[test]
    fn halves_are_rounded_away_from_zero() {
        for (value, multiple, expected) in [
            ("2.5", "1", "3"),
            ("-2.5", "1", "-3"),
            ("2.499999", "1", "2"),
            ("-2.499999", "1", "-2"),
            ("75", "50", "100"),
            ("0.005", "0.01", "0.01"),
        ] {
            assert_eq!(rounded(value, Rounding::Nearest, multiple), expected, "{value}");
        }
    }

    #[test]
    fn up_is_never_lower_and_down_never_higher() {
        for (value, up, down) in [
            ("101", "150", "100"),
            ("100", "100", "100"),
            ("-101", "-100", "-150"),
            ("0", "0", "0"),
        ] {
            assert_eq!(rounded(value, Rounding::Up, "50"), up, "{value}");
            assert_eq!(rounded(value, Rounding::Down, "50"), down, "{value}");
        }
    }

    #[test]
    fn a_third_times_three_is_one() {
        let third = exact("1").divided_by(exact("3"));
        assert_eq!(third.and_then(Exact::number), Err(Cause::TooFine));
        let whole = third.and_then(|third| third.times(exact("3"))).and_then(Exact::number);
        assert_eq!(whole, Ok(Number::from_units(1)));
        assert_eq!(third.map(Exact::between), Ok(Some((333_333, 333_334))));
    }

    #[test]
    fn what_has_no_value_says_why() {
        assert_eq!(exact("1").divided_by(exact("0")), Err(Cause::DivisorZero));
        let large = exact("999999999999999");
        assert_eq!(large.plus(exact("1")).and_then(Exact::number), Err(Cause::TooLarge));
        let square = large.times(large).and_then(|square| square.times(square));
        assert_eq!(square, Err(Cause::TooLarge));
        assert_eq!(
            exact("0.5").times(exact("0.000001")).and_then(Exact::number),
            Err(Cause::TooFine)
        );
    }
}
