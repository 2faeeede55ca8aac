//! An agenda → iCalendar (RFC 5545): an event that lasts all day for each item with a day.
//!
//! An event's name for programs follows from its case, norm and turn (RFC 5545, 3.8.4.7), so that
//! an agenda that is imported again replaces what was imported before, also where a day was
//! corrected, instead of standing beside it.

use super::text::{beside, sign};
use super::{Agenda, Item, Origin};
use crate::phrases::say;
use crate::report::escape::escape;
use crate::value::date::{Date, TimeUnit};
use crate::value::fnv::Fnv;
use crate::value::moment::Deadline;
use icalendar::{Calendar, Component, Event, Property};
use std::collections::{BTreeMap, BTreeSet};
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
    let by = say!(agenda.language, "agenda-rulebook", name = &agenda.called);
    calendar.append_property(("X-WR-CALDESC", escape(&by).as_ref()));
    let mut names = Names::new(agenda);
    for item in &agenda.items {
        if let Some(event) = event(&mut names, item) {
            calendar.push(event);
        }
    }
    out.write_all(calendar.done().to_string().as_bytes())
}

fn event<'a>(names: &mut Names<'a>, item: &'a Item) -> Option<Event> {
    let (day, agenda) = (item.day?, names.agenda);
    let mut event = Event::new();
    event.uid(&names.uid(item));
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

/// Names of events for programs: what they follow from, as one number each.
struct Names<'a> {
    agenda: &'a Agenda,
    /// The places of cases of one folder and one name, in order.
    places: BTreeMap<&'a str, BTreeSet<&'a str>>,
    /// How often a name was given so far.
    given: BTreeMap<u64, usize>,
}

impl<'a> Names<'a> {
    fn new(agenda: &'a Agenda) -> Self {
        let mut places: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for Origin { case, place, .. } in agenda.items.iter().map(|item| &item.origin) {
            places.entry(case).or_default().insert(place);
        }
        Self { agenda, places, given: BTreeMap::new() }
    }

    /// The name of an event: of its rulebook, case, norm and turn. Of several cases of one name
    /// in one folder, the first keeps the name that it would have alone. Nothing goes into it
    /// that the agenda does not show.
    fn uid(&mut self, item: &'a Item) -> String {
        let Origin { case, place, turn } = &item.origin;
        let unit = item.unit.as_ref().map_or("", |unit| &unit.name);
        let norm = item.norms.first().map_or("", String::as_str);
        let first = self.places.get(case.as_str()).and_then(BTreeSet::first);
        let place = if first == Some(&place.as_str()) { "" } else { place };
        let turn = turn.map_or_else(String::new, |first| first.to_string());
        let mut hasher = Fnv::default();
        let rulebook = self.agenda.rulebook.name.as_str();
        for part in [rulebook, case, place, norm, unit, &item.task.name, &turn] {
            part.hash(&mut hasher);
        }
        let number = hasher.finish();
        let given = self.given.entry(number).or_default();
        *given += 1;
        match given {
            1 => format!("{number:016x}@saksgang"),
            more => format!("{number:016x}-{more}@saksgang"),
        }
    }
}

/// `✓ Regionkontor Vest (RKV): sende TA-oversikten (sak TA-2018-014)`
fn summary(agenda: &Agenda, item: &Item) -> String {
    let (language, task) = (agenda.language, &item.task.label);
    let duty = match &item.unit {
        _ if agenda.unit.is_some() => task.clone(),
        Some(unit) => format!("{}: {task}", unit.label),
        None => say!(language, "agenda-open-unit", duty = task),
    };
    let case = item.case.as_ref().map(|case| say!(language, "agenda-case", case = case));
    let case = case.map_or_else(String::new, |case| format!(" ({case})"));
    escape(&format!("{}{duty}{case}", sign(item.status))).into_owned()
}

fn description(agenda: &Agenda, item: &Item) -> String {
    let beside = beside(item, agenda.language);
    let at =
        item.at.map(|at| say!(agenda.language, "answer-at-latest", day = Deadline::Moment(at)));
    let lines = std::iter::once(item.sentence.clone()).chain(at).chain(beside);
    lines.map(|line| escape(&line).into_owned()).collect::<Vec<_>>().join("\n")
}
