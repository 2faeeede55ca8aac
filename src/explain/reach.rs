//! All that an open answer could have hung on. What is open cites its open parts alone, but
//! that nothing else is open too rests on every fact that a node reaches: with any of them
//! gone, more would be missing.

use crate::case::facts::{Place, Slot};
use crate::eval::calculation::field_read;
use crate::explain::proof::Prover;
use crate::rulebook::node::{Node, NodeId, Nodes, Operands};
use crate::rulebook::vocabulary::{Default, Field, element_record};
use crate::value::{ListRef, Value};

impl<'a> Prover<'a> {
    /// Cites whatever a node reaches.
    pub(crate) fn reach(&mut self, node: NodeId) {
        let rulebook = self.outcome.rulebook;
        let mut left = vec![node];
        while let Some(node) = left.pop() {
            if !self.reached.insert(node) || self.calculation.assumes(node) {
                continue;
            }
            left.extend(operands(&rulebook.nodes, node));
            let field = field_read(rulebook, node);
            if let Some(Default::Node(default)) = field.and_then(|field| field.default) {
                left.push(default);
            }
            if let (Some(Node::Fact(id)), Some(field)) = (rulebook.nodes.get(node), field) {
                self.reach_slot(Place::Fact(id), field);
            }
        }
    }

    /// A fact; if it is a list with all that its elements say.
    fn reach_slot(&mut self, place: Place, field: &'a Field) {
        let mut left = vec![(place, field)];
        while let Some((place, field)) = left.pop() {
            match self.outcome.facts.slot(place) {
                Slot::Given(Value::List(list)) => {
                    self.cites.insert(place);
                    left.extend(self.slots(list, field));
                }
                Slot::Given(_) => {
                    self.cites.insert(place);
                }
                Slot::Absent if field.default.is_some() => {
                    self.assumed.insert(place);
                }
                Slot::Absent | Slot::Null => {}
            }
        }
    }

    /// The slots of a list's elements, each with its field; a plain value's is that of its list.
    fn slots(&self, list: ListRef, field: &'a Field) -> Vec<(Place, &'a Field)> {
        let record = element_record(field.ty).and_then(|id| self.outcome.rulebook.record(id));
        let fields = record.map_or(std::slice::from_ref(field), |record| &record.fields);
        let width = u32::try_from(fields.len()).unwrap_or(u32::MAX);
        let starts = (0..list.len).map(|by| list.start + by * width);
        starts.flat_map(|start| (start..).map(Place::Element).zip(fields)).collect()
    }
}

/// The nodes that a node is calculated from.
fn operands(nodes: &Nodes, id: NodeId) -> Vec<NodeId> {
    let Some(node) = nodes.get(id) else {
        return Vec::new();
    };
    match node {
        Node::Constant(_)
        | Node::Today
        | Node::InForce(_)
        | Node::Reading(_)
        | Node::Fact(_)
        | Node::Field { .. }
        | Node::Frame(_)
        | Node::Done(_)
        | Node::Ended { .. }
        | Node::DateOf(_) => Vec::new(),
        Node::Defined { body, .. } => vec![body],
        Node::Versions(list) | Node::Alternatives(list) => pairs(nodes, list),
        Node::And(list)
        | Node::Or(list)
        | Node::AtLeast { of: list, .. }
        | Node::OneOf(list)
        | Node::Earliest(list)
        | Node::Latest(list) => nodes.operands(list).to_vec(),
        Node::Not(operand) | Node::IsNone(operand) | Node::IsKnown(operand) => vec![operand],
        Node::Shift { date, .. } => vec![date],
        Node::DoneBy { unit, .. } => vec![unit],
        Node::Equal { left, right }
        | Node::Ordered { left, right, .. }
        | Node::Add { left, right }
        | Node::Subtract { left, right } => vec![left, right],
        Node::Between { from, to, .. } => vec![from, to],
        Node::Quantified(quantifier) => {
            nodes.quantifier(quantifier).map_or_else(Vec::new, |one| vec![one.list, one.condition])
        }
    }
}

fn pairs(nodes: &Nodes, list: Operands) -> Vec<NodeId> {
    nodes.alternatives(list).iter().flat_map(|one| [one.guard, one.value]).collect()
}
