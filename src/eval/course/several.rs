//! What the log holds for a norm that several bear together, or that binds every unit.

use crate::case::facts::Entry;
use crate::eval::calculation::Calculation;
use crate::eval::course::asked::window;
use crate::eval::course::assigned::Assigned;
use crate::eval::course::counted::Counted;
use crate::eval::course::entitlement::{Entitlement, addressees};
use crate::eval::course::ledger::{At, Fate};
use crate::value::date::Date;
use crate::value::truth::Truth;

/// What anybody did of what nobody shall do.
pub(super) fn by_anybody(
    calculation: Calculation,
    entitlement: &Entitlement,
    counted: &mut Counted,
) -> Assigned {
    let mut assigned = Assigned::default();
    for (at, entry) in entries(calculation, entitlement) {
        if !is_breach(calculation, entitlement, entry) {
            continue;
        }
        counted.mark(at);
        match Fate::of(entry) {
            Fate::Doing => assigned.reach_by(at, None),
            Fate::Despite => assigned.despite = Some(at),
            Fate::Failed | Fate::Instead => {}
        }
    }
    assigned
}

/// The latest doing of anybody before a day.
pub(super) fn before(calculation: Calculation, entitlement: &Entitlement, day: Date) -> Option<At> {
    let breaches = entries(calculation, entitlement).filter(|(_, entry)| {
        entry.on < day && entry.is_doing() && is_breach(calculation, entitlement, entry)
    });
    breaches.last().map(|(at, _)| at)
}

/// The first doing that oversteps what is left to some alone.
pub(super) fn overstepping(
    calculation: Calculation,
    entitlement: &Entitlement,
    counted: &mut Counted,
) -> Option<At> {
    let mut first = None;
    for (at, entry) in entries(calculation, entitlement) {
        let to = addressees(calculation.facts, entry).iter().copied();
        let oversteps = entry.is_doing()
            && entitlement.is_about(entry)
            && entitlement.at(calculation).oversteps(entitlement.norm, entry.by, to) == Truth::Yes;
        if oversteps {
            counted.mark(at);
            first = first.or(Some(at));
        }
    }
    first
}

/// The entries of a norm's task that lie where entries count.
fn entries<'c>(
    calculation: Calculation<'c>,
    entitlement: &Entitlement,
) -> impl Iterator<Item = (At, &'c Entry)> + use<'c> {
    let (first, end) = window(calculation, entitlement).unwrap_or_default();
    let entries = calculation.facts.log.get(first as usize..end as usize);
    let whose = entitlement.whose;
    let entries = (first..end).zip(entries.unwrap_or_default());
    entries.filter(move |(_, entry)| entry.is_of(whose))
}

/// Whether an entry is what nobody shall do, by somebody whom that binds.
fn is_breach(calculation: Calculation, entitlement: &Entitlement, entry: &Entry) -> bool {
    let norm = entitlement.norm;
    let addressed = addressees(calculation.facts, entry);
    let meets = addressed.is_empty()
        || norm.details.recipients().next().is_none()
        || entitlement.recipients(calculation).flatten().any(|unit| addressed.contains(&unit));
    let bound = match entry.by {
        Some(by) => entitlement.at(calculation).bears(norm, by) == Truth::Yes,
        None => norm.spared_by.is_empty(),
    };
    entitlement.is_about(entry) && meets && bound
}
