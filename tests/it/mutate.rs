//! Small changes of the rules: which ones there are, and which of them tests notice.
//!
//! The rulebook and its tests are those of `tests/golden/mutate`; the list of all changes stands
//! beside them, and `INSTA_UPDATE=always cargo test mutate` rewrites it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use saksgang::Language;
use saksgang::inside::engine::{Rules, load};
use saksgang::inside::mutate::{self, Run, Survivor, mutants};
use saksgang::inside::source::Source;
use saksgang::inside::suite::run::TestContext;
use saksgang::inside::suite::{Suite, Test};
use saksgang::inside::value::date::Date;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/mutate")
}

fn rules() -> Rules {
    load(&[folder().join("rules")]).unwrap()
}

fn told(rules: &Rules, all: &[mutate::Mutant]) -> Vec<String> {
    let told = all.iter().map(|mutant| {
        let Survivor { item, name, line, kind, old, new, .. } =
            Survivor::new(rules, mutant, Language::En);
        let new = if new.is_empty() { "(struck)" } else { &new };
        format!("{item} {name}, line {line}, {kind:?}: {old} → {new}")
    });
    told.collect()
}

fn suite() -> Suite {
    Suite::find(&[folder().join("tests")], None).unwrap()
}

/// The small changes that tests which hold notice, or do not.
fn run(rules: &Rules, suite: &Suite, budget: usize) -> Run {
    let today = Date::parse("2098-03-01").unwrap().into();
    let holds = |rules: &Rules| {
        let context = TestContext { rules, today: &today, language: Language::En };
        suite.first_broken(context, 0..suite.tests.len()).is_none()
    };
    assert!(holds(rules), "the tests hold by the rules as they are");
    mutate::run(rules, budget, |rules, _| holds(rules))
}

#[test]
fn every_small_change_of_a_rulebook_is_listed() {
    let rules = rules();
    let list = told(&rules, &mutants(&rules)).join("\n");
    insta::with_settings!({ snapshot_path => "../golden/mutate", omit_expression => true,
        prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("changes", list);
    });
}

#[test]
fn exactly_what_no_test_looks_at_is_not_noticed() {
    let rules = rules();
    let run = run(&rules, &suite(), usize::MAX);
    assert_eq!(run.possible, run.chosen);
    insta::with_settings!({ snapshot_path => "../golden/mutate", omit_expression => true,
        prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("unnoticed", told(&rules, &run.survivors).join("\n"));
    });
}

#[test]
fn a_test_on_the_boundary_closes_the_hole() {
    let (rules, mut suite) = (rules(), suite());
    let boundary = |suite: &Suite| {
        let survivors = told(&rules, &run(&rules, suite, usize::MAX).survivors);
        survivors.iter().any(|one| one.ends_with("person.age >= 18 → person.age > 18"))
    };
    assert!(boundary(&suite));
    let case = r#"{ "on": "2098-03-01", "person": { "age": 18, "applied_on": "2098-02-20" } }"#;
    suite.tests.push(Test {
        name: "eighteen".to_owned(),
        stem: "eighteen".into(),
        case: Source::new("eighteen.json", case),
        golden: None,
        expect: Some(Source::new("eighteen.expect", "define person.old_enough is yes")),
        faults: Vec::new(),
    });
    assert!(!boundary(&suite));
}

#[test]
fn a_budget_is_spread_evenly_and_always_in_the_same_way() {
    let rules = rules();
    let all = run(&rules, &suite(), usize::MAX);
    let some = run(&rules, &suite(), 12);
    assert_eq!((some.possible, some.chosen), (all.possible, 12));
    let again = run(&rules, &suite(), 12);
    assert_eq!(told(&rules, &some.survivors), told(&rules, &again.survivors));
    let unnoticed: BTreeSet<_> = told(&rules, &all.survivors).into_iter().collect();
    assert!(told(&rules, &some.survivors).iter().all(|one| unnoticed.contains(one)));
}

#[test]
fn without_tests_that_look_at_anything_every_change_goes_unnoticed() {
    let rules = rules();
    let run = mutate::run(&rules, usize::MAX, |_, _| true);
    assert_eq!(run.survivors.len(), run.tried());
    assert!(run.left_out > 0, "some changes give no valid rules");
}
