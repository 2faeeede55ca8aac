//! Nodes → which of them a case can change, and which it can leave open. Operands stand before
//! what is calculated from them, so one pass tells.

use crate::eval::calculation::field_read;
use crate::rulebook::Rulebook;
use crate::rulebook::node::{Node, NodeId, Nodes, Operands, Origin};
use crate::rulebook::vocabulary::Default;

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
            let daily = matches!(node, Node::Today | Node::Occasion);
            let own = daily || node.origin() == Origin::Case;
            let varies = own || parts.iter().any(|part| possible.varies(*part));
            let opens = possible.may_open(rulebook, id, *node, &parts);
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

    fn may_open(&self, rulebook: &Rulebook, id: NodeId, node: Node, parts: &[NodeId]) -> bool {
        match node {
            Node::Fact(_) | Node::Field { .. } => field_read(rulebook, id)
                .is_some_and(|_| self.may_be_missing(rulebook.default_of(node))),
            Node::Ended { .. } | Node::EndedBy { .. } | Node::DateOf(_) | Node::DateWith { .. } => {
                true
            }
            // For which element something was done may not be told.
            Node::Done(logged)
            | Node::DoneBy { task: logged, .. }
            | Node::DoneUntil { task: logged, .. }
            | Node::DoneByUntil { task: logged, .. }
                if logged.of.is_some() =>
            {
                true
            }
            Node::IsKnown(_) => false,
            _ => parts.iter().any(|part| self.opens(*part)),
        }
    }

    fn may_be_missing(&self, default: Option<Default>) -> bool {
        match default {
            None | Some(Default::OfElement) => true,
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

/// What is known and what is not, where an alternative is reached: its guards ask for that.
#[derive(Default)]
pub(super) struct Given {
    known: Vec<NodeId>,
    unknown: Vec<NodeId>,
}

impl Given {
    /// Takes in that a guard holds, or that it does not.
    pub(super) fn add(&mut self, nodes: &Nodes, guard: NodeId, holds: Holds) {
        match (nodes.get(guard), holds) {
            (Some(Node::IsKnown(of)), Holds::Yes) => self.known.push(of),
            (Some(Node::IsKnown(of)), Holds::No) => self.unknown.push(of),
            (Some(Node::Not(inner)), holds) => {
                let turned = if holds == Holds::Yes { Holds::No } else { Holds::Yes };
                if matches!(nodes.get(inner), Some(Node::IsKnown(_))) {
                    self.add(nodes, inner, turned);
                }
            }
            (Some(Node::And(list)), Holds::Yes) => {
                for one in nodes.operands(list) {
                    self.add(nodes, *one, holds);
                }
            }
            _ => {}
        }
    }
}

/// Whether a guard holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    Yes,
    No,
}

impl Possible<'_> {
    /// Whether a condition can be yes, no, open where this is given.
    pub(super) fn truths_given(&self, id: NodeId, given: &Given) -> [bool; 3] {
        let [yes, no, open] = self.truths(id);
        let settled = !given.unknown.contains(&id);
        [yes && settled, no && settled, open && self.opens_given(id, given)]
    }

    fn opens_given(&self, id: NodeId, given: &Given) -> bool {
        if given.known.contains(&id) || !self.opens(id) {
            return false;
        }
        match self.nodes.get(id) {
            Some(Node::Alternatives(list)) => self.choice_opens(list, given),
            Some(Node::Fact(_) | Node::Field { .. }) => true,
            _ => {
                let parts = self.nodes.parts(id);
                parts.is_empty() || parts.iter().any(|part| self.opens_given(*part, given))
            }
        }
    }

    /// Alternatives are open if one is that can be reached.
    fn choice_opens(&self, list: Operands, given: &Given) -> bool {
        for one in self.nodes.alternatives(list) {
            let (asked, wanted) = match self.nodes.get(one.guard) {
                Some(Node::IsKnown(of)) => (Some(of), Holds::Yes),
                Some(Node::Not(inner)) => match self.nodes.get(inner) {
                    Some(Node::IsKnown(of)) => (Some(of), Holds::No),
                    _ => (None, Holds::Yes),
                },
                _ => (None, Holds::Yes),
            };
            let is_known = asked.is_some_and(|of| given.known.contains(&of));
            if is_known && wanted == Holds::No {
                continue;
            }
            if self.opens_given(one.guard, given) || self.opens_given(one.value, given) {
                return true;
            }
            if is_known {
                return false;
            }
        }
        false
    }
}
