//! Calendars that a rulebook writes: which days are off, and where a last day goes.

use saksgang::inside::check::check;
use saksgang::inside::engine::{Request, Rules, Session};
use saksgang::inside::explain::Sensitive;
use saksgang::inside::rulebook::calendar::NamedCalendar;
use saksgang::inside::source::{Source, SourceId, Sources};
use saksgang::inside::syntax::parse;
use saksgang::inside::value::calendar::{Backward, Hours, LastDay};
use saksgang::inside::value::date::{Date, TimeUnit};

use crate::eval_book::date;

/// The calendar `own` of a rule file.
fn own(text: &str) -> NamedCalendar {
    let (file, told) = parse(SourceId(0), text);
    assert!(told.is_empty(), "{told:?}");
    let made = check("calendars", &[file]).unwrap().calendars;
    made.into_iter().find(|one| one.name == "own").unwrap()
}

/// The holidays of a calendar from one day to another, on whichever day of the week.
fn holidays(calendar: &NamedCalendar, from: &str, to: &str) -> String {
    let calendar = calendar.days.calendar();
    let all = std::iter::successors(Some(date(from)), |day| Some(day.shift(1, TimeUnit::Days)));
    let days: Vec<String> = all
        .take_while(|day| *day <= date(to))
        .filter(|day| calendar.is_holiday(*day))
        .map(|day| day.to_string())
        .collect();
    days.join(" ")
}

/// The holidays of a calendar that has just these entries, in a year.
fn of_year(entries: &str, year: &str) -> String {
    let calendar = own(&format!("calendar own\n  holidays {entries}\n"));
    holidays(&calendar, &format!("{year}-01-01"), &format!("{year}-12-31"))
}

#[test]
fn each_form_of_a_holiday_has_its_days() {
    for (entry, year, days) in [
        ("1 may", "2024", "2024-05-01"),
        ("29 february", "2024", "2024-02-29"),
        ("29 february", "2023", ""),
        ("easter", "2024", "2024-03-31"),
        ("easter - 2, easter + 1", "2024", "2024-03-29 2024-04-01"),
        ("first monday of may", "2024", "2024-05-06"),
        ("fourth thursday of november", "2024", "2024-11-28"),
        ("last monday of august", "2024", "2024-08-26"),
        ("friday on or after 19 june", "2024", "2024-06-21"),
        ("friday on or after 19 june", "2026", "2026-06-19"),
        ("2024-05-31 to 2024-06-02", "2024", "2024-05-31 2024-06-01 2024-06-02"),
        ("2023-12-30 to 2024-01-02", "2024", "2024-01-01 2024-01-02"),
    ] {
        assert_eq!(of_year(entry, year), days, "{entry}, {year}");
    }
}

#[test]
fn a_holiday_may_have_its_years_and_exceptions() {
    let entry = "last monday of may from 2000 until 2022 not 2012-05-28";
    for (year, days) in
        [("1999", ""), ("2000", "2000-05-29"), ("2012", ""), ("2022", "2022-05-30"), ("2023", "")]
    {
        assert_eq!(of_year(entry, year), days, "{year}");
    }
}

/// 1 January 2022 was a Saturday, 4 July 2021 a Sunday; 25 and 26 December 2021 were a weekend.
#[test]
fn a_holiday_on_a_weekend_is_kept_on_another_day_too() {
    let nearest = own("calendar own\n  holidays 1 january, 4 july\n  \
                       saturday becomes friday\n  sunday becomes monday\n");
    assert_eq!(
        holidays(&nearest, "2021-07-01", "2022-01-31"),
        "2021-07-04 2021-07-05 2021-12-31 2022-01-01"
    );
    let next = own("calendar own\n  holidays 25 december, 26 december\n  \
                    saturday, sunday become next working day\n");
    assert_eq!(
        holidays(&next, "2021-12-20", "2021-12-31"),
        "2021-12-25 2021-12-26 2021-12-27 2021-12-28"
    );
}

#[test]
fn a_calendar_unites_others_and_adds_its_own() {
    let united = own("calendar own as norway, sweden\n  holidays 2024-06-03\n");
    assert_eq!(
        holidays(&united, "2024-05-15", "2024-06-10"),
        "2024-05-17 2024-05-19 2024-05-20 2024-06-03 2024-06-06"
    );
}

/// A holiday that is already in one of the united calendars is not moved a second time.
#[test]
fn what_is_kept_on_another_day_is_its_own_holidays_alone() {
    let text = "calendar own as england\n  holidays 2 january\n  saturday, sunday become next \
                working day\n  last day moves on\n";
    assert_eq!(
        holidays(&own(text), "2022-01-01", "2022-01-10"),
        "2022-01-01 2022-01-02 2022-01-03 2022-01-04"
    );
}

/// Friday 7 June 2024, after which come a Saturday and a Sunday.
#[test]
fn counting_lines_say_where_a_last_day_goes() {
    let text = |lines: &str| own(&format!("calendar own\n  {lines}\n"));
    let saturday = date("2024-06-08");
    let moved = |calendar: &NamedCalendar| -> [Date; 2] {
        let calendar = calendar.days.calendar();
        [calendar.last_day(saturday).unwrap(), calendar.last_day_backward(saturday).unwrap()]
    };
    let (friday, monday) = (date("2024-06-07"), date("2024-06-10"));
    assert_eq!(moved(&text("weekend saturday, sunday")), [saturday, friday]);
    assert_eq!(moved(&text("last day moves on")), [monday, friday]);
    assert_eq!(moved(&text("last day stays\n  backward stays")), [saturday, saturday]);
    assert_eq!(
        moved(&text("weekend friday, saturday\n  last day moves on"))[0],
        date("2024-06-09")
    );
}

/// What a calendar does not say, it has from those that it unites.
#[test]
fn a_calendar_without_counting_lines_counts_as_those_that_it_unites() {
    let counting = |text: &str| own(text).days.calendar().counting();
    let norway = counting("calendar own\n  last day moves on\n");
    assert_eq!(counting("calendar own as norway, sweden\n"), norway);
    assert_ne!(counting("calendar own as england\n"), norway);
    assert_eq!(counting("calendar own as england, norway\n  last day moves on\n"), norway);
}

/// One line of its own takes nothing from the others: the hours of `eu_rules` stay whole beside it.
#[test]
fn each_counting_line_stands_for_itself() {
    let counting = |text: &str| own(text).days.calendar().counting();
    let both = counting("calendar own as eu_rules\n  backward stays\n");
    assert_eq!((both.hours, both.backward), (Hours::Whole, Backward::Stays));
    assert_eq!(both.last_day, LastDay::MovesOn);
    let text = "calendar own as norway, eu_rules\n  backward moves back\n  hours pass\n";
    let passing = counting(text);
    assert_eq!((passing.hours, passing.last_day), (Hours::FromTheMoment, LastDay::MovesOn));
}

/// A rulebook may declare a calendar that ships under the same name: then its own one counts.
#[test]
fn a_declared_calendar_takes_the_place_of_a_shipped_one() {
    let text = "calendar norway\n  holidays 2 june\ncalendar own as norway\n";
    assert_eq!(holidays(&own(text), "2024-01-01", "2024-12-31"), "2024-06-02");
}

/// The codes of the warnings of an answer.
fn warned(holidays: &str, case: &str) -> Vec<&'static str> {
    let text = format!(
        "circular EX\n  calendar own\nsection 1\ncalendar own as norway nb \"E\" en \"O\"\n  \
         holidays {holidays}\n\
         record visit nb \"B\" en \"V\"\n  held : date nb \"H\" en \"H\"\n\
         facts x nb \"x\" en \"x\"\n  d : date nb \"d\" en \"d\"\n  \
         s : date sensitive default 2000-01-01 nb \"s\" en \"s\"\n  \
         visits : list of visit default empty nb \"b\" en \"v\"\n\
         unit U nb \"U\" en \"U\"\ntask a nb \"a\" en \"a\"\ntask b nb \"b\" en \"b\"\n\
         rule r\n  cites paragraph 1\n  then U shall a within 10 days of x.d\n\
         rule s\n  cites paragraph 2\n  \
         when some v in x.visits has (v.held + 5 working days) < 2099-01-01\n  \
         then U shall b within 10 days of x.s\n"
    );
    let mut sources = Sources::default();
    sources.add(Source::new("own.regel", text));
    let rules = Rules::compile(sources, "own").unwrap();
    let request = Request {
        on: None,
        today: date("2024-01-01").into(),
        set: Vec::new(),
        assumed: Vec::new(),
        readings: Vec::new(),
        sensitive: Sensitive::Masked,
    };
    let mut session = Session::new(&rules);
    let answer = session.answer(&format!("{{\"on\":\"2024-01-01\",\"x\":{case}}}"), &request);
    answer.unwrap().warnings.iter().map(|one| one.code.0).collect()
}

#[test]
fn what_is_counted_beyond_the_years_that_are_written_out_is_warned_of_once() {
    let (day, beyond) = (r#"{"d":"2031-12-20"}"#, r#"{"d":"2031-12-22"}"#);
    let written = "2031-06-20 to 2031-08-15, 2030-05-02";
    assert_eq!(warned(written, day), [""; 0]);
    assert_eq!(warned(written, beyond), ["W023"]);
    assert_eq!(warned("first monday of may not 2031-05-05", beyond), ["W023"]);
    // Days that come every year have no end.
    assert_eq!(warned("1 may, easter + 2 until 2020", beyond), [""; 0]);
    let of_elements =
        r#"{"d":"2025-01-01","visits":[{"held":"2025-01-01"},{"held":"2031-12-30"}]}"#;
    assert_eq!(warned(written, of_elements), ["W023"]);
    assert_eq!(warned(written, r#"{"d":"2025-01-01","s":"2040-01-01"}"#), [""; 0]);
    assert_eq!(warned(written, "{}"), [""; 0]);
}
