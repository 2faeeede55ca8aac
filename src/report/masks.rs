//! What of an answer must not be told: the one place that every report asks. Which values are
//! sensitive was settled when the rules were checked; here it only meets the wish to see them.

use super::bears::{Bears, MASK, Towards};
use super::view::{Shown, View};
use crate::case::facts::{Entry, Place};
use crate::eval::Whom;
use crate::eval::outcome::{Act, Audience};
use crate::explain::Sensitive;
use crate::rulebook::Rulebook;
use crate::rulebook::node::{Node, NodeId};
use crate::rulebook::norm::{Bearer, Norm, Parties, Party};
use crate::value::truth::Truth;
use crate::value::{UnitId, Value};

impl View<'_> {
    /// Whether sensitive values are to be masked.
    pub(crate) fn masking(&self) -> bool {
        self.options.sensitive == Sensitive::Masked
    }

    /// Whether a node's value is to be masked.
    pub(crate) fn masks(&self, node: NodeId) -> bool {
        self.masking() && self.rulebook().nodes.is_sensitive(node)
    }

    /// Whether it is to be masked why a node has no value.
    pub(crate) fn masks_cause(&self, node: NodeId) -> bool {
        self.masks(node) && self.rulebook().nodes.hides_cause(node)
    }

    /// Whether what stands in a place of the case is to be masked.
    pub(crate) fn masks_place(&self, place: Place) -> bool {
        self.masking() && self.path(place).is_sensitive()
    }

    /// Whether the days on which a norm begins, ends and comes back are to be masked.
    pub(crate) fn masks_days(&self, norm: &Norm) -> bool {
        self.masking() && norm.tells.days
    }

    /// Who bears a norm.
    pub(crate) fn bears(&self, one: &Shown) -> Bears {
        match (one.outcome.bearer, one.norm.bearer) {
            (Some(_), Bearer::Unit(node)) if self.masks_bearer(one) => Bears::Masked(node),
            (Some(unit), _) => Bears::Unit(unit),
            (None, Bearer::Unit(node)) => Bears::Open(node),
            (None, Bearer::Jointly) => Bears::Jointly(one.outcome.norm),
            (None, Bearer::Everybody) => Bears::Everybody,
            (None, Bearer::Group(_) | Bearer::Whoever) => Bears::Whoever,
        }
    }

    fn masks_bearer(&self, one: &Shown) -> bool {
        self.masking() && one.norm.tells.bearer
    }

    /// The units that an open or masked node may give; empty if it may be any, and where which
    /// are left would tell a sensitive value.
    pub(crate) fn possible_units(&self, node: NodeId) -> Vec<UnitId> {
        if self.masks(node) { Vec::new() } else { self.outcome().possible_units(node) }
    }

    /// Whether a norm may be a unit's: one whose bearer is masked is shown to every unit that
    /// the rules could name there.
    pub(crate) fn may_be_borne(&self, one: &Shown, by: UnitId) -> bool {
        let outcome = self.outcome().of(one.outcome);
        match self.bears(one) {
            Bears::Unit(unit) => unit == by,
            Bears::Open(node) if !self.masks(node) => {
                let possible = outcome.possible_units(node);
                possible.is_empty() || possible.contains(&by)
            }
            Bears::Open(node) | Bears::Masked(node) => {
                units(self.rulebook(), node).is_none_or(|units| units.contains(&by))
            }
            Bears::Jointly(_) if self.masks_bearer(one) => true,
            Bears::Jointly(_) | Bears::Everybody => {
                outcome.calculation().bears(one.norm, by) != Truth::No
            }
            Bears::Whoever => false,
        }
    }

    /// The units behind the words of a norm, its bearer left out, unless that would tell it.
    pub(crate) fn towards(&self, one: &Shown, parties: &Parties) -> Vec<Towards> {
        let own = one.outcome.bearer.filter(|_| !self.masks_bearer(one));
        let mut all = self.parties(&parties.parties);
        all.retain(|unit| own.is_none_or(|own| *unit != Towards::Unit(own)));
        all
    }

    /// The units behind parties.
    pub(crate) fn parties(&self, parties: &[Party]) -> Vec<Towards> {
        let calculation = self.outcome().calculation();
        let mut all = Vec::new();
        for party in parties {
            match *party {
                Party::Group(_, Some(guard)) if self.masks(guard) => all.push(Towards::Masked),
                Party::Group(set, guard) => match calculation.group(set, guard) {
                    None => all.push(Towards::Open),
                    Some(members) => {
                        all.extend(members.iter().map(|unit| Towards::Unit(*unit)));
                    }
                },
                // That it is nobody tells what is masked as well as who it is.
                Party::Unit(node) => match calculation.party(node) {
                    Whom::Open => all.push(Towards::Open),
                    _ if self.masks(node) => all.push(Towards::Masked),
                    Whom::Unit(unit) => all.push(Towards::Unit(unit)),
                    Whom::Nobody => {}
                },
            }
        }
        all
    }

    /// By which unit something was done; not told of what counts for a norm whose bearer is masked.
    pub(crate) fn done_by(&self, one: &Shown, entry: &Entry) -> Option<UnitId> {
        entry.by.filter(|_| !self.masks_bearer(one))
    }

    /// Whether what is said of an act is for whoever reads this: for those who see sensitive values or
    /// those who do not, and for the unit that was asked for.
    pub(crate) fn hears(&self, act: &Act) -> bool {
        let by = self.outcome().entry(act.entry).and_then(|entry| entry.by);
        let seen = match act.audience {
            Audience::Everybody => true,
            Audience::Cleared => !self.masking(),
            Audience::Masked | Audience::Hidden => self.masking(),
        };
        seen && (by.is_none() || self.options.unit.is_none_or(|unit| by == Some(unit)))
    }

    /// Who acted, unless that would tell a sensitive value: who is to act.
    pub(crate) fn acted(&self, entry: &Entry) -> Option<UnitId> {
        let rulebook = self.rulebook();
        let judged = rulebook.judged(entry.task).map(|one| one.norms.as_slice());
        let mut norms = judged.unwrap_or_default().iter().filter_map(|id| rulebook.norm(*id));
        entry.by.filter(|_| !(self.masking() && norms.any(|norm| norm.tells.bearer)))
    }

    /// Why something was tried in vain or departed from.
    pub(crate) fn reason(&self, entry: &Entry) -> Option<&str> {
        let reason = entry.failed.or(entry.instead).or(entry.despite)?;
        let task = self.rulebook().task(entry.task);
        let masked = self.masking() && task.is_some_and(|task| task.sensitive_reasons);
        Some(if masked { MASK } else { self.text(reason) })
    }

    /// Whether a reason was given, and is blank.
    pub(crate) fn has_blank_reason(&self, entry: &Entry) -> bool {
        let reason = entry.instead.or(entry.despite);
        reason.is_some_and(|reason| self.text(reason).trim().is_empty())
    }
}

/// The units that the rules could name in a node; none where it may be any.
fn units(rulebook: &Rulebook, node: NodeId) -> Option<Vec<UnitId>> {
    let nodes = &rulebook.nodes;
    let mut left = vec![node];
    let mut units = Vec::new();
    while let Some(node) = left.pop() {
        match nodes.get(node)? {
            Node::Constant(id) => {
                if let Value::Unit(unit) = rulebook.constant(id) {
                    units.push(unit);
                }
            }
            Node::Defined { body, .. } => left.push(body),
            Node::Alternatives(list) | Node::Versions(list) => {
                left.extend(nodes.alternatives(list).iter().map(|one| one.value));
            }
            _ => return None,
        }
    }
    Some(units)
}
