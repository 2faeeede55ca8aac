//! The norms that may apply → of each, the readings under it, the nodes that these reach, and
//! the norms beside which its status is judged. Readings are found as missing facts are: by
//! following what carries an open value.
//!
//! A status looks at other norms: a prohibition of the same displaces a permission; norms on one
//! task share the log's entries on it; and what comes before a task is finished by the norms on
//! it. Where the log has no entry on a task, nothing is shared.

use std::ops::Range;

use crate::eval::calculation::{Calculation, Element};
use crate::eval::contested::filter::{Alive, Filter, is_open, nodes};
use crate::eval::missing::Trail;
use crate::eval::outcome::Stretch;
use crate::rulebook::node::{Node, NodeId, ReadingId};
use crate::rulebook::norm::Norm;
use crate::rulebook::vocabulary::TaskId;
use crate::value::norm::Modality;
use crate::value::truth::Truth;

/// A norm with readings under it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Contest {
    /// Which: an index in [`Filter::alive`].
    pub(super) alive: u32,
    readings: Stretch,
    nodes: Stretch,
    beside: Stretch,
}

/// Norms with the same readings under them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Group<'u> {
    dependence: &'u Dependence,
    /// The norms.
    pub(super) contests: &'u [Contest],
}

/// What lies under each norm, kept from case to case.
#[derive(Clone, Debug, Default)]
pub(super) struct Dependence {
    contests: Vec<Contest>,
    readings: Vec<ReadingId>,
    nodes: Vec<NodeId>,
    beside: Vec<u32>,
    /// The norms that may apply, by task.
    on_task: Vec<(TaskId, u32)>,
    /// Tasks, and those that have to come before them because a norm on these says so.
    said: Vec<(TaskId, TaskId)>,
    /// What the norm that is looked at rests on, and the elements that this is asked of.
    roots: Vec<Root>,
    trail: Trail,
}

/// A node that a norm rests on, of the element that the norm is about.
type Root = (Option<Element>, NodeId);

impl Dependence {
    /// Looks at every norm that may apply. Standing duties have a log of their own and rest on
    /// no reading, so no case tells anything of them.
    pub(super) fn fill(&mut self, calculation: Calculation, filter: &Filter) {
        self.contests.clear();
        self.readings.clear();
        self.nodes.clear();
        self.beside.clear();
        self.index(calculation, filter);
        for (alive, one) in (0..).zip(&filter.alive) {
            let Some(norm) = calculation.rulebook.norm(one.outcome.norm) else { continue };
            let rule = calculation.rulebook.rule(norm.rule);
            if rule.is_none_or(|rule| !rule.standing) {
                let found = self.contest(Look { calculation, filter }, (alive, one, norm));
                self.contests.extend(found);
            }
        }
        let readings = &self.readings;
        self.contests.sort_unstable_by_key(|one| (of(readings, one.readings), one.alive));
    }

    /// The norms, those with the same readings together.
    pub(super) fn groups(&self) -> impl Iterator<Item = Group<'_>> {
        let of = |one: &Contest| of(&self.readings, one.readings);
        let groups = self.contests.chunk_by(move |one, other| of(one) == of(other));
        groups.map(|contests| Group { dependence: self, contests })
    }

    /// Puts the norms in the order of their tasks, and gathers what they say of the order of work.
    fn index(&mut self, calculation: Calculation, filter: &Filter) {
        self.on_task.clear();
        self.said.clear();
        for (alive, one) in (0..).zip(&filter.alive) {
            self.on_task.push((one.task, alive));
            let norm = calculation.rulebook.norm(one.outcome.norm).filter(|norm| demands(norm));
            let later = norm.into_iter().flat_map(|norm| &norm.details.before);
            self.said.extend(later.map(|later| (*later, one.task)));
        }
        self.on_task.sort_unstable();
        self.said.sort_unstable();
        self.said.dedup();
    }

    /// What lies under one norm; nothing if no reading does.
    fn contest(&mut self, look: Look, (alive, one, norm): (u32, &Alive, &Norm)) -> Option<Contest> {
        let starts = [self.readings.len(), self.nodes.len(), self.beside.len()];
        self.roots.clear();
        let element = look.calculation.element_of(&one.outcome);
        self.roots.extend(nodes(norm).map(|node| (element, node)));
        self.beside.push(alive);
        if norm.modality != Modality::ShallBe && (one.open || one.outcome.applies == Truth::Yes) {
            self.status(look, norm);
        }
        self.walk(look.calculation);
        let [readings, nodes, beside] = starts;
        if self.readings.len() == readings {
            self.nodes.truncate(nodes);
            self.beside.truncate(beside);
            return None;
        }
        self.readings.get_mut(readings..)?.sort_unstable();
        Some(Contest {
            alive,
            readings: stretch(readings, self.readings.len()),
            nodes: stretch(nodes, self.nodes.len()),
            beside: stretch(beside, self.beside.len()),
        })
    }

    /// Adds the norms that the status of a norm looks at, and what of them it looks at.
    fn status(&mut self, look: Look, norm: &Norm) {
        if look.is_logged(norm.task) {
            self.add(look, norm.task, |_| true, nodes_in_full);
        } else if matches!(norm.modality, Modality::May | Modality::OnlyMay) {
            let displaces = |other: &Norm| {
                let same = other.outcome.is_none() || other.outcome == norm.outcome;
                same && matches!(other.modality, Modality::ShallNot | Modality::OnlyMay)
            };
            self.add(look, norm.task, displaces, nodes_in_full);
        }
        if matches!(norm.modality, Modality::ShallNot | Modality::ShouldNot) {
            return;
        }
        for task in &norm.details.after {
            self.before(look, *task);
        }
        for at in said(&self.said, norm.task) {
            if let Some((_, task)) = self.said.get(at).copied() {
                self.before(look, task);
            }
        }
    }

    /// Adds the norms that finish a task which comes before another.
    fn before(&mut self, look: Look, task: TaskId) {
        if look.is_logged(task) {
            self.add(look, task, |_| true, nodes_in_full);
        } else {
            self.add(look, task, demands, nodes_of_finish);
        }
    }

    /// Adds the norms on a task that are wanted, and what is looked at of each.
    fn add(
        &mut self,
        look: Look,
        task: TaskId,
        wanted: impl Fn(&Norm) -> bool,
        of: fn(&Norm, Option<Element>, &mut Vec<Root>),
    ) {
        let start = self.on_task.partition_point(|(other, _)| *other < task);
        let on_task = self.on_task.get(start..).unwrap_or_default();
        for (_, alive) in on_task.iter().take_while(|(other, _)| *other == task) {
            let one = look.filter.alive.get(*alive as usize);
            let norm = one.and_then(|one| look.calculation.of(&one.outcome));
            if let Some((at, norm)) = norm.filter(|(_, norm)| wanted(norm)) {
                self.beside.push(*alive);
                of(norm, at.element, &mut self.roots);
            }
        }
    }

    /// Follows what is open from the roots, to the readings and on the way to them.
    fn walk(&mut self, calculation: Calculation) {
        let Self { readings, nodes, roots, trail, .. } = self;
        roots.retain(|(element, node)| {
            is_open(Calculation { element: *element, ..calculation }, *node)
        });
        roots.sort_unstable();
        roots.dedup();
        let all = &calculation.rulebook.nodes;
        let start = readings.len();
        for same in roots.chunk_by(|one, other| one.0 == other.0) {
            let element = same.first().and_then(|(element, _)| *element);
            let calculation = Calculation { element, ..calculation };
            let body = element.and_then(|element| all.quantifier(element.quantifier));
            let body = body.map(|one| NodeId(one.body_end));
            trail.unknown(calculation, same.iter().map(|(_, node)| *node), |at| {
                let rests = all.rests_on_reading(at.node);
                // The bodies of quantifiers run with their quantifier.
                if rests && calculation.index(at) < calculation.values.len() {
                    nodes.push(at.node);
                } else if rests {
                    nodes.extend(body.filter(|body| nodes.last() != Some(body)));
                }
                if let Some(Node::Reading(reading)) = all.get(at.node) {
                    readings.push(reading);
                }
                rests
            });
        }
        if let Some(found) = readings.get_mut(start..) {
            found.sort_unstable();
        }
        // Two elements may rest on the same.
        let mut kept = start;
        for at in start..readings.len() {
            let reading = readings.get(at).copied();
            if at == start || reading != readings.get(kept.saturating_sub(1)).copied() {
                if let (Some(place), Some(reading)) = (readings.get_mut(kept), reading) {
                    *place = reading;
                }
                kept += 1;
            }
        }
        readings.truncate(kept);
    }
}

impl<'u> Group<'u> {
    /// The readings under all of them.
    pub(super) fn readings(&self) -> &'u [ReadingId] {
        let first = self.contests.first();
        first.map_or(&[], |one| of(&self.dependence.readings, one.readings))
    }

    /// The nodes that the readings reach, each once, operands first.
    pub(super) fn nodes(&self, into: &mut Vec<NodeId>) {
        into.clear();
        let all = self.contests.iter().map(|one| of(&self.dependence.nodes, one.nodes));
        all.for_each(|nodes| into.extend_from_slice(nodes));
        into.sort_unstable();
        into.dedup();
    }

    /// The norms themselves and those beside which they are judged, in the order of norms.
    pub(super) fn beside(&self, into: &mut Vec<u32>) {
        into.clear();
        let all = self.contests.iter().map(|one| of(&self.dependence.beside, one.beside));
        all.for_each(|beside| into.extend_from_slice(beside));
        into.sort_unstable();
        into.dedup();
    }
}

/// What is looked at.
#[derive(Clone, Copy)]
struct Look<'l> {
    calculation: Calculation<'l>,
    filter: &'l Filter,
}

impl Look<'_> {
    fn is_logged(&self, task: TaskId) -> bool {
        !self.calculation.facts.entries(task, self.calculation.on).is_empty()
    }
}

/// Whether others wait for what a norm is about.
fn demands(norm: &Norm) -> bool {
    matches!(norm.modality, Modality::Shall | Modality::Should)
}

fn nodes_in_full(norm: &Norm, element: Option<Element>, into: &mut Vec<Root>) {
    into.extend(nodes(norm).map(|node| (element, node)));
}

/// What tells whether a norm is finished while the log has nothing on its task.
fn nodes_of_finish(norm: &Norm, element: Option<Element>, into: &mut Vec<Root>) {
    let mut add = |node: NodeId| into.push((element, node));
    add(norm.applies);
    norm.applies_to.iter().for_each(|(_, node)| add(*node));
    norm.details.done_when.into_iter().for_each(&mut add);
    if norm.own_recipient {
        norm.bearer_nodes().for_each(&mut add);
        norm.details.recipient_nodes().for_each(add);
    }
}

/// Where the tasks stand that have to come before a task.
fn said(said: &[(TaskId, TaskId)], task: TaskId) -> Range<usize> {
    let start = said.partition_point(|(later, _)| *later < task);
    start..said.partition_point(|(later, _)| *later <= task)
}

fn of<T>(all: &[T], stretch: Stretch) -> &[T] {
    all.get(stretch.start as usize..stretch.end as usize).unwrap_or_default()
}

fn stretch(start: usize, end: usize) -> Stretch {
    let index = |at| u32::try_from(at).unwrap_or(u32::MAX);
    Stretch { start: index(start), end: index(end) }
}
