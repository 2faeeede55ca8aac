//! The laws that hold the language together, each tried on random rulebooks and cases.

use std::collections::BTreeMap;
use std::ops::Range;

use saksgang::inside::case::facts::Facts;
use saksgang::inside::eval::{Input, Scratch, evaluate};
use saksgang::inside::explain::{Explanation, Step, Style};
use saksgang::inside::language::Language;
use saksgang::inside::report::explanation;
use saksgang::inside::rulebook::Rulebook;
use saksgang::inside::source::SourceId;
use saksgang::inside::value::date::Date;
use serde_json::Value as Json;

use crate::dice::Dice;
use crate::explain::cited_alone;
use crate::findings::{Findings, NormFinding};
use crate::generate::{Book, case};
use crate::shrink::shrink;
use crate::{fast_road, reference};

/// How many cases each random rulebook is tried on.
const CASES: u64 = 20;

/// The day of evaluation: the case's own; where the dice say so, an earlier one.
fn day(dice: &mut Dice, case: &Json) -> Date {
    let own = Date::parse(case["on"].as_str().unwrap()).unwrap();
    if dice.chance(80) { own } else { Date::parse("2018-07-01").unwrap().min(own) }
}

/// What is evaluated: a case on a day, with this variant of every reading.
struct Trial {
    case: Json,
    on: Date,
    reading: usize,
}

impl Trial {
    fn random(dice: &mut Dice) -> Self {
        let case = case::random(dice);
        let on = day(dice, &case);
        Self { case, on, reading: dice.below(2) }
    }

    /// What the evaluator and the reference find; nothing if the rules do not check.
    fn found(&self, book: &Book) -> Option<(Findings, Findings)> {
        let texts = book.texts();
        let files = fast_road::parse(&texts).ok()?;
        let rulebook = fast_road::rulebook(&texts).ok()?;
        let fast = fast_road::evaluate(&rulebook, &self.case.to_string(), self.on, self.reading);
        let plain = reference::evaluate(&files, &self.case, self.on, self.reading);
        Some((fast.ok()?, plain))
    }

    /// The smallest book and case on which the two differ, for a person to read.
    fn told(self, book: Book) -> String {
        let Self { case, on, reading } = self;
        let found = |book: &Book, case: &Json| Self { case: case.clone(), on, reading }.found(book);
        let breaks =
            |book: &Book, case: &Json| found(book, case).is_some_and(|(fast, plain)| fast != plain);
        let (book, case) = shrink(book, case, breaks);
        let (fast, plain) = found(&book, &case).unwrap();
        let difference = fast.difference("evaluator", &plain, "reference");
        format!("on {on}, reading {reading}\n{}\n{case:#}\n{difference}", book.texts().join("\n"))
    }
}

fn agree(seeds: Range<u64>) {
    for seed in seeds {
        let mut dice = Dice::new(seed);
        let book = Book::random(&mut dice);
        let texts = book.texts();
        let files = fast_road::parse(&texts).unwrap();
        let rulebook = fast_road::rulebook(&texts)
            .unwrap_or_else(|faults| panic!("seed {seed}: {faults:#?}\n{}", texts.join("\n")));
        for _ in 0..CASES {
            let trial = Trial::random(&mut dice);
            let Trial { case, on, reading } = &trial;
            let fast = fast_road::evaluate(&rulebook, &case.to_string(), *on, *reading).unwrap();
            let plain = reference::evaluate(&files, case, *on, *reading);
            assert!(fast == plain, "seed {seed}, {}", trial.told(book));
        }
    }
}

#[test]
fn the_evaluator_agrees_with_the_plain_reference_on_20_000_random_cases() {
    let (first, second) = (0..500, 500..1000);
    std::thread::scope(|scope| {
        let other = scope.spawn(|| agree(second));
        agree(first);
        other.join().unwrap();
    });
}

/// Puts files in another order, and what stands between sections; takes the words' file apart.
pub(crate) fn permuted(book: &Book, dice: &mut Dice) -> Book {
    let mut files = Vec::new();
    for file in &book.files {
        let scoping = |item: &&Vec<String>| {
            ["circular", "section"].iter().any(|word| item[0].starts_with(word))
        };
        let (mut all, mut run) = (Vec::new(), Vec::new());
        for item in file {
            if scoping(&item) {
                dice.shuffle(&mut run);
                all.append(&mut run);
                all.push(item.clone());
            } else {
                run.push(item.clone());
            }
        }
        dice.shuffle(&mut run);
        all.append(&mut run);
        let whole = all.first().is_some_and(|item| scoping(&item));
        let cut = if whole { all.len() } else { dice.below(all.len()) };
        files.push(all.split_off(cut));
        files.push(all);
    }
    dice.shuffle(&mut files);
    Book { files }
}

#[test]
fn the_order_of_files_and_of_rules_changes_nothing() {
    for seed in 2000..2200 {
        let mut dice = Dice::new(seed);
        let book = Book::random(&mut dice);
        let other = permuted(&book, &mut dice);
        let rulebook = fast_road::rulebook(&book.texts()).unwrap();
        let shuffled = fast_road::rulebook(&other.texts()).unwrap();
        assert_eq!(rulebook.fingerprint, shuffled.fingerprint, "seed {seed}");
        for _ in 0..CASES {
            let case = case::random(&mut dice);
            let on = day(&mut dice, &case);
            let first = fast_road::in_order(&rulebook, &case.to_string(), on);
            let second = fast_road::in_order(&shuffled, &case.to_string(), on);
            let texts = other.texts().join("\n");
            assert_eq!(first, second, "seed {seed}\n{texts}\n{case:#}");
        }
    }
}

/// The case with some of its values unknown; lists and the log stay as they are.
fn knowing_less(case: &Json, dice: &mut Dice) -> Json {
    let mut less = case.clone();
    for group in ["person", "stay"] {
        for (_, value) in less[group].as_object_mut().into_iter().flatten() {
            forget(value, dice);
        }
    }
    less
}

fn forget(value: &mut Json, dice: &mut Dice) {
    match value {
        Json::Array(list) => list.iter_mut().for_each(|element| forget(element, dice)),
        Json::Object(fields) => fields.iter_mut().for_each(|(_, field)| forget(field, dice)),
        value if dice.chance(35) => *value = Json::Null,
        _ => {}
    }
}

/// What was settled with less knowledge and came out otherwise with more.
fn flipped(less: &Findings, more: &Findings) -> Vec<String> {
    let same = |one: &NormFinding, other: &NormFinding| {
        one.name() == other.name() && (one.bearer == other.bearer || one.bearer == "?")
    };
    let towards = |norm: &NormFinding| norm.details["towards"].clone();
    let keeps = |norm: &NormFinding, other: &NormFinding| {
        let kept = towards(norm).iter().all(|unit| unit == "?" || towards(other).contains(unit));
        other.applies && other.displaced >= norm.displaced && (kept || norm.bearer == "?")
    };
    let kept = |norm: &NormFinding| {
        let mut same = more.norms.iter().filter(|other| same(norm, other));
        same.any(|other| keeps(norm, other))
    };
    let lost = less.norms.iter().filter(|norm| norm.applies && !kept(norm));
    let risen = more.norms.iter().filter(|norm| !less.norms.iter().any(|one| same(one, norm)));
    let unknown = |name: &String, value: &String| {
        less.definitions[name] != *value && less.definitions[name] != "?"
    };
    let redefined = more.definitions.iter().filter(|(name, value)| unknown(name, value));
    let conflicts = less.conflicts.difference(&more.conflicts).cloned();
    lost.map(|norm| format!("lost: {}", norm.line()))
        .chain(risen.map(|norm| format!("risen: {}", norm.line())))
        .chain(redefined.map(|(name, value)| format!("defined otherwise: {name} = {value}")))
        .chain(conflicts)
        .collect()
}

#[test]
fn knowing_more_never_flips_what_was_settled() {
    for seed in 3000..3300 {
        let mut dice = Dice::new(seed);
        let book = Book::random(&mut dice).without("known");
        let Ok(rulebook) = fast_road::rulebook(&book.texts()) else {
            continue;
        };
        for _ in 0..CASES {
            let more = case::random(&mut dice);
            let less = knowing_less(&more, &mut dice);
            let on = day(&mut dice, &more);
            let found =
                |case: &Json| fast_road::evaluate(&rulebook, &case.to_string(), on, 0).unwrap();
            let flipped = flipped(&found(&less), &found(&more));
            let texts = book.texts().join("\n");
            assert!(flipped.is_empty(), "seed {seed}\n{texts}\n{less:#}\n{more:#}\n{flipped:#?}");
        }
    }
}

#[test]
fn the_same_input_gives_the_same_bytes_20_times() {
    for seed in 4000..4020 {
        let mut dice = Dice::new(seed);
        let (texts, case) = (Book::random(&mut dice).texts(), case::random(&mut dice).to_string());
        let on = Date::parse("2021-03-01").unwrap();
        let run = || {
            let rulebook = fast_road::rulebook(&texts).unwrap();
            let answer = fast_road::in_order(&rulebook, &case, on);
            format!("{} {answer:?} {:?}", rulebook.fingerprint, rulebook.warnings)
        };
        let first = run();
        assert!((1..20).all(|_| run() == first), "seed {seed}");
    }
}

#[test]
fn formatting_a_rulebook_keeps_what_it_says() {
    for seed in 5000..5100 {
        let texts = Book::random(&mut Dice::new(seed)).texts();
        let formatted =
            texts.iter().map(|text| saksgang::inside::format::format(SourceId(0), text).unwrap());
        let formatted = formatted.collect::<Vec<_>>();
        let (before, after) = (fast_road::parse(&texts), fast_road::parse(&formatted));
        assert_eq!(before.unwrap(), after.unwrap(), "seed {seed}");
    }
}

/// The text with a few of its stretches doubled, dropped or overwritten.
fn damaged(text: &str, dice: &mut Dice) -> String {
    let mut letters = text.chars().collect::<Vec<_>>();
    for _ in 0..=dice.below(4) {
        let start = dice.below(letters.len());
        let end = (start + dice.below(12)).min(letters.len());
        let stretch = letters[start..end].to_vec();
        let noise = dice
            .pick(&["", "\0", "{", "\"", "\u{a0}", "Å", "- ", "(", "null", "1e400", "of", "\n"]);
        match dice.below(3) {
            0 => drop(letters.splice(start..end, noise.chars())),
            1 => drop(letters.splice(start..start, stretch)),
            _ => drop(letters.splice(start..end, [])),
        }
    }
    letters.into_iter().collect()
}

#[test]
fn no_rule_file_and_no_case_ends_the_process() {
    for seed in 6000..6400 {
        let mut dice = Dice::new(seed);
        let book = Book::random(&mut dice);
        let rulebook = fast_road::rulebook(&book.texts()).unwrap();
        let damage = |dice: &mut Dice, text: &String| damaged(text, dice);
        let texts = book.texts();
        let texts = texts.iter().map(|text| damage(&mut dice, text)).collect::<Vec<_>>();
        let files = (0..).map(SourceId).zip(&texts);
        let files =
            files.map(|(id, text)| saksgang::inside::syntax::parse(id, text).0).collect::<Vec<_>>();
        drop(saksgang::inside::check::check("damaged", &files));
        let case = damaged(&case::random(&mut dice).to_string(), &mut dice);
        drop(fast_road::evaluate(&rulebook, &case, Date::parse("2021-03-01").unwrap(), 0));
    }
}

/// The first explanation that comes out otherwise from what it cites alone, beside that.
fn replayed(rulebook: &Rulebook, facts: &Facts, on: Date) -> Option<String> {
    let explained = |facts: &Facts, index| {
        let mut scratch = Scratch::default();
        let input = Input { rulebook, facts, on, readings: &[], assumed: &[] };
        saksgang::inside::explain::explain(&evaluate(input, &mut scratch), index, Style::default())
    };
    let text = |explanation: Explanation| explanation::text(&[explanation], rulebook, Language::En);
    for index in 0.. {
        let Some(first) = explained(facts, index) else {
            break;
        };
        if let Some(hidden) = cited_in_silence(&first).cloned() {
            return Some(format!("cites {hidden}, but does not tell of it:\n{}", text(first)));
        }
        let again = explained(&cited_alone(rulebook, facts, &first), index).unwrap();
        let (first, again) = (text(first), text(again));
        if first != again {
            return Some(format!("{first}\nagain:\n{again}"));
        }
    }
    None
}

/// A fact that an explanation cites, but that none of its sentences is about.
fn cited_in_silence(explanation: &Explanation) -> Option<&String> {
    fn places<'s>(steps: &'s [Step], all: &mut Vec<&'s String>) {
        for step in steps {
            all.extend(&step.place);
            places(&step.steps, all);
        }
    }
    let mut all = Vec::new();
    places(&explanation.steps, &mut all);
    places(&explanation.parts, &mut all);
    explanation.cited.iter().find(|fact| !all.contains(fact))
}

#[test]
fn an_explanation_rests_on_what_it_cites() {
    for seed in 7000..7200 {
        let mut dice = Dice::new(seed);
        let book = Book::random(&mut dice);
        let rulebook = fast_road::rulebook(&book.texts()).unwrap();
        for _ in 0..5 {
            let Trial { case, on, .. } = Trial::random(&mut dice);
            let replayed = |case: &Json, rulebook: &Rulebook| {
                replayed(rulebook, &fast_road::facts(rulebook, &case.to_string()).ok()?, on)
            };
            if replayed(&case, &rulebook).is_none() {
                continue;
            }
            let again = |book: &Book, case: &Json| {
                replayed(case, &fast_road::rulebook(&book.texts()).ok()?)
            };
            let (book, case) = shrink(book, case, |book, case| again(book, case).is_some());
            let (texts, told) = (book.texts().join("\n"), again(&book, &case).unwrap());
            panic!("seed {seed}, on {on}\n{texts}\n{case:#}\n{told}");
        }
    }
}

#[test]
fn random_cases_are_worth_trying() {
    let mut seen = BTreeMap::<&str, usize>::new();
    for seed in 0..200 {
        let mut dice = Dice::new(seed);
        let rulebook = fast_road::rulebook(&Book::random(&mut dice).texts()).unwrap();
        for _ in 0..CASES {
            let Trial { case, on, reading } = Trial::random(&mut dice);
            let found = fast_road::evaluate(&rulebook, &case.to_string(), on, reading).unwrap();
            let mut count = |what, holds: &dyn Fn(&NormFinding) -> bool| {
                *seen.entry(what).or_default() +=
                    found.norms.iter().filter(|norm| holds(norm)).count();
            };
            count("applying", &|norm| norm.applies);
            count("open", &|norm| !norm.applies);
            count("displaced", &|norm| norm.displaced);
            *seen.entry("conflicts").or_default() += found.conflicts.len();
        }
    }
    assert!(seen["applying"] > 1000 && seen["open"] > 1000, "{seen:?}");
    assert!(seen["conflicts"] >= 20 && seen["displaced"] >= 20, "{seen:?}");
}
