//! What is missing and what is assumed, found by following what carries a value.
//!
//! Nodes wait on a stack of their own, for definitions may be chained as deep as a rulebook is
//! long; only from a quantifier to its elements does the walk recur. What was reached is
//! marked with the number of the walk, so that no marks need to be taken back.

use std::iter;

use crate::case::facts::Place;
use crate::eval::calculation::{Calculation, Occurrence, Scope};
use crate::eval::outcome::{Carrier, Missing, Outcome, Stretch};
use crate::eval::past::{AsOf, Since};
use crate::eval::support::{cause, supports};
use crate::rulebook::node::{Node, NodeId};
use crate::value::Value;
use crate::value::exact::Cause;
use crate::value::truth::Truth;

/// What walks need and remember, kept from case to case.
#[derive(Clone, Debug, Default)]
pub(crate) struct Trail {
    /// For each occurrence, then each slot and task, the latest walk that reached it.
    marks: Vec<u32>,
    /// The number of the walk under way.
    walk: u32,
    /// Nodes that wait for their turn.
    stack: Vec<NodeId>,
    /// For each node what a walk from there found in this case: norms share conditions and bearers.
    found: Vec<Option<Stretch>>,
}

impl Trail {
    /// Forgets the case before.
    pub(crate) fn forget(&mut self) {
        self.found.clear();
    }

    /// Adds to `missing` the unknown facts that leave these nodes unknown, reached through
    /// unknown nodes only.
    pub(crate) fn missing(
        &mut self,
        calculation: Calculation,
        from: impl Iterator<Item = NodeId>,
        missing: &mut Vec<Missing>,
    ) -> Stretch {
        let unknown = |node: &NodeId| !calculation.value(Occurrence::of(*node)).is_known();
        self.stack.clear();
        from.filter(unknown).for_each(|node| self.stack.push(node));
        match self.stack.as_slice() {
            [] => Stretch::default(),
            [node] => self.once(calculation, *node, missing),
            _ => self.walk(calculation, missing),
        }
    }

    /// The same of another day than that of the evaluation: what was found before is not looked up.
    pub(crate) fn missing_then(
        &mut self,
        calculation: Calculation,
        from: impl Iterator<Item = NodeId>,
        missing: &mut Vec<Missing>,
    ) {
        let unknown = |node: &NodeId| !calculation.value(Occurrence::of(*node)).is_known();
        self.stack.clear();
        self.stack.extend(from.filter(unknown));
        if !self.stack.is_empty() {
            self.walk(calculation, missing);
        }
    }

    /// Adds the facts and fields that carry these nodes, as far as they are known.
    pub(crate) fn carried_by(
        &mut self,
        calculation: Calculation,
        from: impl Iterator<Item = NodeId>,
        places: &mut Vec<Place>,
    ) {
        self.stack.clear();
        self.stack.extend(from.filter(|node| calculation.value(Occurrence::of(*node)).is_known()));
        self.look(calculation, |_, at| {
            places.extend(calculation.place(at));
            true
        });
    }

    /// Adds to `missing` the facts with a default that carries the value of a node.
    pub(crate) fn assumed(
        &mut self,
        calculation: Calculation,
        from: NodeId,
        missing: &mut Vec<Missing>,
    ) -> Stretch {
        self.stack.clear();
        self.stack.push(from);
        self.once(calculation, from, missing)
    }

    /// The walk from one node, or what it found before. Its value tells what it looks for.
    fn once(
        &mut self,
        calculation: Calculation,
        node: NodeId,
        missing: &mut Vec<Missing>,
    ) -> Stretch {
        // What is found of one element is not that of another.
        if calculation.index(Occurrence::of(node)) >= calculation.values.len() {
            return self.walk(calculation, missing);
        }
        if let Some(Some(found)) = self.found.get(node.0 as usize) {
            return *found;
        }
        let found = self.walk(calculation, missing);
        if self.found.is_empty() {
            self.found.resize(calculation.values.len(), None);
        }
        if let Some(place) = self.found.get_mut(node.0 as usize) {
            *place = Some(found);
        }
        found
    }

    /// Walks from all that is on the stack.
    fn walk(&mut self, calculation: Calculation, missing: &mut Vec<Missing>) -> Stretch {
        let index = |length| u32::try_from(length).unwrap_or(u32::MAX);
        let start = index(missing.len());
        self.stack.reverse();
        self.look(calculation, |trail, at| {
            trail.gather(calculation, at, missing);
            true
        });
        once_each(missing, start as usize);
        Stretch { start, end: index(missing.len()) }
    }

    /// Shows to `look` the unknown ones of these nodes, and every unknown occurrence that is
    /// reached from there through unknown ones; not beyond those that it says no to.
    pub(crate) fn unknown(
        &mut self,
        calculation: Calculation,
        from: impl Iterator<Item = NodeId>,
        mut look: impl FnMut(Occurrence) -> bool,
    ) {
        self.stack.clear();
        self.stack.extend(from.filter(|node| !calculation.value(Occurrence::of(*node)).is_known()));
        self.look(calculation, |_, at| look(at));
    }

    /// Walks from all that is on the stack.
    fn look(&mut self, calculation: Calculation, look: impl FnMut(&mut Self, Occurrence) -> bool) {
        self.begin();
        Walk { calculation, trail: self, look }.follow(None, 0);
    }

    fn begin(&mut self) {
        if self.walk == u32::MAX {
            self.marks.fill(0);
            self.walk = 0;
        }
        self.walk += 1;
    }

    /// Whether the walk reaches this mark for the first time.
    fn first(&mut self, index: usize) -> bool {
        if self.marks.len() <= index {
            self.marks.resize(index + 1, 0);
        }
        let mark = self.marks.get_mut(index);
        mark.is_some_and(|mark| std::mem::replace(mark, self.walk) != self.walk)
    }
}

impl Trail {
    /// Adds to `carriers` the facts and the tasks whose entries carry the value of these known
    /// nodes, each once.
    pub(crate) fn carriers(
        &mut self,
        calculation: Calculation,
        from: &[NodeId],
        carriers: &mut Vec<Carrier>,
    ) {
        let start = carriers.len();
        self.stack.clear();
        self.stack.extend_from_slice(from);
        self.look(calculation, |_, at| {
            let found = match calculation.rulebook.nodes.get(at.node) {
                Some(Node::Fact(_) | Node::Field { .. }) => {
                    calculation.place(at).map(Carrier::Fact)
                }
                Some(Node::OnDay { fact, .. }) => {
                    calculation.place(at.with(fact)).map(Carrier::Fact)
                }
                Some(node) => node.logged().map(|task| Carrier::Log(task.task)),
                None => None,
            };
            carriers.extend(found);
            !matches!(found, Some(Carrier::Fact(_)))
        });
        if let Some(own) = carriers.get_mut(start..) {
            own.sort_unstable();
        }
        carriers.dedup();
    }
}

impl Outcome<'_> {
    /// What carries the values of these nodes, each once.
    pub fn carriers(&self, nodes: &[NodeId]) -> Vec<Carrier> {
        let mut carriers = Vec::new();
        Trail::default().carriers(self.calculation(), nodes, &mut carriers);
        carriers
    }

    /// The unknown facts that leave a node unknown; nothing where it is known.
    pub fn would_settle(&self, node: NodeId) -> Vec<Missing> {
        let mut missing = Vec::new();
        let mut trail = Trail::default();
        trail.missing(self.calculation(), iter::once(node), &mut missing);
        missing
    }
}

/// A walk under way: from what is unknown to what is missing, from what is known to what is assumed.
struct Walk<'w, L> {
    calculation: Calculation<'w>,
    trail: &'w mut Trail,
    /// Is shown what is reached, and says whether to go on from there.
    look: L,
}

impl<L: FnMut(&mut Trail, Occurrence) -> bool> Walk<'_, L> {
    /// Goes on from the nodes above `base` on the stack, at one element, to all that carries
    /// them, depth first.
    fn follow(&mut self, scope: Option<&Scope>, base: usize) {
        while self.trail.stack.len() > base
            && let Some(node) = self.trail.stack.pop()
        {
            let at = Occurrence { node, scope };
            if self.trail.first(self.calculation.index(at)) && (self.look)(self.trail, at) {
                self.spread(at);
            }
        }
    }

    /// Puts what carries `at` on the stack, first on top; elements are followed at once.
    fn spread(&mut self, at: Occurrence) {
        let from = self.trail.stack.len();
        let calculation = self.calculation;
        let known = calculation.value(at).is_known();
        supports(&calculation, at, &mut |operand| {
            if calculation.value(operand).is_known() != known {
                return;
            }
            let base = self.trail.stack.len();
            self.trail.stack.push(operand.node);
            if operand.depth() > at.depth() {
                self.follow(operand.scope, base);
            }
        });
        if let Some(pushed) = self.trail.stack.get_mut(from..) {
            pushed.reverse();
        }
    }
}

impl Trail {
    /// Gathers an unknown fact, field or log entry, and a fact or field with a known default.
    fn gather(&mut self, calculation: Calculation, at: Occurrence, missing: &mut Vec<Missing>) {
        let known = calculation.value(at).is_known();
        let found =
            match calculation.rulebook.nodes.get(at.node) {
                Some(
                    Node::DateOf(logged) | Node::Ended { task: logged, .. } | Node::Done(logged),
                ) if !known => calculation.unlogged(at, logged),
                // The unit and the day are known: what is open is when, by whom, towards whom or for
                // which element it was done.
                Some(
                    Node::DoneBy { task: logged, .. }
                    | Node::DoneUntil { task: logged, .. }
                    | Node::DoneByUntil { task: logged, .. }
                    | Node::EndedBy { task: logged, .. }
                    | Node::DateWith { task: logged, .. },
                ) if !known && operands_known(calculation, at) => calculation.unlogged(at, logged),
                Some(Node::OnDay { fact, day }) if !known => {
                    match (calculation.place(at.with(fact)), calculation.value(at.with(day))) {
                        (Some(place), Value::Date(day)) if day <= calculation.on => {
                            Some(Missing::OnDay(place, day))
                        }
                        _ => None,
                    }
                }
                Some(Node::FirstDay { condition, .. }) if !known => {
                    return first_day(calculation, at, condition, missing);
                }
                Some(Node::Fact(_) | Node::Field { .. })
                    if calculation.is_past() && calculation.told(at).is_some() =>
                {
                    let place = calculation.place(at).filter(|_| !known);
                    place.map(|place| Missing::OnDay(place, calculation.on))
                }
                Some(Node::Fact(_) | Node::Field { .. })
                    if !known || calculation.default_taken(at).is_some() =>
                {
                    calculation.place(at).map(Missing::Fact)
                }
                Some(
                    Node::Formula { .. }
                    | Node::Rate { .. }
                    | Node::LastDay(_)
                    | Node::DaysOff(_)
                    | Node::Quantified(_),
                ) if !known => {
                    let element = calculation.element_at(at);
                    let cause = cause(&calculation, at);
                    cause.map(|cause| Missing::Calculation { node: at.node, element, cause })
                }
                _ => None,
            };
        if let Some(found) = found
            && number(calculation, found).is_none_or(|mark| self.first(mark))
        {
            missing.push(found);
        }
    }
}

/// Whether all that an occurrence is made of is known.
fn operands_known(calculation: Calculation, at: Occurrence) -> bool {
    let nodes = &calculation.rulebook.nodes;
    let parts = nodes.get(at.node).map(|node| nodes.parts_of(node)).unwrap_or_default();
    parts.into_iter().all(|part| calculation.value(at.with(part)).is_known())
}

/// What leaves a first day open: what is not known of the latest day on which the condition is
/// open. Where nobody can find that out, since it has been so as far back as anything is told, that.
fn first_day(
    calculation: Calculation,
    at: Occurrence,
    condition: NodeId,
    missing: &mut Vec<Missing>,
) {
    // What leaves it open today is reached by itself.
    if calculation.truth(at.with(condition)) != Truth::Yes {
        return;
    }
    let Some(mut past) = AsOf::of(calculation, at, condition) else { return };
    let mut found = Vec::new();
    if let Since::Open(day) = past.since() {
        let calculation = past.calculation(day);
        let mut trail = Trail::default();
        trail.begin();
        trail.stack.push(condition);
        let look = |trail: &mut Trail, at: Occurrence| {
            trail.gather(calculation, at, &mut found);
            true
        };
        Walk { calculation, trail: &mut trail, look }.follow(at.scope, 0);
    }
    // What was logged later was not logged on that day, whatever is found out.
    found.retain(|one| !matches!(one, Missing::Log(..)));
    if found.is_empty() {
        let element = calculation.element_at(at);
        found.push(Missing::Calculation { node: at.node, element, cause: Cause::NoFirstDay });
    }
    missing.extend(found);
}

/// Takes out what was found before by the same walk, of facts on earlier days.
fn once_each(missing: &mut Vec<Missing>, start: usize) {
    let own = missing.get(start..).unwrap_or_default();
    if own.iter().filter(|one| matches!(one, Missing::OnDay(..))).count() < 2 {
        return;
    }
    let own = missing.split_off(start);
    for one in own {
        let again = missing.get(start..).is_some_and(|found| found.contains(&one));
        if !again {
            missing.push(one);
        }
    }
}

/// The mark of what is missing, behind those of occurrences.
fn number(calculation: Calculation, missing: Missing) -> Option<usize> {
    let Calculation { values, frames, facts, .. } = calculation;
    let first = values.len() + frames.len();
    Some(match missing {
        // Each occurrence has a mark already.
        Missing::Calculation { .. } | Missing::OnDay(..) => return None,
        Missing::Fact(Place::Fact(id)) => first + id.0 as usize,
        Missing::Fact(Place::Element(slot)) => first + facts.slots.len() + slot as usize,
        Missing::Log(task, element) => {
            let tasks = calculation.rulebook.tasks.len();
            let of_element = element.map_or(0, |element| (element as usize + 1) * tasks);
            first + facts.slots.len() + facts.elements.len() + of_element + task.0 as usize
        }
    })
}
