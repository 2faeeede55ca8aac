//! The nodes in their order → which of them rest on a reading. Operands stand before what is
//! made of them, so one pass is enough.

use crate::rulebook::Rulebook;
use crate::rulebook::node::{Node, NodeId};
use crate::rulebook::vocabulary::Default;

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
            node @ (Node::Fact(_) | Node::Field { .. }) => {
                matches!(rulebook.default_of(node), Some(Default::Node(default)) if rests(&default))
            }
            node => rulebook.nodes.parts_of(node).iter().any(rests),
        };
        flags.push(rests);
    }
    flags
}
