//! What is kept from answer to answer changes no answer: the examples, written one after the
//! other by one writer, read as each does written by itself.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::fs;

use saksgang::inside::engine::{Request, Rules, Session};
use saksgang::inside::explain::Sensitive;
use saksgang::inside::report::json::Lines;
use saksgang::inside::report::view::{Extent, Options, Proofs};
use saksgang::inside::value::date::Date;

/// Every example in the order of their names, then all again.
fn cases() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples");
    let entries = fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let mut cases: Vec<_> =
        paths.filter(|path| path.extension().is_some_and(|name| name == "json")).collect();
    cases.sort();
    let twice = cases.iter().chain(&cases);
    twice.map(|path| fs::read_to_string(path).unwrap()).collect()
}

fn all_alike(options: Options) {
    let rules = Rules::shipped().unwrap();
    let request = Request {
        on: None,
        today: Date::parse("2099-03-05").unwrap().into(),
        set: Vec::new(),
        assumed: Vec::new(),
        readings: Vec::new(),
        sensitive: Sensitive::Masked,
    };
    let mut session = Session::new(&rules);
    let mut together = Lines::new(options);
    for case in cases() {
        let answer = session.answer(&case, &request).unwrap();
        let (mut one, mut other) = (Vec::new(), Vec::new());
        together.write(&mut one, answer).unwrap();
        Lines::new(options).write(&mut other, answer).unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        assert_eq!(text(one), text(other), "{case}");
    }
}

#[test]
fn answers_are_the_same_one_by_one() {
    all_alike(Options::default());
    all_alike(Options { extent: Extent::All, ..Options::default() });
}

#[test]
fn proofs_are_those_of_the_case() {
    all_alike(Options { proofs: Proofs::With, ..Options::default() });
}
