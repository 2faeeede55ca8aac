//! Who bears a norm, and whom it is done towards, as it may be told.

use crate::rulebook::node::NodeId;
use crate::rulebook::norm::NormId;
use crate::value::UnitId;

/// What stands for a sensitive value.
pub(crate) const MASK: &str = "•••";

/// Who bears a norm, as it may be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Bears {
    /// This unit.
    Unit(UnitId),
    /// It is settled, but the unit would tell a sensitive value: what gives it.
    Masked(NodeId),
    /// It is not settled: what will give it.
    Open(NodeId),
    /// Several together, by this norm.
    Jointly(NormId),
    /// Every unit: it binds nobody less than another.
    Everybody,
    /// Whoever acts.
    Whoever,
}

/// A unit that a norm is done towards, as it may be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Towards {
    /// This unit.
    Unit(UnitId),
    /// The unit would tell a sensitive value.
    Masked,
    /// It is not settled.
    Open,
}
