//! Time limits of a rulebook: what a last day is counted from, and how.

use super::id::{CalendarId, NodeId, QuantifierId};
use crate::value::time_limit::Side;

/// A time limit: its index in [`super::node::Nodes::time_limits`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeLimitId(pub u32);

/// `within 20 working days of D counted in norway not counting case.pauses`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TimeLimit {
    /// How long.
    pub length: Length,
    /// On which side of its day it lies.
    pub side: Side,
    /// What it is counted from: a node that is a date, or a moment.
    pub from: NodeId,
    /// Days off, and whether a last day is moved; how hours are counted, where one says so.
    pub calendar: Option<CalendarId>,
    /// Whether the days off are known that the case adds to the calendar, where it adds some.
    pub days_off: Option<NodeId>,
    /// Whether it is moved as the calendar says.
    pub moving: Moving,
    /// The days that are not counted.
    pub pauses: Option<Pauses>,
}

/// How long a time limit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Length {
    /// A node that is a duration: it ends on a day.
    Of(NodeId),
    /// So many hours: it ends at a moment.
    Hours(u32),
}

impl Length {
    /// The node of a duration.
    pub fn duration(self) -> Option<NodeId> {
        match self {
            Self::Of(node) => Some(node),
            Self::Hours(_) => None,
        }
    }
}

/// Whether a last day that is a day off is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Moving {
    /// As the calendar says.
    AsCalendar,
    /// `not moved`
    Never,
}

/// The days that a time limit does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pauses {
    /// The elements of a list.
    List {
        /// Goes over the list, so that each element has its place in an explanation: its node.
        each: NodeId,
        /// The same, as a quantifier.
        quantifier: QuantifierId,
        /// The node of the field that holds the first day.
        from: NodeId,
        /// The node of the field that tells the end.
        end: NodeId,
        /// What that field tells.
        ends: PauseEnd,
    },
    /// `from A to B`: date-valued nodes, both of which belong to the pause.
    Between {
        /// The first day.
        from: NodeId,
        /// The last day.
        until: NodeId,
    },
}

/// What the end of a pause tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PauseEnd {
    /// `until`: the last day that does not count.
    Until,
    /// `resumes`: the first day that counts again.
    Resumes,
}

impl PauseEnd {
    /// The field of a record that tells it.
    pub fn field(self) -> &'static str {
        match self {
            Self::Until => "until",
            Self::Resumes => "resumes",
        }
    }
}

impl TimeLimit {
    /// The nodes it rests on, in the order in which they are written.
    pub fn parts(&self) -> impl Iterator<Item = NodeId> {
        let pauses = match self.pauses {
            Some(Pauses::List { each, .. }) => [Some(each), None],
            Some(Pauses::Between { from, until }) => [Some(from), Some(until)],
            None => [None, None],
        };
        let counted = self.length.duration().into_iter().chain([self.from]).chain(self.days_off);
        counted.chain(pauses.into_iter().flatten())
    }

    /// The days of each pause, as nodes of its element: a last day rests on them, though they stand
    /// in a quantifier's body and so are no operands.
    pub fn days_of_pauses(&self) -> impl Iterator<Item = NodeId> {
        let days = match self.pauses {
            Some(Pauses::List { from, end, .. }) => [Some(from), Some(end)],
            Some(Pauses::Between { .. }) | None => [None, None],
        };
        days.into_iter().flatten()
    }

    /// Gives each node that it names another id.
    pub fn rename(&mut self, rename: &impl Fn(NodeId) -> NodeId) {
        if let Length::Of(length) = &mut self.length {
            *length = rename(*length);
        }
        self.from = rename(self.from);
        self.days_off = self.days_off.map(rename);
        match &mut self.pauses {
            Some(Pauses::List { each, from, end, .. }) => {
                for node in [each, from, end] {
                    *node = rename(*node);
                }
            }
            Some(Pauses::Between { from, until }) => {
                *from = rename(*from);
                *until = rename(*until);
            }
            None => {}
        }
    }
}
