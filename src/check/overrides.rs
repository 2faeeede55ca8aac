//! Overriding: a norm applies if its own condition holds and nothing lifts it. Made as nodes, the
//! overriders first, so that one pass settles it.
//!
//! A norm of an overriding rule on the same task lifts it for its own bearer alone where that is
//! one of several who bear it. One that others bear takes its place altogether; unless it says what
//! they do *not* have to do, which tells nothing of what anybody else has to. What binds every unit
//! goes on binding all but those whom another norm spares.

use super::context::Context;
use super::cycle::{cycles, sorted};
use super::error::{self, NamedSpan};
use crate::rulebook::node::{Node, NodeId};
use crate::rulebook::norm::{Bearer, GroupSet, Lift, Norm, NormId, Party, Rule};
use crate::value::norm::Modality;
use crate::value::types::Type;
use crate::value::{UnitId, Value};

/// Fills in what overrides each norm, and the condition that follows.
pub(super) fn overrides(context: &mut Context<'_>, rules: &mut [Rule], norms: &mut [Norm]) {
    let overriders = overriders(rules);
    common_tasks(context, rules, norms);
    if context.overrides_of_elements(rules).is_none() {
        return;
    }
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
    lifting_nothing(context, rules, norms);
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
    let Some(norm) = norms.get(id.0 as usize) else {
        return;
    };
    let ids =
        by.iter().filter_map(|at| rules.get(*at)).flat_map(|rule| rule.norms.0.0..rule.norms.1.0);
    let overriding: Vec<(NormId, &Norm)> = ids
        .map(NormId)
        .filter_map(|id| Some((id, norms.get(id.0 as usize)?)))
        .filter(|(_, over)| over.task == norm.task)
        .collect();
    if overriding.is_empty() {
        return;
    }
    let mut lifts = Vec::new();
    for (by, over) in &overriding {
        let made = context.lifts(norm, over);
        lifts.extend(made.into_iter().map(|(bearer, when)| Lift { by: *by, bearer, when }));
    }
    let mut members: Vec<UnitId> = lifts.iter().filter_map(|lift| lift.bearer).collect();
    members.sort_unstable();
    members.dedup();
    let applies = context.not_lifted(norm.own, lifts.iter().filter(|lift| lift.bearer.is_none()));
    let of_member = |member: UnitId| {
        let lifting = lifts.iter().filter(move |lift| lift.bearer.is_none_or(|one| one == member));
        (member, context.not_lifted(norm.own, lifting))
    };
    let applies_to = members.into_iter().map(of_member).collect();
    let overridden_by = overriding.iter().map(|(id, _)| *id).collect();
    let spared_by = overriding.iter().filter(|(_, over)| is_spared_by(norm, over));
    let spared_by = spared_by.map(|(id, _)| *id).collect();
    let Some(norm) = norms.get_mut(id.0 as usize) else {
        return;
    };
    (norm.applies, norm.applies_to) = (applies, applies_to);
    (norm.overridden_by, norm.lifts, norm.spared_by) = (overridden_by, lifts, spared_by);
}

/// Those who bear a norm; none of one that binds every unit, or whoever acts.
fn parties(norm: &Norm) -> Vec<Party> {
    match norm.bearer {
        Bearer::Unit(node) => vec![Party::Unit(node)],
        Bearer::Group(set) => vec![Party::Group(set, None)],
        Bearer::Jointly => norm.jointly.clone(),
        Bearer::Everybody | Bearer::Whoever => Vec::new(),
    }
}

/// Whether a norm says what its bearer does not have to do, or is not to.
fn spares(norm: &Norm) -> bool {
    matches!(norm.modality, Modality::ShallNot | Modality::ShouldNot | Modality::NeedNot)
}

/// Whether a norm that binds every unit does not bind those who bear another.
fn is_spared_by(norm: &Norm, over: &Norm) -> bool {
    norm.bearer == Bearer::Everybody && !spares(over) && !parties(over).is_empty()
}

/// Whether a norm on the same task is one that another may lift at all: an exemption lifts duties,
/// and with an outcome those on that outcome.
fn may_lift(over: &Norm, norm: &Norm) -> bool {
    let duty = matches!(norm.modality, Modality::Shall | Modality::Should);
    let same = over.outcome.is_none() || over.outcome == norm.outcome;
    over.modality != Modality::NeedNot || duty && same
}

impl Context<'_> {
    /// When one norm lifts another: for every bearer, or for one of them.
    fn lifts(&mut self, norm: &Norm, over: &Norm) -> Vec<(Option<UnitId>, NodeId)> {
        if !may_lift(over, norm) {
            return Vec::new();
        }
        match (norm.bearer, over.bearer) {
            (_, Bearer::Whoever | Bearer::Everybody) => vec![(None, over.applies)],
            (Bearer::Group(set), _) => self.lifts_of_group(set, over),
            (Bearer::Unit(bearer), _) if spares(over) => {
                let when = self.when_borne_by(over, bearer);
                when.into_iter().map(|when| (None, when)).collect()
            }
            // It goes on binding all but whoever that spares.
            (Bearer::Everybody, _) => Vec::new(),
            (Bearer::Unit(_) | Bearer::Jointly | Bearer::Whoever, _) => {
                vec![(None, self.applies_to_any(over))]
            }
        }
    }

    /// For whom of a group a norm lifts another that the group bears: for its own bearer, if that
    /// is one of them; else for all.
    fn lifts_of_group(&mut self, set: GroupSet, over: &Norm) -> Vec<(Option<UnitId>, NodeId)> {
        let mut lifts = Vec::new();
        let mut members = self.members(set).to_vec();
        members.sort_unstable();
        members.dedup();
        for member in members {
            let constant = self.builder.constant(Value::Unit(member), Type::UNIT);
            let when = self.when_borne_by(over, constant);
            lifts.extend(when.map(|when| (Some(member), when)));
        }
        if !spares(over) {
            lifts.extend(self.when_borne_by_others(over, set).map(|when| (None, when)));
        }
        lifts
    }

    /// That a norm applies, and that it is borne by the unit that a node gives; nothing where it
    /// never is.
    fn when_borne_by(&mut self, over: &Norm, bearer: NodeId) -> Option<NodeId> {
        let mut any = Vec::new();
        for party in parties(over) {
            match party {
                Party::Unit(node) => {
                    let same = self.same_unit(node, bearer);
                    any.extend(same.map(|same| self.builder.and(vec![over.applies, same])));
                }
                Party::Group(set, _) => {
                    for member in self.members(set).to_vec() {
                        let constant = self.builder.constant(Value::Unit(member), Type::UNIT);
                        let Some(same) = self.same_unit(constant, bearer) else { continue };
                        let applies = over.applies_for(Some(member));
                        let there = self.is_member(set, member);
                        any.push(self.builder.and(vec![applies, there, same]));
                    }
                }
            }
        }
        (!any.is_empty()).then(|| self.builder.or(any))
    }

    /// That a norm applies, and that nobody of a group bears it; nothing where that is never so.
    fn when_borne_by_others(&mut self, over: &Norm, set: GroupSet) -> Option<NodeId> {
        let mut members = Vec::new();
        for member in self.members(set).to_vec() {
            let constant = self.builder.constant(Value::Unit(member), Type::UNIT);
            let there = self.is_member(set, member);
            for party in parties(over) {
                let borne = match party {
                    Party::Unit(node) => self.same_unit(node, constant),
                    Party::Group(others, _) => {
                        let among = self.members(others).contains(&member);
                        among.then(|| self.is_member(others, member))
                    }
                };
                members.extend(borne.map(|borne| self.builder.and(vec![borne, there])));
            }
        }
        let applies = self.applies_to_any(over);
        if members.is_empty() {
            return Some(applies);
        }
        let yes = self.builder.yes();
        if members.contains(&yes) {
            return None;
        }
        let any = self.builder.or(members);
        let none = self.builder.not(any);
        Some(self.builder.and(vec![applies, none]))
    }

    /// That a norm applies to anybody who bears it: of a group, to a member of the version in force.
    fn applies_to_any(&mut self, norm: &Norm) -> NodeId {
        match norm.bearer {
            Bearer::Group(set) if !norm.applies_to.is_empty() => {
                let members = self.members(set).to_vec();
                let mut all = Vec::new();
                for member in members {
                    let there = self.is_member(set, member);
                    all.push(self.builder.and(vec![norm.applies_for(Some(member)), there]));
                }
                all.sort_unstable();
                all.dedup();
                self.builder.or(all)
            }
            Bearer::Unit(_)
            | Bearer::Group(_)
            | Bearer::Jointly
            | Bearer::Everybody
            | Bearer::Whoever => norm.applies,
        }
    }

    /// That two nodes give one unit; nothing where they never do.
    fn same_unit(&mut self, one: NodeId, other: NodeId) -> Option<NodeId> {
        let (left, right) = (one.min(other), one.max(other));
        let constant = |id| match self.builder.made.get(id) {
            Some(Node::Constant(_)) => self.builder.info(id).settled,
            _ => None,
        };
        match (constant(left), constant(right)) {
            _ if left == right => Some(self.builder.yes()),
            (Some(left), Some(right)) => (left == right).then(|| self.builder.yes()),
            _ if !self.builder.units(left).meet(&self.builder.units(right)) => None,
            _ => Some(self.builder.add(Node::Equal { left, right }, Type::YES_NO)),
        }
    }

    /// That a unit is in the version of a group that is in force.
    fn is_member(&mut self, set: GroupSet, unit: UnitId) -> NodeId {
        let versions: Vec<_> = (set.first.0..set.end.0)
            .filter_map(|id| self.names.groups.get(id))
            .map(|one| {
                let mut members = super::context::group_members(one.item.item).iter();
                let among = members.any(|name| self.names.unit(&name.text) == Some(unit));
                (one.in_force, among)
            })
            .collect();
        if versions.iter().all(|(_, among)| *among) {
            return self.builder.yes();
        }
        let among = versions.into_iter().filter(|(_, among)| *among);
        let days: Vec<_> = among.map(|(days, _)| days).collect();
        let days = days.into_iter().map(|days| self.builder.in_force(days)).collect();
        self.builder.or(days)
    }

    /// That a norm's own condition holds, and nothing lifts it.
    fn not_lifted<'l>(&mut self, own: NodeId, lifts: impl Iterator<Item = &'l Lift>) -> NodeId {
        let when: Vec<NodeId> = lifts.map(|lift| lift.when).collect();
        if when.is_empty() {
            return own;
        }
        let any = self.builder.or(when);
        let none = self.builder.not(any);
        self.builder.and(vec![own, none])
    }
}

/// A rule that overrides one with which it has no task in common does nothing.
fn common_tasks(context: &mut Context<'_>, rules: &[Rule], norms: &[Norm]) {
    for rule in rules {
        for overridden in rule.overrides.iter().filter_map(|id| rules.get(id.0 as usize)) {
            let of_other = of_rule(norms, overridden);
            let common = of_rule(norms, rule)
                .iter()
                .any(|norm| of_other.iter().any(|other| other.task == norm.task));
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

/// A norm that says what somebody does not have to do lifts their duty alone: where they bear none
/// in the rules that its own rule overrides, it does nothing.
fn lifting_nothing(context: &mut Context<'_>, rules: &[Rule], norms: &[Norm]) {
    for rule in rules {
        let overridden: Vec<&Rule> =
            rule.overrides.iter().filter_map(|id| rules.get(id.0 as usize)).collect();
        let ids = (rule.norms.0.0..).map(NormId).zip(of_rule(norms, rule));
        for (id, norm) in ids.filter(|(_, norm)| spares(norm) && !parties(norm).is_empty()) {
            let beneath = || overridden.iter().flat_map(|rule| of_rule(norms, rule));
            let mut on_task = beneath().filter(|other| other.task == norm.task).peekable();
            let Some(first) = on_task.peek().map(|other| other.span) else { continue };
            let lifts = |other: &Norm| other.lifts.iter().any(|lift| lift.by == id);
            if !on_task.any(lifts) {
                let exempts = norm.modality == Modality::NeedNot;
                context.diagnostics.push(if exempts {
                    error::exempts_from_nothing(norm.span, first)
                } else {
                    error::lifts_nothing(norm.span, first)
                });
            }
        }
    }
}

fn of_rule<'n>(norms: &'n [Norm], rule: &Rule) -> &'n [Norm] {
    norms.get(rule.norms.0.0 as usize..rule.norms.1.0 as usize).unwrap_or_default()
}
