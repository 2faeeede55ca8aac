//! Promise 11 on facts over time: no day of a sensitive history is told, nor one that is reckoned from it.

use saksgang::{Language, Rulebook};
use serde_json::Value as Json;

use super::telling::{Entry, Telling, Told};
use super::world::{DATES, Day, FACTS, date};
use super::{program, random};
use crate::dice::Dice;

/// The days of the histories: all in January and February, and nothing else is.
const SECRET: std::ops::Range<Day> = -50..-10;

/// How a day of those is written.
const WRITTEN: [&str; 9] = [
    "2018-01",
    "2018-02",
    "January 2018",
    "February 2018",
    "januar 2018",
    "februar 2018",
    ".01.2018",
    ".02.2018",
    "2018-1",
];

fn history(dice: &mut Dice, values: u8) -> Vec<Entry> {
    let mut day = SECRET.start;
    let mut entries: Vec<Entry> = Vec::new();
    while entries.len() < 4 {
        day += 1 + Day::try_from(dice.below(15)).unwrap();
        if !SECRET.contains(&day) {
            break;
        }
        let is = u8::try_from(dice.below(usize::from(values))).unwrap();
        let same = entries.last().is_some_and(|last| last.is == Some(is));
        entries.push(Entry {
            day: Some(day),
            seen: same || dice.chance(20),
            until: None,
            is: Some(is),
        });
    }
    entries
}

/// The rules with facts over time sensitive; nothing if a rule names a day of those itself.
fn rules(text: &str) -> Option<String> {
    let text = text.replace("over time\n", "over time sensitive\n");
    (!WRITTEN.iter().any(|day| text.contains(day))).then_some(text)
}

fn told(dice: &mut Dice, own: Day) -> Json {
    let mut world = random::world(dice, own);
    for fact in DATES {
        for day in world.dates[fact as usize].iter_mut().flatten() {
            *day = (*day).max(3);
        }
    }
    let mut telling: Telling = random::telling(dice, &world);
    for fact in FACTS.into_iter().filter(|fact| fact.is_over_time()) {
        telling.facts[fact as usize] = Told::History(history(dice, fact.values()));
    }
    telling.json(&world)
}

/// The outputs that tell such a day.
fn leaks(rulebook: &Rulebook, case: &Json, own: Day) -> Vec<String> {
    let case = rulebook.case(&case.to_string()).unwrap();
    let answer = rulebook.evaluate(&case, date(own)).unwrap();
    let texts = [Language::Nb, Language::Nn, Language::En].map(|language| answer.to_text(language));
    let lines = texts
        .iter()
        .map(String::as_str)
        .chain([&*answer.to_json()])
        .flat_map(str::lines)
        .map(str::to_owned)
        .collect::<Vec<_>>();
    lines.into_iter().filter(|line| WRITTEN.iter().any(|day| line.contains(day))).collect()
}

/// Tries it on random worlds; says how many cases there were, and what leaks.
pub(crate) fn search(seeds: std::ops::Range<u64>) -> (usize, Vec<String>) {
    let (mut tried, mut wrong) = (0, Vec::new());
    for seed in seeds {
        let mut dice = Dice::new(seed);
        let own = super::own_day(&mut dice);
        let book = random::book(&mut dice, own);
        let Some(text) = rules(&book.text()) else { continue };
        let Ok(rulebook) = program::read_text(&text) else { continue };
        for _ in 0..super::WORLDS {
            let case = told(&mut dice, own);
            tried += 1;
            let leaks = leaks(&rulebook, &case, own);
            if !leaks.is_empty() {
                wrong.push(format!("seed {seed}\n{}\n{}\n{leaks:#?}", book.rules_text(), case));
            }
        }
    }
    (tried, wrong)
}
