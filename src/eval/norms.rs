//! The second pass: the values of nodes → every norm of a rule in force, for each of its
//! bearers. Whether it applies stands in a node already, but for one thing that differs from
//! bearer to bearer: that somebody is left to whom it is borne. Then what is missing is
//! gathered where something is open, and what is assumed where it applies.

use crate::eval::calculate::Assumed;
use crate::eval::calculation::{Calculation, Occurrence};
use crate::eval::missing::Trail;
use crate::eval::outcome::{Missing, NormOutcome, Stretch};
use crate::rulebook::node::NodeId;
use crate::rulebook::norm::{Bearer, Norm, NormId};
use crate::value::UnitId;
use crate::value::truth::Truth;

/// What the second pass writes, kept from case to case.
#[derive(Clone, Debug, Default)]
pub(crate) struct Norms {
    /// The norms with their bearers.
    pub(crate) all: Vec<NormOutcome>,
    /// What is missing and what is assumed, norm by norm.
    pub(crate) missing: Vec<Missing>,
    trail: Trail,
}

impl Norms {
    /// Fills in every norm of a rule in force.
    pub(crate) fn fill(&mut self, calculation: Calculation, assumed: Assumed) {
        self.all.clear();
        self.missing.clear();
        self.trail.forget();
        let mut pass = Pass { calculation, assumed, norms: self };
        let rulebook = calculation.rulebook;
        let in_force = rulebook.in_force.iter().filter(|one| one.days.contains(calculation.on));
        for (first, end) in in_force.map(|one| one.norms) {
            let norms = rulebook.norms.get(first.0 as usize..end.0 as usize).unwrap_or_default();
            (first.0..).zip(norms).for_each(|(id, norm)| pass.norm(NormId(id), norm));
        }
    }
}

/// The second pass under way.
struct Pass<'p> {
    calculation: Calculation<'p>,
    assumed: Assumed,
    norms: &'p mut Norms,
}

impl Pass<'_> {
    /// One norm for each of its bearers.
    fn norm(&mut self, id: NormId, norm: &Norm) {
        match norm.bearer {
            Bearer::Whoever => self.borne(id, norm, None),
            Bearer::Unit(node) => self.borne(id, norm, self.calculation.unit(node)),
            Bearer::Group(set) => {
                for member in self.calculation.members(set) {
                    self.borne(id, norm, Some(*member));
                }
            }
        }
    }

    /// One norm for one bearer.
    #[inline]
    fn borne(&mut self, id: NormId, norm: &Norm, bearer: Option<UnitId>) {
        let left = if norm.own_recipient {
            self.calculation.somebody_left(norm, bearer)
        } else {
            Truth::Yes
        };
        let applies = self.truth(norm.applies).and(left);
        self.norms.all.push(NormOutcome::bare(id, applies, bearer));
        let settled = applies == Truth::Yes && bearer.is_some() && norm.detail_nodes.is_empty();
        if applies != Truth::No && !(settled && self.assumed == Assumed::Nothing) {
            self.gather(norm, left);
        }
    }

    /// Gathers what is missing and what is assumed of the latest norm.
    #[inline(never)]
    fn gather(&mut self, norm: &Norm, left: Truth) {
        let Some(mut outcome) = self.norms.all.pop() else {
            return;
        };
        if outcome.bearer.is_none() {
            outcome.bearer_missing = self.missing(bearer_node(norm).into_iter());
        }
        outcome.detail_missing = self.missing(norm.detail_nodes.iter().copied());
        if outcome.applies == Truth::Open {
            outcome.missing = self.missing(hung_on(norm, left));
        } else if self.assumed == Assumed::Something {
            outcome.assumed = self.assumed(norm.applies);
        }
        self.norms.all.push(outcome);
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

/// What whether a norm applies hangs on: its condition; and where it is open whether somebody
/// is left, who bears it towards whom.
fn hung_on(norm: &Norm, left: Truth) -> impl Iterator<Item = NodeId> {
    let towards = bearer_node(norm).into_iter().chain(norm.details.recipient_nodes());
    std::iter::once(norm.applies).chain(towards.filter(move |_| left == Truth::Open))
}

fn bearer_node(norm: &Norm) -> Option<NodeId> {
    match norm.bearer {
        Bearer::Unit(node) => Some(node),
        Bearer::Group(_) | Bearer::Whoever => None,
    }
}
