//! The day of the run is that of `TZ`, else of the machine, else of UTC; a zone that is not known
//! is an error where the day is needed, and nowhere else.
#![expect(clippy::unwrap_used, reason = "tests")]

use crate::program::program_in_english;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use saksgang::inside::value::date::{Date, TimeUnit};

/// A folder with a case without a date, and one with.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("today-{name}"));
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("undated.json"), r#"{ "case": "U" }"#).unwrap();
    fs::write(folder.join("dated.json"), r#"{ "case": "D", "on": "2018-03-05" }"#).unwrap();
    folder
}

fn run(folder: &Path, zone: &str, arguments: &[&str]) -> Output {
    let mut command = program_in_english();
    command.args(arguments).current_dir(folder).env("TZ", zone).output().unwrap()
}

/// The day on which a case without a date is looked at.
fn day(folder: &Path, zone: &str) -> Date {
    let output = run(folder, zone, &["eval", "undated.json", "--format", "json"]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let answer: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    Date::parse(answer.get("on").unwrap().as_str().unwrap()).unwrap()
}

#[test]
fn today_is_the_day_where_one_is() {
    let folder = folder("zones");
    // More than a day lies between the two clocks, whatever the time.
    let (west, east) = ("EARLY+14:00", "LATE-14:00");
    for (west, east) in [(west, east), ("Pacific/Niue", "Pacific/Kiritimati")] {
        if !Path::new("/usr/share/zoneinfo").join(east).exists() && east.contains('/') {
            continue;
        }
        let before = day(&folder, west);
        let after = day(&folder, east);
        assert!(before.shift(1, TimeUnit::Days) <= after, "{west} {before:?}, {east} {after:?}");
    }
}

#[test]
fn zones_are_named_in_every_usual_way() {
    let folder = folder("ways");
    let mut zones = vec!["CET-1CEST,M3.5.0,M10.5.0/3", "UTC0"];
    if Path::new("/usr/share/zoneinfo/Europe/Oslo").exists() {
        zones.extend(["Europe/Oslo", ":Europe/Oslo", "/usr/share/zoneinfo/Europe/Oslo"]);
    }
    for zone in zones {
        day(&folder, zone);
    }
}

#[test]
fn a_zone_that_is_not_known_is_an_error_where_the_day_is_needed() {
    let folder = folder("unknown");
    for (arguments, code) in [
        (vec!["eval", "undated.json"], 3),
        (vec!["eval", "undated.json", "--on", "2018-03-05"], 0),
        (vec!["eval", "dated.json"], 0),
        (vec!["agenda", "--from", "2018-03-01", "--to", "2018-03-02"], 3),
        (vec!["agenda", "--from", "2018-03-01", "--to", "2018-03-02", "--on", "2018-03-01"], 0),
        (vec!["flow", "--circular", "IM-2011-020"], 3),
        (vec!["flow", "dated.json"], 0),
        (vec!["explain", "U090"], 0),
    ] {
        let output = run(&folder, "Europe/Olso", &arguments);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(said.contains("`Europe/Olso`"), code == 3, "{arguments:?}: {said}");
        assert_eq!(said.contains("U090"), code == 3, "{arguments:?}: {said}");
    }
}

#[test]
fn without_a_zone_it_is_said_that_today_is_that_of_utc() {
    let folder = folder("none");
    for (arguments, said) in [
        (vec!["eval", "undated.json"], true),
        (vec!["eval", "undated.json", "--format", "json"], true),
        (vec!["eval", "undated.json", "--format", "golden"], true),
        (vec!["review", "undated.json"], true),
        (vec!["agenda", "--from", "2018-03-01", "--to", "2018-03-02"], true),
        (vec!["eval", "dated.json"], false),
    ] {
        let output = run(&folder, "", &arguments);
        let all = [output.stdout, output.stderr].map(|text| String::from_utf8(text).unwrap());
        let all = all.concat().split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(all.contains("day in UTC"), said, "{arguments:?}: {all}");
    }
}
