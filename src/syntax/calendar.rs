//! Calendars and their clauses: nodes → `ast::ClauseKind`.

use crate::syntax::ast::{ClauseKind, DaysOff, KeptOn, Spanned};
use crate::syntax::error;
use crate::syntax::grammar::{Cursor, Node, Rule, Walked};
use crate::syntax::leaf::{date, integer, names, path, year};
use crate::value::calendar::holiday::{
    self as days_off, DayOfMonth, Days, Holiday, MONTHS, NTHS, Nth,
};
use crate::value::calendar::week::Weekday;
use crate::value::calendar::{Backward, Hours, LastDay};
use crate::value::date::Date;
use crate::value::norm::WEEKDAYS;

/// The clauses of calendars.
pub(super) fn calendar_clause(node: &Node) -> Walked<ClauseKind> {
    Ok(match node.rule() {
        Rule::unites => ClauseKind::Unites(names(node)),
        Rule::weekend => ClauseKind::Weekend(node.children().map(|day| weekday(&day)).collect()),
        Rule::holidays => ClauseKind::Holidays(holidays(node)?),
        Rule::kept_on => ClauseKind::KeptOn(kept_on(node)?),
        Rule::last_day_rule => ClauseKind::LastDay(match node.first()?.rule() {
            Rule::moves_on => LastDay::MovesOn,
            _ => LastDay::Stays,
        }),
        Rule::backward_rule => ClauseKind::Backward(match node.first()?.rule() {
            Rule::moves_back => Backward::MovesBack,
            _ => Backward::Stays,
        }),
        Rule::hours_rule => ClauseKind::Hours(match node.first()?.rule() {
            Rule::whole_hours => Hours::Whole,
            _ => Hours::FromTheMoment,
        }),
        _ => return Err(error::unreadable(node.span())),
    })
}

/// `weekday`
fn weekday(node: &Node) -> Spanned<Weekday> {
    let place = WEEKDAYS.iter().position(|day| *day == node.text());
    let value = place.and_then(|place| Weekday::ALL.get(place).copied());
    Spanned { value: value.unwrap_or(Weekday(0)), at: node.at() }
}

/// `holidays`
fn holidays(node: &Node) -> Walked<Vec<DaysOff>> {
    node.children().map(|child| holiday(&child)).collect()
}

/// `holiday`
fn holiday(node: &Node) -> Walked<DaysOff> {
    let mut children = node.children();
    let head = children.any()?;
    if head.rule() == Rule::path {
        return Ok(DaysOff::OfCase(path(&head)));
    }
    let days = days(&head)?;
    let from = children.optional(Rule::first_year).map(|node| only_year(&node)).transpose()?;
    let until = children.optional(Rule::last_year).map(|node| only_year(&node)).transpose()?;
    let except = children.map(|node| Ok(date(&node.first()?)?.value));
    let except = except.collect::<Walked<Vec<Date>>>()?;
    if from.zip(until).is_some_and(|(from, until)| from > until) {
        return Err(error::years_reversed(node.span()));
    }
    let value = Holiday { days, from, until, except };
    Ok(DaysOff::Written(Spanned { value, at: node.at() }))
}

fn only_year(node: &Node) -> Walked<i16> {
    Ok(year(&node.first()?)?.value)
}

/// What stands first in a `holiday`.
fn days(node: &Node) -> Walked<Days> {
    let mut children = node.children();
    Ok(match node.rule() {
        Rule::written_days => written_days(node)?,
        Rule::by_easter => Days::Easter(by_easter(children)?),
        Rule::nth_weekday => {
            let nth = nth(children.any()?.text());
            Days::Nth(nth, weekday(&children.any()?).value, month(&children.any()?))
        }
        Rule::weekday_from => {
            let weekday = weekday(&children.any()?).value;
            Days::OnOrAfter(weekday, day_of_month(&children.any()?)?)
        }
        _ => Days::Yearly(day_of_month(node)?),
    })
}

/// `written_days`
fn written_days(node: &Node) -> Walked<Days> {
    let mut children = node.children();
    let first = date(&children.any()?)?.value;
    let Some(last) = children.next() else {
        return Ok(Days::Written(first, first));
    };
    let last = date(&last)?.value;
    if first < last {
        Ok(Days::Written(first, last))
    } else {
        Err(error::days_reversed(node.span()))
    }
}

/// `by_easter`: so many days after it.
fn by_easter(mut children: Cursor) -> Walked<i16> {
    let Some(sign) = children.next() else {
        return Ok(0);
    };
    let amount = children.any()?;
    let days = i16::try_from(integer(&amount)?.value).ok().filter(|days| *days <= FROM_EASTER);
    let days = days.ok_or_else(|| error::too_far_from_easter(amount.span(), FROM_EASTER))?;
    Ok(if sign.rule() == Rule::minus { -days } else { days })
}

/// So many days from Easter Sunday always lie in the same year.
const FROM_EASTER: i16 = 80;

/// `nth`
fn nth(word: &str) -> Nth {
    let named = NTHS.iter().find(|(_, known)| *known == word);
    named.map_or(Nth::Last, |(nth, _)| *nth)
}

/// `month_name`: 1 is January.
fn month(node: &Node) -> i8 {
    let named = (1..).zip(MONTHS).find(|(_, month)| *month == node.text());
    named.map_or(1, |(month, _)| month)
}

/// `day_of_month`
pub(super) fn day_of_month(node: &Node) -> Walked<DayOfMonth> {
    let mut children = node.children();
    let (day, month) = (integer(&children.any()?)?.value, month(&children.any()?));
    let day = i8::try_from(day).ok().map(|day| DayOfMonth { day, month });
    day.filter(|day| day.exists()).ok_or_else(|| error::no_such_day(node.text(), node.span()))
}

/// `kept_on`
fn kept_on(node: &Node) -> Walked<KeptOn> {
    let mut days: Vec<Node> = node.children().collect();
    let Some(on) = days.pop() else {
        return Err(error::unreadable(node.span()));
    };
    let on = match on.rule() {
        Rule::next_working_day => days_off::KeptOn::NextWorkingDay,
        _ => days_off::KeptOn::Nearest(weekday(&on).value),
    };
    Ok(KeptOn { weekdays: days.iter().map(weekday).collect(), on })
}
