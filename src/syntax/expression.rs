//! Expressions: nodes → `ast::Expr`. Chains are folded in loops, and each node knows how
//! deep it lies, so that no tree can grow deeper than a later walk can follow.

mod time_limit;

use crate::source::Span;
use crate::syntax::ast::{Addend, At, BlockKind, Expr, ExprKind, Name, Path, Sign, Spanned, Test};
use crate::syntax::error;
use crate::syntax::grammar::{Cursor, Node, Rule, Walked};
use crate::syntax::leaf::{clock, date, integer, moment, name, number, path, text, time_unit};
use crate::value::date::TimeUnit;
use crate::value::exact::Rounding;
use crate::value::formula::Factor;
use crate::value::norm::{ByOrTo, Choice, Ordering, Quantity};
use time_limit::last_of;
pub(super) use time_limit::{counted_in_maybe, time_limit};

fn expr(kind: ExprKind, at: At) -> Expr {
    Expr { at, kind }
}

/// `expression`
pub(super) fn expression(node: &Node) -> Walked<Expr> {
    let mut children = node.children();
    let first = children.any()?;
    if first.rule() == Rule::quantified {
        return quantified(&first);
    }
    if first.rule() == Rule::over_list {
        return Ok(expr(over_list(&first)?, first.at()));
    }
    let first = negation(&first)?;
    let Some(next) = children.clone().next() else {
        return Ok(first);
    };
    let mut operands = vec![first];
    for further in children {
        operands.push(negation(&further.first()?)?);
    }
    let kind = match next.rule() {
        Rule::and_also => ExprKind::And(operands),
        _ => ExprKind::Or(operands),
    };
    Ok(expr(kind, node.at()))
}

/// `negation`
pub(super) fn negation(node: &Node) -> Walked<Expr> {
    let mut children = node.children();
    let mut starts = Vec::new();
    while let Some(negated) = children.optional(Rule::negated) {
        starts.push(negated.span());
    }
    let inner = comparison(&children.any()?.nested(starts.len())?)?;
    Ok(starts.into_iter().rev().fold(inner, |inner, start| {
        let at = At(start.to(inner.at.0));
        expr(ExprKind::Not(Box::new(inner)), at)
    }))
}

/// `over_list`: without a choice it is a sum.
fn over_list(node: &Node) -> Walked<ExprKind> {
    let mut children = node.children();
    let choice = children.optional(Rule::choice).and_then(|one| Choice::of_name(one.text()));
    let quantity = choice.map_or(Quantity::Sum, Quantity::Chosen);
    let value = Box::new(sum(&children.any()?)?);
    let (bound, list) = bound(&mut children)?;
    let condition = children.next().map(|node| negation(&node.first()?)).transpose()?;
    Ok(ExprKind::OverList { quantity, value, bound, list, condition: condition.map(Box::new) })
}

/// `quantified`
fn quantified(node: &Node) -> Walked<Expr> {
    let mut children = node.children();
    let head = children.any()?;
    let quantity = match head.rule() {
        Rule::number_of => Quantity::NumberOf,
        Rule::at_least => Quantity::AtLeast(integer(&head.first()?)?.value),
        Rule::some => Quantity::Some,
        _ => Quantity::Every,
    };
    let (bound, list) = match quantity {
        Quantity::NumberOf => bound(&mut head.children())?,
        _ => bound(&mut children)?,
    };
    let body = Box::new(negation(&children.any()?)?);
    let kind = ExprKind::Quantified { quantity, bound, list, body };
    Ok(expr(kind, node.at()))
}

/// `c in person.conversations`
pub(super) fn bound(children: &mut Cursor) -> Walked<(Name, Path)> {
    let bound = name(&children.any()?);
    Ok((bound, path(&children.any()?)))
}

/// `comparison`
fn comparison(node: &Node) -> Walked<Expr> {
    let mut children = node.children();
    let left = sum(&children.any()?)?;
    let Some(tail) = children.next() else {
        return Ok(left);
    };
    let kind = match tail.rule() {
        Rule::ordered => ordered(left, &tail)?,
        Rule::is_test => is_test(left, &tail)?,
        _ => ended(left, &tail)?,
    };
    Ok(expr(kind, node.at()))
}

/// `ordered`
fn ordered(left: Expr, node: &Node) -> Walked<ExprKind> {
    let mut children = node.children();
    let ordering = match children.any()?.text() {
        "<" => Ordering::Less,
        "<=" => Ordering::AtMost,
        ">" => Ordering::Greater,
        _ => Ordering::AtLeast,
    };
    Ok(ExprKind::Ordered {
        ordering,
        left: Box::new(left),
        right: Box::new(sum(&children.any()?)?),
    })
}

/// `is_test`
fn is_test(subject: Expr, node: &Node) -> Walked<ExprKind> {
    let mut children = node.children();
    let negated = children.optional(Rule::negated).is_some();
    let tested = children.any()?;
    let test = match tested.rule() {
        Rule::one_of => Test::OneOf(expression_list(&tested.first()?)?),
        Rule::is_none => Test::None,
        Rule::is_known => Test::Known,
        Rule::is_unknown => Test::Unknown,
        Rule::is_done => is_done(&tested)?,
        _ => Test::Equal(Box::new(sum(&tested)?)),
    };
    Ok(ExprKind::Is { subject: Box::new(subject), negated, test })
}

/// `is_done`: by whom, and until when.
fn is_done(node: &Node) -> Walked<Test> {
    let mut children = node.children();
    let by = children.optional(Rule::done_by);
    let by = by.map(|by| primary(&by.first()?).map(Box::new)).transpose()?;
    let until = children.optional(Rule::done_until);
    let until = until.map(|until| sum(&until.first()?).map(Box::new)).transpose()?;
    Ok(Test::Done { by, until })
}

/// `ended`: with which outcome, and by whom.
fn ended(subject: Expr, node: &Node) -> Walked<ExprKind> {
    let task = single_name(subject).map_err(error::ended_without_task)?;
    let mut children = node.children();
    let outcome = name(&children.any()?);
    Ok(match children.optional(Rule::done_by) {
        None => ExprKind::Ended { task, outcome },
        Some(by) => ExprKind::EndedBy { task, outcome, unit: Box::new(primary(&by.first()?)?) },
    })
}

/// `date_of`: of a task, and by whom or towards whom.
fn date_of(node: &Node) -> Walked<ExprKind> {
    let mut children = node.children();
    let task = name(&children.any()?);
    let (by, to) = (children.optional(Rule::done_by), children.optional(Rule::done_to));
    Ok(match by.map(|by| (ByOrTo::By, by)).or(to.map(|to| (ByOrTo::To, to))) {
        None => ExprKind::DateOf(task),
        Some((party, unit)) => {
            ExprKind::DateWith { task, party, unit: Box::new(primary(&unit.first()?)?) }
        }
    })
}

/// `sum`, leaning to the left.
pub(super) fn sum(node: &Node) -> Walked<Expr> {
    let mut children = node.children();
    let first = children.any()?;
    let further: Vec<Node> = children.collect();
    let mut total = product(&first.chained(further.len())?)?;
    for node in further {
        let at = At(total.at.0.to(node.span()));
        let kind = match node.rule() {
            Rule::moved => {
                let calendar = counted_in_maybe(&mut node.children())?;
                ExprKind::Moved { date: Box::new(total), calendar }
            }
            Rule::rounded => rounded(total, &node)?,
            Rule::at_time => {
                ExprKind::AtTime { date: Box::new(total), clock: clock(&node.first()?)? }
            }
            _ => {
                let (sign, right) = addend(&node, total.at.0)?;
                ExprKind::Sum { left: Box::new(total), sign, right }
            }
        };
        total = expr(kind, at);
    }
    Ok(total)
}

/// `addend`; `left` is what stands before it.
fn addend(node: &Node, left: Span) -> Walked<(Sign, Addend)> {
    let mut children = node.children();
    let (sign, right) = (children.any()?, children.any()?);
    if sign.span().start == left.end && sign.rule() == Rule::minus {
        let sides = (node.text_at(left), node.text_at(right.span()));
        return Err(error::minus_without_blanks(sides, sign.span()));
    }
    let addend = match right.rule() {
        Rule::duration => added(&right, &mut children)?,
        Rule::hours => Addend::Hours(integer(&right.first()?)?),
        _ => Addend::Other(Box::new(product(&right.chained(1)?)?)),
    };
    Ok((if sign.rule() == Rule::minus { Sign::Minus } else { Sign::Plus }, addend))
}

/// `rounded`
fn rounded(value: Expr, node: &Node) -> Walked<ExprKind> {
    let mut children = node.children();
    let rounding = match children.optional(Rule::rounding).map(|one| one.text()) {
        Some("up") => Rounding::Up,
        Some(_) => Rounding::Down,
        None => Rounding::Nearest,
    };
    let written = children.any()?;
    let to = Spanned { value: number(&written)?, at: written.at() };
    Ok(ExprKind::Rounded { value: Box::new(value), rounding, to })
}

/// `product`, leaning to the left.
fn product(node: &Node) -> Walked<Expr> {
    let mut children = node.children();
    let first = children.any()?;
    let further: Vec<Node> = children.collect();
    let mut product = primary(&first.chained(further.len())?)?;
    for node in further {
        let at = At(product.at.0.to(node.span()));
        let mut children = node.children();
        let factor = match children.any()?.rule() {
            Rule::times => Factor::Times,
            Rule::divided_by => Factor::DividedBy,
            _ => Factor::PercentOf,
        };
        let right = Box::new(primary(&children.any()?.chained(1)?)?);
        product = expr(ExprKind::Product { left: Box::new(product), factor, right }, at);
    }
    Ok(product)
}

/// A `duration` that is added, and the calendar behind it.
fn added(node: &Node, behind: &mut Cursor) -> Walked<Addend> {
    let calendar = counted_in_maybe(behind)?;
    let (amount, unit) = amount(node)?;
    match (unit, calendar) {
        (TimeUnit::WorkingDays, calendar) => Ok(Addend::WorkingDays(amount, calendar)),
        (_, Some(calendar)) => Err(error::only_working_days_are_counted_in(calendar.at.0)),
        (unit, None) => Ok(Addend::Time(amount, unit)),
    }
}

/// `duration`
pub(super) fn duration(node: &Node) -> Walked<ExprKind> {
    amount(node).map(|(amount, unit)| ExprKind::Duration(amount, unit))
}

fn amount(node: &Node) -> Walked<(Spanned<u32>, TimeUnit)> {
    let mut children = node.children();
    Ok((integer(&children.any()?)?, time_unit(&children.any()?)))
}

/// `primary`
pub(super) fn primary(node: &Node) -> Walked<Expr> {
    let child = node.first()?;
    match child.rule() {
        Rule::between => between(&child),
        _ => operand(&child),
    }
}

/// `between`
fn between(node: &Node) -> Walked<Expr> {
    let mut children = node.children();
    let unit = time_unit(&children.any()?);
    let from = Box::new(operand(&children.any()?)?);
    let to = Box::new(operand(&children.any()?)?);
    let calendar = counted_in_maybe(&mut children)?;
    if let Some(calendar) = calendar.as_ref().filter(|_| unit != TimeUnit::WorkingDays) {
        return Err(error::only_working_days_are_counted_in(calendar.at.0));
    }
    Ok(expr(ExprKind::Between { unit, from, to, calendar }, node.at()))
}

/// `operand`
fn operand(node: &Node) -> Walked<Expr> {
    let kind = match node.rule() {
        Rule::block => block(node)?,
        Rule::duration => duration(node)?,
        Rule::last_day => last_of(node)?,
        Rule::day_of => ExprKind::DayOf(Box::new(operand(&node.first()?.nested(1)?)?)),
        Rule::chosen => chosen(node)?,
        Rule::date_of => date_of(node)?,
        Rule::parenthesis => parenthesis(node)?,
        Rule::first_day => ExprKind::FirstDay(Box::new(operand(&node.first()?)?)),
        Rule::reference => return reference(node),
        _ => literal(node)?,
    };
    Ok(expr(kind, node.at()))
}

/// `block`
fn block(node: &Node) -> Walked<ExprKind> {
    let mut children = node.children();
    let kind = block_kind(&children.any()?)?;
    let bullets: Walked<Vec<Expr>> =
        children.map(|bullet| expression(&bullet.first()?.nested(1)?)).collect();
    Ok(ExprKind::Block(kind, bullets?))
}

/// `block_kind`
fn block_kind(node: &Node) -> Walked<BlockKind> {
    let child = node.first()?;
    Ok(match child.rule() {
        Rule::all => BlockKind::All,
        Rule::any => BlockKind::Any,
        _ => BlockKind::AtLeast(integer(&child.first()?)?.value),
    })
}

/// `chosen`
fn chosen(node: &Node) -> Walked<ExprKind> {
    let mut children = node.children();
    let choice = children.any()?;
    let name = choice.text();
    let choice = Choice::of_name(name).ok_or_else(|| error::unreadable(choice.span()))?;
    Ok(ExprKind::Chosen(choice, expression_list(&children.any()?)?))
}

/// `expression_list`
fn expression_list(node: &Node) -> Walked<Vec<Expr>> {
    node.children().map(|element| sum(&element.nested(1)?)).collect()
}

/// `parenthesis`
pub(super) fn parenthesis(node: &Node) -> Walked<ExprKind> {
    let inner = expression(&node.first()?.nested(1)?)?;
    Ok(ExprKind::Parenthesis(Box::new(inner)))
}

/// `literal`
fn literal(node: &Node) -> Walked<ExprKind> {
    Ok(match node.rule() {
        Rule::yes => ExprKind::Truth(true),
        Rule::no => ExprKind::Truth(false),
        Rule::none => ExprKind::None,
        Rule::today => ExprKind::Today,
        Rule::text => ExprKind::Text(text(node).value),
        Rule::date => ExprKind::Date(date(node)?.value),
        Rule::moment => ExprKind::Moment(moment(node)?),
        Rule::number => ExprKind::Number(number(node)?),
        _ => return Err(error::unreadable(node.span())),
    })
}

/// `reference`: `f of g of x` applies `g` first.
fn reference(node: &Node) -> Walked<Expr> {
    let mut parts: Vec<Node> = node.children().collect();
    let day = parts.pop_if(|last| last.rule() == Rule::on_day);
    let outer = parts.len().saturating_sub(1);
    let last = parts.pop().ok_or_else(|| error::unreadable(node.span()))?;
    let mut argument = innermost(&last.chained(outer)?)?;
    for part in parts.iter().rev() {
        let name = path(part);
        let at = At(name.at.0.to(argument.at.0));
        let kind = ExprKind::Of { name, argument: Box::new(argument) };
        argument = expr(kind, at);
    }
    let Some(day) = day else {
        return Ok(argument);
    };
    let day = innermost(&day.first()?.chained(1)?)?;
    Ok(expr(ExprKind::OnDay { of: Box::new(argument), day: Box::new(day) }, node.at()))
}

/// `closed`, or a path alone.
fn innermost(node: &Node) -> Walked<Expr> {
    match node.rule() {
        Rule::path => Ok(expr(ExprKind::Path(path(node)), node.at())),
        Rule::closed => operand(&node.first()?),
        _ => operand(node),
    }
}

/// The one name that an expression consists of, or where the expression stands.
pub(super) fn single_name(expr: Expr) -> Result<Name, Span> {
    let span = expr.at.0;
    let ExprKind::Path(mut path) = expr.kind else {
        return Err(span);
    };
    match path.segments.pop() {
        Some(name) if path.segments.is_empty() => Ok(name),
        _ => Err(span),
    }
}
