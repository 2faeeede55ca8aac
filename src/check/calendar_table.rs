//! The calendars of a rulebook, and which one counts where.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::rulebook::calendar::{CalendarId, NamedCalendar};
use crate::rulebook::node::NodeId;
use crate::source::SourceId;

/// The calendars of a rulebook, and what they count for.
#[derive(Default)]
pub(super) struct CalendarTable {
    /// In the order in which they were made: those that are declared, by name, come first.
    pub(super) all: Vec<NamedCalendar>,
    /// Of those to which the case adds days: of each list whether all its days are known.
    pub(super) each: FxHashMap<CalendarId, Vec<NodeId>>,
    /// Those that are being made: one that names one of them closes a circle.
    pub(super) in_the_making: FxHashSet<String>,
    /// Those that could not be made, which was told.
    pub(super) in_error: FxHashSet<String>,
    /// That of the circular of each file.
    pub(super) of_file: FxHashMap<SourceId, CalendarId>,
    /// Where an expression stands that somebody asks.
    pub(super) asked: Option<SourceId>,
    /// The files that were told to name one.
    pub(super) told: FxHashSet<SourceId>,
}
