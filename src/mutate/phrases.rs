//! What sorts of change are called.

use super::Kind;
use crate::phrases::{Phrase, phrase};

/// What sort of change it is.
pub(super) fn kind(kind: Kind) -> Phrase {
    match kind {
        Kind::Boundary => phrase!("mutate-kind-boundary"),
        Kind::Comparison => phrase!("mutate-kind-comparison"),
        Kind::Negated => phrase!("mutate-kind-negated"),
        Kind::Condition => phrase!("mutate-kind-condition"),
        Kind::Joined => phrase!("mutate-kind-joined"),
        Kind::Count => phrase!("mutate-kind-count"),
        Kind::Listed => phrase!("mutate-kind-listed"),
        Kind::Amount => phrase!("mutate-kind-amount"),
        Kind::Calculation => phrase!("mutate-kind-calculation"),
        Kind::Extreme => phrase!("mutate-kind-extreme"),
        Kind::Day => phrase!("mutate-kind-day"),
        Kind::Narrowing => phrase!("mutate-kind-narrowing"),
        Kind::InForce => phrase!("mutate-kind-in-force"),
        Kind::Bearer => phrase!("mutate-kind-bearer"),
        Kind::Modality => phrase!("mutate-kind-modality"),
        Kind::Norm => phrase!("mutate-kind-norm"),
        Kind::Party => phrase!("mutate-kind-party"),
        Kind::Suffices => phrase!("mutate-kind-suffices"),
        Kind::Form => phrase!("mutate-kind-form"),
        Kind::Order => phrase!("mutate-kind-order"),
        Kind::Deadline => phrase!("mutate-kind-deadline"),
        Kind::Rhythm => phrase!("mutate-kind-rhythm"),
        Kind::Since => phrase!("mutate-kind-since"),
        Kind::Reservation => phrase!("mutate-kind-reservation"),
        Kind::Override => phrase!("mutate-kind-override"),
        Kind::Alternative => phrase!("mutate-kind-alternative"),
        Kind::Value => phrase!("mutate-kind-value"),
        Kind::Default => phrase!("mutate-kind-default"),
    }
}
