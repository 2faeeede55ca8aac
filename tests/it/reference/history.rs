//! Facts over time, day by day: what a history says of a day, and a first day found by trying each day
//! from today backward. Written from the page, and nothing like the evaluator's stretches.

use saksgang::inside::syntax::ast::{ClauseKind, Expr};
use saksgang::inside::value::date::{Date, TimeUnit};
use saksgang::inside::value::number::Number;
use serde_json::Value as Json;

use super::items::{Item, name_in};
use super::{Answer, Scope, World, all, equal, truth, word};
use crate::findings::Names;

/// What a first day is of what has held on every day.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Endless {
    Open,
    NoLimit,
}

pub(super) fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn before(day: Date) -> Date {
    day.shift(-1, TimeUnit::Days)
}

impl World<'_> {
    pub(super) fn is_over_time(&self, place: &str) -> bool {
        let clauses = self.field(place).map_or(&[][..], |field| &field.clauses);
        clauses.iter().any(|clause| clause.kind == ClauseKind::OverTime)
    }

    /// What a fact over time was on a day.
    pub(super) fn told(&self, place: &str, on: Date) -> Answer {
        let name = if on == self.today { place.to_owned() } else { format!("{place} on {on}") };
        let missing = Answer { facts: Names::from([name]), ..Answer::default() };
        let is = |json: &Json| match json {
            Json::Bool(holds) => truth(*holds),
            Json::Number(it) => word(Number::parse(&it.to_string()).unwrap()),
            Json::String(text) => word(text),
            _ => missing.clone(),
        };
        let entries = match self.given(place) {
            None | Some(Json::Null) => return missing,
            Some(Json::Array(entries)) => entries,
            Some(plain) => {
                let own = self.case["on"].as_str().map_or(self.today, day);
                return if own <= on { is(plain) } else { missing };
            }
        };
        let date = |entry: &Json, key: &str| entry[key].as_str().map(day);
        let begins = |entry: &Json| date(entry, "from").or(date(entry, "seen"));
        let known = entries.iter().filter(|entry| begins(entry) <= Some(self.today));
        let (past, later): (Vec<_>, Vec<_>) = known.partition(|entry| begins(entry) <= Some(on));
        let next = later.first();
        let Some(entry) = past.last() else {
            // Before all that is told; but on the last of these days it was not what it became.
            return match next.filter(|next| date(next, "from").map(before) == Some(on)) {
                Some(next) if next["is"] == true => truth(false),
                Some(next) if next["is"] == false => truth(true),
                Some(next) => Answer { denied: is(&next["is"]).value, ..missing },
                None => missing,
            };
        };
        match date(entry, "until") {
            Some(until) if until < on => missing,
            // It may have changed on any day before it was seen to have.
            None if next.is_some_and(|next| date(next, "seen").is_some())
                && begins(entry) != Some(on) =>
            {
                missing
            }
            _ => is(&entry["is"]),
        }
    }

    /// Whether what a rule itself asks for holds.
    pub(super) fn own_conditions(&self, rule: &Item) -> Answer {
        all(rule.conditions.iter().map(|(it, holds)| equal(self.asked(it), truth(*holds))))
    }

    /// `FACT on DAY`
    pub(super) fn on_day(&self, fact: &Expr, on: &Answer, scope: &Scope) -> Answer {
        let name = name_in(fact);
        let (first, field) = name.split_at(name.find('.').unwrap_or(name.len()));
        let place = scope.get(first).map_or(name.clone(), |element| element.shown() + field);
        match on.value.as_deref() {
            None => on.clone(),
            Some("none") => Answer { facts: on.facts.clone(), ..word("none") },
            Some(date) if day(date) > self.on => Answer::default(),
            Some(date) => {
                let told = self.told(&place, day(date));
                // Of the day of evaluation, too, it is told with its day.
                let named = told.value.is_none().then(|| format!("{place} on {date}"));
                let facts = named.map_or_else(|| on.facts.clone(), |name| Names::from([name]));
                Answer { value: told.value, facts, denied: None }
            }
        }
    }

    /// Since when something has held, by trying each day.
    pub(super) fn since(&self, holds: impl Fn(&Self) -> Answer, endless: Endless) -> Answer {
        let told = self.case.to_string();
        let dates = told.split('"').filter_map(|text| Date::parse(text).ok());
        let earliest = dates.min().unwrap_or(self.on).min(self.on).shift(-3, TimeUnit::Days);
        let now = holds(self);
        let mut on = self.on;
        while on >= earliest {
            let then = holds(&Self { on, ..self.clone() });
            match then.value.as_deref() {
                Some("yes") => on = before(on),
                Some(_) if on == self.on => return Answer { facts: now.facts, ..word("none") },
                Some(_) => {
                    let first = on.shift(1, TimeUnit::Days);
                    return Answer { facts: now.facts, ..word(first) };
                }
                None if on == self.on => return Answer { denied: None, ..then },
                None => return open(then.facts),
            }
        }
        match endless {
            Endless::NoLimit => Answer { facts: now.facts, ..word("none") },
            Endless::Open => open(Names::new()),
        }
    }
}

/// A first day that is open: what is not known of facts on that day; else nobody can find it out.
fn open(facts: Names) -> Answer {
    let mut facts: Names = facts.into_iter().filter(|one| !one.starts_with("log ")).collect();
    if facts.is_empty() {
        facts.insert("no value NoFirstDay".to_owned());
    }
    Answer { facts, ..Answer::default() }
}
