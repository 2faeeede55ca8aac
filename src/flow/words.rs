//! What marks and arrows say.

use super::graph::{Mark, Order};
use crate::eval::outcome::Verdict;
use crate::phrases::{Phrase, phrase};
use crate::report::phrases::status;

/// How a point stands; nothing where no case could tell.
pub(super) fn mark(mark: Mark) -> Option<Phrase> {
    Some(match mark {
        Mark::Status(one) => status(one),
        Mark::Act(Verdict::Violated) => phrase!("flow-mark-violated"),
        Mark::Act(Verdict::Departed) => phrase!("flow-mark-departed"),
        Mark::Act(Verdict::Late) => phrase!("flow-mark-late"),
        Mark::Act(Verdict::ToCheck) => phrase!("flow-mark-act-to-check"),
        Mark::Open => phrase!("flow-mark-open"),
        Mark::Displaced => phrase!("flow-mark-displaced"),
        Mark::Standing => phrase!("flow-mark-standing"),
        Mark::Not => phrase!("flow-mark-not"),
        Mark::Logged | Mark::Act(Verdict::KeptIfUnchanged | Verdict::Kept) => {
            phrase!("flow-mark-logged")
        }
        Mark::NotLogged => phrase!("flow-mark-not-logged"),
        Mark::Said => return None,
    })
}

/// What an arrow says.
pub(super) fn order(order: Order) -> Phrase {
    match order {
        Order::Free => phrase!("flow-order-free"),
        Order::Waited => phrase!("flow-order-waited"),
        Order::Broken => phrase!("flow-order-broken"),
    }
}
