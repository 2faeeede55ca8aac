//! Exact decimals: whole millionths, no floating point anywhere.
//!
//! A number in a case or a rule file has at most 15 digits before the point and 6
//! after. What is calculated may reach 18 digits before the point; the checker
//! refuses arithmetic that could go beyond (`check`), so nothing here overflows.

use std::fmt;

/// Digits before the point that a written number may have.
pub const WRITTEN_DIGITS: usize = 15;
/// Digits after the point.
pub const DECIMALS: usize = 6;
/// Millionths in one.
const ONE: i128 = 1_000_000;
/// The largest magnitude that may be calculated, in whole units.
pub const LARGEST: i128 = 1_000_000_000_000_000_000;

/// A number in millionths, kept in 12 bytes so that a [`Value`](super::Value) stays at 16.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Number([u32; 3]);

impl Number {
    /// The number zero.
    pub const ZERO: Self = Self([0; 3]);

    /// From millionths; beyond [`LARGEST`] units it is clamped, which the checker keeps from happening.
    pub fn from_millionths(millionths: i128) -> Self {
        let bounded = millionths.clamp(-LARGEST * ONE, LARGEST * ONE);
        let [b0, b1, b2, b3, b4, b5, b6, b7, b8, b9, b10, b11, ..] = bounded.to_le_bytes();
        Self([
            u32::from_le_bytes([b0, b1, b2, b3]),
            u32::from_le_bytes([b4, b5, b6, b7]),
            u32::from_le_bytes([b8, b9, b10, b11]),
        ])
    }

    /// From whole units.
    pub fn from_units(units: i64) -> Self {
        Self::from_millionths(i128::from(units) * ONE)
    }

    /// In millionths.
    pub fn millionths(self) -> i128 {
        let [low, middle, high] = self.0;
        i128::from(low)
            | (i128::from(middle) << 32)
            | (i128::from(i64::from(high.cast_signed())) << 64)
    }

    /// Reads `-12.5`, the whole text: no sign `+`, no exponent, no grouping.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, NumberError> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, decimals) = digits.split_once('.').map_or((digits, "0"), |pair| pair);
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !plain(whole) || !plain(decimals) {
            return Err(NumberError::NotANumber);
        }
        let whole = whole.trim_start_matches('0');
        if whole.len() > WRITTEN_DIGITS {
            return Err(NumberError::TooLarge);
        }
        let decimals = decimals.trim_end_matches('0');
        if decimals.len() > DECIMALS {
            return Err(NumberError::TooFine);
        }
        let padding = (decimals.len()..DECIMALS).map(|_| b'0');
        let magnitude = whole
            .bytes()
            .chain(decimals.bytes())
            .chain(padding)
            .fold(0, |sum, digit| sum * 10 + i128::from(digit - b'0'));
        Ok(Self::from_millionths(if text.starts_with('-') { -magnitude } else { magnitude }))
    }

    /// The sum.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self::from_millionths(self.millionths() + other.millionths())
    }

    /// The difference.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        Self::from_millionths(self.millionths() - other.millionths())
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let parts = |number: Self| {
            let [low, middle, high] = number.0;
            (high.cast_signed(), middle, low)
        };
        parts(*self).cmp(&parts(*other))
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_millionths(self.millionths(), f)
    }
}

/// As many digits as there are.
fn write_millionths(millionths: i128, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let sign = if millionths < 0 { "-" } else { "" };
    let (units, rest) = (millionths.abs() / ONE, millionths.abs() % ONE);
    if rest == 0 {
        return write!(f, "{sign}{units}");
    }
    let decimals = format!("{rest:06}");
    write!(f, "{sign}{units}.{}", decimals.trim_end_matches('0'))
}

/// A sum of any number of numbers, in millionths: exact far beyond [`LARGEST`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum(i128);

impl Sum {
    /// Adds a number.
    pub fn add(&mut self, number: Number) {
        self.0 = self.0.saturating_add(number.millionths());
    }
}

impl fmt::Display for Sum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_millionths(self.0, f)
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Why a text is not a number here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberError {
    /// Not digits with at most one point.
    NotANumber,
    /// More than [`WRITTEN_DIGITS`] digits before the point.
    TooLarge,
    /// More than [`DECIMALS`] digits after the point.
    TooFine,
}
