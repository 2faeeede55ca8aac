//! The order of work: tasks by what has to come before what. A cycle is an error.

use std::collections::BTreeMap;

use super::context::Context;
use super::define::{one_cycle, sorted};
use super::error;
use super::norm::Spot;
use crate::rulebook::norm::Norm;
use crate::rulebook::vocabulary::TaskId;
use crate::source::Span;

/// Tasks so that what has to come first comes first; otherwise in the order of the norms.
pub(super) fn order_of_work(context: &mut Context<'_>, norms: &[Norm]) -> Vec<TaskId> {
    let steps = steps(norms);
    let mut earlier: Vec<Vec<usize>> = vec![Vec::new(); context.names.tasks.all.len()];
    for (before, after) in steps.keys() {
        if let Some(list) = earlier.get_mut(*after) {
            list.push(*before);
        }
    }
    let (_, stuck) = sorted(&earlier);
    if stuck.is_empty() {
        return by_first_mention(&earlier, norms);
    }
    let cycle = one_cycle(&earlier, &stuck);
    let next = cycle.iter().cycle().skip(1);
    let spot = |(task, before): (&usize, &usize)| {
        let name = context
            .names
            .tasks
            .all
            .get(*task)
            .map(|one| one.name.clone());
        (
            name.unwrap_or_default(),
            steps.get(&(*before, *task)).copied().unwrap_or_default(),
        )
    };
    let spots: Vec<Spot> = cycle.iter().zip(next).map(spot).collect();
    context.diagnostics.push(error::order_cycle(&spots));
    Vec::new()
}

/// What comes before what, with the norm that says so first.
fn steps(norms: &[Norm]) -> BTreeMap<(usize, usize), Span> {
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

/// Depth first from the first norm on: each task right after what has to precede it.
fn by_first_mention(earlier: &[Vec<usize>], norms: &[Norm]) -> Vec<TaskId> {
    let mut placed = vec![false; earlier.len()];
    let mut order = Vec::with_capacity(earlier.len());
    let mentioned = norms
        .iter()
        .map(|norm| norm.task.0 as usize)
        .chain(0..earlier.len());
    for task in mentioned {
        let mut open = vec![(task, false)];
        while let Some((at, ready)) = open.pop() {
            if placed.get(at).copied().unwrap_or(true) {
                continue;
            }
            if ready {
                if let Some(flag) = placed.get_mut(at) {
                    *flag = true;
                }
                order.push(TaskId(super::builder::index(at)));
                continue;
            }
            open.push((at, true));
            open.extend(
                earlier
                    .get(at)
                    .into_iter()
                    .flatten()
                    .rev()
                    .map(|before| (*before, false)),
            );
        }
    }
    order
}
