//! Nodes → the occurrences beneath them, each once, in the order in which they are written.
//!
//! Nodes wait on a stack of their own, for definitions may be chained as deep as a rulebook is
//! long; only from a quantifier to its elements does the walk recur.

use rustc_hash::FxHashSet;

use crate::eval::calculation::{Calculation, Occurrence, Scope};
use crate::eval::support::Visit;
use crate::rulebook::node::{Node, NodeId};
use crate::rulebook::vocabulary::Default;

/// The most occurrences that are looked at; lists of a case may be long.
const MOST: usize = 100_000;

/// Shows the occurrences that lie directly beneath one.
pub(super) type Beneath = fn(&Calculation, Occurrence, Visit);

/// Shows to `meet` these nodes and all that lies beneath them. False if there is more than is
/// looked at.
pub(super) fn reach(
    calculation: Calculation,
    from: &[NodeId],
    beneath: Beneath,
    meet: &mut dyn FnMut(Occurrence),
) -> bool {
    let stack = from.iter().rev().copied().collect();
    let mut walk = Walk { calculation, beneath, meet, stack, seen: FxHashSet::default() };
    walk.follow(None, 0);
    walk.seen.len() < MOST
}

/// A walk under way.
struct Walk<'w> {
    calculation: Calculation<'w>,
    beneath: Beneath,
    meet: &'w mut dyn FnMut(Occurrence),
    stack: Vec<NodeId>,
    seen: FxHashSet<usize>,
}

impl Walk<'_> {
    /// Goes on from the nodes above `base` on the stack, at one element.
    fn follow(&mut self, scope: Option<&Scope>, base: usize) {
        while self.stack.len() > base
            && let Some(node) = self.stack.pop()
        {
            let at = Occurrence { node, scope };
            if self.seen.len() < MOST && self.seen.insert(self.calculation.index(at)) {
                (self.meet)(at);
                self.spread(at);
            }
        }
    }

    /// Puts what lies beneath on the stack, first on top; elements are followed at once.
    fn spread(&mut self, at: Occurrence) {
        let (calculation, beneath, from) = (self.calculation, self.beneath, self.stack.len());
        beneath(&calculation, at, &mut |below| {
            let base = self.stack.len();
            self.stack.push(below.node);
            if below.depth() > at.depth() {
                self.follow(below.scope, base);
            }
        });
        if let Some(pushed) = self.stack.get_mut(from..) {
            pushed.reverse();
        }
    }
}

/// All that a value could hang on in this case: every operand, whether it carries the value or
/// not, the elements that lists have, and the defaults that are taken.
pub(super) fn everything(calculation: &Calculation, at: Occurrence, visit: Visit) {
    let nodes = &calculation.rulebook.nodes;
    if calculation.assumes(at.node) {
        return;
    }
    if let Some(Node::Quantified(id)) = nodes.get(at.node)
        && let Some(quantifier) = nodes.quantifier(id)
    {
        visit(at.with(quantifier.list));
        for scope in calculation.elements(id, at) {
            visit(Occurrence { node: quantifier.condition, scope: Some(&scope) });
        }
        return;
    }
    nodes.parts(at.node).into_iter().for_each(|part| visit(at.with(part)));
    if let Some(Default::Node(default)) = calculation.default_taken(at) {
        visit(at.with(default));
    }
}
