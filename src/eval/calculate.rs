//! The value of one node from the values of the nodes before it.

use std::cell::Cell;

use crate::case::facts::{Entry, Slot, Whose};
use crate::eval::Input;
use crate::eval::day_of_act::ActDay;
use crate::eval::days_off::DaysOff;
use crate::eval::operate::{self, Tally, Texts};
use crate::eval::time_limit::Reckoner;
use crate::rulebook::Reading;
use crate::rulebook::node::{
    Alternative, FormulaId, Logged, Node, NodeId, Operands, PeriodId, QuantifierId, ReadingId,
};
use crate::rulebook::rates::RatesId;
use crate::rulebook::vocabulary::{Default, element_record};
use crate::value::date::{Date, TimeUnit};
use crate::value::moment::Deadline;
use crate::value::norm::{ByOrTo, Ordering};
use crate::value::number::Number;
use crate::value::truth::Truth;
use crate::value::{ListRef, Value, Variant};

/// What nodes are calculated from. The cells are written while they are read: a node's value
/// by the loop, a quantifier's element by the quantifier.
pub(crate) struct Evaluator<'s> {
    /// What is evaluated.
    pub(crate) input: Input<'s>,
    /// One value for each node.
    pub(crate) values: &'s [Cell<Value>],
    /// For each quantifier the first slot of the element that it is at.
    pub(crate) elements: &'s [Cell<Option<u32>>],
    /// Whether any fact or field took its default.
    pub(crate) assumed: &'s Cell<Assumed>,
    /// The days off that the case adds to calendars.
    pub(crate) days_off: &'s DaysOff,
    /// Whether any reading is unknown.
    pub(crate) unsettled: bool,
    /// The earlier day that nodes are run for, if it is one.
    pub(crate) past: Option<&'s Past>,
}

/// An element of a list.
#[derive(Clone, Copy)]
pub(super) struct Element {
    /// Which, from 0.
    pub(super) position: u32,
    /// The day on which it began, if that is known.
    begin: Option<Date>,
}

impl Element {
    /// Whether an entry that does not count for it may have been meant for it.
    pub(super) fn may_be_meant(self, entry: &Entry) -> bool {
        entry.may_be_of((self.position, self.begin))
    }
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

/// The earlier day that nodes are run for.
#[derive(Debug, std::default::Default)]
pub(crate) struct Past {
    /// Since when all that was asked has been as it is; none if on all days before.
    pub(super) since: Cell<Option<Date>>,
    /// The act whose day it is, if one is judged.
    pub(super) act: Option<ActDay>,
}

impl Past {
    /// Notes such a day.
    pub(super) fn note(&self, day: Option<Date>) {
        self.since.set(self.since.get().max(day));
    }
}

impl Evaluator<'_> {
    /// The value of a node; unknown where there is none yet.
    pub(crate) fn value(&self, node: NodeId) -> Value {
        let value = self.values.get(node.0 as usize);
        value.map_or(Value::Unknown, Cell::get)
    }

    pub(crate) fn truth(&self, node: NodeId) -> Truth {
        self.value(node).truth()
    }

    /// Writes the value of another node; unknown where there is none.
    fn copy(&self, node: Option<NodeId>, into: &Cell<Value>) {
        match node.and_then(|node| self.values.get(node.0 as usize)) {
            Some(value) => into.set(value.get()),
            None => into.set(Value::Unknown),
        }
    }

    fn operands(&self, list: Operands) -> impl Iterator<Item = Value> {
        let operands = self.input.rulebook.nodes.operands(list).iter();
        operands.map(|node| self.value(*node))
    }

    /// Writes the value of a node of the commoner kinds; says whether it is one. Each arm writes
    /// for itself: what is handed on first costs more to copy than to calculate.
    #[inline]
    pub(crate) fn calculate(&self, node: &Node, into: &Cell<Value>) -> bool {
        match *node {
            Node::And(list) => into.set(self.and(list).into()),
            Node::Or(list) => into.set(self.or(list).into()),
            Node::Not(operand) => into.set((!self.truth(operand)).into()),
            Node::Equal { left, right } => into.set(self.equal(left, right).into()),
            Node::Ordered { ordering, left, right } => {
                into.set(self.ordered(ordering, left, right).into());
            }
            Node::Defined { body, .. } => self.copy(Some(body), into),
            Node::Fact(id) => self.fact(node, self.input.facts.slots.get(id.0 as usize), into),
            Node::Field { quantifier, field } => self.field(node, quantifier, field, into),
            Node::Constant(id) => into.set(self.input.rulebook.constant(id)),
            Node::Today => into.set(Value::Date(self.input.on)),
            Node::InForce(id) => into.set(Truth::from(self.in_force(id)).into()),
            // Asked of [`Self::other`], which leaves none out.
            _ => return false,
        }
        true
    }

    /// Writes the value of a node of the rarer kinds, but of a quantifier and its frame.
    pub(crate) fn other(&self, node: &Node, into: &Cell<Value>) {
        match *node {
            Node::OneOf(list) => into.set(self.one_of(list).into()),
            Node::AtLeast { needed, of } => into.set(self.at_least(needed, of).into()),
            Node::IsNone(operand) => into.set(operate::is_none(self.value(operand)).into()),
            Node::IsKnown(operand) => into.set(self.is_known(operand).into()),
            Node::Done(task) => into.set(self.done(task).into()),
            Node::DoneBy { task, unit } => into.set(self.done_by(task, unit).into()),
            Node::DoneUntil { task, day } => into.set(self.done_until(task, None, day).into()),
            Node::DoneByUntil { task, unit, day } => {
                into.set(self.done_until(task, Some(unit), day).into());
            }
            Node::Ended { task, outcome } => into.set(self.ended(task, outcome).into()),
            Node::EndedBy { task, outcome, unit } => {
                into.set(self.ended_by(task, outcome, self.value(unit)).into());
            }
            Node::DateOf(task) => into.set(self.date_of(task)),
            Node::DateWith { task, party, unit } => {
                into.set(self.date_with(task, (party, self.value(unit))));
            }
            Node::Reading(id) => into.set(self.reading(id)),
            Node::Versions(list) => self.copy(self.version(list), into),
            Node::Alternatives(list) => self.copy(self.alternative(list), into),
            Node::Add { left, right } => into.set(self.numbers([left, right], Number::plus)),
            Node::Subtract { left, right } => into.set(self.numbers([left, right], Number::minus)),
            Node::Formula { formula, of } => into.set(self.formula(formula, of)),
            Node::Rate { rates, of } => into.set(self.rate(rates, of)),
            Node::Shift { date, amount, unit } => {
                into.set(operate::shift(self.value(date), amount, unit));
            }
            Node::Between { unit, from, to } => self.between(unit, [from, to], into),
            Node::Later { date, length, direction, calendar } => {
                into.set(self.reckoner().later([date, length], direction, calendar));
            }
            Node::WorkingDays { from, to, calendar } => {
                into.set(self.reckoner().working_days(from, to, calendar));
            }
            Node::Moved { date, calendar } => into.set(self.reckoner().moved(date, calendar)),
            Node::DayOf(moment) => into.set(operate::day_of(self.value(moment))),
            Node::AtTime { date, clock } => into.set(operate::at_time(self.value(date), clock)),
            Node::HoursLater { moment, hours } => {
                into.set(operate::hours_later(self.value(moment), hours));
            }
            Node::OnDay { fact, day } => into.set(self.on_day(fact, day)),
            Node::LastDay(id) => into.set(self.reckoner().last_day(id).into()),
            Node::DaysOff(list) => into.set(match self.and(list) {
                Truth::Yes => Value::Truth(true),
                Truth::No | Truth::Open => Value::Unknown,
            }),
            Node::Chosen { choice, of } => into.set(operate::choose(choice, self.operands(of))),
            // Quantifiers and first days are worked out where their bodies are; the commoner kinds
            // never come here.
            Node::Constant(_)
            | Node::Fact(_)
            | Node::Field { .. }
            | Node::Today
            // Whoever looks at an occasion knows its day.
            | Node::Occasion
            | Node::InForce(_)
            | Node::Defined { .. }
            | Node::And(_)
            | Node::Or(_)
            | Node::Not(_)
            | Node::Equal { .. }
            | Node::Ordered { .. }
            | Node::FirstDay { .. }
            | Node::Quantified(_)
            | Node::Frame(_) => into.set(Value::Unknown),
        }
    }

    fn in_force(&self, id: PeriodId) -> bool {
        let period = self.input.rulebook.nodes.periods.get(id.0 as usize);
        period.is_some_and(|period| period.contains(self.input.on))
    }

    /// Never open while all readings are known. What is unknown for want of a reading may be
    /// known under each of its variants.
    fn is_known(&self, operand: NodeId) -> Truth {
        if self.value(operand).is_known() {
            Truth::Yes
        } else if self.unsettled && self.input.rulebook.nodes.rests_on_reading(operand) {
            Truth::Open
        } else {
            Truth::No
        }
    }

    /// The variant that was chosen, or the default.
    fn reading(&self, id: ReadingId) -> Value {
        let chosen = self.input.readings.get(id.0 as usize).copied();
        chosen.unwrap_or(Some(Reading::DEFAULT)).map_or(Value::Unknown, Value::Variant)
    }

    /// Writes what the case holds, else the default.
    fn fact(&self, node: &Node, slot: Option<&Slot>, into: &Cell<Value>) {
        match slot {
            Some(Slot::Given(value)) => into.set(*value),
            Some(Slot::Null) => into.set(Value::Unknown),
            Some(Slot::Absent) | None => into.set(self.default(node)),
        }
    }

    /// The default of what a node reads.
    #[inline(never)]
    pub(super) fn default(&self, node: &Node) -> Value {
        let Some(default) = self.input.rulebook.default_of(*node) else {
            return Value::Unknown;
        };
        self.assumed.set(Assumed::Something);
        match default {
            Default::Node(node) => self.value(node),
            Default::Empty => Value::List(ListRef { start: 0, len: 0 }),
            Default::OfElement => Value::Unknown,
        }
    }

    /// Writes a field of the element that a quantifier is at.
    fn field(&self, node: &Node, quantifier: QuantifierId, field: u16, into: &Cell<Value>) {
        let element = self.elements.get(quantifier.0 as usize).map(Cell::get);
        let Some(start) = element.flatten() else {
            return into.set(Value::Unknown);
        };
        let slot = start as usize + usize::from(field);
        self.fact(node, self.input.facts.elements.get(slot), into);
    }

    /// The version that is in force.
    fn version(&self, list: Operands) -> Option<NodeId> {
        let versions = self.input.rulebook.nodes.alternatives(list);
        let in_force = |version: &&Alternative| self.truth(version.guard) == Truth::Yes;
        versions.iter().find(in_force).map(|version| version.value)
    }

    fn and(&self, list: Operands) -> Truth {
        let mut whole = Truth::Yes;
        for value in self.operands(list) {
            match value {
                Value::Truth(true) => {}
                Value::Truth(false) => return Truth::No,
                _ => whole = Truth::Open,
            }
        }
        whole
    }

    fn or(&self, list: Operands) -> Truth {
        let mut whole = Truth::No;
        for value in self.operands(list) {
            match value {
                Value::Truth(false) => {}
                Value::Truth(true) => return Truth::Yes,
                _ => whole = Truth::Open,
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
        self.pair(left, right)
            .map_or(Truth::Open, |(left, right)| operate::ordered(ordering, left, right))
    }

    #[inline(never)]
    fn equal(&self, left: NodeId, right: NodeId) -> Truth {
        self.pair(left, right)
            .map_or(Truth::Open, |(left, right)| self.texts().equal(left.get(), right.get()))
    }

    fn pair(&self, left: NodeId, right: NodeId) -> Option<(&Cell<Value>, &Cell<Value>)> {
        Some((self.values.get(left.0 as usize)?, self.values.get(right.0 as usize)?))
    }

    pub(super) fn texts(&self) -> Texts<'_> {
        Texts { rulebook: self.input.rulebook, facts: self.input.facts }
    }

    /// The *or* of the subject's equality with each that it may be.
    fn one_of(&self, list: Operands) -> Truth {
        let operands = self.input.rulebook.nodes.operands(list);
        let Some((subject, choices)) = operands.split_first() else {
            return Truth::No;
        };
        choices.iter().fold(Truth::No, |whole, choice| whole.or(self.equal(*subject, *choice)))
    }

    fn numbers(
        &self,
        [left, right]: [NodeId; 2],
        of: impl FnOnce(Number, Number) -> Number,
    ) -> Value {
        operate::numbers(self.value(left), self.value(right), of)
    }

    #[inline(never)]
    fn formula(&self, formula: FormulaId, of: Operands) -> Value {
        let nodes = &self.input.rulebook.nodes;
        let operands = nodes.operands(of);
        let come = nodes
            .formula(formula)
            .map(|formula| operate::formula(formula, |at| Some(self.value(*operands.get(at)?))));
        come.and_then(Result::ok).flatten().map_or(Value::Unknown, Value::Number)
    }

    /// The amount of the row that holds on the day.
    #[inline(never)]
    fn rate(&self, rates: RatesId, of: Operands) -> Value {
        let mut operands = self.operands(of);
        let (Some(Value::Date(day)), argument) = (operands.next(), operands.next()) else {
            return Value::Unknown;
        };
        let row = self.input.rulebook.rates_of(rates).and_then(|rates| rates.row(day));
        let amount = row.and_then(|row| row.amounts.of(argument.unwrap_or(Value::None)));
        amount.map_or(Value::Unknown, Value::Number)
    }

    #[inline(never)]
    fn between(&self, unit: TimeUnit, [from, to]: [NodeId; 2], into: &Cell<Value>) {
        into.set(operate::between(unit, self.value(from), self.value(to)));
    }

    /// Keeps each alternative whose guard is not no, up to and with the first whose guard is
    /// yes: known only if all kept values are known and equal.
    fn alternative(&self, list: Operands) -> Option<NodeId> {
        let mut kept = None;
        for alternative in self.input.rulebook.nodes.alternatives(list) {
            let guard = self.truth(alternative.guard);
            if guard == Truth::No {
                continue;
            }
            let value = alternative.value;
            if kept.is_some_and(|kept| self.equal(kept, value) != Truth::Yes) {
                return None;
            }
            kept = Some(value);
            if guard == Truth::Yes || !self.value(value).is_known() {
                break;
            }
        }
        kept
    }

    /// The doings of a task up to the evaluation date, oldest first; of one that is for each of
    /// several those that count for the element at hand.
    pub(super) fn doings(&self, logged: Logged) -> impl DoubleEndedIterator<Item = &Entry> {
        let whose = logged.of.map_or(Whose::Common, |of| {
            self.element(of).map_or(Whose::Nobody, |element| Whose::Element(element.position))
        });
        let entries = self.input.facts.entries(logged.task, self.input.on).iter();
        entries.filter(move |entry| entry.is_doing() && entry.is_of(whose))
    }

    /// The doings that may have been meant for the element at hand, and do not count for it.
    pub(super) fn perhaps(&self, logged: Logged) -> impl DoubleEndedIterator<Item = &Entry> {
        let element = logged.of.and_then(|of| self.element(of));
        let entries = self.input.facts.entries(logged.task, self.input.on).iter();
        entries.filter(move |entry| {
            entry.is_doing() && element.is_some_and(|element| element.may_be_meant(entry))
        })
    }

    /// The element that a quantifier is at.
    pub(super) fn element(&self, of: QuantifierId) -> Option<Element> {
        let Input { rulebook, facts, .. } = self.input;
        let quantifier = rulebook.nodes.quantifier(of)?;
        let Value::List(list) = self.value(quantifier.list) else { return None };
        let slot = self.elements.get(of.0 as usize).and_then(Cell::get)?;
        let record = element_record(rulebook.nodes.type_of(quantifier.list))?;
        let begins = rulebook.record(record).and_then(|record| record.begins);
        let begin = begins.and_then(|at| facts.elements.get(slot as usize + usize::from(at)));
        let begin = match begin {
            Some(Slot::Given(Value::Date(day))) => Some(*day),
            _ => None,
        };
        let position = slot.checked_sub(list.start)? / u32::from(quantifier.width).max(1);
        Some(Element { position, begin })
    }

    /// Whether it is known of a task which element is asked for, where it is for each of several.
    fn is_settled(&self, logged: Logged) -> bool {
        logged.of.is_none_or(|of| self.element(of).is_some())
    }

    fn done(&self, task: Logged) -> Truth {
        if self.doings(task).next().is_some() {
            Truth::Yes
        } else if !self.is_settled(task) || self.perhaps(task).next().is_some() {
            Truth::Open
        } else {
            Truth::No
        }
    }

    fn date_of(&self, task: Logged) -> Value {
        let latest = self.doings(task).next_back().map(|entry| entry.on);
        let perhaps = self.perhaps(task).next_back().map(|entry| entry.on);
        match latest {
            Some(day) if perhaps < Some(day) => Value::Date(day),
            _ => Value::Unknown,
        }
    }

    /// An entry that names no unit may be anybody's: it proves nothing, and rules nothing out.
    fn done_by(&self, task: Logged, unit: NodeId) -> Truth {
        let unit = self.value(unit);
        let is_by = |entry: &Entry| self.is_with(entry, ByOrTo::By, unit);
        let own = self.doings(task).map(is_by).fold(self.floor(task), Truth::or);
        let perhaps = self.perhaps(task).map(|entry| is_by(entry).and(Truth::Open));
        perhaps.fold(own, Truth::or)
    }

    /// What a question about doings comes to while there are none.
    pub(super) fn floor(&self, task: Logged) -> Truth {
        if self.is_settled(task) { Truth::No } else { Truth::Open }
    }

    /// Whether it was done by a day, by a unit where one is asked for.
    fn done_until(&self, task: Logged, unit: Option<NodeId>, day: NodeId) -> Truth {
        let unit = unit.map(|unit| self.value(unit));
        let own = |unit| move |entry: &Entry| self.is_with(entry, ByOrTo::By, unit);
        let doings = |entry: &Entry| unit.map_or(Truth::Yes, |unit| own(unit)(entry));
        let day = self.value(day);
        let in_time = |entry: &Entry| match day {
            Value::Date(day) => Deadline::Day(day).is_met(entry.on, entry.at),
            Value::Moment(moment) => Deadline::Moment(moment).is_met(entry.on, entry.at),
            Value::None => Truth::No,
            _ => Truth::Open,
        };
        let met = |entry: &Entry| doings(entry).and(in_time(entry));
        let own = self.doings(task).map(met).fold(self.floor(task), Truth::or);
        self.perhaps(task).map(|entry| met(entry).and(Truth::Open)).fold(own, Truth::or)
    }

    /// What counts days with the values that are there.
    fn reckoner(&self) -> Reckoner<'_, impl Fn(NodeId) -> Value> {
        let Input { rulebook, facts, .. } = self.input;
        Reckoner { rulebook, facts, days_off: self.days_off, value: |node| self.value(node) }
    }

    /// Whether the latest doing had this outcome; unknown if it says none. Of several on one day it is
    /// not known which came last, unless all tell the time.
    fn ended(&self, task: Logged, outcome: Variant) -> Truth {
        let mut latest = self.doings(task).rev();
        let Some(last) = latest.next() else { return Truth::Open };
        if self.perhaps(task).next_back().is_some_and(|entry| last.on <= entry.on) {
            return Truth::Open;
        }
        let beside = latest.take_while(|entry| entry.on == last.on);
        let may_be_last = beside.filter(|entry| last.at.is_none() || !comes_before(entry, last));
        let had = |entry: &Entry| entry.outcome.map(|ended| ended == outcome);
        let same = may_be_last.map(had).all(|other| other == had(last));
        had(last).filter(|_| same).map_or(Truth::Open, Truth::from)
    }
}

/// Whether an entry is known to lie before another one of its day.
pub(super) fn comes_before(entry: &Entry, other: &Entry) -> bool {
    entry.at.zip(other.at).is_some_and(|(at, other)| at < other)
}
