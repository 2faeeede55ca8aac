//! A row → whether its outcome in one case tells a sensitive value of that case: where its
//! condition does, or a guard that decides whether it is reached at all.

use super::branch::list;
use super::{Gate, Located, Row, What};
use crate::rulebook::node::{Node, Nodes};

/// Whether it does. That a rule or a norm applies is never hidden.
pub(super) fn tells(nodes: &Nodes, row: &Row) -> bool {
    let own = |place: &Located| match row.what {
        What::Rule(_) | What::Norm(_) => false,
        What::Condition => nodes.is_sensitive(place.node),
        // On which side of a sensitive value it is, is closer to it than the comparison itself.
        What::Threshold => {
            nodes.is_sensitive(place.node)
                || nodes.parts(place.node).into_iter().any(|part| nodes.is_sensitive(part))
        }
        What::Alternative(position) => match nodes.get(place.node) {
            Some(Node::Rate { of, .. }) => {
                nodes.operands(of).first().is_some_and(|day| nodes.is_sensitive(*day))
            }
            _ => list(nodes, place.node)
                .iter()
                .take(position + 1)
                .any(|one| nodes.is_sensitive(one.guard)),
        },
    };
    let guarded = |gate: &Gate| {
        let read = list(nodes, gate.alternatives).iter().take(gate.position + 1);
        read.into_iter().any(|one| nodes.is_sensitive(one.guard))
    };
    row.places.iter().any(|place| own(place) || place.gates.iter().any(guarded))
}
