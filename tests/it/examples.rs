//! The example cases: what each is answered, as golden text beside the tests and as a case
//! worker reads it; and that each is a case that `saksgang schema` describes.
//!
//! `INSTA_UPDATE=always cargo test examples` rewrites the answers; the diff is what gets reviewed.

#![expect(clippy::unwrap_used, reason = "tests")]

use insta::{assert_snapshot, glob, with_settings};
use saksgang::Language;
use saksgang::case::json_schema::json_schema;
use saksgang::engine::{Request, Rules, Session};
use saksgang::explain::Sensitive;
use saksgang::report::view::Options;
use saksgang::report::{golden, text};
use saksgang::value::date::Date;

/// The answer to a case, as stable lines and then as text in Norwegian.
fn answered(rules: &Rules, case: &str) -> String {
    let today = Date::parse("2018-01-01").unwrap();
    let request = Request {
        on: None,
        today,
        set: Vec::new(),
        assumed: Vec::new(),
        readings: Vec::new(),
        sensitive: Sensitive::Masked,
    };
    let mut session = Session::new(rules);
    let answer = session.answer(case, &request).unwrap();
    let options = Options { language: Language::Nb, ..Options::default() };
    format!("{}\n{}", golden::golden(answer, options), text::text(answer, options))
}

#[test]
fn each_example_is_answered_as_before() {
    let rules = Rules::shipped().unwrap();
    glob!("../../examples", "*.json", |path| {
        let case = std::fs::read_to_string(path).unwrap();
        with_settings!({ snapshot_path => "../golden/examples", omit_expression => true,
            prepend_module_to_snapshot => false }, {
            assert_snapshot!("answer", answered(&rules, &case));
        });
    });
}

#[test]
fn each_example_is_a_case_that_the_schema_describes() {
    let rules = Rules::shipped().unwrap();
    let schema = json_schema(&rules.rulebook, Language::Nb);
    let validator = jsonschema::validator_for(&schema).unwrap();
    glob!("../../examples", "*.json", |path| {
        let case: serde_json::Value =
            serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let faults: Vec<String> = validator.iter_errors(&case).map(|one| one.to_string()).collect();
        assert!(faults.is_empty(), "{path:?}: {faults:#?}");
    });
}
