//! A comparison → the values of facts at which it tips: what stands on one side, and its
//! neighbours, are carried down the other side to the facts, each step of the calculation undone
//! on the way. `years from person.date_of_birth to today >= 18` gives the day eighteen years ago
//! and the days around it.
//!
//! Nothing plain is aimed at by what a sensitive value says: a change that is told would tell it.

use crate::case::facts::Place;
use crate::eval::calculation::{Calculation, Occurrence};
use crate::flip::formula::undone;
use crate::rulebook::node::{FormulaId, Node, NodeId, Operands};
use crate::rulebook::rates::RatesId;
use crate::rulebook::vocabulary::Default;
use crate::value::Value;
use crate::value::date::{Date, TimeUnit};
use crate::value::number::Number;

/// The most steps of a calculation that are undone for one comparison.
const MOST_STEPS: usize = 256;

/// Shows to `hit` the facts that a comparison comes down to, each with values to try; nothing of
/// a node that compares nothing.
pub(super) fn aim(calculation: &Calculation, at: Occurrence, hit: &mut dyn FnMut(Place, &[Value])) {
    let nodes = &calculation.rulebook.nodes;
    let mut sides = |one: NodeId, other: NodeId| {
        let mut aim = Aim { calculation, at, left: Vec::new(), hit: &mut *hit };
        aim.side(one, other);
        aim.side(other, one);
    };
    match nodes.get(at.node) {
        Some(Node::Equal { left, right } | Node::Ordered { left, right, .. }) => sides(left, right),
        Some(Node::OneOf(list)) => {
            if let Some((subject, choices)) = nodes.operands(list).split_first() {
                for choice in choices {
                    sides(*subject, *choice);
                }
            }
        }
        _ => {}
    }
}

/// A side of a comparison, being gone down.
struct Aim<'a, 'h> {
    calculation: &'a Calculation<'a>,
    at: Occurrence<'a>,
    /// Nodes, and what each is to come to.
    left: Vec<(NodeId, Targets)>,
    hit: &'h mut dyn FnMut(Place, &[Value]),
}

/// What something is to come to.
#[derive(Clone)]
struct Targets {
    values: Vec<Value>,
    /// What they were worked out from is sensitive.
    secret: Secret,
}

/// Whether a sensitive value went into a target.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Secret {
    Yes,
    No,
}

impl Targets {
    /// Values that another value went into.
    fn with(&self, other: Secret, values: Vec<Value>) -> Self {
        Self { values, secret: if other == Secret::Yes { other } else { self.secret } }
    }
}

impl Aim<'_, '_> {
    /// Goes down a side that is compared with another.
    fn side(&mut self, side: NodeId, other: NodeId) {
        let targets = Targets { values: around(self.value(other)), secret: self.secret(other) };
        self.left.push((side, targets));
        for _ in 0..MOST_STEPS {
            let Some((node, targets)) = self.left.pop() else { break };
            if !targets.values.is_empty() {
                self.step(node, targets);
            }
        }
        self.left.clear();
    }

    fn secret(&self, node: NodeId) -> Secret {
        let sensitive = self.calculation.rulebook.nodes.is_sensitive(node);
        if sensitive { Secret::Yes } else { Secret::No }
    }

    /// Undoes one step.
    fn step(&mut self, id: NodeId, targets: Targets) {
        let nodes = &self.calculation.rulebook.nodes;
        match nodes.get(id) {
            Some(Node::Fact(_) | Node::Field { .. }) => self.fact(id, targets),
            Some(Node::Defined { body, .. }) if !self.calculation.assumes(id) => {
                self.left.push((body, targets));
            }
            Some(Node::Versions(list) | Node::Alternatives(list)) => {
                let values = nodes.alternatives(list).iter().map(|one| one.value);
                self.left.extend(values.map(|value| (value, targets.clone())));
            }
            Some(Node::Chosen { of: list, .. } | Node::DaysOff(list)) => self.each(list, &targets),
            Some(Node::Add { left, right }) => {
                self.push(left, right, &targets, |target, right| {
                    number(target, right, Number::minus)
                });
                self.push(right, left, &targets, |target, left| {
                    number(target, left, Number::minus)
                });
            }
            Some(Node::Subtract { left, right }) => {
                self.push(left, right, &targets, |target, right| {
                    number(target, right, Number::plus)
                });
                self.push(right, left, &targets, |target, left| {
                    number(left, target, Number::minus)
                });
            }
            Some(Node::Formula { formula, of }) => self.formula(formula, of, &targets),
            Some(Node::Rate { rates, of }) => self.rate(rates, of, &targets),
            Some(Node::Shift { date, amount, unit }) => {
                let back = |target: &Value| day(*target).map(|day| day.shift(-amount, unit));
                let days = targets.values.iter().filter_map(back).map(Value::Date).collect();
                self.left.push((date, targets.with(Secret::No, days)));
            }
            Some(Node::HoursLater { moment, hours }) => {
                let back = |target: &Value| match target {
                    Value::Moment(target) => Some(Value::Moment(target.hours_later(-hours))),
                    _ => None,
                };
                let moments = targets.values.iter().filter_map(back).collect();
                self.left.push((moment, targets.with(Secret::No, moments)));
            }
            Some(Node::Between { unit, from, to }) => {
                for (one, other, direction) in [(from, to, -1), (to, from, 1)] {
                    let days = apart(&targets.values, self.value(other), (direction, unit));
                    self.left.push((one, targets.with(self.secret(other), days)));
                }
            }
            _ => {}
        }
    }

    /// A fact is hit, and where it takes its default what that comes down to.
    fn fact(&mut self, id: NodeId, targets: Targets) {
        let at = self.at.with(id);
        let tells = targets.secret == Secret::Yes && self.secret(id) == Secret::No;
        if let Some(place) = self.calculation.place(at).filter(|_| !tells) {
            (self.hit)(place, &targets.values);
        }
        if let Some(Default::Node(default)) = self.calculation.default_taken(at) {
            self.left.push((default, targets));
        }
    }

    fn each(&mut self, list: Operands, targets: &Targets) {
        let operands = self.calculation.rulebook.nodes.operands(list).iter();
        self.left.extend(operands.map(|operand| (*operand, targets.clone())));
    }

    /// The operands of a formula, each by what the others come to.
    fn formula(&mut self, formula: FormulaId, of: Operands, targets: &Targets) {
        let nodes = &self.calculation.rulebook.nodes;
        let (Some(formula), operands) = (nodes.formula(formula), nodes.operands(of)) else {
            return;
        };
        let wanted: Vec<Number> = targets.values.iter().copied().filter_map(plain).collect();
        for (place, operand) in operands.iter().enumerate() {
            let others = operands.iter().enumerate().filter(|(at, _)| *at != place);
            let secret =
                others.map(|(_, other)| self.secret(*other)).find(|one| *one == Secret::Yes);
            let value = |at: usize| plain(self.value(*operands.get(at)?));
            let found = undone(formula, place, &value, &wanted).into_iter().map(Value::Number);
            let targets = targets.with(secret.unwrap_or(Secret::No), found.collect());
            self.left.push((*operand, targets));
        }
    }

    /// What a rate is for, as anything else that its rows tell apart; and its day, at each of them.
    fn rate(&mut self, rates: RatesId, of: Operands, targets: &Targets) {
        let rulebook = self.calculation.rulebook;
        let Some(rates) = rulebook.rates_of(rates) else { return };
        let mut operands = rulebook.nodes.operands(of).iter();
        if let Some(day) = operands.next() {
            let from = rates.rows.iter().filter_map(|row| row.days.from).map(Value::Date);
            let days = from.flat_map(around).collect();
            self.left.push((*day, Targets { values: days, ..targets.clone() }));
        }
        if let Some(argument) = operands.next() {
            let mut values: Vec<Value> =
                rates.rows.iter().flat_map(|row| row.amounts.arguments()).collect();
            values = values.into_iter().flat_map(around).collect();
            self.left.push((*argument, Targets { values, ..targets.clone() }));
        }
    }

    /// One operand of a sum, by what the other comes to.
    fn push(
        &mut self,
        operand: NodeId,
        other: NodeId,
        targets: &Targets,
        undone: fn(Value, Value) -> Option<Value>,
    ) {
        let (value, secret) = (self.value(other), self.secret(other));
        let undone = targets.values.iter().filter_map(|target| undone(*target, value));
        self.left.push((operand, targets.with(secret, undone.collect())));
    }

    fn value(&self, node: NodeId) -> Value {
        self.calculation.value(self.at.with(node))
    }
}

/// A value and those next to it.
pub(super) fn around(value: Value) -> Vec<Value> {
    match value {
        Value::Number(number) => {
            const ONE: i128 = 1_000_000;
            let at = number.millionths();
            let below = if at % ONE == 0 { at - ONE } else { at.div_euclid(ONE) * ONE };
            let above = if at % ONE == 0 { at + ONE } else { below + ONE };
            [at, above, below].map(|one| Value::Number(Number::from_millionths(one))).to_vec()
        }
        Value::Date(date) => {
            [0, 1, -1].map(|by| Value::Date(date.shift(by, TimeUnit::Days))).to_vec()
        }
        Value::Moment(moment) => {
            [0, 1, -1].map(|by| Value::Moment(moment.hours_later(by))).to_vec()
        }
        Value::Unknown | Value::None | Value::List(_) | Value::Frame(_) => Vec::new(),
        value => vec![value],
    }
}

fn plain(value: Value) -> Option<Number> {
    match value {
        Value::Number(number) => Some(number),
        _ => None,
    }
}

fn number(one: Value, other: Value, of: fn(Number, Number) -> Number) -> Option<Value> {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => Some(Value::Number(of(one, other))),
        _ => None,
    }
}

fn day(value: Value) -> Option<Date> {
    match value {
        Value::Date(date) => Some(date),
        _ => None,
    }
}

/// The days so many units of time apart from a known day, and those on which it is one less.
fn apart(targets: &[Value], known: Value, (direction, unit): (i32, TimeUnit)) -> Vec<Value> {
    let Some(known) = day(known) else {
        return Vec::new();
    };
    let units = targets.iter().filter_map(|target| match target {
        Value::Number(number) => i32::try_from(number.millionths() / 1_000_000).ok(),
        _ => None,
    });
    let days = units.flat_map(|units| {
        let exactly = known.shift(direction * units.clamp(-4_000_000, 4_000_000), unit);
        [exactly, exactly.shift(-direction, TimeUnit::Days)]
    });
    days.map(Value::Date).collect()
}
