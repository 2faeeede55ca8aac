//! Conditions on earlier days: since when one has held.
//!
//! From today the days are gone back over in stretches. On the last day of each the condition's
//! cone is run again ([`Cone`]): what can differ from day to day, with facts over time, the log and
//! the date as of that day. Whatever is asked on the way notes since when it has been as it is, so
//! that the latest of these days is the first of the stretch. There the condition may change; before
//! it the next run is made. So no day is run on which nothing can have changed.
//!
//! [`Cone`]: crate::rulebook::node::Cone

use std::cell::Cell;

use crate::case::facts::{Place, Slot};
use crate::case::history::OnDay;
use crate::eval::Input;
use crate::eval::calculate::{Assumed, Evaluator, Past};
use crate::eval::calculation::{Calculation, Occurrence};
use crate::eval::days_off::DaysOff;
use crate::eval::run::{PastValues, Run};
use crate::rulebook::node::{Always, Cone, Node, NodeId, Operands};
use crate::rulebook::vocabulary::{Changes, TaskId};
use crate::value::Value;
use crate::value::date::{Date, TimeUnit};
use crate::value::truth::Truth;
use crate::value::types::Type;

/// How many nodes are run for other days than that of the evaluation, at most.
pub(crate) const MOST_RUN: u64 = 20_000_000;

/// Since when a condition has held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Since {
    /// It does not hold today.
    Never,
    /// It has held from this day on; on the day before, it did not.
    Day(Date),
    /// On this day it is open, and it has held on every day after.
    Open(Date),
    /// It has held on every day.
    Always,
}

impl Since {
    /// The value of a first day.
    pub(crate) fn value(self, always: Always) -> Value {
        match (self, always) {
            (Self::Day(day), _) => Value::Date(day),
            (Self::Never, _) | (Self::Always, Always::None) => Value::None,
            (Self::Open(_), _) | (Self::Always, Always::Open) => Value::Unknown,
        }
    }
}

fn next(day: Date) -> Date {
    day.shift(1, TimeUnit::Days)
}

fn before(day: Date) -> Date {
    day.shift(-1, TimeUnit::Days)
}

/// Goes back from today, while `on` says that the condition holds on a day and since when it does.
fn back(today: Date, mut on: impl FnMut(Date) -> (Truth, Option<Date>)) -> Since {
    let mut day = today;
    loop {
        match on(day) {
            (Truth::Yes, Some(since)) => day = before(since),
            (Truth::Yes, None) => return Since::Always,
            (Truth::No, _) if day == today => return Since::Never,
            (Truth::No, _) => return Since::Day(next(day)),
            (Truth::Open, _) => return Since::Open(day),
        }
    }
}

impl Run<'_> {
    /// Since when a condition has held, with the elements at hand.
    #[inline(never)]
    pub(super) fn since(&mut self, condition: NodeId) -> Since {
        let Evaluator { input, values, elements, .. } = self.evaluator;
        match self.evaluator.truth(condition) {
            Truth::Yes => {}
            Truth::No => return Since::Never,
            Truth::Open => return Since::Open(input.on),
        }
        let Some(cone) = input.rulebook.nodes.cone(condition) else {
            return Since::Open(input.on);
        };
        let past = &mut *self.past;
        past.values.resize(values.len(), Value::Unknown);
        for node in &cone.border {
            if let Some(kept) = past.values.get_mut(node.0 as usize) {
                *kept = self.evaluator.value(*node);
            }
        }
        past.elements.clear();
        past.elements.extend(elements.iter().map(Cell::get));
        let Evaluator { days_off, unsettled, .. } = self.evaluator;
        let too_large = &mut *self.too_large;
        back(input.on, |day| {
            let input = Input { on: day, ..input };
            past.run(Sources { input, days_off, unsettled }, cone, too_large)
        })
    }
}

/// What the nodes of an earlier day are calculated from.
struct Sources<'s> {
    input: Input<'s>,
    days_off: &'s DaysOff,
    unsettled: bool,
}

impl PastValues {
    /// Runs a cone on a day; says whether its condition holds, and since when that has been so.
    fn run(
        &mut self,
        Sources { input, days_off, unsettled }: Sources,
        cone: &Cone,
        too_large: &mut bool,
    ) -> (Truth, Option<Date>) {
        let (past, mut nothing) = (Past::default(), Self::default());
        let mut assumed = Assumed::Nothing;
        self.frames.truncate(self.kept);
        let mut run = Run {
            evaluator: Evaluator {
                input,
                values: Cell::from_mut(self.values.as_mut_slice()).as_slice_of_cells(),
                elements: Cell::from_mut(self.elements.as_mut_slice()).as_slice_of_cells(),
                assumed: Cell::from_mut(&mut assumed),
                days_off,
                unsettled,
                past: Some(&past),
            },
            frames: &mut self.frames,
            too_large,
            past: &mut nothing,
        };
        for NodeId(node) in &cone.nodes {
            run.whole(*node as usize..*node as usize + 1);
        }
        let truth = run.evaluator.truth(cone.condition);
        let frames = self.frames.len().saturating_sub(self.kept);
        self.work += u64::try_from(cone.nodes.len() + frames).unwrap_or(u64::MAX);
        if self.work > MOST_RUN {
            *too_large = true;
            return (Truth::Open, None);
        }
        (truth, past.since.get())
    }
}

impl Evaluator<'_> {
    /// Writes the value on an earlier day of a node that differs from day to day, and notes since
    /// when it has been so; says whether it did.
    pub(super) fn on_earlier_day(&self, past: &Past, node: &Node, into: &Cell<Value>) -> bool {
        if let Some(value) = past.act.and_then(|act| self.on_act_day(past, act, node)) {
            into.set(value);
            return true;
        }
        match *node {
            Node::Fact(_) | Node::Field { .. } => return self.told(past, *node, into),
            Node::Equal { left, right } => {
                self.note_date(past, left, right);
                into.set(self.same(left, right).into());
                return true;
            }
            Node::OneOf(list) => {
                into.set(self.same_as_one(list).into());
                return true;
            }
            Node::IsNone(operand) if self.denied(operand) == Some(Value::None) => {
                into.set(Truth::No.into());
                return true;
            }
            Node::Ordered { left, right, .. } => self.note_date(past, left, right),
            Node::InForce(id) => {
                let period = self.input.rulebook.nodes.periods.get(id.0 as usize);
                let period = period.copied().unwrap_or_default();
                self.note(past, period.from);
                self.note(past, period.until.map(next));
            }
            node => past.note(node.logged().and_then(|task| self.latest_entry(task.task))),
        }
        false
    }

    /// A day on or after which something is otherwise than before it.
    fn note(&self, past: &Past, day: Option<Date>) {
        past.note(day.filter(|day| *day <= self.input.on));
    }

    fn latest_entry(&self, task: TaskId) -> Option<Date> {
        self.input.facts.entries(task, self.input.on).last().map(|entry| entry.on)
    }

    /// `today` beside a date: the comparison may come out otherwise from that date on, and from the
    /// day after it.
    fn note_date(&self, past: &Past, left: NodeId, right: NodeId) {
        let nodes = &self.input.rulebook.nodes;
        for (one, other) in [(left, right), (right, left)] {
            if let (Some(Node::Today), Value::Date(date)) = (nodes.get(one), self.value(other)) {
                self.note(past, Some(date));
                self.note(past, Some(next(date)));
            }
        }
    }

    /// A fact or field over time.
    fn told(&self, past: &Past, node: Node, into: &Cell<Value>) -> bool {
        let Some(place) = self.place_over_time(node) else { return false };
        let told = self.input.facts.on_day(place, self.input.on);
        past.note(told.since);
        into.set(known(self.input.rulebook, node, told));
        true
    }

    /// Where the case tells of a fact or field over time.
    pub(super) fn place_over_time(&self, node: Node) -> Option<Place> {
        let field = self.input.rulebook.field_of(node)?;
        if field.changes != Changes::OverTime {
            return None;
        }
        match node {
            Node::Fact(id) => Some(Place::Fact(id)),
            Node::Field { quantifier, field } => {
                let start = self.elements.get(quantifier.0 as usize).and_then(Cell::get)?;
                Some(Place::Element(start + u32::from(field)))
            }
            _ => None,
        }
    }

    /// What something was not, where that is all that is known of it.
    fn denied(&self, mut node: NodeId) -> Option<Value> {
        let nodes = &self.input.rulebook.nodes;
        while let Some(Node::Defined { body, .. }) = nodes.get(node) {
            node = body;
        }
        let place = self.place_over_time(nodes.get(node)?)?;
        self.input.facts.on_day(place, self.input.on).not
    }

    fn same(&self, left: NodeId, right: NodeId) -> Truth {
        let texts = self.texts();
        let (one, other) = (self.value(left), self.value(right));
        let denies = |node, value| {
            self.denied(node).is_some_and(|not| texts.equal(not, value) == Truth::Yes)
        };
        match texts.equal(one, other) {
            Truth::Open if denies(left, other) || denies(right, one) => Truth::No,
            truth => truth,
        }
    }

    fn same_as_one(&self, list: Operands) -> Truth {
        let operands = self.input.rulebook.nodes.operands(list);
        let Some((subject, choices)) = operands.split_first() else {
            return Truth::No;
        };
        choices.iter().fold(Truth::No, |whole, choice| whole.or(self.same(*subject, *choice)))
    }

    /// `FACT on DAY`
    pub(super) fn on_day(&self, fact: NodeId, day: NodeId) -> Value {
        let day = match self.value(day) {
            Value::None => return Value::None,
            Value::Date(day) if day <= self.input.on => day,
            _ => return Value::Unknown,
        };
        let node = self.input.rulebook.nodes.get(fact);
        let place = node.and_then(|node| Some((node, self.place_over_time(node)?)));
        place.map_or(Value::Unknown, |(node, place)| {
            known(self.input.rulebook, node, self.input.facts.on_day(place, day))
        })
    }
}

/// What is known of a fact by what is told of a day: of a yes/no that was not, that it was the other.
pub(super) fn known(rulebook: &crate::rulebook::Rulebook, node: Node, told: OnDay) -> Value {
    match (told.slot, told.not) {
        (Slot::Given(value), _) => value,
        (_, Some(Value::Truth(not)))
            if rulebook.field_of(node).is_some_and(|field| field.ty == Type::YES_NO) =>
        {
            Value::Truth(!not)
        }
        _ => Value::Unknown,
    }
}

/// What was calculated for an earlier day, for whoever tells of it.
#[derive(Debug)]
pub(crate) struct AsOf<'c> {
    today: Calculation<'c>,
    condition: NodeId,
    past: PastValues,
    /// Which of the nodes have values of their own inside the elements at hand, and where.
    inside: Vec<(usize, usize)>,
}

impl<'c> AsOf<'c> {
    /// Of the condition of a first day, with the elements at hand there.
    pub(crate) fn of(today: Calculation<'c>, at: Occurrence, condition: NodeId) -> Option<Self> {
        let cone = today.rulebook.nodes.cone(condition)?;
        let mut past = PastValues {
            values: today.values.to_vec(),
            frames: today.frames.to_vec(),
            elements: vec![None; today.rulebook.nodes.quantifiers.len()],
            kept: today.frames.len(),
            work: 0,
        };
        let scopes = std::iter::successors(at.scope, |scope| scope.outer);
        let scopes = scopes.map(|scope| (scope.quantifier, scope.slot));
        for (quantifier, slot) in scopes.chain(today.element_slot()) {
            if let Some(element) = past.elements.get_mut(quantifier.0 as usize) {
                *element = Some(slot);
            }
        }
        let own =
            cone.nodes.iter().chain(&cone.border).flat_map(|node| [*node, NodeId(node.0 + 1)]);
        let mut inside = Vec::new();
        for node in own.filter(|node| (node.0 as usize) < today.values.len()) {
            let index = today.index(at.with(node));
            if let Some(frame) = index.checked_sub(today.values.len()) {
                inside.push((node.0 as usize, frame));
                if let Some(value) = past.values.get_mut(node.0 as usize) {
                    *value = today.value(at.with(node));
                }
            }
        }
        Some(Self { today, condition, past, inside })
    }

    /// Makes the values those of a day; says whether the condition holds on it, and since when
    /// that has been so.
    pub(crate) fn go_to(&mut self, day: Date) -> (Truth, Option<Date>) {
        let Calculation { rulebook, facts, days_off, assumed, .. } = self.today;
        let input = Input { rulebook, facts, on: day, readings: &[], assumed };
        let Some(cone) = rulebook.nodes.cone(self.condition) else {
            return (Truth::Open, None);
        };
        let mut too_large = false;
        let found =
            self.past.run(Sources { input, days_off, unsettled: false }, cone, &mut too_large);
        for (node, frame) in &self.inside {
            if let (Some(frame), Some(value)) =
                (self.past.frames.get_mut(*frame), self.past.values.get(*node))
            {
                *frame = *value;
            }
        }
        found
    }

    /// Since when the condition has held.
    pub(crate) fn since(&mut self) -> Since {
        back(self.today.on, |day| self.go_to(day))
    }

    /// What was calculated for the day that was gone to last.
    pub(crate) fn calculation(&self, day: Date) -> Calculation<'_> {
        let (values, frames) = (self.past.values.as_slice(), self.past.frames.as_slice());
        Calculation { values, frames, on: day, ..self.today }
    }
}

impl Calculation<'_> {
    /// Since when the condition of a first day has held; nothing of what is no first day.
    pub(crate) fn held_since(&self, at: Occurrence) -> Option<Since> {
        let nodes = &self.rulebook.nodes;
        let mut node = at.node;
        while let Some(Node::Defined { body, .. }) = nodes.get(node).filter(|_| !self.assumes(node))
        {
            node = body;
        }
        let Some(Node::FirstDay { condition, .. }) = nodes.get(node) else { return None };
        match self.truth(at.with(condition)) {
            Truth::Yes => AsOf::of(*self, at, condition).map(|mut past| past.since()),
            Truth::No => Some(Since::Never),
            Truth::Open => Some(Since::Open(self.on)),
        }
    }

    /// Whether it is one of an earlier day than that of the evaluation.
    pub(crate) fn is_past(&self) -> bool {
        self.facts.day.is_some_and(|today| self.on < today)
    }

    /// What the case tells of a fact or field over time on the day that is looked at.
    pub(crate) fn told(&self, at: Occurrence) -> Option<OnDay> {
        let node = self.rulebook.nodes.get(at.node)?;
        let field = self.rulebook.field_of(node)?;
        let place = self.place(at).filter(|_| field.changes == Changes::OverTime)?;
        Some(self.facts.on_day(place, self.on))
    }
}
