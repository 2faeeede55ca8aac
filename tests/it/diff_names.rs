//! One thing of every kind is called otherwise, and nothing else is different: neither in the
//! rules nor for cases, whether they are written in the old names or in the new ones.

use std::fs;

use saksgang::inside::diff::rulebooks::cases::Gathering;
use saksgang::inside::diff::rulebooks::told::document;
use saksgang::inside::diff::rulebooks::{Report, compare};
use saksgang::inside::engine::place::Place;
use saksgang::inside::engine::{Request, Rules};
use saksgang::inside::explain::Sensitive;
use saksgang::inside::language::Language;
use saksgang::inside::value::date::Date;

use crate::diff::{rules, small, with_name};

/// What the small rulebook lacks.
const MORE: &str = r#"event letter-came nb "Brev kom inn" en "Letter came"

record meeting
  held   : date nb "Holdt" en "Held"
  formal : yes/no nb "Formell" en "Formal"
  host   : unit nb "Med" en "With"
  place  : region nb "Sted" en "Place"

facts stay nb "Opphold" en "Stay"
  meetings : list of meeting nb "Møter" en "Meetings"
  letter   : yes/no nb "Brev" en "Letter"

task hold-meeting nb "Holde møte" en "Hold a meeting"
task close-case nb "Avslutte saken" en "Close the case"
"#;

const MORE_RULES: &str = r#"
define met : yes/no
  nb "Har vært på møte" en "Has met"
  cites paragraph 3
  is some m in stay.meetings has (m.formal and m.held < today and m.host is RKM)

rule meeting-first
  nb "Møte først" en "A meeting first"
  cites paragraph 3
  when person.wants_to_move and not met
  then handling_office shall hold-meeting before decide

rule close
  nb "Avslutte" en "Close"
  cites paragraph 3
  when letter-came is done
  when decide ended refused
  when stay.letter
  then regional_offices may close-case
"#;

/// Names of one thing of every kind, each with another that stands elsewhere among its like.
const NAMES: [(&str, &str); 25] = [
    ("IM-2098-001", "AM-2098-001"),
    ("contact", "a-contact"),
    ("assess", "z-assess"),
    ("handling_office", "z_office"),
    ("may_move", "a_move"),
    ("met", "a_met"),
    ("forwarded_by", "a_forwarded"),
    ("every_office", "all_offices"),
    ("nobody-without-consent", "a-safeguard"),
    ("moves", "a-register"),
    ("RKV", "AKV"),
    ("RKM", "ZKM"),
    ("UDI", "ADI"),
    ("regional_offices", "a_group"),
    ("decide", "z-decide"),
    ("letter-came", "a-letter-came"),
    ("email", "z_mail"),
    ("region", "a_region"),
    ("west", "zest"),
    ("refused", "a_refused"),
    ("meeting", "a_meeting"),
    ("held", "z_held"),
    ("formal", "a_formal"),
    ("stay", "a_stay"),
    ("home_region", "z_region"),
];

const CASES: [&str; 3] = [
    r#"{ "case": "A", "on": "2098-03-05", "person": { "home_region": "west", "age": 30,
        "wants_to_move": true, "rejected_on": "2098-02-25", "consent": true },
        "stay": { "letter": true, "meetings": [
            { "held": "2098-02-20", "formal": true, "host": "RKM", "place": "mid" },
            { "held": "2098-02-21", "formal": null, "host": "RKV", "place": "west" } ] },
        "log": [ { "task": "letter-came", "on": "2098-02-01" },
            { "task": "assess-application", "on": "2098-02-26", "by": "RKV" },
            { "task": "decide", "on": "2098-03-01", "by": "RKV", "outcome": "refused" } ] }"#,
    r#"{ "case": "B", "on": "2098-03-05", "person": { "wants_to_move": true, "age": 30 },
        "stay": { "letter": true, "meetings": [ { "held": "2098-02-20" } ] },
        "log": [ { "task": "forward-application", "on": "2098-03-01", "by": "RKM", "to": ["UDI"],
            "via": "email" } ] }"#,
    r#"{ "case": "C", "on": "2098-03-05" }"#,
];

fn book() -> Vec<String> {
    let mut texts = small();
    let [circular, words] = texts.as_mut_slice() else { panic!("two files") };
    let at = circular.find("section 2 ").unwrap();
    circular.insert_str(at, &(MORE_RULES.trim_start().to_owned() + "\n"));
    words.push_str(MORE);
    texts
}

/// A text with a name by another, but for what stands in quotes.
fn renamed(text: &str, (name, other): (&str, &str)) -> String {
    let pieces = text.split('"').enumerate();
    let pieces = pieces.map(|(at, piece)| match at % 2 {
        0 => with_name(piece, name, other),
        _ => piece.to_owned(),
    });
    pieces.collect::<Vec<_>>().join("\"")
}

fn report(old: &Rules, new: &Rules, cases: &[String]) -> Report {
    let mut report = compare(old, new, Language::Nb);
    let request = Request {
        on: None,
        today: Date::parse("2098-03-05").unwrap().into(),
        set: Vec::new(),
        readings: Vec::new(),
        assumed: Vec::new(),
        sensitive: Sensitive::Masked,
    };
    let mut gathering = Gathering::new((old, new), &report, request);
    for case in cases {
        gathering.take(&Place { file: "case.json".to_owned(), line: None }, case);
    }
    report.survey = Some(gathering.finish());
    report
}

/// What is said besides that one thing is called otherwise.
fn fault(name: &str, report: &Report) -> Option<String> {
    let survey = report.survey.as_ref().unwrap();
    let alone = report.renames.len() == 1 && report.items.is_empty();
    let fine = alone && !survey.is_different() && survey.unreadable.is_empty();
    (!fine).then(|| format!("{name}:\n{}", document(report).text()))
}

#[test]
fn one_thing_of_every_kind_is_only_called_otherwise() {
    let old = book();
    let was = rules(&old);
    let cases = CASES.map(str::to_owned);
    let mut faults = Vec::new();
    for (name, other) in NAMES {
        let new: Vec<String> = old.iter().map(|text| renamed(text, (name, other))).collect();
        let is = rules(&new);
        let quoted = |name: &str| format!("\"{name}\"");
        let in_new_names = CASES.map(|case| case.replace(&quoted(name), &quoted(other)));
        for cases in [&cases, &in_new_names] {
            faults.extend(fault(name, &report(&was, &is, cases)));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn several_names_at_once_are_only_called_otherwise() {
    let old = book();
    let names = [("RKV", "AKV"), ("RKM", "ZKM"), ("decide", "z-decide"), ("consent", "a_consent")];
    let new = names.iter().fold(old.clone(), |texts, (name, other)| {
        texts.iter().map(|text| renamed(text, (name, other))).collect()
    });
    let report = report(&rules(&old), &rules(&new), &CASES.map(str::to_owned));
    let survey = report.survey.as_ref().unwrap();
    assert!(report.items.is_empty() && !survey.is_different(), "{}", document(&report).text());
    assert!(survey.unreadable.is_empty() && survey.cases == CASES.len());
    assert_eq!(report.renames.len(), names.len());
}

#[test]
fn the_shipped_rules_under_other_names_answer_the_same() {
    let folder = |name: &str| std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    let files = |name: &str, end: &str| {
        let paths = fs::read_dir(folder(name)).unwrap().map(|entry| entry.unwrap().path());
        let mut paths: Vec<_> =
            paths.filter(|path| path.extension().is_some_and(|own| own == end)).collect();
        paths.sort();
        paths.iter().map(|path| fs::read_to_string(path).unwrap()).collect::<Vec<_>>()
    };
    let (old, cases) = (files("rules", "regel"), files("examples", "json"));
    let names = [("RKV", "AVEST"), ("residence", "a_residence"), ("decide-ta-place", "z-decide")];
    for (name, other) in names {
        let new: Vec<String> = old.iter().map(|text| with_name(text, name, other)).collect();
        let report = report(&rules(&old), &rules(&new), &cases);
        let survey = report.survey.as_ref().unwrap();
        assert!(!survey.is_different(), "{name}\n{}", document(&report).text());
        assert!(survey.unreadable.is_empty() && survey.cases == cases.len(), "{name}");
    }
}
