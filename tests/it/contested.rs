//! What norms hinge on, laid beside the plain way to find it out: evaluating a case under every
//! combination of the variants of all readings. And golden books: every rulebook under
//! `tests/golden/contested` is asked every case beside it, one a line; the golden text of the
//! answers stands beside both. `INSTA_UPDATE=always cargo test contested` rewrites it.

use std::collections::BTreeSet;

use saksgang::inside::case::facts::Facts;
use saksgang::inside::engine::readings::choose;
use saksgang::inside::engine::{Request, Rules, Session};
use saksgang::inside::eval::outcome::{Course, NormOutcome, Outcome};
use saksgang::inside::eval::{Input, Scratch, evaluate};
use saksgang::inside::explain::Sensitive;
use saksgang::inside::report::golden::golden;
use saksgang::inside::report::view::Options;
use saksgang::inside::rulebook::Rulebook;
use saksgang::inside::rulebook::node::ReadingId;
use saksgang::inside::source::{Source, Sources};
use saksgang::inside::value::date::Date;
use saksgang::inside::value::moment::Deadline;
use saksgang::inside::value::truth::Truth;
use saksgang::inside::value::{UnitId, Variant};
use serde_json::Value as Json;

use crate::dice::Dice;
use crate::fast_road;
use crate::generate::{Book, case};
use crate::shrink::shrink;

/// A random rulebook in which facts of every kind of rule have made way for readings.
fn texts(book: &Book) -> Vec<String> {
    let texts = book.texts().into_iter();
    let readings = |text: String| {
        text.replace("person.asked", "(extent is small)")
            .replace("stay.paid", "(scope is wide)")
            .replace("stay.colour is red", "extent is large")
    };
    texts.map(readings).collect()
}

/// Every combination of the variants of all readings.
fn combinations(rulebook: &Rulebook) -> Vec<Vec<Option<Variant>>> {
    let mut all = vec![Vec::new()];
    for reading in &rulebook.readings {
        let variants = rulebook.enumeration(reading.ty).unwrap().variants.len();
        let variants = (0..u16::try_from(variants).unwrap()).map(Variant);
        let longer = |one: &Vec<_>, variant| [one.as_slice(), &[Some(variant)]].concat();
        all = all
            .iter()
            .flat_map(|one| variants.clone().map(|variant| longer(one, variant)))
            .collect();
    }
    all
}

/// What is compared of a norm; of one that does not apply, nothing.
type CameOut = Option<(Truth, Option<UnitId>, Vec<Vec<Option<UnitId>>>, Option<Deadline>, Course)>;

fn came_out(outcome: &Outcome, index: u32, one: &NormOutcome) -> CameOut {
    let norm = outcome.rulebook.norm(one.norm).unwrap();
    let course = outcome.course(index);
    let towards = norm.details.recipients().map(|parties| {
        let mut units: Vec<_> = outcome.recipients(one, parties).collect();
        units.sort_unstable();
        units
    });
    let deadline = course.deadline.or_else(|| outcome.deadline(one));
    let status = Course { status: course.status, ..Course::default() };
    (one.applies != Truth::No)
        .then(|| (one.applies, one.bearer, towards.collect(), deadline, status))
}

/// Norms, by their place in the list, and the readings that they hinge on.
type Hinges = BTreeSet<(u32, ReadingId)>;

/// What the evaluator says under each combination, and what all combinations show.
fn both_ways(rulebook: &Rulebook, facts: &Facts, on: Date) -> (Vec<Hinges>, Hinges) {
    let combinations = combinations(rulebook);
    let mut scratch = Scratch::default();
    let (mut told, mut all) = (Vec::new(), Vec::new());
    for readings in &combinations {
        let outcome = evaluate(Input { rulebook, facts, on, readings, assumed: &[] }, &mut scratch);
        let hinges = outcome.caveats.hinges.iter();
        assert!(hinges.clone().all(|hinge| !hinge.may));
        told.push(hinges.map(|hinge| (hinge.norm, hinge.reading)).collect());
        let norms = (0..).zip(outcome.norms).filter(|(_, one)| !is_standing(rulebook, one));
        let norms = norms.map(|(index, one)| (index, came_out(&outcome, index, one)));
        all.push(norms.collect::<Vec<_>>());
    }
    let mut shown = Hinges::new();
    for (one, first) in combinations.iter().zip(&all) {
        for (other, second) in combinations.iter().zip(&all) {
            let differing = (0..one.len()).filter(|at| one[*at] != other[*at]).collect::<Vec<_>>();
            let [at] = differing.as_slice() else { continue };
            let reading = ReadingId(u32::try_from(*at).unwrap());
            let norms = first.iter().zip(second).filter(|(first, second)| first != second);
            shown.extend(norms.map(|((index, _), _)| (*index, reading)));
        }
    }
    (told, shown)
}

fn is_standing(rulebook: &Rulebook, one: &NormOutcome) -> bool {
    let norm = rulebook.norm(one.norm).unwrap();
    rulebook.rule(norm.rule).unwrap().standing
}

/// Where the two differ, in words.
fn difference(book: &Book, case: &Json) -> Option<String> {
    let rulebook = fast_road::rulebook(&texts(book)).ok()?;
    let facts = fast_road::facts(&rulebook, &case.to_string()).ok()?;
    let (told, shown) = both_ways(&rulebook, &facts, facts.on?);
    let wrong = told.iter().find(|told| **told != shown)?;
    let told = |(norm, reading): &(u32, ReadingId)| {
        format!("norm {norm} on {}", rulebook.reading(*reading).unwrap().name)
    };
    let lost: Vec<_> = shown.difference(wrong).map(told).collect();
    let invented: Vec<_> = wrong.difference(&shown).map(told).collect();
    Some(format!("lost: {lost:?}, invented: {invented:?}"))
}

#[test]
fn norms_hinge_on_what_all_combinations_show_whatever_was_chosen() {
    let (mut hinging, mut books) = (0, 0);
    for seed in 20_000..20_300 {
        let mut dice = Dice::new(seed);
        let book = Book::random(&mut dice);
        let Ok(rulebook) = fast_road::rulebook(&texts(&book)) else { continue };
        books += 1;
        for _ in 0..10 {
            let case = case::random(&mut dice);
            let Ok(facts) = fast_road::facts(&rulebook, &case.to_string()) else { continue };
            let (told, shown) = both_ways(&rulebook, &facts, facts.on.unwrap());
            hinging += shown.len();
            if told.iter().any(|told| *told != shown) {
                let breaks = |book: &Book, case: &Json| difference(book, case).is_some();
                let (book, case) = shrink(book, case, breaks);
                let (texts, told) = (texts(&book).join("\n"), difference(&book, &case).unwrap());
                panic!("seed {seed}\n{texts}\n{case:#}\n{told}");
            }
        }
    }
    assert!(books > 100 && hinging > 1000, "{books} rulebooks, {hinging} norms hinge on readings");
}

fn rules(path: &std::path::Path) -> Rules {
    let mut sources = Sources::default();
    sources.add(Source::new("rules.regel", std::fs::read_to_string(path).unwrap()));
    Rules::compile(sources, "golden").map_err(|wrong| format!("{:#?}", wrong.diagnostics)).unwrap()
}

/// The answer to a case, as golden text, with these readings chosen.
fn told(rules: &Rules, case: &str, choices: &[&str]) -> String {
    let choices: Vec<_> = choices.iter().copied().map(str::to_owned).collect();
    let request = Request {
        on: None,
        today: Date::parse("2024-01-01").unwrap().into(),
        set: Vec::new(),
        assumed: Vec::new(),
        readings: choose(&rules.rulebook, &choices).unwrap(),
        sensitive: Sensitive::Masked,
    };
    golden(Session::new(rules).answer(case, &request).unwrap(), Options::default())
}

#[test]
fn golden_books() {
    insta::glob!("../golden/contested", "*.regel", |path| {
        let rules = rules(path);
        let cases = std::fs::read_to_string(path.with_extension("ndjson")).unwrap();
        let told: Vec<String> = cases.lines().map(|case| told(&rules, case, &[])).collect();
        let beside = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        insta::with_settings!({
            snapshot_path => beside.join("tests/golden/contested"),
            prepend_module_to_snapshot => false, snapshot_suffix => "", omit_expression => true,
        }, {
            insta::assert_snapshot!(path.file_stem().unwrap().to_str().unwrap(), told.join("\n"));
        });
    });
}

#[test]
fn a_chosen_reading_changes_the_answer_and_not_what_it_hinges_on() {
    let rules = rules("tests/golden/contested/readings.regel".as_ref());
    let case = r#"{ "on": "2024-03-05", "person": { "came_from_outside": false, "age": 16 } }"#;
    let (default, other) = (told(&rules, case, &[]), told(&rules, case, &["age_limit=everybody"]));
    assert!(
        default.contains("yes  RKM may grant-place") && default.contains("no   RKM shall refuse")
    );
    assert!(other.contains("no   RKM may grant-place") && other.contains("yes  RKM shall refuse"));
    assert!(other.contains("reading age_limit=everybody\n"));
    let hinges = |text: &str| {
        let lines = text.lines().filter(|line| line.contains("hinges on"));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(hinges(&default), hinges(&other));
}
