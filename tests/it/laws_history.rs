//! Facts over time in random cases: the evaluator agrees with a reference that tries day by day. The
//! rules are those of `tests/golden/eval/history.regel`.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeMap;

use saksgang::inside::value::date::{Date, TimeUnit};
use serde_json::{Map, Value as Json, json};

use crate::dice::Dice;
use crate::findings::Findings;
use crate::{fast_road, reference};

const RULES: &str = include_str!("../golden/eval/history.regel");

/// A day so many days before 5 March 2018.
fn back(days: usize) -> Date {
    let today = Date::parse("2018-03-05").unwrap();
    today.shift(-i32::try_from(days).unwrap(), TimeUnit::Days)
}

/// A random history: entries from the oldest, some without what they say, some with their last day.
fn history(dice: &mut Dice, value: impl Fn(&mut Dice) -> Json) -> Json {
    let mut days: Vec<usize> = (0..=dice.below(4)).map(|_| dice.below(40)).collect();
    days.sort_unstable();
    days.dedup();
    days.reverse();
    let mut entries: Vec<Json> = Vec::new();
    let mut adjoins: Option<Json> = None;
    for (at, day) in days.iter().enumerate() {
        let mut entry = Map::new();
        let mut is = if dice.chance(15) { Json::Null } else { value(dice) };
        let seen = dice.chance(30);
        if at > 0 || !dice.chance(20) {
            entry.insert(
                if seen { "seen" } else { "from" }.to_owned(),
                json!(back(*day).to_string()),
            );
        }
        if !seen && adjoins == Some(is.clone()) {
            is = Json::Null;
        }
        let last = days.get(at + 1).copied().unwrap_or(0);
        adjoins = Some(is.clone());
        if dice.chance(25) {
            let until = last + 1 + dice.below(day.saturating_sub(last).max(1));
            let until = until.min(*day);
            if until > last {
                entry.insert("until".to_owned(), json!(back(until).to_string()));
                if until > last + 1 {
                    adjoins = None;
                }
            }
        }
        entry.insert("is".to_owned(), is);
        entries.push(Json::Object(entry));
    }
    Json::Array(entries)
}

/// A history, a plain value, what is not known, or nothing.
fn told(dice: &mut Dice, into: &mut Json, name: &str, value: impl Fn(&mut Dice) -> Json) {
    match dice.below(10) {
        0 => {}
        1 => into[name] = Json::Null,
        2 => into[name] = value(dice),
        _ => into[name] = history(dice, value),
    }
}

fn status(dice: &mut Dice) -> Json {
    json!(dice.pick(&["applied", "granted", "refused", "refused"]))
}

fn random(dice: &mut Dice) -> Json {
    let mut x = json!({});
    told(dice, &mut x, "status", status);
    told(dice, &mut x, "paid", |dice| json!(dice.chance(50)));
    told(dice, &mut x, "amount", |dice| json!(dice.below(3)));
    if dice.chance(10) {
        x["born"] = json!(back(dice.below(30)).shift(-18, TimeUnit::Years).to_string());
    }
    match dice.below(10) {
        0 => {}
        1 => x["asked_on"] = json!("none"),
        _ => x["asked_on"] = json!(back(dice.below(45)).to_string()),
    }
    let stays = (0..dice.below(4)).map(|_| {
        let mut stay = json!({ "begun": back(dice.below(30)).to_string() });
        if dice.chance(10) {
            stay["begun"] = Json::Null;
        }
        told(dice, &mut stay, "state", status);
        stay
    });
    x["stays"] = stays.collect();
    let log = (0..dice.below(3)).map(|_| {
        let task = dice.pick(&["come", "act"]);
        json!({ "task": task, "on": back(dice.below(40)).to_string() })
    });
    let log: Json = log.collect();
    json!({ "case": "RANDOM", "on": "2018-03-05", "x": x, "log": log })
}

/// What is compared: all but how far a norm has come.
fn without_courses(mut found: Findings) -> Findings {
    let norms = found.norms.into_iter();
    found.norms = norms
        .map(|norm| {
            let mut norm = norm;
            norm.course = BTreeMap::new();
            norm
        })
        .collect();
    found
}

/// Each `null` in what histories say, in turn with a value in its place.
fn knowing_more(case: &Json, value: &Json) -> Vec<Json> {
    let mut places = Vec::new();
    let mut note = |pointer: String| {
        let entries = case.pointer(&pointer).and_then(Json::as_array).into_iter().flatten();
        for (at, entry) in entries.enumerate() {
            if entry["is"].is_null() {
                places.push(format!("{pointer}/{at}/is"));
            }
        }
    };
    note("/x/status".to_owned());
    (0..4).for_each(|stay| note(format!("/x/stays/{stay}/state")));
    let told = |place: &String| {
        let mut more = case.clone();
        *more.pointer_mut(place).unwrap() = value.clone();
        more
    };
    places.iter().map(told).collect()
}

#[test]
fn to_know_what_an_entry_says_changes_nothing_that_was_settled() {
    let rulebook = fast_road::rulebook(&[RULES.to_owned()]).unwrap();
    let mut dice = Dice::new(11);
    let mut tried = 0;
    for _ in 0..3_000 {
        let case = random(&mut dice);
        let found = |case: &Json| fast_road::evaluate(&rulebook, &case.to_string(), back(0), 0);
        let before = found(&case).unwrap().definitions;
        // What became so was not so before: such a case contradicts itself, and is refused.
        for more in knowing_more(&case, &status(&mut dice)) {
            let Ok(after) = found(&more) else { continue };
            tried += 1;
            for (name, value) in before.iter().filter(|(name, _)| *name != "known_then") {
                let same = value == "?" || after.definitions.get(name) == Some(value);
                assert!(same, "{name} was {value}\n{case:#}\n{more:#}");
            }
        }
    }
    assert!(tried > 500, "{tried}");
}

#[test]
fn facts_over_time_are_what_a_day_by_day_reference_says() {
    let texts = [RULES.to_owned()];
    let files = fast_road::parse(&texts).unwrap();
    let rulebook = fast_road::rulebook(&texts).unwrap();
    let mut dice = Dice::new(7);
    for trial in 0..600 {
        let case = random(&mut dice);
        let on = back(if dice.chance(70) { 0 } else { dice.below(20) });
        let fast = fast_road::evaluate(&rulebook, &case.to_string(), on, 0);
        let fast = without_courses(fast.unwrap_or_else(|wrong| panic!("{case:#} {wrong:#?}")));
        let plain = without_courses(reference::evaluate(&files, &case, on, 0));
        let told = || fast.difference("evaluator", &plain, "reference");
        assert!(fast == plain, "trial {trial} on {on}\n{case:#}\n{}", told());
    }
}
