//! What is calculated: expressions as nodes of one flat array.
//!
//! A node's operands stand before it, so one pass from the first to the last evaluates
//! everything; equal expressions are one node. The body of a quantifier is a stretch of
//! the same array, right before its quantifier, that is evaluated once for each element;
//! what a body says that does not depend on its element stands outside, before it.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new variant has to be told what it is here")]

use super::Reading;
use super::id::{CalendarId, FactId};
pub use super::id::{FormulaId, NodeId, QuantifierId};
pub use super::quantifier::{
    Alternative, Always, Condition, Cone, Direction, Logged, Operands, Origin, OwnDefault,
    Quantifier,
};
use super::rates::RatesId;
use super::time_limit::{TimeLimit, TimeLimitId};
use crate::value::date::{Period, TimeUnit};
use crate::value::formula::Formula;
use crate::value::moment::Clock;
use crate::value::norm::{ByOrTo, Choice, Ordering, Quantity};
use crate::value::types::Type;
use crate::value::{Value, Variant};

/// A constant: its index in [`Nodes::constants`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConstantId(pub u32);

/// A period: its index in [`Nodes::periods`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PeriodId(pub u32);

/// A definition: its index in [`super::Rulebook::definitions`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DefinitionId(pub u32);

/// A reading: its index in [`super::Rulebook::readings`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReadingId(pub u32);

/// One step of the calculation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Node {
    /// A literal, a variant, a unit, `none`.
    Constant(ConstantId),
    /// A fact, with its default where the case does not mention it.
    Fact(FactId),
    /// Field `field` of the element that `quantifier` is at.
    Field {
        /// The quantifier that binds the element.
        quantifier: QuantifierId,
        /// Which field (0 for a list of plain values).
        field: u16,
    },
    /// The evaluation date.
    Today,
    /// Whether the evaluation date lies in a period; never open.
    InForce(PeriodId),
    /// The chosen variant of a reading.
    Reading(ReadingId),
    /// A definition: the same value as its body. `body` tells expansions for
    /// different arguments apart.
    Defined {
        /// Which definition.
        definition: DefinitionId,
        /// What it stands for.
        body: NodeId,
    },
    /// A name with dated versions: the value of the one in force. Pairs of an
    /// [`Node::InForce`] guard and a value in [`Nodes::alternatives`].
    Versions(Operands),
    /// Kleene's *and* of one operand or more.
    And(Operands),
    /// Kleene's *or* of one operand or more.
    Or(Operands),
    /// Kleene's *not*.
    Not(NodeId),
    /// `at least needed of { … }`
    AtLeast {
        /// How many must hold.
        needed: u32,
        /// The conditions.
        of: Operands,
    },
    /// `left is right`; open if either is unknown.
    Equal {
        /// On its left.
        left: NodeId,
        /// On its right.
        right: NodeId,
    },
    /// `subject is one of { … }`: the subject first, then what it may be.
    OneOf(Operands),
    /// `left < right` and its kin; with `none` it is no.
    Ordered {
        /// Which ordering.
        ordering: Ordering,
        /// On its left.
        left: NodeId,
        /// On its right.
        right: NodeId,
    },
    /// `x is none`; open if unknown.
    IsNone(NodeId),
    /// `x is known`; never open.
    IsKnown(NodeId),
    /// Whether the days off are known that a case adds to a calendar, and none ends before it begins:
    /// yes or open, never no. Of each list of them the quantifier that is yes where that is so.
    DaysOff(Operands),
    /// Ordered alternatives, in [`Nodes::alternatives`].
    Alternatives(Operands),
    /// `left + right` of numbers.
    Add {
        /// On its left.
        left: NodeId,
        /// On its right.
        right: NodeId,
    },
    /// `left - right` of numbers.
    Subtract {
        /// On its left.
        left: NodeId,
        /// On its right.
        right: NodeId,
    },
    /// Numbers that are multiplied, divided and rounded, as one; unknown where that has no value.
    Formula {
        /// Which formula.
        formula: FormulaId,
        /// Its operands.
        of: Operands,
    },
    /// An amount of a table by days: the day, and where it asks for one, what it is for. Unknown
    /// where the table has no row for the day.
    Rate {
        /// Which rates.
        rates: RatesId,
        /// The day, then the argument.
        of: Operands,
    },
    /// `date + amount unit`; of `none` it is none.
    Shift {
        /// The date.
        date: NodeId,
        /// How many, negative for `-`.
        amount: i32,
        /// Of what.
        unit: TimeUnit,
    },
    /// `years from A to B`; with `none` it is none, else open if either is unknown.
    Between {
        /// Days, months or years.
        unit: TimeUnit,
        /// From when.
        from: NodeId,
        /// To when.
        to: NodeId,
    },
    /// `date + length`, of a duration that is calculated or of working days; of `none` it is none.
    Later {
        /// The date.
        date: NodeId,
        /// The duration.
        length: NodeId,
        /// Whether it is added or taken away.
        direction: Direction,
        /// Whose working days.
        calendar: CalendarId,
    },
    /// `working days from A to B`; with `none` it is none.
    WorkingDays {
        /// From when.
        from: NodeId,
        /// To when.
        to: NodeId,
        /// Whose working days.
        calendar: CalendarId,
    },
    /// `D moved`: the day, or the next working day; of `none` it is none.
    Moved {
        /// The date.
        date: NodeId,
        /// Whose working days.
        calendar: CalendarId,
    },
    /// `FACT on DAY`: what a fact over time was on a day; open for a day ahead, of `none` it is none.
    OnDay {
        /// The node of the fact or field.
        fact: NodeId,
        /// The day.
        day: NodeId,
    },
    /// The first day of the stretch of days, up to today, on which a condition has held; `none` where
    /// it does not hold today, open where that cannot be told.
    FirstDay {
        /// The condition.
        condition: NodeId,
        /// What it comes to where the condition held on every day.
        always: Always,
    },
    /// The day of the occasion that is looked at: known to whoever looks at one.
    Occasion,
    /// The last day of a time limit, or its last moment; `none` where there is none.
    LastDay(TimeLimitId),
    /// The day of a moment; of `none` it is none.
    DayOf(NodeId),
    /// `D at 17:00+01:00`; of `none` it is none.
    AtTime {
        /// The date.
        date: NodeId,
        /// The time.
        clock: Clock,
    },
    /// `M + 24 hours`; of `none` it is none.
    HoursLater {
        /// The moment.
        moment: NodeId,
        /// How many, negative for `-`.
        hours: i32,
    },
    /// One of the values that are not `none`; `none` if all are.
    Chosen {
        /// Which of them.
        choice: Choice,
        /// The values.
        of: Operands,
    },
    /// `TASK is done`; open only where it is open which element an entry counts for.
    Done(Logged),
    /// `TASK is done by UNIT`; open only if the unit is.
    DoneBy {
        /// The task or event.
        task: Logged,
        /// A unit-valued node.
        unit: NodeId,
    },
    /// `TASK is done on or before DAY`; open only if the day is.
    DoneUntil {
        /// The task or event.
        task: Logged,
        /// A date-valued node.
        day: NodeId,
    },
    /// `TASK is done by UNIT on or before DAY`; open only if the unit or the day is.
    DoneByUntil {
        /// The task or event.
        task: Logged,
        /// A unit-valued node.
        unit: NodeId,
        /// A date-valued node.
        day: NodeId,
    },
    /// `TASK ended OUTCOME`
    Ended {
        /// The task or event.
        task: Logged,
        /// The outcome.
        outcome: Variant,
    },
    /// `TASK ended OUTCOME by UNIT`: the latest of that unit
    EndedBy {
        /// The task or event.
        task: Logged,
        /// The outcome.
        outcome: Variant,
        /// A unit-valued node.
        unit: NodeId,
    },
    /// `date of TASK`
    DateOf(Logged),
    /// `date of (TASK to UNIT)`, `date of (TASK by UNIT)`
    DateWith {
        /// The task or event.
        task: Logged,
        /// Which party the unit is.
        party: ByOrTo,
        /// A unit-valued node.
        unit: NodeId,
    },
    /// A quantifier over a list.
    Quantified(QuantifierId),
    /// Stands right after its quantifier: where the values of its elements' bodies begin
    /// ([`Value::Frame`]).
    Frame(QuantifierId),
}

/// What a node is calculated from, by where that is kept.
#[derive(Debug)]
pub enum Parts<'n> {
    /// Nothing.
    None,
    /// One operand.
    One(&'n mut NodeId),
    /// Two, in the order in which they are written.
    Two(&'n mut NodeId, &'n mut NodeId),
    /// Those of a list ([`Nodes::operands`]).
    List(Operands),
    /// Guards with their values ([`Nodes::alternatives`]).
    Guarded(Operands),
    /// The list and the condition of a quantifier ([`Nodes::quantifiers`]).
    Elements(QuantifierId),
    /// What a time limit is counted from ([`Nodes::time_limits`]).
    Limit(TimeLimitId),
}

impl Node {
    /// Whose entries it asks for, where it asks the log itself.
    pub fn logged(self) -> Option<Logged> {
        if let Self::Done(task)
        | Self::DoneBy { task, .. }
        | Self::DoneUntil { task, .. }
        | Self::DoneByUntil { task, .. }
        | Self::Ended { task, .. }
        | Self::EndedBy { task, .. }
        | Self::DateOf(task)
        | Self::DateWith { task, .. } = self
        {
            Some(task)
        } else {
            None
        }
    }

    /// Whether it asks the log itself.
    pub fn reads_log(self) -> bool {
        self.logged().is_some()
    }

    /// The one table of operands: a new kind of node says here what it is made of.
    pub fn parts_mut(&mut self) -> Parts<'_> {
        match self {
            Self::Constant(_)
            | Self::Today
            | Self::Occasion
            | Self::InForce(_)
            | Self::Reading(_)
            | Self::Fact(_)
            | Self::Field { .. }
            | Self::Frame(_)
            | Self::Done(_)
            | Self::Ended { .. }
            | Self::DateOf(_) => Parts::None,
            Self::Defined { body: one, .. }
            | Self::Not(one)
            | Self::IsNone(one)
            | Self::IsKnown(one)
            | Self::FirstDay { condition: one, .. }
            | Self::Shift { date: one, .. }
            | Self::Moved { date: one, .. }
            | Self::DayOf(one)
            | Self::AtTime { date: one, .. }
            | Self::HoursLater { moment: one, .. }
            | Self::DoneUntil { day: one, .. }
            | Self::EndedBy { unit: one, .. }
            | Self::DateWith { unit: one, .. }
            | Self::DoneBy { unit: one, .. } => Parts::One(one),
            Self::Equal { left, right }
            | Self::Ordered { left, right, .. }
            | Self::Add { left, right }
            | Self::Subtract { left, right }
            | Self::Between { from: left, to: right, .. }
            | Self::WorkingDays { from: left, to: right, .. }
            | Self::Later { date: left, length: right, .. }
            | Self::OnDay { fact: left, day: right }
            | Self::DoneByUntil { unit: left, day: right, .. } => Parts::Two(left, right),
            Self::And(list)
            | Self::Or(list)
            | Self::AtLeast { of: list, .. }
            | Self::OneOf(list)
            | Self::Formula { of: list, .. }
            | Self::Rate { of: list, .. }
            | Self::Chosen { of: list, .. }
            | Self::DaysOff(list) => Parts::List(*list),
            Self::Versions(list) | Self::Alternatives(list) => Parts::Guarded(*list),
            Self::Quantified(id) => Parts::Elements(*id),
            Self::LastDay(id) => Parts::Limit(*id),
        }
    }

    /// The one table of origins: a new kind of node says here where its value comes from.
    pub fn origin(self) -> Origin {
        match self {
            Self::Constant(_)
            | Self::Today
            | Self::Occasion
            | Self::InForce(_)
            | Self::Reading(_)
            | Self::Frame(_) => Origin::Rulebook,
            Self::Fact(_)
            | Self::Field { .. }
            | Self::Done(_)
            | Self::DoneBy { .. }
            | Self::DoneUntil { .. }
            | Self::DoneByUntil { .. }
            | Self::Ended { .. }
            | Self::EndedBy { .. }
            | Self::DateOf(_)
            | Self::DateWith { .. }
            | Self::OnDay { .. }
            | Self::FirstDay { .. }
            | Self::Quantified(_) => Origin::Case,
            Self::Defined { .. }
            | Self::Versions(_)
            | Self::Alternatives(_)
            | Self::Chosen { .. } => Origin::Operand,
            Self::And(_)
            | Self::Or(_)
            | Self::Not(_)
            | Self::AtLeast { .. }
            | Self::Equal { .. }
            | Self::OneOf(_)
            | Self::Ordered { .. }
            | Self::IsNone(_)
            | Self::IsKnown(_)
            | Self::Add { .. }
            | Self::Subtract { .. }
            | Self::Formula { .. }
            | Self::Rate { .. }
            | Self::Shift { .. }
            | Self::Between { .. }
            | Self::Later { .. }
            | Self::WorkingDays { .. }
            | Self::Moved { .. }
            | Self::LastDay(_)
            | Self::DayOf(_)
            | Self::AtTime { .. }
            | Self::HoursLater { .. }
            | Self::DaysOff(_) => Origin::Calculated,
        }
    }
}

/// The whole calculation of a rulebook.
#[derive(Clone, Debug, Default)]
pub struct Nodes {
    /// In an order in which operands come first.
    pub all: Vec<Node>,
    /// The type of each node (of a truth: `yes/no`).
    pub types: Vec<Type>,
    /// Whether a node's value must be masked.
    pub sensitive: Vec<bool>,
    /// Whether a node's value rests on a reading, whatever the case; empty without readings.
    pub on_reading: Vec<bool>,
    /// Operand lists, one after the other.
    pub operands: Vec<NodeId>,
    /// Alternatives, one list after the other.
    pub alternatives: Vec<Alternative>,
    /// The values of the nodes that the array opens with: constants, which no case changes.
    pub opening: Vec<Value>,
    /// The facts of the nodes that follow: those without a default, which are as the case has them.
    pub given: Vec<FactId>,
    /// Constants.
    pub constants: Vec<Value>,
    /// Periods.
    pub periods: Vec<Period>,
    /// Quantifiers.
    pub quantifiers: Vec<Quantifier>,
    /// Defaults of fields that rest on their element, in the order of quantifiers and fields.
    pub own_defaults: Vec<OwnDefault>,
    /// Time limits.
    pub time_limits: Vec<TimeLimit>,
    /// Formulas.
    pub formulas: Vec<Formula>,
    /// Of each condition whose first day is sought what is calculated for that, in the order of
    /// their nodes.
    pub cones: Vec<Cone>,
}

impl Nodes {
    /// The operands of a list.
    pub fn operands(&self, list: Operands) -> &[NodeId] {
        self.operands.get(list.start as usize..(list.start + list.len) as usize).unwrap_or_default()
    }

    /// The alternatives of a list.
    pub fn alternatives(&self, list: Operands) -> &[Alternative] {
        let range = list.start as usize..(list.start + list.len) as usize;
        self.alternatives.get(range).unwrap_or_default()
    }

    /// The quantifier with this id.
    pub fn quantifier(&self, id: QuantifierId) -> Option<&Quantifier> {
        self.quantifiers.get(id.0 as usize)
    }

    /// The default of a field of the element that a quantifier is at, where it rests on the element.
    pub fn own_default(&self, quantifier: QuantifierId, field: u16) -> Option<NodeId> {
        let key = |own: &OwnDefault| (own.quantifier, own.field);
        let at = self.own_defaults.binary_search_by_key(&(quantifier, field), key).ok()?;
        self.own_defaults.get(at).map(|own| own.node)
    }

    /// Whether a node is how many elements of a list count.
    pub fn is_number_of(&self, node: Node) -> bool {
        let quantifier = if let Node::Quantified(id) = node { self.quantifier(id) } else { None };
        quantifier.is_some_and(|one| one.quantity == Quantity::NumberOf)
    }

    /// The time limit with this id.
    pub fn time_limit(&self, id: TimeLimitId) -> Option<&TimeLimit> {
        self.time_limits.get(id.0 as usize)
    }

    /// The formula with this id.
    pub fn formula(&self, id: FormulaId) -> Option<&Formula> {
        self.formulas.get(id.0 as usize)
    }

    /// What is calculated for the first day of a condition.
    pub fn cone(&self, condition: NodeId) -> Option<&Cone> {
        let at = self.cones.binary_search_by_key(&condition, |cone| cone.condition).ok()?;
        self.cones.get(at)
    }

    /// The node with this id.
    pub fn get(&self, id: NodeId) -> Option<Node> {
        self.all.get(id.0 as usize).copied()
    }

    /// The nodes that a node is calculated from; nothing of an id that is none.
    pub fn parts(&self, id: NodeId) -> Vec<NodeId> {
        self.get(id).map_or_else(Vec::new, |node| self.parts_of(node))
    }

    /// The nodes that a node is calculated from, in the order in which they are written; of a
    /// quantifier its list and its condition. Defaults are not among them.
    pub fn parts_of(&self, mut node: Node) -> Vec<NodeId> {
        match node.parts_mut() {
            Parts::None => Vec::new(),
            Parts::One(one) => vec![*one],
            Parts::Two(one, other) => vec![*one, *other],
            Parts::List(list) => self.operands(list).to_vec(),
            Parts::Guarded(list) => {
                self.alternatives(list).iter().flat_map(|one| [one.guard, one.value]).collect()
            }
            Parts::Elements(id) => {
                self.quantifier(id).map_or_else(Vec::new, |one| vec![one.list, one.condition])
            }
            Parts::Limit(id) => {
                self.time_limit(id).map_or_else(Vec::new, |limit| limit.parts().collect())
            }
        }
    }

    /// The operands of which a node's value is one, where it is no new value: those that only
    /// decide which are not among them.
    pub fn values_of(&self, mut node: Node) -> Option<Vec<NodeId>> {
        if node.origin() != Origin::Operand {
            return None;
        }
        match node.parts_mut() {
            Parts::Guarded(list) => {
                Some(self.alternatives(list).iter().map(|one| one.value).collect())
            }
            Parts::None
            | Parts::One(_)
            | Parts::Two(..)
            | Parts::List(_)
            | Parts::Elements(_)
            | Parts::Limit(_) => Some(self.parts_of(node)),
        }
    }

    /// Whether a node's value must be masked.
    pub fn is_sensitive(&self, id: NodeId) -> bool {
        self.sensitive.get(id.0 as usize).copied().unwrap_or(false)
    }

    /// Whether it must be masked why a node has no value: of a rate the day alone tells that.
    pub fn hides_cause(&self, id: NodeId) -> bool {
        match self.get(id) {
            Some(Node::Rate { of, .. }) => {
                self.operands(of).first().is_some_and(|day| self.is_sensitive(*day))
            }
            _ => self.is_sensitive(id),
        }
    }

    /// Whether a node's value rests on a reading.
    pub fn rests_on_reading(&self, id: NodeId) -> bool {
        self.on_reading.get(id.0 as usize).copied().unwrap_or(false)
    }

    /// The type of a node.
    pub fn type_of(&self, id: NodeId) -> Type {
        self.types.get(id.0 as usize).copied().unwrap_or(Type::YES_NO)
    }
}

impl Reading {
    /// The variant that is taken where nobody chooses.
    pub const DEFAULT: Variant = Variant(0);
}
