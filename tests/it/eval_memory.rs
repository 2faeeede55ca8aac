//! Evaluation asks for memory with the first cases alone.

use std::fs;

use allocation_counter::measure;
use saksgang::inside::case;
use saksgang::inside::case::facts::Facts;
use saksgang::inside::engine::Rules;
use saksgang::inside::eval::{Input, Scratch, evaluate};
use saksgang::inside::source::SourceId;
use saksgang::inside::value::date::Date;

/// The facts of every case in `examples/`.
fn cases(rules: &Rules) -> Vec<Facts> {
    let paths = fs::read_dir("examples").unwrap().map(|entry| entry.unwrap().path());
    let cases = paths.filter(|path| path.extension().is_some_and(|extension| extension == "json"));
    let facts = cases.map(|path| {
        let (text, mut facts) = (fs::read_to_string(path).unwrap(), Facts::default());
        case::read(&rules.schema, SourceId(0), &text, &mut facts).unwrap();
        facts
    });
    facts.collect()
}

#[test]
fn no_case_like_those_before_allocates() {
    let rules = Rules::shipped().unwrap();
    let cases = cases(&rules);
    assert!(cases.len() > 10);
    let on = Date::parse("2099-03-05").unwrap();
    let mut scratch = Scratch::default();
    let mut norms = |facts| {
        let input = Input { rulebook: &rules.rulebook, facts, on, readings: &[], assumed: &[] };
        evaluate(input, &mut scratch).norms.len()
    };
    for facts in &cases {
        assert!(norms(facts) > 0);
    }
    for facts in &cases {
        let asked = measure(|| assert!(norms(facts) > 0)).count_total;
        assert_eq!(asked, 0, "{:?}", facts.name);
    }
}
