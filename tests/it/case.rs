//! Every case under `tests/golden/case` is read; what is said of it stands beside it.
//! `INSTA_UPDATE=always cargo test` rewrites what stands there.
#![expect(clippy::unwrap_used, reason = "tests")]

use crate::english;
use std::fmt::Write as _;
use std::path::Path;

use saksgang::inside::case::facts::{Facts, Place, Slot};
use saksgang::inside::case::schema::Schema;
use saksgang::inside::case::{path, read, text};
use saksgang::inside::diagnostic::{Diagnostic, Severity};
use saksgang::inside::rulebook::Rulebook;
use saksgang::inside::rulebook::vocabulary::FactId;
use saksgang::inside::source::{Source, SourceId};
use saksgang::inside::value::Value;

use crate::case_rulebook::rulebook;

/// `line:column code message`, then what is to be seen elsewhere, then what to do.
pub(crate) fn told(source: &Source, diagnostics: &[Diagnostic]) -> String {
    let mut told = String::new();
    for one in diagnostics {
        let severity = match one.severity {
            Severity::Error => "",
            Severity::Warning => "warning: ",
        };
        let (line, column) = source.line_column(one.span().unwrap().range().start);
        writeln!(told, "{line}:{column} {} {severity}{}", one.code, english::message(one)).unwrap();
        for label in one.labels.iter().filter(|label| !english::text(label).is_empty()) {
            let (line, column) = source.line_column(label.span.range().start);
            writeln!(told, "    {line}:{column} {}", english::text(label)).unwrap();
        }
        if let Some(help) = english::help(one) {
            writeln!(told, "    help: {help}").unwrap();
        }
    }
    told
}

/// Every slot that is filled, by the name that people know it by, and the log.
pub(crate) fn shown(rulebook: &Rulebook, facts: &Facts) -> String {
    let mut shown = format!("case {:?} on {:?}\n", facts.name, facts.on);
    let slots = (0..).map(|at| Place::Fact(FactId(at))).take(facts.slots.len());
    let elements = (0..).map(Place::Element).take(facts.elements.len());
    for place in slots.chain(elements) {
        let value = match facts.slot(place) {
            Slot::Absent => continue,
            Slot::Null => "null".to_owned(),
            Slot::Given(Value::Text(text)) => format!("{:?}", facts.text(text)),
            Slot::Given(Value::List(list)) => format!("a list of {}", list.len),
            Slot::Given(value) => format!("{value:?}"),
        };
        writeln!(shown, "{} = {value}", path::path(rulebook, facts, place)).unwrap();
    }
    for entry in &facts.log {
        writeln!(shown, "{entry:?}").unwrap();
    }
    if !facts.log_units.is_empty() {
        writeln!(shown, "log units {:?}", facts.log_units).unwrap();
    }
    shown
}

fn outcome(rulebook: &Rulebook, bytes: &[u8]) -> String {
    let source = Source::new("case.json", String::from_utf8_lossy(bytes));
    let text = match text(SourceId::default(), bytes) {
        Ok(text) => text,
        Err(error) => return told(&source, &[error]),
    };
    let mut facts = Facts::default();
    match read(&Schema::of(rulebook), SourceId::default(), text, &mut facts) {
        Ok(warnings) => told(&source, &warnings) + &shown(rulebook, &facts),
        Err(errors) => told(&source, &errors),
    }
}

#[test]
fn every_golden_case_says_what_stands_beside_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/case");
    let rulebook = rulebook();
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "json"))
        .collect();
    files.sort();
    assert!(!files.is_empty());
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(&folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for file in files {
            let outcome = outcome(&rulebook, &std::fs::read(&file).unwrap());
            let name = file.file_stem().unwrap().to_str().unwrap();
            insta::assert_snapshot!(name, outcome);
        }
    });
}
