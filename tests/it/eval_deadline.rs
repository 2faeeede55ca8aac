//! Working days, and the last day of a deadline.

use saksgang::inside::eval::deadline::deadline;
use saksgang::inside::rulebook::node::NodeId;
use saksgang::inside::rulebook::norm::Within;
use saksgang::inside::value::date::{Date, TimeUnit};
use saksgang::inside::value::holidays::{easter, is_holiday, is_working_day};

use crate::eval_book::date;

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
    let days: Vec<String> =
        std::iter::successors(Some(date("2025-01-01")), |day| Some(day.shift(1, TimeUnit::Days)))
            .take(365)
            .filter(|day| is_holiday(*day))
            .map(|day| day.to_string())
            .collect();
    assert_eq!(
        days.join(" "),
        "2025-01-01 2025-04-17 2025-04-18 2025-04-20 2025-04-21 2025-05-01 2025-05-17 \
         2025-05-29 2025-06-08 2025-06-09 2025-12-25 2025-12-26"
    );
    assert!(is_working_day(date("2025-12-24")));
    assert!(!is_working_day(date("2025-12-27")));
}

/// The last day of `within AMOUNT UNIT of ANCHOR`.
fn last(amount: u32, unit: TimeUnit, anchor: &str) -> Date {
    let within = Within { amount, unit, of: NodeId(0) };
    deadline(&within, date(anchor))
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
