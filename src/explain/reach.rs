//! What says which unit is to find out an unknown fact. The unit alone is told, so all facts that
//! its node reaches are cited for it; likewise for a masked value, of which no part is told apart.

use crate::case::facts::{Place, Slot};
use crate::eval::calculation::field_read;
use crate::explain::proof::Prover;
use crate::rulebook::node::{Node, NodeId};
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
            left.extend(rulebook.nodes.parts(node));
            let field = field_read(rulebook, node);
            let default = rulebook.nodes.get(node).and_then(|node| rulebook.default_of(node));
            if let Some(Default::Node(default)) = default {
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
            if self.outcome.facts.history(place).is_some() {
                self.cites.insert(place);
                continue;
            }
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
