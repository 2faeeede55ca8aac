//! The second pass: the values of nodes → every norm of a rule in force, for each of its
//! bearers; of a rule that is for each of several, at every element. While it is not known which
//! these are, there is one norm, and it is open. Whether it applies stands in a node already, but for one thing that differs from
//! bearer to bearer: that somebody is left to whom it is borne. Then what is missing is
//! gathered where something is open, and what is assumed where it applies.

use crate::eval::MOST_LISTED;
use crate::eval::calculate::Assumed;
use crate::eval::calculation::{Calculation, Element, Occurrence};
use crate::eval::missing::Trail;
use crate::eval::outcome::{Missing, NormOutcome, Stretch};
use crate::rulebook::node::{NodeId, QuantifierId};
use crate::rulebook::norm::{Bearer, Gist, GroupSet, Norm, NormId};
use crate::value::UnitId;
use crate::value::truth::Truth;

/// What the second pass writes, kept from case to case.
#[derive(Clone, Debug, Default)]
pub(crate) struct Norms {
    /// The norms with their bearers.
    pub(crate) all: Vec<NormOutcome>,
    /// What is missing and what is assumed, norm by norm.
    pub(crate) missing: Vec<Missing>,
    /// Whether there are more norms, or is more missing, than is kept.
    pub(crate) too_many: bool,
    trail: Trail,
}

impl Norms {
    /// Fills in every norm of a rule in force.
    #[inline(never)]
    pub(crate) fn fill(&mut self, calculation: Calculation, assumed: Assumed) {
        self.all.clear();
        self.missing.clear();
        self.trail.forget();
        self.too_many = false;
        let mut pass = Pass { calculation, assumed, norms: self };
        let rulebook = calculation.rulebook;
        let in_force = rulebook.in_force.iter().filter(|one| one.days.contains(calculation.on));
        for (first, end) in in_force.map(|one| one.norms) {
            let norms = rulebook.gists.get(first.0 as usize..end.0 as usize).unwrap_or_default();
            for (id, norm) in (first.0..).zip(norms) {
                match norm.each {
                    None => pass.norm((NormId(id), None), norm),
                    Some(each) => pass.each((NormId(id), each), norm),
                }
            }
        }
    }
}

/// A norm, and the element that it is about.
type Named = (NormId, Option<u32>);

/// The second pass under way.
struct Pass<'p> {
    calculation: Calculation<'p>,
    assumed: Assumed,
    norms: &'p mut Norms,
}

impl Pass<'_> {
    /// One norm at each element.
    #[inline(never)]
    fn each(&mut self, (id, quantifier): (NormId, QuantifierId), norm: &Gist) {
        let whole = self.calculation;
        if whole.rulebook.brings_about(quantifier).is_some() {
            return self.occasions((id, quantifier), norm);
        }
        let list = whole.rulebook.nodes.quantifier(quantifier).map(|one| one.list);
        let Some(list) = list.and_then(|list| whole.list(quantifier, Occurrence::of(list))) else {
            return self.norm((id, None), norm);
        };
        for position in 0..list.len {
            self.calculation.element = Some(Element { quantifier, position });
            if !self.norms.too_many {
                self.norm((id, Some(position)), norm);
            }
            self.norms.too_many |= self.norms.all.len() > MOST_LISTED;
        }
        self.calculation = whole;
    }

    /// One norm on each of its occasions.
    #[inline(never)]
    fn occasions(&mut self, (id, quantifier): (NormId, QuantifierId), norm: &Gist) {
        let whole = self.calculation;
        let Some(own) = whole.rulebook.norm(id) else { return };
        for day in whole.occasions(own) {
            let position = day.packed();
            self.calculation.element = Some(Element { quantifier, position });
            if !self.norms.too_many {
                self.norm((id, Some(position)), norm);
            }
            self.norms.too_many |= self.norms.all.len() > MOST_LISTED;
        }
        self.calculation = whole;
    }

    /// One norm for each of its bearers.
    #[inline]
    fn norm(&mut self, id: Named, norm: &Gist) {
        match norm.bearer {
            Bearer::Jointly | Bearer::Everybody | Bearer::Whoever => self.borne(id, norm, None),
            Bearer::Unit(node) => self.borne(id, norm, self.calculation.unit(node)),
            Bearer::Group(set) => {
                let members = self.calculation.members(set);
                self.norms.too_many |= self.norms.all.len() + members.len() > MOST_LISTED;
                for member in members {
                    if !self.norms.too_many && self.is_called(set, norm, *member) {
                        self.borne(id, norm, Some(*member));
                    }
                }
            }
        }
    }

    /// Whether a member of a group bears a norm: on an occasion it may be others who are called upon.
    #[inline]
    fn is_called(&self, set: GroupSet, norm: &Gist, member: UnitId) -> bool {
        norm.each.is_none() || self.calculation.calls_upon(set, member)
    }

    /// One norm for one bearer.
    #[inline]
    fn borne(&mut self, id: Named, norm: &Gist, bearer: Option<UnitId>) {
        let mut applies = self.truth(norm.applies);
        if norm.differs {
            applies = self.applies_to(id.0, bearer);
        }
        if norm.own_recipient {
            applies = applies.and(self.somebody_left(id.0, bearer));
        }
        if norm.each.is_some() && id.1.is_none() {
            applies = applies.and(Truth::Open);
        }
        self.norms.all.push(NormOutcome::bare(id, applies, bearer));
        let settled = applies == Truth::Yes && bearer.is_some() && !norm.may_lack_details;
        if applies != Truth::No && !(settled && self.assumed == Assumed::Nothing) {
            self.norms.too_many |= self.norms.missing.len() > MOST_LISTED;
            if !self.norms.too_many {
                self.gather();
            }
        }
    }

    #[inline(never)]
    fn applies_to(&self, id: NormId, bearer: Option<UnitId>) -> Truth {
        let norm = self.calculation.rulebook.norm(id);
        norm.map_or(Truth::No, |norm| self.truth(norm.applies_for(bearer)))
    }

    #[inline(never)]
    fn somebody_left(&self, id: NormId, bearer: Option<UnitId>) -> Truth {
        let norm = self.calculation.rulebook.norm(id);
        norm.map_or(Truth::Yes, |norm| somebody_left(self.calculation, norm, bearer))
    }

    /// Gathers what is missing and what is assumed of the latest norm.
    #[inline(never)]
    fn gather(&mut self) {
        let Some(mut outcome) = self.norms.all.last().copied() else {
            return;
        };
        let Some(norm) = self.calculation.rulebook.norm(outcome.norm) else {
            return;
        };
        if outcome.bearer.is_none() {
            outcome.bearer_missing = self.missing(norm.bearer_nodes());
        }
        outcome.detail_missing = self.missing(norm.detail_nodes.iter().copied());
        if outcome.applies == Truth::Open {
            let left = somebody_left(self.calculation, norm, outcome.bearer);
            let list = list_of(self.calculation, norm);
            outcome.missing = self.missing(list.chain(hung_on(norm, outcome.bearer, left)));
        } else if self.assumed == Assumed::Something {
            outcome.assumed = self.assumed(norm.applies_for(outcome.bearer));
        }
        if let Some(latest) = self.norms.all.last_mut() {
            *latest = outcome;
        }
    }

    fn truth(&self, node: NodeId) -> Truth {
        self.calculation.truth(Occurrence::of(node))
    }

    /// What is missing to settle these nodes.
    fn missing(&mut self, nodes: impl Iterator<Item = NodeId>) -> Stretch {
        let Norms { trail, missing, .. } = &mut *self.norms;
        trail.missing(self.calculation, nodes, missing)
    }

    /// What is assumed where this node is yes.
    fn assumed(&mut self, node: NodeId) -> Stretch {
        let Norms { trail, missing, .. } = &mut *self.norms;
        trail.assumed(self.calculation, node, missing)
    }
}

/// The same norm by other values of the same case, without what is missing and assumed. Members
/// of groups stay the same: they rest on the day alone.
pub(crate) fn again(calculation: Calculation, outcome: &NormOutcome) -> Option<NormOutcome> {
    let (calculation, norm) = calculation.of(outcome)?;
    let bearer = match norm.bearer {
        Bearer::Unit(node) => calculation.unit(node),
        Bearer::Group(_) | Bearer::Jointly | Bearer::Everybody | Bearer::Whoever => outcome.bearer,
    };
    let left = somebody_left(calculation, norm, bearer);
    let applies = calculation.truth(Occurrence::of(norm.applies_for(bearer))).and(left);
    let unknown = norm.each.is_some() && outcome.element.is_none();
    let applies = if unknown { applies.and(Truth::Open) } else { applies };
    Some(NormOutcome::bare((outcome.norm, outcome.element), applies, bearer))
}

/// The list that the rule of a norm goes over.
fn list_of(calculation: Calculation, norm: &Norm) -> impl Iterator<Item = NodeId> + use<> {
    let quantifier = norm.each.and_then(|each| calculation.rulebook.nodes.quantifier(each));
    quantifier.map(|quantifier| quantifier.list).into_iter()
}

/// Whether somebody is left to whom the norm is borne.
fn somebody_left(calculation: Calculation, norm: &Norm, bearer: Option<UnitId>) -> Truth {
    if norm.own_recipient { calculation.somebody_left(norm, bearer) } else { Truth::Yes }
}

/// What whether a norm applies hangs on: its condition; and where it is open whether somebody
/// is left, who bears it towards whom.
fn hung_on(norm: &Norm, bearer: Option<UnitId>, left: Truth) -> impl Iterator<Item = NodeId> {
    let towards = norm.bearer_nodes().chain(norm.details.recipient_nodes());
    std::iter::once(norm.applies_for(bearer)).chain(towards.filter(move |_| left == Truth::Open))
}
