//! Working days, and the last day of a deadline.

use saksgang::inside::value::calendar::holiday::easter;
use saksgang::inside::value::date::{Date, TimeUnit};
use saksgang::inside::value::duration::Duration;
use saksgang::inside::value::time_limit::{Counting, End, Pause, Side};

use crate::eval_book::date;
use crate::norway;

#[test]
fn easter_sundays() {
    let days = [
        "1818-03-22",
        "1943-04-25",
        "1954-04-18",
        "1981-04-19",
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2038-04-25",
        "2285-03-22",
    ];
    for day in days.map(date) {
        assert_eq!(easter(day.ymd().0), Some(day));
    }
}

#[test]
fn public_holidays_of_2025() {
    let named = norway::calendar();
    let calendar = named.days.calendar();
    let days: Vec<String> = days_from("2025-01-01")
        .take(365)
        .filter(|day| calendar.is_holiday(*day))
        .map(|day| day.to_string())
        .collect();
    assert_eq!(
        days.join(" "),
        "2025-01-01 2025-04-17 2025-04-18 2025-04-20 2025-04-21 2025-05-01 2025-05-17 \
         2025-05-29 2025-06-08 2025-06-09 2025-12-25 2025-12-26"
    );
    assert!(!calendar.is_day_off(date("2025-12-24")));
    assert!(calendar.is_day_off(date("2025-12-27")));
}

/// This day and all after it.
fn days_from(first: &str) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(date(first)), |day| Some(day.shift(1, TimeUnit::Days)))
}

/// 1 and 17 May became public holidays by a law of 1947.
#[test]
fn a_day_is_a_holiday_from_its_year_on() {
    let named = norway::calendar();
    let off = |day| named.days.calendar().is_day_off(date(day));
    assert!(!off("1946-05-01") && !off("1946-05-17"));
    assert!(off("1947-05-01") && off("1948-05-17"));
    assert!(off("1850-12-25"));
}

/// The bits of a year say what is found day by day, also in years that are not kept.
#[test]
fn days_counted_by_the_year_are_those_counted_one_by_one() {
    let named = norway::calendar();
    let calendar = named.days.calendar();
    for first in ["1899-06-01", "1946-12-01", "2018-01-01", "2199-08-01", "2999-01-01"] {
        for day in days_from(first).take(800) {
            let working = norway::next_working_day(day) == day;
            assert_eq!(calendar.is_day_off(day), !working, "{day}");
            assert_eq!(calendar.next_working_day(day), Some(norway::next_working_day(day)));
        }
    }
    for start in ["2018-01-01", "2018-03-31", "2019-12-31", "2020-02-28", "2199-12-31"] {
        let (start, mut stepped) = (date(start), date(start));
        for amount in 1..1_000 {
            stepped = norway::working_days_after(stepped, 1);
            assert_eq!(calendar.add_working_days(start, amount), Some(stepped), "{amount}");
            assert_eq!(calendar.working_days_between(start, stepped), amount);
            assert_eq!(calendar.working_days_between(stepped, start), -amount);
            let back = calendar.add_working_days(stepped, -amount);
            assert_eq!(back, calendar.previous_working_day(start), "{amount}");
        }
    }
    assert_eq!(calendar.add_working_days(date("2018-01-01"), 0), Some(date("2018-01-01")));
    assert_eq!(calendar.add_working_days(date("2018-01-01"), 4_000_000_000), None);
    assert_eq!(calendar.add_working_days(date("2018-01-01"), i64::MIN), None);
}

/// The last day of `within AMOUNT UNIT of ANCHOR`.
fn last(amount: u32, unit: TimeUnit, anchor: &str) -> Date {
    on(end((amount, unit), Side::After, anchor, &[]))
}

/// Where a time limit ends.
fn end((amount, unit): (u32, TimeUnit), side: Side, from: &str, pauses: &[Pause]) -> End {
    let length = Duration::of(amount, unit).unwrap();
    let pauses = pauses.iter().copied();
    let named = norway::calendar();
    let calendar = named.days.calendar();
    let is_off = |day| calendar.is_day_off(day);
    Counting { is_off: &is_off, moves: true, pauses }.end(length, side, date(from))
}

fn on(end: End) -> Date {
    match end {
        End::On(day) => day,
        other => panic!("no last day: {other:?}"),
    }
}

fn pause(from: &str, until: Option<&str>) -> Pause {
    Pause { from: date(from), until: until.map(date) }
}

#[test]
fn a_deadline_ends_on_a_working_day() {
    use TimeUnit::{Days, Months, Weeks, WorkingDays, Years};
    let cases = [
        (14, Days, "2018-03-05", "2018-03-19"),
        // A Saturday, then a Sunday: to Monday.
        (5, Days, "2018-03-05", "2018-03-12"),
        (0, Days, "2018-03-11", "2018-03-12"),
        // Maundy Thursday: to Tuesday after Easter.
        (3, Days, "2018-03-26", "2018-04-03"),
        (2, Weeks, "2018-12-11", "2018-12-27"),
        // The month's end clamps.
        (1, Months, "2018-01-31", "2018-02-28"),
        (1, Years, "2016-02-29", "2017-02-28"),
        (5, WorkingDays, "2018-03-05", "2018-03-12"),
        (3, WorkingDays, "2018-03-26", "2018-04-03"),
        (1, WorkingDays, "2018-03-10", "2018-03-12"),
    ];
    for (amount, unit, anchor, expected) in cases {
        assert_eq!(last(amount, unit, anchor), date(expected));
    }
}

#[test]
fn a_time_limit_may_begin_with_its_day() {
    use TimeUnit::{Days, Months, WorkingDays};
    let cases = [
        // Monday to Friday.
        (5, Days, "2018-03-05", "2018-03-09"),
        (6, WorkingDays, "2018-03-05", "2018-03-12"),
        // Saturday is no working day: Monday is the first that is counted.
        (1, WorkingDays, "2018-03-10", "2018-03-12"),
        (1, Months, "2018-03-05", "2018-04-04"),
        // 30 August would be the day before the 31st; a month without that day ends it itself.
        (3, Months, "2018-05-31", "2018-08-30"),
        (3, Months, "2017-11-30", "2018-02-28"),
        (1, Months, "2018-10-31", "2018-11-30"),
        (12, Months, "2016-02-29", "2017-02-28"),
    ];
    for (amount, unit, anchor, expected) in cases {
        let end = end((amount, unit), Side::BeginningWith, anchor, &[]);
        assert_eq!(on(end), date(expected), "{amount} {unit:?} beginning with {anchor}");
    }
}

#[test]
fn a_time_limit_before_a_day_is_counted_and_moved_backward() {
    use TimeUnit::{Days, Months, WorkingDays};
    let cases = [
        (5, WorkingDays, "2018-03-12", "2018-03-05"),
        // A day off before Easter: the last working day before it.
        (1, WorkingDays, "2018-04-03", "2018-03-28"),
        // Saturday: back to Friday.
        (2, Days, "2018-03-12", "2018-03-09"),
        (1, Months, "2018-03-31", "2018-02-28"),
    ];
    for (amount, unit, anchor, expected) in cases {
        let end = end((amount, unit), Side::Before, anchor, &[]);
        assert_eq!(on(end), date(expected), "at least {amount} {unit:?} before {anchor}");
    }
}

#[test]
fn days_of_a_pause_are_not_counted() {
    use TimeUnit::{Days, WorkingDays};
    let week = pause("2018-03-07", Some("2018-03-11"));
    assert_eq!(on(end((7, Days), Side::After, "2018-03-05", &[week])), date("2018-03-19"));
    assert_eq!(on(end((5, WorkingDays), Side::After, "2018-03-05", &[week])), date("2018-03-15"));
    // Two that overlap are one.
    let longer = pause("2018-03-08", Some("2018-03-13"));
    let both = [week, longer];
    assert_eq!(on(end((5, WorkingDays), Side::After, "2018-03-05", &both)), date("2018-03-19"));
    // One that begins after the last day changes nothing.
    let later = pause("2018-03-20", None);
    assert_eq!(on(end((14, Days), Side::After, "2018-03-05", &[later])), date("2018-03-19"));
    // A last day is moved into no pause.
    let after = pause("2018-03-11", Some("2018-03-12"));
    assert_eq!(on(end((5, Days), Side::After, "2018-03-05", &[after])), date("2018-03-13"));
}

#[test]
fn there_is_no_last_day_while_a_pause_goes_on() {
    let going_on = pause("2018-03-08", None);
    let end = end((5, TimeUnit::Days), Side::After, "2018-03-05", &[going_on]);
    assert_eq!(end, End::Paused { since: date("2018-03-08"), left: 3 });
}

#[test]
fn working_days_lie_after_the_one_day_up_to_the_other() {
    let named = norway::calendar();
    let calendar = named.days.calendar();
    let count = |from, to| calendar.working_days_between(date(from), date(to));
    assert_eq!(count("2018-03-05", "2018-03-12"), 5);
    assert_eq!(count("2018-03-12", "2018-03-05"), -5);
    assert_eq!(count("2018-03-28", "2018-04-03"), 1);
    assert_eq!(count("2018-03-05", "2018-03-05"), 0);
}
