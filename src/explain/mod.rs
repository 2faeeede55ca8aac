//! Outcome → explanation: a tree of sentences, as data. No colour, no terminal, no layout.
//!
//! | file | what it turns into what |
//! | --- | --- |
//! | `proof` | a node → the sentences that carry its value, with what each rests on |
//! | `grounds` | a node → what its value rests on |
//! | `masked` | a masked value → all that it could rest on |
//! | `source` | facts, definitions and the log → sentences |
//! | `over_list` | sums over lists, and what is chosen from them → sentences |
//! | `rates` | rates → the row that holds, with its passages |
//! | `day` | facts on other days → sentences |
//! | `norm` | a norm as it came out → its explanation: conditions, overriding, who, whom, when |
//! | `asked` | the node of any expression → its value, its type and its proof |
//! | `why` | the name of a rule or task → the explanations of its norms |
//! | `reach` | a node → all facts that it reaches, for what is told without its grounds |
//! | `place` | a place of the case → its name, and what the rulebook says of it |
//! | `ask` | what is missing → what to ask, and who can find it out |
//! | `wording` | nodes, values and names → words |
//!
//! What is cited is told by [`crate::eval::support`]; nothing is calculated again here.
//! The tree is at most `proof::DEEPEST` sentences deep however long a chain of definitions
//! is: what lies deeper becomes a part of its own, which is referred to by its number.

mod ask;
mod asked;
mod day;
pub(crate) mod formula;
mod grounds;
mod masked;
mod norm;
mod over_list;
mod place;
mod proof;
mod rates;
mod reach;
mod source;
mod time_limit;
mod why;
pub(crate) mod wording;

use crate::case::facts::Place;
use crate::language::Language;
use crate::rulebook::circular::Passage;
use crate::value::date::{Date, Period};
use crate::value::exact::Cause;
use crate::value::norm::Modality;
use crate::value::truth::Truth;

pub use asked::{Asked, asked};
pub use norm::explain;
pub use why::{Target, find, who, why};

/// How to explain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Style {
    /// In which language.
    pub language: Language,
    /// Whether sensitive values are shown.
    pub sensitive: Sensitive,
}

/// Whether sensitive values are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Sensitive {
    /// `•••`
    #[default]
    Masked,
    /// As they are.
    Revealed,
}

/// Why a norm applies, why it does not, or what is open about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The rule's name.
    pub rule: String,
    /// What people see of it.
    pub label: Option<String>,
    /// What the norm says, in short; nothing for a rule that is not in force.
    pub norm: Option<Headline>,
    /// What came out.
    pub answer: Answer,
    /// The passages that it is written from.
    pub basis: Vec<Passage>,
    /// Sources outside the rulebook.
    pub see: Vec<String>,
    /// Where a choice had to be made.
    pub interpretations: Vec<String>,
    /// What the answer rests on; for a norm that may apply also where its bearer,
    /// recipients, `since` and deadline come from.
    pub steps: Vec<Step>,
    /// What lies too deep in the steps: part n of them is number n + 1.
    pub parts: Vec<Step>,
    /// What would settle what is open about it.
    pub asks: Vec<Ask>,
    /// The facts that it cites, by place.
    pub cites: Vec<Place>,
    /// The same, by name: `person.conversations[2].held`.
    pub cited: Vec<String>,
    /// The facts whose default it rests on.
    pub assumed: Vec<Place>,
}

/// What a norm says, in short.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// How it binds.
    pub modality: Modality,
    /// The task.
    pub task: String,
    /// With which outcome.
    pub outcome: Option<String>,
    /// Who bears it.
    pub bearer: String,
    /// It binds every unit: `nobody shall`.
    pub nobody: bool,
    /// The element that it is about: `ta.applications[2018-03-01]`.
    pub element: Option<String>,
}

/// What came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The norm applies.
    Applies,
    /// The norm applies whatever the case says.
    Stands,
    /// Facts are missing.
    Open,
    /// A condition does not hold.
    Fails,
    /// Its conditions hold, but another rule goes before it.
    Overridden,
    /// Its rule is not in force on the evaluation date, but is in this period.
    NotInForce(Period),
}

/// A sentence of a proof, with what it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What is said: `Bosted (residence.kind) er transittmottak`.
    pub text: String,
    /// What it came to.
    pub value: Shown,
    /// How that is known.
    pub known: Known,
    /// What was found in the case, the log or a reading, where `value` is not that itself.
    pub found: Option<Shown>,
    /// The first day of the row of rates that it stands in.
    pub since: Option<Date>,
    /// Where in the case: `person.conversations[2].held`, `log[3]`.
    pub place: Option<String>,
    /// Who can find it out, while it is unknown.
    pub source: Source,
    /// The passages that a definition or rule is written from.
    pub basis: Vec<Passage>,
    /// Where a definition or rule had to choose.
    pub interpretation: Option<String>,
    /// What it rests on.
    pub steps: Vec<Step>,
    /// Where that is told instead.
    pub see: Option<See>,
}

/// A value, as it may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Yes, no or open.
    Truth(Truth),
    /// Not known.
    Unknown,
    /// Not known, since it cannot be calculated: why, unless that would tell a sensitive value.
    NoValue(Option<Cause>),
    /// Sensitive.
    Masked,
    /// In words.
    Words(String),
}

/// How something is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// The case says so.
    Given,
    /// The case does not mention it: its default.
    Assumed,
    /// It would follow, but its value is assumed whatever the case says.
    Supposed,
    /// It follows.
    Derived,
    /// It is not known.
    Unknown,
    /// The log says so, or is silent.
    Log,
    /// A reading was chosen.
    Reading,
    /// The rule says so.
    Constant,
}

/// Where something is told that is told once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum See {
    /// Further up.
    Above,
    /// In the part with this number, counted from 1.
    Part(usize),
}

/// Who can find a fact out, and where.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Source {
    /// The unit that judges it.
    pub assessed_by: Option<String>,
    /// The channel or register to look in.
    pub found_in: Option<String>,
}

/// Something that would settle what is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// What it is, for people.
    pub text: String,
    /// Where its place in the case is; none for a task that is not logged yet.
    pub place: Option<String>,
    /// Who can find it out.
    pub source: Source,
}
