//! The cells of numbers and dates: the constants that guards compare with, and what lies between.

use super::cell::{Cell, Stretch};
use crate::check::builder::Builder;
use crate::check::info::written_range;
use crate::rulebook::node::{Node, NodeId};
use crate::value::Value;
use crate::value::date::{Date, TimeUnit};
use crate::value::moment::Moment;
use crate::value::number::Number;
use crate::value::types::Base;

/// One whole number in millionths.
const ONE: i128 = 1_000_000;

/// The least and greatest that a node may be, and the steps it comes in: millionths or days.
#[derive(Clone, Copy)]
struct Line {
    least: i128,
    greatest: i128,
    step: i128,
}

/// A number in millionths, a date in days, a moment in seconds; nothing else has a place.
pub(super) fn place(value: Value) -> Option<i128> {
    match value {
        Value::Number(number) => Some(number.millionths()),
        Value::Date(date) => Some(days(date)),
        Value::Moment(moment) => Some(i128::from(moment.instant())),
        _ => None,
    }
}

/// What stands at a place.
pub(super) fn at(place: i128, base: Base) -> Value {
    match base {
        Base::Date => {}
        Base::Moment => {
            let instant = i64::try_from(place).unwrap_or_default();
            return Moment::from_instant(instant).map_or(Value::None, Value::Moment);
        }
        _ => return Value::Number(Number::from_millionths(place)),
    }
    let days = i32::try_from(place).unwrap_or_default();
    first_day().map_or(Value::None, |first| Value::Date(first.shift(days, TimeUnit::Days)))
}

fn days(date: Date) -> i128 {
    first_day().map_or(0, |first| i128::from(first.until(date, TimeUnit::Days)))
}

fn first_day() -> Option<Date> {
    Date::new(1, 1, 1)
}

/// The cells of a number or a date that is compared with values at these places.
pub(super) fn cells(builder: &Builder, node: NodeId, mut places: Vec<i128>) -> Vec<Cell> {
    let line = line(builder, node);
    places.retain(|place| (line.least..=line.greatest).contains(place));
    places.sort_unstable();
    places.dedup();
    let mut cells = Vec::with_capacity(places.len() * 2 + 1);
    let mut next = line.least;
    for place in places {
        cells.extend(line.stretch(next, place - 1));
        cells.extend(line.stretch(place, place));
        next = place + 1;
    }
    cells.extend(line.stretch(next, line.greatest));
    cells
}

impl Line {
    /// What lies from one place to another, if anything does.
    fn stretch(self, from: i128, to: i128) -> Option<Cell> {
        let first = from + (-from).rem_euclid(self.step);
        let last = to - to.rem_euclid(self.step);
        let open = (from == self.least, to == self.greatest);
        let stretch = Stretch { first, last, open, step: self.step };
        (first <= last).then_some(Cell::Stretch(stretch))
    }
}

fn line(builder: &Builder, node: NodeId) -> Line {
    let (least, greatest) = builder.info(node).range;
    let base = builder.made.type_of(node).base;
    if matches!(base, Base::Date | Base::Moment) {
        let day = |year: i128, month, day| {
            let year = i16::try_from(year.clamp(1, 9999)).unwrap_or(1);
            Date::new(year, month, day).map_or(0, days)
        };
        let (least, greatest) = (day(least, 1, 1), day(greatest, 12, 31));
        let Base::Moment = base else {
            return Line { least, greatest, step: 1 };
        };
        // An offset may put a moment into the day beside its own.
        let since = Date::new(1970, 1, 1).map_or(0, days);
        let seconds = |day: i128| (day - since) * 86_400;
        return Line { least: seconds(least - 1), greatest: seconds(greatest + 2), step: 1 };
    }
    match builder.made.get(node) {
        Some(Node::Between { unit, from, to }) => between(builder, unit, [from, to]),
        _ if (least, greatest) == written_range(Base::Number) => {
            // The range is told in whole numbers; what is written stays below them.
            Line { least: least + 1, greatest: greatest - 1, step: step(builder, node) }
        }
        _ => Line { least, greatest, step: step(builder, node) },
    }
}

/// Times between dates of some years are whole, and no longer than from the first to the last.
fn between(builder: &Builder, unit: TimeUnit, [from, to]: [NodeId; 2]) -> Line {
    let day = |year: i128, month, day| {
        Date::new(i16::try_from(year.clamp(1, 9999)).unwrap_or(1), month, day)
    };
    let longest = |from: Option<Date>, to: Option<Date>| {
        let (from, to) = (from?, to?);
        Some(i128::from(from.until(to, unit)) * ONE)
    };
    let (from, to) = (builder.info(from).range, builder.info(to).range);
    Line {
        least: longest(day(from.1, 12, 31), day(to.0, 1, 1)).unwrap_or_default(),
        greatest: longest(day(from.0, 1, 1), day(to.1, 12, 31)).unwrap_or_default(),
        step: ONE,
    }
}

/// The steps that a number comes in.
fn step(builder: &Builder, node: NodeId) -> i128 {
    let whole = |whole: bool| if whole { ONE } else { 1 };
    match builder.made.get(node) {
        Some(Node::Between { .. }) => ONE,
        Some(node) if builder.made.is_number_of(node) => ONE,
        // Its operands may be anything: what tells is how it is rounded.
        Some(Node::Formula { formula, .. }) => {
            builder.made.formula(formula).map_or(1, |formula| formula.grid(&|_| 1))
        }
        Some(Node::Constant(id)) => {
            let value = builder.made.constants.get(id.0 as usize).copied();
            whole(value.and_then(place).is_some_and(|place| place % ONE == 0))
        }
        // One level alone: a chain of sums may be long.
        Some(Node::Add { left, right } | Node::Subtract { left, right }) => {
            let is_whole = |side: NodeId| match builder.made.get(side) {
                Some(Node::Between { .. }) => true,
                Some(node) if builder.made.is_number_of(node) => true,
                Some(Node::Constant(id)) => {
                    let value = builder.made.constants.get(id.0 as usize).copied();
                    value.and_then(place).is_some_and(|place| place % ONE == 0)
                }
                _ => false,
            };
            whole(is_whole(left) && is_whole(right))
        }
        _ => 1,
    }
}
