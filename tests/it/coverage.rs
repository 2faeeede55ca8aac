//! What a folder of cases tries of a rulebook: a small rulebook with its cases and what is told
//! of them in `tests/golden/coverage`, and the project's own examples.
//!
//! `INSTA_UPDATE=always cargo test coverage` rewrites what is told; the diff is what gets reviewed.

use crate::program::program;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use insta::{assert_snapshot, with_settings};
use saksgang::Language;
use saksgang::inside::coverage::{self, Case, Coverage, Tally};
use saksgang::inside::engine::{Request, Rules, Session};
use saksgang::inside::explain::Sensitive;
use saksgang::inside::source::{Source, Sources};
use saksgang::inside::value::date::Date;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn request() -> Request {
    Request {
        on: None,
        today: Date::parse("2018-01-01").unwrap().into(),
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
    let coverage = Coverage {
        tally: &tally,
        sources: &rules.sources,
        suggestions: &[],
        sensitive: Sensitive::Revealed,
    };
    let told = coverage::document(coverage, Language::En, Some(95)).text();
    assert_eq!(figures.rules.seen, figures.rules.of, "{told}");
    assert!(figures.decisions().reaches(95), "{told}");
}

/// Everything that is told of the small rulebook, format by format.
#[test]
fn a_small_rulebook_and_what_is_told_of_it() {
    with_small(|rules, all| {
        let tally = tally(rules, all);
        let cases: Vec<Case> = all.iter().map(|(name, text)| Case { name, text }).collect();
        let suggestions = coverage::suggest(rules, &tally, &cases, &request());
        let coverage = Coverage {
            tally: &tally,
            sources: &rules.sources,
            suggestions: &suggestions,
            sensitive: Sensitive::Revealed,
        };
        let mut json = Vec::new();
        coverage::json(&mut json, coverage).unwrap();
        golden("text.nb", &coverage::document(coverage, Language::Nb, Some(95)).text());
        golden("text.en", &coverage::document(coverage, Language::En, Some(30)).text());
        golden("json", &String::from_utf8(json).unwrap());
        golden("lcov", &coverage::lcov(coverage));
        golden("html", &coverage::html(coverage, Language::Nb));
        let texts = suggestions.iter().map(|one| format!("# {}\n{}\n", one.name, one.text));
        golden("suggestions", &texts.collect::<String>());
    });
}

/// With the suggested cases beside them, the cases try all that was said to be missing and shown.
#[test]
fn suggested_cases_try_what_they_are_said_to_try() {
    with_small(|rules, all| {
        let before = tally(rules, all);
        let cases: Vec<Case> = all.iter().map(|(name, text)| Case { name, text }).collect();
        let suggestions = coverage::suggest(rules, &before, &cases, &request());
        let mut more = all.to_vec();
        more.extend(suggestions.into_iter().map(|one| (one.name, one.text)));
        let (before, after) = (before.figures(), tally(rules, &more).figures());
        assert!(after.conditions.seen > before.conditions.seen);
        assert_eq!(after.conditions.seen, after.conditions.of, "{after:?}");
    });
}

/// Cases may be shared between threads, and be taken in any order.
#[test]
fn tallies_are_merged_whatever_the_order() {
    with_small(|rules, all| {
        let told = |tally: &Tally| {
            let coverage = Coverage {
                tally,
                sources: &rules.sources,
                suggestions: &[],
                sensitive: Sensitive::Revealed,
            };
            let mut json = Vec::new();
            coverage::json(&mut json, coverage).unwrap();
            json
        };
        let whole = tally(rules, all);
        let mut parts = tally(rules, &all[2..]);
        parts.merge(tally(rules, &all[..2]));
        assert_eq!(told(&whole), told(&parts));
    });
}

#[test]
fn a_page_needs_nothing_but_itself() {
    with_small(|rules, all| {
        let tally = tally(rules, all);
        let coverage = Coverage {
            tally: &tally,
            sources: &rules.sources,
            suggestions: &[],
            sensitive: Sensitive::Revealed,
        };
        let page = coverage::html(coverage, Language::En);
        let markup = page.strip_prefix("<!DOCTYPE html>").unwrap();
        let markup = markup.replace("<meta charset=\"utf-8\">", "");
        let viewport = markup.find("<meta name").unwrap();
        let end = viewport + markup[viewport..].find('>').unwrap() + 1;
        let markup = format!("{}{}", &markup[..viewport], &markup[end..]);
        let read = roxmltree::Document::parse(&markup).unwrap();
        for node in read.descendants() {
            assert!(node.attribute("src").is_none() && !node.has_tag_name("script"), "{node:?}");
            let link = node.attribute("href").unwrap_or("#");
            let target = link.strip_prefix('#').unwrap();
            let found = read.descendants().any(|one| one.attribute("id") == Some(target));
            assert!(target.is_empty() || found, "{link}");
        }
    });
}

/// The tracefile by what `geninfo` says of the format: known lines, in sections, with sums that
/// are those of the lines.
#[test]
fn a_tracefile_holds_together() {
    let rules = Rules::shipped().unwrap();
    let tally = tally(&rules, &cases(&Path::new(ROOT).join("examples")));
    let coverage = Coverage {
        tally: &tally,
        sources: &rules.sources,
        suggestions: &[],
        sensitive: Sensitive::Revealed,
    };
    let text = coverage::lcov(coverage);
    let figures = tally.figures();
    let records: Vec<&str> = text.trim_end().split("end_of_record").collect();
    let (mut branches, mut functions) = ((0, 0), (0, 0));
    for record in records.iter().filter(|record| !record.trim().is_empty()) {
        let record = Record::read(record);
        let lines = fs::read_to_string(Path::new(ROOT).join(&record.file)).unwrap().lines().count();
        assert!(record.lines.keys().all(|line| (1..=lines).contains(line)), "{}", record.file);
        branches = (branches.0 + record.branches.0, branches.1 + record.branches.1);
        functions = (functions.0 + record.functions.0, functions.1 + record.functions.1);
    }
    assert_eq!(branches, (figures.decisions().of, figures.decisions().seen));
    assert_eq!(functions, (figures.rules.of, figures.rules.seen));
}

/// A section of a tracefile.
struct Record {
    file: String,
    lines: BTreeMap<usize, u64>,
    /// Found and hit.
    branches: (usize, usize),
    functions: (usize, usize),
}

impl Record {
    fn read(text: &str) -> Self {
        let mut file = String::new();
        let mut lines = BTreeMap::new();
        let (mut branches, mut functions, mut declared) = (Vec::new(), Vec::new(), Vec::new());
        let mut sums = BTreeMap::new();
        for line in text.trim().lines() {
            let (key, value) = line.split_once(':').unwrap();
            let parts: Vec<&str> = value.split(',').collect();
            match (key, parts.as_slice()) {
                ("TN", _) => {}
                ("SF", _) => value.clone_into(&mut file),
                ("DA", [line, times]) => {
                    let earlier = lines.insert(line.parse().unwrap(), times.parse().unwrap());
                    assert_eq!(earlier, None, "{file}:{line} is counted twice");
                }
                ("BRDA", [line, block, branch, times]) => {
                    let [line, block, branch] = [line, block, branch].map(|one| one.parse::<u32>());
                    let times = if *times == "-" { 0 } else { times.parse::<u64>().unwrap() };
                    branches.push((line.unwrap(), block.unwrap(), branch.unwrap(), times));
                }
                ("FN", [_, name]) => declared.push((*name).to_owned()),
                ("FNDA", [times, name]) => {
                    functions.push(((*name).to_owned(), times.parse::<u64>().unwrap()));
                }
                ("FNF" | "FNH" | "BRF" | "BRH" | "LF" | "LH", [sum]) => {
                    sums.insert(key.to_owned(), sum.parse::<usize>().unwrap());
                }
                _ => panic!("no line of a tracefile: {line}"),
            }
        }
        let names: Vec<String> = functions.iter().map(|(name, _)| name.clone()).collect();
        assert_eq!(declared, names, "{file}");
        let hit = |times: &mut dyn Iterator<Item = u64>| times.filter(|times| *times > 0).count();
        let branch_sums = (branches.len(), hit(&mut branches.iter().map(|one| one.3)));
        let function_sums = (functions.len(), hit(&mut functions.iter().map(|one| one.1)));
        assert_eq!((sums["BRF"], sums["BRH"]), branch_sums, "{file}");
        assert_eq!((sums["FNF"], sums["FNH"]), function_sums, "{file}");
        assert_eq!((sums["LF"], sums["LH"]), (lines.len(), hit(&mut lines.values().copied())));
        Self { file, lines, branches: branch_sums, functions: function_sums }
    }
}

/// The small rulebook and its cases.
fn with_small<T>(test: impl Fn(&Rules, &[(String, String)]) -> T) -> T {
    let folder = Path::new(ROOT).join("tests/golden/coverage");
    let mut sources = Sources::default();
    let rules = fs::read_to_string(folder.join("rulebook.regel")).unwrap();
    sources.add(Source::new("rulebook.regel", rules));
    let rules = Rules::compile(sources, "keys");
    let rules = rules.unwrap_or_else(|refusal| panic!("{:?}", refusal.diagnostics));
    test(&rules, &cases(&folder.join("cases")))
}

fn golden(name: &str, told: &str) {
    with_settings!({ snapshot_path => "../golden/coverage", prepend_module_to_snapshot => false,
        omit_expression => true }, {
        assert_snapshot!(name, told);
    });
}

/// `saksgang test --coverage` on the small rulebook: what it prints, and its exit code.
#[test]
fn the_command_line() {
    let mut told = String::new();
    for arguments in [
        "--coverage --min 60 --coverage-out TEMP/coverage.txt",
        "--coverage --min 95 --lang en",
        "--coverage --format tap --coverage-format lcov --coverage-out TEMP/lcov.info",
        "--coverage --coverage-format json",
        "--min 95",
        "--coverage --min 101",
    ] {
        let output = run(arguments);
        let code = output.status.code().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        write!(told, "$ saksgang test cases --rules rulebook.regel {arguments}\n? {code}\n")
            .unwrap();
        writeln!(told, "{}{}", text(output.stdout), text(output.stderr)).unwrap();
    }
    golden("command_line", &told);
}

#[test]
fn skeletons_are_cases_that_can_be_tests() {
    let output = run("--coverage --skeletons TEMP/skeletons");
    assert!(output.status.success());
    let written = cases(&scratch().join("skeletons"));
    let rules = with_small(|rules, _| rules.clone());
    let tally = tally(&rules, &written);
    assert!(tally.figures().cases > 5);
}

/// A folder for what the program writes.
fn scratch() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("coverage");
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Runs the tests of the small rulebook.
fn run(arguments: &str) -> std::process::Output {
    let mut command = program();
    command.current_dir(Path::new(ROOT).join("tests/golden/coverage"));
    command.args(["test", "cases", "--rules", "rulebook.regel"]).env_remove("CI");
    let folder = scratch();
    let folder = folder.to_str().unwrap();
    command.args(arguments.split(' ').map(|one| one.replace("TEMP", folder)));
    command.output().unwrap()
}
