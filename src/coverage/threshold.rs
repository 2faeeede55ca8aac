//! A comparison of numbers or dates in one case → whether it was seen just below its threshold,
//! at it, or just above.
//!
//! For numbers that is at most one less, the same, at most one more; for dates the day before,
//! the day, the day after. Of `years from A to B >= 18` it is the birthday and the days around
//! it, for that is where it tips.

use crate::eval::calculation::{Calculation, Occurrence};
use crate::rulebook::Rulebook;
use crate::rulebook::node::{Node, NodeId};
use crate::value::Value;
use crate::value::date::{Date, TimeUnit};
use crate::value::norm::Ordering;
use crate::value::truth::Truth;

/// Where the marks of a threshold stand.
const BELOW: usize = 0;
const AT: usize = 1;
const ABOVE: usize = 2;

/// Millionths in one.
const ONE: i128 = 1_000_000;

/// Whether it can be seen just below, at and just above; nothing of a node that is no ordering.
pub(super) fn sides(rulebook: &Rulebook, node: NodeId) -> Option<[bool; 3]> {
    let (_, left, right) = ordering(rulebook, node)?;
    let below = !(counts(rulebook, left) && is_zero(rulebook, right));
    let above = !(is_zero(rulebook, left) && counts(rulebook, right));
    Some([below, true, above])
}

/// The ordering that a condition comes down to.
fn ordering(rulebook: &Rulebook, node: NodeId) -> Option<(Ordering, NodeId, NodeId)> {
    match rulebook.nodes.get(node)? {
        Node::Ordered { ordering, left, right } => Some((ordering, left, right)),
        _ => None,
    }
}

/// Whether it counts elements, of which there are never fewer than none.
fn counts(rulebook: &Rulebook, node: NodeId) -> bool {
    match rulebook.nodes.get(node) {
        Some(Node::Defined { body, .. }) => counts(rulebook, body),
        Some(node) => rulebook.nodes.is_number_of(node),
        None => false,
    }
}

fn is_zero(rulebook: &Rulebook, node: NodeId) -> bool {
    match rulebook.nodes.get(node) {
        Some(Node::Constant(id)) => {
            matches!(rulebook.constant(id), Value::Number(number) if number.millionths() == 0)
        }
        _ => false,
    }
}

/// Which mark a comparison gets in this case; nothing where it is farther off, or open.
pub(super) fn side(calculation: &Calculation<'_>, at: Occurrence<'_>) -> Option<usize> {
    let (ordering, left, right) = ordering(calculation.rulebook, at.node)?;
    let (left, right) = (through(calculation, at.with(left)), through(calculation, at.with(right)));
    if let Some(days) = days_from_tip(calculation, (ordering, left, right)) {
        return near(i128::from(days), 1);
    }
    match (calculation.value(left), calculation.value(right)) {
        (Value::Number(left), Value::Number(right)) => {
            near(left.millionths() - right.millionths(), ONE)
        }
        (Value::Date(left), Value::Date(right)) => {
            near(i128::from(right.until(left, TimeUnit::Days)), 1)
        }
        (Value::Moment(left), Value::Moment(right)) => {
            near(i128::from(left.instant() - right.instant()), SECONDS_OF_HOUR)
        }
        _ => None,
    }
}

/// Moments are beside each other within an hour.
const SECONDS_OF_HOUR: i128 = 3_600;

/// Within `one` of nothing.
fn near(distance: i128, one: i128) -> Option<usize> {
    match distance {
        0 => Some(AT),
        _ if (-one..0).contains(&distance) => Some(BELOW),
        _ if (0..=one).contains(&distance) => Some(ABOVE),
        _ => None,
    }
}

/// The same value where it is calculated: definitions and versions seen through.
fn through<'s>(calculation: &Calculation<'_>, mut at: Occurrence<'s>) -> Occurrence<'s> {
    let nodes = &calculation.rulebook.nodes;
    loop {
        let next = match nodes.get(at.node) {
            Some(Node::Defined { body, .. }) => Some(body),
            Some(Node::Versions(list)) => {
                let mut versions = nodes.alternatives(list).iter();
                let in_force = |guard| calculation.truth(at.with(guard)) == Truth::Yes;
                versions.find(|one| in_force(one.guard)).map(|one| one.value)
            }
            _ => None,
        };
        let Some(next) = next else { return at };
        at = at.with(next);
    }
}

/// Of a time between two dates that is compared with a whole number: how many days the later
/// date lies after the day on which the comparison tips.
fn days_from_tip(
    calculation: &Calculation<'_>,
    (ordering, left, right): (Ordering, Occurrence<'_>, Occurrence<'_>),
) -> Option<i64> {
    let nodes = &calculation.rulebook.nodes;
    let (between, number, past) = match (nodes.get(left.node), nodes.get(right.node)) {
        (Some(Node::Between { .. }), _) => {
            (left, right, matches!(ordering, Ordering::Greater | Ordering::AtMost))
        }
        (_, Some(Node::Between { .. })) => {
            (right, left, matches!(ordering, Ordering::Less | Ordering::AtLeast))
        }
        _ => return None,
    };
    let Some(Node::Between { unit, from, to }) = nodes.get(between.node) else {
        return None;
    };
    let from = date(calculation.value(between.with(from)))?;
    let to = date(calculation.value(between.with(to)))?;
    let units = whole(calculation.value(number))? + i32::from(past);
    Some(from.shift(units, unit).until(to, TimeUnit::Days))
}

fn date(value: Value) -> Option<Date> {
    match value {
        Value::Date(date) => Some(date),
        _ => None,
    }
}

/// As many units as dates can be apart.
fn whole(value: Value) -> Option<i32> {
    match value {
        Value::Number(number) if number.millionths() % ONE == 0 => {
            let units = i32::try_from(number.millionths() / ONE).ok()?;
            (-4_000_000..=4_000_000).contains(&units).then_some(units)
        }
        _ => None,
    }
}
