//! What marks and arrows say.

use super::graph::{Mark, Order};
use crate::eval::outcome::Status;
use crate::phrases::{Phrase, phrase};

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

fn status(status: Status) -> Phrase {
    match status {
        Status::Violated => phrase!("flow-mark-violated"),
        Status::Done => phrase!("flow-mark-done"),
        Status::Departed => phrase!("flow-mark-departed"),
        Status::Failed => phrase!("flow-mark-failed"),
        Status::Ongoing => phrase!("flow-mark-ongoing"),
        Status::Overdue => phrase!("flow-mark-overdue"),
        Status::Blocked => phrase!("flow-mark-blocked"),
        Status::Due => phrase!("flow-mark-due"),
        Status::Free => phrase!("flow-mark-free"),
        Status::ToCheck => phrase!("flow-mark-to-check"),
        Status::Kept => phrase!("flow-mark-kept"),
    }
}

/// What an arrow says.
pub(super) fn order(order: Order) -> Phrase {
    match order {
        Order::Free => phrase!("flow-order-free"),
        Order::Waited => phrase!("flow-order-waited"),
        Order::Broken => phrase!("flow-order-broken"),
    }
}
