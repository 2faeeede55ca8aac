//! Keeps where conditions are written, for whoever asks what of the rule files was tried: nodes
//! know no places, since what is written alike is one node.

use crate::rulebook::node::{Condition, Node, NodeId, Nodes};
use crate::source::Span;
use crate::syntax::ast::{Expr, ExprKind};
use crate::syntax::walk;
use crate::value::types::Type;
use std::collections::BTreeMap;

/// The conditions met so far.
#[derive(Default)]
pub(super) struct ConditionSpans<'a> {
    nodes: BTreeMap<Span, Vec<NodeId>>,
    /// Quantifiers that are written alike: the one that was made into nodes, and the other.
    alike: Vec<(&'a Expr, &'a Expr)>,
}

impl<'a> ConditionSpans<'a> {
    /// A quantifier is written again; its body is not made into nodes a second time.
    pub(super) fn again(&mut self, first: &'a Expr, again: &'a Expr) {
        self.alike.push((first, again));
    }

    /// Notes which node became of a condition that has no conditions in it. The name of a
    /// definition is none: what it says is noted where it is defined.
    pub(super) fn note(&mut self, made: &Nodes, expr: &Expr, node: NodeId) {
        if made.type_of(node) != Type::YES_NO {
            return;
        }
        match &expr.kind {
            ExprKind::Parenthesis(inner) => self.note(made, inner, node),
            ExprKind::Path(_) if !reads_case(made, node) => {}
            ExprKind::Path(_)
            | ExprKind::Ordered { .. }
            | ExprKind::Is { .. }
            | ExprKind::Ended { .. }
            | ExprKind::EndedBy { .. }
            | ExprKind::Quantified { .. } => {
                self.nodes.entry(expr.at.0).or_default().push(node);
            }
            // Their parts are conditions, or they are none.
            ExprKind::Truth(_)
            | ExprKind::Number(_)
            | ExprKind::Text(_)
            | ExprKind::Date(_)
            | ExprKind::Moment(_)
            | ExprKind::Today
            | ExprKind::None
            | ExprKind::Of { .. }
            | ExprKind::DateOf(_)
            | ExprKind::DateWith { .. }
            | ExprKind::Not(_)
            | ExprKind::And(_)
            | ExprKind::Or(_)
            | ExprKind::Block(..)
            | ExprKind::Between { .. }
            | ExprKind::Sum { .. }
            | ExprKind::Product { .. }
            | ExprKind::Rounded { .. }
            | ExprKind::Duration(..)
            | ExprKind::LastDay(_)
            | ExprKind::Moved { .. }
            | ExprKind::DayOf(_)
            | ExprKind::AtTime { .. }
            | ExprKind::OnDay { .. }
            | ExprKind::OverList { .. }
            | ExprKind::FirstDay(_)
            | ExprKind::ItApplies
            | ExprKind::Occasion
            | ExprKind::Chosen(..)
            | ExprKind::If { .. } => {}
        }
    }

    /// All conditions, in the order of the text.
    pub(super) fn conditions(mut self) -> Vec<Condition> {
        for (first, again) in &self.alike {
            for (at, place) in spans(first).into_iter().zip(spans(again)).skip(1) {
                let same = self.nodes.get(&at).cloned().unwrap_or_default();
                self.nodes.entry(place).or_default().extend(same);
            }
        }
        let each = self.nodes.into_iter().filter(|(_, nodes)| !nodes.is_empty());
        each.flat_map(|(at, nodes)| nodes.into_iter().map(move |node| Condition { at, node }))
            .collect()
    }
}

/// Where an expression and its parts are written, outermost first.
fn spans(expr: &Expr) -> Vec<Span> {
    let mut spans = Vec::new();
    walk::every(expr, &mut |part| spans.push(part.at.0));
    spans
}

fn reads_case(made: &Nodes, node: NodeId) -> bool {
    matches!(made.get(node), Some(Node::Fact(_) | Node::Field { .. }))
}
