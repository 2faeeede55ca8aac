//! The JSON Schema of a rulebook takes the cases that the rulebook takes.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::path::Path;

use saksgang::inside::case::facts::Facts;
use saksgang::inside::case::json_schema::json_schema;
use saksgang::inside::case::read;
use saksgang::inside::case::schema::Schema;
use saksgang::inside::language::Language;
use saksgang::inside::source::SourceId;

use crate::case_rulebook::rulebook;

/// Faults that a schema cannot see.
const UNSEEN: [&str; 9] = [
    "duplicate-keys",
    "entry-after-the-case",
    "for-an-unknown-key",
    "missing-key",
    "no-such-day",
    "number-too-fine",
    "number-with-exponent",
    "same-key",
    "sensitive-values",
];

#[test]
fn it_takes_what_reading_takes() {
    let rulebook = rulebook();
    let schema = Schema::of(&rulebook);
    let validator = jsonschema::draft202012::new(&json_schema(&rulebook, Language::En)).unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/case");
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let Ok(text) = std::fs::read_to_string(&path) else {
            continue;
        };
        let Ok(json) = serde_json::from_str(&text) else {
            continue;
        };
        if UNSEEN.contains(&name) || path.extension().is_some_and(|kind| kind != "json") {
            continue;
        }
        let taken = read(&schema, SourceId::default(), &text, &mut Facts::default()).is_ok();
        assert_eq!(validator.is_valid(&json), taken, "{name}");
    }
}

#[test]
fn it_reads_like_this() {
    let schema = json_schema(&rulebook(), Language::Nb);
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/case"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_sort_maps(true);
    settings.bind(|| insta::assert_json_snapshot!("json-schema", schema));
}
