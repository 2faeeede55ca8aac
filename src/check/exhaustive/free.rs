//! Which subjects can be anything, whatever the others are: only then is a gap that was found one
//! that a case can fall into.

use rustc_hash::FxHashSet;

use super::subject::{About, Subject};
use crate::rulebook::node::{Logged, Node, NodeId, Nodes};
use crate::rulebook::vocabulary::TaskId;
use crate::value::date::TimeUnit;
use crate::value::norm::Quantity;

/// What a case gives, or whoever asks.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Given {
    Node(NodeId),
    Task(TaskId),
    /// Whether it is none, whatever it is if not.
    Something(NodeId),
}

/// Whether each subject can be in each of its cells, whichever the others are in.
pub(super) fn all(made: &Nodes, subjects: &[Subject]) -> bool {
    let mut seen = FxHashSet::default();
    subjects.iter().all(|subject| {
        let mut given = Vec::new();
        let free = of(made, subject.about, &mut given).is_some();
        if subject.tells_none_alone() {
            given.iter_mut().for_each(Given::some);
        }
        free && given.iter().all(|one| seen.insert(*one))
    })
}

impl Given {
    fn some(&mut self) {
        if let Self::Node(node) = *self {
            *self = Self::Something(node);
        }
    }
}

/// What a subject rests on; nothing if it cannot be anything that its type has.
fn of(made: &Nodes, about: About, given: &mut Vec<Given>) -> Option<()> {
    match about {
        About::Value(node) => value(made, node, given),
        About::Pair(left, right) if left == right => value(made, left, given),
        About::Pair(left, right) => {
            // One side may leave days out, such as those that the month before does not have.
            let (first, second) = (shifted(made, left), shifted(made, right));
            if first.is_some() && second.is_some() {
                return None;
            }
            value(made, first.unwrap_or(left), given)?;
            value(made, second.unwrap_or(right), given)
        }
        About::Task(task) => {
            given.push(Given::Task(task));
            Some(())
        }
    }
}

/// The date that some time is added to.
fn shifted(made: &Nodes, node: NodeId) -> Option<NodeId> {
    match made.get(node)? {
        Node::Shift { date, .. } => Some(date),
        _ => None,
    }
}

fn value(made: &Nodes, node: NodeId, given: &mut Vec<Given>) -> Option<()> {
    match made.get(node)? {
        // An unknown constant stands for a parameter; others were seen before.
        Node::Fact(_) | Node::Reading(_) | Node::Today | Node::Constant(_) => {
            given.push(Given::Node(node));
        }
        Node::DateOf(Logged { task, of: None }) => given.push(Given::Task(task)),
        Node::Shift { date, unit: TimeUnit::Days | TimeUnit::Weeks, .. } => {
            return value(made, date, given);
        }
        Node::Between { from, to, .. } => {
            let sides = [from, to].into_iter().filter(|side| !is_constant(made, *side));
            return sides.map(|side| value(made, side, given)).collect();
        }
        Node::Add { left, right } | Node::Subtract { left, right } => {
            return match (is_constant(made, left), is_constant(made, right)) {
                (false, true) => value(made, left, given),
                (true, false) => value(made, right, given),
                _ => None,
            };
        }
        Node::Quantified(id) => {
            let quantifier = made.quantifier(id)?;
            if let Quantity::Sum | Quantity::Chosen(_) = quantifier.quantity {
                return None;
            }
            counts_a_field(made, quantifier.condition)?;
            return value(made, quantifier.list, given);
        }
        _ => return None,
    }
    Some(())
}

fn is_constant(made: &Nodes, node: NodeId) -> bool {
    matches!(made.get(node), Some(Node::Constant(_)))
}

/// Whether what is asked of an element is a field of it, so that some may have it and some not.
fn counts_a_field(made: &Nodes, condition: NodeId) -> Option<()> {
    match made.get(condition)? {
        Node::Field { .. } => Some(()),
        Node::Not(inner) => matches!(made.get(inner)?, Node::Field { .. }).then_some(()),
        Node::Equal { left, right } | Node::Ordered { left, right, .. } => {
            let field = matches!(made.get(left)?, Node::Field { .. });
            (field && is_constant(made, right)).then_some(())
        }
        _ => None,
    }
}
