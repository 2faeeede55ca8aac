//! Last step for nodes: constants and then facts without a default move to the front, the bodies
//! of quantifiers right before their quantifier, and what nothing uses is left out. Everything
//! that names a node is renamed with it.

use super::builder::{Builder, index};
use crate::rulebook::Rulebook;
use crate::rulebook::node::{Node, NodeId, Nodes, Parts, QuantifierId};
use crate::rulebook::norm::{Bearer, Conclusion, Matter, Parties, Party};
use crate::rulebook::vocabulary::{Assessor, Default, FactId};
use crate::value::Value;

/// Stands for the new id of a node that nothing uses.
const LEFT_OUT: NodeId = NodeId(u32::MAX);

/// Moves the builder's nodes into the rulebook; one that is asked about is kept too, and its new
/// id told.
pub(super) fn linearize(
    builder: Builder,
    rulebook: &mut Rulebook,
    asked: Option<NodeId>,
) -> Option<NodeId> {
    let kept = kept(&builder, rulebook, asked);
    let plain = |id| plain_fact(&builder, rulebook, id);
    let order = order(&builder, &kept, &plain);
    let mut new_ids = vec![LEFT_OUT; builder.len()];
    for (at, old) in order.iter().enumerate() {
        if let Some(new) = new_ids.get_mut(old.0 as usize) {
            *new = NodeId(index(at));
        }
    }
    let rename = |id: NodeId| new_ids.get(id.0 as usize).copied().unwrap_or(id);
    let mut nodes = Nodes::default();
    for old in &order {
        let (Some(node), ty) = (builder.made.get(*old), builder.made.type_of(*old)) else {
            continue;
        };
        nodes.all.push(renamed(node, &rename));
        nodes.types.push(ty);
    }
    nodes.operands = builder.made.operands.iter().map(|id| rename(*id)).collect();
    nodes.alternatives.clone_from(&builder.made.alternatives);
    for one in &mut nodes.alternatives {
        (one.guard, one.value) = (rename(one.guard), rename(one.value));
    }
    let opening = order.iter().map_while(|old| constant(&builder, *old));
    nodes.opening = opening.collect();
    nodes.given = order.iter().skip(nodes.opening.len()).map_while(|old| plain(*old)).collect();
    nodes.constants.clone_from(&builder.made.constants);
    nodes.periods.clone_from(&builder.made.periods);
    nodes.quantifiers.clone_from(&builder.made.quantifiers);
    nodes.formulas.clone_from(&builder.made.formulas);
    nodes.time_limits.clone_from(&builder.made.time_limits);
    nodes.time_limits.iter_mut().for_each(|limit| limit.rename(&rename));
    nodes.own_defaults.clone_from(&builder.made.own_defaults);
    nodes.own_defaults.iter_mut().for_each(|own| own.node = rename(own.node));
    place_bodies(&builder, &mut nodes, &rename);
    rename_roots(rulebook, &mut |id| *id = rename(*id));
    rulebook.conditions.iter_mut().for_each(|one| one.node = rename(one.node));
    rulebook.conditions.retain(|one| one.node != LEFT_OUT);
    rulebook.nodes = nodes;
    rulebook.texts = builder.texts;
    asked.map(rename)
}

/// Which nodes something outside the nodes rests on.
fn kept(builder: &Builder, rulebook: &mut Rulebook, asked: Option<NodeId>) -> Vec<bool> {
    let mut kept = vec![false; builder.len()];
    let mut open: Vec<NodeId> = asked.into_iter().collect();
    rename_roots(rulebook, &mut |id| open.push(*id));
    while let Some(id) = open.pop() {
        let Some(flag) = kept.get_mut(id.0 as usize) else {
            continue;
        };
        if std::mem::replace(flag, true) {
            continue;
        }
        let Some(node) = builder.made.get(id) else {
            continue;
        };
        open.extend(builder.made.parts_of(node));
        match node {
            Node::Quantified(_) => open.push(NodeId(id.0 + 1)),
            Node::Fact(fact) => open.extend(fact_default(rulebook, fact)),
            Node::Field { quantifier, field } => {
                open.extend(builder.made.own_default(quantifier, field));
            }
            _ => {}
        }
    }
    kept
}

fn fact_default(rulebook: &Rulebook, fact: FactId) -> Option<NodeId> {
    match rulebook.fact(fact)?.field.default? {
        Default::Node(node) => Some(node),
        Default::Empty | Default::OfElement => None,
    }
}

fn constant(builder: &Builder, id: NodeId) -> Option<Value> {
    match builder.made.get(id)? {
        Node::Constant(id) => builder.made.constants.get(id.0 as usize).copied(),
        _ => None,
    }
}

/// The fact of a node, unless it has a default.
fn plain_fact(builder: &Builder, rulebook: &Rulebook, id: NodeId) -> Option<FactId> {
    match builder.made.get(id)? {
        Node::Fact(fact) if rulebook.fact(fact)?.field.default.is_none() => Some(fact),
        _ => None,
    }
}

/// The nodes in their new order: constants, then plain facts, then the others, each body right
/// before its quantifier.
fn order(
    builder: &Builder,
    kept: &[bool],
    plain: &impl Fn(NodeId) -> Option<FactId>,
) -> Vec<NodeId> {
    let mut bodies: Vec<Vec<NodeId>> = vec![Vec::new(); builder.made.quantifiers.len()];
    let mut main = Vec::new();
    for id in (0..index(builder.len())).map(NodeId) {
        if !kept.get(id.0 as usize).copied().unwrap_or(false) {
            continue;
        }
        match scope(builder, id).and_then(|scope| bodies.get_mut(scope.0 as usize)) {
            Some(body) => body.push(id),
            None => main.push(id),
        }
    }
    main.sort_by_key(|id| (constant(builder, *id).is_none(), plain(*id).is_none()));
    let mut order = Vec::with_capacity(builder.len());
    place(builder, &bodies, &main, &mut order);
    order
}

/// The quantifier whose body a node belongs to; a frame stands with its quantifier.
fn scope(builder: &Builder, id: NodeId) -> Option<QuantifierId> {
    match builder.made.get(id)? {
        Node::Frame(quantifier) => builder.parent(quantifier),
        _ => builder.info(id).scope,
    }
}

/// As deep as quantifiers are nested in the rule files, which is bounded.
fn place(builder: &Builder, bodies: &[Vec<NodeId>], nodes: &[NodeId], order: &mut Vec<NodeId>) {
    for id in nodes {
        if let Some(Node::Quantified(quantifier)) = builder.made.get(*id) {
            let body = bodies.get(quantifier.0 as usize).map_or(&[][..], Vec::as_slice);
            place(builder, bodies, body, order);
        }
        order.push(*id);
    }
}

/// Tells each quantifier where its body has come to stand.
fn place_bodies(builder: &Builder, nodes: &mut Nodes, rename: &impl Fn(NodeId) -> NodeId) {
    let mut widths = vec![0_u32; nodes.quantifiers.len()];
    for id in (0..index(builder.len())).map(NodeId) {
        if rename(id) == LEFT_OUT {
            continue;
        }
        let mut at = scope(builder, id);
        while let Some(quantifier) = at {
            if let Some(width) = widths.get_mut(quantifier.0 as usize) {
                *width += 1;
            }
            at = builder.parent(quantifier);
        }
    }
    let placed: Vec<(QuantifierId, u32)> = (0_u32..)
        .zip(&nodes.all)
        .filter_map(|(at, node)| match node {
            Node::Quantified(id) => Some((*id, at)),
            _ => None,
        })
        .collect();
    for (id, at) in placed {
        let width = widths.get(id.0 as usize).copied().unwrap_or(0);
        if let Some(quantifier) = nodes.quantifiers.get_mut(id.0 as usize) {
            quantifier.body_end = at;
            quantifier.body_start = at - width;
            quantifier.list = rename(quantifier.list);
            quantifier.condition = rename(quantifier.condition);
        }
    }
}

/// Lists are renamed where they are kept.
fn renamed(mut node: Node, rename: &impl Fn(NodeId) -> NodeId) -> Node {
    match node.parts_mut() {
        Parts::One(one) => *one = rename(*one),
        Parts::Two(one, other) => (*one, *other) = (rename(*one), rename(*other)),
        Parts::None | Parts::List(_) | Parts::Guarded(_) | Parts::Elements(_) | Parts::Limit(_) => {
        }
    }
    node
}

/// Calls `change` with every node that the rulebook names outside its nodes.
fn rename_roots(rulebook: &mut Rulebook, change: &mut impl FnMut(&mut NodeId)) {
    rulebook.definitions.iter_mut().filter_map(|one| one.node.as_mut()).for_each(&mut *change);
    let records = rulebook.records.iter_mut().flat_map(|record| &mut record.fields);
    let fields = rulebook.facts.iter_mut().map(|fact| &mut fact.field).chain(records);
    for field in fields {
        if let Some(Default::Node(node)) = &mut field.default {
            change(node);
        }
        if let Some(Assessor::Unit(node)) = &mut field.assessed_by {
            change(node);
        }
    }
    rulebook.rules.iter_mut().flat_map(|rule| &mut rule.conditions).for_each(&mut *change);
    rulebook.elements.iter_mut().for_each(&mut *change);
    rulebook.over.iter_mut().for_each(|one| change(&mut one.node));
    for norm in &mut rulebook.norms {
        change(&mut norm.own);
        change(&mut norm.applies);
        norm.applies_to.iter_mut().for_each(|(_, node)| change(node));
        norm.lifts.iter_mut().for_each(|lift| change(&mut lift.when));
        if let Bearer::Unit(node) = &mut norm.bearer {
            change(node);
        }
        norm.jointly.iter_mut().for_each(|party| rename_party(party, change));
        rename_details(&mut norm.details, change);
        norm.detail_nodes.iter_mut().for_each(&mut *change);
    }
    for register in &mut rulebook.registers {
        change(&mut register.condition);
        let columns =
            register.lists.iter_mut().chain(&mut register.counts_by).chain(&mut register.totals);
        columns.map(|(node, _)| node).for_each(&mut *change);
        register.counts_where.iter_mut().map(|(node, _)| node).for_each(&mut *change);
        register.sent_to.iter_mut().for_each(|(parties, _)| rename_parties(parties, change));
    }
    let circulars = rulebook.circulars.iter_mut().map(|one| &mut one.chosen);
    let rules = rulebook.rules.iter_mut().map(|one| &mut one.chosen);
    let definitions = rulebook.definitions.iter_mut().map(|one| &mut one.chosen);
    let chosen = circulars.chain(rules).chain(definitions).flatten();
    chosen.for_each(|one| change(&mut one.guard));
    for register in &mut rulebook.registers {
        register.chosen.iter_mut().for_each(|one| change(&mut one.guard));
    }
    for safeguard in &mut rulebook.safeguards {
        safeguard.chosen.iter_mut().for_each(|one| change(&mut one.guard));
        change(&mut safeguard.premise);
        if let Conclusion::Condition(condition) = &mut safeguard.conclusion {
            change(condition);
        }
    }
}

fn rename_details(
    details: &mut crate::rulebook::norm::Details,
    change: &mut impl FnMut(&mut NodeId),
) {
    let parties = [&mut details.to, &mut details.copy_to, &mut details.from, &mut details.with];
    parties.into_iter().flatten().for_each(|one| rename_parties(one, change));
    let matters = [
        &mut details.about,
        &mut details.enclosing,
        &mut details.considering,
        &mut details.stating,
    ];
    for matter in matters.into_iter().flatten() {
        if let Matter::Definition(node, _) = matter {
            change(node);
        }
    }
    let days = [
        &mut details.since,
        &mut details.no_earlier_than,
        &mut details.within,
        &mut details.at_least_before,
        &mut details.no_later_than,
        &mut details.done_when,
    ];
    days.into_iter().flatten().for_each(change);
}

fn rename_parties(parties: &mut Parties, change: &mut impl FnMut(&mut NodeId)) {
    parties.parties.iter_mut().for_each(|party| rename_party(party, change));
}

fn rename_party(party: &mut Party, change: &mut impl FnMut(&mut NodeId)) {
    match party {
        Party::Unit(node) | Party::Group(_, Some(node)) => change(node),
        Party::Group(_, None) => {}
    }
}
