//! Rulebooks in which everything rests on something else, thousands of times over.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use saksgang::inside::case;
use saksgang::inside::case::facts::Facts;
use saksgang::inside::case::schema::Schema;
use saksgang::inside::check::check;
use saksgang::inside::eval::{Input, Scratch, evaluate};
use saksgang::inside::explain::{Explanation, Step, Style, find, why};
use saksgang::inside::language::Language;
use saksgang::inside::report::{explanation, proof};
use saksgang::inside::source::SourceId;
use saksgang::inside::syntax::parse;
use saksgang::inside::value::date::Date;

/// Far more than any walk that calls itself could follow; a tenth of it for what is built of more.
const MANY: usize = 10_000;
const FEWER: usize = MANY / 10;

const VOCABULARY: &str = "
unit RKV
task act
record visit
  seen : yes/no
facts person
  asked : yes/no
  visits : list of visit
";

/// Explains every norm on the task `act`.
fn explained(rules: &str, case: &str) -> Vec<Explanation> {
    let (file, diagnostics) = parse(SourceId(0), &format!("{VOCABULARY}{rules}"));
    assert!(diagnostics.is_empty(), "{diagnostics:#?}");
    let rulebook = check("deep", &[file]).unwrap();
    let mut facts = Facts::default();
    case::read(&Schema::of(&rulebook), SourceId(1), case, &mut facts).unwrap();
    let mut scratch = Scratch::default();
    let input = Input {
        rulebook: &rulebook,
        facts: &facts,
        on: Date::new(2018, 3, 5).unwrap(),
        readings: &[],
        assumed: &[],
    };
    let outcome = evaluate(input, &mut scratch);
    let target = *find(&rulebook, "act").first().unwrap();
    let explanations = why(&outcome, target, Style::default());
    for one in explanations.iter().take(3) {
        assert!(!explanation::text(std::slice::from_ref(one), &rulebook, Language::Nb).is_empty());
        assert!(serde_json::to_string(&proof::proof(one, &rulebook, Language::Nb)).is_ok());
    }
    explanations
}

/// How many sentences there are, and how deep the deepest is.
fn size(steps: &[Step]) -> (usize, usize) {
    let below = steps.iter().map(|step| size(&step.steps));
    let (count, depth) = below.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1.max(one.1)));
    (count + steps.len(), depth + usize::from(!steps.is_empty()))
}

/// Nothing is left out, and nothing lies deeper than people read.
fn told_in_full(explanation: &Explanation, many: usize) {
    let steps = [explanation.steps.as_slice(), &explanation.parts].concat();
    let (count, depth) = size(&steps);
    assert!(count >= many, "{count}");
    assert!(depth <= 16, "{depth}");
}

/// `define d0 …`, `define d1 …` and so on, each made from the one before it.
fn chain(many: usize, next: impl Fn(usize) -> String) -> String {
    let definitions = (1..many).map(|at| format!("define d{at} : yes/no is {}\n", next(at - 1)));
    let definitions: String = definitions.collect();
    let last = many - 1;
    format!(
        "define d0 : yes/no is person.asked\n{definitions}\
         rule last\n  when d{last}\n  then RKV shall act\n"
    )
}

#[test]
fn a_chain_of_definitions() {
    let rules = chain(MANY, |at| format!("d{at}"));
    let case = r#"{ "person": { "asked": true } }"#;
    told_in_full(&explained(&rules, case)[0], MANY);
}

#[test]
fn a_chain_of_definitions_that_fails_or_is_open() {
    let rules = chain(FEWER, |at| format!("d{at}"));
    let case = r#"{ "person": { "asked": false } }"#;
    told_in_full(&explained(&rules, case)[0], FEWER);
    told_in_full(&explained(&rules, "{}")[0], FEWER);
}

#[test]
fn a_chain_of_definitions_about_elements() {
    let rules = chain(FEWER, |at| format!("some v in person.visits has (v.seen and d{at})"));
    let case = r#"{ "person": { "asked": true, "visits": [ { "seen": true } ] } }"#;
    told_in_full(&explained(&rules, case)[0], FEWER);
}

#[test]
fn a_chain_of_definitions_inside_an_element() {
    let few = 60;
    let definitions: String = (1..few)
        .map(|at| format!("define d{at} of (x : yes/no) : yes/no is d{} of x\n", at - 1))
        .collect();
    let last = few - 1;
    let rules = format!(
        "define d0 of (x : yes/no) : yes/no is x\n{definitions}\
         rule last\n  when some v in person.visits has (d{last} of v.seen)\n  then RKV shall act\n"
    );
    let case = r#"{ "person": { "visits": [ { "seen": false }, { "seen": true } ] } }"#;
    told_in_full(&explained(&rules, case)[0], few);
}

#[test]
fn a_chain_of_rules_that_override_each_other() {
    let few = FEWER / 10;
    let rules: String = (1..few)
        .map(|at| {
            let before = at - 1;
            format!(
                "rule r{at}\n  overrides r{before}\n  when person.asked\n  then RKV shall act\n"
            )
        })
        .collect();
    let rules = format!("rule r0\n  when person.asked\n  then RKV shall act\n{rules}");
    let explanations = explained(&rules, r#"{ "person": { "asked": true } }"#);
    assert_eq!(explanations.len(), few);
    told_in_full(&explanations[0], few);
}
