//! What an evaluation finds, piece by piece: the flat arrays that an [`Outcome`] is a view on.
//!
//! [`Outcome`]: crate::eval::outcome::Outcome

use crate::case::facts::Place;
use crate::rulebook::node::{NodeId, ReadingId};
use crate::rulebook::norm::{NormId, SafeguardId};
use crate::rulebook::vocabulary::TaskId;
use crate::value::date::Date;
use crate::value::duration::Duration;
use crate::value::exact::Cause;
use crate::value::moment::Deadline;
use crate::value::truth::Truth;
use crate::value::turn::Turn;
use crate::value::{UnitId, Value, Variant};

/// Something that is not known and would settle what is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Missing {
    /// A fact, or a field of a list's element.
    Fact(Place),
    /// What a fact or field over time was on an earlier day.
    OnDay(Place, Date),
    /// `date of` or `ended` of a task or event that is not logged yet; of one that is for each of
    /// several with the element that is asked about.
    Log(TaskId, Option<u32>),
    /// A formula that has no value, whatever else is found out.
    Calculation {
        /// Its node.
        node: NodeId,
        /// The first slot of the element that it was calculated for, in the body of a quantifier.
        element: Option<u32>,
        /// Why.
        cause: Cause,
    },
}

/// A stretch of `Outcome::missing` or of another list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Stretch {
    /// The first.
    pub start: u32,
    /// One past the last.
    pub end: u32,
}

/// What carries a known value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Carrier {
    /// A fact, or a field of a list's element: given or assumed.
    Fact(Place),
    /// What the log says, or that it is silent, of a task or event.
    Log(TaskId),
}

/// A fact that was assumed, and would open norms that do not apply if it were given otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Opener {
    /// The fact.
    pub fact: Place,
    /// The norm: an index in `Outcome::norms`.
    pub norm: u32,
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
    /// Which element it is about, from 0, where its rule is for each of several; `None` while it is
    /// open which they are.
    pub element: Option<u32>,
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
    pub(crate) const fn bare(
        (norm, element): (NormId, Option<u32>),
        applies: Truth,
        bearer: Option<UnitId>,
    ) -> Self {
        const NOTHING: Stretch = Stretch { start: 0, end: 0 };
        Self {
            norm,
            applies,
            bearer,
            element,
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
    /// Done, in time or late.
    Done,
    /// Departed from, for a reason.
    Departed,
    /// Tried in vain.
    Failed,
    /// Done, or an entry that may count, and something about it is not known. Of a prohibition: something
    /// was done that is prohibited now; whether it was then, facts do not tell.
    ToCheck,
    /// A permission whose last day has passed.
    Lapsed,
    /// Its first day, or the day since which it holds, lies ahead.
    NotYet,
    /// A lasting duty.
    Ongoing,
    /// A pause goes on: it has no last day for now.
    Paused,
    /// Not done, and its last day has passed.
    Overdue,
    /// Waits for something else.
    Blocked,
    /// To be done now.
    Due,
    /// A permission that may be used now.
    Free,
    /// A prohibition: what was done in spite of it stands with the acts.
    InForce,
    /// A form that was not kept.
    NotMet,
    /// A form of which the log does not say whether it was kept.
    NotSaid,
    /// A form that was kept.
    Met,
    /// An exemption from a duty.
    Exempt,
}

impl Status {
    /// All of them, in their order.
    pub const ALL: [Self; 17] = [
        Self::Done,
        Self::Departed,
        Self::Failed,
        Self::ToCheck,
        Self::Lapsed,
        Self::NotYet,
        Self::Ongoing,
        Self::Paused,
        Self::Overdue,
        Self::Blocked,
        Self::Due,
        Self::Free,
        Self::InForce,
        Self::NotMet,
        Self::NotSaid,
        Self::Met,
        Self::Exempt,
    ];

    /// As the language calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Departed => "departed",
            Self::Failed => "failed",
            Self::NotYet => "not yet",
            Self::Ongoing => "ongoing",
            Self::Paused => "paused",
            Self::Overdue => "overdue",
            Self::Blocked => "blocked",
            Self::Due => "due",
            Self::Lapsed => "lapsed",
            Self::Free => "free",
            Self::ToCheck => "to check",
            Self::InForce => "in force",
            Self::NotMet => "not met",
            Self::NotSaid => "not said",
            Self::Met => "met",
            Self::Exempt => "exempt",
        }
    }

    /// How urgent it is: 0 is the most. Several norms of one action have the status of the most urgent.
    pub fn urgency(self) -> u8 {
        match self {
            Self::Overdue => 0,
            Self::Due => 1,
            Self::Paused => 2,
            Self::Blocked => 3,
            Self::ToCheck => 4,
            Self::Ongoing => 5,
            Self::NotYet => 6,
            Self::Done => 8,
            Self::Departed => 9,
            Self::Failed => 10,
            Self::Lapsed => 11,
            Self::Free => 12,
            Self::InForce => 13,
            Self::NotMet => 14,
            Self::NotSaid => 15,
            Self::Met => 16,
            Self::Exempt => 17,
        }
    }
}

/// What the log and the calendar make of a norm that applies; empty of any other norm, of a
/// form, and of a permission that is displaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Course {
    /// How far it has come.
    pub status: Option<Status>,
    /// The log entry that made it so: an index in [`crate::case::facts::Facts::log`]. None where a fact did.
    pub entry: Option<u32>,
    /// The latest entry that counts, where it did not end the matter: of a duty that comes
    /// back or lasts, or that was done towards some only.
    pub latest: Option<u32>,
    /// The last day in time; `None` if it has none, or while that is open.
    pub deadline: Option<Deadline>,
    /// The first day on which it may be done, or since which it holds, while that lies ahead.
    pub not_before: Option<Date>,
    /// Since when its last day is put off by a pause that goes on, and how many days are left.
    pub pause: Option<(Date, Duration)>,
    /// The turn that the day of evaluation lies in, of a duty that comes back.
    pub turn: Option<Turn>,
    /// The latest earlier turn without an entry. Of `at most … apart` the latest time between
    /// two entries that was too long.
    pub missed: Option<Turn>,
    /// Since when something to be done promptly has been waiting.
    pub waiting_since: Option<Date>,
    /// What is open where a doing is to be checked.
    pub doubt: Option<Doubt>,
    /// From when entries count is not known: none does.
    pub since_open: bool,
    /// The entry names no unit; only this bearer comes into question.
    pub unsigned: bool,
    /// What it waits for, or was not to be done before: a stretch of `Outcome::waits`.
    pub waits: Stretch,
}

/// What is open of a doing that is to be checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Doubt {
    /// Since when entries count, and so whether this one does.
    Since,
    /// Who is to be reached, and so whether everybody was.
    Recipients,
    /// Who bears the norm, and so whether this was its bearer's doing.
    Bearer,
    /// Who did it: the entry does not say.
    Unit,
    /// With which outcome it ended: the entry does not say.
    Outcome,
    /// Whether it was in time.
    Time,
    /// Which element it was for: the entry does not say.
    Element,
}

/// Something that comes before a norm's task and is not finished, or was not in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// What comes first.
    pub task: TaskId,
    /// The norm on it that says so: an index in `Outcome::norms`; `None` where the waiting
    /// norm itself does.
    pub said_by: Option<u32>,
    /// Whether the waiting norm's task was done all the same.
    pub ignored: bool,
}

/// An entry that counts for no norm on its task, and why it does not for this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The norm: an index in `Outcome::norms`.
    pub norm: u32,
    /// The entry: an index in [`crate::case::facts::Facts::log`].
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
    /// It is dated before the first day on which this may be done.
    BeforeFirstDay,
    /// It is dated before any of the elements began.
    BeforeAll,
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
            Self::BeforeFirstDay => "before the first day",
            Self::BeforeAll => "before the first began",
            Self::NoDeparture => "no departure allowed",
            Self::NoDoing => "no doing",
            Self::Further => "further entries",
        }
    }
}

/// What is to be said of an act. The order is that of how bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// A breach.
    Violated,
    /// A recommendation, or a duty as a rule, was departed from.
    Departed,
    /// Done after the last day.
    Late,
    /// A breach, if something was then as it is today, or as nobody knows.
    ToCheck,
    /// No breach, if everything was then as it is today.
    KeptIfUnchanged,
    /// No breach.
    Kept,
}

impl Verdict {
    /// All, the worst first.
    pub const ALL: [Self; 6] = [
        Self::Violated,
        Self::Departed,
        Self::Late,
        Self::ToCheck,
        Self::KeptIfUnchanged,
        Self::Kept,
    ];

    /// In the words of golden text and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Violated => "violated",
            Self::Departed => "departed",
            Self::Late => "late",
            Self::ToCheck => "to check",
            Self::KeptIfUnchanged => "kept if unchanged",
            Self::Kept => "kept",
        }
    }
}

impl Act {
    /// What is to be said of it; nothing where that is only that something is hidden.
    pub fn told(&self) -> Option<Verdict> {
        (self.audience != Audience::Hidden).then_some(self.verdict)
    }
}

/// To whom what is said of an act is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Audience {
    /// To everybody.
    Everybody,
    /// Where sensitive values are told: a norm that it rests on would tell one.
    Cleared,
    /// Where they are masked: it rests on norms alone that tell none.
    Masked,
    /// There too: that something is hidden.
    Hidden,
}

/// What was made of the entries of the log.
#[derive(Clone, Debug, Default)]
pub struct Acts {
    /// Those of each entry that a norm is about, in the order in which the case tells them. One that
    /// is charged with several things for certain has one for each, the worst first.
    pub all: Vec<Act>,
    /// The norms that they were judged by, act by act.
    pub norms: Vec<NormOutcome>,
    /// What verdicts hang on, act by act.
    pub facts: Vec<Missing>,
}

impl Acts {
    /// Forgets the case before.
    pub(crate) fn forget(&mut self) {
        self.all.clear();
        self.norms.clear();
        self.facts.clear();
    }
}

/// What an act is charged with, at the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Charge {
    /// It was prohibited, or advised against.
    Prohibited,
    /// Done by somebody who may not.
    WithoutCompetence,
    /// Done before the first day on which it might be done.
    TooEarly,
    /// Done before something that had to come first: this task.
    OutOfOrder(TaskId),
    /// Done after its last day: the latest of them.
    Late(Deadline),
    /// Departed from, for a reason.
    Departed,
    /// Departed from, though it may not be.
    NoDeparture,
    /// Nothing.
    Nothing,
}

impl Charge {
    /// In the words of golden text and JSON.
    pub fn name(self) -> Option<&'static str> {
        Some(match self {
            Self::Prohibited => "prohibited",
            Self::WithoutCompetence => "without competence",
            Self::TooEarly => "too early",
            Self::OutOfOrder(_) => "out of order",
            Self::Late(_) => "late",
            Self::Departed => "departed",
            Self::NoDeparture => "no departure",
            Self::Nothing => return None,
        })
    }
}

/// An entry of the log, judged by what held on its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Act {
    /// The entry: an index in [`crate::case::facts::Facts::log`].
    pub entry: u32,
    /// To whom it is told.
    pub audience: Audience,
    /// What is to be said of it.
    pub verdict: Verdict,
    /// With what it is charged, or might be.
    pub charge: Charge,
    /// Of what is to be checked, whether it was a breach if all was as it is today; else that is
    /// not known today either.
    pub today: Truth,
    /// The norms that say so: a stretch of [`Acts::norms`].
    pub norms: Stretch,
    /// What it hangs on: a stretch of [`Acts::facts`].
    pub facts: Stretch,
}

/// A duty that was overdue when it ceased to apply, and was not done since.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Omission {
    /// The duty, with its bearer.
    pub norm: NormOutcome,
    /// The last day on which it applied.
    pub until: Date,
    /// The last day on which it was to be done.
    pub last: Deadline,
}

/// What is told beside the courses of norms.
#[derive(Clone, Debug, Default)]
pub struct Asides {
    /// What norms wait for, norm by norm.
    pub waits: Vec<Wait>,
    /// Entries that count for nothing, in the order of norms.
    pub remarks: Vec<Remark>,
}

/// A reading under whose variants a norm comes out otherwise: in whether it applies, who bears
/// it, towards whom, its deadline or its status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hinge {
    /// The norm: an index in `Outcome::norms`.
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
    /// What was made of the entries of the log.
    pub acts: Acts,
    /// The chosen variants, as in [`crate::eval::Input::readings`].
    pub readings: Vec<Option<Variant>>,
    /// What was assumed, as in [`crate::eval::Input::assumed`].
    pub assumed: Vec<(NodeId, Value)>,
    /// What norms hinge on, in the order of norms, then by reading.
    pub hinges: Vec<Hinge>,
    /// The safeguards that the case breaks, in their order.
    pub broken: Vec<SafeguardId>,
    /// The facts that are given otherwise than the log makes their default.
    pub against_log: Vec<Place>,
}

impl Caveats {
    /// Forgets the case before, but for what is assumed.
    pub(crate) fn forget(&mut self) {
        self.acts.forget();
        self.readings.clear();
        self.hinges.clear();
        self.broken.clear();
        self.against_log.clear();
    }
}

/// What there was too much of to be worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TooLarge {
    /// Elements of lists, or days on which a condition may have changed.
    Lists,
    /// Acts that are judged on their days.
    Acts,
}

/// Two applying norms that cannot both be followed: indexes in `Outcome::norms`.
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
    /// The element that the norm is about with the strictest modality.
    pub element: Option<u32>,
    /// The norm with the strictest modality: an index in `Outcome::norms`.
    pub heading: u32,
    /// Its norms: a stretch of `Outcome::action_norms`.
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
