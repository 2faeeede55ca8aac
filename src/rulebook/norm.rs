//! Rules and their norms: who shall do what, towards whom, when, on what basis.

use super::circular::{CircularId, Passage};
use super::id::CalendarId;
use super::node::{NodeId, QuantifierId};
use super::version::Chosen;
use super::vocabulary::{ChannelId, FactId, GroupId, Labels, TaskId};
use crate::source::Span;
use crate::value::date::Period;
use crate::value::norm::{Demand, DetailName, Modality, Rhythm};
use crate::value::turn::TurnEnd;
use crate::value::{UnitId, Variant};

/// A rule: its index in the rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleId(pub u32);

/// A norm: its index in the rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NormId(pub u32);

/// A rule.
#[derive(Clone, Debug)]
pub struct Rule {
    /// `contact-pu-before-placement`
    pub name: String,
    /// What people see.
    pub labels: Labels,
    /// The circular whose file it stands in.
    pub circular: Option<CircularId>,
    /// The passages it is written from.
    pub cites: Vec<Passage>,
    /// Sources outside the rulebook.
    pub see: Vec<String>,
    /// Where a choice had to be made.
    pub interpretation: Option<Labels>,
    /// The days on which it applies: its own dates inside its circular's.
    pub in_force: Period,
    /// The date of the case that chooses it; then `in_force` is every day.
    pub chosen: Option<Chosen>,
    /// It holds whatever the case says.
    pub standing: bool,
    /// Where it is for each of several, what it goes over.
    pub each: Option<Each>,
    /// What it asks besides being in force, in the order of the text: the circular's and the
    /// section's `applies when`, every `when`, and every `unless` (as its *not*).
    pub conditions: Vec<NodeId>,
    /// Its norms, first and one past the last.
    pub norms: (NormId, NormId),
    /// The rules that it overrides.
    pub overrides: Vec<RuleId>,
    /// Where its name stands.
    pub span: Span,
    /// All of it.
    pub whole: Span,
}

/// What a rule goes over that is for each of several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Each {
    /// The quantifier that is at an element: that of all rules over the list.
    pub quantifier: QuantifierId,
    /// The list.
    pub list: FactId,
    /// What the rule calls an element.
    pub name: String,
}

/// When an element of a list is over: its rules ask nothing of it any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Over {
    /// The quantifier that is at an element: that of all rules over the list.
    pub quantifier: QuantifierId,
    /// The list.
    pub list: FactId,
    /// Whether the element is over.
    pub node: NodeId,
}

/// Neighbouring norms whose rules are in force on the same days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InForce {
    /// The days.
    pub days: Period,
    /// The norms, first and one past the last.
    pub norms: (NormId, NormId),
}

/// Who bears a norm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bearer {
    /// A unit-valued node.
    Unit(NodeId),
    /// Each member of a group that is in force: all versions of one name.
    Group(GroupSet),
    /// Several together: `only A, B may` ([`Norm::jointly`]).
    Jointly,
    /// Every unit: `nobody shall`.
    Everybody,
    /// Whoever acts: a form (`TASK shall be …`).
    Whoever,
}

/// All versions of a group's name: ids `first` up to and not including `end`, next to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct GroupSet {
    /// The first version.
    pub first: GroupId,
    /// One past the last.
    pub end: GroupId,
}

/// One norm of a rule.
#[derive(Clone, Debug)]
pub struct Norm {
    /// The rule it stands in.
    pub rule: RuleId,
    /// Where that is for each of several, the quantifier that is at an element; of what arises each
    /// time something happens, the one that is at an occasion.
    pub each: Option<QuantifierId>,
    /// How it binds.
    pub modality: Modality,
    /// Who bears it.
    pub bearer: Bearer,
    /// Those who bear it together.
    pub jointly: Vec<Party>,
    /// What is done.
    pub task: TaskId,
    /// With which outcome.
    pub outcome: Option<Variant>,
    /// In force, and every condition of its rule: yes, no or open, leaving aside what overrides it.
    pub own: NodeId,
    /// `own`, and no overriding norm applies.
    pub applies: NodeId,
    /// Of a norm that a group bears, where some lift it for their own bearers alone: whether it
    /// applies to each of these, by unit.
    pub applies_to: Vec<(UnitId, NodeId)>,
    /// The norms that override it.
    pub overridden_by: Vec<NormId>,
    /// When they lift it, and for whom.
    pub lifts: Vec<Lift>,
    /// Of a norm that binds every unit, the norms whose bearers it spares while these apply.
    pub spared_by: Vec<NormId>,
    /// Whether the bearer could turn out to be every one of its own recipients. A bearer is
    /// left out of its own recipients, and does not bear the norm if none is left; where this
    /// is false, somebody is left whatever the case says.
    pub own_recipient: bool,
    /// Whether neither order nor calendar has a say in its course: while nothing is logged, its
    /// modality alone tells how far it has come.
    pub plain: bool,
    /// The passages: the rule's, and its own.
    pub cites: Vec<Passage>,
    /// Sources outside the rulebook, its own.
    pub see: Vec<String>,
    /// Where a choice had to be made, its own.
    pub interpretation: Option<Labels>,
    /// Towards whom, when and how.
    pub details: Details,
    /// What its details rest on, constants left out: they are open while one of these is.
    pub detail_nodes: Vec<NodeId>,
    /// What of it tells a sensitive value.
    pub tells: Tells,
    /// Where it stands.
    pub span: Span,
}

/// When one norm lifts another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lift {
    /// The norm that lifts it.
    pub by: NormId,
    /// For whom, where that is one of several who bear it.
    pub bearer: Option<UnitId>,
    /// When: a truth.
    pub when: NodeId,
}

impl Norm {
    /// The nodes that give who bears it.
    pub fn bearer_nodes(&self) -> impl Iterator<Item = NodeId> {
        let alone = match self.bearer {
            Bearer::Unit(node) => Some(node),
            Bearer::Group(_) | Bearer::Jointly | Bearer::Everybody | Bearer::Whoever => None,
        };
        alone.into_iter().chain(self.jointly.iter().filter_map(Party::node))
    }

    /// Whether it applies to this bearer: a truth.
    pub fn applies_for(&self, bearer: Option<UnitId>) -> NodeId {
        let of_member = bearer.and_then(|bearer| {
            let at = self.applies_to.binary_search_by_key(&bearer, |(member, _)| *member).ok()?;
            self.applies_to.get(at)
        });
        of_member.map_or(self.applies, |(_, node)| *node)
    }

    /// What lifts it for this bearer.
    pub fn lifts_for(&self, bearer: Option<UnitId>) -> impl Iterator<Item = &Lift> {
        self.lifts.iter().filter(move |lift| lift.bearer.is_none() || lift.bearer == bearer)
    }
}

/// What of a norm tells a sensitive value, whatever the case. That the norm applies never counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Tells {
    /// Who bears it: a sensitive fact names the unit, or a condition that tells one chooses it.
    pub bearer: bool,
    /// The days on which it begins, ends and comes back: they are counted from a sensitive day.
    pub days: bool,
    /// Whether it applied, and to whom, on an earlier day: its conditions ask what a sensitive fact over
    /// time was then, or on which side of a sensitive day that one lies.
    pub past: bool,
}

/// What every evaluation reads of a norm: of all norms next to each other, so that what only
/// some cases ask for does not come between.
#[derive(Clone, Copy, Debug)]
pub struct Gist {
    /// [`Norm::applies`]
    pub applies: NodeId,
    /// [`Norm::bearer`]
    pub bearer: Bearer,
    /// [`Norm::each`]
    pub each: Option<QuantifierId>,
    /// [`Norm::task`]
    pub task: TaskId,
    /// [`Norm::outcome`]
    pub outcome: Option<Variant>,
    /// [`Norm::modality`]
    pub modality: Modality,
    /// [`Norm::own_recipient`]
    pub own_recipient: bool,
    /// Whether there are [`Norm::detail_nodes`].
    pub may_lack_details: bool,
    /// Whether there are [`Norm::applies_to`].
    pub differs: bool,
}

impl From<&Norm> for Gist {
    fn from(norm: &Norm) -> Self {
        Self {
            applies: norm.applies,
            bearer: norm.bearer,
            each: norm.each,
            task: norm.task,
            outcome: norm.outcome,
            modality: norm.modality,
            own_recipient: norm.own_recipient,
            may_lack_details: !norm.detail_nodes.is_empty(),
            differs: !norm.applies_to.is_empty(),
        }
    }
}

/// Towards whom, when and how.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a phrase that a norm has or has not")]
pub struct Details {
    /// `to`
    pub to: Option<Parties>,
    /// `copy to`
    pub copy_to: Option<Parties>,
    /// `from`
    pub from: Option<Parties>,
    /// `with`
    pub with: Option<Parties>,
    /// `about`: passed on to those units and no others.
    pub about: Vec<Matter>,
    /// `enclosing`
    pub enclosing: Vec<Matter>,
    /// `considering`: what is to be weighed.
    pub considering: Vec<Matter>,
    /// `stating`: what a document must say.
    pub stating: Vec<Matter>,
    /// `via`
    pub via: Vec<ChannelId>,
    /// `recorded in`
    pub recorded_in: Vec<ChannelId>,
    /// `in writing`
    pub in_writing: bool,
    /// `through`: a function inside the unit.
    pub through: Option<Labels>,
    /// `before`
    pub before: Vec<TaskId>,
    /// `after`
    pub after: Vec<TaskId>,
    /// `no earlier than`: a date-valued node.
    pub no_earlier_than: Option<NodeId>,
    /// `within`: the last day, a date-valued node.
    pub within: Option<NodeId>,
    /// `at least … before`: the last day, a date-valued node.
    pub at_least_before: Option<NodeId>,
    /// `no later than`: a date-valued node.
    pub no_later_than: Option<NodeId>,
    /// `promptly`
    pub promptly: bool,
    /// `every …`, `at most … apart`, `regularly`, `throughout`
    pub rhythm: Option<Rhythm>,
    /// `by its end`: by when in each turn.
    pub by_turn: Option<ByTurn>,
    /// `each time`: what brings an occasion about.
    pub each_time: Vec<TaskId>,
    /// `since`: a date-valued node; of what arises each time something happens, the day on which it did.
    pub since: Option<NodeId>,
    /// `as a rule`
    pub as_a_rule: bool,
    /// `as far as possible`
    pub as_far_as_possible: bool,
    /// `at most once`
    pub at_most_once: bool,
    /// `done when`: a truth.
    pub done_when: Option<NodeId>,
    /// `wording`: the text's own verb.
    pub wording: Option<String>,
}

/// By when a duty is due in each of its turns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ByTurn {
    /// By when.
    pub end: TurnEnd,
    /// Whose working days, and whether the day is moved; never one to which a case adds days.
    pub calendar: CalendarId,
}

/// What a detail says, by what kind of thing that is.
#[derive(Clone, Copy, Debug)]
pub enum Said<'n> {
    /// Units.
    Parties(&'n Parties),
    /// What is passed on, enclosed, weighed or stated.
    Matters(&'n [Matter]),
    /// Channels.
    Channels(&'n [ChannelId]),
    /// Tasks.
    Tasks(&'n [TaskId]),
    /// A text in the languages that it has.
    Words(&'n Labels),
    /// The text's own word.
    Verb(&'n str),
    /// The last day of a time limit.
    LastDay(NodeId),
    /// How often.
    Rhythm(&'n Rhythm),
    /// By when in each turn.
    ByTurn(ByTurn),
    /// A date.
    Date(NodeId),
    /// A condition.
    Condition(NodeId),
    /// That it is so.
    Flag,
}

impl Details {
    /// Every detail that is there, in the order in which they are told: the one table of them.
    pub fn all(&self) -> impl Iterator<Item = (DetailName, Said<'_>)> {
        let Self {
            to: _,
            copy_to: _,
            from: _,
            with: _,
            about,
            enclosing,
            considering,
            stating,
            via,
            recorded_in,
            in_writing,
            through,
            before,
            after,
            no_earlier_than,
            within,
            at_least_before,
            no_later_than,
            promptly,
            rhythm,
            by_turn,
            each_time,
            since,
            as_a_rule,
            as_far_as_possible,
            at_most_once,
            done_when,
            wording: _,
        } = self;
        let all = [
            (DetailName::About, some(about).map(Said::Matters)),
            (DetailName::Enclosing, some(enclosing).map(Said::Matters)),
            (DetailName::Considering, some(considering).map(Said::Matters)),
            (DetailName::Stating, some(stating).map(Said::Matters)),
            (DetailName::InWriting, in_writing.then_some(Said::Flag)),
            (DetailName::Via, some(via).map(Said::Channels)),
            (DetailName::RecordedIn, some(recorded_in).map(Said::Channels)),
            (DetailName::Through, through.as_ref().map(Said::Words)),
            (DetailName::Before, some(before).map(Said::Tasks)),
            (DetailName::After, some(after).map(Said::Tasks)),
            (DetailName::NoEarlierThan, no_earlier_than.map(Said::Date)),
            (DetailName::Within, within.map(Said::LastDay)),
            (DetailName::AtLeastBefore, at_least_before.map(Said::LastDay)),
            (DetailName::NoLaterThan, no_later_than.map(Said::Date)),
            (DetailName::Promptly, promptly.then_some(Said::Flag)),
            (DetailName::Every, rhythm.as_ref().map(Said::Rhythm)),
            (DetailName::ByTurn, by_turn.map(Said::ByTurn)),
            (DetailName::EachTime, some(each_time).map(Said::Tasks)),
            (DetailName::Since, since.map(Said::Date)),
            (DetailName::AsARule, as_a_rule.then_some(Said::Flag)),
            (DetailName::AsFarAsPossible, as_far_as_possible.then_some(Said::Flag)),
            (DetailName::AtMostOnce, at_most_once.then_some(Said::Flag)),
            (DetailName::DoneWhen, done_when.map(Said::Condition)),
        ];
        let all = self.towards().into_iter().chain(all).chain([self.verb()]);
        all.filter_map(|(name, said)| Some((name, said?)))
    }

    /// Towards whom.
    fn towards(&self) -> [(DetailName, Option<Said<'_>>); 4] {
        [
            (DetailName::To, self.to.as_ref().map(Said::Parties)),
            (DetailName::CopyTo, self.copy_to.as_ref().map(Said::Parties)),
            (DetailName::From, self.from.as_ref().map(Said::Parties)),
            (DetailName::With, self.with.as_ref().map(Said::Parties)),
        ]
    }

    /// The text's own verb.
    fn verb(&self) -> (DetailName, Option<Said<'_>>) {
        (DetailName::Wording, self.wording.as_deref().map(Said::Verb))
    }

    /// `to`, `copy to`, `from` and `with`, those that are there.
    pub fn recipients(&self) -> impl Iterator<Item = &Parties> {
        [&self.to, &self.copy_to, &self.from, &self.with].into_iter().flatten()
    }

    /// The nodes that give recipients.
    pub fn recipient_nodes(&self) -> impl Iterator<Item = NodeId> {
        let parties = self.recipients().flat_map(|parties| &parties.parties);
        parties.filter_map(Party::node)
    }

    /// The nodes that are last days: `within`, `at least … before`, `no later than`.
    pub fn last_days(&self) -> impl Iterator<Item = NodeId> {
        [self.within, self.at_least_before, self.no_later_than].into_iter().flatten()
    }

    /// The nodes that are days: `since`, the first day, the last days.
    pub fn days(&self) -> impl Iterator<Item = NodeId> {
        self.since.into_iter().chain(self.no_earlier_than).chain(self.last_days())
    }

    /// The nodes of recipients, of days and of `done when`.
    pub fn nodes(&self) -> impl Iterator<Item = NodeId> {
        self.recipient_nodes().chain(self.days()).chain(self.done_when)
    }
}

/// A list that is not empty.
fn some<T>(list: &[T]) -> Option<&[T]> {
    (!list.is_empty()).then_some(list)
}

/// Units that a norm names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parties {
    /// `A or B`: one suffices.
    pub one_suffices: bool,
    /// The units.
    pub parties: Vec<Party>,
}

/// One of the units that a norm names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Party {
    /// A unit-valued node; of `none` it is nobody.
    Unit(NodeId),
    /// Every member of a group, where this condition holds.
    Group(GroupSet, Option<NodeId>),
}

impl Party {
    /// The node that gives it, or on which it stands.
    pub fn node(&self) -> Option<NodeId> {
        match self {
            Self::Unit(node) => Some(*node),
            Self::Group(_, guard) => *guard,
        }
    }
}

/// What is passed on, enclosed, weighed or stated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Matter {
    /// A fact.
    Fact(FactId),
    /// A definition, by its node and name.
    Definition(NodeId, String),
    /// A text.
    Text(Labels),
}

/// Which cases, and what of them.
#[derive(Clone, Debug)]
pub struct Register {
    /// `special-return-cases`
    pub name: String,
    /// What people see.
    pub labels: Labels,
    /// The passages it is written from.
    pub cites: Vec<Passage>,
    /// Sources outside the rulebook.
    pub see: Vec<String>,
    /// Where a choice had to be made.
    pub interpretation: Option<Labels>,
    /// The circular whose file it stands in.
    pub circular: Option<CircularId>,
    /// The days on which it is kept.
    pub in_force: Period,
    /// The date of the case that chooses it; then `in_force` is every day.
    pub chosen: Option<Chosen>,
    /// Who keeps it.
    pub kept_by: Option<UnitId>,
    /// What it goes over: then a row is an element.
    pub each: Option<Each>,
    /// Which cases, or elements: a truth.
    pub condition: NodeId,
    /// The columns, with the words they are written in.
    pub lists: Vec<(NodeId, String)>,
    /// What rows are counted by.
    pub counts_by: Vec<(NodeId, String)>,
    /// What rows are counted where.
    pub counts_where: Vec<(NodeId, Labels)>,
    /// What is added up.
    pub totals: Vec<(NodeId, String)>,
    /// To whom it is sent, and how often.
    pub sent_to: Option<(Parties, Rhythm)>,
    /// Where its name stands.
    pub span: Span,
    /// All of it.
    pub whole: Span,
}

/// A safeguard: its index in the rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SafeguardId(pub u32);

/// What a safeguard concludes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conclusion {
    /// Something is demanded of a task: of what the rules lead to.
    Demanded(TaskId, Demand),
    /// A condition, a truth: where it is no, the case contradicts itself.
    Condition(NodeId),
}

/// What must hold whatever the case.
#[derive(Clone, Debug)]
pub struct Safeguard {
    /// `nobody-falls-between`
    pub name: String,
    /// What people see.
    pub labels: Labels,
    /// The passages it is written from.
    pub cites: Vec<Passage>,
    /// The circular whose file it stands in.
    pub circular: Option<CircularId>,
    /// The days on which it holds.
    pub in_force: Period,
    /// The date of the case that chooses it; then `in_force` is every day.
    pub chosen: Option<Chosen>,
    /// The premise: a truth.
    pub premise: NodeId,
    /// What must hold then.
    pub conclusion: Conclusion,
    /// Where its name stands.
    pub span: Span,
    /// All of it.
    pub whole: Span,
}
