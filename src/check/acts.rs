//! Norms and nodes → what the acts on each task are judged by: the norms, and what is calculated
//! again for the day of an act. That is all they rest on but constants and readings: what a fact is
//! today is not known of an earlier day, unless the case tells so.

use std::collections::BTreeSet;

use crate::rulebook::Rulebook;
use crate::rulebook::act::{Judged, Steps};
use crate::rulebook::node::{Node, NodeId, QuantifierId};
use crate::rulebook::norm::{Norm, NormId};
use crate::rulebook::vocabulary::{self, TaskId};
use crate::value::norm::Modality;
use crate::value::types::Base;

/// What the acts on each task are judged by, in the order of tasks.
pub(super) fn judged(rulebook: &Rulebook) -> Vec<Judged> {
    let mut on_task: Vec<Vec<NormId>> = vec![Vec::new(); rulebook.tasks.len()];
    let mut before: Vec<Vec<NormId>> = vec![Vec::new(); rulebook.tasks.len()];
    for (id, norm) in (0..).map(NormId).zip(&rulebook.norms) {
        let standing = rulebook.rule(norm.rule).is_none_or(|rule| rule.standing);
        let acts = !matches!(norm.modality, Modality::ShallBe | Modality::NeedNot);
        if standing || !acts {
            continue;
        }
        if let Some(norms) = on_task.get_mut(norm.task.0 as usize) {
            norms.push(id);
        }
        let demands = matches!(norm.modality, Modality::Shall | Modality::Should);
        for task in norm.details.before.iter().filter(|_| demands) {
            if let Some(norms) = before.get_mut(task.0 as usize) {
                norms.push(id);
            }
        }
    }
    let duties = |task: &TaskId| {
        let norms = on_task.get(task.0 as usize).map(Vec::as_slice).unwrap_or_default();
        norms.iter().copied().filter(|id| {
            let norm = rulebook.norm(*id);
            norm.is_some_and(|norm| matches!(norm.modality, Modality::Shall | Modality::Should))
        })
    };
    let tasks = (0..).map(TaskId).zip(on_task.iter().zip(&before));
    let judged = tasks.filter(|(_, (norms, before))| !norms.is_empty() || !before.is_empty());
    judged
        .map(|(task, (norms, before))| {
            let own = norms.iter().filter_map(|id| rulebook.norm(*id));
            let awaited = own.flat_map(|norm| norm.details.after.iter().flat_map(duties));
            let all: BTreeSet<NormId> =
                norms.iter().chain(before).copied().chain(awaited).collect();
            // The norms on a task that comes first tell whose an entry is that names nobody.
            let first = all.iter().filter_map(|id| rulebook.norm(*id).map(|norm| norm.task));
            let first: BTreeSet<TaskId> = first.collect();
            let beside = first.iter().flat_map(duties);
            let all: BTreeSet<NormId> = all.iter().copied().chain(beside).collect();
            let norms_of = |id: &NormId| rulebook.norm(*id);
            // Whom others spare is not bound.
            let sparing = all.iter().filter_map(norms_of).flat_map(|norm| &norm.spared_by);
            let all: BTreeSet<NormId> = all.iter().chain(sparing).copied().collect();
            let all: Vec<&Norm> = all.iter().filter_map(norms_of).collect();
            let bodies = || all.iter().filter_map(|norm| each(rulebook, norm));
            let asked = all.iter().copied().flat_map(conditions).chain(bodies());
            let days = all.iter().flat_map(|norm| norm.details.days()).chain(bodies());
            Judged {
                task,
                norms: norms.clone(),
                before: before.clone(),
                conditions: steps(rulebook, asked),
                days: steps(rulebook, days),
                tells: false,
            }
        })
        .collect()
}

/// Notes of which tasks the verdicts tell a sensitive history or a sensitive day, on whichever side of
/// it an act lies: once it is known what is sensitive.
pub(super) fn tell(rulebook: &mut Rulebook) {
    let nodes = &rulebook.nodes;
    let tells = |id: NodeId| nodes.is_sensitive(id) && differs_by_day(rulebook, id);
    let told = |judged: &Judged| {
        let bodies = judged.conditions.quantifiers.iter().flat_map(|(id, _)| body(rulebook, *id));
        judged.conditions.nodes.iter().copied().chain(bodies).any(tells)
    };
    let told: Vec<bool> = rulebook.judged.iter().map(told).collect();
    let of_norm = |norm: &Norm| {
        // Whom others spare is not bound.
        let sparing = norm.spared_by.iter().filter_map(|id| rulebook.norm(*id));
        let asked = steps(rulebook, sparing.chain([norm]).flat_map(conditions));
        let bodies = asked.quantifiers.iter().flat_map(|(id, _)| body(rulebook, *id));
        asked.nodes.iter().copied().chain(bodies).any(tells)
    };
    let of_norms: Vec<bool> = rulebook.norms.iter().map(of_norm).collect();
    for (judged, tells) in rulebook.judged.iter_mut().zip(told) {
        judged.tells = tells;
    }
    for (norm, tells) in rulebook.norms.iter_mut().zip(of_norms) {
        norm.tells.past = tells;
    }
}

/// Whether what it comes to on one day may tell more than what it comes to today: a fact over time, a
/// day, a list in which there may be days, and what is held against the date.
fn differs_by_day(rulebook: &Rulebook, id: NodeId) -> bool {
    let nodes = &rulebook.nodes;
    let Some(node) = nodes.get(id) else { return false };
    let field = rulebook.field_of(node);
    let ty = nodes.type_of(id);
    field.is_some_and(|field| field.changes == vocabulary::Changes::OverTime)
        || ty.list
        || matches!(ty.base, Base::Date | Base::Moment)
        || nodes.parts_of(node).into_iter().any(|part| is_today(rulebook, part))
}

fn conditions(norm: &Norm) -> impl Iterator<Item = NodeId> {
    let details = norm.details.recipient_nodes().chain(norm.details.done_when);
    let members = norm.applies_to.iter().map(|(_, node)| *node);
    std::iter::once(norm.applies).chain(members).chain(norm.bearer_nodes()).chain(details)
}

/// What runs the body in which the nodes of a norm stand that is for each of several.
fn each(rulebook: &Rulebook, norm: &Norm) -> Option<NodeId> {
    let quantifier = rulebook.nodes.quantifier(norm.each?)?;
    Some(NodeId(quantifier.body_end))
}

/// What is calculated for these nodes, as far as it can be otherwise on another day.
fn steps(rulebook: &Rulebook, roots: impl Iterator<Item = NodeId>) -> Steps {
    let nodes = &rulebook.nodes;
    let (mut reached, mut inside) = (BTreeSet::new(), BTreeSet::new());
    let mut steps = Steps::default();
    let mut left: Vec<NodeId> = roots.collect();
    while let Some(id) = left.pop() {
        let Some(node) = nodes.get(id) else { continue };
        let constant = matches!(node, Node::Constant(_) | Node::Reading(_) | Node::Frame(_));
        if constant || !reached.insert(id) {
            continue;
        }
        left.extend(nodes.parts(id));
        left.extend(default(rulebook, node));
        match node {
            Node::Quantified(quantifier) => {
                steps.quantifiers.push((quantifier, depth(rulebook, id)));
                let body: Vec<NodeId> = body(rulebook, quantifier).collect();
                left.extend(body.iter().copied());
                inside.extend(body);
            }
            Node::Ordered { .. } | Node::Equal { .. } => {}
            node if nodes.parts_of(node).into_iter().any(|part| is_today(rulebook, part)) => {
                steps.daily = true;
            }
            Node::FirstDay { condition, .. } => {
                steps.first_days.extend(of_first_day(rulebook, id, condition));
            }
            _ => {}
        }
    }
    steps.nodes = reached.into_iter().filter(|id| !inside.contains(id)).collect();
    steps
}

/// How many nodes are run for one day of a first day, each with how many lists they are gone over for:
/// those around it, and those that it goes over itself.
fn of_first_day(rulebook: &Rulebook, id: NodeId, condition: NodeId) -> Vec<(u32, u8)> {
    let around = depth(rulebook, id);
    let Some(cone) = rulebook.nodes.cone(condition) else { return Vec::new() };
    let mut all = vec![(u32::try_from(cone.nodes.len()).unwrap_or(u32::MAX), around)];
    let mut left: Vec<(NodeId, u8)> = cone.nodes.iter().map(|node| (*node, around)).collect();
    while let Some((node, over)) = left.pop() {
        let Some(Node::Quantified(quantifier)) = rulebook.nodes.get(node) else { continue };
        let of_body: Vec<NodeId> = body(rulebook, quantifier).collect();
        let over = over.saturating_add(1);
        all.push((u32::try_from(of_body.len()).unwrap_or(u32::MAX), over));
        left.extend(of_body.into_iter().map(|node| (node, over)));
    }
    all
}

fn is_today(rulebook: &Rulebook, id: NodeId) -> bool {
    matches!(rulebook.nodes.get(id), Some(Node::Today))
}

fn body(rulebook: &Rulebook, id: QuantifierId) -> impl Iterator<Item = NodeId> {
    let range = rulebook.nodes.quantifier(id).map_or(0..0, |one| one.body_start..one.body_end);
    range.map(NodeId)
}

/// How many quantifiers a node stands inside of.
fn depth(rulebook: &Rulebook, id: NodeId) -> u8 {
    let around = rulebook.nodes.quantifiers.iter();
    let around = around.filter(|one| one.body_start <= id.0 && id.0 < one.body_end);
    u8::try_from(around.count()).unwrap_or(u8::MAX)
}

/// The node of the default of what a node reads.
fn default(rulebook: &Rulebook, node: Node) -> Option<NodeId> {
    match rulebook.default_of(node)? {
        vocabulary::Default::Node(node) => Some(node),
        vocabulary::Default::Empty | vocabulary::Default::OfElement => None,
    }
}
