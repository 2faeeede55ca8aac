//! Clauses of calendars → pieces.

use std::iter;

use crate::format::document::Printer;
use crate::format::words::path;
use crate::syntax::ast::{DaysOff, KeptOn, Spanned};
use crate::value::calendar::holiday::{self, DayOfMonth, Days, Holiday, MONTHS, NTHS, Nth};
use crate::value::calendar::week::Weekday;
use crate::value::calendar::{Backward, Hours, LastDay};
use crate::value::date::Date;
use crate::value::norm::WEEKDAYS;

/// `saturday`
pub(crate) fn weekday(printer: &mut Printer<'_>, day: &Spanned<Weekday>) {
    printer.token(day.at, named(day.value));
}

/// `1 may from 1947`, `school.closed`
pub(crate) fn days_off<'a>(printer: &mut Printer<'a>, days: &'a DaysOff) {
    match days {
        DaysOff::OfCase(list) => path(printer, list),
        DaysOff::Written(holiday) => printer.token(holiday.at, written(&holiday.value)),
    }
}

/// `1 may from 1947 until 2020 not 1995-05-01`
fn written(holiday: &Holiday) -> String {
    let year = |word, year: Option<i16>| year.map(|year| format!("{word} {year:04}"));
    let years = [year("from", holiday.from), year("until", holiday.until)];
    let except = holiday.except.iter().map(|day| format!("not {day}"));
    let parts: Vec<String> =
        iter::once(days(holiday.days)).chain(years.into_iter().flatten()).chain(except).collect();
    parts.join(" ")
}

/// The days of a holiday, before its years.
fn days(days: Days) -> String {
    match days {
        Days::Yearly(day) => day_of_month(day),
        Days::Easter(0) => "easter".to_owned(),
        Days::Easter(by) => {
            format!("easter {} {}", if by < 0 { '-' } else { '+' }, by.unsigned_abs())
        }
        Days::Nth(nth, day, at) => format!("{} {} of {}", nth_named(nth), named(day), month(at)),
        Days::OnOrAfter(day, from) => format!("{} on or after {}", named(day), day_of_month(from)),
        Days::Written(first, last) => span(first, last),
    }
}

/// `2024-05-27 to 2024-05-31`
fn span(first: Date, last: Date) -> String {
    if first == last { first.to_string() } else { format!("{first} to {last}") }
}

/// `1 may`
fn day_of_month(day: DayOfMonth) -> String {
    format!("{} {}", day.day, month(day.month))
}

fn month(month: i8) -> &'static str {
    let place = usize::try_from(month - 1).unwrap_or_default();
    MONTHS.get(place).copied().unwrap_or_default()
}

fn nth_named(nth: Nth) -> &'static str {
    NTHS.iter().find(|(one, _)| *one == nth).map_or("last", |(_, word)| word)
}

fn named(day: Weekday) -> &'static str {
    WEEKDAYS.get(usize::from(day.0)).copied().unwrap_or_default()
}

/// `saturday, sunday become next working day`
pub(crate) fn kept_on<'a>(printer: &mut Printer<'a>, kept: &'a KeptOn) {
    printer.list(&kept.weekdays, weekday);
    printer.word(if kept.weekdays.len() == 1 { "becomes" } else { "become" });
    match kept.on {
        holiday::KeptOn::NextWorkingDay => printer.word("next working day"),
        holiday::KeptOn::Nearest(day) => printer.word(named(day)),
    }
}

/// `last day moves on`
pub(crate) fn last_day(rule: LastDay) -> &'static str {
    match rule {
        LastDay::MovesOn => "last day moves on",
        LastDay::Stays => "last day stays",
    }
}

/// `hours count whole`
pub(crate) fn hours(rule: Hours) -> &'static str {
    match rule {
        Hours::FromTheMoment => "hours pass",
        Hours::Whole => "hours count whole",
    }
}

/// `backward stays`
pub(crate) fn backward(rule: Backward) -> &'static str {
    match rule {
        Backward::MovesBack => "backward moves back",
        Backward::Stays => "backward stays",
    }
}
