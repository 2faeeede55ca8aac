//! What an evaluation found: a view on the flat arrays that it filled. Explanations
//! and reports read it; nothing is recomputed.

use crate::case::facts::{Entry, Facts, Place};
use crate::eval::Input;
use crate::eval::calculation::Calculation;
use crate::eval::course::Ledger;
use crate::rulebook::Rulebook;
use crate::rulebook::node::{NodeId, ReadingId};
use crate::rulebook::norm::{NormId, SafeguardId};
use crate::rulebook::vocabulary::TaskId;
use crate::value::date::Date;
use crate::value::truth::Truth;
use crate::value::turn::Turn;
use crate::value::{UnitId, Value, Variant};

/// Something that is not known and would settle what is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Missing {
    /// A fact, or a field of a list's element.
    Fact(Place),
    /// `date of` or `ended` of a task or event that is not logged yet.
    Log(TaskId),
}

/// A stretch of [`Outcome::missing`] or of another list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Stretch {
    /// The first.
    pub start: u32,
    /// One past the last.
    pub end: u32,
}

/// A norm as it came out for one bearer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NormOutcome {
    /// Which norm.
    pub norm: NormId,
    /// Whether it applies to this bearer.
    pub applies: Truth,
    /// Who bears it; `None` where the bearer is open, and for a form.
    pub bearer: Option<UnitId>,
    /// A `may` that a `shall not` displaces.
    pub displaced: bool,
    /// What is missing to settle whether it applies (open norms alone).
    pub missing: Stretch,
    /// What is missing to settle who bears it, while that is open.
    pub bearer_missing: Stretch,
    /// What is missing to settle its details (recipients, `since`, deadline), while any is open.
    pub detail_missing: Stretch,
    /// Facts whose default carries it: assumed.
    pub assumed: Stretch,
}

impl NormOutcome {
    /// A norm of which nothing is missing, assumed or displaced.
    pub(crate) const fn bare(norm: NormId, applies: Truth, bearer: Option<UnitId>) -> Self {
        const NOTHING: Stretch = Stretch { start: 0, end: 0 };
        Self {
            norm,
            applies,
            bearer,
            displaced: false,
            missing: NOTHING,
            bearer_missing: NOTHING,
            detail_missing: NOTHING,
            assumed: NOTHING,
        }
    }
}

/// How far a norm has come. Which statuses a norm can have depends on its modality; where
/// several fit, it has the first in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// A duty done before something that had to come first; a prohibition broken.
    Violated,
    /// Done, in time or late.
    Done,
    /// Departed from, for a reason.
    Departed,
    /// Tried in vain.
    Failed,
    /// A lasting duty.
    Ongoing,
    /// Not done, and its last day has passed.
    Overdue,
    /// Waits for something else.
    Blocked,
    /// To be done now.
    Due,
    /// A permission that may be used now.
    Free,
    /// Something was done that is prohibited now; whether it was then, facts do not tell.
    ToCheck,
    /// A prohibition that nothing was done against.
    Kept,
}

impl Status {
    /// All of them, in their order.
    pub const ALL: [Self; 11] = [
        Self::Violated,
        Self::Done,
        Self::Departed,
        Self::Failed,
        Self::Ongoing,
        Self::Overdue,
        Self::Blocked,
        Self::Due,
        Self::Free,
        Self::ToCheck,
        Self::Kept,
    ];

    /// As the language calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Violated => "violated",
            Self::Done => "done",
            Self::Departed => "departed",
            Self::Failed => "failed",
            Self::Ongoing => "ongoing",
            Self::Overdue => "overdue",
            Self::Blocked => "blocked",
            Self::Due => "due",
            Self::Free => "free",
            Self::ToCheck => "to check",
            Self::Kept => "kept",
        }
    }

    /// How far from being finished; 0 is the farthest.
    pub fn finished(self) -> u8 {
        match self {
            Self::Overdue => 0,
            Self::Blocked => 1,
            Self::Due => 2,
            Self::Free => 3,
            Self::Ongoing => 4,
            Self::ToCheck => 5,
            Self::Violated => 6,
            Self::Failed => 7,
            Self::Departed => 8,
            Self::Done => 9,
            Self::Kept => 10,
        }
    }
}

/// What the log and the calendar make of a norm that applies; empty of any other norm, of a
/// form, and of a permission that is displaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Course {
    /// How far it has come.
    pub status: Option<Status>,
    /// The log entry that made it so: an index in [`Facts::log`]. None where a fact did.
    pub entry: Option<u32>,
    /// The latest entry that counts, where it did not end the matter: of a duty that comes
    /// back or lasts, or that was done towards some only.
    pub latest: Option<u32>,
    /// The last day in time; `None` if it has none, or while that is open.
    pub deadline: Option<Date>,
    /// The turn that the day of evaluation lies in, of a duty that comes back.
    pub turn: Option<Turn>,
    /// The latest earlier turn without an entry. Of `at most … apart` the latest time between
    /// two entries that was too long.
    pub missed: Option<Turn>,
    /// Since when something to be done promptly has been waiting.
    pub waiting_since: Option<Date>,
    /// From when entries count is not known: none does.
    pub since_open: bool,
    /// The entry names no unit; only this bearer comes into question.
    pub unsigned: bool,
    /// What it waits for, or was not to be done before: a stretch of [`Outcome::waits`].
    pub waits: Stretch,
}

/// Something that comes before a norm's task and is not finished, or was not in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// What comes first.
    pub task: TaskId,
    /// The norm on it that says so: an index in [`Outcome::norms`]; `None` where the waiting
    /// norm itself does.
    pub said_by: Option<u32>,
    /// Whether the waiting norm's task was done all the same.
    pub ignored: bool,
}

/// An entry that counts for no norm on its task, and why it does not for this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The norm: an index in [`Outcome::norms`].
    pub norm: u32,
    /// The entry: an index in [`Facts::log`].
    pub entry: u32,
    /// Why not.
    pub why: Stray,
    /// How many entries it stands for: 1, but of [`Stray::Further`].
    pub count: u32,
}

/// Why an entry does not count for a norm on its task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stray {
    /// Another unit did it.
    OtherUnit,
    /// It does not say who did it, and several come into question.
    NoUnit,
    /// Who bears the norm is open.
    OpenBearer,
    /// It is addressed to somebody else.
    OtherAddressee,
    /// It is dated before the duty arose.
    TooEarly,
    /// The duty may not be departed from.
    NoDeparture,
    /// It says that something was departed from, not that this was done.
    NoDoing,
    /// It is the first of further entries that count for no norm on the task: too many to be
    /// pointed out one by one.
    Further,
}

impl Stray {
    /// In the words of golden text and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::OtherUnit => "another unit",
            Self::NoUnit => "no unit named",
            Self::OpenBearer => "bearer open",
            Self::OtherAddressee => "another addressee",
            Self::TooEarly => "before since",
            Self::NoDeparture => "no departure allowed",
            Self::NoDoing => "no doing",
            Self::Further => "further entries",
        }
    }
}

/// A reading under whose variants a norm comes out otherwise: in whether it applies, who bears
/// it, towards whom, its deadline or its status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hinge {
    /// The norm: an index in [`Outcome::norms`].
    pub norm: u32,
    /// The reading.
    pub reading: ReadingId,
    /// It only may: there are more combinations of variants than are tried.
    pub may: bool,
}

/// What is to be said beside an answer: how the rulebook was read, what hinges on that, and what
/// should have held whatever the case.
#[derive(Clone, Debug, Default)]
pub struct Caveats {
    /// The chosen variants, as in [`crate::eval::Input::readings`].
    pub readings: Vec<Option<Variant>>,
    /// What was assumed, as in [`crate::eval::Input::assumed`].
    pub assumed: Vec<(NodeId, Value)>,
    /// What norms hinge on, in the order of norms, then by reading.
    pub hinges: Vec<Hinge>,
    /// The safeguards that the case breaks, in their order.
    pub broken: Vec<SafeguardId>,
}

impl Caveats {
    /// Forgets the case before, but for what is assumed.
    pub(crate) fn forget(&mut self) {
        self.readings.clear();
        self.hinges.clear();
        self.broken.clear();
    }
}

/// Two applying norms that cannot both be followed: indexes in [`Outcome::norms`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Conflict {
    /// What is asked.
    pub required: u32,
    /// What forbids it.
    pub prohibited: u32,
}

/// What is to be done by one unit: applying norms with the same task, outcome, bearer,
/// `since` and recurrence, gathered for reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Action {
    /// What is done.
    pub task: TaskId,
    /// With which outcome.
    pub outcome: Option<Variant>,
    /// By whom; `None` while open.
    pub bearer: Option<UnitId>,
    /// The norm with the strictest modality: an index in [`Outcome::norms`].
    pub heading: u32,
    /// Its norms: a stretch of [`Outcome::action_norms`].
    pub norms: Stretch,
}

/// An unknown fact and how many open norms it touches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// What is not known.
    pub missing: Missing,
    /// How many open norms it touches.
    pub touches: u32,
}

/// The answer to one case on one day.
#[derive(Clone, Copy, Debug)]
pub struct Outcome<'a> {
    /// The rules.
    pub rulebook: &'a Rulebook,
    /// The case.
    pub facts: &'a Facts,
    /// The evaluation date.
    pub on: Date,
    /// One value for each node (of a body: its latest element's).
    pub values: &'a [Value],
    /// The values of quantifiers' bodies, element by element (see [`crate::rulebook::node::Node::Frame`]).
    pub frames: &'a [Value],
    /// Whether the case's lists asked for more values of bodies than are kept. Then the rest is
    /// not to be relied on.
    pub too_large: bool,
    /// Whether there was more to list than [`crate::eval::MOST_LISTED`] of a kind. Then the rest
    /// is not to be relied on.
    pub too_long: bool,
    /// Every norm of a rule in force, with its bearers, in the order of norms: by circular,
    /// citation, rule, task, unit. Those that do not apply are among them.
    pub norms: &'a [NormOutcome],
    /// Conflicts.
    pub conflicts: &'a [Conflict],
    /// The course of each norm.
    pub courses: &'a [Course],
    /// What norms wait for.
    pub waits: &'a [Wait],
    /// Entries that count for nothing, in the order of norms.
    pub remarks: &'a [Remark],
    /// Actions, by order of work.
    pub actions: &'a [Action],
    /// The norms of actions.
    pub action_norms: &'a [u32],
    /// What is missing.
    pub missing: &'a [Missing],
    /// Questions, most touching first.
    pub questions: &'a [Question],
    /// What is to be said beside it.
    pub caveats: &'a Caveats,
    /// The log by what norms ask of it.
    pub(crate) ledger: &'a Ledger,
}

impl<'a> Outcome<'a> {
    /// The values alone, for whoever follows what carries them ([`crate::eval::carry`]).
    pub fn calculation(&self) -> Calculation<'a> {
        Calculation {
            rulebook: self.rulebook,
            facts: self.facts,
            on: self.on,
            values: self.values,
            frames: self.frames,
            assumed: &self.caveats.assumed,
        }
    }

    /// What was evaluated, to be varied and evaluated again.
    pub fn input(&self) -> Input<'a> {
        Input {
            rulebook: self.rulebook,
            facts: self.facts,
            on: self.on,
            readings: &self.caveats.readings,
            assumed: &self.caveats.assumed,
        }
    }

    /// The value of a node outside quantifiers' bodies.
    pub fn value(&self, node: NodeId) -> Value {
        self.values.get(node.0 as usize).copied().unwrap_or(Value::Unknown)
    }

    /// The truth of a node outside quantifiers' bodies.
    pub fn truth(&self, node: NodeId) -> Truth {
        self.value(node).truth()
    }

    /// A stretch of what is missing.
    pub fn missing(&self, stretch: Stretch) -> &'a [Missing] {
        self.missing.get(stretch.start as usize..stretch.end as usize).unwrap_or_default()
    }

    /// The course of a norm: of one of the list of norms, by its index.
    pub fn course(&self, index: u32) -> Course {
        self.courses.get(index as usize).copied().unwrap_or_default()
    }

    /// What a norm waits for.
    pub fn waits_of(&self, course: &Course) -> &'a [Wait] {
        let Stretch { start, end } = course.waits;
        self.waits.get(start as usize..end as usize).unwrap_or_default()
    }

    /// The entries that might have been meant for a norm, and why they do not count.
    pub fn remarks_on(&self, index: u32) -> &'a [Remark] {
        let start = self.remarks.partition_point(|remark| remark.norm < index);
        let end = self.remarks.partition_point(|remark| remark.norm <= index);
        self.remarks.get(start..end).unwrap_or_default()
    }

    /// The readings that a norm hinges on.
    pub fn hinges_of(&self, index: u32) -> &'a [Hinge] {
        let hinges = &self.caveats.hinges;
        let start = hinges.partition_point(|hinge| hinge.norm < index);
        let end = hinges.partition_point(|hinge| hinge.norm <= index);
        hinges.get(start..end).unwrap_or_default()
    }

    /// The entry of the log at an index.
    pub fn entry(&self, at: u32) -> Option<&'a Entry> {
        self.facts.log.get(at as usize)
    }
}
