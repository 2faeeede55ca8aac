//! What `diff` says of each case is so of that case: what is told of several in one go is the
//! same in each of them, and is what both rulebooks answer.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeSet;

use saksgang::inside::diff::answers::told::told;
use saksgang::inside::diff::rulebooks::cases::Gathering;
use saksgang::inside::diff::rulebooks::told::document;
use saksgang::inside::diff::rulebooks::{Report, compare, json};
use saksgang::inside::engine::place::Place;
use saksgang::inside::engine::{Request, Rules, Session};
use saksgang::inside::explain::Sensitive;
use saksgang::inside::language::Language;
use saksgang::inside::report::golden::read::Page;
use saksgang::inside::report::golden::row::Row;
use saksgang::inside::report::view::Options;
use saksgang::inside::source::{Source, Sources};
use saksgang::inside::value::date::Date;
use serde_json::Value as Json;

use crate::dice::Dice;
use crate::generate::{Book, case};

fn rules(texts: &[String]) -> Option<Rules> {
    let mut sources = Sources::default();
    for (at, text) in texts.iter().enumerate() {
        sources.add(Source::new(format!("{at}.regel"), text.as_str()));
    }
    Rules::compile(sources, "rules").ok()
}

fn request() -> Request {
    Request {
        on: None,
        today: Date::parse("2098-03-05").unwrap().into(),
        set: Vec::new(),
        readings: Vec::new(),
        assumed: Vec::new(),
        sensitive: Sensitive::Revealed,
    }
}

/// The report on cases, which stand in files `0.json`, `1.json` and so on.
fn report(old: &Rules, new: &Rules, cases: &[String], language: Language) -> Report {
    let mut report = compare(old, new, language);
    let mut gathering = Gathering::new((old, new), &report, request());
    for (at, case) in cases.iter().enumerate() {
        gathering.take(&Place { file: format!("{at}.json"), line: None }, case);
    }
    report.survey = Some(gathering.finish());
    report
}

/// What is said of one norm for one case: all of it but who else it is said of.
type Said = BTreeSet<String>;

/// What a report says of a case.
fn said_of(report: &Json, name: &str) -> Said {
    let mut said = Said::new();
    for norm in report["cases"]["norms"].as_array().unwrap() {
        for way in norm["ways"].as_array().unwrap() {
            if way["cases"].as_array().unwrap().contains(&name.into()) {
                let mut norm = norm.clone();
                let fields = norm.as_object_mut().unwrap();
                fields.retain(|key, _| !matches!(key.as_str(), "ways" | "cases"));
                said.insert(format!("{norm} {}", way["parts"]));
            }
        }
    }
    for other in report["cases"]["others"].as_array().unwrap() {
        if other["named"].as_array().unwrap().contains(&name.into()) {
            said.insert(format!("{} {}", other["became"], other["line"]));
        }
    }
    said
}

/// A change of what rules ask for, as a person may make it.
fn changed(texts: &[String], dice: &mut Dice) -> Vec<String> {
    let pairs = [
        ("days", "weeks"),
        (" shall ", " should "),
        ("RKA", "RKB"),
        ("within ", "within 1"),
        (" is not ", " is "),
        (" and ", " or "),
        ("should not", "may"),
        ("to RKC", "to RKD"),
    ];
    let line = |line: &str, dice: &mut Dice| {
        let (from, to) = pairs[dice.below(pairs.len())];
        let rule = line.starts_with("  then") || line.starts_with("  when");
        if rule && dice.chance(25) { line.replace(from, to) } else { line.to_owned() }
    };
    let text = |text: &String, dice: &mut Dice| {
        text.lines().map(|one| line(one, dice) + "\n").collect::<String>()
    };
    texts.iter().map(|one| text(one, dice)).collect()
}

/// The norms of an answer, in the words of people.
fn norms(rules: &Rules, case: &str) -> Page {
    let options =
        Options { language: Language::En, sensitive: Sensitive::Revealed, ..Options::default() };
    let (mut session, request) = (Session::new(rules), request());
    told(session.answer(case, &request).unwrap(), options)
}

/// A part of a norm, as a report names and tells it.
fn part(seen: &Row, name: &str) -> Option<String> {
    use saksgang::inside::report::golden::row::Part;
    let words = seen.words.as_ref().unwrap();
    match name {
        // A norm that has none yet is told with none.
        "status" => Some(words.status.clone().unwrap_or_default()),
        "unit" => Some(seen.unit.clone()),
        "modality" => Some(seen.modality.clone()),
        "to" => Some(seen.whole(Part::Detail(saksgang::inside::value::norm::DetailName::To))),
        "manner" => Some(seen.whole(Part::Manner)),
        _ => None,
    }
}

/// The parts of a norm that changed which are not as one of the two answers has them.
fn untrue(report: &Json, [old, new]: [&Page; 2]) -> Vec<String> {
    let mut untrue = Vec::new();
    let norms = report["cases"]["norms"].as_array().unwrap();
    for norm in norms.iter().filter(|norm| norm["became"] == "changes") {
        for told in
            norm["ways"].as_array().unwrap().iter().flat_map(|way| way["parts"].as_array().unwrap())
        {
            let name = told["part"].as_str().unwrap();
            for (page, value) in [(old, &told["old"]), (new, &told["new"])] {
                let mut found = page.norms.iter().map(|seen| part(seen, name));
                let known = found.clone().any(|found| found.is_some());
                if known && !found.any(|found| found.as_deref() == value.as_str()) {
                    let found: Vec<_> = page.norms.iter().map(|seen| part(seen, name)).collect();
                    untrue.push(format!("{} {told}, but {found:?}", norm["norm"]));
                }
            }
        }
    }
    untrue
}

#[test]
fn what_is_said_of_each_case_is_what_both_rulebooks_answer() {
    let (mut tried, mut apart) = (0, 0);
    for seed in 8000..8160 {
        let mut dice = Dice::new(seed);
        let texts = Book::random(&mut dice).texts();
        let old = rules(&texts).unwrap();
        let Some(new) = rules(&changed(&texts, &mut dice)) else { continue };
        let cases: Vec<String> = (0..12)
            .map(|at| {
                let mut case = case::random(&mut dice);
                case["case"] = format!("C-{at}").into();
                case.to_string()
            })
            .collect();
        let all = report(&old, &new, &cases, Language::En);
        let all: Json = serde_json::from_str(&json::line(&all)).unwrap();
        let ways = all["cases"]["norms"].as_array().unwrap();
        apart += ways.iter().filter(|norm| norm["ways"].as_array().unwrap().len() > 1).count();
        for (at, case) in cases.iter().enumerate() {
            let name = format!("C-{at}");
            let alone = report(&old, &new, std::slice::from_ref(case), Language::En);
            let alone: Json = serde_json::from_str(&json::line(&alone)).unwrap();
            assert_eq!(said_of(&all, &name), said_of(&alone, &name), "seed {seed}, {name}");
            let untrue = untrue(&alone, [&norms(&old, case), &norms(&new, case)]);
            assert!(untrue.is_empty(), "seed {seed}, {name}: {untrue:#?}");
            tried += said_of(&alone, &name).len();
        }
    }
    assert!(tried > 100 && apart > 5, "{tried} told of, {apart} in several ways");
}

const RULES: &str = r#"circular IM-2098-001
  issued 2098-01-10
  calendar norway
  in force from 2098-02-01

section 1 nb "Behandling" en "Processing"

unit RKV nb "Regionkontor Vest" en "West Regional Office"
task decide nb "Fatte vedtak" en "Decide"

facts person nb "Søkeren" en "The applicant"
  rejected_on : date nb "Avslått dato" en "Rejected on"

rule decision nb "Vedtak" en "Decision"
  cites paragraph 1
  when person.rejected_on is known
  then RKV shall decide within 14 days of person.rejected_on
"#;

fn rejected(name: &str, on: &str) -> String {
    let person = format!(r#"{{ "rejected_on": "{on}" }}"#);
    format!(r#"{{ "case": "{name}", "on": "2098-02-20", "person": {person} }}"#)
}

#[test]
fn cases_with_other_days_stand_apart() {
    let old = rules(&[RULES.to_owned()]).unwrap();
    let new = rules(&[RULES.replace("14 days", "7 days")]).unwrap();
    let cases =
        [("A", "2098-02-04"), ("B", "2098-02-04"), ("C", "2098-02-05"), ("C", "2098-02-05")];
    let cases = cases.map(|(name, on)| rejected(name, on));
    let report = report(&old, &new, &cases, Language::Nb);
    let told = document(&report).text();
    let line = |from: &str, to: &str| format!("måte og tid: senest {from} → senest {to}");
    for told in [told.clone(), document(&report).markdown(report.language).replace('`', "")] {
        let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
        let [first, other] = [line("18.02.2098", "11.02.2098"), line("19.02.2098", "12.02.2098")];
        assert!(told.contains(&format!("i 2 saker (A, B): {first}")), "{told}");
        assert!(told.contains(&format!("i 2 saker (C, C (3.json)): {other}")), "{told}");
    }
    assert!(!told.contains("i 4 saker"), "{told}");
    let json: Json = serde_json::from_str(&json::line(&report)).unwrap();
    let norm = &json["cases"]["norms"][0];
    assert_eq!(norm["cases"], 4);
    assert_eq!(norm["ways"].as_array().unwrap().len(), 2);
    assert_eq!(norm["ways"][0]["cases"], serde_json::json!(["A", "B"]));
}

#[test]
fn of_many_ways_those_of_most_cases_are_told() {
    let old = rules(&[RULES.to_owned()]).unwrap();
    let new = rules(&[RULES.replace("14 days", "7 days")]).unwrap();
    let day = |at: usize| format!("2098-02-{:02}", 1 + at);
    let cases: Vec<String> = (0..28).map(|at| rejected(&format!("C-{at}"), &day(at))).collect();
    let report = report(&old, &new, &cases, Language::En);
    let json: Json = serde_json::from_str(&json::line(&report)).unwrap();
    let ways = json["cases"]["norms"][0]["ways"].as_array().unwrap();
    let numbers: Vec<usize> =
        ways.iter().map(|way| way["cases"].as_array().unwrap().len()).collect();
    assert!(numbers.len() > 10 && numbers.is_sorted_by(|one, other| one >= other), "{numbers:?}");
    assert_eq!(numbers.iter().sum::<usize>(), cases.len());
    let told = document(&report).text();
    let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
    let left: usize = numbers[10..].iter().sum();
    assert!(told.contains(&format!("with other values in {left} cases: ")), "{told}");
}
