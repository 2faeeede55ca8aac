//! How large a case may be: at each limit it is read, one past it there is an error.
#![expect(clippy::unwrap_used, reason = "tests")]

use saksgang::inside::case::facts::Facts;
use saksgang::inside::case::limits::{CASE_BYTES, DEPTH, FAULTS, LIST_ENTRIES};
use saksgang::inside::case::read;
use saksgang::inside::case::schema::Schema;
use saksgang::inside::code::Code;
use saksgang::inside::code::case::UNKNOWN_KEY;
use saksgang::inside::code::limit;
use saksgang::inside::source::SourceId;

use crate::case_rulebook::rulebook;

/// The first thing that is said of a text.
fn first(text: &str) -> Option<Code> {
    let schema = Schema::of(&rulebook());
    let said = read(&schema, SourceId::default(), text, &mut Facts::default());
    said.unwrap_or_else(|errors| errors).first().map(|one| one.code)
}

#[test]
fn sixteen_mebibytes() {
    let padded = |size: usize| format!("{{{}}}", " ".repeat(size - 2));
    assert_eq!(first(&padded(CASE_BYTES)), None);
    assert_eq!(first(&padded(CASE_BYTES + 1)), Some(limit::CASE_BYTES));
}

#[test]
fn sixty_four_deep() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert_ne!(first(&nested(DEPTH)), Some(limit::CASE_DEPTH));
    assert_eq!(first(&nested(DEPTH + 1)), Some(limit::CASE_DEPTH));
    assert_eq!(first(&"[".repeat(1_000_000)), Some(limit::CASE_DEPTH));
    assert_eq!(first(&"{\"a\":".repeat(1_000_000)), Some(limit::CASE_DEPTH));
}

#[test]
fn a_hundred_thousand_entries() {
    let list = |len: usize, entry: &str| vec![entry; len].join(",");
    let languages = |len| format!("{{\"person\":{{\"languages\":[{}]}}}}", list(len, "\"\""));
    assert_eq!(first(&languages(LIST_ENTRIES)), None);
    assert_eq!(first(&languages(LIST_ENTRIES + 1)), Some(limit::LIST_ENTRIES));
    let records = |len| format!("{{\"person\":{{\"conversations\":[{}]}}}}", list(len, "{}"));
    assert_eq!(first(&records(LIST_ENTRIES)), None);
    assert_eq!(first(&records(LIST_ENTRIES + 1)), Some(limit::LIST_ENTRIES));
    let entry = "{\"task\":\"contact-pu\",\"on\":\"2018-03-05\"}";
    let log = |len| format!("{{\"log\":[{}]}}", list(len, entry));
    assert_eq!(first(&log(LIST_ENTRIES)), None);
    assert_eq!(first(&log(LIST_ENTRIES + 1)), Some(limit::LIST_ENTRIES));
}

#[test]
fn a_thousand_faults() {
    let wrong =
        |len: usize| format!("{{\"person\":{{\"languages\":[{}]}}}}", vec!["1"; len].join(","));
    let said = |text: &str| {
        let schema = Schema::of(&rulebook());
        read(&schema, SourceId::default(), text, &mut Facts::default()).unwrap_err()
    };
    assert_eq!(said(&wrong(FAULTS - 1)).len(), FAULTS - 1);
    let many = said(&wrong(LIST_ENTRIES));
    assert_eq!(many.len(), FAULTS + 1);
    assert_eq!(many.last().unwrap().code, limit::CASE_FAULTS);
}

#[test]
fn a_key_of_a_million_letters() {
    let text = format!("{{\"{}\":1}}", "a".repeat(1_000_000));
    assert_eq!(first(&text), Some(UNKNOWN_KEY));
}
