//! Norms and their details: nodes → `ast::Norm`.

use crate::syntax::ast::{
    Detail, DetailKind, Expr, ExprKind, Matter, Name, Norm, Parties, Spanned,
};
use crate::syntax::calendar::day_of_month;
use crate::syntax::expression::{
    counted_in_maybe, expression, negation, primary, single_name, sum, time_limit,
};
use crate::syntax::grammar::{Cursor, Node, Rule, Walked};
use crate::syntax::leaf::{integer, name, names, path, text, time_unit, wording};
use crate::syntax::passage::passages;
use crate::syntax::{error, once};
use crate::value::duration::Duration;
use crate::value::norm::{Modality, Rhythm, WEEKDAYS};
use crate::value::turn::TurnEnd;

/// `then_clause`
pub(super) fn then_clause(node: &Node) -> Walked<Norm> {
    let child = node.first()?;
    let norm = match child.rule() {
        Rule::only_norm => only_norm(&child)?,
        Rule::nobody_norm => nobody_norm(&child)?,
        _ => norm(&child)?,
    };
    once::details(&norm.details)?;
    Ok(norm)
}

/// What stands behind `since`.
fn since(node: &Node) -> Walked<Expr> {
    match node.rule() {
        Rule::it_applies => Ok(Expr { at: node.at(), kind: ExprKind::ItApplies }),
        _ => sum(node),
    }
}

/// `only_norm`
fn only_norm(node: &Node) -> Walked<Norm> {
    let mut children = node.children();
    let bearer = primary(&children.any()?)?;
    let mut jointly = Vec::new();
    while let Some(further) = children.optional(Rule::joint_bearer) {
        jointly.push(primary(&further.first()?)?);
    }
    let (task, outcome) = act(&children.any()?)?;
    Ok(Norm {
        at: node.at(),
        bearer: Some(bearer),
        jointly,
        modality: Modality::OnlyMay,
        task,
        outcome,
        details: details(children)?,
    })
}

/// `nobody_norm`
fn nobody_norm(node: &Node) -> Walked<Norm> {
    let mut children = node.children();
    let (task, outcome) = act(&children.any()?)?;
    Ok(Norm {
        at: node.at(),
        bearer: None,
        jointly: Vec::new(),
        modality: Modality::ShallNot,
        task,
        outcome,
        details: details(children)?,
    })
}

/// `norm`
fn norm(node: &Node) -> Walked<Norm> {
    let mut children = node.children();
    let first = primary(&children.any()?)?;
    if children.optional(Rule::form).is_some() {
        return form_norm(node, first, children);
    }
    let modality = modal(&children.any()?)?;
    let (task, outcome) = act(&children.any()?)?;
    Ok(Norm {
        at: node.at(),
        bearer: Some(first),
        jointly: Vec::new(),
        modality,
        task,
        outcome,
        details: details(children)?,
    })
}

/// `norm` with `form`: what stands first is the task.
fn form_norm(node: &Node, first: Expr, mut children: Cursor) -> Walked<Norm> {
    let task = single_name(first).map_err(error::form_without_task)?;
    let outcome = children.optional(Rule::outcome);
    let outcome = outcome.map(|outcome| outcome.first()).transpose()?.map(|node| name(&node));
    let details = details(children)?;
    if details.is_empty() && outcome.is_none() {
        return Err(error::form_without_form(node.span()));
    }
    Ok(Norm {
        at: node.at(),
        bearer: None,
        jointly: Vec::new(),
        modality: Modality::ShallBe,
        task,
        outcome,
        details,
    })
}

/// `modal`
fn modal(node: &Node) -> Walked<Modality> {
    let mut children = node.children();
    let verb = children.any()?;
    let negated = children.optional(Rule::negated).is_some();
    Ok(match (verb.rule(), negated) {
        (Rule::shall, false) => Modality::Shall,
        (Rule::shall, true) => Modality::ShallNot,
        (Rule::should, false) => Modality::Should,
        (Rule::should, true) => Modality::ShouldNot,
        (Rule::need_not, _) => Modality::NeedNot,
        _ => Modality::May,
    })
}

/// `act`: the task, and its outcome where the norm is about one.
fn act(node: &Node) -> Walked<(Name, Option<Name>)> {
    let mut children = node.children();
    let task = name(&children.any()?);
    let outcome = children.next().map(|outcome| outcome.first()).transpose()?;
    Ok((task, outcome.map(|node| name(&node))))
}

fn details(children: Cursor) -> Walked<Vec<Detail>> {
    children.map(|child| detail(&child.first()?)).collect()
}

/// `detail`
fn detail(node: &Node) -> Walked<Detail> {
    Ok(Detail { at: node.at(), kind: detail_kind(node)? })
}

/// The details, in the order of the grammar.
fn detail_kind(node: &Node) -> Walked<DetailKind> {
    Ok(match node.rule() {
        Rule::to => DetailKind::To(parties(&node.first()?)?),
        Rule::copy_to => DetailKind::CopyTo(parties(&node.first()?)?),
        Rule::from => DetailKind::From(parties(&node.first()?)?),
        Rule::with => DetailKind::With(parties(&node.first()?)?),
        Rule::about => DetailKind::About(matters(&node.first()?)?),
        Rule::enclosing => DetailKind::Enclosing(matters(&node.first()?)?),
        Rule::considering => DetailKind::Considering(matters(&node.first()?)?),
        Rule::stating => DetailKind::Stating(matters(&node.first()?)?),
        Rule::via => DetailKind::Via(names(node)),
        Rule::recorded_in => DetailKind::RecordedIn(names(node)),
        Rule::in_writing => DetailKind::InWriting,
        Rule::through => DetailKind::Through(wording(&node.first()?)?),
        Rule::before => DetailKind::Before(names(node)),
        Rule::after => DetailKind::After(names(node)),
        Rule::no_earlier => DetailKind::NoEarlierThan(sum(&node.first()?)?),
        Rule::within | Rule::at_least_before => DetailKind::TimeLimit(time_limit(node)?),
        Rule::no_later => DetailKind::NoLaterThan(sum(&node.first()?)?),
        Rule::promptly => DetailKind::Promptly,
        Rule::by_turn | Rule::within_turn => by_turn(node)?,
        Rule::recurs => DetailKind::Recurs(rhythm(&node.first()?)?.value),
        Rule::each_time => DetailKind::EachTime(names(node)),
        Rule::since => DetailKind::Since(since(&node.first()?)?),
        Rule::as_a_rule => DetailKind::AsARule,
        Rule::as_far_as_possible => DetailKind::AsFarAsPossible,
        Rule::at_most_once => DetailKind::AtMostOnce,
        Rule::done_when => DetailKind::DoneWhen(expression(&node.first()?)?),
        Rule::verb => DetailKind::Wording(text(&node.first()?)),
        Rule::cites => DetailKind::Cites(passages(&node.first()?)?),
        Rule::see => DetailKind::See(text(&node.first()?)),
        Rule::interpretation => DetailKind::Interpretation(wording(&node.first()?)?),
        _ => return Err(error::unreadable(node.span())),
    })
}

/// `parties`
pub(super) fn parties(node: &Node) -> Walked<Parties> {
    let mut children = node.children();
    let mut parties = vec![party(&children.any()?)?];
    let mut one_suffices = false;
    for further in children {
        one_suffices = further.rule() == Rule::or_else;
        parties.push(party(&further.first()?)?);
    }
    Ok(Parties { one_suffices, parties })
}

/// `party`
fn party(node: &Node) -> Walked<Expr> {
    let mut children = node.children();
    let value = primary(&children.any()?)?;
    let Some(condition) = children.next() else {
        return Ok(value);
    };
    let condition = Box::new(negation(&condition.first()?)?);
    Ok(Expr { at: node.at(), kind: ExprKind::If { value: Box::new(value), condition } })
}

/// `matters`
fn matters(node: &Node) -> Walked<Vec<Matter>> {
    node.children().map(|child| matter(&child)).collect()
}

/// `matter`
fn matter(node: &Node) -> Walked<Matter> {
    let child = node.first()?;
    match child.rule() {
        Rule::path => Ok(Matter::Fact(path(&child))),
        _ => wording(&child).map(Matter::Text),
    }
}

/// `rhythm`
pub(super) fn rhythm(node: &Node) -> Walked<Spanned<Rhythm>> {
    let child = node.first()?;
    let value = match child.rule() {
        Rule::every => every(&child)?,
        Rule::at_most_apart => at_most_apart(&child)?,
        Rule::regularly => Rhythm::Regularly,
        _ => Rhythm::Throughout,
    };
    Ok(Spanned { value, at: node.at() })
}

/// `by_turn`, `within_turn`
fn by_turn(node: &Node) -> Walked<DetailKind> {
    let mut children = node.children();
    let first = children.any()?;
    let end = match first.rule() {
        Rule::its_end => TurnEnd::End,
        Rule::day_of_turn => {
            let day = integer(&first.first()?)?;
            let fits = u8::try_from(day.value).ok().filter(|day| (1..=31).contains(day));
            TurnEnd::Day(fits.ok_or_else(|| error::no_such_day(first.text(), day.at.0))?)
        }
        Rule::day_of_month => TurnEnd::On(day_of_month(&first)?),
        _ => {
            let length = turn_length(&first)?;
            children.any()?;
            TurnEnd::After(length)
        }
    };
    Ok(DetailKind::ByTurn(end, counted_in_maybe(&mut children)?))
}

/// `duration` behind which `of its end` follows.
fn turn_length(node: &Node) -> Walked<Duration> {
    let mut children = node.children();
    let amount = integer(&children.any()?)?;
    let length = Duration::of(amount.value, time_unit(&children.any()?));
    length.ok_or_else(|| error::too_large(&amount.value.to_string(), amount.at.0))
}

/// `every`
fn every(node: &Node) -> Walked<Rhythm> {
    let child = node.first()?;
    Ok(match child.rule() {
        Rule::weekday => (0..)
            .zip(WEEKDAYS)
            .find(|(_, day)| *day == child.text())
            .map_or(Rhythm::Weekday(0), |(index, _)| Rhythm::Weekday(index)),
        Rule::integer => Rhythm::Months(months(&child)?),
        Rule::calendar_period => Rhythm::Months(calendar_period(child.text())),
        _ => Rhythm::Elsewhere(text(&child).value),
    })
}

/// Months that make whole periods of a calendar year.
fn months(node: &Node) -> Walked<u8> {
    match integer(node)?.value {
        number @ (1 | 2 | 3 | 4 | 6 | 12) => Ok(u8::try_from(number).unwrap_or(12)),
        _ => Err(error::months_do_not_divide_year(node.text(), node.span())),
    }
}

/// `calendar_period`, in months.
fn calendar_period(word: &str) -> u8 {
    match word {
        "month" => 1,
        "quarter" => 3,
        "tertial" => 4,
        _ => 12,
    }
}

/// `at_most_apart`
fn at_most_apart(node: &Node) -> Walked<Rhythm> {
    let mut children = node.children();
    let amount = integer(&children.any()?)?.value;
    Ok(Rhythm::AtMostApart(amount, time_unit(&children.any()?)))
}
