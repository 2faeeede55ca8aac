//! How far norms have come: every rulebook under `tests/golden/course` is asked every case
//! beside it, one a line; the golden text of the answers stands beside both.
//! `INSTA_UPDATE=always cargo test course` rewrites it.
#![expect(clippy::unwrap_used, reason = "tests")]

use saksgang::inside::engine::{Request, Rules, Session};
use saksgang::inside::explain::Sensitive;
use saksgang::inside::report::golden::golden;
use saksgang::inside::report::view::Options;
use saksgang::inside::source::{Source, Sources};
use saksgang::inside::value::date::Date;

#[test]
fn courses() {
    insta::glob!("../golden/course", "*.regel", |path| {
        let mut sources = Sources::default();
        sources.add(Source::new("rules.regel", std::fs::read_to_string(path).unwrap()));
        let rules = Rules::compile(sources, "golden").map_err(|wrong| format!("{wrong:#?}"));
        let rules = rules.unwrap();
        let cases = std::fs::read_to_string(path.with_extension("ndjson")).unwrap();
        let told: Vec<String> = cases.lines().map(|case| told(&rules, case)).collect();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let beside = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/course");
        insta::with_settings!({
            snapshot_path => beside, prepend_module_to_snapshot => false,
            snapshot_suffix => "", omit_expression => true,
        }, {
            insta::assert_snapshot!(name, told.join("\n"));
        });
    });
}

fn told(rules: &Rules, case: &str) -> String {
    let today = Date::parse("2024-01-01").unwrap();
    let request = Request {
        on: None,
        today: today.into(),
        set: Vec::new(),
        assumed: Vec::new(),
        readings: Vec::new(),
        sensitive: Sensitive::Masked,
    };
    let mut session = Session::new(rules);
    let answer = session.answer(case, &request).map_err(|wrong| format!("{wrong:#?}")).unwrap();
    golden(answer, Options::default())
}
