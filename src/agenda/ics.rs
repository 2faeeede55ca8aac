//! An agenda → iCalendar (RFC 5545): an event that lasts all day for each item with a day.
//!
//! An event's name for programs follows from its norms, case and day, so that an agenda that is
//! imported again replaces what was imported before instead of standing beside it.

use super::phrases::phrases;
use super::text::sign;
use super::{Agenda, Item};
use crate::report::escape::escape;
use crate::report::phrases::fill;
use crate::value::date::{Date, TimeUnit};
use crate::value::fnv::Fnv;
use icalendar::{Calendar, Component, Event, Property};
use std::hash::{Hash, Hasher};
use std::io;

/// Writes the dated items as a calendar.
///
/// # Errors
/// What `out` answers when it cannot be written to.
pub fn write(out: &mut dyn io::Write, agenda: &Agenda) -> io::Result<()> {
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0"));
    calendar.append_property(("PRODID", "-//saksgang//agenda//EN"));
    calendar.append_property(("CALSCALE", "GREGORIAN"));
    let by = fill(phrases(agenda.language).rulebook, &[&agenda.called]);
    calendar.append_property(("X-WR-CALDESC", escape(&by).as_ref()));
    for item in &agenda.items {
        if let Some(event) = event(agenda, item) {
            calendar.push(event);
        }
    }
    out.write_all(calendar.done().to_string().as_bytes())
}

fn event(agenda: &Agenda, item: &Item) -> Option<Event> {
    let day = item.day?;
    let mut event = Event::new();
    event.uid(&uid(item, day));
    event.summary(&summary(agenda, item));
    event.description(&description(agenda, item));
    event.append_property(all_day("DTSTART", day));
    event.append_property(all_day("DTEND", day.shift(1, TimeUnit::Days)));
    // The stamp is the day of the agenda: no clock, so that the same input gives the same bytes.
    event.append_property(("DTSTAMP", format!("{}T000000Z", basic(agenda.days.on)).as_str()));
    event.append_property(("TRANSP", "TRANSPARENT"));
    Some(event.done())
}

/// A day without a time, as a property.
fn all_day(key: &str, day: Date) -> Property {
    let mut property = Property::new(key, basic(day));
    property.append_parameter(("VALUE", "DATE"));
    property.done()
}

/// `20240401`
fn basic(day: Date) -> String {
    day.to_string().replace('-', "")
}

/// A name of the event for programs: what it follows from, as one number.
fn uid(item: &Item, day: Date) -> String {
    let case = item.case.as_deref().unwrap_or_default();
    let unit = item.unit.as_ref().map_or("", |unit| &unit.name);
    let mut hasher = Fnv::default();
    for part in item.norms.iter().map(String::as_str).chain([case, unit, &item.task.name]) {
        part.hash(&mut hasher);
    }
    format!("{day}-{:016x}@saksgang", hasher.finish())
}

/// `✓ Regionkontor Vest (RKV): sende TA-oversikten (sak TA-2018-014)`
fn summary(agenda: &Agenda, item: &Item) -> String {
    let phrases = phrases(agenda.language);
    let unit = item.unit.as_ref().map_or(phrases.open_unit, |unit| &unit.label);
    let unit = if agenda.unit.is_some() { String::new() } else { format!("{unit}: ") };
    let case = item.case.as_ref().map(|case| format!(" ({})", fill(phrases.case, &[case])));
    let text =
        format!("{}{unit}{}{}", sign(item.status), item.task.label, case.unwrap_or_default());
    escape(&text).into_owned()
}

fn description(agenda: &Agenda, item: &Item) -> String {
    let phrases = phrases(agenda.language);
    let basis = (!item.basis.is_empty()).then(|| fill(phrases.basis, &[&item.basis]));
    let towards = (!item.towards.is_empty()).then(|| fill(phrases.towards, &[&item.towards]));
    let lines = [Some(item.sentence.clone()), towards, basis].into_iter().flatten();
    lines.map(|line| escape(&line).into_owned()).collect::<Vec<_>>().join("\n")
}
