//! What a diagram shows, as data: lanes, steps in them, and arrows between steps.

use crate::eval::outcome::{Status, Verdict};
use crate::language::Language;
use crate::rulebook::vocabulary::TaskId;
use crate::value::norm::Modality;

/// A diagram before it has any measures.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    /// The language of its words.
    pub language: Language,
    /// What it is of.
    pub title: String,
    /// Lines beneath the title: the day, the rulebook, what to be aware of.
    pub notes: Vec<String>,
    /// From top to bottom.
    pub lanes: Vec<Lane>,
    /// In the order of work.
    pub steps: Vec<Step>,
    /// Sorted; one for each pair of steps.
    pub arrows: Vec<Arrow>,
}

/// Who does what stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// The name of a unit, or why there is none.
    pub label: String,
}

/// A task as one bearer has it, or something that happens.
#[derive(Clone, Debug)]
pub struct Step {
    /// Its lane: an index in [`Graph::lanes`].
    pub lane: usize,
    /// Which task or event.
    pub task: TaskId,
    /// Its name in the rulebook.
    pub name: String,
    /// The words for it.
    pub label: String,
    /// What is to be said of it, a line each.
    pub points: Vec<Point>,
}

/// What one action, or norms that may come to apply, make of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// What identifies its norms, in order.
    pub norms: Vec<String>,
    /// How it binds; none for what only has its place in the order.
    pub modality: Option<Modality>,
    /// How it binds, in words: `skal`, `kan (innvilget)`.
    pub words: String,
    /// How it stands.
    pub mark: Mark,
    /// The day that goes with the mark.
    pub day: Option<String>,
}

/// How a point stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// It applies, and has come this far.
    Status(Status),
    /// An entry of the log, by what is to be said of it.
    Act(Verdict),
    /// It may come to apply.
    Open,
    /// A permission that a prohibition sets aside.
    Displaced,
    /// A standing duty.
    Standing,
    /// It does not apply.
    Not,
    /// Something that only has its place in the order, and is in the log.
    Logged,
    /// The same, and not in the log.
    NotLogged,
    /// There is no case that could tell.
    Said,
}

/// One step comes before another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Arrow {
    /// What comes first: an index in [`Graph::steps`].
    pub from: usize,
    /// What comes after.
    pub to: usize,
    /// What the case makes of it.
    pub order: Order,
    /// The passages that say so.
    pub says: Vec<String>,
}

/// What a case makes of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Order {
    /// Nothing stands in the way.
    Free,
    /// What comes after waits for what comes first.
    Waited,
    /// What comes after was done before what comes first.
    Broken,
}

impl Order {
    /// As programs read it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Waited => "waited",
            Self::Broken => "broken",
        }
    }
}

impl Mark {
    /// How much a reader should look at it: 0 is the most. A step is coloured by the first.
    pub fn weight(self) -> u8 {
        match self {
            Self::Act(Verdict::Violated) => 0,
            Self::Status(Status::Overdue) => 1,
            Self::Act(Verdict::Late | Verdict::ToCheck) | Self::Status(Status::ToCheck) => 2,
            Self::Status(Status::Blocked) => 3,
            Self::Status(Status::Due) => 4,
            Self::Status(Status::Paused) => 5,
            Self::Status(Status::NotYet) => 6,
            Self::Status(Status::Failed) => 7,
            Self::Status(Status::Ongoing) => 8,
            Self::Status(Status::Departed) | Self::Act(Verdict::Departed) => 9,
            Self::Status(Status::Done) => 10,
            Self::Logged | Self::Act(Verdict::KeptIfUnchanged | Verdict::Kept) => 11,
            Self::Status(Status::Free) => 12,
            Self::Standing => 13,
            Self::NotLogged => 14,
            Self::Status(Status::InForce) => 15,
            Self::Status(Status::Lapsed) => 16,
            Self::Status(Status::NotMet) => 17,
            Self::Status(Status::NotSaid) => 18,
            Self::Status(Status::Met) => 19,
            Self::Status(Status::Exempt) => 20,
            Self::Displaced => 21,
            Self::Open => 22,
            Self::Said => 23,
            Self::Not => 24,
        }
    }
}

impl Step {
    /// What it is coloured by.
    pub fn mark(&self) -> Mark {
        let marks = self.points.iter().map(|point| point.mark);
        marks.min_by_key(|mark| mark.weight()).unwrap_or(Mark::Said)
    }
}
