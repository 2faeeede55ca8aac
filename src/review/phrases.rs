//! What findings are called.

use super::Kind;
use crate::phrases::{Phrase, phrase};

/// What is wrong.
pub(super) fn kind(kind: Kind) -> Phrase {
    match kind {
        Kind::Contradiction => phrase!("review-kind-contradiction"),
        Kind::Prohibited => phrase!("review-kind-prohibited"),
        Kind::ToCheck => phrase!("review-kind-to-check"),
        Kind::ByOther => phrase!("review-kind-by-other"),
        Kind::WithoutCompetence => phrase!("review-kind-without-competence"),
        Kind::OutOfOrder => phrase!("review-kind-out-of-order"),
        Kind::OrderToCheck => phrase!("review-kind-order-to-check"),
        Kind::LeftOut => phrase!("review-kind-left-out"),
        Kind::TooLate => phrase!("review-kind-too-late"),
        Kind::TimeToCheck => phrase!("review-kind-time-to-check"),
        Kind::StartToCheck => phrase!("review-kind-start-to-check"),
        Kind::TooEarly => phrase!("review-kind-too-early"),
        Kind::Late => phrase!("review-kind-late"),
        Kind::Overdue => phrase!("review-kind-overdue"),
        Kind::LeftUndone => phrase!("review-kind-left-undone"),
        Kind::TurnMissed => phrase!("review-kind-turn-missed"),
        Kind::WithoutReason => phrase!("review-kind-without-reason"),
        Kind::NoDeparture => phrase!("review-kind-no-departure"),
        Kind::OtherUnit => phrase!("review-kind-other-unit"),
        Kind::OtherAddressee => phrase!("review-kind-other-addressee"),
        Kind::Again => phrase!("review-kind-again"),
        Kind::Form => phrase!("review-kind-form"),
        Kind::Further => phrase!("review-kind-further"),
    }
}
