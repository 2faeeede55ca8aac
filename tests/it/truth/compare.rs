//! What an answer says that is not true of the world.

use serde_json::Value as Json;

use super::book::{Book, Kind};
use super::holds::Then;
use super::telling::Telling;
use super::verdict::{Verdict, is_open};
use super::world::{Day, UNITS, World, date};

/// Each thing that is false, in words.
pub(crate) fn false_claims(
    book: &Book,
    world: &World,
    telling: &Telling,
    answer: &Json,
) -> Vec<String> {
    let mut wrong = Vec::new();
    definitions(book, world, answer, &mut wrong);
    norms(book, world, telling, answer, &mut wrong);
    acts(book, world, answer, &mut wrong);
    wrong
}

fn definitions(book: &Book, world: &World, answer: &Json, wrong: &mut Vec<String>) {
    let own = Then::own(book, world);
    let mut claim = |name: String, truth: Option<Json>| {
        let said = &answer["definitions"][&name];
        if let Some(truth) = truth.filter(|truth| !said.is_null() && said != truth) {
            wrong.push(format!("{name} is said to be {said}, and is {truth}"));
        }
    };
    for (at, first) in book.firsts.iter().enumerate() {
        let day = |first: Option<Day>| {
            first.map_or(Json::from("none"), |day| date(day).to_string().into())
        };
        claim(format!("x.first_{at}"), own.first_day(&[first]).map(day));
    }
    for (at, known) in book.known.iter().enumerate() {
        claim(format!("x.known_{at}"), own.holds(known).map(Json::from));
    }
    for (at, bearer) in book.bearers.iter().enumerate() {
        let unit = own.bearer(&super::book::Bearer::Chosen(at));
        claim(format!("x.bearer_{at}"), unit.map(|unit| UNITS[unit].into()));
        let _ = bearer;
    }
}

fn norms(book: &Book, world: &World, telling: &Telling, answer: &Json, wrong: &mut Vec<String>) {
    let own = Then::own(book, world);
    let said = answer["norms"].as_array().into_iter().flatten();
    let said: Vec<&Json> = said.collect();
    for (at, rule) in book.rules() {
        let name = format!("r{at}");
        let duty = own.duty(at, rule);
        let norm = said.iter().find(|norm| norm["rule"] == name.as_str());
        let applies = norm.map_or("no", |norm| norm["applies"].as_str().unwrap());
        if applies != "open" && duty.applies.is_some_and(|truth| truth != (applies == "yes")) {
            wrong.push(format!("{name} is said to apply: {applies}"));
        }
        let Some(norm) = norm else { continue };
        let Some(status) = norm["status"].as_str() else { continue };
        if !matches!(rule.norm.kind, Kind::Shall | Kind::Should) || applies != "yes" {
            continue;
        }
        // An entry that leaves something unsaid may fulfil a duty: so says the page.
        let unsaid = world.acts.iter().any(|act| {
            let told = telling.acts[act.entry];
            act.task == rule.norm.task
                && (!told.by
                    || !told.to && rule.norm.to.is_some()
                    || act.to.is_none() && rule.norm.to.is_some()
                    || act.outcome.is_some() && !told.outcome)
        });
        let false_status = match status {
            "done" => duty.done == Some(false) && !unsaid,
            "overdue" => duty.done == Some(true) || duty.last_day.is_none_or(|day| day >= world.on),
            "due" => duty.done == Some(true) && !unsaid && !is_open(&rule.norm.bearer),
            _ => false,
        };
        if false_status {
            wrong.push(format!("{name} is said to be {status}; in truth {duty:?}"));
        }
        let unit = norm["unit"].as_str();
        let bearer = duty.bearer.map(|unit| UNITS[unit]);
        if unit.is_some() && bearer.is_some() && unit != bearer {
            wrong.push(format!("{name} is said to be borne by {unit:?}, and is by {bearer:?}"));
        }
        let last = duty.last_day.map(|day| date(day).to_string());
        let due = norm["due_on"].as_str();
        if due.is_some() && last.is_some() && due != last.as_deref() {
            wrong.push(format!("{name} is said to be due on {due:?}, and is on {last:?}"));
        }
    }
}

pub(crate) fn acts(book: &Book, world: &World, answer: &Json, wrong: &mut Vec<String>) {
    for (entry, verdict) in verdicts(answer) {
        let Some(at) = world.acts.iter().position(|act| act.entry == entry) else { continue };
        let truth = Then::act(book, world, at).verdict();
        if is_false(&verdict, truth) {
            let told = &world.acts[at];
            wrong.push(format!(
                "the act of line {entry} is said to be {verdict}; in truth {truth:?} of {told:?}"
            ));
        }
    }
}

/// The verdicts that the program gives, by the place of the entry in the log: the worst of each.
pub(crate) fn verdicts(answer: &Json) -> Vec<(usize, String)> {
    let acts = answer["acts"].as_array().into_iter().flatten();
    let told = acts.filter_map(|act| {
        let entry = usize::try_from(act["entry"].as_u64()?).unwrap();
        Some((entry, act["verdict"].as_str()?.to_owned()))
    });
    let mut told: Vec<(usize, String)> = told.collect();
    told.dedup_by_key(|(entry, _)| *entry);
    told
}

pub(crate) fn is_false(said: &str, truth: Verdict) -> bool {
    match said {
        "violated" => truth.violated == Some(false),
        "departed" => truth.departed == Some(false),
        "late" => truth.late == Some(false),
        "kept" => truth.kept() == Some(false),
        _ => false,
    }
}
