//! The order of work: tasks by what has to come before what. A cycle is an error.

use super::context::Context;
use super::define::{one_cycle, sorted};
use super::error;
use super::norm::Spot;
use crate::rulebook::norm::Norm;
use crate::rulebook::vocabulary::TaskId;

/// Tasks so that what has to come first comes first; otherwise in the order of the norms.
pub(super) fn order_of_work(context: &mut Context<'_>, norms: &[Norm]) -> Vec<TaskId> {
    let count = context.names.tasks.all.len();
    let mut earlier: Vec<Vec<usize>> = vec![Vec::new(); count];
    for norm in norms {
        let task = norm.task.0 as usize;
        for later in &norm.details.before {
            push(&mut earlier, later.0 as usize, task);
        }
        for before in &norm.details.after {
            push(&mut earlier, task, before.0 as usize);
        }
    }
    let (_, stuck) = sorted(&earlier);
    if !stuck.is_empty() {
        let cycle = one_cycle(&earlier, &stuck);
        let spots: Vec<Spot> = cycle
            .iter()
            .filter_map(|at| context.names.tasks.all.get(*at))
            .map(|one| (one.name.clone(), one.span))
            .collect();
        context.diagnostics.push(error::order_cycle(&spots));
        return Vec::new();
    }
    by_first_mention(&earlier, norms)
}

fn push(earlier: &mut [Vec<usize>], task: usize, before: usize) {
    if let Some(list) = earlier.get_mut(task) {
        if !list.contains(&before) {
            list.push(before);
        }
    }
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
