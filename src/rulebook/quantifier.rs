//! What nodes are made of besides operands: alternatives, quantifiers, conditions as written; and
//! where their values come from.

use super::id::{NodeId, QuantifierId, TaskId};
use crate::source::Span;
use crate::value::norm::Quantity;

/// A stretch of [`super::node::Nodes::operands`] (of [`super::node::Nodes::alternatives`] for those).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Operands {
    /// The first.
    pub start: u32,
    /// How many.
    pub len: u32,
}

/// A guard and a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Alternative {
    /// When; a constant yes for `otherwise`.
    pub guard: NodeId,
    /// Then what.
    pub value: NodeId,
}

/// `some c in LIST has BODY` and its kin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Quantifier {
    /// Which.
    pub quantity: Quantity,
    /// The list: a fact, or a field of an outer element.
    pub list: NodeId,
    /// How many slots an element is wide.
    pub width: u16,
    /// The first node of the body.
    pub body_start: u32,
    /// One past the last node of the body (the quantifier's own node).
    pub body_end: u32,
    /// What is asked of the element; inside the body, or outside if it does not depend on it.
    pub condition: NodeId,
}

/// The default of a field that rests on the element itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OwnDefault {
    /// Whose element.
    pub quantifier: QuantifierId,
    /// Which field.
    pub field: u16,
    /// The default, in the quantifier's body.
    pub node: NodeId,
}

/// What is calculated again for each day that a first day is sought on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cone {
    /// The condition.
    pub condition: NodeId,
    /// The nodes that can differ from day to day, operands first; bodies of quantifiers among them
    /// are run by their quantifiers.
    pub nodes: Vec<NodeId>,
    /// What these are calculated from besides.
    pub border: Vec<NodeId>,
}

/// Whose entries are asked for: a task's or event's, of one that is for each of several those of an
/// element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Logged {
    /// The task or event.
    pub task: TaskId,
    /// The quantifier whose element it is.
    pub of: Option<QuantifierId>,
}

/// A condition that nothing but a comparison, a yes/no fact or a quantifier makes up, as it is
/// written: several nodes stand for it where its definition is expanded for several arguments,
/// and one node for several that say the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Condition {
    /// Where it is written.
    pub at: Span,
    /// What stands for it.
    pub node: NodeId,
}

/// Where the value of a node comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The rulebook, the date or the chosen readings, whatever the case says.
    Rulebook,
    /// The facts of a case or its log.
    Case,
    /// One of its operands, as it is.
    Operand,
    /// It is worked out anew from its operands.
    Calculated,
}

/// What a first day is of a condition that has held on every day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Always {
    /// `first day of`: open, since there is none that anybody knows.
    Open,
    /// `since it applies`: none, since there is no limit.
    None,
}

/// Forward or backward in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// `+`
    Forward,
    /// `-`
    Backward,
}
