//! The answer to a case → what was done against the rules, each finding with its basis.
//!
//! 1. `find`: the acts in the log, then the course of every norm → [`Finding`]s; what several norms
//!    on one task say of one entry is one finding with every basis.
//! 2. `text`, `json`: for people and for programs.
//!
//! Standing duties belong to no case and are not reviewed with one; the agenda shows them.

pub mod find;
pub mod json;
mod phrases;
pub mod text;

use crate::language::Language;
use crate::report::json::act::Line;
use crate::report::json::book::Book;
use crate::value::date::Date;
use crate::value::moment::{Deadline, Late, Moment};

/// What was found in one case.
#[derive(Clone, Debug)]
pub struct Review {
    /// What the case is called, else where it stands.
    pub case: String,
    /// The day on which it is looked at.
    pub on: Date,
    /// Log entries after that day, which were set aside.
    pub set_aside: usize,
    /// By which rulebook, for programs.
    pub rulebook: Book,
    /// By which rulebook, for people; nothing where nobody has to be told.
    pub by: Option<String>,
    /// That no rule was in force, so that nothing could be found.
    pub unexamined: Option<String>,
    /// The language of labels.
    pub language: Language,
    /// Each finding: those on acts in the order of the log, then the others in the order of work.
    pub findings: Vec<Finding>,
    /// What was made of each act.
    pub acts: Vec<Line>,
    /// The acts that are in order if nothing has changed since, and those whose verdict is hidden:
    /// for people, a line each.
    pub beside: Vec<String>,
}

/// What is wrong. The order is that of a review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The case contradicts itself.
    Contradiction,
    /// A prohibited task was done.
    Prohibited,
    /// A task was done that may have been prohibited on that day.
    ToCheck,
    /// A task that one unit is prohibited from was done by another.
    ByOther,
    /// Done by a unit that may not.
    WithoutCompetence,
    /// Done before something that had to come first.
    OutOfOrder,
    /// Perhaps done before something that had to come first.
    OrderToCheck,
    /// Left out, though what it had to precede was done.
    LeftOut,
    /// Done after something that it had to come before.
    TooLate,
    /// Done before the first day on which it may be done.
    TooEarly,
    /// Done after its deadline; of a right, after its last day.
    Late,
    /// Not done, and its deadline has passed.
    Overdue,
    /// Overdue when it ceased to apply, and not done since.
    LeftUndone,
    /// A duty that comes back was not done in an earlier turn.
    TurnMissed,
    /// Perhaps done after its last day.
    TimeToCheck,
    /// Perhaps done before the first day on which it may be done.
    StartToCheck,
    /// Departed from without a reason.
    WithoutReason,
    /// Departed from, though it may not be.
    NoDeparture,
    /// Logged by another unit than the one that is to do it.
    OtherUnit,
    /// Logged towards somebody else than it is owed to.
    OtherAddressee,
    /// Done again, though it may be done once.
    Again,
    /// Not in the form, or not through the channel, that is prescribed.
    Form,
    /// Entries that count for no norm, beyond those that are told one by one.
    Further,
}

/// Something done against the rules, or not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What is wrong.
    pub kind: Kind,
    /// The norm as people read it: `Regionkontor Sør (RKS) skal fatte vedtak om TA-plass`.
    pub sentence: String,
    /// The entry of the log that it is about: where it stands there, its day, and by whom.
    pub entry: Option<Entry>,
    /// The tasks that should have come first, or the one that this should have come before.
    pub tasks: Vec<String>,
    /// The day, or the moment, that was not kept; `None` where it is masked.
    pub deadline: Option<Deadline>,
    /// By how much.
    pub late: Option<Late>,
    /// How it was to be done, where it was done otherwise: for people.
    pub form: String,
    /// What it hangs on, for people.
    pub hangs_on: Option<String>,
    /// The norms behind it, by their ids.
    pub norms: Vec<String>,
    /// What they are based on, for people.
    pub basis: String,
}

/// An entry of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its place in the log, from 0.
    pub position: u32,
    /// On which day.
    pub on: Date,
    /// When exactly, where it says so.
    pub at: Option<Moment>,
    /// By whom, for people.
    pub by: Option<String>,
    /// The reason that it gives.
    pub reason: Option<String>,
}
