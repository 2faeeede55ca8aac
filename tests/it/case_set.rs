//! `--set person.age=17`: what can be set, and what is said of what cannot.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::fmt::Write as _;

use saksgang::inside::case::facts::Facts;
use saksgang::inside::case::mask::mask;
use saksgang::inside::case::read;
use saksgang::inside::case::schema::Schema;
use saksgang::inside::case::set::set;
use saksgang::inside::source::{Source, SourceId};

use crate::case::{shown, told};
use crate::case_rulebook::rulebook;

const CASE: &str = r#"{ "person": { "age": 18, "conversations": [ {}, { "formal": true, "topics": [ {} ] } ], "languages": [ "norsk" ] } }"#;

/// What becomes of the case, or what is said instead.
fn after(settings: &[&str]) -> String {
    let rulebook = rulebook();
    let schema = Schema::of(&rulebook);
    let mut facts = Facts::default();
    read(&schema, SourceId::default(), CASE, &mut facts).unwrap();
    let mut said = String::new();
    for text in settings {
        if let Err(error) = set(&schema, &mut facts, SourceId::default(), text) {
            writeln!(said, "--set {text}\n{}", told(&Source::new("--set", *text), &[error]))
                .unwrap();
        }
    }
    if said.is_empty() { shown(&rulebook, &facts) } else { said }
}

fn check(name: &str, found: &str) {
    let mut settings = insta::Settings::clone_current();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/case");
    settings.set_snapshot_path(folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, found));
}

#[test]
fn facts_and_elements_can_be_set() {
    let settings = [
        "person.age=17.5",
        "person.final_rejection=yes",
        " person.une_rejected_on = none ",
        "person.date_of_birth=1991-06-02",
        "person.home_region=øst",
        "person.name=Kari = Nordmann",
        "person.guardian=null",
        "person.moves=null",
        "person.conversations[1].minutes=30",
        "person.conversations[2].formal=no",
        "person.conversations[2].topics[1].about=return",
        "person.languages[1]=tigrinja",
        "residence.handled_by=RKØ",
        "residence.costs=-3",
    ];
    check("set-what-can-be-set", &after(&settings));
}

#[test]
fn what_cannot_be_set_is_told() {
    let settings = [
        "person.age",
        "",
        "=",
        "person.agee=17",
        "age=17",
        "person=17",
        "person.adult=yes",
        "age_limit=wide",
        "person.age=seventeen",
        "person.age=1e3",
        "person.age=1234567890123456",
        "person.age=-",
        "person.age=none",
        "person.final_rejection=maybe",
        "person.une_rejected_on=2018-02-30",
        "person.home_region=wst",
        "person.care_need=wst",
        "person.duf_number=12",
        "residence.handled_by=RKX",
        "person.languages=norsk",
        "person.languages[2]=norsk",
        "person.languages[0]=norsk",
        "person.languages[one]=norsk",
        "person.languages[1=norsk",
        "person.languages[1]x=norsk",
        "person.languages[99999999999]=norsk",
        "person.moves[1]=2",
        "person.age[1]=2",
        "person.conversations[2]=2",
        "person.conversations[2].hled=2018-03-05",
        "person.conversations[2].topics[1]=return",
    ];
    check("set-what-cannot-be-set", &after(&settings));
}

#[test]
fn what_is_sensitive_is_masked() {
    let text = r#"{ "person": { "duf_number": "209912345608", "duf_numbr": "2099ø€😀", "age": 17,
  "conversations": [ { "note": "ill", "formal": true } ], "date_of_birth": [ "1991", { "age": 5 } ],
  "name": "Kari", "care_need": "wes
} "#;
    let readable = r#"{ "person": { "duf_number": "209912345608", "duf_numbr": "2099ø€😀", "age": 17,
  "conversations": [ { "note": "ill", "formal": true }, "ill" ], "date_of_birth": [
  "1991", { "age": 5 } ], "name": "Kari", "care_need": "west" }, "case": { "name": "Kari" },
  "log": [ { "task": "no-such-task", "failed": "ill" }, "ill" ]
} "#;
    let schema = Schema::of(&rulebook());
    let masked = |text: &str| mask(&schema, (SourceId::default(), text), &mut []);
    check("masked", &(masked(text) + "\n" + &masked(readable)));
}
