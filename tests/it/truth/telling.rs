//! What a case tells of a world, as JSON, and what is then possible of each day: by the page alone.

use serde_json::{Map, Value as Json, json};

use super::world::{BEFORE, DATES, Day, FACTS, Fact, OUTCOMES, TASKS, UNITS, World, date};

/// An entry of a history.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Entry {
    pub(crate) day: Option<Day>,
    pub(crate) seen: bool,
    pub(crate) until: Option<Day>,
    pub(crate) is: Option<u8>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Told<T> {
    Absent,
    Null,
    Plain(T),
    History(Vec<Entry>),
}

/// What an entry of the log says besides its day and task.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct ToldAct {
    pub(crate) by: bool,
    pub(crate) to: bool,
    pub(crate) outcome: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Telling {
    pub(crate) facts: [Told<u8>; 6],
    pub(crate) dates: [Told<Option<Day>>; 2],
    /// By the place of the entry in the log.
    pub(crate) acts: Vec<ToldAct>,
}

fn shown(fact: Fact, value: u8) -> Json {
    match fact {
        Fact::Status => json!(["p", "q", "r"][usize::from(value)]),
        _ => json!(value == 1),
    }
}

impl Telling {
    /// The case as it is told.
    pub(crate) fn json(&self, world: &World) -> Json {
        let mut x = Map::new();
        for (fact, told) in FACTS.iter().zip(&self.facts) {
            let told = match told {
                Told::Absent => continue,
                Told::Null => Json::Null,
                Told::Plain(value) => shown(*fact, *value),
                Told::History(entries) => {
                    entries.iter().map(|entry| history(*fact, entry)).collect()
                }
            };
            x.insert(fact.name().to_owned(), told);
        }
        for (fact, told) in DATES.iter().zip(&self.dates) {
            let told = match told {
                Told::Plain(Some(day)) => json!(date(*day).to_string()),
                Told::Plain(None) => json!("none"),
                Told::Null => Json::Null,
                _ => continue,
            };
            x.insert(fact.name().to_owned(), told);
        }
        let mut log = vec![Json::Null; world.acts.len()];
        for act in &world.acts {
            let told = self.acts[act.entry];
            let mut entry = json!({ "task": TASKS[act.task] });
            let day = date(act.day).to_string();
            entry["on"] = match act.time {
                Some(minute) => json!(format!("{day}T{:02}:{:02}+01:00", minute / 60, minute % 60)),
                None => json!(day),
            };
            if act.task != super::world::EVENT {
                if told.by {
                    entry["by"] = json!(UNITS[act.by]);
                }
                if let Some(to) = act.to.filter(|_| told.to) {
                    entry["to"] = json!([UNITS[to]]);
                }
                if let Some(outcome) = act.outcome.filter(|_| told.outcome) {
                    entry["outcome"] = json!(OUTCOMES[outcome]);
                }
                if act.despite {
                    entry["despite"] = json!("had to");
                }
            }
            log[act.entry] = entry;
        }
        json!({ "case": "W", "on": date(world.own).to_string(), "x": x, "log": log })
    }

    /// The values that a fact may have had on a day, by what is told.
    pub(crate) fn possible(&self, fact: Fact, day: Day, own: Day) -> Vec<u8> {
        let all: Vec<u8> = (0..fact.values()).collect();
        match &self.facts[fact as usize] {
            Told::Plain(value) if day >= own || fact.is_fixed() => vec![*value],
            Told::Absent if fact.has_default() && (day >= own || fact.is_fixed()) => vec![0],
            Told::History(entries) => told_on(entries, day, all),
            _ => all,
        }
    }

    /// Whether the world can be the one that this tells of.
    pub(crate) fn tells_of(&self, world: &World) -> bool {
        let mut days = (BEFORE..=world.own).flat_map(|day| FACTS.map(|fact| (fact, day)));
        days.all(|(fact, day)| self.possible(fact, day, world.own).contains(&world.fact(fact, day)))
    }
}

fn history(fact: Fact, entry: &Entry) -> Json {
    let mut json = Map::new();
    if let Some(day) = entry.day {
        let key = if entry.seen { "seen" } else { "from" };
        json.insert(key.to_owned(), json!(date(day).to_string()));
    }
    if let Some(until) = entry.until {
        json.insert("until".to_owned(), json!(date(until).to_string()));
    }
    json.insert("is".to_owned(), entry.is.map_or(Json::Null, |value| shown(fact, value)));
    Json::Object(json)
}

fn told_on(entries: &[Entry], day: Day, all: Vec<u8>) -> Vec<u8> {
    let begun = entries.iter().take_while(|entry| entry.day.is_none_or(|first| first <= day));
    let begun = begun.count();
    let next = entries.get(begun);
    let Some(entry) = begun.checked_sub(1).and_then(|at| entries.get(at)) else {
        // On the day before it became so, it was not.
        let became = next.filter(|next| !next.seen && next.day == Some(day + 1));
        let was_not = became.and_then(|next| next.is);
        return all.into_iter().filter(|value| Some(*value) != was_not).collect();
    };
    let over = entry.until.is_some_and(|until| until < day);
    let may_have_changed =
        entry.until.is_none() && entry.day != Some(day) && next.is_some_and(|next| next.seen);
    match entry.is {
        Some(value) if !over && !may_have_changed => vec![value],
        _ => all,
    }
}
