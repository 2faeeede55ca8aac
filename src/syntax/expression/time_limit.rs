//! Last days: nodes → `ast::TimeLimit`.

use super::{duration, parenthesis, sum};
use crate::source::Span;
use crate::syntax::ast::{Addend, Expr, ExprKind, Length, Name, Pauses, TimeLimit};
use crate::syntax::error;
use crate::syntax::grammar::{Cursor, Node, Rule, Walked};
use crate::syntax::leaf::{integer, name, path};
use crate::value::time_limit::Side;

/// `within`, `at_least_before`
pub(in crate::syntax) fn time_limit(node: &Node) -> Walked<TimeLimit> {
    let mut children = node.children();
    let length = length(&children.any()?.first()?)?;
    // Of what is counted backward the day stands by itself.
    let counted_from = children.optional(Rule::counted_from);
    let alone = node.rule() == Rule::within && counted_from.is_none();
    let mut from = counted_from.map_or_else(|| children.clone(), |from| from.children());
    let beginning = from.optional(Rule::beginning);
    if let Some(beginning) = beginning.as_ref().filter(|_| length.duration().is_none()) {
        return Err(error::hours_go_on(beginning.span()));
    }
    let side = match node.rule() {
        Rule::at_least_before => Side::Before,
        _ if beginning.is_some() => Side::BeginningWith,
        _ => Side::After,
    };
    let from = Box::new(if alone {
        Expr { at: node.at(), kind: ExprKind::Occasion }
    } else {
        sum(&from.any()?.nested(1)?)?
    });
    calendar_of_whom(&from)?;
    let mut limit = TimeLimit { length, side, from, calendar: None, pauses: None, not_moved: None };
    let counting = children.filter(|child| child.rule() == Rule::counting);
    for counting in counting {
        let counting = counting.first()?;
        if limit.length.duration().is_none() && counting.rule() != Rule::counted_in {
            return Err(error::hours_go_on(counting.span()));
        }
        add(&mut limit, &counting)?;
    }
    Ok(limit)
}

/// `last_day`: what is counted in hours ends at a moment, all else on a day.
pub(super) fn last_of(node: &Node) -> Walked<ExprKind> {
    let mut children = node.children();
    let moment = children.optional(Rule::last_moment);
    let limit = time_limit(&children.any()?)?;
    let in_hours = limit.length.duration().is_none();
    if in_hours == moment.is_some() {
        return Ok(ExprKind::LastDay(limit));
    }
    Err(match moment {
        Some(moment) => error::ends_on_a_day(moment.span()),
        None => error::ends_at_a_moment(limit.length.at().0),
    })
}

/// `length`
fn length(node: &Node) -> Walked<Length> {
    let kind = match node.rule() {
        Rule::hours => return Ok(Length::Hours(integer(&node.first()?)?)),
        Rule::duration => duration(node)?,
        Rule::path => ExprKind::Path(path(node)),
        _ => parenthesis(node)?,
    };
    Ok(Length::Of(Box::new(Expr { at: node.at(), kind })))
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
pub(in crate::syntax) fn counted_in_maybe(children: &mut Cursor) -> Walked<Option<Name>> {
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
