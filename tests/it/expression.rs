//! Any expression, asked of a case. Every `*.ask` under `tests/golden/expression` is a case, an
//! empty line, and an expression a line; beside it stand the answers, or what is wrong with the
//! question. The rules are those of `tests/golden/assume/rulebook.regel`.
//! `INSTA_UPDATE=always cargo test expression` rewrites them.

use crate::english;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use insta::{assert_snapshot, glob, with_settings};
use saksgang::inside::engine::expression::{Expression, expression};
use saksgang::inside::engine::{Refusal, Request, Rules, Session};
use saksgang::inside::eval::Scratch;
use saksgang::inside::eval::outcome::Outcome;
use saksgang::inside::explain::{Asked, Sensitive, Shown, Style, asked};
use saksgang::inside::language::Language;
use saksgang::inside::report::explanation;
use saksgang::inside::source::{Source, Sources};
use saksgang::inside::value::Value;
use saksgang::inside::value::date::Date;
use saksgang::inside::value::truth::Truth;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden");

fn rules() -> Rules {
    let mut sources = Sources::default();
    let path = Path::new(FOLDER).join("assume/rulebook.regel");
    sources.add(Source::new("rulebook.regel", fs::read_to_string(path).unwrap()));
    Rules::compile(sources, "trial").map_err(|wrong| format!("{:#?}", wrong.diagnostics)).unwrap()
}

fn request(assumed: &[&str]) -> Request {
    Request {
        on: None,
        today: Date::parse("2019-03-05").unwrap().into(),
        set: Vec::new(),
        readings: Vec::new(),
        assumed: assumed.iter().map(|one| (*one).to_owned()).collect(),
        sensitive: Sensitive::Masked,
    }
}

/// What an expression comes to in the case of an outcome.
fn answer(found: &mut Expression, outcome: &Outcome, language: Language) -> Asked {
    let (node, mut scratch) = (found.node(), Scratch::default());
    let style = Style { language, sensitive: Sensitive::Masked };
    asked(&found.evaluate(outcome.input(), &mut scratch), node, style)
}

/// In both languages, with the type first.
fn told(found: &mut Expression, outcome: &Outcome) -> String {
    let nb = answer(found, outcome, Language::Nb);
    let mut told = format!("{} {:?}\n", nb.ty, nb.value);
    told.push_str(&explanation::asked(&nb, outcome.rulebook, Language::Nb));
    let en = answer(found, outcome, Language::En);
    told.push_str(&explanation::asked(&en, outcome.rulebook, Language::En));
    told
}

/// What is wrong, with the words that each message points at.
fn refused(refusal: &Refusal) -> String {
    let mut told = String::new();
    for one in &refusal.diagnostics {
        writeln!(told, "{} {}", one.code, english::message(one)).unwrap();
        for label in &one.labels {
            let source = refusal.sources.get(label.span.source).unwrap();
            let text = source.slice(label.span);
            writeln!(told, "  {}: «{text}» {}", source.name, english::text(label)).unwrap();
        }
        writeln!(told, "  {}", english::help(one).as_deref().unwrap_or("-")).unwrap();
    }
    told
}

#[test]
fn every_expression_has_its_answer() {
    let rules = rules();
    glob!(FOLDER, "expression/*.ask", |path| {
        let ask = fs::read_to_string(path).unwrap();
        let (case, expressions) = ask.split_once("\n\n").unwrap();
        let (mut session, request) = (Session::new(&rules), request(&[]));
        let outcome = session.answer(case, &request).unwrap().outcome;
        let mut answers = String::new();
        for text in expressions.lines() {
            let answer = match expression(&rules, text) {
                Ok(mut found) => told(&mut found, &outcome),
                Err(refusal) => refused(&refusal),
            };
            writeln!(answers, "> {text}\n{answer}").unwrap();
        }
        let name = path.file_stem().unwrap().to_str().unwrap();
        with_settings!({ snapshot_path => Path::new(FOLDER).join("expression"),
            prepend_module_to_snapshot => false, snapshot_suffix => "", omit_expression => true }, {
            assert_snapshot!(name, answers);
        });
    });
}

/// Whatever form it has: a *not* in front is never passed over, not even of a single fact.
#[test]
fn what_is_told_first_is_what_was_asked_and_its_opposite_is_the_opposite() {
    let rules = rules();
    let (mut session, request) = (Session::new(&rules), request(&[]));
    let opposite = |value: &Shown| match value {
        Shown::Truth(Truth::Yes) => Shown::Truth(Truth::No),
        Shown::Truth(Truth::No) => Shown::Truth(Truth::Yes),
        other => other.clone(),
    };
    let mut tried = 0;
    for path in ["expression/facts_and_definitions.ask", "expression/refused.ask"] {
        let ask = fs::read_to_string(Path::new(FOLDER).join(path)).unwrap();
        let (case, expressions) = ask.split_once("\n\n").unwrap();
        let outcome = session.answer(case, &request).unwrap().outcome;
        for text in expressions.lines() {
            let asked = |text: &str| {
                let mut found = expression(&rules, text).ok()?;
                Some(answer(&mut found, &outcome, Language::En))
            };
            let Some(plain) = asked(text) else { continue };
            assert_eq!(plain.step.value, plain.value, "{text}");
            if plain.ty != "yes/no" {
                continue;
            }
            let told = ["not", "not not", "not not not"].map(|word| {
                let asked = asked(&format!("{word} ({text})")).unwrap();
                assert_eq!(asked.step.value, asked.value, "{word} ({text})");
                asked.step
            });
            let against = opposite(&plain.value);
            assert_eq!(told.each_ref().map(|one| &one.value), [&against, &plain.value, &against]);
            assert_ne!(told[0].text, told[1].text, "{text}");
            tried += 1;
        }
    }
    assert!(tried > 10, "{tried}");
}

#[test]
fn an_expression_is_asked_under_the_same_assumptions() {
    let rules = rules();
    let (mut session, request) = (Session::new(&rules), request(&["points=7", "warned=no"]));
    let outcome = session.answer(r#"{ "on": "2019-03-05" }"#, &request).unwrap().outcome;
    let mut found = expression(&rules, "points > 6 and not warned").ok().unwrap();
    let asked = answer(&mut found, &outcome, Language::En);
    assert_eq!(asked.ty, "yes/no");
    let told = explanation::asked(&asked, outcome.rulebook, Language::En);
    assert_eq!(told.matches("assumed in this session").count(), 2, "{told}");
}

#[test]
fn the_norms_come_out_as_they_do_without_the_expression() {
    let rules = Rules::shipped().ok().unwrap();
    let found = expression(&rules, "person.age >= 18").ok().unwrap();
    glob!("../../examples", "*.json", |path| {
        let (mut session, request) = (Session::new(&rules), request(&[]));
        let outcome = session.answer(&fs::read_to_string(path).unwrap(), &request).unwrap().outcome;
        let (mut found, mut scratch) = (found.clone(), Scratch::default());
        let node = found.node();
        let beside = found.evaluate(outcome.input(), &mut scratch);
        assert_eq!(outcome.norms, beside.norms);
        assert!(matches!(beside.value(node), Value::Truth(_) | Value::Unknown));
    });
}

#[test]
fn a_hostile_text_is_refused() {
    let rules = rules();
    let texts = [
        String::new(),
        " \n ".to_owned(),
        "\0".to_owned(),
        "person.age\0 >= 18".to_owned(),
        "a".repeat(1 << 20),
        "(".repeat(100_000),
        "(".repeat(60_000),
        format!("{}yes{}", "(".repeat(30_000), ")".repeat(30_000)),
        "not ".repeat(16_000),
        "yes and\n ".repeat(6_000),
        "1 +\n ".repeat(10_000),
        "\u{feff}\u{feff}".to_owned(),
        "æ".repeat(40_000),
        "\"".to_owned(),
        "some x in".to_owned(),
    ];
    for text in texts {
        let refusal = expression(&rules, &text).err();
        let start: String = text.chars().take(20).collect();
        let refusal = refusal.unwrap_or_else(|| panic!("`{start}` is taken"));
        assert!(!refusal.diagnostics.is_empty(), "`{start}`");
        for one in &refusal.diagnostics {
            assert!(one.span().is_some_and(|span| span.source.0 == 1), "{one:?}");
        }
    }
}
