//! What an answer must not hide: that the case contradicts itself, that it says otherwise than its
//! log, that nothing applies because of what was assumed, and how many elements are over. Text, JSON and golden text ask here.

use super::view::View;
use crate::case::facts::{Place, Slot};
use crate::eval::outcome::{Carrier, Opener};
use crate::rulebook::node::NodeId;
use crate::rulebook::norm::{Conclusion, Safeguard};
use crate::rulebook::vocabulary::{self, FactId, TaskId};
use crate::value::Value;
use crate::value::norm::Demand;
use crate::value::types::Type;

/// A condition that a safeguard concludes, and that does not hold.
#[derive(Clone, Copy)]
pub(crate) struct Contradiction<'a> {
    pub(crate) safeguard: &'a Safeguard,
    condition: NodeId,
}

/// A fact that is given otherwise than the log makes its default.
#[derive(Clone, Copy)]
pub(crate) struct AgainstLog {
    pub(crate) place: Place,
    pub(crate) ty: Type,
    pub(crate) given: Value,
    pub(crate) logged: Value,
}

impl<'a> View<'a> {
    /// The safeguards that the rules break in this case, whichever unit was asked for, with what
    /// they demand.
    pub(crate) fn broken(&self) -> impl Iterator<Item = (&'a Safeguard, TaskId, Demand)> {
        self.all_broken().filter_map(|one| match one.conclusion {
            Conclusion::Demanded(task, demand) => Some((one, task, demand)),
            Conclusion::Condition(_) => None,
        })
    }

    /// Where the case contradicts itself.
    pub(crate) fn contradictions(&self) -> impl Iterator<Item = Contradiction<'a>> {
        self.all_broken().filter_map(|safeguard| match safeguard.conclusion {
            Conclusion::Demanded(..) => None,
            Conclusion::Condition(condition) => Some(Contradiction { safeguard, condition }),
        })
    }

    /// What does not go together: the facts and the tasks logged that a contradiction rests on;
    /// nothing where they would tell a sensitive value.
    pub(crate) fn behind(&self, one: Contradiction<'_>) -> Option<Vec<Carrier>> {
        let nodes = [one.safeguard.premise, one.condition];
        let masked = nodes.iter().any(|node| self.masks(*node));
        (!masked).then(|| self.outcome().carriers(&nodes))
    }

    /// The facts that the case gives otherwise than its log makes them; not those of which that
    /// would tell a sensitive value.
    pub(crate) fn against_log(&self) -> impl Iterator<Item = AgainstLog> {
        let places = self.outcome().caveats.against_log.iter().copied();
        places.filter(|place| !self.masks_place(*place)).filter_map(|place| {
            let field = self.path(place).field()?;
            let Slot::Given(given) = self.outcome().facts.slot(place) else { return None };
            let vocabulary::Default::Node(node) = field.default? else { return None };
            let logged = self.outcome().value(node);
            (!self.masks(node)).then_some(AgainstLog { place, ty: field.ty, given, logged })
        })
    }

    /// The lists of which elements are over, each with how many: what is asked of these is not shown.
    /// Not those where that would tell a sensitive value.
    pub(crate) fn over(&self) -> impl Iterator<Item = (FactId, usize)> {
        let all = self.rulebook().over.iter().filter(|one| !self.masks(one.node));
        let counted = all.map(|one| (one.list, self.outcome().over(one)));
        counted.filter(|(list, count)| *count > 0 && !self.masks_place(Place::Fact(*list)))
    }

    /// Where nothing applies: the facts that were assumed and would open something if they were
    /// given otherwise, each with the number of norms that it would.
    pub(crate) fn would_open(&self) -> Vec<(Place, usize)> {
        if self.actions().next().is_some() {
            return Vec::new();
        }
        let openers = self.outcome().openers().into_iter();
        let concerns = |one: &Opener| self.at(one.norm).is_some_and(|norm| self.concerns(&norm));
        let openers: Vec<Opener> = openers.filter(concerns).collect();
        let facts = openers.chunk_by(|one, other| one.fact == other.fact);
        facts.filter_map(|same| Some((same.first()?.fact, same.len()))).collect()
    }

    fn all_broken(&self) -> impl Iterator<Item = &'a Safeguard> {
        let rulebook = self.rulebook();
        self.outcome().caveats.broken.iter().filter_map(move |id| rulebook.safeguard(*id))
    }
}
