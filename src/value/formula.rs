//! Formulas: sums, products, quotients and percentages that are calculated as one, exactly.

use super::exact::{Cause, Exact, Rounding, common_divisor};
use super::number::Number;

/// Millionths in one.
const ONE: i128 = 1_000_000;
/// The greatest magnitude of a result, in millionths.
const MOST: i128 = 1_000_000_000_000_000_000_000;
/// Farther out nobody asks how far, in millionths.
const FAR: i128 = MOST * 10_000_000_000;

/// What stands between two values. One byte, since the fingerprint of a rulebook hashes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Factor {
    /// `times`
    Times,
    /// `divided by`
    DividedBy,
    /// `percent of`
    PercentOf,
}

impl Factor {
    /// As written.
    pub fn written(self) -> &'static str {
        match self {
            Self::Times => "times",
            Self::DividedBy => "divided by",
            Self::PercentOf => "percent of",
        }
    }
}

impl Rounding {
    /// As written.
    pub fn written(self) -> &'static str {
        match self {
            Self::Nearest => "rounded to",
            Self::Up => "rounded up to",
            Self::Down => "rounded down to",
        }
    }
}

/// What is done with two values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Operator {
    /// `+`
    Plus,
    /// `-`
    Minus,
    /// `times`, `divided by`, `percent of`
    Factor(Factor),
}

/// A step of a formula; steps are named by their place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// The operand at this place.
    Operand(usize),
    /// Two steps before it.
    Joined(Operator, usize, usize),
    /// A step before it, rounded to a multiple that is above zero.
    Rounded(usize, Rounding, Number),
}

/// A formula: the last step is what it comes to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Formula {
    /// The steps, each after those that it needs.
    pub steps: Vec<Step>,
    /// Where it stands in the rules: the name of a definition, a rule …
    pub place: String,
}

/// What a step comes to: nothing while an operand that it needs is unknown.
pub type Come = Result<Option<Exact>, Cause>;

impl Formula {
    /// What it comes to, its operands being what `operand` says: nothing while one is unknown.
    ///
    /// # Errors
    /// Why it cannot be calculated, whatever the operands that are unknown turn out to be.
    pub fn calculate(
        &self,
        operand: &impl Fn(usize) -> Option<Number>,
    ) -> Result<Option<Number>, Cause> {
        let last = self.steps.len().saturating_sub(1);
        self.come(last, operand)?.map(Exact::number).transpose()
    }

    /// What a step comes to, exactly. No deeper than expressions nest.
    ///
    /// # Errors
    /// Why it cannot be calculated.
    pub fn come(&self, step: usize, operand: &impl Fn(usize) -> Option<Number>) -> Come {
        match self.steps.get(step).copied() {
            None => Ok(None),
            Some(Step::Operand(at)) => Ok(operand(at).map(Exact::from)),
            Some(Step::Rounded(inner, rounding, multiple)) => {
                let inner = self.come(inner, operand)?;
                inner.map(|inner| inner.rounded(rounding, multiple.into())).transpose()
            }
            Some(Step::Joined(operator, left, right)) => {
                let (left, right) = (self.come(left, operand)?, self.come(right, operand)?);
                let divisor = operator == Operator::Factor(Factor::DividedBy);
                match (left, right) {
                    (Some(left), Some(right)) => joined(operator, left, right).map(Some),
                    (None, Some(right)) if divisor && right == Number::ZERO.into() => {
                        Err(Cause::DivisorZero)
                    }
                    _ => Ok(None),
                }
            }
        }
    }

    /// The least and the greatest that it can come to where its operands lie in these ranges, in
    /// millionths.
    pub fn range(&self, operand: &impl Fn(usize) -> (i128, i128)) -> (i128, i128) {
        let mut ranges: Vec<(i128, i128)> = Vec::with_capacity(self.steps.len());
        for step in &self.steps {
            let of = |at: usize| ranges.get(at).copied().unwrap_or((-FAR, FAR));
            let (least, greatest) = match *step {
                Step::Operand(at) => operand(at),
                Step::Rounded(inner, rounding, multiple) => {
                    let (least, greatest) = of(inner);
                    let step = multiple.millionths();
                    let down = if rounding == Rounding::Up { 0 } else { step };
                    let up = if rounding == Rounding::Down { 0 } else { step };
                    (least - down, greatest + up)
                }
                Step::Joined(operator, left, right) => joined_range(operator, of(left), of(right)),
            };
            ranges.push((least.max(-FAR), greatest.min(FAR)));
        }
        let (least, greatest) = ranges.pop().unwrap_or_default();
        (least.clamp(-MOST, MOST), greatest.clamp(-MOST, MOST))
    }

    /// How far apart what it comes to is at least, where its operands come in these steps: all in
    /// millionths.
    pub fn grid(&self, operand: &impl Fn(usize) -> i128) -> i128 {
        let mut grids: Vec<i128> = Vec::with_capacity(self.steps.len());
        for step in &self.steps {
            let of = |at: usize| grids.get(at).copied().unwrap_or(1);
            let product = |left, right, scale| {
                let product: Option<i128> = of(left).checked_mul(of(right));
                product.filter(|product| product % scale == 0).map_or(1, |product| product / scale)
            };
            grids.push(match *step {
                Step::Operand(at) => operand(at),
                Step::Rounded(_, _, multiple) => multiple.millionths(),
                Step::Joined(Operator::Plus | Operator::Minus, left, right) => {
                    common_divisor(of(left), of(right))
                }
                Step::Joined(Operator::Factor(factor), left, right) => match factor {
                    Factor::Times => product(left, right, ONE),
                    Factor::PercentOf => product(left, right, ONE * 100),
                    Factor::DividedBy => 1,
                },
            });
        }
        grids.pop().unwrap_or(1).max(1)
    }
}

/// What two values come to.
///
/// # Errors
/// The divisor is 0, or the result outgrows its space.
fn joined(operator: Operator, left: Exact, right: Exact) -> Result<Exact, Cause> {
    match operator {
        Operator::Plus => left.plus(right),
        Operator::Minus => left.minus(right),
        Operator::Factor(Factor::Times) => left.times(right),
        Operator::Factor(Factor::DividedBy) => left.divided_by(right),
        Operator::Factor(Factor::PercentOf) => left.percent_of(right),
    }
}

fn joined_range(operator: Operator, left: (i128, i128), right: (i128, i128)) -> (i128, i128) {
    match operator {
        Operator::Plus => (left.0.saturating_add(right.0), left.1.saturating_add(right.1)),
        Operator::Minus => (left.0.saturating_sub(right.1), left.1.saturating_sub(right.0)),
        Operator::Factor(Factor::Times) => {
            corners(left, right, |one, other| scaled(one, other, ONE))
        }
        Operator::Factor(Factor::PercentOf) => {
            corners(left, right, |one, other| scaled(one, other, ONE * 100))
        }
        Operator::Factor(Factor::DividedBy) if right.0 > 0 || right.1 < 0 => {
            corners(left, right, |one, other| one.checked_mul(ONE).map(|one| one / other))
        }
        // Beside zero there is no end of it.
        Operator::Factor(Factor::DividedBy) => (-FAR, FAR),
    }
}

/// A product of millionths, in millionths; a fraction of one is left out.
fn scaled(one: i128, other: i128, scale: i128) -> Option<i128> {
    one.checked_mul(other).map(|product| product / scale)
}

/// The least and the greatest at the ends of two ranges, with room for fractions; without end where
/// one has no room.
fn corners(
    (a, b): (i128, i128),
    (c, d): (i128, i128),
    of: impl Fn(i128, i128) -> Option<i128>,
) -> (i128, i128) {
    let mut range = (i128::MAX, i128::MIN);
    for (one, other) in [(a, c), (a, d), (b, c), (b, d)] {
        let Some(corner) = of(one, other) else { return (-FAR, FAR) };
        range = (range.0.min(corner - 1), range.1.max(corner + 1));
    }
    range
}
