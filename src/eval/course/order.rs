//! Which tasks are finished, and so what each norm waits for.
//!
//! A norm waits for B if it says `after B`, or if a norm on B that is to be followed says
//! `before` its task. B is finished when every `shall` and `should` norm on it that applies or
//! is open has been done, departed from, or tried in vain; an event, and a task that nothing
//! prescribes, when the log has it. A task that is prescribed somewhere, but not in this case,
//! is not waited for.

use crate::case::facts::{Entry, For, Place, Slot, Whose};
use crate::eval::calculation::{Calculation, Element, Occurrence};
use crate::eval::course::assign::Assignment;
use crate::eval::course::assigned::Assigned;
use crate::eval::course::ledger::day as day_of;
use crate::eval::course::turns::turns_of;
use crate::eval::results::NormOutcome;
use crate::rulebook::node::QuantifierId;
use crate::rulebook::norm::Norm;
use crate::rulebook::vocabulary::{FactId, TaskId};
use crate::value::date::Date;
use crate::value::norm::Modality;
use crate::value::truth::Truth;
use crate::value::{UnitId, Value};
use std::ops::RangeInclusive;

/// Whether a task, or one norm on it, is finished. The order is that of how finished it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) enum Finish {
    /// Nothing is to be waited for.
    #[default]
    Nothing,
    /// Finished by a fact, which does not say when.
    Sometime,
    /// Finished on a day.
    On(Date),
    /// Finished in its current turn.
    ThisTurn,
    /// Finished on a day, if parties that are open turn out as they may.
    Perhaps(Date),
    /// Not finished in its current turn.
    NotThisTurn,
    /// Not finished.
    NotYet,
}

/// Something that has to come before a norm's task.
#[derive(Clone, Copy, Debug)]
pub(super) struct Before {
    /// What comes first.
    pub(super) task: TaskId,
    /// The norm on it that says so, by its index; `None` where the waiting norm itself does.
    pub(super) said_by: Option<u32>,
}

/// What comes before what in one case, kept from case to case.
#[derive(Clone, Debug, Default)]
pub(super) struct Order {
    /// How far the norms on each task are that are about no element.
    tasks: Vec<Finish>,
    /// How far those are that are about one; by task, element and bearer.
    of_elements: Vec<OfElement>,
    /// How far all of one list are together; by task.
    of_lists: Vec<(TaskId, QuantifierId, Finish)>,
    /// Tasks, and what norms on others say has to come before them; by task.
    said: Vec<Saying>,
}

/// A task, the element that a norm on it is about, who bears the norm, and how far it is.
type OfElement = (TaskId, Element, Option<UnitId>, Finish);

/// A task, what has to come before it, the element that this is about, and the norm that says so.
type Saying = (TaskId, TaskId, Option<Element>, u32);

/// What waits: the element that it is about, and who bears it.
pub(super) type Waiting = (Option<Element>, Option<UnitId>);

impl Order {
    /// Looks through the norms that apply or may yet apply.
    pub(super) fn fill(
        &mut self,
        calculation: Calculation,
        norms: &[NormOutcome],
        assignment: &Assignment,
    ) {
        self.said.clear();
        self.tasks.clear();
        self.of_elements.clear();
        self.of_lists.clear();
        self.tasks.resize(calculation.rulebook.tasks.len(), Finish::Nothing);
        for (index, outcome) in (0..).zip(norms) {
            if outcome.applies == Truth::No {
                continue;
            }
            let found = calculation.of(outcome).filter(|(_, norm)| demands(norm.modality));
            let Some((at, norm)) = found else { continue };
            let whose = at.whose(norm.task, outcome.element);
            let finish = finish(at, (norm, whose), (assignment, assignment.of(index)));
            let finish = match finish {
                Finish::NotYet => {
                    let perhaps = assignment.perhaps_done(calculation, index, outcome);
                    perhaps.map_or(finish, Finish::Perhaps)
                }
                finish => finish,
            };
            if let Some(element) = at.element {
                self.of_elements.push((norm.task, element, outcome.bearer, finish));
            } else if let Some(task) = self.tasks.get_mut(norm.task.0 as usize) {
                *task = (*task).max(finish);
            }
            let later = norm.details.before.iter();
            self.said.extend(later.map(|later| (*later, norm.task, at.element, index)));
        }
        self.of_elements
            .sort_unstable_by_key(|(task, element, bearer, _)| (*task, *element, *bearer));
        let list = |(task, element, ..): &OfElement| (*task, element.quantifier);
        for same in self.of_elements.chunk_by(|one, other| list(one) == list(other)) {
            let most = same.iter().map(|(.., finish)| *finish).max();
            let list = same.first().map(list).zip(most);
            self.of_lists.extend(list.map(|((task, list), most)| (task, list, most)));
        }
        self.said.sort_unstable();
        // Of several norms that say the same of one element the first tells it.
        self.said.dedup_by_key(|(later, first, element, _)| (*later, *first, *element));
    }

    /// What has to come before a norm's task: what it says itself, then what others say; each
    /// task once. Of a norm that is about an element, what is said of others does not count.
    pub(super) fn before<'o>(
        &'o self,
        norm: &'o Norm,
        element: Option<Element>,
    ) -> impl Iterator<Item = Before> + use<'o> {
        let start = self.said.partition_point(|(later, ..)| *later < norm.task);
        let said = self.said.get(start..).unwrap_or_default();
        let end = said.partition_point(|(later, ..)| *later == norm.task);
        let mut rest = said.get(..end).unwrap_or_default();
        let others = std::iter::from_fn(move || {
            let (_, task, ..) = rest.first()?;
            let end = rest.partition_point(|(_, other, ..)| other == task);
            let (same, left) = rest.split_at_checked(end)?;
            rest = left;
            Some((*task, said_of(same, element)))
        });
        let others = others.filter(|(task, _)| !norm.details.after.contains(task));
        let others = others.filter_map(|(task, by)| Some(Before { task, said_by: Some(by?) }));
        let own = norm.details.after.iter();
        own.map(|task| Before { task: *task, said_by: None }).chain(others)
    }

    /// How far a task is for one element. On an occasion whoever waits waits for their own, if they are to
    /// do it.
    fn finish_of(&self, task: TaskId, (element, bearer): (Element, Option<UnitId>)) -> Finish {
        let start =
            self.of_elements.partition_point(|(other, of, ..)| (*other, *of) < (task, element));
        let rest = self.of_elements.get(start..).unwrap_or_default();
        let end = rest.partition_point(|(other, of, ..)| (*other, *of) == (task, element));
        let all = rest.get(..end).unwrap_or_default();
        let own = bearer.filter(|_| element.quantifier.is_of_occasions());
        let is_own = |(_, _, by, _): &&OfElement| own.is_some() && *by == own;
        let alone = all.iter().any(|one| is_own(&one));
        let counts = all.iter().filter(|one| !alone || is_own(one));
        counts.map(|(.., finish)| *finish).max().unwrap_or_default()
    }

    /// How far a task is on these occasions, which bring about others than those of what waits.
    fn finish_between(
        &self,
        task: TaskId,
        each: QuantifierId,
        days: RangeInclusive<u32>,
    ) -> Finish {
        let first = Element { quantifier: each, position: *days.start() };
        let start =
            self.of_elements.partition_point(|(other, of, ..)| (*other, *of) < (task, first));
        let rest = self.of_elements.get(start..).unwrap_or_default().iter();
        let own = rest.take_while(|(other, of, ..)| {
            *other == task && of.quantifier == each && days.contains(&of.position)
        });
        own.map(|(.., finish)| *finish).max().unwrap_or_default()
    }

    /// How far a task is that something waits for: what is about an element, for what is done for that
    /// and for all; what is about none, for every one.
    pub(super) fn finish(
        &self,
        calculation: Calculation,
        task: TaskId,
        waiting: Waiting,
    ) -> Finish {
        let (element, _) = waiting;
        let found = calculation.rulebook.task(task);
        if found.is_some_and(|task| task.prescribed) {
            let common = self.tasks.get(task.0 as usize).copied().unwrap_or_default();
            let start = self.of_lists.partition_point(|(other, ..)| *other < task);
            let of_lists = self.of_lists.get(start..).unwrap_or_default().iter();
            return of_lists
                .take_while(|(other, ..)| *other == task)
                .map(|(_, list, most)| match element {
                    Some(own) if own.quantifier == *list => self.finish_of(task, (own, waiting.1)),
                    Some(own) if are_occasions(own.quantifier, *list) => {
                        let share = calculation.rulebook.share_occasions(own.quantifier, *list);
                        let first = if share { own.position } else { 0 };
                        self.finish_between(task, *list, first..=own.position)
                    }
                    Some(_) | None => *most,
                })
                .fold(common, Finish::max);
        }
        if let Some(list) = found.and_then(|task| task.for_each) {
            return finish_of_each(calculation, (task, list), element);
        }
        let mut entries = calculation.facts.entries(task, calculation.on).iter();
        entries.find(|entry| entry.is_doing()).map_or(Finish::NotYet, |entry| Finish::On(entry.on))
    }
}

/// Whether both go over occasions: days, in their order.
fn are_occasions(one: QuantifierId, other: QuantifierId) -> bool {
    one.is_of_occasions() && other.is_of_occasions()
}

/// The norm that says that something comes before what is about an element.
fn said_of(mut said: &[Saying], element: Option<Element>) -> Option<u32> {
    let mut first: Option<u32> = None;
    while let Some((.., of, by)) = said.first() {
        let Some(of) = of else {
            first = first.into_iter().chain([*by]).min();
            said = said.get(1..)?;
            continue;
        };
        let list = |(_, _, of, _): &Saying| of.map(|of| of.quantifier);
        let end = said.partition_point(|one| list(one) == Some(of.quantifier));
        let (same, rest) = said.split_at_checked(end)?;
        said = rest;
        let found = match element.filter(|own| own.quantifier == of.quantifier) {
            Some(own) => {
                let at = same.binary_search_by_key(&Some(own), |(_, _, of, _)| *of).ok();
                at.and_then(|at| same.get(at)).map(|(.., by)| *by)
            }
            // Occasions come in the order of their norms.
            None if of.quantifier.is_of_occasions() => Some(*by),
            None => same.iter().map(|(.., by)| *by).min(),
        };
        first = first.into_iter().chain(found).min();
    }
    first
}

/// How far a task or event is that is for each element of a list: it is waited for of this element, or
/// of every one. What is not said to be for one element proves nothing of it, neither that it was
/// done nor when.
fn finish_of_each(
    calculation: Calculation,
    (task, fact): (TaskId, FactId),
    element: Option<Element>,
) -> Finish {
    let list = fact;
    let Slot::Given(Value::List(list)) = calculation.facts.slot(Place::Fact(list)) else {
        return Finish::NotYet;
    };
    let entries = || {
        let entries = calculation.facts.entries(task, calculation.on).iter();
        entries.filter(|entry| entry.is_doing())
    };
    let of_one = |element: u32| {
        let is_own = |own: For| own == For::Element(element) || own == For::Only(element);
        let own = entries().find(|entry| is_own(entry.element));
        let perhaps = |entry: &&Entry| matches!(entry.element, For::Taken(_) | For::Unclear);
        match own {
            Some(entry) => Finish::On(entry.on),
            None if entries().any(|entry| perhaps(&entry)) => Finish::Sometime,
            None => Finish::NotYet,
        }
    };
    let own =
        element.filter(|element| calculation.rulebook.list_of(element.quantifier) == Some(fact));
    match own {
        Some(own) => of_one(own.position),
        None => (0..list.len).map(of_one).max().unwrap_or_default(),
    }
}

/// Whether others wait for what a norm of this modality is about.
fn demands(modality: Modality) -> bool {
    matches!(modality, Modality::Shall | Modality::Should)
}

/// How far one norm is. What comes back is finished for others once it was done at all.
fn finish(
    calculation: Calculation,
    (norm, whose): (&Norm, Whose),
    (assignment, assigned): (&Assignment, Assigned),
) -> Finish {
    if assigned.done.is_none() && is_done_by_fact(calculation, norm) {
        return Finish::Sometime;
    }
    let rhythm = norm.details.rhythm.as_ref();
    if turns_of(calculation, norm).is_some_and(|turns| turns.of(calculation.on).is_some()) {
        return if assigned.ended.or(assigned.first).is_some() {
            Finish::ThisTurn
        } else {
            Finish::NotThisTurn
        };
    }
    let entry = assigned.ended.or(rhythm.and(assigned.first));
    let log = &calculation.facts.log;
    let told = entry.and_then(|at| log.get(at as usize));
    if told.is_some_and(|entry| matches!(entry.element, For::Taken(_))) {
        return Finish::Sometime;
    }
    let day = entry.and_then(|at| day_of(calculation.facts, at));
    day.or_else(|| ended_otherwise(assignment, (norm, whose))).map_or(Finish::NotYet, Finish::On)
}

/// When a task had another outcome than the one that a norm wants as a rule. That this needs a
/// reason is the norm's own matter; for others the task is finished.
pub(super) fn ended_otherwise(
    assignment: &Assignment,
    (norm, whose): (&Norm, Whose),
) -> Option<Date> {
    let departable = norm.modality == Modality::Should || norm.details.as_a_rule;
    assignment.ended_otherwise((norm.task, whose), norm.outcome.filter(|_| departable)?)
}

/// Whether a fact fulfils a norm.
pub(super) fn is_done_by_fact(calculation: Calculation, norm: &Norm) -> bool {
    let fulfilled = norm.details.done_when;
    fulfilled.is_some_and(|node| calculation.truth(Occurrence::of(node)) == Truth::Yes)
}
