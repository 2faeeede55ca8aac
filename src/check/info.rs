//! What the checker knows of a node beyond its type: derived from its operands when it is made.

use std::rc::Rc;

use crate::rulebook::node::{Direction, Node, NodeId, Nodes, Origin, Quantifier, QuantifierId};
use crate::rulebook::time_limit::Length;
use crate::value::date::{Date, TimeUnit, YEARS};
use crate::value::duration::MOST;
use crate::value::norm::Quantity;
use crate::value::number::{LARGEST, Number, WRITTEN_DIGITS};
use crate::value::time_limit::Side;
use crate::value::types::{Base, Type};
use crate::value::{UnitId, Value};

/// The units that an expression may yield.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(super) enum Units {
    /// A fact names it: any.
    #[default]
    Any,
    /// One of these, sorted.
    Of(Rc<[UnitId]>),
}

impl Units {
    /// One alone.
    pub(super) fn one(unit: UnitId) -> Self {
        Self::Of(Rc::new([unit]))
    }

    /// These.
    pub(super) fn of(mut units: Vec<UnitId>) -> Self {
        units.sort_unstable();
        units.dedup();
        Self::Of(units.into())
    }

    fn union(sets: impl Iterator<Item = Self>) -> Self {
        let mut all = Vec::new();
        for set in sets {
            match set {
                Self::Any => return Self::Any,
                Self::Of(units) => all.extend(units.iter().copied()),
            }
        }
        Self::of(all)
    }

    /// Whether some unit is in both.
    pub(super) fn meet(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Of(mine), Self::Of(theirs)) => mine.iter().any(|unit| theirs.contains(unit)),
            _ => true,
        }
    }
}

/// What is known of a node.
#[derive(Clone, Debug, Default)]
pub(super) struct Info {
    /// Its value, where no case can change it.
    pub(super) settled: Option<Value>,
    /// Least and greatest: millionths of a number, or years of a date or moment.
    pub(super) range: (i128, i128),
    /// The innermost quantifier whose element it depends on.
    pub(super) scope: Option<QuantifierId>,
    /// The units that it may be.
    pub(super) units: Units,
    /// Whether it rests on a fact or the log: what a standing rule may not.
    pub(super) from_case: bool,
}

/// The range of a number or a date as a case may give it.
pub(super) fn written_range(base: Base) -> (i128, i128) {
    match base {
        Base::Number => {
            let digits = u32::try_from(WRITTEN_DIGITS).unwrap_or(0) + 6;
            (-(10_i128.pow(digits)), 10_i128.pow(digits))
        }
        Base::Date | Base::Moment => (i128::from(*YEARS.start()), i128::from(*YEARS.end())),
        _ => (0, 0),
    }
}

/// Whether a range lies within what can be calculated.
pub(super) fn in_range(ty: Type, (least, greatest): (i128, i128)) -> bool {
    match ty.base {
        Base::Number => least >= -LARGEST * 1_000_000 && greatest <= LARGEST * 1_000_000,
        Base::Date | Base::Moment => least >= 1 && greatest <= 9999,
        _ => true,
    }
}

/// The nodes that were made before, with what is known of each.
#[derive(Clone, Copy)]
pub(super) struct Known<'n> {
    /// The nodes.
    pub(super) made: &'n Nodes,
    /// What is known of each.
    pub(super) infos: &'n [Info],
    /// How deep each quantifier is nested, from 1.
    pub(super) depths: &'n [u32],
    /// In whose body each quantifier stands.
    pub(super) parents: &'n [Option<QuantifierId>],
}

impl Known<'_> {
    /// What is known of a node.
    pub(super) fn info(self, id: NodeId) -> Info {
        self.infos.get(id.0 as usize).cloned().unwrap_or_default()
    }

    /// In whose body a quantifier stands, if it stands in one.
    pub(super) fn parent(self, id: QuantifierId) -> Option<QuantifierId> {
        self.parents.get(id.0 as usize).copied().flatten()
    }

    /// How deep a quantifier is nested; 0 for none.
    pub(super) fn depth(self, scope: Option<QuantifierId>) -> u32 {
        scope.and_then(|id| self.depths.get(id.0 as usize)).copied().unwrap_or(0)
    }
}

impl Info {
    /// What follows for a node from its operands.
    pub(super) fn of(known: Known<'_>, node: Node, ty: Type) -> Self {
        let parts: Vec<Self> =
            known.made.parts_of(node).into_iter().map(|id| known.info(id)).collect();
        Self {
            settled: settled(known, node, &parts),
            range: range(known, node, ty),
            scope: scope(known, node, &parts),
            units: units(known, node),
            from_case: node.origin() == Origin::Case || parts.iter().any(|part| part.from_case),
        }
    }
}

fn units(known: Known<'_>, node: Node) -> Units {
    match node {
        Node::Constant(id) => match known.made.constants.get(id.0 as usize) {
            Some(Value::Unit(unit)) => Units::one(*unit),
            Some(Value::None) => Units::of(Vec::new()),
            _ => Units::Any,
        },
        _ => match known.made.values_of(node) {
            Some(values) => Units::union(values.into_iter().map(|id| known.info(id).units)),
            None => Units::Any,
        },
    }
}

fn scope(known: Known<'_>, node: Node, parts: &[Info]) -> Option<QuantifierId> {
    match node {
        Node::Field { quantifier, .. } => Some(quantifier),
        // Outside its body, a quantifier depends on the elements of the one that it stands in.
        Node::Quantified(id) => known.parent(id),
        // Whatever it is made of, it depends on what that depends on; and on the element whose entries
        // it asks for.
        _ => {
            let own = node.logged().and_then(|logged| logged.of);
            let parts = parts.iter().filter_map(|part| part.scope);
            parts.chain(own).max_by_key(|id| known.depth(Some(*id)))
        }
    }
}

/// What a condition comes to whatever the case says, where its parts already tell.
fn settled(known: Known<'_>, node: Node, parts: &[Info]) -> Option<Value> {
    let truths = || parts.iter().map(|part| part.settled);
    let all = |wanted| truths().all(|one| one == Some(Value::Truth(wanted)));
    let any = |wanted| truths().any(|one| one == Some(Value::Truth(wanted)));
    match node {
        Node::Constant(id) => known.made.constants.get(id.0 as usize).copied(),
        Node::And(_) if any(false) => Some(Value::Truth(false)),
        Node::And(_) if all(true) => Some(Value::Truth(true)),
        Node::Or(_) if any(true) => Some(Value::Truth(true)),
        Node::Or(_) if all(false) => Some(Value::Truth(false)),
        Node::Not(_) if any(true) => Some(Value::Truth(false)),
        Node::Not(_) if any(false) => Some(Value::Truth(true)),
        Node::Formula { formula, .. } => {
            let operand = |at: usize| number(parts.get(at)?.settled);
            let formula = known.made.formula(formula)?;
            formula.calculate(&operand).ok()?.map(Value::Number)
        }
        Node::Equal { .. } => compared(parts, Value::agrees),
        Node::Ordered { ordering, .. } => {
            compared(parts, |left, right| ordering.holds(left, right))
        }
        // What else is settled is left to the evaluation.
        _ => None,
    }
}

fn number(value: Option<Value>) -> Option<Number> {
    match value {
        Some(Value::Number(number)) => Some(number),
        _ => None,
    }
}

fn compared(parts: &[Info], holds: impl Fn(Value, Value) -> bool) -> Option<Value> {
    match parts {
        [left, right] => Some(Value::Truth(holds(left.settled?, right.settled?))),
        _ => None,
    }
}

fn range(known: Known<'_>, node: Node, ty: Type) -> (i128, i128) {
    let of = |id: NodeId| known.info(id).range;
    match node {
        Node::Constant(id) => match known.made.constants.get(id.0 as usize) {
            Some(Value::Number(number)) => (number.millionths(), number.millionths()),
            Some(Value::Date(date)) => of_year(*date),
            Some(Value::Moment(moment)) => of_year(moment.day()),
            // `none` is in nobody's way: what is calculated with it is none.
            _ => written_range(ty.base),
        },
        Node::Add { left, right } => (of(left).0 + of(right).0, of(left).1 + of(right).1),
        Node::Subtract { left, right } => (of(left).0 - of(right).1, of(left).1 - of(right).0),
        Node::Formula { formula, of: list } => {
            let operands = known.made.operands(list);
            let operand = |at: usize| operands.get(at).map_or((0, 0), |node| of(*node));
            let formula = known.made.formula(formula);
            formula.map_or_else(|| written_range(ty.base), |formula| formula.range(&operand))
        }
        Node::Shift { date, amount, unit } => shifted(of(date), amount, unit),
        Node::Later { date, length, direction: Direction::Forward, .. } => {
            counted(known, of(date), length, 1)
        }
        Node::Later { date, length, direction: Direction::Backward, .. } => {
            counted(known, of(date), length, -1)
        }
        Node::Moved { date, .. } => (of(date).0, of(date).1 + 1),
        Node::DayOf(moment) => of(moment),
        Node::AtTime { date, .. } => of(date),
        Node::HoursLater { moment, hours } => by_hours(of(moment), hours),
        Node::LastDay(id) => known.made.time_limit(id).map_or_else(
            || written_range(ty.base),
            |limit| {
                let sign = if limit.side == Side::Before { -1 } else { 1 };
                let years = of(limit.from);
                let (least, greatest) = match limit.length {
                    Length::Of(length) => counted(known, years, length, sign),
                    Length::Hours(hours) => {
                        by_hours(years, sign * i32::try_from(hours).unwrap_or(i32::MAX))
                    }
                };
                // What is moved may cross into another year.
                (least - 1, greatest + 1)
            },
        ),
        Node::Between { .. } | Node::WorkingDays { .. } => (-4_000_000_000_000, 4_000_000_000_000),
        Node::Quantified(id) => match known.made.quantifier(id) {
            Some(one) if one.quantity == Quantity::Sum => written_range(ty.base),
            Some(Quantifier { quantity: Quantity::Chosen(_), condition, .. }) => of(*condition),
            _ => (0, 100_000_000_000),
        },
        _ => match known.made.values_of(node) {
            Some(values) => hull(values.into_iter().map(of)),
            None => written_range(ty.base),
        },
    }
}

/// The year of a date, as a range.
fn of_year(date: Date) -> (i128, i128) {
    let year = i128::from(date.ymd().0);
    (year, year)
}

fn hull(ranges: impl Iterator<Item = (i128, i128)>) -> (i128, i128) {
    ranges.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1))).unwrap_or_default()
}

/// The years that dates of these years can come to when a duration is added (1) or taken away (-1).
fn counted(known: Known<'_>, years: (i128, i128), length: NodeId, sign: i32) -> (i128, i128) {
    let (count, unit) = match known.info(length).settled {
        Some(Value::Duration(length)) => (length.count(), length.unit()),
        // Months are the longest.
        _ => (MOST, TimeUnit::Months),
    };
    shifted(years, sign * i32::try_from(count).unwrap_or(i32::MAX), unit)
}

/// The years that moments of these years can come to so many hours later.
fn by_hours(years: (i128, i128), hours: i32) -> (i128, i128) {
    shifted(years, hours / 24 + hours.signum(), TimeUnit::Days)
}

/// The years that dates of these years can come to when they are shifted.
pub(super) fn shifted(
    (least, greatest): (i128, i128),
    amount: i32,
    unit: TimeUnit,
) -> (i128, i128) {
    let per_year = match unit {
        TimeUnit::Days => 365,
        // Every year has more; holidays are counted generously.
        TimeUnit::WorkingDays => 200,
        TimeUnit::Weeks => 52,
        TimeUnit::Months => 12,
        TimeUnit::Years => 1,
    };
    // One year more than the whole years, since a part of a year may cross into the next.
    let years = i128::from(amount) / per_year + i128::from(amount.signum());
    (least + years.min(0), greatest + years.max(0))
}
