//! Conditions that are always true or always false as written: a warning.

use super::builder::Builder;
use super::context::Context;
use super::exhaustive::Idle;
use super::lint;
use crate::rulebook::node::{Node, NodeId};
use crate::source::Span;
use crate::syntax::ast::{Alternative, Guard};
use crate::value::Value;
use crate::value::norm::Ordering;
use crate::value::types::{Base, Type};

/// Conditions with more parts than this are not searched for contradictions, pair by pair.
const MOST_PARTS: usize = 64;

impl Context<'_> {
    /// Warns of a condition that no case can change, unless a part of it was pointed out already.
    pub(super) fn warn_if_constant(&mut self, node: NodeId, span: Span) {
        let Some(holds) = self.outcome_as_written(node) else {
            return;
        };
        if self.told_within(span) {
            return;
        }
        self.constant.push(span);
        let warning = if holds { lint::always_true(span) } else { lint::always_false(span) };
        self.diagnostics.push(warning);
    }

    /// Warns of an alternative that never wins; of one that never holds, unless that was told.
    pub(super) fn idle(&mut self, list: &[Alternative], idle: &Idle) {
        let guards: Vec<Span> = list.iter().map(guard_span).collect();
        let Some(span) = guards.get(idle.at).copied() else {
            return;
        };
        if idle.winners.is_empty() {
            if !self.told_within(span) {
                self.constant.push(span);
                self.diagnostics.push(lint::always_false(span));
            }
            return;
        }
        let winners: Vec<Span> =
            idle.winners.iter().filter_map(|at| guards.get(*at).copied()).collect();
        self.diagnostics.push(lint::never_wins(span, &winners));
    }

    fn told_within(&self, span: Span) -> bool {
        let inside = |part: &Span| {
            part.source == span.source && part.start >= span.start && part.end <= span.end
        };
        self.constant.iter().rev().take(MOST_PARTS).any(inside)
    }

    /// Warns of two conditions, each written for itself, that never hold together.
    pub(super) fn exclusive(&mut self, conditions: &[(NodeId, Span)]) {
        let parts: Vec<(NodeId, Span)> = conditions
            .iter()
            .flat_map(|(node, span)| {
                let parts = conjuncts(&self.builder, *node).into_iter();
                parts.map(move |part| (part, *span))
            })
            .collect();
        let excludes =
            |a: &(NodeId, Span), b: &(NodeId, Span)| a.1 != b.1 && exclude(&self.builder, a.0, b.0);
        if let Some((first, second)) = pair(&parts, excludes) {
            let warning = lint::exclude_each_other(first.1, second.1);
            self.diagnostics.push(warning);
        }
    }

    fn outcome_as_written(&self, node: NodeId) -> Option<bool> {
        if let Some(Value::Truth(holds)) = self.builder.info(node).settled {
            return Some(holds);
        }
        let kind = self.builder.made.get(node)?;
        match kind {
            Node::Equal { left, right } if left == right => Some(true),
            Node::Ordered { ordering, left, right } if left == right => {
                Some(matches!(ordering, Ordering::AtLeast | Ordering::AtMost))
            }
            Node::And(_) if contradicts(&self.builder, &conjuncts(&self.builder, node)) => {
                Some(false)
            }
            Node::Or(_) if excludes_nothing(&self.builder, &self.builder.made.parts_of(kind)) => {
                Some(true)
            }
            Node::OneOf(_) if self.names_every_variant(&self.builder.made.parts_of(kind)) => {
                Some(true)
            }
            _ => None,
        }
    }

    fn names_every_variant(&self, subject_and_values: &[NodeId]) -> bool {
        let Some((subject, values)) = subject_and_values.split_first() else {
            return false;
        };
        let Type { base: Base::Named(id), or_none: false, .. } =
            self.builder.made.type_of(*subject)
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

/// Where an alternative says when it holds.
fn guard_span(one: &Alternative) -> Span {
    match &one.guard {
        Guard::When(guard) => guard.at.0,
        _ => one.at.0,
    }
}

/// What has to hold for a condition to hold: of *and* its parts, and theirs.
fn conjuncts(builder: &Builder, condition: NodeId) -> Vec<NodeId> {
    let (mut open, mut found) = (vec![condition], Vec::new());
    while let Some(node) = open.pop() {
        match builder.made.get(node) {
            Some(Node::And(list)) if found.len() <= MOST_PARTS => {
                open.extend(builder.made.operands(list).iter().rev());
            }
            _ => found.push(node),
        }
    }
    found
}

/// Whether two of the conditions cannot both hold.
fn contradicts(builder: &Builder, conditions: &[NodeId]) -> bool {
    pair(conditions, |a, b| exclude(builder, *a, *b)).is_some()
}

/// Whether one of two of the conditions always holds.
fn excludes_nothing(builder: &Builder, conditions: &[NodeId]) -> bool {
    pair(conditions, |a, b| negates(builder, *a, *b)).is_some()
}

fn pair<T: Copy>(all: &[T], holds: impl Fn(&T, &T) -> bool) -> Option<(T, T)> {
    if all.len() > MOST_PARTS {
        return None;
    }
    all.iter().enumerate().find_map(|(at, a)| {
        let later = all.iter().skip(at + 1).find(|b| holds(a, b));
        later.map(|b| (*a, *b))
    })
}

fn exclude(builder: &Builder, a: NodeId, b: NodeId) -> bool {
    negates(builder, a, b) || disjoint(builder, a, b)
}

fn negates(builder: &Builder, a: NodeId, b: NodeId) -> bool {
    builder.made.get(a) == Some(Node::Not(b)) || builder.made.get(b) == Some(Node::Not(a))
}

/// What a condition says of one thing: that it is one of some constants, or beyond one.
enum Says {
    Among(Vec<Value>),
    Bound(Ordering, Value),
}

fn disjoint(builder: &Builder, a: NodeId, b: NodeId) -> bool {
    let (Some((first, a)), Some((second, b))) = (says(builder, a), says(builder, b)) else {
        return false;
    };
    first == second
        && match (a, b) {
            (Says::Among(mine), Says::Among(theirs)) => {
                !mine.iter().any(|value| theirs.contains(value))
            }
            (Says::Among(values), Says::Bound(ordering, bound))
            | (Says::Bound(ordering, bound), Says::Among(values)) => {
                !values.iter().any(|value| ordering.holds(*value, bound))
            }
            (Says::Bound(lower, least), Says::Bound(upper, greatest)) => {
                apart((lower, least), (upper, greatest)) || apart((upper, greatest), (lower, least))
            }
        }
}

fn says(builder: &Builder, node: NodeId) -> Option<(NodeId, Says)> {
    match builder.made.get(node)? {
        Node::Equal { left, right } => match (constant(builder, left), constant(builder, right)) {
            (_, Some(value)) => Some((left, Says::Among(vec![value]))),
            (Some(value), None) => Some((right, Says::Among(vec![value]))),
            (None, None) => None,
        },
        Node::OneOf(list) => {
            let (subject, values) = builder.made.operands(list).split_first()?;
            if values.len() > MOST_PARTS {
                return None;
            }
            let values = values.iter().map(|value| constant(builder, *value));
            let values = values.collect::<Option<Vec<Value>>>()?;
            Some((*subject, Says::Among(values)))
        }
        Node::Ordered { ordering, left, right } => {
            Some((left, Says::Bound(ordering, constant(builder, right)?)))
        }
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
