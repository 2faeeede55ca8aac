//! Promises of the program, tried on the random worlds: what may change an answer, and what may not.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use super::telling::{Telling, Told};
use super::world::{DATES, FACTS, World};
use super::{program, random};
use crate::dice::Dice;

/// Worlds with a rulebook and what a case tells of them.
fn each(
    seeds: std::ops::Range<u64>,
    mut look: impl FnMut(&mut Dice, u64, &saksgang::Rulebook, &super::shrink::Trial),
) {
    for seed in seeds {
        let mut dice = Dice::new(seed);
        let own = super::own_day(&mut dice);
        let book = random::book(&mut dice, own);
        let Ok(rulebook) = program::read(&book) else { continue };
        for _ in 0..super::WORLDS {
            let world = random::world(&mut dice, own);
            let telling = random::telling(&mut dice, &world);
            let trial = (book.clone(), world, telling);
            look(&mut dice, seed, &rulebook, &trial);
        }
    }
}

/// The answer with the entries themselves in place of their lines, and acts in an order of their own.
fn by_entry(answer: &Json, log: &Json) -> Json {
    let mut answer = answer.clone();
    name_entries(&mut answer, log);
    if let Some(acts) = answer["acts"].as_array_mut() {
        acts.sort_by_key(Json::to_string);
    }
    answer
}

fn name_entries(json: &mut Json, log: &Json) {
    match json {
        Json::Array(all) => all.iter_mut().for_each(|one| name_entries(one, log)),
        Json::Object(fields) => {
            for (key, value) in fields {
                let line = value.as_u64().filter(|_| key == "log" || key == "entry");
                match line.and_then(|line| log.get(usize::try_from(line).unwrap())) {
                    Some(entry) => *value = json!(entry.to_string()),
                    None => name_entries(value, log),
                }
            }
        }
        _ => {}
    }
}

/// The lines of the log in another order.
fn rearranged(dice: &mut Dice, world: &World, telling: &Telling) -> (World, Telling) {
    let mut places: Vec<usize> = (0..world.acts.len()).collect();
    dice.shuffle(&mut places);
    let (mut world, mut other) = (world.clone(), telling.clone());
    for act in &mut world.acts {
        other.acts[places[act.entry]] = telling.acts[act.entry];
        act.entry = places[act.entry];
    }
    (world, other)
}

/// Promise 5.
pub(crate) fn order_of_lines(seeds: std::ops::Range<u64>) -> (usize, Vec<String>) {
    let (mut told, mut wrong) = (0, Vec::new());
    each(seeds, |dice, seed, rulebook, (book, world, telling)| {
        let (other, otherwise) = rearranged(dice, world, telling);
        let answer = |world: &World, telling: &Telling| {
            let answer = program::answer(rulebook, world, telling);
            by_entry(&answer, &telling.json(world)["log"])
        };
        let (one, another) = (answer(world, telling), answer(&other, &otherwise));
        told += usize::from(world.acts.len() > 1);
        if one != another {
            let differs = differences(&one, &another);
            let case = telling.json(world);
            let rules = book.rules_text();
            wrong.push(format!(
                "seed {seed}\n{rules}\n{} {}\n{differs:#?}\n",
                case["x"], case["log"]
            ));
        }
    });
    (told, wrong)
}

/// Where two answers differ.
fn differences(one: &Json, other: &Json) -> Vec<String> {
    let (mut all, mut theirs) = (BTreeMap::new(), BTreeMap::new());
    flat(one, String::new(), &mut all);
    flat(other, String::new(), &mut theirs);
    let changed = all.iter().filter(|(place, value)| theirs.get(*place) != Some(value));
    let changed =
        changed.map(|(place, value)| format!("{place}: {value} / {:?}", theirs.get(place)));
    let new = theirs.iter().filter(|(place, _)| !all.contains_key(*place));
    changed.chain(new.map(|(place, value)| format!("{place}: / {value}"))).collect()
}

fn flat(json: &Json, place: String, all: &mut BTreeMap<String, String>) {
    match json {
        Json::Array(list) => {
            list.iter().enumerate().for_each(|(at, one)| flat(one, format!("{place}/{at}"), all));
        }
        Json::Object(fields) => {
            fields.iter().for_each(|(key, one)| flat(one, format!("{place}/{key}"), all));
        }
        plain => drop(all.insert(place, plain.to_string())),
    }
}

/// The same with fewer unknown facts.
fn knowing_more(dice: &mut Dice, world: &World, telling: &Telling) -> Telling {
    let mut more = telling.clone();
    for fact in FACTS {
        let told = &mut more.facts[fact as usize];
        let unknown = *told == Told::Null || *told == Told::Absent && !fact.has_default();
        if unknown && dice.chance(60) {
            *told = Told::Plain(world.fact(fact, world.own));
        }
        if let Told::History(entries) = told {
            for entry in entries.iter_mut().filter(|entry| entry.is.is_none()) {
                let day = entry.day.unwrap_or(super::world::BEFORE);
                entry.is = Some(world.fact(fact, day));
            }
        }
    }
    for fact in DATES {
        let told = &mut more.dates[fact as usize];
        if *told == Told::Null && dice.chance(60) {
            *told = Told::Plain(world.given(fact));
        }
    }
    more
}

/// Promise 6.
pub(crate) fn to_know_more(seeds: std::ops::Range<u64>) -> (usize, Vec<String>) {
    let (mut settled, mut wrong) = (0, Vec::new());
    each(seeds, |dice, seed, rulebook, (book, world, telling)| {
        let more = knowing_more(dice, world, telling);
        let json = more.json(world);
        if rulebook.case(&json.to_string()).is_err() {
            // What became so was not so before: such a case contradicts itself, and is refused.
            return;
        }
        let (less, more) =
            (program::answer(rulebook, world, telling), program::answer(rulebook, world, &more));
        let flipped = flipped(&less, &more, &mut settled);
        if !flipped.is_empty() {
            let case = telling.json(world);
            let (rules, log) = (book.rules_text(), &case["log"]);
            let (less, more) = (&case["x"], &json["x"]);
            wrong.push(format!("seed {seed}\n{rules}\n{log}\n{less}\n{more}\n{flipped:#?}"));
        }
    });
    (settled, wrong)
}

/// What was settled and came out otherwise.
fn flipped(less: &Json, more: &Json, settled: &mut usize) -> Vec<String> {
    let mut all = Vec::new();
    let list = |answer: &Json, key: &str| answer[key].as_array().cloned().unwrap_or_default();
    for before in list(less, "norms") {
        let id = &before["rule"];
        let now = list(more, "norms").into_iter().find(|now| now["rule"] == *id);
        if before["applies"] == "yes" {
            *settled += 1;
            let same = now.as_ref().is_some_and(|now| {
                let same = |key: &str| before[key].is_null() || before[key] == now[key];
                // What is displaced has no course.
                let due = now["displaced"] == true || same("due_on");
                now["applies"] == "yes" && same("unit") && due
            });
            if !same {
                all.push(format!("{before} / {now:?}"));
            }
        }
    }
    for now in list(more, "norms") {
        if !list(less, "norms").iter().any(|before| before["rule"] == now["rule"]) {
            all.push(format!("risen: {now}"));
        }
    }
    for (name, before) in less["definitions"].as_object().into_iter().flatten() {
        if !before.is_null() && more["definitions"][name] != *before {
            all.push(format!("{name}: {before} / {}", more["definitions"][name]));
        }
    }
    for before in list(less, "acts") {
        if before["verdict"] == "violated" || before["verdict"] == "kept" {
            *settled += 1;
            let now = list(more, "acts").into_iter().find(|now| now["entry"] == before["entry"]);
            if now.as_ref().is_none_or(|now| now["verdict"] != before["verdict"]) {
                all.push(format!("{before} / {now:?}"));
            }
        }
    }
    all
}
