//! The nodes in their order → what is calculated again, day by day, for the first day of a
//! condition: those of its nodes that can differ from day to day, and what they rest on besides.

use std::collections::BTreeSet;

use crate::rulebook::Rulebook;
use crate::rulebook::node::{Cone, Node, NodeId, Nodes, QuantifierId};
use crate::rulebook::vocabulary::Changes;

/// The cones of all conditions whose first day is sought, in the order of their nodes.
pub(super) fn cones(rulebook: &Rulebook) -> Vec<Cone> {
    let nodes = &rulebook.nodes;
    let conditions: BTreeSet<NodeId> = nodes
        .all
        .iter()
        .filter_map(|node| match node {
            Node::FirstDay { condition, .. } => Some(*condition),
            _ => None,
        })
        .collect();
    if conditions.is_empty() {
        return Vec::new();
    }
    let varying = varying(rulebook);
    conditions.into_iter().map(|condition| cone(nodes, &varying, condition)).collect()
}

/// Which nodes can differ from day to day.
fn varying(rulebook: &Rulebook) -> Vec<bool> {
    let nodes = &rulebook.nodes;
    let mut varying: Vec<bool> = Vec::with_capacity(nodes.all.len());
    for node in &nodes.all {
        let is = |id: NodeId| varying.get(id.0 as usize).copied().unwrap_or(false);
        let next = match *node {
            Node::Today | Node::InForce(_) => true,
            node if node.reads_log() => true,
            Node::Fact(_) | Node::Field { .. } => {
                let changes = rulebook.field_of(*node).map(|field| field.changes);
                changes == Some(Changes::OverTime)
            }
            Node::Quantified(id) => body(nodes, id).any(is),
            node => nodes.parts_of(node).into_iter().any(is),
        };
        varying.push(next);
    }
    varying
}

/// The nodes that a quantifier runs for each element.
fn body(nodes: &Nodes, id: QuantifierId) -> impl Iterator<Item = NodeId> {
    let range = nodes.quantifier(id).map_or(0..0, |one| one.body_start..one.body_end);
    range.map(NodeId)
}

fn cone(nodes: &Nodes, varying: &[bool], condition: NodeId) -> Cone {
    let varies = |id: NodeId| varying.get(id.0 as usize).copied().unwrap_or(false);
    let (mut inner, mut border) = (BTreeSet::new(), BTreeSet::new());
    let mut inside = BTreeSet::new();
    let mut left = vec![condition];
    while let Some(id) = left.pop() {
        if !varies(id) {
            border.insert(id);
            continue;
        }
        if !inner.insert(id) {
            continue;
        }
        match nodes.get(id) {
            Some(Node::Quantified(quantifier)) => {
                inside.extend(body(nodes, quantifier));
                let parts = body(nodes, quantifier).flat_map(|node| nodes.parts(node));
                left.extend(parts.chain(nodes.parts(id)));
            }
            _ => left.extend(nodes.parts(id)),
        }
        // Entries for the element at hand are found by its place in its list.
        let of = nodes.get(id).and_then(Node::logged).and_then(|logged| logged.of);
        left.extend(of.and_then(|of| nodes.quantifier(of)).map(|quantifier| quantifier.list));
    }
    // What a quantifier runs is not run beside it, nor taken from today.
    let own = |id: &NodeId| !inside.contains(id);
    Cone {
        condition,
        nodes: inner.into_iter().filter(own).collect(),
        border: border.into_iter().filter(own).collect(),
    }
}
