//! The nodes in their order → which values have to be masked: settled here, once, so that no
//! output has to work it out again.
//!
//! A value is sensitive that is read from a sensitive fact, field or list, copies or selects or is
//! calculated from such a value, or *tells* one. What tells a value: `is`, `is not`, `is one of`
//! and `is none` of it; a bare yes/no and its `not`; a comparison that bounds it to one value
//! (`narrow`), as any may of one that the rules choose from a few; how many elements of a sensitive list there are; what is chosen by a condition that
//! tells; and a condition of which every part that rests on the case tells. A comparison that
//! leaves more than one value possible does not tell, nor does whether something is known.
//!
//! Operands stand before what is made of them, so one pass is enough.

use super::narrow::{Narrow, narrow};
use crate::rulebook::Rulebook;
use crate::rulebook::node::{Node, NodeId, Operands, Origin, Quantifier};
use crate::rulebook::norm::{Norm, Tells};
use crate::rulebook::vocabulary::{Default, Field, element_record};
use crate::value::norm::Quantity;

/// Marks the nodes, the facts and fields, and the norms of a rulebook.
pub(super) fn settle(rulebook: &mut Rulebook) {
    let Marks { sensitive, .. } = Marks::of(rulebook);
    let told = |node: &NodeId| sensitive.get(node.0 as usize).copied().unwrap_or(false);
    let own = rulebook.nodes.own_defaults.iter().filter(|own| told(&own.node));
    let own: Vec<_> = own
        .filter_map(|own| {
            let list = rulebook.nodes.quantifier(own.quantifier)?.list;
            Some((element_record(rulebook.nodes.type_of(list))?, own.field))
        })
        .collect();
    for (record, field) in own {
        let record = rulebook.records.get_mut(usize::from(record.0));
        let field = record.and_then(|record| record.fields.get_mut(usize::from(field)));
        if let Some(field) = field {
            field.sensitive = true;
        }
    }
    let records = rulebook.records.iter_mut().flat_map(|record| &mut record.fields);
    for field in rulebook.facts.iter_mut().map(|fact| &mut fact.field).chain(records) {
        field.sensitive |= default(field).iter().any(told);
    }
    for norm in &mut rulebook.norms {
        norm.tells = tells(norm, told);
    }
    rulebook.nodes.sensitive = sensitive;
}

fn tells(norm: &Norm, told: impl Fn(&NodeId) -> bool) -> Tells {
    Tells {
        bearer: norm.bearer_nodes().any(|node| told(&node)),
        days: norm.details.days().any(|day| told(&day)),
        // Settled with what acts are judged by.
        past: false,
    }
}

fn default(field: &Field) -> Option<NodeId> {
    match field.default? {
        Default::Node(node) => Some(node),
        Default::Empty | Default::OfElement => None,
    }
}

/// What is known of the nodes so far, one entry for each.
struct Marks<'r> {
    rulebook: &'r Rulebook,
    narrow: Narrow,
    sensitive: Vec<bool>,
    /// Whether anything that it is made of is sensitive, whether it tells that or not.
    touched: Vec<bool>,
    /// Whether it rests on a fact or the log. What does not is known to everybody, and so hides
    /// nothing of what stands beside it.
    from_case: Vec<bool>,
}

impl<'r> Marks<'r> {
    fn of(rulebook: &'r Rulebook) -> Self {
        let mut marks = Self {
            rulebook,
            narrow: narrow(&rulebook.nodes),
            sensitive: Vec::new(),
            touched: Vec::new(),
            from_case: Vec::new(),
        };
        for (at, node) in (0..).zip(&rulebook.nodes.all) {
            let sensitive = marks.tells(NodeId(at), *node);
            let from_case = marks.rests_on_case(*node);
            let touched = sensitive || marks.touches(*node);
            marks.sensitive.push(sensitive);
            marks.touched.push(touched);
            marks.from_case.push(from_case);
        }
        marks
    }

    fn tells(&self, id: NodeId, node: Node) -> bool {
        match node {
            Node::Constant(_)
            | Node::Today
            | Node::Occasion
            | Node::InForce(_)
            | Node::Reading(_)
            | Node::IsKnown(_)
            | Node::Frame(_)
            | Node::Done(_)
            | Node::Ended { .. }
            | Node::DateOf(_) => false,
            Node::Fact(fact) => {
                self.rulebook.fact(fact).is_some_and(|fact| self.is_masked(&fact.field))
            }
            Node::Field { quantifier, field } => {
                let own = self.rulebook.nodes.own_default(quantifier, field);
                let quantifier = self.rulebook.nodes.quantifier(quantifier);
                quantifier.is_some_and(|one| self.element(one, field))
                    || own.is_some_and(|own| self.is(own))
            }
            Node::Ordered { left, right, .. } => {
                let tells =
                    |side| self.is(side) && (self.narrow.bounds(id) || self.narrow.is_few(side));
                tells(left) || tells(right)
            }
            Node::DaysOff(list) => self.tells_days(list),
            // A day on which a sensitive fact changed, however little the condition tells of it.
            Node::FirstDay { condition, .. } => self.has_touched(condition),
            Node::And(list) | Node::Or(list) | Node::AtLeast { of: list, .. } => self.alone(list),
            Node::LastDay(limit) => self.rulebook.nodes.time_limit(limit).is_some_and(|limit| {
                limit.parts().chain(limit.days_of_pauses()).any(|part| self.is(part))
            }),
            Node::Quantified(quantifier) => {
                let quantifier = self.rulebook.nodes.quantifier(quantifier);
                quantifier.is_some_and(|one| self.counted(one))
            }
            Node::Defined { .. }
            | Node::Versions(_)
            | Node::Alternatives(_)
            | Node::Not(_)
            | Node::Equal { .. }
            | Node::OneOf(_)
            | Node::IsNone(_)
            | Node::Add { .. }
            | Node::Subtract { .. }
            | Node::Formula { .. }
            | Node::Rate { .. }
            | Node::Shift { .. }
            | Node::Between { .. }
            | Node::Later { .. }
            | Node::WorkingDays { .. }
            | Node::Moved { .. }
            | Node::DayOf(_)
            | Node::AtTime { .. }
            | Node::HoursLater { .. }
            | Node::OnDay { .. }
            | Node::DoneBy { .. }
            | Node::DoneUntil { .. }
            | Node::DoneByUntil { .. }
            | Node::EndedBy { .. }
            | Node::DateWith { .. }
            | Node::Chosen { .. } => {
                self.rulebook.nodes.parts_of(node).into_iter().any(|part| self.is(part))
            }
        }
    }

    fn is(&self, id: NodeId) -> bool {
        self.sensitive.get(id.0 as usize).copied().unwrap_or(false)
    }

    fn has_touched(&self, id: NodeId) -> bool {
        self.touched.get(id.0 as usize).copied().unwrap_or(false)
    }

    fn touches(&self, node: Node) -> bool {
        let body = match node {
            Node::Quantified(id) => self.rulebook.nodes.quantifier(id),
            _ => None,
        };
        let body = body.map_or(0..0, |one| one.body_start..one.body_end);
        let parts = self.rulebook.nodes.parts_of(node).into_iter();
        parts.chain(body.map(NodeId)).any(|part| self.has_touched(part))
    }

    fn is_masked(&self, field: &Field) -> bool {
        field.sensitive || default(field).is_some_and(|node| self.is(node))
    }

    /// A field of an element, or the element of a list of plain values itself.
    fn element(&self, quantifier: &Quantifier, field: u16) -> bool {
        let record = element_record(self.rulebook.nodes.type_of(quantifier.list));
        let record = record.and_then(|id| self.rulebook.record(id));
        let field = record.and_then(|record| record.fields.get(usize::from(field)));
        self.is(quantifier.list) || field.is_some_and(|field| self.is_masked(field))
    }

    /// Conditions that all tell, leaving aside what does not rest on the case.
    fn alone(&self, list: Operands) -> bool {
        let mut operands = self.rulebook.nodes.operands(list).iter();
        let some = operands.clone().any(|part| self.is(*part));
        let rests = |part: &NodeId| self.from_case.get(part.0 as usize).copied().unwrap_or(false);
        some && operands.all(|part| self.is(*part) || !rests(part))
    }

    /// Days off from the case: by what is counted with them, a list tells of itself and its days.
    fn tells_days(&self, list: Operands) -> bool {
        let nodes = &self.rulebook.nodes;
        nodes.operands(list).iter().any(|each| {
            let quantifier = match nodes.get(*each) {
                Some(Node::Quantified(id)) => nodes.quantifier(id),
                _ => None,
            };
            let days = |one: &Quantifier| nodes.parts(one.condition).into_iter();
            self.is(*each)
                || quantifier
                    .is_some_and(|one| self.is(one.list) || days(one).any(|day| self.is(day)))
        })
    }

    /// What is asked of the elements of a list; how many elements a sensitive list has is told by
    /// their number, whatever is asked of them.
    fn counted(&self, quantifier: &Quantifier) -> bool {
        let truth =
            matches!(quantifier.quantity, Quantity::Some | Quantity::Every | Quantity::AtLeast(_));
        let number = !truth && self.is(quantifier.list);
        number || self.is(quantifier.condition)
    }

    fn rests_on_case(&self, node: Node) -> bool {
        let rests = |part: NodeId| self.from_case.get(part.0 as usize).copied().unwrap_or(false);
        node.origin() == Origin::Case || self.rulebook.nodes.parts_of(node).into_iter().any(rests)
    }
}
