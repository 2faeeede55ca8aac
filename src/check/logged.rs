//! The nodes in their order → the facts and fields whose default rests on the log: where a case
//! gives one, it can be laid beside what its log says.

use crate::rulebook::node::{Node, NodeId};
use crate::rulebook::vocabulary::{Default, FactId, Field};
use crate::rulebook::{LoggedDefault, Rulebook};
use crate::value::types::RecordId;

/// Those of a rulebook, facts first.
pub(super) fn defaults(rulebook: &Rulebook) -> Vec<LoggedDefault> {
    let on_log = on_log(rulebook);
    let logged = |field: &Field| match field.default? {
        Default::Node(node) => is(&on_log, node).then_some(node),
        Default::Empty | Default::OfElement => None,
    };
    let facts = (0..).zip(&rulebook.facts);
    let facts =
        facts.filter_map(|(at, fact)| Some(LoggedDefault::Fact(FactId(at), logged(&fact.field)?)));
    let mut found: Vec<LoggedDefault> = facts.collect();
    for (record, one) in (0..).map(RecordId).zip(&rulebook.records) {
        let fields = (0..).zip(&one.fields).filter_map(|(field, each)| {
            Some(LoggedDefault::Field { record, field, default: logged(each)? })
        });
        found.extend(fields);
    }
    found
}

fn is(on_log: &[bool], node: NodeId) -> bool {
    on_log.get(node.0 as usize).copied().unwrap_or(false)
}

/// Which nodes rest on the log, through defaults too.
fn on_log(rulebook: &Rulebook) -> Vec<bool> {
    let nodes = &rulebook.nodes;
    let mut on_log: Vec<bool> = Vec::with_capacity(nodes.all.len());
    for node in &nodes.all {
        let next = match *node {
            node if node.reads_log() => true,
            Node::Fact(_) | Node::Field { .. } => {
                let default = rulebook.default_of(*node);
                matches!(default, Some(Default::Node(node)) if is(&on_log, node))
            }
            Node::Quantified(id) => {
                let body = nodes.quantifier(id).map_or(0..0, |one| one.body_start..one.body_end);
                body.map(NodeId).any(|node| is(&on_log, node))
            }
            node => nodes.parts_of(node).into_iter().any(|node| is(&on_log, node)),
        };
        on_log.push(next);
    }
    on_log
}
