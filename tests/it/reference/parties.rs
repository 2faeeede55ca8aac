//! Whom a norm names, and whether somebody is left of them.

use std::collections::BTreeSet;

use saksgang::inside::syntax::ast::{Expr, ExprKind as Kind, Norm};

use saksgang::inside::value::norm::Modality::{
    May, NeedNot, OnlyMay, Shall, ShallNot, Should, ShouldNot,
};

use super::items::{Item, name_in, parties, recipients};
use super::log::Borne;
use super::{Answer, World, all, at_least, equal, not, truth, word};
use crate::findings::NormFinding;

/// `A if C`: A, and nobody where C is no; where C is open that is known if A is nobody too.
pub(super) fn on_condition(condition: &Answer, value: &Answer) -> Answer {
    if condition.is("no") {
        return Answer::from(word("none").value, [condition]);
    }
    let known = condition.is("yes") || value.is("none");
    let told = value.value.clone().filter(|_| known);
    Answer::from(told, [condition, value])
}

/// Of whom it is asked whether a norm applies.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum AskedOf {
    /// Of the bearer at hand.
    This,
    /// Of any of its bearers.
    Any,
}

impl World<'_> {
    /// Each member of a group; else the one unit that an expression gives. Nobody is left out.
    pub(super) fn units(&self, expr: &Expr) -> Vec<Answer> {
        if let Kind::If { value, condition } = &expr.kind
            && !self.members(value).is_empty()
        {
            let guard = self.asked(condition);
            return match guard.value.as_deref() {
                Some("yes") => self.units(value),
                Some(_) => Vec::new(),
                None => vec![guard],
            };
        }
        let units = match self.members(expr) {
            [] => vec![self.asked(expr)],
            members => members.iter().map(|member| word(&member.text)).collect(),
        };
        units.into_iter().filter(|unit| !unit.is("none")).collect()
    }

    /// The same; where the condition of a party is open and that is wanted, it is taken to hold.
    pub(super) fn units_if(&self, expr: &Expr, so: bool) -> Vec<Answer> {
        match &expr.kind {
            Kind::If { value, condition } if so && self.asked(condition).value.is_none() => {
                self.units(value)
            }
            _ => self.units(expr),
        }
    }

    /// Whether somebody is left besides the bearer: of two that differ one is, whoever bears
    /// it, and so is one who can never bear it.
    pub(super) fn somebody_left(&self, norm: &Norm, bearer: &Answer, units: &[Answer]) -> Answer {
        let differ = units.iter().filter_map(|unit| unit.value.as_ref()).collect::<BTreeSet<_>>();
        let names_nobody = parties(norm).next().is_none();
        if names_nobody || differ.len() > 1 || self.names_another(norm) {
            return truth(true);
        }
        at_least(1, units.iter().map(|unit| not(equal(unit.clone(), bearer.clone()))))
    }

    /// What may lift a norm for a bearer: norms on its task of rules that override its rule. One that
    /// tells what somebody is not to do, or need not, is for that bearer alone; another for its own
    /// bearer if that is one of a group, and else for all.
    pub(super) fn lifting(
        &self,
        rule: &Item,
        norm: &Norm,
        (bearer, asked_of): (&Answer, AskedOf),
    ) -> Vec<Answer> {
        let others = self.overriding(rule, &norm.task);
        let of = |other: &'_ Item| {
            let norms = other.norms.iter().filter(|over| over.task == norm.task);
            let lifts = |over: &&Norm| self.lifts(other, over, (norm, bearer, asked_of));
            norms.map(lifts).collect::<Vec<_>>()
        };
        others.flat_map(of).collect()
    }

    /// Whether an expression names a unit, whatever the case.
    fn is_unit(&self, expr: &Expr) -> bool {
        let name = name_in(expr);
        let plain = !name.contains('.') && matches!(expr.kind, Kind::Path(_));
        plain
            && self
                .item(&name)
                .is_none_or(|item| item.alternatives.is_empty() && item.members.is_empty())
    }

    fn lifts(
        &self,
        rule: &Item,
        over: &Norm,
        (norm, bearer, asked_of): (&Norm, &Answer, AskedOf),
    ) -> Answer {
        let applies = |one: &Answer| self.applies(rule, over, (one, AskedOf::Any));
        let Some(expr) = &over.bearer else { return applies(&word("-")) };
        let exempts = over.modality == NeedNot;
        let about = over.outcome.is_none() || over.outcome == norm.outcome;
        if exempts && !(about && matches!(norm.modality, Shall | Should)) {
            return truth(false);
        }
        let borne = self.units(expr).into_iter();
        let borne: Vec<_> = borne.map(|one| (applies(&one), one)).collect();
        let any = || at_least(1, borne.iter().map(|(applies, _)| applies.clone()));
        let members = norm.bearer.as_ref().map_or(&[][..], |bearer| self.members(bearer));
        let spares = exempts || matches!(over.modality, ShallNot | ShouldNot);
        if norm.bearer.is_none() || members.is_empty() && !spares {
            return any();
        }
        let alike = members.is_empty() && norm.bearer.as_ref() == Some(expr);
        let same =
            |one: &Answer| if alike { truth(true) } else { equal(one.clone(), bearer.clone()) };
        // Of one who is somebody else whatever the case says nothing is asked.
        let fixed = members.is_empty() || asked_of == AskedOf::This;
        let named =
            norm.bearer.as_ref().is_some_and(|own| !members.is_empty() || self.is_unit(own));
        let named = named && fixed && self.is_unit(expr);
        let another = |one: &Answer| named && same(one).is("no");
        let own = borne.iter().filter(|(_, one)| !another(one));
        let own = own.map(|(applies, one)| all([applies.clone(), same(one)]));
        let own = at_least(1, own.collect::<Vec<_>>());
        if spares {
            return own;
        }
        let is_member = |one: &Answer| {
            let equals = members.iter().map(|member| equal(one.clone(), word(&member.text)));
            equals.collect::<Vec<_>>()
        };
        let among = borne.iter().flat_map(|(_, one)| is_member(one)).collect::<Vec<_>>();
        at_least(1, [own, all([any(), not(at_least(1, among))])])
    }

    /// The norms that leave to some alone what a norm asks or allows, so that doing it would be
    /// another's doing, or towards another.
    pub(super) fn oversteps(&self, one: &Borne, norms: &[Borne]) -> Vec<usize> {
        let bearer = &one.finding.bearer;
        let acts = matches!(one.finding.modality, Shall | Should | May) && one.finding.applies;
        // Where one of several suffices, it can be done without the others.
        let all = one.norm.details.iter().filter_map(|detail| recipients(&detail.kind));
        let all = all.filter(|named| !named.one_suffices).flat_map(|named| &named.parties);
        let to = all.flat_map(|party| self.units(party)).filter_map(|unit| unit.value);
        let to = to.filter(|unit| unit != bearer).collect::<Vec<_>>();
        let against = |only: &Borne| {
            let same = only.norm.outcome.is_none() || only.norm.outcome == one.norm.outcome;
            let about = only.norm.task == one.norm.task && same;
            let known = only.finding.bearer != "?" && bearer != "?";
            let another = known && only.finding.bearer != *bearer;
            let binds = only.finding.modality == OnlyMay && only.finding.applies;
            binds && about && (another || to.iter().any(|unit| only.leaves_out(unit)))
        };
        let norms = norms.iter().enumerate().filter(|(_, only)| acts && against(only));
        norms.map(|(at, _)| at).collect()
    }
}

/// Whether both apply and cannot both be followed: same task and outcome, bearer, and a
/// recipient (naming none covers all).
pub(super) fn clash(one: &NormFinding, other: &NormFinding) -> bool {
    let binding = (one.modality, other.modality);
    let against = matches!(binding, (Shall | Should, ShallNot | ShouldNot) | (May, ShallNot));
    let [some, others] = [one, other].map(|norm| &norm.details["towards"]);
    let meet =
        some.is_empty() || others.is_empty() || some.intersection(others).any(|unit| unit != "?");
    let acts = one.act == other.act && one.bearer == other.bearer && one.bearer != "?";
    against && meet && acts && one.applies && other.applies
}
