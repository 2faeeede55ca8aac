//! The nodes in their order → what is counted by a calendar that writes out its days year by year:
//! where that goes beyond its years, the answer warns.

use crate::rulebook::Rulebook;
use crate::rulebook::calendar::{CalendarId, Counted};
use crate::rulebook::node::{Node, NodeId, QuantifierId};
use crate::rulebook::time_limit::Length;

/// All of it, once it is known what is sensitive: what a warning would tell of that is left out.
pub(super) fn counted(rulebook: &Rulebook) -> Vec<Counted> {
    if rulebook.calendars.iter().all(|calendar| calendar.written_until.is_none()) {
        return Vec::new();
    }
    let nodes = &rulebook.nodes;
    let all = (0..).map(NodeId).zip(&nodes.all).filter(|(id, _)| !nodes.is_sensitive(*id));
    let counted = all.filter_map(|(node, kind)| {
        let calendar = calendar_of(rulebook, *kind)?;
        let last_year = rulebook.calendar(calendar)?.written_until?;
        Some(Counted { node, calendar, last_year, inside: around(rulebook, node) })
    });
    counted.collect()
}

/// The calendar whose days off a node counts by.
fn calendar_of(rulebook: &Rulebook, node: Node) -> Option<CalendarId> {
    match node {
        Node::Later { calendar, .. }
        | Node::WorkingDays { calendar, .. }
        | Node::Moved { calendar, .. } => Some(calendar),
        Node::LastDay(limit) => {
            let limit = rulebook.nodes.time_limit(limit)?;
            limit.calendar.filter(|_| matches!(limit.length, Length::Of(_)))
        }
        _ => None,
    }
}

/// The quantifiers that a node stands inside of, from the outermost.
fn around(rulebook: &Rulebook, node: NodeId) -> Vec<QuantifierId> {
    let mut around: Vec<_> = (0..)
        .map(QuantifierId)
        .zip(&rulebook.nodes.quantifiers)
        .filter(|(_, one)| one.body_start <= node.0 && node.0 < one.body_end)
        .map(|(id, one)| (one.body_start, std::cmp::Reverse(one.body_end), id))
        .collect();
    around.sort_unstable();
    around.into_iter().map(|(.., id)| id).collect()
}
