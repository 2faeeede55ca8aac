//! What a charge hangs on where it is open, and rests on where it is certain: facts, each with the day
//! on which it mattered.

use crate::case::facts::Place;
use crate::case::path::field;
use crate::eval::acts::judge::{Borne, Court, index};
use crate::eval::acts::{Drafts, Hang};
use crate::eval::calculation::{Calculation, Element, Occurrence};
use crate::eval::results::{Charge, Missing};
use crate::rulebook::node::NodeId;
use crate::rulebook::norm::Norm;
use crate::value::date::Date;
use crate::value::truth::Truth;
use crate::value::types::Base;

impl Court<'_> {
    /// What a charge that is open hangs on.
    pub(super) fn gather(&mut self, norms: &[Option<Borne>], charge: Charge) {
        self.look_up(norms, charge);
        let Drafts { missing, hangs: [conditions, days], .. } = &mut *self.drafts;
        let start = missing.len();
        for (calculation, nodes) in of_each(self.then.conditions, conditions) {
            self.trail.missing_then(calculation, nodes, missing);
        }
        let before = self.act.is_before(self.then.conditions.facts);
        let day = self.act.on;
        if before {
            missing.iter_mut().skip(start).for_each(|one| on_day(one, day));
        }
        let start = missing.len();
        let then = self.then.conditions;
        let lists = norms.iter().flatten().filter_map(|one| unknown_list(then, one));
        missing.extend(lists.map(Missing::Fact));
        for (calculation, nodes) in of_each(self.then.days, days) {
            self.trail.missing_then(calculation, nodes, missing);
        }
        if before {
            // Dates are taken as they are given, whatever had come by then; what else days rest on is not.
            let calculation = self.then.days;
            let other = |one: &&mut Missing| !is_date(calculation, **one);
            missing.iter_mut().skip(start).filter(other).for_each(|one| on_day(one, day));
        }
    }

    /// What carries a charge that is certain.
    pub(super) fn rests_on(&mut self, norms: &[Option<Borne>], charge: Charge) {
        self.look_up(norms, charge);
        let (calculation, day) = (self.then.conditions, self.act.on);
        let before = self.act.is_before(calculation.facts);
        let Drafts { missing, hangs: [conditions, days], carried, .. } = &mut *self.drafts;
        carried.clear();
        for (calculation, nodes) in of_each(self.then.conditions, conditions) {
            self.trail.carried_by(calculation, nodes, carried);
        }
        for (calculation, nodes) in of_each(self.then.days, days) {
            self.trail.carried_by(calculation, nodes, carried);
        }
        missing.extend(carried.iter().map(|place| {
            let mut one = Missing::Fact(*place);
            if before && !is_date(calculation, one) {
                on_day(&mut one, day);
            }
            one
        }));
    }

    /// Leaves of what a charge hangs on what carries it with all else as it is today.
    pub(super) fn narrow(&mut self, norms: &[Option<Borne>], charge: Charge, made: (usize, Truth)) {
        let (at, truth) = made;
        let not_applying = |one: &Borne| {
            self.of(*one).conditions.truth(Occurrence::of(one.norm.applies)) == Truth::No
        };
        let lifted = truth == Truth::No
            && norms.iter().flatten().count() == 1
            && norms.iter().flatten().all(not_applying);
        self.look_up(norms, charge);
        let Drafts { missing, hangs: [conditions, days], carried, .. } = &mut *self.drafts;
        if lifted {
            conditions.truncate(1);
            days.clear();
        }
        carried.clear();
        for (calculation, nodes) in of_each(self.then.conditions, conditions) {
            self.trail.carried_by(calculation, nodes, carried);
        }
        for (calculation, nodes) in of_each(self.then.days, days) {
            self.trail.carried_by(calculation, nodes, carried);
        }
        let Some(stretch) = self.charged.get_mut(at).map(|one| &mut one.missing) else { return };
        let carries = |one: &Missing| match one {
            Missing::Fact(place) | Missing::OnDay(place, _) => carried.contains(place),
            Missing::Log(..) | Missing::Calculation { .. } => !lifted,
        };
        let (start, end) = (stretch.start as usize, stretch.end as usize);
        let mut kept = start;
        for from in start..end {
            let Some(one) = missing.get(from).copied().filter(carries) else { continue };
            if let Some(place) = missing.get_mut(kept) {
                *place = one;
            }
            kept += 1;
        }
        if kept > start {
            stretch.end = index(kept);
        }
    }

    /// Looks up the nodes that a charge may hang on.
    fn look_up(&mut self, norms: &[Option<Borne>], charge: Charge) {
        let calculation = self.then.conditions;
        let Drafts { hangs: [conditions, days], .. } = &mut *self.drafts;
        conditions.clear();
        days.clear();
        for one in norms.iter().flatten() {
            hung_on(one.norm, calculation.at(one.norm, one.element).element, (conditions, days));
        }
        if let Charge::OutOfOrder(task) = charge {
            let rulebook = calculation.rulebook;
            for norm in rulebook.duties(task).filter_map(|id| rulebook.norm(id)) {
                // On whichever occasion, it hangs on the same.
                let arises = norm.each.is_some_and(|each| rulebook.brings_about(each).is_some());
                let most = if arises { 1 } else { usize::MAX };
                for element in calculation.positions(norm).take(most) {
                    let element = calculation.at(norm, element).element;
                    let concerns = |one: &Borne| {
                        let own = calculation.at(one.norm, one.element).element;
                        Element::meet(element, own)
                    };
                    if arises || norms.iter().flatten().any(concerns) {
                        hung_on(norm, element, (conditions, days));
                    }
                }
            }
        }
    }
}

/// The list of which it is not known which elements it has, where a norm is for each of them.
fn unknown_list(calculation: Calculation, one: &Borne) -> Option<Place> {
    let each = one.norm.each.filter(|_| one.element.is_none())?;
    calculation.rulebook.list_of(each).map(Place::Fact)
}

/// Nodes, those of one element together.
fn of_each<'h>(
    calculation: Calculation<'h>,
    nodes: &'h [Hang],
) -> impl Iterator<Item = (Calculation<'h>, impl Iterator<Item = NodeId> + use<'h>)> + use<'h> {
    nodes.chunk_by(|one, other| one.0 == other.0).map(move |same| {
        let element = same.first().and_then(|(element, _)| *element);
        (Calculation { element, ..calculation }, same.iter().map(|(_, node)| *node))
    })
}

/// The nodes that may leave open what a norm asks of an entry.
fn hung_on(
    norm: &Norm,
    element: Option<Element>,
    (conditions, days): (&mut Vec<Hang>, &mut Vec<Hang>),
) {
    let details = norm.details.recipient_nodes().chain(norm.details.done_when);
    let members = norm.applies_to.iter().map(|(_, node)| *node);
    let all = std::iter::once(norm.applies).chain(members).chain(norm.bearer_nodes());
    conditions.extend(all.chain(details).map(|node| (element, node)));
    days.extend(norm.details.days().map(|node| (element, node)));
}

/// Whether it is a date that is missing, or a list in which there may be dates.
fn is_date(calculation: Calculation, missing: Missing) -> bool {
    let Missing::Fact(place) = missing else { return false };
    field(calculation.rulebook, calculation.facts, place)
        .is_some_and(|field| field.ty.list || matches!(field.ty.base, Base::Date | Base::Moment))
}

/// What is missing of an earlier day.
fn on_day(missing: &mut Missing, day: Date) {
    if let Missing::Fact(place) = *missing {
        *missing = Missing::OnDay(place, day);
    }
}
