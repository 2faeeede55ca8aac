//! Acts judged on their day: every rulebook under `tests/golden/acts` is asked every case beside it,
//! one a line, and what it makes of the acts is what `.expected` says. That is written by hand.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::path::Path;
use std::process::Command;

use saksgang::inside::engine::{Request, Rules, Session};
use saksgang::inside::explain::Sensitive;
use saksgang::inside::report::json::write_pretty;
use saksgang::inside::report::view::Options;
use saksgang::inside::source::{Source, Sources};
use saksgang::inside::value::date::Date;
use serde_json::Value as Json;

#[test]
fn acts_are_judged_as_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/acts");
    let mut asked = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|end| end != "regel") {
            continue;
        }
        asked += 1;
        let rules = rules(&std::fs::read_to_string(&path).unwrap());
        let cases = std::fs::read_to_string(path.with_extension("ndjson")).unwrap();
        let reviews = reviews(&path);
        let told = cases.lines().zip(&reviews);
        let told =
            told.flat_map(|(case, review)| acts(&rules, case).into_iter().chain(undone(review)));
        let told: Vec<String> = told.collect();
        let expected = std::fs::read_to_string(path.with_extension("expected")).unwrap();
        let expected = expected.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let expected: Vec<&str> = expected.collect();
        let (told, expected) = (told.join("\n"), expected.join("\n"));
        if told != expected {
            std::fs::write(std::env::temp_dir().join("acts.told"), &told).unwrap();
        }
        pretty_assertions(&told, &expected, &path);
    }
    assert!(asked > 0, "no rulebook");
}

fn pretty_assertions(told: &str, expected: &str, path: &Path) {
    let place = path.display();
    for (at, (told, expected)) in told.lines().zip(expected.lines()).enumerate() {
        assert_eq!(told, expected, "{place}, act {at}");
    }
    assert_eq!(told.lines().count(), expected.lines().count(), "{place}");
}

fn rules(text: &str) -> Rules {
    let mut sources = Sources::default();
    sources.add(Source::new("rules.regel", text.to_owned()));
    Rules::compile(sources, "acts").map_err(|wrong| format!("{wrong:#?}")).unwrap()
}

/// The acts of an answer, one a line.
fn acts(rules: &Rules, case: &str) -> Vec<String> {
    let answer = answer(rules, case);
    let acts = answer["acts"].as_array().cloned().unwrap_or_default();
    acts.iter().map(|act| line(answer["case"].as_str().unwrap(), act)).collect()
}

/// What `review` makes of every case beside a rulebook.
fn reviews(rules: &Path) -> Vec<Json> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_saksgang"));
    command.args(["review", "--format", "json", "--rules"]).arg(rules);
    let output = command.arg(rules.with_extension("ndjson")).output().unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    told.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// What was left undone, a duty a line.
fn undone(review: &Json) -> Vec<String> {
    let case = review["case"].as_str().unwrap();
    let findings = review["findings"].as_array().unwrap().iter();
    let undone = findings.filter(|finding| finding["kind"] == "left undone");
    let told = undone.map(|finding| {
        let (norm, last) = (finding["norms"][0].as_str(), finding["deadline"].as_str());
        format!("{case}: left undone {}, last day {}", norm.unwrap(), last.unwrap())
    });
    told.collect()
}

fn answer(rules: &Rules, case: &str) -> Json {
    let request = Request {
        on: None,
        today: Date::parse("2024-01-01").unwrap().into(),
        set: Vec::new(),
        assumed: Vec::new(),
        readings: Vec::new(),
        sensitive: Sensitive::Masked,
    };
    let mut session = Session::new(rules);
    let answer = session.answer(case, &request).map_err(|wrong| format!("{wrong:#?}")).unwrap();
    let mut out = Vec::new();
    write_pretty(&mut out, answer, Options::default()).unwrap();
    serde_json::from_slice(&out).unwrap()
}

/// `CASE: DAY TASK BY: VERDICT, CHARGE; NORMS; WHAT IT HANGS ON`
fn line(case: &str, act: &Json) -> String {
    let text = |key: &str| act[key].as_str().unwrap_or("-").to_owned();
    let verdict = match act["charge"].as_str() {
        Some(charge) => format!("{}, {charge}", text("verdict")),
        None => text("verdict"),
    };
    let norms: Vec<&str> =
        act["norms"].as_array().unwrap().iter().filter_map(Json::as_str).collect();
    let facts = act["facts"].as_array().unwrap().iter().map(|fact| {
        let what = fact["fact"].as_str().map(str::to_owned);
        let what = what.or_else(|| fact["log"].as_str().map(|task| format!("log {task}")));
        match fact["on"].as_str() {
            Some(day) => format!("{} on {day}", what.unwrap()),
            None => what.unwrap(),
        }
    });
    let facts: Vec<String> = facts.collect();
    let parts = [verdict, norms.join(", "), facts.join(", ")];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{case}: {} {} {}: {}", text("on"), text("task"), text("by"), parts.join("; "))
}

/// A day that is sensitive: nobody may read it off what is said of acts before and after it.
const ILL: &str = r#"circular IM-2099-011
  nb "Besøk" en "Visits"
  in force from 2090-01-01
  calendar norway
section 1 nb "Besøk" en "Visits"
unit RKV nb "RKV" en "RKV"
facts person nb "Søkeren" en "The applicant"
  ill_on : date sensitive nb "Syk fra" en "Ill from"
task visit nb "Besøke" en "Visit"
task call nb "Ringe" en "Call"
rule no-visit
  cites section 1
  when person.ill_on <= today
  then RKV shall not visit
rule visit
  cites section 1
  then RKV may visit no later than 2099-02-01
rule call
  cites section 1
  then RKV shall call within 3 days of person.ill_on
"#;

#[test]
fn on_which_side_of_a_sensitive_day_an_act_lies_is_not_told() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("acts-sensitive");
    std::fs::create_dir_all(&folder).unwrap();
    let (rules, case) = (folder.join("r.regel"), folder.join("case.json"));
    std::fs::write(&rules, ILL).unwrap();
    let [first, second, third] = ["2099-02-04", "2099-02-08", "2099-02-12"].map(|ill| {
        let entry = |task, on| format!(r#"{{"task": "{task}", "on": "{on}", "by": "RKV"}}"#);
        let days = ["2099-02-05", "2099-02-09", "2099-02-11"];
        let log = days.map(|on| [entry("visit", on), entry("call", on)].join(", ")).join(", ");
        let person = format!(r#"{{"ill_on": "{ill}"}}"#);
        let told =
            format!(r#"{{"case": "s", "on": "2099-03-01", "person": {person}, "log": [{log}]}}"#);
        std::fs::write(&case, told).unwrap();
        let said = |of: &[&str]| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_saksgang"));
            let output = command.args(of).arg("--rules").arg(&rules).arg(&case).output().unwrap();
            String::from_utf8(output.stdout).unwrap()
        };
        ["golden", "text", "json"]
            .map(|format| said(&["eval", "--format", format]) + &said(&["review", "--lang", "nb"]))
    });
    assert!(first[0].contains("act 2099-02-09 visit by RKV: •••"), "{}", first[0]);
    assert_eq!(first, second);
    assert_eq!(first, third);
}
