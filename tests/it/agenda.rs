//! Agendas: nothing depends on the order of cases, and a calendar program reads what `ics`
//! writes. What an agenda looks like stands in `tests/golden/cli/agenda.md`.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::path::Path;

use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty, ICalendarValue};
use saksgang::inside::agenda::gather::Gathering;
use saksgang::inside::agenda::{Agenda, Days, ics, json};
use saksgang::inside::engine::{Request, Rules, Session, load};
use saksgang::inside::explain::{Sensitive, Style};
use saksgang::inside::language::Language;
use saksgang::inside::value::date::Date;

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
        today: on.into(),
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

/// The names of the events of an agenda over these cases, each with where it stands, told by
/// due days.
fn uids(rules: &Rules, cases: &[(&str, String)], on: &str) -> Vec<(String, String)> {
    let on = day(on);
    let days = Days { from: day("2024-01-01"), to: day("2024-12-31"), on };
    let style = Style { language: Language::Nb, sensitive: Sensitive::Masked };
    let request = Request {
        on: Some(on),
        today: on.into(),
        set: Vec::new(),
        assumed: Vec::new(),
        readings: Vec::new(),
        sensitive: Sensitive::Masked,
    };
    let mut gathering = Gathering::new(&rules.rulebook, None, days, style);
    let mut session = Session::new(rules);
    for (place, case) in cases {
        gathering.case(session.answer(case, &request).unwrap(), place);
    }
    let mut out = Vec::new();
    ics::write(&mut out, &gathering.finish()).unwrap();
    let text = String::from_utf8(out).unwrap();
    let values = |key: &'static str| {
        let lines = text.lines().filter_map(move |line| line.strip_prefix(key));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    values("UID:").into_iter().zip(values("DTSTART;VALUE=DATE:")).collect()
}

fn rejected(name: Option<&str>, on: &str) -> String {
    let name = name.map_or_else(String::new, |name| format!("\"case\":\"{name}\","));
    format!(r#"{{{name}"person":{{"rejected_on":"{on}","office":"RKV"}}}}"#)
}

#[test]
fn a_corrected_day_keeps_the_name_of_the_event() {
    let rules = rules();
    let uids = |case, looked_at| uids(&rules, &[("cases/before.json", case)], looked_at);
    let before = uids(rejected(Some("7"), "2024-02-05"), "2024-02-20");
    let after = uids(rejected(Some("7"), "2024-02-06"), "2024-02-21");
    assert!(!before.is_empty());
    let names = |all: &[(String, String)]| all.iter().map(|one| one.0.clone()).collect::<Vec<_>>();
    assert_eq!(names(&before), names(&after));
    assert_ne!(before, after, "the days are others");
}

#[test]
fn two_cases_have_no_event_of_one_name() {
    let rules = rules();
    let both = |name, one, other| {
        let case = rejected(name, "2024-02-05");
        let cases = [(one, case.clone()), (other, case)];
        let all = uids(&rules, &cases, "2024-02-20");
        let alone = cases.map(|case| uids(&rules, &[case], "2024-02-20"));
        (all, alone)
    };
    for (name, one, other) in [
        (Some("7"), "a/7.json", "b/7.json"),
        (None, "a/7.json", "b/7.json"),
        (None, "cases.ndjson:1", "cases.ndjson:2"),
        (Some("7"), "a/1.json", "a/2.json"),
    ] {
        let (all, alone) = both(name, one, other);
        let mut names: Vec<_> = all.iter().map(|one| &one.0).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), all.len(), "{one} {other}");
        let [first, second] = alone;
        assert!(first.iter().all(|event| all.contains(event)), "{one} keeps its names");
        if one != "a/1.json" {
            assert!(first.iter().all(|event| !second.contains(event)), "{one} {other}");
        }
    }
}
