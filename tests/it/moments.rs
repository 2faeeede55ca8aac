//! Moments: how they are read, and when a time limit in hours ends.

use saksgang::inside::value::calendar::Hours;
use saksgang::inside::value::moment::{Deadline, Late, Moment, MomentError};
use saksgang::inside::value::time_limit::Side;
use saksgang::inside::value::truth::Truth;

use std::path::Path;

use crate::eval_book::date;
use crate::files_read::put;
use crate::program::program;

fn moment(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

#[test]
fn a_moment_is_written_as_it_was_read() {
    for text in ["2024-03-06T14:30+01:00", "2024-03-06T00:00Z", "2024-02-29T23:59:59-03:30"] {
        assert_eq!(moment(text).to_string(), text);
    }
    assert_eq!(moment("2024-03-06T14:30:00+00:00").to_string(), "2024-03-06T14:30Z");
}

#[test]
fn what_is_no_moment_is_refused_with_its_reason() {
    for (text, why) in [
        ("2024-03-06", MomentError::NoTime),
        ("yesterday", MomentError::NotAMoment),
        ("2024-03-06T14", MomentError::NotAMoment),
        ("2024-03-06T14:30", MomentError::NoOffset),
        ("2024-03-06T24:00Z", MomentError::NoSuchTime),
        ("2024-03-06T14:60Z", MomentError::NoSuchTime),
        ("2024-03-06T14:30:61Z", MomentError::NoSuchTime),
        ("2024-03-06T14:30:15.5Z", MomentError::NoSuchTime),
        ("2024-03-06T14:30+19:00", MomentError::NoSuchTime),
        ("2024-03-06T14:30 CET", MomentError::NoSuchTime),
        ("2024-03-06T1é:30Z", MomentError::NoSuchTime),
    ] {
        assert_eq!(Moment::parse(text), Err(why), "{text}");
    }
    assert!(matches!(Moment::parse("2023-02-29T14:30Z"), Err(MomentError::Day(_))));
}

#[test]
fn moments_compare_as_instants() {
    assert_eq!(moment("2024-03-06T12:00Z"), moment("2024-03-06T13:00+01:00"));
    assert_eq!(moment("2024-03-06T23:30Z"), moment("2024-03-07T00:30+01:00"));
    assert!(moment("2024-03-06T13:59+01:00") < moment("2024-03-06T13:00Z"));
}

/// How hours are counted, from when, how many on which side, and the last moment.
const LIMITS: [(Hours, &str, i32, Side, &str); 8] = [
    (Hours::FromTheMoment, "2024-03-06T14:30+01:00", 72, Side::After, "2024-03-09T14:30+01:00"),
    (Hours::FromTheMoment, "2024-02-28T23:15Z", 48, Side::After, "2024-03-01T23:15Z"),
    (Hours::FromTheMoment, "2024-03-06T14:30+01:00", 48, Side::Before, "2024-03-04T14:30+01:00"),
    (Hours::FromTheMoment, "2024-01-01T00:30Z", 1, Side::Before, "2023-12-31T23:30Z"),
    (Hours::Whole, "2024-03-06T14:30+01:00", 72, Side::After, "2024-03-09T15:00+01:00"),
    (Hours::Whole, "2024-03-06T14:00+01:00", 72, Side::After, "2024-03-09T15:00+01:00"),
    (Hours::Whole, "2024-03-06T23:59:59Z", 1, Side::After, "2024-03-07T01:00Z"),
    (Hours::Whole, "2024-03-06T14:30+01:00", 48, Side::Before, "2024-03-04T14:00+01:00"),
];

#[test]
fn hours_pass_and_may_count_whole() {
    for (rule, from, hours, side, last) in LIMITS {
        let found = rule.last_moment(moment(from), side, hours);
        assert_eq!(found.to_string(), last, "{hours} hours of {from}");
    }
}

/// The last moment, the entry's day and time, whether it was in time, and by how much it was late.
const ACTS: [(&str, &str, Truth, Option<Late>); 13] = [
    ("2024-03-09T14:30+01:00", "2024-03-09T14:30+01:00", Truth::Yes, None),
    ("2024-03-09T14:30+01:00", "2024-03-09T14:30:01+01:00", Truth::No, Some(Late::Hours(1))),
    ("2024-03-09T14:30+01:00", "2024-03-11T15:00+01:00", Truth::No, Some(Late::Hours(49))),
    ("2024-03-09T14:30+01:00", "2024-03-09T13:45Z", Truth::No, Some(Late::Hours(1))),
    ("2024-03-09T14:30+01:00", "2024-03-08", Truth::Yes, None),
    ("2024-03-09T14:30+01:00", "2024-03-09", Truth::Open, None),
    ("2024-03-09T14:30+01:00", "2024-03-10", Truth::No, Some(Late::Days(1))),
    // In Oslo the last moment is 23:00 on the 26th.
    ("2026-10-27T00:00+02:00", "2026-10-26", Truth::Open, None),
    ("2026-10-27T00:00+02:00", "2026-10-25", Truth::Yes, None),
    ("2026-10-27T00:59+02:00", "2026-10-26", Truth::Open, None),
    ("2026-10-27T01:00+02:00", "2026-10-26", Truth::Yes, None),
    ("2026-10-26T23:00+02:00", "2026-10-27", Truth::Open, None),
    ("2026-10-26T22:59+02:00", "2026-10-27", Truth::No, Some(Late::Days(1))),
];

#[test]
fn a_day_without_a_time_is_late_only_if_all_of_it_is() {
    for (last, done, in_time, late) in ACTS {
        let last = Deadline::Moment(moment(last));
        let at = Moment::parse(done).ok();
        let on = at.map_or_else(|| date(done), Moment::day);
        assert_eq!(last.is_met(on, at), in_time, "{done}");
        assert_eq!(last.late(on, at), late, "{done}");
    }
}

#[test]
fn midnight_is_the_end_of_the_day_before() {
    let last = Deadline::Moment(moment("2026-03-07T00:00+01:00"));
    assert_eq!(last.day(), date("2026-03-06"));
    assert!(last.has_passed(date("2026-03-07")));
    assert!(!last.has_passed(date("2026-03-06")));
}

#[test]
fn of_a_day_and_a_moment_of_it_the_moment_ends_first() {
    let day = Deadline::Day(date("2024-03-09"));
    let moment = Deadline::Moment(moment("2024-03-09T23:59+01:00"));
    assert_eq!(day.earlier(moment), moment);
    assert_eq!(moment.earlier(day), moment);
    assert_eq!(moment.earlier(Deadline::Day(date("2024-03-08"))).day(), date("2024-03-08"));
}

const BREACH: &str = "circular IM-2099-001 nb \"Brudd\" en \"Breaches\"
facts breach nb \"Bruddet\" en \"The breach\"
  known_at : moment sensitive nb \"Kjent\" en \"Known at\"
unit RKV nb \"Vest\" en \"West\"
task notify nb \"Melde\" en \"Notify\"
rule notification
  then RKV shall notify within 72 hours of breach.known_at
";

/// What the program says of a breach that was notified on a day of March 2018, without a time.
fn notified_on(day: u8, format: &str) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("masked-moment");
    put(&folder, "rules/breach.regel", BREACH);
    let case = format!(
        "{{\"on\": \"2018-03-20\", \"breach\": {{\"known_at\": \"2018-03-06T14:37+01:00\"}},
          \"log\": [{{\"task\": \"notify\", \"on\": \"2018-03-{day:02}\", \"by\": \"RKV\"}}]}}"
    );
    put(&folder, "case.json", &case);
    let arguments = ["eval", "case.json", "--rules", "rules", "--format", format];
    let output = program().args(arguments).current_dir(&folder).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap().replace(&format!("2018-03-{day:02}"), "DAY")
}

/// *To check* on the day of the last moment alone would tell which day that is.
#[test]
fn the_status_does_not_tell_the_day_of_a_masked_moment() {
    for format in ["golden", "json"] {
        let told = [7, 8, 9, 10, 11].map(|day| notified_on(day, format));
        assert!(told.iter().all(|one| *one == told[0]), "{told:?}");
        assert!(told[0].contains("to check"), "{}", told[0]);
    }
}
