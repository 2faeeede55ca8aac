//! Citations of a rulebook that has a `sources.lock` beside it: what the circulars have not is an
//! error wherever the rulebook is loaded.

use crate::english;
use crate::program::program;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use saksgang::inside::engine::{Rules, shipped};
use saksgang::inside::source::{Source, Sources};

const LOCK: &str = "\
saksgang.sources/1
circular IM-2099-001
0000000000000001 section 1
0000000000000002 section 1 paragraph 1 sentence 1
0000000000000003 section 1 paragraph 1 sentence 2
0000000000000004 section 1 paragraph 2 sentence 1
0000000000000005 section 1 paragraph 2 bullet 1 sentence 1
0000000000000006 section 1 paragraph 2 bullet 2 sentence 1
0000000000000007 section 1 paragraph 2 bullet 2.1 sentence 1
0000000000000008 section 1 paragraph 2 bullet 10 sentence 1
0000000000000009 section 2
";

fn rules(cites: &str) -> String {
    format!(
        r#"circular IM-2099-001 nb "Et" en "One"
section 1 nb "Formål" en "Aim"
section 2 nb "Videre" en "More"
section 3 nb "Nytt" en "New"
unit U nb "Enhet" en "Unit"
task t nb "gjør" en "do"
rule r
  cites {cites}
  then U shall t
"#
    )
}

/// What is said of a citation: places, messages, helps.
fn said(cites: &str, lock: &str) -> Vec<String> {
    let mut sources = Sources::default();
    sources.add(Source::new("a.regel", rules(cites)));
    match Rules::compile_beside(sources, "trial", Source::new("sources.lock", lock)) {
        Ok(_) => Vec::new(),
        Err(refusal) => refusal
            .diagnostics
            .iter()
            .map(|one| {
                let at = refusal.sources.get(one.span().unwrap().source).unwrap();
                let at = at.slice(one.span().unwrap());
                format!(
                    "{} {at}: {} ({})",
                    one.code,
                    english::message(one),
                    english::help(one).unwrap()
                )
            })
            .collect(),
    }
}

#[test]
fn what_is_there_may_be_cited() {
    for cites in [
        "section 1",
        "section 2",
        "section 1 paragraph 1",
        "section 1 paragraphs 1-2",
        "section 1 paragraph 1 sentence 2",
        "section 1 paragraph 2 sentence 1",
        "section 1 paragraph 2 bullet 1",
        "section 1 paragraph 2 bullet 2.1 sentence 1",
        "section 1 paragraph 2 bullet 10",
        "section 1 paragraph 1, paragraph 2 bullet 1",
    ] {
        assert_eq!(said(cites, LOCK), [""; 0], "{cites}");
    }
}

#[test]
fn what_is_not_there_is_an_error_that_names_what_is() {
    for (cites, help) in [
        ("section 3", "it has the sections 1, 2"),
        ("section 1 paragraph 99", "section 1 has paragraphs 1 to 2"),
        ("section 2 paragraph 1", "section 2 has a heading alone"),
        ("section 1 paragraphs 1-3", "section 1 has paragraphs 1 to 2"),
        ("section 1 paragraph 1 sentence 3", "section 1 paragraph 1 has sentences 1 to 2"),
        ("section 1 paragraph 2 sentence 2", "section 1 paragraph 2 has one sentence"),
        ("section 1 paragraph 1 bullet 1", "section 1 paragraph 1 has no bullets"),
        ("section 1 paragraph 2 bullet 3", "section 1 paragraph 2 has the bullets 1, 2, 10"),
        ("section 1 paragraph 2 bullet 2.2", "section 1 paragraph 2 has the bullets 2.1"),
        (
            "section 1 paragraph 2 bullet 1 sentence 2",
            "section 1 paragraph 2 bullet 1 has one sentence",
        ),
    ] {
        let said = said(cites, LOCK);
        let [only] = said.as_slice() else { panic!("{cites}: {said:?}") };
        let named = cites.replace("paragraphs 1-3", "paragraph 3");
        let start = format!("C019 {cites}: `IM-2099-001` has no {named} ({help}; ");
        assert!(only.starts_with(&start), "{only}\n{start}");
    }
}

#[test]
fn circulars_that_the_lock_does_not_hold_are_not_judged() {
    let other = LOCK.replace("IM-2099-001", "IM-2099-002");
    assert_eq!(said("section 1 paragraph 99", &other), [""; 0]);
}

#[test]
fn a_broken_lock_is_an_error() {
    let said = said("section 1", &LOCK.replace("000000000000000", "x"));
    assert!(!said.is_empty() && said.iter().all(|one| one.starts_with("U047 ")), "{said:?}");
}

/// Starting with the built-in rulebook takes no time for its lock, so this is where it is compared.
#[test]
fn the_built_in_rulebook_cites_what_is_there() {
    let lock = shipped::lock().unwrap();
    let checked = Rules::compile_beside(shipped::sources(), shipped::NAME, lock);
    checked.unwrap_or_else(|refusal| panic!("{:#?}", refusal.diagnostics));
}

fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("locked");
    fs::create_dir_all(folder.join("rules")).unwrap();
    let wrong = rules("section 1 paragraph 99");
    let aside = "\naside section 1 paragraph 98\n  nb \"gammelt\" en \"old\"\n";
    fs::write(folder.join("rules/a.regel"), wrong + aside).unwrap();
    fs::write(folder.join("rules/sources.lock"), LOCK).unwrap();
    fs::write(folder.join("case.json"), r#"{"on":"2099-01-01"}"#).unwrap();
    folder
}

fn run(folder: &Path, arguments: &str) -> Output {
    let mut command = program();
    command.current_dir(folder).args(arguments.split(' ')).output().unwrap()
}

#[test]
fn every_command_that_loads_the_rulebook_says_so() {
    let folder = folder();
    for arguments in [
        "check rules",
        "check rules/a.regel",
        "eval case.json --rules rules",
        "trace --rules rules",
        "review case.json --rules rules",
        "test . --rules rules",
    ] {
        let Output { status, stdout, stderr } = run(&folder, arguments);
        let told = String::from_utf8([stdout, stderr].concat()).unwrap();
        assert!(!status.success(), "{arguments}: {told}");
        for passage in ["avsnitt 99", "avsnitt 98"] {
            assert!(told.contains(&format!("har ikke punkt 1 {passage}")), "{arguments}: {told}");
        }
        assert!(!told.contains('✓'), "{arguments}: {told}");
    }
}
