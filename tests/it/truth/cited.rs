//! Promise 7 on facts over time: an explanation comes out the same from what it cites alone.

use saksgang::inside::case::facts::{Facts, Place};
use saksgang::inside::case::schema::Schema;
use saksgang::inside::eval::{Input, Scratch, evaluate};
use saksgang::inside::explain::{Explanation, Style, explain};
use saksgang::inside::language::Language;
use saksgang::inside::report::explanation;
use saksgang::inside::rulebook::Rulebook;
use saksgang::inside::source::SourceId;
use serde_json::Value as Json;

use super::random;
use super::world::date;
use crate::dice::Dice;

fn rulebook(text: &str) -> Option<Rulebook> {
    let (file, wrong) = saksgang::inside::syntax::parse(SourceId(0), text);
    wrong.is_empty().then(|| saksgang::inside::check::check("random", &[file]).ok())?
}

/// The explanation of a norm of a case, by its place.
fn explained(
    rulebook: &Rulebook,
    case: &Json,
    day: i32,
    index: u32,
) -> Option<(Explanation, Vec<String>)> {
    let mut facts = Facts::default();
    let text = case.to_string();
    saksgang::inside::case::read(&Schema::of(rulebook), SourceId(0), &text, &mut facts).unwrap();
    facts.stand(date(day));
    let input = Input { rulebook, facts: &facts, on: date(day), readings: &[], assumed: &[] };
    let mut scratch = Scratch::default();
    let outcome = evaluate(input, &mut scratch);
    let index = usize::try_from(index).unwrap();
    let explanation = explain(&outcome, index, Style::default())?;
    let assumed = explanation.assumed.iter().filter_map(|place| match place {
        Place::Fact(id) => Some(rulebook.fact(*id)?.path.clone()),
        Place::Element(_) => None,
    });
    let assumed = assumed.collect();
    Some((explanation, assumed))
}

/// The case with what is cited alone: all else is `null`, of a history what an entry says.
fn cited_alone(case: &Json, explanation: &Explanation, assumed: &[String]) -> Json {
    let mut alone = case.clone();
    let names = alone["x"].as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    let every = ["s", "t", "u", "w", "f", "g", "d", "b"].map(str::to_owned);
    for name in names.iter().chain(every.iter().filter(|name| !names.contains(name))) {
        let path = format!("x.{name}");
        let day = format!("{path} on ");
        if assumed.contains(&path) {
            alone["x"].as_object_mut().unwrap().remove(name);
        } else if !explanation.cited.iter().any(|one| *one == path || one.starts_with(&day)) {
            match &mut alone["x"][name] {
                Json::Array(entries) => {
                    for entry in entries {
                        entry["is"] = Json::Null;
                    }
                }
                other => *other = Json::Null,
            }
        }
    }
    alone
}

/// Tries it on random worlds; says how many explanations there were, and which come out otherwise.
pub(crate) fn search(seeds: std::ops::Range<u64>) -> (usize, Vec<String>) {
    let (mut tried, mut wrong) = (0, Vec::new());
    for seed in seeds {
        let mut dice = Dice::new(seed);
        let own = super::own_day(&mut dice);
        let book = random::book(&mut dice, own);
        let Some(rulebook) = rulebook(&book.text()) else { continue };
        for _ in 0..5 {
            let world = random::world(&mut dice, own);
            let case = random::telling(&mut dice, &world).json(&world);
            for index in 0.. {
                let Some((first, assumed)) = explained(&rulebook, &case, own, index) else { break };
                tried += 1;
                let alone = cited_alone(&case, &first, &assumed);
                let again = explained(&rulebook, &alone, own, index).map(|(again, _)| again);
                let text = |one: &Explanation| {
                    explanation::text(std::slice::from_ref(one), &rulebook, Language::En)
                };
                if again.as_ref().map(text) != Some(text(&first)) {
                    wrong.push(format!(
                        "seed {seed}\n{}\n{}\n{}\n{}\nagain {}\n{}",
                        book.rules_text(),
                        case["log"],
                        case["x"],
                        text(&first),
                        alone["x"],
                        again.as_ref().map(text).unwrap_or_default(),
                    ));
                }
            }
        }
    }
    (tried, wrong)
}
