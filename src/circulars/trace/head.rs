//! The head of a circular's text: what it says, and whether the rules are written from a wording
//! of the same day.

use super::{Trace, Traced};
use crate::rulebook::place::{CHANGED, DATED, HEAD, Place};
use crate::value::date::Date;

/// A text of another day than that of the wording which the rules are written from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct OtherDay {
    /// The day in the text.
    pub(super) text: Date,
    /// The day in the rule file.
    pub(super) rules: Date,
}

/// What the lines of the head are called, and what they say.
pub(super) fn lines(traced: &Traced) -> impl Iterator<Item = (&'static str, &str)> {
    HEAD.into_iter().filter_map(|name| Some((name, line(traced, name)?)))
}

fn line<'t>(traced: &'t Traced, name: &str) -> Option<&'t str> {
    traced.titles.get(&Place::titled(name)).map(String::as_str)
}

/// Whether text and rule file name another day as that of the last change, or of issue where
/// nothing was changed since.
pub(super) fn other_day(trace: &Trace<'_>, traced: &Traced) -> Option<OtherDay> {
    let text = day(line(traced, CHANGED).or_else(|| line(traced, DATED))?)?;
    let circular = trace.circular(traced)?;
    let issued = circular.issued.and_then(|(_, day)| day);
    let rules = circular.amended.iter().max().copied().or(issued)?;
    (text != rules).then_some(OtherDay { text, rules })
}

/// `01.09.2017`
fn day(text: &str) -> Option<Date> {
    let mut parts = text.split('.');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)?;
    parts.next().is_none().then_some(date)
}
