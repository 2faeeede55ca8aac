//! Overriding: a norm applies if its own condition holds and no overriding rule's norm on
//! the same task applies. Made as nodes, the overriders first, so that one pass settles it.

use super::context::Context;
use super::cycle::{cycles, sorted};
use super::error::{self, NamedSpan};
use crate::rulebook::norm::{Norm, NormId, Rule};

/// Fills in what overrides each norm, and the condition that follows.
pub(super) fn overrides(context: &mut Context<'_>, rules: &mut [Rule], norms: &mut [Norm]) {
    let overriders = overriders(rules);
    common_tasks(context, rules, norms);
    let (order, stuck) = sorted(&overriders);
    if !stuck.is_empty() {
        report_cycles(context, rules);
        return;
    }
    for at in order {
        let Some(rule) = rules.get(at) else { continue };
        let by = overriders.get(at).map_or(&[][..], Vec::as_slice);
        for id in rule.norms.0.0..rule.norms.1.0 {
            override_norm(context, rules, norms, NormId(id), by);
        }
    }
}

/// Rules that override each other, each before the one that it overrides.
fn report_cycles(context: &mut Context<'_>, rules: &[Rule]) {
    let overridden = |rule: &Rule| rule.overrides.iter().map(|id| id.0 as usize).collect();
    let overridden: Vec<Vec<usize>> = rules.iter().map(overridden).collect();
    for cycle in cycles(&overridden) {
        let members = cycle.iter().filter_map(|at| rules.get(*at));
        let spans: Vec<NamedSpan> = members.map(|rule| (rule.name.clone(), rule.span)).collect();
        context.diagnostics.push(error::override_cycle(spans));
    }
}

/// For each rule, those that override it.
fn overriders(rules: &[Rule]) -> Vec<Vec<usize>> {
    let mut all = vec![Vec::new(); rules.len()];
    for (at, rule) in rules.iter().enumerate() {
        for overridden in &rule.overrides {
            if let Some(list) = all.get_mut(overridden.0 as usize) {
                list.push(at);
            }
        }
    }
    all
}

fn override_norm(
    context: &mut Context<'_>,
    rules: &[Rule],
    norms: &mut [Norm],
    id: NormId,
    by: &[usize],
) {
    let Some(task) = norms.get(id.0 as usize).map(|norm| norm.task) else {
        return;
    };
    let ids =
        by.iter().filter_map(|at| rules.get(*at)).flat_map(|rule| rule.norms.0.0..rule.norms.1.0);
    let overriding: Vec<NormId> = ids
        .map(NormId)
        .filter(|id| norms.get(id.0 as usize).is_some_and(|norm| norm.task == task))
        .collect();
    if overriding.is_empty() {
        return;
    }
    let applies = overriding
        .iter()
        .filter_map(|id| norms.get(id.0 as usize))
        .map(|norm| norm.applies)
        .collect();
    let any = context.builder.or(applies);
    let none = context.builder.not(any);
    let Some(norm) = norms.get_mut(id.0 as usize) else {
        return;
    };
    norm.applies = context.builder.and(vec![norm.own, none]);
    norm.overridden_by = overriding;
}

/// A rule that overrides one with which it has no task in common does nothing.
fn common_tasks(context: &mut Context<'_>, rules: &[Rule], norms: &[Norm]) {
    let tasks = |rule: &Rule| {
        norms.get(rule.norms.0.0 as usize..rule.norms.1.0 as usize).unwrap_or_default()
    };
    for rule in rules {
        for overridden in rule.overrides.iter().filter_map(|id| rules.get(id.0 as usize)) {
            let common = tasks(rule)
                .iter()
                .any(|norm| tasks(overridden).iter().any(|other| other.task == norm.task));
            if !common {
                context.diagnostics.push(error::override_without_task(
                    rule.span,
                    &rule.name,
                    (&overridden.name, overridden.span),
                ));
            }
        }
    }
}
