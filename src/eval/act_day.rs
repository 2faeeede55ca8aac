//! What the case tells of the day of an act → the values of the nodes that ask it.
//!
//! Of an earlier day a case tells what facts over time were, what never changes, and the dates that
//! had come by then. All else may have been otherwise. Of entries of the same day it is open whether
//! they came first, unless times tell.

use crate::case::facts::{Entry, For, Slot, Whose};
use crate::eval::calculate::{Element, Evaluator, Past};
use crate::eval::day_of_act::{ActDay, Came, Dates, Knowledge};
use crate::eval::past::known;
use crate::rulebook::node::{Logged, Node, NodeId};
use crate::rulebook::vocabulary::{Changes, element_record};
use crate::value::date::Date;
use crate::value::moment::Deadline;
use crate::value::norm::ByOrTo;
use crate::value::truth::Truth;
use crate::value::types::{Base, Type};
use crate::value::{Value, Variant};

impl Evaluator<'_> {
    /// The value of a node on the day of an act; nothing of one that is calculated as on every day.
    pub(super) fn on_act_day(&self, past: &Past, act: ActDay, node: &Node) -> Option<Value> {
        if let Some(task) = node.logged() {
            past.note(self.input.facts.entries(task.task, act.on).last().map(|entry| entry.on));
        }
        Some(match *node {
            Node::Fact(_) | Node::Field { .. } => self.told_then(past, act, node),
            Node::IsKnown(operand)
                if act.knowledge == Knowledge::Told
                    && act.is_before(self.input.facts)
                    && !self.value(operand).is_known() =>
            {
                Value::Unknown
            }
            Node::Done(task) => self.any(act, task, |_| Truth::Yes).into(),
            Node::DoneBy { task, unit } => {
                let unit = self.value(unit);
                self.any(act, task, |entry| self.is_with(entry, ByOrTo::By, unit)).into()
            }
            Node::DoneUntil { task, day } => {
                let day = self.value(day);
                self.any(act, task, |entry| is_by_day(entry, day)).into()
            }
            Node::DoneByUntil { task, unit, day } => {
                let (unit, day) = (self.value(unit), self.value(day));
                let both = |entry: &Entry| {
                    self.is_with(entry, ByOrTo::By, unit).and(is_by_day(entry, day))
                };
                self.any(act, task, both).into()
            }
            Node::Ended { task, outcome } => {
                ended_then(self.doings_then(act, task), outcome).into()
            }
            Node::EndedBy { task, outcome, unit } => {
                let own = self.doings_with(act, task, (ByOrTo::By, self.value(unit)));
                ended_then(own, outcome).into()
            }
            Node::DateOf(task) => date_then(self.doings_then(act, task)),
            Node::DateWith { task, party, unit } => {
                date_then(self.doings_with(act, task, (party, self.value(unit))))
            }
            _ => return None,
        })
    }

    /// A fact or field.
    fn told_then(&self, past: &Past, act: ActDay, node: &Node) -> Value {
        let facts = self.input.facts;
        let field = self.input.rulebook.field_of(*node);
        let changes = field.map_or(Changes::Unsaid, |field| field.changes);
        if !act.is_before(facts) && changes != Changes::OverTime {
            past.note(facts.on.or(facts.day));
            return self.today(node);
        }
        if changes == Changes::OverTime {
            return self.over_time(past, act, node);
        }
        let ty = field.map(|field| field.ty);
        // Which of its elements there were is asked of each.
        if ty.is_some_and(|ty| self.begins(ty)) {
            return self.today(node);
        }
        let today = match (changes, self.slot(node)) {
            // A default of what may have been otherwise tells nothing of another day.
            (Changes::Unsaid, Some(Slot::Absent | Slot::Null) | None)
                if act.knowledge == Knowledge::Told =>
            {
                return Value::Unknown;
            }
            _ => self.today(node),
        };
        if act.dates == Dates::Given && ty.is_some_and(is_day) {
            return today;
        }
        let come = match today {
            Value::Date(day) => note_if_come(past, act, day),
            Value::Moment(moment) => note_if_come(past, act, moment.day()),
            Value::None => ty.is_some_and(is_day) || changes == Changes::Never,
            _ => changes == Changes::Never || ty.is_none(),
        };
        if come || act.knowledge == Knowledge::AsToday { today } else { Value::Unknown }
    }

    /// A fact or field over time; where nothing is told of the day and that is asked for, as it is
    /// today, unless it is told that it was not.
    fn over_time(&self, past: &Past, act: ActDay, node: &Node) -> Value {
        let Some(place) = self.place_over_time(*node) else { return Value::Unknown };
        let told = self.input.facts.on_day(place, act.on);
        past.note(told.since);
        let value = known(self.input.rulebook, *node, told);
        if value.is_known() || act.knowledge == Knowledge::Told {
            return value;
        }
        let today = self.today(node);
        let denied = told.not.is_some_and(|not| self.texts().equal(not, today) == Truth::Yes);
        if denied { Value::Unknown } else { today }
    }

    /// Whether the elements of a list tell on which day they began.
    fn begins(&self, ty: Type) -> bool {
        let record = element_record(ty).and_then(|id| self.input.rulebook.record(id));
        record.is_some_and(|record| record.begins.is_some())
    }

    /// Whether an element of a list was there on the day of an act.
    pub(super) fn had_begun(&self, past: &Past, act: ActDay, at: (NodeId, u32)) -> Truth {
        let (list, slot) = at;
        let rulebook = self.input.rulebook;
        let record = element_record(rulebook.nodes.type_of(list));
        let record = record.and_then(|id| rulebook.record(id));
        let Some(begins) = record.and_then(|record| record.begins) else { return Truth::Yes };
        if act.dates == Dates::Given || !act.is_before(self.input.facts) {
            return Truth::Yes;
        }
        match self.input.facts.elements.get(slot as usize + usize::from(begins)) {
            Some(Slot::Given(Value::Date(day))) => note_if_come(past, act, *day).into(),
            Some(Slot::Given(Value::Moment(moment))) => {
                note_if_come(past, act, moment.day()).into()
            }
            Some(Slot::Given(_)) => Truth::No,
            Some(Slot::Null | Slot::Absent) | None => Truth::Open,
        }
    }

    /// What the case holds today, else the default.
    fn today(&self, node: &Node) -> Value {
        match self.slot(node) {
            Some(Slot::Given(value)) => value,
            Some(Slot::Absent) => self.default(node),
            Some(Slot::Null) | None => Value::Unknown,
        }
    }

    fn slot(&self, node: &Node) -> Option<Slot> {
        let facts = self.input.facts;
        match *node {
            Node::Fact(id) => facts.slots.get(id.0 as usize).copied(),
            Node::Field { quantifier, field } => {
                let start = self.elements.get(quantifier.0 as usize)?.get()?;
                facts.elements.get(start as usize + usize::from(field)).copied()
            }
            _ => None,
        }
    }

    /// Whether a task was done before the act by an entry of which this is true.
    fn any(&self, act: ActDay, task: Logged, is: impl Fn(&Entry) -> Truth) -> Truth {
        let mut found = self.floor(task);
        for (came, entry) in self.doings_then(act, task) {
            let before = if came == Came::Before { Truth::Yes } else { Truth::Open };
            found = found.or(before.and(is(entry)));
            if found == Truth::Yes {
                break;
            }
        }
        found
    }

    /// The doings of a task that came before the act or may have, oldest first; of one that is for each
    /// of several those that count for the element at hand, and those that may have been meant for it.
    fn doings_then(
        &self,
        act: ActDay,
        logged: Logged,
    ) -> impl DoubleEndedIterator<Item = (Came, &Entry)> + Clone {
        let of = logged.of.map(|of| self.element(of));
        let entries = act.earlier(self.input.facts, logged.task).filter(|one| one.1.is_doing());
        entries.filter_map(move |(came, entry)| match of {
            None => Some((came, entry)),
            Some(None) => Some((Came::Perhaps, entry)),
            // One that is only taken for it neither proves nor clears.
            Some(Some(element)) if is_told_of(entry, element) => Some((came, entry)),
            Some(Some(element)) => {
                let perhaps =
                    element.may_be_meant(entry) || entry.is_of(Whose::Element(element.position));
                perhaps.then_some((Came::Perhaps, entry))
            }
        })
    }

    /// The same of those that have such a party; of one of which that is not known it is open whether it
    /// came before.
    fn doings_with(
        &self,
        act: ActDay,
        logged: Logged,
        with: (ByOrTo, Value),
    ) -> impl DoubleEndedIterator<Item = (Came, &Entry)> + Clone {
        let doings = self.doings_then(act, logged);
        doings.filter_map(move |(came, entry)| match self.input.facts.is_with(entry, with) {
            Truth::Yes => Some((came, entry)),
            Truth::Open => Some((Came::Perhaps, entry)),
            Truth::No => None,
        })
    }
}

/// Doings that came before an act or may have, oldest first.
trait Doings<'e>: DoubleEndedIterator<Item = (Came, &'e Entry)> + Clone {}

impl<'e, I: DoubleEndedIterator<Item = (Came, &'e Entry)> + Clone> Doings<'e> for I {}

/// Those that may be the latest before the act: all that may have come before it, and of those that
/// did the ones of the latest day, of these with a time the latest.
fn latest<'e>(doings: impl Doings<'e>) -> impl Iterator<Item = (Came, &'e Entry)> {
    let before = doings.clone().rev().find(|(came, _)| *came == Came::Before).map(|one| one.1.on);
    let of_day = move |one: &(Came, &Entry)| Some(one.1.on) >= before;
    let mut own = doings.clone().filter(of_day);
    let timed = own.all(|one| one.1.at.is_some() && one.0 == Came::Before);
    let last = doings.clone().filter(of_day).filter_map(|one| one.1.at).max();
    doings.filter(of_day).filter(move |one| !timed || one.1.at == last)
}

/// Whether the latest of them ended so, as far as it is known which that is.
fn ended_then<'e>(doings: impl Doings<'e>, outcome: Variant) -> Truth {
    let ended = latest(doings.clone()).map(|(_, entry)| match entry.outcome {
        Some(ended) => (ended == outcome).into(),
        None => Truth::Open,
    });
    // Where none came before for certain, there may be none.
    let certain = latest(doings).any(|(came, _)| came == Came::Before);
    let agreed = ended.reduce(|one, other| if one == other { one } else { Truth::Open });
    agreed.filter(|_| certain).unwrap_or(Truth::Open)
}

/// The day of the latest of them.
fn date_then<'e>(doings: impl Doings<'e>) -> Value {
    let Some((_, first)) = latest(doings.clone()).next() else { return Value::Unknown };
    let same = latest(doings.clone()).all(|(_, other)| other.on == first.on);
    let certain = latest(doings).any(|(came, _)| came == Came::Before);
    if same && certain { Value::Date(first.on) } else { Value::Unknown }
}

/// Whether an entry counts for an element for certain.
fn is_told_of(entry: &Entry, element: Element) -> bool {
    matches!(entry.element, For::Element(own) | For::Only(own) if own == element.position)
}

/// Whether a value of this type is a day, or a list in which there may be days.
fn is_day(ty: Type) -> bool {
    ty.list || matches!(ty.base, Base::Date | Base::Moment)
}

/// Whether a day had come by that of the act.
fn note_if_come(past: &Past, act: ActDay, day: Date) -> bool {
    past.note(Some(day).filter(|day| *day <= act.on));
    day <= act.on
}

/// Whether an entry was made by a day.
fn is_by_day(entry: &Entry, day: Value) -> Truth {
    match day {
        Value::Date(day) => Deadline::Day(day).is_met(entry.on, entry.at),
        Value::Moment(moment) => Deadline::Moment(moment).is_met(entry.on, entry.at),
        Value::None => Truth::No,
        _ => Truth::Open,
    }
}
