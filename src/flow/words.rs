//! What marks and arrows say.

use super::graph::{Mark, Order};
use crate::phrases::{Phrase, phrase};
use crate::report::phrases::status;

/// How a point stands; nothing where no case could tell.
pub(super) fn mark(mark: Mark) -> Option<Phrase> {
    Some(match mark {
        Mark::Status(one) => status(one),
        Mark::Open => phrase!("flow-mark-open"),
        Mark::Displaced => phrase!("flow-mark-displaced"),
        Mark::Standing => phrase!("flow-mark-standing"),
        Mark::Not => phrase!("flow-mark-not"),
        Mark::Logged => phrase!("flow-mark-logged"),
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
