//! Days as they are counted: one after the other.

use crate::norway::next_working_day;
use saksgang::inside::syntax::ast::{
    Addend, DetailKind, Expr, ExprKind, Guard, Name, Norm, Sign, TimeLimit,
};
use saksgang::inside::value::date::{Date, TimeUnit};
use saksgang::inside::value::norm::{ByOrTo, Choice, Ordering};
use saksgang::inside::value::time_limit::Side;
use serde_json::Value as Json;

use super::amount::ordered;
use super::log::missing_entry;
use super::{Answer, Scope, World, at_least, both, day, equal, word};

/// Whether a day is a working day in Norway.
fn is_working_day(day: Date) -> bool {
    next_working_day(day) == day
}

/// Every day from one on, or back from it.
fn days(from: Date, step: i32) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(from), move |one| Some(one.shift(step, TimeUnit::Days)))
}

/// The day, or the next working day.
pub(super) fn moved(date: &str) -> Answer {
    word(days(day(date), 1).find(|one| is_working_day(*one)).unwrap())
}

/// The working days after one day up to and with the other; negative the other way round.
pub(super) fn working_days(from: &str, to: &str) -> Answer {
    let (first, last) = (day(from).min(day(to)), day(from).max(day(to)));
    let counted = days(first, 1).skip(1).take_while(|one| *one <= last);
    let counted = i64::try_from(counted.filter(|one| is_working_day(*one)).count()).unwrap();
    word(if day(to) < day(from) { -counted } else { counted })
}

/// So many working days later or earlier.
pub(super) fn later(date: &str, sign: Sign, amount: u32) -> Answer {
    let step = if sign == Sign::Minus { -1 } else { 1 };
    let mut counted = days(day(date), step).skip(1).filter(|one| is_working_day(*one));
    match usize::try_from(amount).unwrap() {
        0 => word(date),
        many => word(counted.nth(many - 1).unwrap()),
    }
}

/// The last day of a time limit: what falls on a day off moves to a working day, forward, or
/// backward where it is counted backward.
fn last_day(limit: &TimeLimit, of: &str, length: &str) -> Answer {
    if of == "none" || length == "none" {
        return word("none");
    }
    let (count, unit) = length.split_once(' ').unwrap();
    let count: i32 = count.parse().unwrap();
    let step = if limit.side == Side::Before { -1 } else { 1 };
    let next = |day: Date, by: i32| day.shift(by, TimeUnit::Days);
    let from = match limit.side {
        Side::BeginningWith => next(day(of), -1),
        Side::After | Side::Before => day(of),
    };
    let mut last = match unit {
        "day" | "days" => next(from, step * count),
        "month" | "months" => {
            let end = day(of).shift(step * count, TimeUnit::Months);
            let clamped = end.ymd().2 != day(of).ymd().2;
            if limit.side == Side::BeginningWith && !clamped { next(end, -1) } else { end }
        }
        _ => {
            let days = std::iter::successors(Some(from), |one| Some(next(*one, step)));
            let mut counted = days.skip(1).filter(|day| is_working_day(*day));
            let skipped = usize::try_from(count).unwrap();
            if skipped == 0 { from } else { counted.nth(skipped - 1).unwrap() }
        }
    };
    while limit.not_moved.is_none() && !is_working_day(last) {
        last = next(last, step);
    }
    word(last)
}

/// The detail that a time limit gives.
pub(super) fn name(limit: &TimeLimit) -> &'static str {
    if limit.side == Side::Before { "at least" } else { "until" }
}

/// Whether one of these entries was by a unit, and on or before a day.
pub(super) fn done(log: &[&Json], by: Option<&Answer>, until: Option<&Answer>) -> Answer {
    let counts = |entry: &&Json| {
        let by = by.map(|unit| match entry["by"].as_str() {
            Some(by) => equal(word(by), unit.clone()),
            None => Answer::default(),
        });
        let in_time = until.map(|last| {
            let on = word(entry["on"].as_str().unwrap());
            both(&[on, last.clone()], "no", |on, last| ordered(Ordering::AtMost, on, last))
        });
        let all = by.into_iter().chain(in_time).collect::<Vec<_>>();
        at_least(all.len(), all)
    };
    let done = at_least(1, log.iter().map(counts));
    Answer::from(done.value, by.into_iter().chain(until))
}

/// Whether an entry has such a party; open where it does not say.
fn is_with(entry: &Json, (party, unit): (ByOrTo, &Answer)) -> Option<bool> {
    let unit = unit.value.as_deref()?;
    match (party, &entry[party.name()]) {
        (ByOrTo::By, by) => Some(by.as_str()? == unit),
        (ByOrTo::To, Json::String(to)) => Some(to == unit),
        (ByOrTo::To, to) => Some(to.as_array()?.iter().any(|one| one == unit)),
    }
}

impl World<'_> {
    /// A key of the latest entry with such a party; unknown with none, and where one that may have it
    /// came later or on the same day, and says something else.
    pub(super) fn latest_with(&self, task: &Name, key: &str, with: (ByOrTo, &Answer)) -> Answer {
        let log = self.log(&task.text);
        let own = log.iter().filter(|entry| is_with(entry, with) == Some(true));
        let day = own.filter_map(|entry| entry["on"].as_str()).max();
        let may = log.iter().filter(|entry| is_with(entry, with) != Some(false));
        let mut latest = may.filter(|entry| entry["on"].as_str() >= day);
        let says = day.and(latest.next()).and_then(|entry| entry[key].as_str());
        let says = says.filter(|said| latest.all(|entry| entry[key].as_str() == Some(said)));
        match says {
            None if with.1.value.is_some() => {
                Answer { facts: missing_entry(&task.text), ..Answer::default() }
            }
            says => Answer::from(says.map(str::to_owned), [with.1]),
        }
    }

    /// How the latest entry of a unit ended.
    pub(super) fn ended_by(&self, task: &Name, outcome: &Name, unit: &Answer) -> Answer {
        let latest = self.latest_with(task, "outcome", (ByOrTo::By, unit));
        equal(latest, word(&outcome.text))
    }

    pub(super) fn last_day(&self, limit: &TimeLimit, scope: &Scope) -> Answer {
        let length = limit.length.duration().unwrap();
        let parts = [self.value(&limit.from, scope), self.value(length, scope)];
        both(&parts, "none", |of, length| last_day(limit, of, length))
    }

    /// The first day on which a norm may be done, or one before which that cannot lie.
    pub(super) fn first_day(&self, norm: &Norm) -> Option<Date> {
        norm.details.iter().find_map(|detail| match &detail.kind {
            DetailKind::NoEarlierThan(date) => self.earliest(date),
            _ => None,
        })
    }

    /// The day itself where it is known; else one before which it cannot lie, if that can be told:
    /// what is not logged yet happens after today.
    pub(super) fn earliest(&self, expr: &Expr) -> Option<Date> {
        match self.asked(expr).value.as_deref() {
            Some("none") => return None,
            Some(known) => return Some(day(known)),
            None => {}
        }
        match &expr.kind {
            ExprKind::Parenthesis(inner) | ExprKind::Moved { date: inner, .. } => {
                self.earliest(inner)
            }
            ExprKind::DateOf(_) => Some(self.on.shift(1, TimeUnit::Days)),
            ExprKind::DateWith { task, party, unit } => {
                let unit = self.asked(unit);
                let log = self.log(&task.text);
                let none = log.iter().all(|one| is_with(one, (*party, &unit)) == Some(false));
                none.then(|| self.on.shift(1, TimeUnit::Days))
            }
            ExprKind::Sum { left, sign, right: Addend::Time(amount, unit) } => {
                let step = if *sign == Sign::Minus { -1 } else { 1 };
                let amount = step * i32::try_from(amount.value).unwrap();
                Some(self.earliest(left)?.shift(amount, *unit))
            }
            ExprKind::Sum { left, sign, right: Addend::WorkingDays(amount, _) } => {
                let left = self.earliest(left)?.to_string();
                Some(day(later(&left, *sign, amount.value).shown().as_str()))
            }
            ExprKind::Chosen(Choice::Latest, parts) => {
                parts.iter().filter_map(|part| self.earliest(part)).max()
            }
            ExprKind::Chosen(Choice::Earliest, parts) => {
                let counts = |part: &&Expr| !self.asked(part).is("none");
                let bounds = parts.iter().filter(counts).map(|part| self.earliest(part));
                bounds.collect::<Option<Vec<_>>>()?.into_iter().min()
            }
            ExprKind::Path(path) => match self.item(&path.dotted())?.alternatives {
                [only] if only.guard == Guard::Always => self.earliest(&only.value),
                _ => None,
            },
            _ => None,
        }
    }
}
