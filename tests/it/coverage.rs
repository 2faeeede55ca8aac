//! What a folder of cases tries of a rulebook: a small rulebook with its cases and what is told
//! of them in `tests/golden/coverage`, and the project's own examples.
//!
//! `INSTA_UPDATE=always cargo test coverage` rewrites what is told; the diff is what gets reviewed.

use std::fs;
use std::path::{Path, PathBuf};

use saksgang::Language;
use saksgang::coverage::{self, Case, Coverage, Tally};
use saksgang::engine::{Request, Rules, Session};
use saksgang::explain::Sensitive;
use saksgang::value::date::Date;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn request() -> Request {
    Request {
        on: None,
        today: Date::parse("2018-01-01").unwrap(),
        set: Vec::new(),
        assumed: Vec::new(),
        readings: Vec::new(),
        sensitive: Sensitive::Masked,
    }
}

/// The cases of a folder by name.
fn cases(folder: &Path) -> Vec<(String, String)> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let is_case = |path: &PathBuf| path.extension().is_some_and(|name| name == "json");
    let mut cases: Vec<(String, String)> = files
        .filter(is_case)
        .map(|path| {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect();
    cases.sort();
    cases
}

fn tally<'r>(rules: &'r Rules, cases: &[(String, String)]) -> Tally<'r> {
    let mut tally = Tally::new(&rules.rulebook);
    let (mut session, request) = (Session::new(rules), request());
    for (name, text) in cases {
        let answer = session.answer(text, &request);
        let answer = answer.unwrap_or_else(|wrong| panic!("{name}: {wrong:?}"));
        tally.take(&answer.outcome, name);
    }
    tally
}

#[test]
fn the_examples_try_all_rules_and_nearly_all_conditions() {
    let rules = Rules::shipped().unwrap();
    let cases = cases(&Path::new(ROOT).join("examples"));
    let tally = tally(&rules, &cases);
    let figures = tally.figures();
    let coverage = Coverage { tally: &tally, sources: &rules.sources, suggestions: &[] };
    let told = coverage::text(coverage, Language::En, Some(95));
    assert_eq!(figures.rules.seen, figures.rules.of, "{told}");
    assert!(figures.conditions.reaches(95), "{told}");
}

#[test]
#[ignore]
fn measure() {
    let rules = Rules::shipped().unwrap();
    let all = cases(&Path::new(ROOT).join("examples"));
    let tally = tally(&rules, &all);
    let cases: Vec<Case> = all.iter().map(|(name, text)| Case { name, text }).collect();
    let start = std::time::Instant::now();
    let suggestions = coverage::suggest(&rules, &tally, &cases, &request());
    println!("{:?} {} suggestions", start.elapsed(), suggestions.len());
    let coverage = Coverage { tally: &tally, sources: &rules.sources, suggestions: &suggestions };
    fs::create_dir_all("/tmp/cov").unwrap();
    fs::write("/tmp/cov/text", coverage::text(coverage, Language::En, Some(95))).unwrap();
    fs::write("/tmp/cov/lcov", coverage::lcov(coverage)).unwrap();
    fs::write("/tmp/cov/html.html", coverage::html(coverage, Language::En)).unwrap();
    let mut out = Vec::new();
    coverage::json(&mut out, coverage).unwrap();
    fs::write("/tmp/cov/json", out).unwrap();
    fs::create_dir_all("/tmp/cov/sk").unwrap();
    for one in &suggestions {
        fs::write(format!("/tmp/cov/sk/{}.json", one.name), &one.text).unwrap();
    }
}
