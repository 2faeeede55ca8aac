//! Nodes → which of them a case can change, and which it can leave open. Operands stand before
//! what is calculated from them, so one pass tells.

use crate::eval::calculation::field_read;
use crate::rulebook::Rulebook;
use crate::rulebook::node::{Node, NodeId, Nodes};
use crate::rulebook::vocabulary::{Default, Field};

/// What can come of nodes.
pub(super) struct Possible<'r> {
    nodes: &'r Nodes,
    varies: Vec<bool>,
    opens: Vec<bool>,
}

impl<'r> Possible<'r> {
    /// Looks at all nodes.
    pub(super) fn of(rulebook: &'r Rulebook) -> Self {
        let nodes = &rulebook.nodes;
        let mut possible = Self { nodes, varies: Vec::new(), opens: Vec::new() };
        for (id, node) in (0..).map(NodeId).zip(&nodes.all) {
            let parts = nodes.parts(id);
            let varies = from_case(*node) || parts.iter().any(|part| possible.varies(*part));
            let opens = possible.may_open(rulebook, (id, *node), &parts);
            possible.varies.push(varies);
            possible.opens.push(opens);
        }
        possible
    }

    /// Whether a case, its log or its day can change it.
    pub(super) fn varies(&self, id: NodeId) -> bool {
        self.varies.get(id.0 as usize).copied().unwrap_or(false)
    }

    /// Whether it is open in a case that leaves out something it rests on.
    fn opens(&self, id: NodeId) -> bool {
        self.opens.get(id.0 as usize).copied().unwrap_or(false)
    }

    fn may_open(&self, rulebook: &Rulebook, (id, node): (NodeId, Node), parts: &[NodeId]) -> bool {
        match node {
            Node::Fact(_) | Node::Field { .. } => {
                field_read(rulebook, id).is_some_and(|field| self.may_be_missing(field))
            }
            Node::Ended { .. } | Node::DateOf(_) => true,
            Node::IsKnown(_) => false,
            _ => parts.iter().any(|part| self.opens(*part)),
        }
    }

    fn may_be_missing(&self, field: &Field) -> bool {
        match field.default {
            None => true,
            Some(Default::Node(default)) => self.opens(default),
            Some(Default::Empty) => false,
        }
    }

    /// Whether a condition can be yes, no, open.
    pub(super) fn truths(&self, id: NodeId) -> [bool; 3] {
        if !self.varies(id) {
            return [false; 3];
        }
        match self.nodes.get(id) {
            Some(Node::IsKnown(of)) if !self.opens(of) => [true, false, false],
            Some(Node::Not(inner)) => {
                let [yes, no, open] = self.truths(inner);
                [no, yes, open]
            }
            _ => [true, true, self.opens(id)],
        }
    }
}

fn from_case(node: Node) -> bool {
    matches!(
        node,
        Node::Fact(_)
            | Node::Field { .. }
            | Node::Today
            | Node::Done(_)
            | Node::DoneBy { .. }
            | Node::Ended { .. }
            | Node::DateOf(_)
            | Node::Quantified(_)
    )
}
