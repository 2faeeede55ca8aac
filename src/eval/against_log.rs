//! Given facts whose default rests on the log, and comes out otherwise: the case says one thing
//! and its log another. It is for a person to find out which is right, so both stay as they are.
//!
//! As of safeguards' conditions, on the case's own day or later alone.

use crate::case::facts::{ListPlace, Place, Slot};
use crate::eval::calculation::{Calculation, Occurrence};
use crate::eval::operate::Texts;
use crate::rulebook::LoggedDefault;
use crate::rulebook::node::NodeId;
use crate::rulebook::vocabulary::element_record;
use crate::value::truth::Truth;
use crate::value::types::RecordId;

/// Fills in the places of such facts.
pub(crate) fn fill(calculation: Calculation, against: &mut Vec<Place>) {
    against.clear();
    let logged = &calculation.rulebook.logged_defaults;
    // A case without a log says nothing by it.
    if logged.is_empty() || calculation.facts.log.is_empty() || calculation.is_before_case() {
        return;
    }
    for one in logged {
        match *one {
            LoggedDefault::Fact(fact, default) => {
                let place = Place::Fact(fact);
                against.extend(differs(calculation, place, default).then_some(place));
            }
            LoggedDefault::Field { record, field, default } => {
                let own = |list: &&ListPlace| record_in(calculation, list.held_in) == Some(record);
                for list in calculation.facts.lists.iter().filter(own) {
                    let (start, end) = list.slots();
                    let starts = (start..end).step_by(usize::from(list.width.max(1)));
                    let places = starts.map(|slot| Place::Element(slot + u32::from(field)));
                    against.extend(places.filter(|place| differs(calculation, *place, default)));
                }
            }
        }
    }
    against.sort_unstable();
}

/// Whether what the case gives is another value than this known default.
fn differs(calculation: Calculation, place: Place, default: NodeId) -> bool {
    let Slot::Given(given) = calculation.facts.slot(place) else {
        return false;
    };
    let texts = Texts { rulebook: calculation.rulebook, facts: calculation.facts };
    texts.equal(given, calculation.value(Occurrence::of(default))) == Truth::No
}

/// Of which record the elements of a list are.
fn record_in(calculation: Calculation, holder: Place) -> Option<RecordId> {
    let Calculation { rulebook, facts, .. } = calculation;
    match holder {
        Place::Fact(id) => element_record(rulebook.fact(id)?.field.ty),
        Place::Element(slot) => {
            let list = facts.list_with(slot)?;
            let record = rulebook.record(record_in(calculation, list.held_in)?)?;
            let field = (slot - list.list.start) % u32::from(list.width.max(1));
            element_record(record.fields.get(field as usize)?.ty)
        }
    }
}
