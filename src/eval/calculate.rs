//! The value of one node from the values of the nodes before it.

use std::cell::Cell;

use crate::case::facts::{Entry, Place, Slot};
use crate::eval::Input;
use crate::eval::calculation::field_of;
use crate::eval::operate::{self, Tally, Texts};
use crate::rulebook::Reading;
use crate::rulebook::node::{
    Alternative, Node, NodeId, Operands, PeriodId, QuantifierId, ReadingId,
};
use crate::rulebook::vocabulary::{Default, TaskId};
use crate::value::date::Date;
use crate::value::norm::Ordering;
use crate::value::number::Number;
use crate::value::truth::Truth;
use crate::value::{ListRef, Value, Variant};

/// What nodes are calculated from. The cells are written while they are read: a node's value
/// by the loop, a quantifier's element by the quantifier.
pub(crate) struct Sight<'s> {
    /// What is evaluated.
    pub(crate) input: Input<'s>,
    /// One value for each node.
    pub(crate) values: &'s [Cell<Value>],
    /// For each quantifier the first slot of the element that it is at.
    pub(crate) elements: &'s [Cell<Option<u32>>],
    /// Whether any fact or field took its default.
    pub(crate) assumed: &'s Cell<Assumed>,
}

/// Whether any fact or field took its default.
#[derive(Clone, Copy, Debug, PartialEq, Eq, std::default::Default)]
pub(crate) enum Assumed {
    /// None did.
    #[default]
    Nothing,
    /// Some did.
    Something,
}

impl Sight<'_> {
    /// The value of a node; unknown where there is none yet.
    pub(crate) fn value(&self, node: NodeId) -> Value {
        let value = self.values.get(node.0 as usize);
        value.map_or(Value::Unknown, Cell::get)
    }

    pub(crate) fn truth(&self, node: NodeId) -> Truth {
        self.value(node).truth()
    }

    fn operands(&self, list: Operands) -> impl Iterator<Item = Value> {
        let operands = self.input.rulebook.nodes.operands(list).iter();
        operands.map(|node| self.value(*node))
    }

    /// Writes the value of any node but a quantifier and its frame. Each arm writes for itself:
    /// a truth is a byte where a value is sixteen.
    #[inline]
    pub(crate) fn calculate(&self, node: &Node, into: &Cell<Value>) {
        match *node {
            Node::And(list) => into.set(self.and(list).into()),
            Node::Or(list) => into.set(self.or(list).into()),
            Node::Not(operand) => into.set((!self.truth(operand)).into()),
            Node::Equal { left, right } => into.set(self.equal(left, right).into()),
            Node::Ordered { ordering, left, right } => {
                into.set(self.ordered(ordering, left, right).into());
            }
            Node::Defined { body, .. } => into.set(self.value(body)),
            Node::Field { quantifier, field } => into.set(self.field(node, quantifier, field)),
            Node::Today => into.set(Value::Date(self.input.on)),
            Node::InForce(id) => into.set(Truth::from(self.in_force(id)).into()),
            _ => into.set(self.other(node)),
        }
    }

    /// The value of a node of the rarer kinds.
    #[inline(never)]
    fn other(&self, node: &Node) -> Value {
        match *node {
            Node::OneOf(list) => self.one_of(list).into(),
            Node::AtLeast { needed, of } => self.at_least(needed, of).into(),
            Node::IsNone(operand) => operate::is_none(self.value(operand)).into(),
            Node::IsKnown(operand) => Value::Truth(self.value(operand).is_known()),
            Node::Done(task) => Value::Truth(self.doings(task).next().is_some()),
            Node::DoneBy { task, unit } => self.done_by(task, unit).into(),
            Node::Ended { task, outcome } => self.ended(task, outcome).into(),
            Node::DateOf(task) => self.date_of(task),
            Node::Constant(id) => self.input.rulebook.constant(id),
            Node::Fact(id) => self.fact(node, Place::Fact(id)),
            Node::Reading(id) => self.reading(id),
            Node::Versions(list) => self.version(list),
            Node::Alternatives(list) => self.alternatives(list),
            Node::Add { left, right } => self.numbers([left, right], Number::plus),
            Node::Subtract { left, right } => self.numbers([left, right], Number::minus),
            Node::Shift { date, amount, unit } => operate::shift(self.value(date), amount, unit),
            Node::Between { unit, from, to } => {
                operate::between(unit, self.value(from), self.value(to))
            }
            Node::Earliest(list) => operate::choose(self.operands(list), Date::min),
            Node::Latest(list) => operate::choose(self.operands(list), Date::max),
            _ => Value::Unknown,
        }
    }

    fn in_force(&self, id: PeriodId) -> bool {
        let period = self.input.rulebook.nodes.periods.get(id.0 as usize);
        period.is_some_and(|period| period.contains(self.input.on))
    }

    /// The variant that was chosen, or the default.
    fn reading(&self, id: ReadingId) -> Value {
        let chosen = self.input.readings.get(id.0 as usize).copied();
        Value::Variant(chosen.unwrap_or(Reading::DEFAULT))
    }

    /// What the case holds, else the default.
    fn fact(&self, node: &Node, place: Place) -> Value {
        match self.input.facts.slot(place) {
            Slot::Given(value) => value,
            Slot::Null => Value::Unknown,
            Slot::Absent => self.default(node),
        }
    }

    /// The default of what a node reads.
    #[inline(never)]
    fn default(&self, node: &Node) -> Value {
        let field = field_of(self.input.rulebook, *node);
        let Some(default) = field.and_then(|field| field.default) else {
            return Value::Unknown;
        };
        self.assumed.set(Assumed::Something);
        match default {
            Default::Node(node) => self.value(node),
            Default::Empty => Value::List(ListRef { start: 0, len: 0 }),
        }
    }

    /// A field of the element that a quantifier is at.
    fn field(&self, node: &Node, quantifier: QuantifierId, field: u16) -> Value {
        let element = self.elements.get(quantifier.0 as usize).map(Cell::get);
        match element.flatten() {
            Some(slot) => self.fact(node, Place::Element(slot + u32::from(field))),
            None => Value::Unknown,
        }
    }

    /// The value of the version that is in force.
    fn version(&self, list: Operands) -> Value {
        let versions = self.input.rulebook.nodes.alternatives(list);
        let in_force = |version: &&Alternative| self.truth(version.guard) == Truth::Yes;
        let version = versions.iter().find(in_force);
        version.map_or(Value::Unknown, |version| self.value(version.value))
    }

    fn and(&self, list: Operands) -> Truth {
        let mut whole = Truth::Yes;
        for value in self.operands(list) {
            whole = whole.and(value.truth());
            if whole == Truth::No {
                break;
            }
        }
        whole
    }

    fn or(&self, list: Operands) -> Truth {
        let mut whole = Truth::No;
        for value in self.operands(list) {
            whole = whole.or(value.truth());
            if whole == Truth::Yes {
                break;
            }
        }
        whole
    }

    fn at_least(&self, needed: u32, list: Operands) -> Truth {
        let mut tally = Tally::default();
        self.operands(list).for_each(|value| tally.count(value.truth()));
        tally.at_least(needed)
    }

    #[inline(never)]
    fn ordered(&self, ordering: Ordering, left: NodeId, right: NodeId) -> Truth {
        operate::ordered(ordering, self.value(left), self.value(right))
    }

    #[inline(never)]
    fn equal(&self, left: NodeId, right: NodeId) -> Truth {
        self.texts().equal(self.value(left), self.value(right))
    }

    fn texts(&self) -> Texts<'_> {
        Texts { rulebook: self.input.rulebook, facts: self.input.facts }
    }

    /// The *or* of the subject's equality with each that it may be.
    fn one_of(&self, list: Operands) -> Truth {
        let mut operands = self.operands(list);
        let subject = operands.next().unwrap_or(Value::Unknown);
        operands.fold(Truth::No, |whole, choice| whole.or(self.texts().equal(subject, choice)))
    }

    fn numbers(
        &self,
        [left, right]: [NodeId; 2],
        of: impl FnOnce(Number, Number) -> Number,
    ) -> Value {
        operate::numbers(self.value(left), self.value(right), of)
    }

    /// Keeps each alternative whose guard is not no, up to and with the first whose guard is
    /// yes: known only if all kept values are known and equal.
    fn alternatives(&self, list: Operands) -> Value {
        let mut kept = None;
        for alternative in self.input.rulebook.nodes.alternatives(list) {
            let guard = self.truth(alternative.guard);
            if guard == Truth::No {
                continue;
            }
            let value = self.value(alternative.value);
            if kept.is_some_and(|kept| self.texts().equal(kept, value) != Truth::Yes) {
                return Value::Unknown;
            }
            kept = Some(value);
            if guard == Truth::Yes || !value.is_known() {
                break;
            }
        }
        kept.unwrap_or(Value::Unknown)
    }

    /// The doings of a task up to the evaluation date, oldest first.
    fn doings(&self, task: TaskId) -> impl DoubleEndedIterator<Item = &Entry> {
        let entries = self.input.facts.entries(task, self.input.on).iter();
        entries.filter(|entry| entry.is_doing())
    }

    fn date_of(&self, task: TaskId) -> Value {
        let latest = self.doings(task).next_back();
        latest.map_or(Value::Unknown, |entry| Value::Date(entry.on))
    }

    fn done_by(&self, task: TaskId, unit: NodeId) -> Truth {
        match self.value(unit) {
            Value::Unit(unit) => self.doings(task).any(|entry| entry.by == Some(unit)).into(),
            // Where nobody is logged to have done it, no unit has.
            _ if self.doings(task).all(|entry| entry.by.is_none()) => Truth::No,
            _ => Truth::Open,
        }
    }

    /// Whether the latest doing had this outcome; unknown if it says none.
    fn ended(&self, task: TaskId, outcome: Variant) -> Truth {
        let latest = self.doings(task).next_back();
        match latest.and_then(|entry| entry.outcome) {
            Some(ended) => (ended == outcome).into(),
            None => Truth::Open,
        }
    }
}
