//! The nodes in their order → which of them rest on a reading. Operands stand before what is
//! made of them, so one pass is enough.

use crate::rulebook::Rulebook;
use crate::rulebook::node::{Node, NodeId, QuantifierId};
use crate::rulebook::vocabulary::{Default, Field, element_record};

/// One flag for each node; none where there is no reading to rest on.
pub(super) fn on_reading(rulebook: &Rulebook) -> Vec<bool> {
    let mut flags = Vec::new();
    if rulebook.readings.is_empty() {
        return flags;
    }
    for node in &rulebook.nodes.all {
        let rests = |id: &NodeId| flags.get(id.0 as usize).copied().unwrap_or(false);
        let rests = match *node {
            Node::Reading(_) => true,
            Node::Fact(id) => default(rulebook.fact(id).map(|fact| &fact.field)).iter().any(rests),
            Node::Field { quantifier, field } => {
                default(read(rulebook, quantifier, field)).iter().any(rests)
            }
            node => rulebook.nodes.parts_of(node).iter().any(rests),
        };
        flags.push(rests);
    }
    flags
}

/// The field that is read of a list's elements.
fn read(rulebook: &Rulebook, quantifier: QuantifierId, field: u16) -> Option<&Field> {
    let list = rulebook.nodes.quantifier(quantifier)?.list;
    let record = element_record(rulebook.nodes.type_of(list))?;
    rulebook.record(record)?.fields.get(usize::from(field))
}

fn default(field: Option<&Field>) -> Option<NodeId> {
    match field?.default? {
        Default::Node(node) => Some(node),
        Default::Empty => None,
    }
}
