//! Makes what is false as small as can be, so that a person can read it.

use super::book::{Book, Condition, Rule, Since};
use super::telling::{Telling, Told, ToldAct};
use super::world::{FACTS, World};

/// A rulebook, a world, and what a case tells of it.
pub(crate) type Trial = (Book, World, Telling);

/// The smallest trial in which something is still false.
pub(crate) fn shrink(mut trial: Trial, is_false: impl Fn(&Trial) -> bool) -> Trial {
    while let Some(smaller) = smaller(&trial).into_iter().find(|one| is_false(one)) {
        trial = smaller;
    }
    trial
}

fn smaller(trial: &Trial) -> Vec<Trial> {
    let mut all = with_less_rules(trial);
    all.extend(with_less_named(trial));
    all.extend(with_less_told(trial));
    all.retain(|(_, world, telling)| telling.tells_of(world));
    all
}

/// The trial, changed.
fn with(trial: &Trial, change: impl Fn(&mut Trial)) -> Trial {
    let mut other = trial.clone();
    change(&mut other);
    other
}

/// What a rule can do without.
type Change = fn(&mut Rule);

const CHANGES: [Change; 10] = [
    |rule| rule.overrides = None,
    |rule| rule.from = None,
    |rule| rule.until = None,
    |rule| rule.norm.outcome = None,
    |rule| rule.norm.to = None,
    |rule| rule.norm.since = Since::Always,
    |rule| rule.norm.earliest = None,
    |rule| rule.norm.latest = None,
    |rule| rule.norm.before = None,
    |rule| rule.norm.after = None,
];

fn with_less_rules(trial: &Trial) -> Vec<Trial> {
    let mut all = Vec::new();
    for (at, rule) in trial.0.rules() {
        let mut put = |less: Option<Rule>| {
            all.push(with(trial, |(book, ..)| book.rules[at].clone_from(&less)));
        };
        put(None);
        for place in 0..rule.unless.len() {
            let mut less = rule.clone();
            less.unless.remove(place);
            put(Some(less));
        }
        for (place, one) in rule.when.iter().enumerate() {
            if rule.when.len() > 1 {
                let mut less = rule.clone();
                less.when.remove(place);
                put(Some(less));
            }
            for simpler in simpler(one) {
                let mut less = rule.clone();
                less.when[place] = simpler;
                put(Some(less));
            }
        }
        for change in CHANGES {
            let mut less = rule.clone();
            change(&mut less);
            if less != *rule {
                put(Some(less));
            }
        }
    }
    all
}

fn with_less_named(trial: &Trial) -> Vec<Trial> {
    let (book, ..) = trial;
    let mut all = Vec::new();
    for (at, first) in book.firsts.iter().enumerate() {
        let simpler = simpler(first).into_iter();
        all.extend(simpler.map(|one| with(trial, |(book, ..)| book.firsts[at] = one.clone())));
    }
    for (at, known) in book.known.iter().enumerate() {
        let simpler = simpler(known).into_iter();
        all.extend(simpler.map(|one| with(trial, |(book, ..)| book.known[at] = one.clone())));
    }
    let text = format!("{book:?}");
    if !text.contains("Known(") && !book.known.is_empty() {
        all.push(with(trial, |(book, ..)| book.known.clear()));
    }
    if !text.contains("Chosen(") && !book.bearers.is_empty() {
        all.push(with(trial, |(book, ..)| book.bearers.clear()));
    }
    if !text.contains("HeldFor(") && !text.contains("NotNow(") && !book.firsts.is_empty() {
        all.push(with(trial, |(book, ..)| book.firsts.clear()));
    }
    all
}

fn with_less_told(trial: &Trial) -> Vec<Trial> {
    let (book, world, telling) = trial;
    let mut all = Vec::new();
    for place in 0..world.acts.len() {
        all.push(with(trial, |(_, world, telling)| {
            let entry = world.acts.remove(place).entry;
            telling.acts.remove(entry);
            for act in &mut world.acts {
                act.entry -= usize::from(act.entry > entry);
            }
        }));
    }
    let text = format!("{book:?}");
    for fact in FACTS {
        let told = &telling.facts[fact as usize];
        let used = text.contains(&format!("({fact:?},"));
        if !used && *told != Told::Absent && !fact.has_default() {
            all.push(with(trial, |(.., telling)| telling.facts[fact as usize] = Told::Absent));
        }
    }
    for (at, told) in telling.acts.iter().enumerate() {
        if !(told.by && told.to && told.outcome) {
            all.push(with(trial, |(.., telling)| {
                telling.acts[at] = ToldAct { by: true, to: true, outcome: true };
            }));
        }
    }
    all
}

fn simpler(condition: &Condition) -> Vec<Condition> {
    match condition {
        Condition::Not(one) => vec![(**one).clone()],
        Condition::And(one, other) | Condition::Or(one, other) => {
            let mut all = vec![(**one).clone(), (**other).clone()];
            for (place, part) in [one, other].into_iter().enumerate() {
                for simpler in simpler(part) {
                    let mut whole = condition.clone();
                    if let Condition::And(one, other) | Condition::Or(one, other) = &mut whole {
                        **(if place == 0 { one } else { other }) = simpler;
                    }
                    all.push(whole);
                }
            }
            all
        }
        _ => vec![],
    }
}
