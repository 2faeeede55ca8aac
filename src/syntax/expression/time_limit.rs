//! Last days: nodes → `ast::TimeLimit`.

use super::{duration, parenthesis, sum};
use crate::source::Span;
use crate::syntax::ast::{Addend, Expr, ExprKind, Name, Pauses, TimeLimit};
use crate::syntax::error;
use crate::syntax::grammar::{Cursor, Node, Rule, Walked};
use crate::syntax::leaf::{name, path};
use crate::value::time_limit::Side;

/// `within`, `at_least_before`
pub(in crate::syntax) fn time_limit(node: &Node) -> Walked<TimeLimit> {
    let mut children = node.children();
    let length = Box::new(length(&children.any()?.first()?)?);
    let side = match node.rule() {
        Rule::at_least_before => Side::Before,
        _ if children.optional(Rule::beginning).is_some() => Side::BeginningWith,
        _ => Side::After,
    };
    let from = Box::new(sum(&children.any()?.nested(1)?)?);
    calendar_of_whom(&from)?;
    let mut limit = TimeLimit { length, side, from, calendar: None, pauses: None, not_moved: None };
    for counting in children {
        add(&mut limit, &counting.first()?)?;
    }
    Ok(limit)
}

/// `length`
fn length(node: &Node) -> Walked<Expr> {
    let kind = match node.rule() {
        Rule::duration => duration(node)?,
        Rule::path => ExprKind::Path(path(node)),
        _ => parenthesis(node)?,
    };
    Ok(Expr { at: node.at(), kind })
}

/// `counting`
fn add(limit: &mut TimeLimit, node: &Node) -> Walked<()> {
    let twice = match node.rule() {
        Rule::counted_in => limit.calendar.replace(counted_in(node)?).is_some(),
        Rule::not_counting => limit.pauses.replace(not_counting(node)?).is_some(),
        _ => limit.not_moved.replace(node.at()).is_some(),
    };
    if twice { Err(error::counted_twice(node.span())) } else { Ok(()) }
}

/// `counted_in`
fn counted_in(node: &Node) -> Walked<Name> {
    Ok(name(&node.first()?))
}

/// `counted_in`, where it may be left out.
pub(super) fn counted_in_maybe(children: &mut Cursor) -> Walked<Option<Name>> {
    children.optional(Rule::counted_in).map(|node| counted_in(&node)).transpose()
}

/// `not_counting`
fn not_counting(node: &Node) -> Walked<Pauses> {
    let mut children = node.children();
    let first = children.any()?;
    if first.rule() == Rule::path {
        return Ok(Pauses::List(path(&first)));
    }
    let (from, to) = (sum(&first.nested(1)?)?, sum(&children.any()?.nested(1)?)?);
    Ok(Pauses::Between(Box::new(from), Box::new(to)))
}

/// A calendar behind `D + 2 working days` would count these days alone: whoever means the whole
/// limit, or means these days, says so by parentheses.
fn calendar_of_whom(from: &Expr) -> Walked<()> {
    match calendar_at_the_end(from) {
        Some(span) => Err(error::calendar_of_whom(span)),
        None => Ok(()),
    }
}

/// Where an expression ends with `counted in`.
fn calendar_at_the_end(expr: &Expr) -> Option<Span> {
    let calendar = match &expr.kind {
        ExprKind::Sum { right: Addend::WorkingDays(_, calendar), .. }
        | ExprKind::Moved { calendar, .. }
        | ExprKind::Between { calendar, .. } => calendar.as_ref(),
        ExprKind::LastDay(limit) => return Some(limit.from.at.0.to(expr.at.0)),
        _ => None,
    };
    calendar.map(|name| name.at.0)
}
