//! Building nodes: equal nodes are one node, and each carries what the checker must
//! know of it (type, what it can be).
//!
//! Nodes are made operands first, so their order is already one in which they can be
//! evaluated; `linearize` later moves the bodies of quantifiers to their place.

use rustc_hash::FxHashMap;

use super::info::{Info, Known, Units};
use crate::rulebook::node::{
    Alternative, ConstantId, FormulaId, Node, NodeId, Nodes, Operands, OwnDefault, PeriodId,
    Quantifier, QuantifierId,
};
use crate::rulebook::time_limit::{TimeLimit, TimeLimitId};
use crate::value::date::Period;
use crate::value::formula::Formula;
use crate::value::norm::Quantity;
use crate::value::types::Type;
use crate::value::{TextHome, TextRef, Value};

/// The nodes made so far.
#[derive(Default)]
pub(super) struct Builder {
    /// The nodes in the order in which they were made, with their lists.
    pub(super) made: Nodes,
    /// What is known of each node.
    pub(super) infos: Vec<Info>,
    /// How deep each quantifier is nested, from 1.
    pub(super) depths: Vec<u32>,
    /// In whose body each quantifier stands.
    pub(super) parents: Vec<Option<QuantifierId>>,
    /// The rulebook's own texts.
    pub(super) texts: String,
    same_node: FxHashMap<Node, NodeId>,
    same_operands: FxHashMap<Vec<NodeId>, Operands>,
    same_alternatives: FxHashMap<Vec<Alternative>, Operands>,
    same_constant: FxHashMap<(Value, Type), ConstantId>,
    same_text: FxHashMap<String, TextRef>,
    same_period: FxHashMap<Period, PeriodId>,
    same_time_limit: FxHashMap<TimeLimit, TimeLimitId>,
    same_formula: FxHashMap<Formula, FormulaId>,
}

/// A position as the `u32` that ids are made of.
pub(super) fn index(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}

impl Builder {
    /// The node, made or found, with the type that it has.
    pub(super) fn add(&mut self, node: Node, ty: Type) -> NodeId {
        if let Some(known) = self.same_node.get(&node) {
            return *known;
        }
        let info = Info::of(self.known(), node, ty);
        let id = NodeId(index(self.made.all.len()));
        self.made.all.push(node);
        self.made.types.push(ty);
        self.infos.push(info);
        self.same_node.insert(node, id);
        id
    }

    /// What is known of a node.
    pub(super) fn info(&self, id: NodeId) -> Info {
        self.known().info(id)
    }

    fn known(&self) -> Known<'_> {
        Known { made: &self.made, infos: &self.infos, depths: &self.depths, parents: &self.parents }
    }

    /// Lets a fact's node know more than its operands tell (range, default).
    pub(super) fn refine(&mut self, id: NodeId, change: impl FnOnce(&mut Info)) {
        if let Some(info) = self.infos.get_mut(id.0 as usize) {
            change(info);
        }
    }

    /// How many nodes there are.
    pub(super) fn len(&self) -> usize {
        self.made.all.len()
    }

    /// A list of operands.
    pub(super) fn operands(&mut self, list: Vec<NodeId>) -> Operands {
        if let Some(known) = self.same_operands.get(&list) {
            return *known;
        }
        let operands = Operands { start: index(self.made.operands.len()), len: index(list.len()) };
        self.made.operands.extend(&list);
        self.same_operands.insert(list, operands);
        operands
    }

    /// A list of alternatives.
    pub(super) fn alternatives(&mut self, list: Vec<Alternative>) -> Operands {
        if let Some(known) = self.same_alternatives.get(&list) {
            return *known;
        }
        let operands =
            Operands { start: index(self.made.alternatives.len()), len: index(list.len()) };
        self.made.alternatives.extend(&list);
        self.same_alternatives.insert(list, operands);
        operands
    }

    /// A time limit; what is written alike is one.
    pub(super) fn time_limit(&mut self, limit: TimeLimit) -> TimeLimitId {
        let next = TimeLimitId(index(self.made.time_limits.len()));
        let id = *self.same_time_limit.entry(limit).or_insert(next);
        if id == next {
            self.made.time_limits.push(limit);
        }
        id
    }

    /// A formula; what is written alike in one place is one.
    pub(super) fn formula(&mut self, formula: Formula) -> FormulaId {
        if let Some(known) = self.same_formula.get(&formula) {
            return *known;
        }
        let id = FormulaId(index(self.made.formulas.len()));
        self.made.formulas.push(formula.clone());
        self.same_formula.insert(formula, id);
        id
    }

    /// A constant's node. A variant's number says nothing without its type, so
    /// constants are told apart by both.
    pub(super) fn constant(&mut self, value: Value, ty: Type) -> NodeId {
        let next = ConstantId(index(self.made.constants.len()));
        let id = *self.same_constant.entry((value, ty)).or_insert(next);
        if id == next {
            self.made.constants.push(value);
        }
        self.add(Node::Constant(id), ty)
    }

    /// A period's node.
    pub(super) fn in_force(&mut self, period: Period) -> NodeId {
        if period == Period::ALWAYS {
            return self.yes();
        }
        let next = PeriodId(index(self.made.periods.len()));
        let id = *self.same_period.entry(period).or_insert(next);
        if id == next {
            self.made.periods.push(period);
        }
        self.add(Node::InForce(id), Type::YES_NO)
    }

    /// A constant yes.
    pub(super) fn yes(&mut self) -> NodeId {
        self.constant(Value::Truth(true), Type::YES_NO)
    }

    /// A text of the rulebook.
    pub(super) fn text(&mut self, text: &str) -> TextRef {
        if let Some(known) = self.same_text.get(text) {
            return *known;
        }
        let reference = TextRef {
            start: index(self.texts.len()),
            len: index(text.len()),
            home: TextHome::Rulebook,
        };
        self.texts.push_str(text);
        self.same_text.insert(text.to_owned(), reference);
        reference
    }

    /// *and*; of one condition it is that condition, and a constant yes is left out.
    pub(super) fn and(&mut self, conditions: Vec<NodeId>) -> NodeId {
        let yes = self.yes();
        let mut list: Vec<NodeId> = conditions.into_iter().filter(|one| *one != yes).collect();
        list.dedup();
        match list.as_slice() {
            [] => yes,
            [one] => *one,
            _ => {
                let operands = self.operands(list);
                self.add(Node::And(operands), Type::YES_NO)
            }
        }
    }

    /// *or*; of one condition it is that condition.
    pub(super) fn or(&mut self, conditions: Vec<NodeId>) -> NodeId {
        if let [one] = conditions.as_slice() {
            *one
        } else {
            let operands = self.operands(conditions);
            self.add(Node::Or(operands), Type::YES_NO)
        }
    }

    /// *not*
    pub(super) fn not(&mut self, condition: NodeId) -> NodeId {
        self.add(Node::Not(condition), Type::YES_NO)
    }

    /// A new quantifier over a list whose elements have so many fields; its body is still to be made,
    /// and its place is known when `linearize` has put it there.
    pub(super) fn open_quantifier(
        &mut self,
        quantity: Quantity,
        list: NodeId,
        width: u16,
    ) -> QuantifierId {
        self.open_within(self.info(list).scope, (quantity, list, width))
    }

    /// The same in the body of another, whose elements are asked about beside its own.
    pub(super) fn open_within(
        &mut self,
        parent: Option<QuantifierId>,
        (quantity, list, width): (Quantity, NodeId, u16),
    ) -> QuantifierId {
        let depth = self.depth(parent) + 1;
        let condition = NodeId(u32::MAX);
        let (body_start, body_end) = (0, 0);
        let made = Quantifier { quantity, list, width, body_start, body_end, condition };
        self.made.quantifiers.push(made);
        self.depths.push(depth);
        self.parents.push(parent);
        QuantifierId(index(self.made.quantifiers.len() - 1))
    }

    /// The default of a field that rests on its element.
    pub(super) fn own_default(&mut self, (quantifier, field): (QuantifierId, u16), node: NodeId) {
        let own = OwnDefault { quantifier, field, node };
        if let Err(at) = self.made.own_defaults.binary_search(&own) {
            self.made.own_defaults.insert(at, own);
        }
    }

    /// Its node, now that its body is made.
    pub(super) fn close_quantifier(
        &mut self,
        id: QuantifierId,
        condition: NodeId,
        ty: Type,
    ) -> NodeId {
        if let Some(quantifier) = self.made.quantifiers.get_mut(id.0 as usize) {
            quantifier.condition = condition;
        }
        let each = self.add(Node::Quantified(id), ty);
        self.add(Node::Frame(id), Type::NUMBER);
        each
    }

    /// The units that a node may turn out to be.
    pub(super) fn units(&self, id: NodeId) -> Units {
        self.info(id).units
    }

    /// In whose body a quantifier stands, if it stands in one.
    pub(super) fn parent(&self, id: QuantifierId) -> Option<QuantifierId> {
        self.known().parent(id)
    }

    /// How deep a quantifier is nested; 0 for none.
    pub(super) fn depth(&self, scope: Option<QuantifierId>) -> u32 {
        self.known().depth(scope)
    }
}
