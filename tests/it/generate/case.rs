//! Random cases, as JSON, that fit the vocabulary of random rulebooks.

use saksgang::inside::value::date::{Date, TimeUnit};
use serde_json::{Map, Value as Json, json};

use super::Type;
use super::expression::{COLOURS, FACTS, FIELDS, TASKS, UNITS};
use crate::dice::Dice;

/// Days that cases have: beside the dates that rules name, and on them, and Easter Monday with the day after.
const DAYS: &[&str] = &[
    "2016-02-29",
    "2017-12-31",
    "2018-01-01",
    "2018-06-15",
    "2018-12-31",
    "2019-01-01",
    "2020-12-31",
    "2021-03-01",
    "2021-04-05",
    "2021-04-06",
];

/// A random case with its log.
pub(crate) fn random(dice: &mut Dice) -> Json {
    let on = dice.pick(&DAYS[2..]);
    let given = 30 + dice.below(70);
    let mut case = json!({ "case": "A-1", "on": on, "person": {}, "stay": {} });
    for (path, ty) in FACTS {
        let (group, name) = path.split_once('.').unwrap();
        put(dice, given, &mut case[group], (name, *ty));
    }
    let meetings = |dice: &mut Dice| (0..dice.below(4)).map(|_| meeting(dice)).collect();
    let costs = |dice: &mut Dice| plain(dice, Type::Number);
    let days = |dice: &mut Dice| plain(dice, Type::Date);
    for (group, name, list) in [
        ("person", "meetings", &meetings as &dyn Fn(&mut Dice) -> Json),
        ("stay", "costs", &costs),
        ("stay", "days", &days),
    ] {
        if dice.chance(given) {
            case[group][name] = list(dice);
        }
    }
    let log = (0..dice.below(7)).map(|_| entry(dice, on)).collect::<Vec<_>>();
    case["log"] = Json::Array(log);
    case
}

/// Gives the field a value, `null` now and then, or nothing.
fn put(dice: &mut Dice, given: usize, object: &mut Json, (name, ty): (&str, Type)) {
    if dice.chance(given) {
        object[name] = value(dice, ty);
    } else if dice.chance(20) {
        object[name] = Json::Null;
    }
}

/// A value of the type.
pub(crate) fn value(dice: &mut Dice, ty: Type) -> Json {
    match ty {
        Type::Truth => json!(dice.chance(50)),
        Type::Number if dice.chance(20) => json!(4.5),
        Type::Number => json!(i64::try_from(dice.below(20)).unwrap() - 1),
        Type::Colour => json!(dice.pick(COLOURS)),
        Type::DateOrNone if dice.chance(40) => json!("none"),
        Type::Date | Type::DateOrNone => json!(dice.pick(DAYS)),
        Type::Unit => json!(dice.pick(UNITS)),
        Type::Text => json!(dice.pick(&["Kari", "Åse", ""])),
    }
}

fn plain(dice: &mut Dice, ty: Type) -> Json {
    (0..dice.below(4)).map(|_| value(dice, ty)).collect()
}

fn meeting(dice: &mut Dice) -> Json {
    let mut meeting = Json::Object(Map::new());
    for field in FIELDS {
        put(dice, 70, &mut meeting, *field);
    }
    if dice.chance(70) {
        meeting["breaks"] = plain(dice, Type::Number);
    }
    meeting
}

/// A day of the log: the day of the case or shortly before it, so that turns and deadlines
/// meet; else any that cases have.
fn day(dice: &mut Dice, on: &str) -> String {
    let case = Date::parse(on).unwrap();
    let back = |days: usize| case.shift(-i32::try_from(days).unwrap(), TimeUnit::Days);
    let any = DAYS.iter().copied().filter(|day| *day <= on).collect::<Vec<_>>();
    match dice.below(10) {
        0..3 => back(dice.below(10)).to_string(),
        3..5 => back(dice.below(150)).to_string(),
        _ => dice.pick(&any).to_owned(),
    }
}

/// A random entry of the log of a case on this day.
pub(crate) fn entry(dice: &mut Dice, on: &str) -> Json {
    let task = if dice.chance(20) { "letter-came" } else { dice.pick(TASKS) };
    let task = if dice.chance(30) { "take-in" } else { task };
    let mut entry = json!({ "task": task, "on": day(dice, on) });
    if task == "letter-came" {
        return entry;
    }
    if dice.chance(80) {
        entry["by"] = json!(if dice.chance(60) { "RKA" } else { dice.pick(UNITS) });
    }
    if dice.chance(30) {
        entry["to"] = json!(dice.pick(UNITS));
    } else if dice.chance(20) {
        entry["to"] = json!([dice.pick(&UNITS[..2]), dice.pick(&UNITS[2..])]);
    }
    if task == "decide-stay" && dice.chance(70) {
        entry["outcome"] = json!(dice.pick(&["granted", "refused"]));
    }
    if dice.chance(25) {
        // What was not done has no outcome.
        let reason = dice.pick(&["failed", "instead", "despite"]);
        let reason = if entry["outcome"].is_null() { reason } else { "despite" };
        entry[reason] = json!("not at home");
    }
    if dice.chance(10) {
        entry["via"] = json!("post");
        entry["in_writing"] = json!(dice.chance(50));
    }
    entry
}
