//! What an evaluation found: a view on the flat arrays that it filled. Explanations
//! and reports read it; nothing is recomputed.

use crate::case::facts::{Facts, Place};
use crate::eval::calculation::Calculation;
use crate::rulebook::Rulebook;
use crate::rulebook::node::NodeId;
use crate::rulebook::norm::NormId;
use crate::rulebook::vocabulary::TaskId;
use crate::value::date::Date;
use crate::value::truth::Truth;
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
    /// Every norm of a rule in force, with its bearers, in the order of norms: by circular,
    /// citation, rule, task, unit. Those that do not apply are among them.
    pub norms: &'a [NormOutcome],
    /// Conflicts.
    pub conflicts: &'a [Conflict],
    /// Actions, by order of work.
    pub actions: &'a [Action],
    /// The norms of actions.
    pub action_norms: &'a [u32],
    /// What is missing.
    pub missing: &'a [Missing],
    /// Questions, most touching first.
    pub questions: &'a [Question],
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

    /// The norms of an action.
    pub fn norms_of(&self, action: &Action) -> impl Iterator<Item = &'a NormOutcome> + use<'a> {
        let (norms, stretch) = (self.norms, action.norms);
        self.action_norms
            .get(stretch.start as usize..stretch.end as usize)
            .unwrap_or_default()
            .iter()
            .filter_map(move |index| norms.get(*index as usize))
    }
}
