//! Conditions that are always true or always false as written: a warning.

use super::builder::Builder;
use super::context::Context;
use super::info::parts;
use super::lint;
use crate::rulebook::node::{Node, NodeId};
use crate::source::Span;
use crate::value::Value;
use crate::value::norm::Ordering;
use crate::value::types::{Base, Type};

/// Conditions with more parts than this are not searched for contradictions, pair by pair.
const MOST_PARTS: usize = 64;

impl Context<'_> {
    /// Warns of a condition that no case can change, unless a part of it was pointed out already.
    pub(super) fn settled(&mut self, node: NodeId, span: Span) {
        let Some(holds) = self.outcome_as_written(node) else {
            return;
        };
        let inside = |part: &Span| {
            part.source == span.source && part.start >= span.start && part.end <= span.end
        };
        if self.settled.iter().rev().take(MOST_PARTS).any(inside) {
            return;
        }
        self.settled.push(span);
        let warning = if holds {
            lint::always_true(span)
        } else {
            lint::always_false(span)
        };
        self.diagnostics.push(warning);
    }

    fn outcome_as_written(&self, node: NodeId) -> Option<bool> {
        if let Some(Value::Truth(holds)) = self.builder.info(node).settled {
            return Some(holds);
        }
        let kind = self.builder.made.get(node)?;
        match kind {
            Node::And(_) if contradicts(&self.builder, &parts(&self.builder, kind)) => Some(false),
            Node::Or(_) if excludes_nothing(&self.builder, &parts(&self.builder, kind)) => {
                Some(true)
            }
            Node::OneOf(_) if self.names_every_variant(&parts(&self.builder, kind)) => Some(true),
            _ => None,
        }
    }

    fn names_every_variant(&self, subject_and_values: &[NodeId]) -> bool {
        let Some((subject, values)) = subject_and_values.split_first() else {
            return false;
        };
        let Type {
            base: Base::Named(id),
            or_none: false,
            ..
        } = self.builder.made.type_of(*subject)
        else {
            return false;
        };
        let mut named: Vec<NodeId> = values
            .iter()
            .copied()
            .filter(|value| constant(&self.builder, *value).is_some())
            .collect();
        named.sort_unstable();
        named.dedup();
        named.len() == self.names.variants(id).len()
    }
}

/// Whether two of the conditions cannot both hold.
pub(super) fn contradicts(builder: &Builder, conditions: &[NodeId]) -> bool {
    pairs(conditions, |a, b| {
        negates(builder, a, b) || disjoint(builder, a, b)
    })
}

/// Whether one of two of the conditions always holds.
fn excludes_nothing(builder: &Builder, conditions: &[NodeId]) -> bool {
    pairs(conditions, |a, b| negates(builder, a, b))
}

fn pairs(conditions: &[NodeId], holds: impl Fn(NodeId, NodeId) -> bool) -> bool {
    if conditions.len() > MOST_PARTS {
        return false;
    }
    conditions
        .iter()
        .enumerate()
        .any(|(at, a)| conditions.iter().skip(at + 1).any(|b| holds(*a, *b)))
}

fn negates(builder: &Builder, a: NodeId, b: NodeId) -> bool {
    builder.made.get(a) == Some(Node::Not(b)) || builder.made.get(b) == Some(Node::Not(a))
}

/// What a condition says of one thing: that it is a constant, or beyond one.
enum Says {
    Is(Value),
    Bound(Ordering, Value),
}

fn disjoint(builder: &Builder, a: NodeId, b: NodeId) -> bool {
    let (Some((first, a)), Some((second, b))) = (says(builder, a), says(builder, b)) else {
        return false;
    };
    first == second
        && match (a, b) {
            (Says::Is(a), Says::Is(b)) => a != b,
            (Says::Is(value), Says::Bound(ordering, bound))
            | (Says::Bound(ordering, bound), Says::Is(value)) => !ordering.holds(value, bound),
            (Says::Bound(lower, least), Says::Bound(upper, greatest)) => {
                apart((lower, least), (upper, greatest)) || apart((upper, greatest), (lower, least))
            }
        }
}

fn says(builder: &Builder, node: NodeId) -> Option<(NodeId, Says)> {
    match builder.made.get(node)? {
        Node::Equal { left, right } => Some((left, Says::Is(constant(builder, right)?))),
        Node::Ordered {
            ordering,
            left,
            right,
        } => Some((left, Says::Bound(ordering, constant(builder, right)?))),
        _ => None,
    }
}

/// Whether nothing is both beyond a lower bound and within an upper one.
fn apart((lower, least): (Ordering, Value), (upper, greatest): (Ordering, Value)) -> bool {
    match (lower, upper) {
        (Ordering::AtLeast, Ordering::AtMost) => Ordering::Greater.holds(least, greatest),
        (Ordering::AtLeast | Ordering::Greater, Ordering::AtMost | Ordering::Less) => {
            Ordering::AtLeast.holds(least, greatest)
        }
        _ => false,
    }
}

fn constant(builder: &Builder, node: NodeId) -> Option<Value> {
    match builder.made.get(node)? {
        Node::Constant(id) => builder
            .made
            .constants
            .get(id.0 as usize)
            .copied()
            .filter(|value| *value != Value::Unknown),
        _ => None,
    }
}
