//! Agendas: nothing depends on the order of cases, and a calendar program reads what `ics`
//! writes. What an agenda looks like stands in `tests/golden/cli/agenda.md`.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::path::Path;

use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty, ICalendarValue};
use saksgang::agenda::gather::Gathering;
use saksgang::agenda::{Agenda, Days, ics, json};
use saksgang::engine::{Request, Rules, Session, load};
use saksgang::explain::{Sensitive, Style};
use saksgang::rulebook::vocabulary::Language;
use saksgang::value::date::Date;

fn rules() -> Rules {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/cli/course/rules");
    load(&[folder]).unwrap()
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// Cases of an office each, rejected on consecutive days.
fn cases() -> Vec<String> {
    let case = |at: usize| {
        let office = ["RKV", "RKM"].get(at % 2).unwrap();
        format!(
            r#"{{"case":"æ, ø; å\\ {at}","person":{{"rejected_on":"2024-02-{:02}","office":"{office}"}}}}"#,
            at + 1
        )
    };
    (0..20).map(case).collect()
}

fn agenda(rules: &Rules, cases: &[String]) -> Agenda {
    let on = day("2024-02-20");
    let days = Days { from: day("2024-02-01"), to: day("2024-03-31"), on };
    let style = Style { language: Language::Nb, sensitive: Sensitive::Masked };
    let request = Request {
        on: Some(on),
        today: on,
        set: Vec::new(),
        assumed: Vec::new(),
        readings: Vec::new(),
        sensitive: Sensitive::Masked,
    };
    let mut gathering = Gathering::new(&rules.rulebook, None, days, style);
    let mut session = Session::new(rules);
    gathering.standing(session.answer("{}", &request).unwrap());
    for case in cases {
        gathering.case(session.answer(case, &request).unwrap(), "cases");
    }
    gathering.finish()
}

#[test]
fn the_order_of_cases_changes_nothing() {
    let rules = rules();
    let (forth, back) = (cases(), cases().into_iter().rev().collect::<Vec<_>>());
    let written = [forth, back].map(|cases| {
        let agenda = agenda(&rules, &cases);
        let mut out = Vec::new();
        json::write(&mut out, &agenda).unwrap();
        ics::write(&mut out, &agenda).unwrap();
        out
    });
    assert!(written.first() == written.last());
}

#[test]
fn a_calendar_program_reads_every_dated_duty() {
    let agenda = agenda(&rules(), &cases());
    let mut out = Vec::new();
    ics::write(&mut out, &agenda).unwrap();
    let text = String::from_utf8(out).unwrap();
    assert!(text.lines().all(|line| line.len() <= 75), "a line of more than 75 bytes");
    let calendar = ICalendar::parse(&text).unwrap();
    let events = calendar.components.iter();
    let events = events.filter(|one| one.component_type == ICalendarComponentType::VEvent);
    let mut read: Vec<(String, String)> = Vec::new();
    for event in events {
        let text = |property: &ICalendarProperty| {
            let entry = event.property(property).unwrap();
            match entry.values.first().unwrap() {
                ICalendarValue::Text(text) => text.clone(),
                other => panic!("{other:?}"),
            }
        };
        let start = event.property(&ICalendarProperty::Dtstart).unwrap();
        let ICalendarValue::PartialDateTime(start) = start.values.first().unwrap() else {
            panic!("no day")
        };
        assert!(start.hour.is_none(), "a day without a time");
        let (year, month, day) = (start.year.unwrap(), start.month.unwrap(), start.day.unwrap());
        read.push((format!("{year:04}-{month:02}-{day:02}"), text(&ICalendarProperty::Uid)));
        assert!(text(&ICalendarProperty::Summary).contains("Regionkontor"));
    }
    let expected = agenda.items.iter().filter_map(|item| item.day).map(|day| day.to_string());
    let days: Vec<String> = read.iter().map(|(day, _)| day.clone()).collect();
    assert_eq!(days, expected.collect::<Vec<_>>());
    let mut names: Vec<&String> = read.iter().map(|(_, uid)| uid).collect();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), read.len(), "two events of one name");
}
