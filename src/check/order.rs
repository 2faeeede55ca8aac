//! The order of work: tasks by what has to come before what. A cycle is an error.

use std::collections::{BTreeMap, BTreeSet};

use super::context::Context;
use super::cycle::{cycles, sorted};
use super::error::{self, NamedSpan};
use crate::rulebook::Rulebook;
use crate::rulebook::norm::{Details, Norm};
use crate::rulebook::vocabulary::TaskId;
use crate::source::Span;
use crate::value::norm::Modality;

/// Tasks so that what has to come first comes first; otherwise in the order of the norms.
pub(super) fn order_of_work(context: &mut Context<'_>, norms: &[Norm]) -> Vec<TaskId> {
    let steps = steps(norms);
    let mut earlier: Vec<Vec<usize>> = vec![Vec::new(); context.names.tasks.all.len()];
    for (before, after) in steps.keys() {
        if let Some(list) = earlier.get_mut(*after) {
            list.push(*before);
        }
    }
    let cycles = cycles(&earlier);
    if cycles.is_empty() {
        return by_steps(&earlier, norms);
    }
    for cycle in cycles {
        let error = error::order_cycle(spans(context, &steps, &cycle));
        context.diagnostics.push(error);
    }
    Vec::new()
}

/// Marks the tasks that a norm prescribes.
pub(super) fn prescribe(rulebook: &mut Rulebook) {
    let demanding = |norm: &&Norm| matches!(norm.modality, Modality::Shall | Modality::Should);
    for norm in rulebook.norms.iter().filter(demanding) {
        if let Some(task) = rulebook.tasks.get_mut(norm.task.0 as usize) {
            task.prescribed = true;
        }
    }
}

/// Marks the norms whose course neither order nor calendar has a say in.
pub(super) fn plain(norms: &mut [Norm]) {
    let before = norms.iter().flat_map(|norm| norm.details.before.iter().copied());
    let later: BTreeSet<TaskId> = before.collect();
    for norm in norms {
        let Details { rhythm, done_when, promptly, after, .. } = &norm.details;
        let timed = norm.details.days().next().is_some() || rhythm.is_some() || *promptly;
        let ordered = !after.is_empty() || later.contains(&norm.task);
        norm.plain = !timed && !ordered && done_when.is_none();
    }
}

/// The tasks of a circle, each with the norm that says that the next comes before it.
fn spans(context: &Context<'_>, steps: &Steps, cycle: &[usize]) -> Vec<NamedSpan> {
    let next = cycle.iter().cycle().skip(1);
    let span = |(task, before): (&usize, &usize)| {
        let name = context.names.tasks.all.get(*task)?.name.clone();
        Some((name, *steps.get(&(*before, *task))?))
    };
    cycle.iter().zip(next).filter_map(span).collect()
}

/// A task and one that comes after it, with the norm that says so first.
type Steps = BTreeMap<(usize, usize), Span>;

/// What comes before what, with the norm that says so first.
fn steps(norms: &[Norm]) -> Steps {
    let mut steps = BTreeMap::new();
    for norm in norms {
        let task = norm.task.0 as usize;
        for later in &norm.details.before {
            steps.entry((task, later.0 as usize)).or_insert(norm.span);
        }
        for before in &norm.details.after {
            steps.entry((before.0 as usize, task)).or_insert(norm.span);
        }
    }
    steps
}

/// By how many steps have to come before a task, then as the norms first mention it: what
/// waits for nothing comes first, and a decision after all that has to precede it.
fn by_steps(earlier: &[Vec<usize>], norms: &[Norm]) -> Vec<TaskId> {
    let (order, _) = sorted(earlier);
    let mut steps = vec![0_usize; earlier.len()];
    for task in order {
        let before = earlier.get(task).into_iter().flatten();
        let most = before.filter_map(|one| steps.get(*one)).map(|step| step + 1).max();
        if let Some(step) = steps.get_mut(task) {
            *step = most.unwrap_or(0);
        }
    }
    let mut mentioned = vec![norms.len(); earlier.len()];
    for (at, norm) in norms.iter().enumerate().rev() {
        if let Some(first) = mentioned.get_mut(norm.task.0 as usize) {
            *first = at;
        }
    }
    let mut tasks: Vec<usize> = (0..earlier.len()).collect();
    tasks.sort_by_key(|task| (steps.get(*task).copied(), mentioned.get(*task).copied()));
    tasks.into_iter().map(|task| TaskId(super::builder::index(task))).collect()
}
