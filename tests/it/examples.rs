//! The example cases: what each is answered, as golden text beside it and as a case worker reads
//! it beside the tests; and that each is a case that `saksgang schema` describes.
//!
//! `saksgang test examples --accept` rewrites the golden texts, `INSTA_UPDATE=always cargo test
//! examples` what a case worker reads; the diff is what gets reviewed.

#![expect(clippy::unwrap_used, reason = "tests")]

use insta::{assert_snapshot, glob, with_settings};
use saksgang::Language;
use saksgang::inside::case::json_schema::json_schema;
use saksgang::inside::diff::answers::told::told as in_words;
use saksgang::inside::engine::{Request, Rules, Session, parallel};
use saksgang::inside::explain::Sensitive;
use saksgang::inside::report::golden::golden;
use saksgang::inside::report::golden::read::read;
use saksgang::inside::report::golden::row::Row;
use saksgang::inside::report::text;
use saksgang::inside::report::view::{Extent, Options};
use saksgang::inside::suite::run::{TestContext, run};
use saksgang::inside::suite::{Results, Suite, text as told};
use saksgang::inside::value::date::Date;

/// The day of the run; every example has a date of its own.
fn today() -> Date {
    Date::parse("2018-01-01").unwrap()
}

fn request() -> Request {
    Request {
        on: None,
        today: today().into(),
        set: Vec::new(),
        assumed: Vec::new(),
        readings: Vec::new(),
        sensitive: Sensitive::Masked,
    }
}

/// The answer to a case, as text in Norwegian.
fn answered(rules: &Rules, case: &str) -> String {
    let mut session = Session::new(rules);
    let asked = request();
    let answer = session.answer(case, &asked).unwrap();
    let options = Options { language: Language::Nb, ..Options::default() };
    text::document(answer, options).text()
}

#[test]
fn each_example_is_answered_as_its_golden_text_says() {
    let rules = Rules::shipped().unwrap();
    let suite = Suite::find(&["examples".into()], None).unwrap();
    let today = today().into();
    let context = TestContext { rules: &rules, today: &today, language: Language::En };
    let checked = run(&suite, context, parallel::cores(), &|_, _| {});
    let results = Results { context, suite: &suite, checked: &checked };
    assert_eq!(results.tally().passed, suite.tests.len(), "{}", told::text(results));
}

#[test]
fn each_example_is_told_as_before() {
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

/// What is compared is what golden text says: a kept text, read back, is the answer's own parts.
#[test]
fn golden_text_is_read_back_into_what_it_was_written_from() {
    let rules = Rules::shipped().unwrap();
    glob!("../../examples", "*.json", |path| {
        let case = std::fs::read_to_string(path).unwrap();
        let mut session = Session::new(&rules);
        let asked = request();
        let answer = session.answer(&case, &asked).unwrap();
        let options = Options { extent: Extent::All, ..Options::default() };
        let page = in_words(answer, options);
        let kept = read(&golden(answer, options));
        assert_eq!(kept.norms.len(), page.norms.len());
        for (kept, told) in kept.norms.into_iter().zip(page.norms) {
            assert_eq!(kept, Row { words: None, ..told }, "{}", path.display());
        }
        assert_eq!(kept.others, page.others, "{}", path.display());
    });
}
