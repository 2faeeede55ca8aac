//! Versions that a date of the case chooses: a circular is `in force from … for FACT`.

use super::id::{FactId, NodeId};
use crate::value::date::Period;

/// The date of the case by which something holds, and the days on which that has to lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// The fact.
    pub by: FactId,
    /// The days.
    pub days: Period,
    /// Whether it lies in them: a truth, open while the date is not known.
    pub guard: NodeId,
}
