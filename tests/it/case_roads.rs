//! The fast and the slow road agree on any text, and nothing but JSON is taken.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::sync::LazyLock;

use proptest::prelude::{Just, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use proptest::sample::{Index, select};
use saksgang::inside::case::facts::Facts;
use saksgang::inside::case::fast::read_fast;
use saksgang::inside::case::mask::mask;
use saksgang::inside::case::read_slow;
use saksgang::inside::case::schema::Schema;
use saksgang::inside::code::case::{NOT_JSON, UNDATED};
use saksgang::inside::diagnostic::Diagnostic;
use saksgang::inside::source::SourceId;

use crate::case_rulebook::rulebook;

static SCHEMA: LazyLock<Schema> = LazyLock::new(|| Schema::of(&rulebook()));

/// The golden cases, cut into tokens.
static CASES: LazyLock<Vec<Vec<String>>> = LazyLock::new(|| {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/case");
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let cases = files.filter(|path| path.extension().is_some_and(|kind| kind == "json"));
    let mut texts: Vec<String> =
        cases.filter_map(|path| std::fs::read_to_string(path).ok()).collect();
    texts.sort();
    texts.iter().map(|text| tokens(text)).collect()
});

fn tokens(text: &str) -> Vec<String> {
    let mut tokens = vec![String::new()];
    for one in text.chars() {
        let breaks = "{}[],:\" \n".contains(one);
        if breaks {
            tokens.push(String::new());
        }
        tokens.last_mut().unwrap().push(one);
        if breaks && one != '"' {
            tokens.push(String::new());
        }
    }
    tokens
}

const STRAY: [&str; 46] = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "null",
    "true",
    "false",
    "NaN",
    "\"none\"",
    "\"west\"",
    "\"\\u00f8st\"",
    "\"n\\u006fne\"",
    "\"\\ud800\"",
    "\"\\ud83d\\ude00\"",
    "\"o\u{308}\"",
    "0",
    "-0",
    "01",
    "0.1",
    "1e3",
    "1e400",
    "-",
    "+1",
    "123456789012345.000001",
    "1234567890123456",
    "\"2018-02-28\"",
    "\"2018-02-30\"",
    "\"2018-02-28T00:00+01:00\"",
    "\"2018-02-28T14:30\"",
    "\"person\":",
    "\"age\":",
    "\"task\":",
    "\"log\":",
    "\u{b}",
    "\u{a0}",
    "\0",
    "\u{7f}",
    "\n",
    "//x\n",
    "'",
    "\"209912345608\"",
    "\"209912345609\"",
];

/// What happens to one token.
#[derive(Clone, Debug)]
enum Change {
    Replace(Index, String),
    Insert(Index, String),
    Delete(Index),
    Repeat(Index, Index),
}

fn change() -> impl Strategy<Value = Change> {
    let word = || prop_oneof![4 => select(&STRAY[..]).prop_map(str::to_owned), 1 => "\\PC{0,3}"];
    prop_oneof![
        (any::<Index>(), word()).prop_map(|(at, word)| Change::Replace(at, word)),
        (any::<Index>(), word()).prop_map(|(at, word)| Change::Insert(at, word)),
        any::<Index>().prop_map(Change::Delete),
        (any::<Index>(), any::<Index>()).prop_map(|(from, to)| Change::Repeat(from, to)),
    ]
}

fn apply(tokens: &mut Vec<String>, change: Change) {
    if tokens.is_empty() {
        return;
    }
    match change {
        Change::Replace(at, word) => *at.get_mut(tokens) = word,
        Change::Insert(at, word) => tokens.insert(at.index(tokens.len()), word),
        Change::Delete(at) => drop(tokens.remove(at.index(tokens.len()))),
        Change::Repeat(from, to) => {
            let token = from.get(tokens).clone();
            tokens.insert(to.index(tokens.len()), token);
        }
    }
}

fn text() -> impl Strategy<Value = String> {
    let mutated = (select(&CASES[..]), proptest::collection::vec(change(), 0..4));
    let mutated = mutated.prop_map(|(mut tokens, changes)| {
        for change in changes {
            apply(&mut tokens, change);
        }
        tokens.concat()
    });
    prop_oneof![9 => mutated, 1 => any::<String>(), 1 => Just(String::new())]
}

/// Midnight ends a time limit on the day before; what happens then happens on its own day.
#[test]
fn both_roads_know_the_day_of_an_entry_at_midnight() {
    let text = r#"{ "on": "2018-03-05",
        "log": [ { "task": "contact-pu", "on": "2018-03-05T00:00+01:00" } ] }"#;
    let (mut fast, mut slow) = (Facts::default(), Facts::default());
    read_fast(&SCHEMA, text, &mut fast).unwrap();
    read_slow(&SCHEMA, SourceId::default(), text, &mut slow).unwrap();
    for facts in [fast, slow] {
        assert_eq!(facts.log[0].on.to_string(), "2018-03-05");
    }
}

proptest! {
    #[test]
    fn the_two_roads_agree(text in text()) {
        let (mut fast, mut slow) = (Facts::default(), Facts::default());
        let quick = read_fast(&SCHEMA, &text, &mut fast);
        let thorough = read_slow(&SCHEMA, SourceId::default(), &text, &mut slow);
        // That a case has no date is told of what either road has read.
        let right = |said: &Vec<Diagnostic>| said.iter().all(|one| one.code == UNDATED);
        let plainly_right = thorough.as_ref().is_ok_and(right);
        prop_assert_eq!(quick.is_ok(), plainly_right, "{:?}", thorough);
        if plainly_right {
            prop_assert_eq!(format!("{fast:?}"), format!("{slow:?}"));
        }
    }

    #[test]
    fn only_json_is_taken_for_json(text in text()) {
        let thorough = read_slow(&SCHEMA, SourceId::default(), &text, &mut Facts::default());
        let (Ok(said) | Err(said)) = thorough;
        if said.iter().all(|one| one.code != NOT_JSON) {
            prop_assert!(serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok());
        }
    }

    #[test]
    fn every_error_lies_within_the_text(text in text()) {
        let thorough = read_slow(&SCHEMA, SourceId::default(), &text, &mut Facts::default());
        for one in thorough.unwrap_or_else(|errors| errors) {
            for label in &one.labels {
                let range = label.span.range();
                prop_assert!(range.start <= range.end && text.get(range).is_some(), "{:?}", one);
            }
        }
    }

    #[test]
    fn masking_keeps_every_line_and_moves_the_places_of_messages_along(text in text()) {
        let source = SourceId::default();
        let mut found = read_slow(&SCHEMA, source, &text, &mut Facts::default()).unwrap_or_else(|found| found);
        let before: Vec<Vec<usize>> = found.iter().map(|one| lines(one, &text)).collect();
        let masked = mask(&SCHEMA, (source, &text), &mut found);
        prop_assert_eq!(masked.matches('\n').count(), text.matches('\n').count());
        let after: Vec<Vec<usize>> = found.iter().map(|one| lines(one, &masked)).collect();
        prop_assert_eq!(before, after);
    }
}

/// The lines at which a message points; a place in the middle of a character is a fault.
fn lines(one: &Diagnostic, text: &str) -> Vec<usize> {
    let starts = one.labels.iter().map(|label| label.span.start as usize);
    starts.map(|start| text[..start.min(text.len())].matches('\n').count()).collect()
}

#[test]
fn memory_is_used_again_and_nothing_is_left_of_the_case_before() {
    let full = CASES.iter().map(|tokens| tokens.concat()).max_by_key(String::len).unwrap();
    let mut again = Facts::default();
    for text in ["{}", &full, "{ \"case\": 1 }", "{}", &full] {
        let mut fresh = Facts::default();
        let first = read_fast(&SCHEMA, text, &mut again);
        assert_eq!(first, read_fast(&SCHEMA, text, &mut fresh));
        if first.is_ok() {
            assert_eq!(format!("{fresh:?}"), format!("{again:?}"));
        }
    }
}
