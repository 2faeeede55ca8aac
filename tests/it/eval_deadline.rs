//! Working days, and the last day of a deadline.

use saksgang::inside::eval::deadline::deadline;
use saksgang::inside::rulebook::node::NodeId;
use saksgang::inside::rulebook::norm::Within;
use saksgang::inside::value::calendar::holiday::easter;
use saksgang::inside::value::date::{Date, TimeUnit};

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
    let within = Within { amount, unit, of: NodeId(0) };
    let named = norway::calendar();
    deadline(&within, date(anchor), named.days.calendar()).unwrap()
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
        // Days far beyond the calendar do no harm.
        (u32::MAX, Days, "2018-03-05", "2018-03-05"),
        (u32::MAX, Years, "2018-03-05", "2018-03-05"),
    ];
    for (amount, unit, anchor, expected) in cases {
        assert_eq!(last(amount, unit, anchor), date(expected));
    }
}
