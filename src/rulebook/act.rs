//! What the acts on a task are judged by.

use super::id::{NodeId, QuantifierId, TaskId};
use super::norm::NormId;

/// What an act on one task is judged by, on its day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The task.
    pub task: TaskId,
    /// The norms on it; forms, and norms that hold whatever the case says, are not among them.
    pub norms: Vec<NormId>,
    /// Duties on other tasks that say `before` of it.
    pub before: Vec<NormId>,
    /// Whether norms apply, who bears them, towards whom.
    pub conditions: Steps,
    /// The days that norms set: their first and last ones, and those since which they hold.
    pub days: Steps,
    /// Whether a verdict on an earlier day tells what a sensitive fact over time was then, or on which
    /// side of a sensitive day that lies.
    pub tells: bool,
}

/// What is calculated again for an earlier day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Steps {
    /// The nodes, operands first; bodies of quantifiers among them are run by their quantifiers.
    pub nodes: Vec<NodeId>,
    /// The quantifiers, also those within bodies, each with how deep it is nested.
    pub quantifiers: Vec<(QuantifierId, u8)>,
    /// Whether the date is asked for otherwise than beside another one in a comparison, so that they
    /// may come out otherwise on any day.
    pub daily: bool,
    /// How many nodes are run for one more day of the first days that are sought, each with how many
    /// lists they are gone over for.
    pub first_days: Vec<(u32, u8)>,
}
