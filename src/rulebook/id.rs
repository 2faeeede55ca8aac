//! Ids by which nodes and what cases tell name each other.

/// A node: its index in [`super::node::Nodes::all`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub u32);

/// A formula: its index in [`super::node::Nodes::formulas`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FormulaId(pub u32);

/// A fact: its index in the rulebook, and its slot in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactId(pub u32);

/// A task or an event: its index in the rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskId(pub u32);

/// A calendar: its index in the rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CalendarId(pub u32);

/// A quantifier: its index in [`super::node::Nodes::quantifiers`]. What arises each time something
/// happens goes over the days on which it did, as a rule goes over the elements of a list; so whatever
/// brings it about ([`super::Rulebook::occasions`]) has such an id too, counted down from the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuantifierId(pub u32);

impl QuantifierId {
    /// Of what brings occasions about, by its index.
    pub fn of_occasions(index: u32) -> Self {
        Self(u32::MAX - index)
    }

    /// The index of what brings occasions about, of those that goes over; beyond them of anything else.
    pub fn occasions(self) -> u32 {
        u32::MAX - self.0
    }

    /// Whether it goes over occasions: there are never so many of either that they meet.
    pub fn is_of_occasions(self) -> bool {
        self.0 > u32::MAX / 2
    }
}
