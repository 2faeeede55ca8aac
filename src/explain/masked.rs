//! What a masked value rests on: all that it could rest on, whatever it came to. Only to tell what
//! carries it would tell the value, as would the elements of a sensitive list, one by one.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::eval::calculation::Occurrence;
use crate::explain::Step;
use crate::explain::proof::Prover;
use crate::rulebook::node::{Node, NodeId};
use crate::rulebook::vocabulary::Default;

impl Prover<'_> {
    /// Whether what carries a value is another thing for another value, so that it tells which one
    /// it is: what is chosen, and what one part alone can settle; not what is calculated.
    pub(crate) fn tells_by_its_grounds(&self, at: Occurrence) -> bool {
        let mut node = at.node;
        loop {
            let default = self.calculation.default_taken(at.with(node));
            node = match (self.calculation.rulebook.nodes.get(node), default) {
                (Some(Node::Defined { body: inner, .. } | Node::Not(inner)), _)
                | (Some(Node::Fact(_) | Node::Field { .. }), Some(Default::Node(inner))) => inner,
                (Some(inner), _) => {
                    return matches!(
                        inner,
                        Node::Alternatives(_)
                            | Node::Versions(_)
                            | Node::And(_)
                            | Node::Or(_)
                            | Node::AtLeast { .. }
                            | Node::OneOf(_)
                            | Node::Quantified(_)
                            | Node::FirstDay { .. }
                    );
                }
                (None, _) => return false,
            };
        }
    }

    /// The facts, definitions and entries of the log beneath a masked value, each once, in the
    /// order in which they are written.
    pub(crate) fn grounds_of_masked(&mut self, at: Occurrence) -> Vec<Step> {
        self.reach(at.node);
        let mut left = self.operands(at.node);
        if let Some(Default::Node(default)) = self.calculation.default_taken(at) {
            left.push(default);
        }
        let mut bodies = Vec::new();
        let mut seen = BTreeSet::new();
        let mut steps = Vec::new();
        while let Some(node) = left.pop() {
            if !seen.insert(node) {
                continue;
            }
            if !inside(&bodies, node) && self.is_told(node) {
                steps.push(self.step(at.with(node)));
                continue;
            }
            bodies.extend(self.body(node));
            left.extend(self.operands(node));
        }
        steps
    }

    /// Whether a node has a sentence of its own here.
    fn is_told(&self, node: NodeId) -> bool {
        matches!(
            self.calculation.rulebook.nodes.get(node),
            Some(
                Node::Fact(_)
                    | Node::Defined { .. }
                    | Node::Reading(_)
                    | Node::Done(_)
                    | Node::Ended { .. }
                    | Node::DateOf(_)
                    | Node::DoneBy { .. }
                    | Node::EndedBy { .. }
                    | Node::DateWith { .. }
            )
        )
    }

    /// What a node is calculated from, the last first.
    fn operands(&self, node: NodeId) -> Vec<NodeId> {
        let mut operands = self.calculation.rulebook.nodes.parts(node);
        operands.reverse();
        operands
    }

    /// Where the body of a quantifier stands: a node in it has no value without an element.
    fn body(&self, node: NodeId) -> Option<Range<u32>> {
        let nodes = &self.calculation.rulebook.nodes;
        let Node::Quantified(id) = nodes.get(node)? else { return None };
        nodes.quantifier(id).map(|one| one.body_start..one.body_end)
    }
}

fn inside(bodies: &[Range<u32>], node: NodeId) -> bool {
    bodies.iter().any(|body| body.contains(&node.0))
}
