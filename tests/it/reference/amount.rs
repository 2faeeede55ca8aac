//! What is calculated from values as they are written.

use super::{Answer, Names, all, at_least, known, truth, word};
use saksgang::inside::syntax::ast::{Addend, Expr, ExprKind as Kind, Sign};
use saksgang::inside::value::exact::Rounding;
use saksgang::inside::value::formula::Factor;
use saksgang::inside::value::norm::{Choice, Ordering, Quantity};
use saksgang::inside::value::number::Number;

/// What is missing where something cannot be calculated begins so.
pub(super) const NO_VALUE: &str = "no value ";

/// A fraction, or why there is none; nothing while it is open.
type Come = Option<Result<(i128, i128), &'static str>>;

/// A number that is calculated exactly, and then as one that a case could hold.
pub(super) fn calculated(expr: &Expr, of: &impl Fn(&Expr) -> Answer) -> Answer {
    let mut leaves = Vec::new();
    let come = come(expr, of, &mut leaves).map(|come| {
        let (above, below) = come?;
        let millionths = above.checked_mul(1_000_000).ok_or("TooLarge")?;
        if millionths % below != 0 {
            return Err("TooFine");
        }
        let millionths = millionths / below;
        let most = 1_000_000_000_000_000_i128 * 1_000_000;
        (millionths.abs() < most).then_some(millionths).ok_or("TooLarge")
    });
    match come {
        Some(Err(cause)) => {
            Answer { facts: Names::from([format!("{NO_VALUE}{cause}")]), ..Answer::default() }
        }
        Some(Ok(millionths)) => {
            Answer::from(word(Number::from_millionths(millionths)).value, &leaves)
        }
        None => Answer::from(None, &leaves),
    }
}

fn come(expr: &Expr, of: &impl Fn(&Expr) -> Answer, leaves: &mut Vec<Answer>) -> Come {
    let mut two = |left: &Expr, right: &Expr| (come(left, of, leaves), come(right, of, leaves));
    match &expr.kind {
        Kind::Parenthesis(inner) => come(inner, of, leaves),
        Kind::Sum { left, sign, right: Addend::Other(right) } => {
            let sign = if *sign == Sign::Minus { -1 } else { 1 };
            joined(two(left, right), |(a, b), (c, d)| lowest(a * d + sign * c * b, b * d))
        }
        Kind::Product { left, factor, right } => match (factor, two(left, right)) {
            (Factor::DividedBy, (None | Some(Ok(_)), Some(Ok((0, _))))) => Some(Err("DivisorZero")),
            (Factor::DividedBy, both) => joined(both, |(a, b), (c, d)| lowest(a * d, b * c)),
            (Factor::Times, both) => joined(both, |(a, b), (c, d)| lowest(a * c, b * d)),
            (Factor::PercentOf, both) => joined(both, |(a, b), (c, d)| lowest(a * c, b * d * 100)),
        },
        Kind::Rounded { value, rounding, to } => {
            let to = to.value.millionths();
            let rounded = |(above, below): (i128, i128)| {
                let (above, below) = (above * 1_000_000, below * to);
                let times = match rounding {
                    Rounding::Down => above.div_euclid(below),
                    Rounding::Up => -(-above).div_euclid(below),
                    Rounding::Nearest => above.signum() * ((2 * above.abs() + below) / (2 * below)),
                };
                lowest(times * to, 1_000_000)
            };
            come(value, of, leaves).map(|come| come.map(rounded))
        }
        _ => {
            let leaf = of(expr);
            let found = leaf
                .value
                .as_ref()
                .map(|value| Ok(lowest(Number::parse(value).unwrap().millionths(), 1_000_000)));
            leaves.push(leaf);
            found
        }
    }
}

/// What has no value on either side has none as a whole, whatever the other side.
fn joined(both: (Come, Come), of: impl Fn((i128, i128), (i128, i128)) -> (i128, i128)) -> Come {
    match both {
        (Some(Err(cause)), _) | (_, Some(Err(cause))) => Some(Err(cause)),
        (Some(Ok(left)), Some(Ok(right))) => Some(Ok(of(left, right))),
        _ => None,
    }
}

fn lowest(above: i128, below: i128) -> (i128, i128) {
    let (mut one, mut other) = (above.abs(), below.abs());
    while other != 0 {
        (one, other) = (other, one % other);
    }
    (above / one * below.signum(), below.abs() / one)
}

/// Of those that are not `none` the first or the last in their order.
pub(super) fn chosen<'v>(choice: Choice, values: &[&'v str]) -> &'v str {
    let mut some = values.iter().copied().filter(|one| *one != "none").collect::<Vec<_>>();
    // As texts, dates are in order; numbers are not.
    match some.first().map(|first| Number::parse(first)) {
        Some(Ok(_)) => some.sort_by_key(|one| Number::parse(one).unwrap()),
        _ => some.sort_unstable(),
    }
    let last = matches!(choice, Choice::Latest | Choice::Greatest);
    if last { some.last() } else { some.first() }.copied().unwrap_or("none")
}

/// How two numbers, or two dates, lie.
pub(super) fn ordered(ordering: Ordering, left: &str, right: &str) -> Answer {
    let numbers = Number::parse(left).ok().zip(Number::parse(right).ok());
    let compared = numbers.map_or(left.cmp(right), |(left, right)| left.cmp(&right));
    truth(match ordering {
        Ordering::Less => compared.is_lt(),
        Ordering::AtMost => compared.is_le(),
        Ordering::Greater => compared.is_gt(),
        Ordering::AtLeast => compared.is_ge(),
    })
}

/// What a quantifier says of its elements.
pub(super) fn quantified(quantity: Quantity, bodies: Vec<Answer>) -> Answer {
    match quantity {
        Quantity::Some => at_least(1, bodies),
        Quantity::Every => all(bodies),
        Quantity::AtLeast(needed) => at_least(needed as usize, bodies),
        Quantity::Sum | Quantity::Chosen(_) => unreachable!("they quantify over nothing"),
        Quantity::NumberOf => {
            known(&bodies, |bodies| word(bodies.iter().filter(|body| **body == "yes").count()))
        }
    }
}
