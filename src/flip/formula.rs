//! A formula that is to come to something → what one operand has to be, the others staying as they
//! are.

use crate::value::exact::{Exact, Rounding};
use crate::value::formula::{Factor, Formula, Operator, Step};
use crate::value::number::Number;

/// What the operand at a place has to be for the formula to come to one of these; nothing where it
/// stands in the formula more than once, or beside something that is not known.
pub(super) fn undone(
    formula: &Formula,
    place: usize,
    values: &impl Fn(usize) -> Option<Number>,
    targets: &[Number],
) -> Vec<Number> {
    let here = |step: &&Step| matches!(step, Step::Operand(at) if *at == place);
    if formula.steps.iter().filter(here).count() != 1 {
        return Vec::new();
    }
    let mut wanted: Vec<Exact> = targets.iter().map(|target| Exact::from(*target)).collect();
    let mut at = formula.steps.len().saturating_sub(1);
    while let Some(step) = formula.steps.get(at).copied() {
        match step {
            Step::Operand(_) => break,
            Step::Rounded(inner, rounding, multiple) => {
                wanted = wanted
                    .into_iter()
                    .flat_map(|target| edges(target, rounding, multiple))
                    .collect();
                at = inner;
            }
            Step::Joined(operator, left, right) => {
                let (inner, other) =
                    if leads(formula, left, place) { (left, right) } else { (right, left) };
                let Ok(Some(other)) = formula.come(other, values) else {
                    return Vec::new();
                };
                let left = inner == left;
                wanted.retain_mut(|target| match side(operator, left.into(), *target, other) {
                    Some(found) => {
                        *target = found;
                        true
                    }
                    None => false,
                });
                at = inner;
            }
        }
    }
    let near = wanted.into_iter().filter_map(Exact::between);
    near.flat_map(|(below, above)| [below, above]).map(Number::from_millionths).collect()
}

/// On which side the value stands that is looked for.
#[derive(Clone, Copy)]
enum Side {
    Left,
    Right,
}

impl From<bool> for Side {
    fn from(left: bool) -> Self {
        if left { Self::Left } else { Self::Right }
    }
}

/// Whether a step needs the operand.
fn leads(formula: &Formula, at: usize, place: usize) -> bool {
    match formula.steps.get(at) {
        Some(Step::Operand(operand)) => *operand == place,
        Some(Step::Rounded(inner, ..)) => leads(formula, *inner, place),
        Some(Step::Joined(_, left, right)) => {
            leads(formula, *left, place) || leads(formula, *right, place)
        }
        None => false,
    }
}

/// What is rounded to a target, at the ends.
fn edges(target: Exact, rounding: Rounding, multiple: Number) -> Vec<Exact> {
    let multiple = Exact::from(multiple);
    let half = multiple.percent_of(Number::from_units(50).into());
    let ends = match rounding {
        Rounding::Nearest => {
            [half.and_then(|half| target.minus(half)), half.and_then(|half| target.plus(half))]
        }
        Rounding::Up => [target.minus(multiple), Ok(target)],
        Rounding::Down => [Ok(target), target.plus(multiple)],
    };
    ends.into_iter().chain([Ok(target)]).flatten().collect()
}

/// One side of an operator, by what the whole is to come to and by the other side.
fn side(operator: Operator, side: Side, target: Exact, other: Exact) -> Option<Exact> {
    let hundred = Exact::from(Number::from_units(100));
    let found = match (operator, side) {
        (Operator::Plus, _) => target.minus(other),
        (Operator::Minus, Side::Left) => target.plus(other),
        (Operator::Minus, Side::Right) => other.minus(target),
        (Operator::Factor(Factor::Times), _) => target.divided_by(other),
        (Operator::Factor(Factor::DividedBy), Side::Left) => target.times(other),
        (Operator::Factor(Factor::DividedBy), Side::Right) => other.divided_by(target),
        (Operator::Factor(Factor::PercentOf), _) => {
            target.times(hundred).and_then(|target| target.divided_by(other))
        }
    };
    found.ok()
}
