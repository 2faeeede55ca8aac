//! The first pass: one loop over the flat array of nodes that writes one value for each.
//!
//! The nodes of a quantifier's body stand before their quantifier, so the loop meets them
//! first; then no element is at hand and their fields are unknown, which is harmless. At the
//! quantifier the body runs again, once for each element, and each time its values are copied
//! into the frames, where explanations find them. A quantifier inside a body runs the same way
//! within each run of that body: the recursion is as deep as quantifiers are nested.

use std::cell::Cell;
use std::ops::Range;

use crate::case::facts::{Entry, Facts, Place, Slot};
use crate::eval::Input;
use crate::eval::calculation::field_of;
use crate::eval::operate::{self, Texts};
use crate::rulebook::Rulebook;
use crate::rulebook::node::{Alternative, Node, NodeId, Operands, Quantifier, QuantifierId};
use crate::rulebook::vocabulary::{Default, Field, TaskId};
use crate::value::date::Date;
use crate::value::norm::Quantity;
use crate::value::number::Number;
use crate::value::truth::Truth;
use crate::value::{ListRef, Value, Variant};

/// How many values of bodies are kept for explanations (a quarter of a gigabyte).
const MOST_FRAMES: usize = 1 << 24;

/// What the first pass writes, kept from case to case.
#[derive(Clone, Debug, std::default::Default)]
pub(crate) struct Written {
    /// One value for each node.
    pub(crate) values: Vec<Value>,
    /// The values of bodies, element by element.
    pub(crate) frames: Vec<Value>,
    /// For each quantifier the first slot of the element that it is at.
    elements: Vec<Option<u32>>,
    /// Whether any fact or field took its default.
    pub(crate) assumed: Assumed,
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

/// Runs the whole array.
pub(crate) fn run(input: Input, written: &mut Written) {
    let nodes = &input.rulebook.nodes;
    written.values.clear();
    written.values.resize(nodes.all.len(), Value::Unknown);
    written.frames.clear();
    written.elements.clear();
    written.elements.resize(nodes.quantifiers.len(), None);
    let mut run = Run {
        rulebook: input.rulebook,
        facts: input.facts,
        on: input.on,
        readings: input.readings,
        assumed: Cell::new(Assumed::Nothing),
        written,
    };
    run.stretch(0, nodes.all.len());
    run.written.assumed = run.assumed.get();
}

/// A run under way.
struct Run<'r> {
    rulebook: &'r Rulebook,
    facts: &'r Facts,
    on: Date,
    readings: &'r [Variant],
    assumed: Cell<Assumed>,
    written: &'r mut Written,
}

impl Run<'_> {
    /// Runs the nodes from `start` up to and not including `end`.
    fn stretch(&mut self, start: usize, end: usize) {
        let rulebook = self.rulebook;
        let nodes = rulebook.nodes.all.get(start..end).unwrap_or_default();
        for (index, node) in (start..).zip(nodes) {
            let value = match *node {
                Node::Quantified(id) => self.quantified(id),
                Node::Frame(_) => continue,
                node => self.calculate(node),
            };
            self.write(index, value);
        }
    }

    fn write(&mut self, index: usize, value: Value) {
        if let Some(place) = self.written.values.get_mut(index) {
            *place = value;
        }
    }

    #[inline]
    fn value(&self, node: NodeId) -> Value {
        self.written
            .values
            .get(node.0 as usize)
            .copied()
            .unwrap_or(Value::Unknown)
    }

    fn truth(&self, node: NodeId) -> Truth {
        self.value(node).truth()
    }

    fn operands(&self, list: Operands) -> impl Iterator<Item = Value> {
        let operands = self.rulebook.nodes.operands(list).iter();
        operands.map(|node| self.value(*node))
    }

    /// The value of any node but a quantifier and its frame.
    fn calculate(&self, node: Node) -> Value {
        match node {
            Node::Constant(id) => self.rulebook.constant(id),
            Node::Fact(id) => self.fact(Place::Fact(id), || Some(&self.rulebook.fact(id)?.field)),
            Node::Field { quantifier, field } => self.field(node, quantifier, field),
            Node::Today => Value::Date(self.on),
            Node::InForce(id) => {
                let period = self.rulebook.nodes.periods.get(id.0 as usize);
                Value::Truth(period.is_some_and(|period| period.contains(self.on)))
            }
            Node::Reading(id) => {
                let chosen = self.readings.get(id.0 as usize).copied();
                Value::Variant(chosen.unwrap_or(crate::rulebook::Reading::DEFAULT))
            }
            Node::Defined { body, .. } => self.value(body),
            Node::Versions(list) => self.version(list),
            Node::And(list) => self.and(list).into(),
            Node::Or(list) => self.or(list).into(),
            Node::Not(operand) => (!self.truth(operand)).into(),
            Node::AtLeast { needed, of } => self.at_least(needed, of).into(),
            Node::Equal { left, right } => self.equal(left, right).into(),
            Node::OneOf(list) => self.one_of(list).into(),
            Node::Ordered {
                ordering,
                left,
                right,
            } => operate::ordered(ordering, self.value(left), self.value(right)).into(),
            Node::IsNone(operand) => operate::is_none(self.value(operand)).into(),
            Node::IsKnown(operand) => Value::Truth(self.value(operand).is_known()),
            Node::Alternatives(list) => self.alternatives(list),
            Node::Add { left, right } => {
                operate::numbers(self.value(left), self.value(right), Number::plus)
            }
            Node::Subtract { left, right } => {
                operate::numbers(self.value(left), self.value(right), Number::minus)
            }
            Node::Shift { date, amount, unit } => operate::shift(self.value(date), amount, unit),
            Node::Between { unit, from, to } => {
                operate::between(unit, self.value(from), self.value(to))
            }
            Node::Earliest(list) => operate::choose(self.operands(list), Date::min),
            Node::Latest(list) => operate::choose(self.operands(list), Date::max),
            Node::Done(task) => Value::Truth(self.doings(task).next().is_some()),
            Node::DoneBy { task, unit } => self.done_by(task, unit),
            Node::Ended { task, outcome } => self.ended(task, outcome),
            Node::DateOf(task) => {
                let latest = self.doings(task).next_back();
                latest.map_or(Value::Unknown, |entry| Value::Date(entry.on))
            }
            Node::Quantified(_) | Node::Frame(_) => Value::Unknown,
        }
    }

    /// What the case holds, else the default.
    #[inline]
    fn fact<'f>(&self, place: Place, field: impl FnOnce() -> Option<&'f Field>) -> Value {
        match self.facts.slot(place) {
            Slot::Given(value) => value,
            Slot::Null => Value::Unknown,
            Slot::Absent => match field().and_then(|field| field.default) {
                Some(default) => self.default(default),
                None => Value::Unknown,
            },
        }
    }

    fn default(&self, default: Default) -> Value {
        self.assumed.set(Assumed::Something);
        match default {
            Default::Node(node) => self.value(node),
            Default::Empty => Value::List(ListRef { start: 0, len: 0 }),
        }
    }

    /// A field of the element that a quantifier is at.
    fn field(&self, node: Node, quantifier: QuantifierId, field: u16) -> Value {
        let elements = &self.written.elements;
        match elements.get(quantifier.0 as usize).copied().flatten() {
            Some(slot) => self.fact(Place::Element(slot + u32::from(field)), || {
                field_of(self.rulebook, node)
            }),
            None => Value::Unknown,
        }
    }

    /// The value of the version that is in force.
    fn version(&self, list: Operands) -> Value {
        let versions = self.rulebook.nodes.alternatives(list);
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
        self.operands(list)
            .for_each(|value| tally.count(value.truth()));
        Truth::at_least(needed as usize, tally.yes, tally.open)
    }

    fn equal(&self, left: NodeId, right: NodeId) -> Truth {
        self.texts().equal(self.value(left), self.value(right))
    }

    fn texts(&self) -> Texts<'_> {
        Texts {
            rulebook: self.rulebook,
            facts: self.facts,
        }
    }

    /// The *or* of the subject's equality with each that it may be.
    fn one_of(&self, list: Operands) -> Truth {
        let mut operands = self.operands(list);
        let subject = operands.next().unwrap_or(Value::Unknown);
        operands.fold(Truth::No, |whole, choice| {
            whole.or(self.texts().equal(subject, choice))
        })
    }

    /// Keeps each alternative whose guard is not no, up to and with the first whose guard is
    /// yes: known only if all kept values are known and equal.
    fn alternatives(&self, list: Operands) -> Value {
        let mut kept = None;
        for alternative in self.rulebook.nodes.alternatives(list) {
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
        let entries = self.facts.entries(task, self.on).iter();
        entries.filter(|entry| entry.is_doing())
    }

    fn done_by(&self, task: TaskId, unit: NodeId) -> Value {
        match self.value(unit) {
            Value::Unit(unit) => {
                Value::Truth(self.doings(task).any(|entry| entry.by == Some(unit)))
            }
            _ if self.doings(task).all(|entry| entry.by.is_none()) => Value::Truth(false),
            _ => Value::Unknown,
        }
    }

    /// Whether the latest doing had this outcome; unknown if it says none.
    fn ended(&self, task: TaskId, outcome: Variant) -> Value {
        let latest = self.doings(task).next_back();
        match latest.and_then(|entry| entry.outcome) {
            Some(ended) => Value::Truth(ended == outcome),
            None => Value::Unknown,
        }
    }

    /// Runs the body for each element, then counts what came out.
    fn quantified(&mut self, id: QuantifierId) -> Value {
        let Some(quantifier) = self.rulebook.nodes.quantifier(id) else {
            return Value::Unknown;
        };
        let Value::List(list) = self.value(quantifier.list) else {
            return Value::Unknown;
        };
        let frame = self.frame(quantifier, list);
        let body = quantifier.body_start as usize..quantifier.body_end as usize;
        let mut tally = Tally::default();
        for position in 0..list.len {
            let slot = list.start + position * u32::from(quantifier.width);
            self.at_element(id, Some(slot));
            self.stretch(body.start, body.end);
            if let Some(frame) = frame {
                self.keep(body.clone(), frame + position as usize * body.len());
            }
            tally.count(self.truth(quantifier.condition));
        }
        self.at_element(id, None);
        tally.answer(quantifier.quantity)
    }

    /// Makes room for the frames of a list and says where they begin; nothing beyond
    /// [`MOST_FRAMES`], where the elements are counted but not kept.
    fn frame(&mut self, quantifier: &Quantifier, list: ListRef) -> Option<usize> {
        let body = quantifier.body_end.saturating_sub(quantifier.body_start);
        let start = self.written.frames.len();
        let end = start.saturating_add((body as usize).saturating_mul(list.len as usize));
        let kept = u32::try_from(start).ok().filter(|_| end <= MOST_FRAMES);
        let frame = kept.map_or(Value::Unknown, Value::Frame);
        self.write(quantifier.body_end as usize + 1, frame);
        kept?;
        self.written.frames.resize(end, Value::Unknown);
        Some(start)
    }

    fn at_element(&mut self, id: QuantifierId, slot: Option<u32>) {
        if let Some(element) = self.written.elements.get_mut(id.0 as usize) {
            *element = slot;
        }
    }

    /// Copies the values of a body to where the element's frame begins.
    fn keep(&mut self, body: Range<usize>, frame: usize) {
        let Written { values, frames, .. } = &mut *self.written;
        let values = values.get(body).unwrap_or_default();
        let frame = frames.get_mut(frame..frame + values.len());
        if let Some(frame) = frame {
            frame.copy_from_slice(values);
        }
    }
}

/// How many elements or conditions came out how.
#[derive(Clone, Copy, std::default::Default)]
struct Tally {
    yes: usize,
    no: usize,
    open: usize,
}

impl Tally {
    fn count(&mut self, truth: Truth) {
        match truth {
            Truth::Yes => self.yes += 1,
            Truth::No => self.no += 1,
            Truth::Open => self.open += 1,
        }
    }

    fn answer(self, quantity: Quantity) -> Value {
        match quantity {
            Quantity::Some => Truth::at_least(1, self.yes, self.open).into(),
            Quantity::AtLeast(needed) => {
                Truth::at_least(needed as usize, self.yes, self.open).into()
            }
            Quantity::Every => (!Truth::at_least(1, self.no, self.open)).into(),
            Quantity::NumberOf if self.open > 0 => Value::Unknown,
            Quantity::NumberOf => Value::Number(Number::from_units(
                i64::try_from(self.yes).unwrap_or(i64::MAX),
            )),
        }
    }
}
