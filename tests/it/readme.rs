//! The documents tell the truth: what they show of the program is what the program prints, what
//! they show of a file is in it, and what they link to is there. The README is short.
//!
//! `TRYCMD=overwrite cargo test readme` rewrites what is printed; the diff is what gets reviewed.

#![expect(clippy::unwrap_used, clippy::panic, reason = "tests")]

use crate::files_read::{folder, put, saksgang};
use saksgang::Rulebook;
use std::fs;
use std::path::{Path, PathBuf};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");
const README: &str = include_str!("../../README.md");

/// The documents for people who use the program, with their text.
fn documents() -> Vec<(PathBuf, String)> {
    let root = Path::new(ROOT);
    let named = ["README.md", "examples/README.md", "grammar/README.md", "rules/README.md"];
    let docs = fs::read_dir(root.join("docs")).unwrap().map(|entry| entry.unwrap().path());
    let docs = docs.filter(|path| path.extension().is_some_and(|ending| ending == "md"));
    let mut paths: Vec<PathBuf> = named.iter().map(|path| root.join(path)).chain(docs).collect();
    paths.sort();
    paths.into_iter().map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

/// The blocks of a text that are fenced as `kind`.
fn fenced<'a>(text: &'a str, kind: &str) -> Vec<&'a str> {
    let opening = format!("\n```{kind}\n");
    text.split(&opening).skip(1).map(|rest| rest.split("```").next().unwrap()).collect()
}

/// The commands are run in the folder of the repository, wherever the document stands.
#[test]
fn what_the_readme_and_the_documents_show_is_what_is_printed() {
    let cases = trycmd::TestCases::new();
    cases.env("LC_ALL", "C");
    for (path, _) in documents() {
        cases.case(path.strip_prefix(ROOT).unwrap());
    }
    cases.run();
}

#[test]
fn the_readme_is_short() {
    let lines = README.lines().count();
    assert!(lines <= 220, "{lines} lines; what is more belongs in `docs/` or beside its subject");
}

#[test]
fn the_readme_names_every_command() {
    let output = saksgang(Path::new(ROOT), &["--help", "--lang", "en"]).output().unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    let list = help.split("Commands:\n").nth(1).unwrap().split("\n\n").next().unwrap();
    let names = list.lines().filter_map(|line| line.strip_prefix("  ")?.split(' ').next());
    let names: Vec<&str> = names.filter(|name| !name.is_empty() && *name != "help").collect();
    assert!(names.len() > 10, "{help}");
    for name in names {
        assert!(README.contains(&format!("\n| `saksgang {name}` | ")), "not in the README: {name}");
    }
}

/// The workflow and the hook that are shown are those of a new rulebook.
#[test]
fn what_the_readme_shows_of_a_new_rulebook_is_in_it() {
    let document = include_str!("../../docs/rulebook.md");
    for shown in [
        include_str!("../../src/cli/new/template/.github/workflows/rules.yml"),
        include_str!("../../src/cli/new/template/.githooks/pre-commit"),
    ] {
        assert!(document.contains(shown), "not in docs/rulebook.md:\n{shown}");
    }
}

#[test]
fn the_rules_that_the_readme_and_the_documents_show_are_in_their_files() {
    for (text, file) in [
        (README, include_str!("../../docs/complaint/EX-2024-001.regel")),
        (include_str!("../../rules/README.md"), include_str!("../../rules/IM-2011-020.regel")),
    ] {
        let rules = fenced(text, "text").into_iter().filter(|shown| shown.starts_with("rule "));
        let rules: Vec<&str> = rules.collect();
        assert!(!rules.is_empty());
        for rule in rules {
            assert!(file.contains(&format!("\n{rule}")), "in no file:\n{rule}");
        }
    }
}

#[test]
fn the_rulebook_that_the_readme_begins_with_is_in_order() {
    for arguments in [["check", "--deny", "warnings"].as_slice(), &["fmt", "--check"]] {
        let output = saksgang(Path::new(ROOT), arguments).arg("docs/complaint").output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn the_case_that_the_documents_show_is_one() {
    let rulebook = Rulebook::shipped().unwrap();
    let shown = fenced(include_str!("../../examples/README.md"), "json");
    assert!(!shown.is_empty());
    for case in shown {
        assert!(rulebook.case(case).is_ok(), "{case}");
    }
}

#[test]
fn the_expectation_that_the_documents_show_holds() {
    let shown = fenced(include_str!("../../docs/tests.md"), "text");
    let [expected] = shown.as_slice() else { panic!("{shown:?}") };
    let folder = folder("readme");
    put(&folder, "case.json", include_str!("../../examples/ta-final-rejection-transit.json"));
    put(&folder, "case.expect", expected);
    let output = saksgang(&folder, &["test", ".", "--rules", "shipped"]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

/// What a heading is called in a link: small letters, blanks as hyphens, no punctuation.
fn anchor(heading: &str) -> String {
    let kept = |sign: &char| sign.is_alphanumeric() || matches!(sign, ' ' | '-' | '_');
    heading.trim().to_lowercase().chars().filter(kept).collect::<String>().replace(' ', "-")
}

#[test]
fn every_link_of_the_readme_and_the_documents_leads_somewhere() {
    for (path, text) in documents() {
        let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        for link in links.filter(|link| !link.starts_with("https://")) {
            let (file, heading) = link.split_once('#').unwrap_or((link, ""));
            let target =
                if file.is_empty() { path.clone() } else { path.parent().unwrap().join(file) };
            assert!(target.exists(), "{}: {link}", path.display());
            if !heading.is_empty() {
                let target = fs::read_to_string(target).unwrap();
                let headings = target.lines().filter(|line| line.starts_with('#'));
                let mut anchors = headings.map(|line| anchor(line.trim_start_matches('#')));
                assert!(anchors.any(|one| one == heading), "{}: {link}", path.display());
            }
        }
    }
}
