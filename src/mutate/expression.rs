//! Changes of an expression: its own, then those of its operands.

#![deny(clippy::wildcard_enum_match_arm, reason = "a new variant has to be told what it is here")]

use super::change::{Changed, Kind, inside, shorter};
use crate::format::expression as written;
use crate::syntax::ast::{
    Addend, BlockKind, Expr, ExprKind, Length, Pauses, Sign, Spanned, Test, TimeLimit,
};
use crate::value::date::TimeUnit;
use crate::value::exact::Rounding;
use crate::value::formula::Factor;
use crate::value::norm::{Choice, Ordering, Quantity};
use crate::value::number::Number;

/// What an expression is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A condition: it can be turned round.
    Truth,
    /// The side of a comparison, which moves its boundary itself.
    Side,
    /// Anything else.
    Value,
}

type Changes = Vec<Changed<Expr>>;

/// Every change of an expression.
pub(super) fn changes(expr: &Expr, role: Role) -> Changes {
    let mut all = own(expr, role);
    let mut copy = expr.clone();
    let parts = operands(&mut copy, role);
    for (at, (its_role, part)) in parts.into_iter().enumerate() {
        let found = changes(part, its_role);
        all.extend(inside(
            expr,
            |whole| operands(whole, role).into_iter().nth(at).map(|(_, part)| part),
            found,
        ));
    }
    all
}

/// The operands that may be changed, in their order, and what they are there for.
fn operands(expr: &mut Expr, role: Role) -> Vec<(Role, &mut Expr)> {
    match &mut expr.kind {
        ExprKind::Parenthesis(inner) => vec![(role, inner)],
        ExprKind::Not(inner) => vec![(denied(inner), inner)],
        ExprKind::And(all) | ExprKind::Or(all) | ExprKind::Block(_, all) => {
            all.iter_mut().map(|one| (Role::Truth, one)).collect()
        }
        ExprKind::Ordered { left, right, .. } => vec![(Role::Side, left), (Role::Side, right)],
        ExprKind::Is { subject, test: Test::Equal(value), .. } => {
            vec![(Role::Value, subject), (Role::Value, value)]
        }
        ExprKind::Is { subject, .. } => vec![(Role::Value, subject)],
        ExprKind::Of { argument, .. } => vec![(Role::Value, argument)],
        ExprKind::Quantified { body, .. } => vec![(Role::Truth, body)],
        ExprKind::OverList { value, condition, .. } => {
            let condition = condition.iter_mut().map(|one| (Role::Truth, one.as_mut()));
            [(Role::Value, value.as_mut())].into_iter().chain(condition).collect()
        }
        ExprKind::Between { from, to, .. } => vec![(Role::Value, from), (Role::Value, to)],
        ExprKind::OnDay { day: one, .. }
        | ExprKind::EndedBy { unit: one, .. }
        | ExprKind::DateWith { unit: one, .. } => vec![(Role::Value, one)],
        ExprKind::Sum { left, right: Addend::Other(right), .. } => {
            vec![(Role::Value, left), (Role::Value, right)]
        }
        ExprKind::Product { left, right, .. } => vec![(Role::Value, left), (Role::Value, right)],
        ExprKind::Sum { left, .. } | ExprKind::Rounded { value: left, .. } => {
            vec![(Role::Value, left)]
        }
        ExprKind::Moved { date, .. } | ExprKind::AtTime { date, .. } | ExprKind::DayOf(date) => {
            vec![(Role::Value, date)]
        }
        ExprKind::FirstDay(condition) => vec![(Role::Truth, condition)],
        ExprKind::If { value, condition } => vec![(Role::Value, value), (Role::Truth, condition)],
        ExprKind::LastDay(limit) => limit_operands(limit),
        ExprKind::Chosen(_, all) => all.iter_mut().map(|one| (Role::Value, one)).collect(),
        ExprKind::Truth(_)
        | ExprKind::Number(_)
        | ExprKind::Text(_)
        | ExprKind::Date(_)
        | ExprKind::Moment(_)
        | ExprKind::Today
        | ExprKind::None
        | ExprKind::ItApplies
        | ExprKind::Occasion
        | ExprKind::Path(_)
        | ExprKind::DateOf(_)
        | ExprKind::Duration(..)
        | ExprKind::Ended { .. } => Vec::new(),
    }
}

/// The operands of a time limit that may be changed.
pub(super) fn limit_operands(limit: &mut TimeLimit) -> Vec<(Role, &mut Expr)> {
    let TimeLimit { length, from, pauses, .. } = limit;
    let length = length.duration_mut().map(|length| (Role::Value, length));
    let mut all: Vec<(Role, &mut Expr)> = length.into_iter().collect();
    all.push((Role::Value, from.as_mut()));
    if let Some(Pauses::Between(from, until)) = pauses {
        all.push((Role::Value, from));
        all.push((Role::Value, until));
    }
    all
}

/// What a time limit says besides: the pauses counted, moved where it is not, an hour more.
pub(super) fn counted_otherwise(limit: &TimeLimit) -> impl Iterator<Item = TimeLimit> {
    let counting = limit.pauses.is_some().then(|| TimeLimit { pauses: None, ..limit.clone() });
    let moved = limit.not_moved.is_some().then(|| TimeLimit { not_moved: None, ..limit.clone() });
    let hours = match &limit.length {
        Length::Hours(amount) => Some(Length::Hours(longer(amount))),
        Length::Of(_) => None,
    };
    let hours = hours.map(|length| TimeLimit { length, ..limit.clone() });
    counting.into_iter().chain(moved).chain(hours)
}

/// What stands after `not` is there for. To turn one condition round would be to take the `not`
/// away.
fn denied(inner: &Expr) -> Role {
    if matches!(inner.kind, ExprKind::Parenthesis(_)) { Role::Truth } else { Role::Value }
}

/// Changes of what an expression itself says.
fn own(expr: &Expr, role: Role) -> Changes {
    let truth = role == Role::Truth;
    match &expr.kind {
        ExprKind::Truth(yes) => vec![another(expr, Kind::Negated, ExprKind::Truth(!yes))],
        ExprKind::Number(_) | ExprKind::Date(_) if role != Role::Side => amount(expr, 1),
        ExprKind::Path(_) | ExprKind::Of { .. } | ExprKind::Ended { .. } if truth => {
            vec![another(expr, Kind::Negated, ExprKind::Not(Box::new(expr.clone())))]
        }
        ExprKind::Not(inner) if truth => vec![another(expr, Kind::Negated, inner.kind.clone())],
        ExprKind::And(all) => joined(expr, all, ExprKind::And)
            .chain([swapped(expr, ExprKind::Or(all.clone()))])
            .collect(),
        ExprKind::Or(all) => joined(expr, all, ExprKind::Or)
            .chain([swapped(expr, ExprKind::And(all.clone()))])
            .collect(),
        ExprKind::Block(kind, all) => block(expr, *kind, all),
        ExprKind::Ordered { ordering, left, right } => ordered(expr, *ordering, left, right, role),
        ExprKind::Is { .. } => is(expr, role),
        ExprKind::EndedBy { task, outcome, .. } => {
            let anybody = ExprKind::Ended { task: task.clone(), outcome: outcome.clone() };
            vec![
                another(expr, Kind::Negated, ExprKind::Not(Box::new(expr.clone()))),
                another(expr, Kind::Narrowing, anybody),
            ]
        }
        ExprKind::DateWith { task, .. } => {
            vec![another(expr, Kind::Narrowing, ExprKind::DateOf(task.clone()))]
        }
        ExprKind::Quantified { quantity, .. } => quantified(expr, *quantity),
        ExprKind::OverList { quantity, condition, .. } => {
            over_list(expr, *quantity, condition.as_deref())
        }
        ExprKind::Sum { left, sign, right } => longer_sum(expr, left, *sign, right),
        ExprKind::Duration(amount, unit) => {
            vec![another(expr, Kind::Amount, ExprKind::Duration(longer(amount), *unit))]
        }
        ExprKind::LastDay(limit) => counted_otherwise(limit)
            .map(|limit| another(expr, Kind::Deadline, ExprKind::LastDay(limit)))
            .collect(),
        ExprKind::Moved { date, .. } => vec![another(expr, Kind::Deadline, date.kind.clone())],
        ExprKind::OnDay { of, .. } => vec![another(expr, Kind::Day, of.kind.clone())],
        ExprKind::If { value, .. } => vec![another(expr, Kind::Condition, value.kind.clone())],
        ExprKind::Chosen(Choice::First, all) => {
            let turned = ExprKind::Chosen(Choice::First, all.iter().rev().cloned().collect());
            vec![another(expr, Kind::Extreme, turned)]
        }
        ExprKind::Product { left, factor, right } => other_factor(expr, left, *factor, right),
        ExprKind::Rounded { value, rounding, to } => otherwise_rounded(expr, value, *rounding, to),
        ExprKind::Chosen(choice, all) => {
            let turned = ExprKind::Chosen(choice.opposite(), all.clone());
            vec![another(expr, Kind::Extreme, turned)]
        }
        ExprKind::Number(_)
        | ExprKind::Date(_)
        | ExprKind::Moment(_)
        | ExprKind::Path(_)
        | ExprKind::Of { .. }
        | ExprKind::Ended { .. }
        | ExprKind::Not(_)
        | ExprKind::Between { .. }
        | ExprKind::DayOf(_)
        | ExprKind::AtTime { .. }
        | ExprKind::Parenthesis(_)
        | ExprKind::Text(_)
        | ExprKind::Today
        | ExprKind::None
        | ExprKind::FirstDay(_)
        | ExprKind::ItApplies
        | ExprKind::Occasion
        | ExprKind::DateOf(_) => Vec::new(),
    }
}

/// A day or a working day more.
fn longer_sum(expr: &Expr, left: &Expr, sign: Sign, right: &Addend) -> Changes {
    let right = match right {
        Addend::Time(amount, unit) => Addend::Time(longer(amount), *unit),
        Addend::WorkingDays(amount, calendar) => {
            Addend::WorkingDays(longer(amount), calendar.clone())
        }
        Addend::Hours(amount) => Addend::Hours(longer(amount)),
        Addend::Other(_) => return Vec::new(),
    };
    let new = ExprKind::Sum { left: Box::new(left.clone()), sign, right };
    vec![another(expr, Kind::Amount, new)]
}

/// Divided where it is multiplied, and the other way round.
fn other_factor(expr: &Expr, left: &Expr, factor: Factor, right: &Expr) -> Changes {
    let factor = match factor {
        Factor::Times | Factor::PercentOf => Factor::DividedBy,
        Factor::DividedBy => Factor::Times,
    };
    let (left, right) = (Box::new(left.clone()), Box::new(right.clone()));
    vec![another(expr, Kind::Calculation, ExprKind::Product { left, factor, right })]
}

/// Rounded in each of the other ways.
fn otherwise_rounded(
    expr: &Expr,
    value: &Expr,
    rounding: Rounding,
    to: &Spanned<Number>,
) -> Changes {
    let all = [Rounding::Nearest, Rounding::Up, Rounding::Down].into_iter();
    let others = all.filter(|other| *other != rounding);
    let rounded = |rounding| {
        let (value, to) = (Box::new(value.clone()), to.clone());
        another(expr, Kind::Calculation, ExprKind::Rounded { value, rounding, to })
    };
    others.map(rounded).collect()
}

fn longer(amount: &Spanned<u32>) -> Spanned<u32> {
    Spanned { value: amount.value.saturating_add(1), at: amount.at }
}

/// The expression with something else in its place.
fn another(expr: &Expr, kind: Kind, new: ExprKind) -> Changed<Expr> {
    let new = Expr { at: expr.at, kind: new };
    let words = (written(expr), written(&new));
    Changed::new(new, kind, expr.at.0, words)
}

/// `and` for `or`, and the reverse.
fn swapped(expr: &Expr, new: ExprKind) -> Changed<Expr> {
    another(expr, Kind::Joined, new)
}

/// Each chain or block that lacks one of its conditions.
fn joined<'e>(
    expr: &'e Expr,
    all: &'e [Expr],
    join: impl Fn(Vec<Expr>) -> ExprKind + 'e,
) -> impl Iterator<Item = Changed<Expr>> + 'e {
    all.iter().zip(shorter(all)).map(move |(gone, mut left)| {
        let kind = match left.as_mut_slice() {
            [only] => only.kind.clone(),
            _ => join(left),
        };
        let new = Expr { at: expr.at, kind };
        Changed::new(new, Kind::Condition, gone.at.0, (written(gone), String::new()))
    })
}

/// A block that lacks a bullet, and one that asks more or less of its bullets.
fn block(expr: &Expr, kind: BlockKind, all: &[Expr]) -> Changes {
    let (sort, kinds) = match kind {
        _ if all.len() < 2 => return Vec::new(),
        BlockKind::All => (Kind::Joined, vec![BlockKind::Any]),
        BlockKind::Any => (Kind::Joined, vec![BlockKind::All]),
        BlockKind::AtLeast(least) => {
            let most = u32::try_from(all.len()).unwrap_or(u32::MAX);
            let near = [least.saturating_sub(1), least.saturating_add(1)];
            let near = near.into_iter().filter(|count| (1..=most).contains(count));
            (Kind::Count, near.map(BlockKind::AtLeast).collect())
        }
    };
    let head = |kind| {
        let text = match kind {
            BlockKind::All => "all of".to_owned(),
            BlockKind::Any => "any of".to_owned(),
            BlockKind::AtLeast(least) => format!("at least {least} of"),
        };
        text + " { … }"
    };
    let asked = kinds.into_iter().map(|new| {
        let words = (head(kind), head(new));
        let new = Expr { at: expr.at, kind: ExprKind::Block(new, all.to_vec()) };
        Changed::new(new, sort, expr.at.0, words)
    });
    let fewer = joined(expr, all, move |left| ExprKind::Block(kind, left));
    let counts = matches!(kind, BlockKind::AtLeast(_));
    asked.chain(fewer.filter(|_| !counts)).collect()
}

/// The boundary moved to either side, and the comparison turned round.
fn ordered(expr: &Expr, ordering: Ordering, left: &Expr, right: &Expr, role: Role) -> Changes {
    let (moved, turned, step) = match ordering {
        Ordering::Less => (Ordering::AtMost, Ordering::AtLeast, -1),
        Ordering::AtMost => (Ordering::Less, Ordering::Greater, 1),
        Ordering::Greater => (Ordering::AtLeast, Ordering::AtMost, 1),
        Ordering::AtLeast => (Ordering::Greater, Ordering::Less, -1),
    };
    let with = |ordering, right: &Expr| ExprKind::Ordered {
        ordering,
        left: Box::new(left.clone()),
        right: Box::new(right.clone()),
    };
    let mut all = vec![another(expr, Kind::Boundary, with(moved, right))];
    if role == Role::Truth {
        all.push(another(expr, Kind::Comparison, with(turned, right)));
    }
    let limits = amount(right, step).into_iter();
    all.extend(limits.map(|limit| another(expr, Kind::Boundary, with(ordering, &limit.tree))));
    all
}

/// A written number or date, so much more.
fn amount(expr: &Expr, step: i8) -> Changes {
    let new = if let ExprKind::Number(number) = &expr.kind {
        ExprKind::Number(number.plus(Number::from_units(i64::from(step))))
    } else if let ExprKind::Date(date) = &expr.kind {
        ExprKind::Date(date.shift(i32::from(step), TimeUnit::Days))
    } else {
        return Vec::new();
    };
    vec![another(expr, Kind::Amount, new)]
}

/// `is not` for `is`, one value fewer, whoever did it.
fn is(expr: &Expr, role: Role) -> Changes {
    let ExprKind::Is { subject, negated, test } = &expr.kind else {
        return Vec::new();
    };
    let with = |negated, test: Test| ExprKind::Is { subject: subject.clone(), negated, test };
    let mut all = Vec::new();
    if role == Role::Truth {
        all.push(another(expr, Kind::Negated, with(!negated, test.clone())));
    }
    match test {
        Test::OneOf(values) => {
            let fewer = shorter(values).into_iter();
            all.extend(
                fewer.map(|left| another(expr, Kind::Listed, with(*negated, Test::OneOf(left)))),
            );
        }
        Test::Done { by, until } => {
            let fewer =
                [by.is_some().then_some((&None, until)), until.is_some().then_some((by, &None))];
            for (by, until) in fewer.into_iter().flatten() {
                let test = Test::Done { by: by.clone(), until: until.clone() };
                all.push(another(expr, Kind::Narrowing, with(*negated, test)));
            }
        }
        Test::Equal(_) | Test::None | Test::Known | Test::Unknown => {}
    }
    all
}

/// Over all elements, and the value at the other end.
fn over_list(expr: &Expr, quantity: Quantity, condition: Option<&Expr>) -> Changes {
    let with = |change: &dyn Fn(&mut Quantity, &mut Option<Box<Expr>>)| {
        let mut changed = expr.kind.clone();
        if let ExprKind::OverList { quantity, condition, .. } = &mut changed {
            change(quantity, condition);
        }
        changed
    };
    let all = condition.map(|gone| {
        let new = Expr { at: expr.at, kind: with(&|_, condition| *condition = None) };
        Changed::new(new, Kind::Condition, gone.at.0, (written(gone), String::new()))
    });
    let other = if let Quantity::Chosen(choice) = quantity {
        let turned = with(&|quantity, _| *quantity = Quantity::Chosen(choice.opposite()));
        Some(another(expr, Kind::Extreme, turned))
    } else {
        None
    };
    all.into_iter().chain(other).collect()
}

/// `every` for `some`, and one element more or fewer.
fn quantified(expr: &Expr, quantity: Quantity) -> Changes {
    let quantities = match quantity {
        Quantity::Some => vec![Quantity::Every],
        Quantity::Every => vec![Quantity::Some],
        Quantity::AtLeast(least) => {
            let near = [least.saturating_sub(1), least.saturating_add(1)];
            near.into_iter().filter(|count| *count > 0).map(Quantity::AtLeast).collect()
        }
        Quantity::NumberOf | Quantity::Sum | Quantity::Chosen(_) => Vec::new(),
    };
    let kind = if matches!(quantity, Quantity::AtLeast(_)) { Kind::Count } else { Kind::Joined };
    let with = |new| {
        let mut changed = expr.kind.clone();
        if let ExprKind::Quantified { quantity, .. } = &mut changed {
            *quantity = new;
        }
        another(expr, kind, changed)
    };
    quantities.into_iter().map(with).collect()
}
