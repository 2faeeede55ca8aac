//! Cases with what is asked about them, and the explanation that is given: in Norwegian, in
//! English, and as JSON. The rules are those of `tests/golden/explain/rulebook.regel`.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use insta::{assert_snapshot, glob, with_settings};

use saksgang::inside::case;
use saksgang::inside::case::facts::{Facts, Place, Slot};
use saksgang::inside::case::schema::Schema;
use saksgang::inside::check::check;
use saksgang::inside::engine::Rules;
use saksgang::inside::eval::calculation::field_read;
use saksgang::inside::eval::outcome::Outcome;
use saksgang::inside::eval::{Input, Scratch, evaluate};
use saksgang::inside::explain::{Explanation, Sensitive, Style, explain, find, why};
use saksgang::inside::language::Language;
use saksgang::inside::report::explanation;
use saksgang::inside::report::proof::proof;
use saksgang::inside::rulebook::Rulebook;
use saksgang::inside::rulebook::node::{Node, NodeId};
use saksgang::inside::rulebook::vocabulary::{Default, FactId};
use saksgang::inside::source::SourceId;
use saksgang::inside::syntax::parse;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/explain");

fn rulebook() -> Rulebook {
    let text = fs::read_to_string(Path::new(FOLDER).join("rulebook.regel")).unwrap();
    let (file, diagnostics) = parse(SourceId(0), &text);
    assert!(diagnostics.is_empty(), "{diagnostics:#?}");
    check("trial", &[file]).unwrap()
}

/// The case of a question.
fn case_of(rulebook: &Rulebook, ask: &str) -> Facts {
    let (_, text) = ask.split_once('\n').unwrap();
    let mut facts = Facts::default();
    case::read(&Schema::of(rulebook), SourceId(1), text, &mut facts).unwrap();
    facts
}

/// What is made of the outcome of a case.
fn evaluated<T>(rulebook: &Rulebook, facts: &Facts, then: impl FnOnce(&Outcome) -> T) -> T {
    let mut scratch = Scratch::default();
    let input = Input { rulebook, facts, on: facts.on.unwrap(), readings: &[], assumed: &[] };
    then(&evaluate(input, &mut scratch))
}

/// What is asked, and the answer, in one text.
fn answered(rulebook: &Rulebook, ask: &str) -> String {
    let asked = ask.lines().next().unwrap().strip_prefix("why ").unwrap();
    let facts = case_of(rulebook, ask);
    let explained = |style| -> Vec<Explanation> {
        let targets = find(rulebook, asked);
        assert!(!targets.is_empty(), "nothing is called {asked}");
        evaluated(rulebook, &facts, |outcome| {
            targets.iter().flat_map(|target| why(outcome, *target, style)).collect()
        })
    };
    let mut answer = format!("{ask}\n");
    for language in [Language::Nb, Language::En] {
        let text = explanation::text(&explained(masked(language)), rulebook, language);
        writeln!(answer, "{text}").unwrap();
    }
    for explanation in explained(masked(Language::En)) {
        let proof = proof(&explanation, rulebook, Language::En);
        writeln!(answer, "{}", serde_json::to_string_pretty(&proof).unwrap()).unwrap();
    }
    answer
}

fn masked(language: Language) -> Style {
    Style { language, sensitive: Sensitive::Masked }
}

#[test]
fn every_question_has_its_explanation() {
    let rulebook = rulebook();
    glob!(FOLDER, "*.ask", |path| {
        let name = path.file_stem().unwrap().to_str().unwrap();
        let answer = answered(&rulebook, &fs::read_to_string(path).unwrap());
        with_settings!({ snapshot_path => FOLDER, prepend_module_to_snapshot => false,
            snapshot_suffix => "", omit_expression => true }, {
            assert_snapshot!(name, answer);
        });
    });
}

/// What an explanation cites is enough for the same explanation.
fn rests_on_what_it_cites(rulebook: &Rulebook, facts: &Facts) {
    let explained = |facts: &Facts, index| {
        evaluated(rulebook, facts, |outcome| explain(outcome, index, masked(Language::Nb)))
    };
    for index in 0.. {
        let Some(explanation) = explained(facts, index) else {
            break;
        };
        let again = explained(&cited_alone(rulebook, facts, &explanation), index);
        assert_eq!(again, Some(explanation));
    }
}

#[test]
fn explanations_rest_on_what_they_cite() {
    let rulebook = rulebook();
    glob!(FOLDER, "*.ask", |path| {
        let facts = case_of(&rulebook, &fs::read_to_string(path).unwrap());
        rests_on_what_it_cites(&rulebook, &facts);
    });
}

#[test]
fn explanations_of_the_examples_rest_on_what_they_cite() {
    let rules = Rules::shipped().unwrap();
    glob!("../../examples", "*.json", |path| {
        let mut facts = Facts::default();
        let text = fs::read_to_string(path).unwrap();
        case::read(&rules.schema, SourceId(1), &text, &mut facts).unwrap();
        rests_on_what_it_cites(&rules.rulebook, &facts);
    });
}

/// The facts of which a rulebook asks whether they are known, and whether it asks that of fields.
fn asked_known(rulebook: &Rulebook) -> (BTreeSet<FactId>, bool) {
    let nodes = &rulebook.nodes;
    let asked = nodes.all.iter().filter_map(|node| match node {
        Node::IsKnown(operand) => Some(*operand),
        _ => None,
    });
    let (mut left, mut seen): (Vec<NodeId>, _) = (asked.collect(), BTreeSet::new());
    let (mut facts, mut fields) = (BTreeSet::new(), false);
    while let Some(node) = left.pop() {
        seen.insert(node);
        match nodes.get(node) {
            Some(Node::Fact(id)) => drop(facts.insert(id)),
            Some(Node::Field { .. }) => fields = true,
            _ => {}
        }
        let default = field_read(rulebook, node).and_then(|field| field.default);
        let default = default.and_then(|default| match default {
            Default::Node(node) => Some(node),
            Default::Empty | Default::OfElement => None,
        });
        let parts = nodes.parts(node).into_iter().chain(default);
        left.extend(parts.filter(|part| !seen.contains(part)));
    }
    (facts, fields)
}

/// The case with the cited facts and those asked by `is known`, without the assumed ones, and all
/// others known to be unknown.
pub(crate) fn cited_alone(rulebook: &Rulebook, facts: &Facts, explanation: &Explanation) -> Facts {
    let (asked, fields) = asked_known(rulebook);
    let is_asked = |place| match place {
        Place::Fact(id) => asked.contains(&id),
        Place::Element(_) => fields,
    };
    let tells = |place| facts.history(place).is_some();
    let kept = |place: Place| match facts.slot(place) {
        slot if is_asked(place) => slot,
        // What it was on another day may be cited.
        Slot::Null if tells(place) && explanation.cites.contains(&place) => Slot::Absent,
        _ if explanation.assumed.contains(&place) => Slot::Absent,
        slot if explanation.cites.contains(&place) => slot,
        _ => Slot::Null,
    };
    let mut alone = facts.clone();
    for (slot, id) in alone.slots.iter_mut().zip(0..) {
        *slot = kept(Place::Fact(FactId(id)));
    }
    for (slot, at) in alone.elements.iter_mut().zip(0..) {
        *slot = kept(Place::Element(at));
    }
    // Of a history what an entry says, never its days.
    for history in &facts.histories {
        if kept(history.place) == Slot::Null {
            let entries = history.start as usize..history.end as usize;
            alone.told[entries].iter_mut().for_each(|told| told.is = Slot::Null);
        }
    }
    alone.stand(facts.day.unwrap());
    alone
}

#[test]
fn sensitive_values_are_shown_only_when_revealed() {
    let rulebook = rulebook();
    let ask = fs::read_to_string(Path::new(FOLDER).join("applies.ask")).unwrap();
    let facts = case_of(&rulebook, &ask);
    let told = |sensitive| {
        let style = Style { sensitive, ..masked(Language::En) };
        let target = find(&rulebook, "contact-pu-first").pop().unwrap();
        let explained = evaluated(&rulebook, &facts, |outcome| why(outcome, target, style));
        explanation::text(&explained, &rulebook, Language::En)
    };
    for secret in ["1991-06-02", "26"] {
        assert!(!told(Sensitive::Masked).contains(secret));
        assert!(told(Sensitive::Revealed).contains(secret));
    }
}
