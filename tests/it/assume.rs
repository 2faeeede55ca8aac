//! What is assumed of definitions. Questions beside their answers: every `*.ask` under
//! `tests/golden/assume` says what is assumed, what is asked, and of which case; beside it stand
//! the golden text and why it came out so, or what is wrong with the assumptions.
//! `INSTA_UPDATE=always cargo test assume` rewrites them.

use crate::english;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use insta::{assert_snapshot, glob, with_settings};
use saksgang::inside::case::facts::Facts;
use saksgang::inside::diagnostic::Diagnostic;
use saksgang::inside::engine::{Answer, Request, Rules, Session};
use saksgang::inside::eval::outcome::Outcome;
use saksgang::inside::eval::{Input, Scratch, evaluate};
use saksgang::inside::explain::{Sensitive, Style, find, why};
use saksgang::inside::language::Language;
use saksgang::inside::report::view::Options;
use saksgang::inside::report::{explanation, golden, json, text};
use saksgang::inside::rulebook::Rulebook;
use saksgang::inside::rulebook::node::NodeId;
use saksgang::inside::source::{Source, Sources};
use saksgang::inside::value::Value;
use saksgang::inside::value::date::Date;

use crate::dice::Dice;
use crate::fast_road;
use crate::generate::{Book, case};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/assume");

fn rules() -> Rules {
    let mut sources = Sources::default();
    let text = fs::read_to_string(Path::new(FOLDER).join("rulebook.regel")).unwrap();
    sources.add(Source::new("rulebook.regel", text));
    Rules::compile(sources, "trial").map_err(|wrong| format!("{:#?}", wrong.diagnostics)).unwrap()
}

fn request(assumed: &str) -> Request {
    Request {
        on: None,
        today: Date::parse("2019-03-05").unwrap().into(),
        set: Vec::new(),
        readings: Vec::new(),
        assumed: assumed.split(',').map(str::to_owned).collect(),
        sensitive: Sensitive::Masked,
    }
}

/// The answer to a question, in the words of golden text, of proofs and of the head of a letter.
fn told(answer: Answer<'_>, asked: &str) -> String {
    let mut told = golden::golden(answer, Options::default());
    for language in [Language::Nb, Language::En] {
        let options = Options { language, ..Options::default() };
        let head = text::document(answer, options).text();
        let lines: Vec<_> = head.lines().take_while(|line| !line.is_empty()).collect();
        writeln!(told, "\n{}", lines.join("\n")).unwrap();
        let style = Style { language, sensitive: Sensitive::Masked };
        let rulebook = answer.outcome.rulebook;
        let targets = find(rulebook, asked);
        let reasons = targets.iter().flat_map(|target| why(&answer.outcome, *target, style));
        let reasons: Vec<_> = reasons.collect();
        write!(told, "\n{}", explanation::text(&reasons, rulebook, language)).unwrap();
    }
    let mut bytes = Vec::new();
    json::write_pretty(&mut bytes, answer, Options::default()).unwrap();
    let json: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    writeln!(told, "\nin JSON: {}", json["assumed"]).unwrap();
    told
}

fn refused(wrong: &[Diagnostic]) -> String {
    let help = |one: &Diagnostic| english::help(one).unwrap_or_default();
    let lines = wrong
        .iter()
        .map(|one| format!("{} {}\n  {}\n", one.code, english::message(one), help(one)));
    lines.collect()
}

#[test]
fn every_assumption_has_its_answer() {
    let rules = rules();
    glob!(FOLDER, "*.ask", |path| {
        let ask = fs::read_to_string(path).unwrap();
        let mut lines = ask.splitn(3, '\n');
        let assumed = lines.next().unwrap().strip_prefix("assume ").unwrap();
        let asked = lines.next().unwrap().strip_prefix("why ").unwrap();
        let mut session = Session::new(&rules);
        let answer = match session.answer(lines.next().unwrap(), &request(assumed)) {
            Ok(answer) => told(answer, asked),
            Err(wrong) => refused(&wrong),
        };
        let name = path.file_stem().unwrap().to_str().unwrap();
        with_settings!({ snapshot_path => FOLDER, prepend_module_to_snapshot => false,
            snapshot_suffix => "", omit_expression => true }, {
            assert_snapshot!(name, format!("{ask}\n{answer}"));
        });
    });
}

/// The values of all definitions without a parameter, by their nodes.
fn derived(rulebook: &Rulebook, outcome: &Outcome) -> Vec<(NodeId, Value)> {
    let nodes = rulebook.definitions.iter().filter_map(|one| one.node);
    let mut derived: Vec<_> = nodes.map(|node| (node, outcome.value(node))).collect();
    derived.sort_by_key(|one| one.0);
    derived
}

/// Every value that an evaluation calculated, and how its norms came out.
fn all_of_it(outcome: &Outcome) -> String {
    let norms = outcome.norms.iter().map(|one| (one.norm, one.applies, one.bearer, one.displaced));
    let norms: Vec<_> = norms.collect();
    format!("{:?} {norms:?} {:?} {:?}", outcome.values, outcome.courses, outcome.conflicts)
}

/// Random rulebooks, each with the facts of some random cases.
fn random(seeds: std::ops::Range<u64>, mut each: impl FnMut(&mut Dice, &Rulebook, &Facts)) {
    for seed in seeds {
        let mut dice = Dice::new(seed);
        let texts = Book::random(&mut dice).texts();
        let Ok(rulebook) = fast_road::rulebook(&texts) else { continue };
        for _ in 0..10 {
            let case = case::random(&mut dice).to_string();
            if let Ok(facts) = fast_road::facts(&rulebook, &case) {
                each(&mut dice, &rulebook, &facts);
            }
        }
    }
}

#[test]
fn to_assume_what_follows_anyway_changes_nothing() {
    let mut tried = 0;
    random(30_000..30_100, |_, rulebook, facts| {
        let on = facts.on.unwrap();
        let (mut one, mut other) = (Scratch::default(), Scratch::default());
        let input = Input { rulebook, facts, on, readings: &[], assumed: &[] };
        let plain = evaluate(input, &mut one);
        let assumed = derived(rulebook, &plain);
        let again = evaluate(Input { assumed: &assumed, ..input }, &mut other);
        assert_eq!(all_of_it(&plain), all_of_it(&again));
        tried += assumed.len();
    });
    assert!(tried > 1000, "{tried} definitions");
}

#[test]
fn what_is_assumed_rests_on_nothing_beneath_it() {
    let mut changed = 0;
    random(30_100..30_200, |dice, rulebook, facts| {
        let on = facts.on.unwrap();
        let (mut one, mut other) = (Scratch::default(), Scratch::default());
        let input = Input { rulebook, facts, on, readings: &[], assumed: &[] };
        let derived = derived(rulebook, &evaluate(input, &mut one));
        let Some((node, value)) = derived.get(dice.below(derived.len())) else { return };
        let value = match value {
            Value::Truth(truth) => Value::Truth(!truth),
            _ => Value::Unknown,
        };
        let assumed = [(*node, value)];
        let outcome = evaluate(Input { assumed: &assumed, ..input }, &mut other);
        assert_eq!(outcome.value(*node), value);
        assert_eq!(outcome.would_settle(*node), []);
        changed += 1;
    });
    assert!(changed > 300, "{changed} definitions");
}
