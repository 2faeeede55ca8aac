//! The languages that a rulebook declares: however its file is stored, and without a folder too.

use crate::english;
use crate::program::program;
use std::fs;
use std::path::Path;
use std::process::Command;

use saksgang::inside::engine::{Beside, Rules};
use saksgang::inside::source::{Source, Sources};

const RULES: &str = "\
unit U nb \"Kontoret\" en \"The office\"
task t en \"Tell\"
rule r
  see \"x\"
  then U shall t
";

/// As Windows stores it: a mark at its beginning, and lines that end with two signs.
const WINDOWS: &str = "\u{feff}# Language\r\nlanguages = [\r\n  \"nb\",\r\n  \"en\",\r\n]\r\n";

/// What is said of a rulebook that is held in memory.
fn said(settings: Option<&str>) -> Vec<String> {
    let mut sources = Sources::default();
    sources.add(Source::new("a.regel", RULES));
    let settings = settings.map(|text| Source::new("saksgang.toml", text));
    let found = match Rules::compile_with(sources, "trial", Beside { lock: None, settings }) {
        Ok(rules) => rules.rulebook.warnings,
        Err(refusal) => refusal.diagnostics,
    };
    found.iter().map(|one| format!("{} {}", one.code, english::message(one))).collect()
}

#[test]
fn a_rulebook_in_memory_declares_its_languages_too() {
    let lacks_norwegian = ["W009 this has no label in Bokmål"];
    assert_eq!(said(None), lacks_norwegian);
    assert_eq!(said(Some("languages = ['nb', 'en']")), lacks_norwegian);
    assert_eq!(said(Some(WINDOWS)), lacks_norwegian);
    assert_eq!(said(Some("")), lacks_norwegian);
    assert_eq!(
        said(Some("languages = ['en']")),
        ["C114 `nb` is none of the languages that the rulebook labels in"]
    );
}

#[test]
fn the_file_is_read_as_windows_stores_it() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("languages");
    fs::create_dir_all(folder.join("rules")).unwrap();
    fs::write(folder.join("rules/a.regel"), RULES).unwrap();
    let told = |settings: &str| {
        fs::write(folder.join("rules/saksgang.toml"), settings).unwrap();
        let mut command = program();
        let output = command.current_dir(&folder).args(["check", "--lang", "en"]).output().unwrap();
        String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
    };
    assert!(told(WINDOWS).contains("no errors, 1 warning"), "{}", told(WINDOWS));
    let misnamed = folder.join("rules/saksgang.toml.txt");
    fs::rename(folder.join("rules/saksgang.toml"), &misnamed).unwrap();
    let mut command = program();
    let output = command.current_dir(&folder).args(["check", "--lang", "en"]).output().unwrap();
    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert!(said.contains("left out, because it is not called `saksgang.toml`"), "{said}");
    assert!(said.contains("saksgang.toml.txt`"), "{said}");
    fs::remove_file(misnamed).unwrap();
    let slip = "\u{feff}# Språk\r\nlanguage = ['nb']\r\n";
    assert!(told(slip).contains("saksgang.toml:2:1"), "{}", told(slip));
    assert!(told(slip).contains("did you mean `languages`?"), "{}", told(slip));
}

/// Runs git in a folder, as somebody whose name does not matter.
fn git(folder: &Path, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.current_dir(folder).args(["-c", "user.name=n", "-c", "user.email=n@example.org"]);
    assert!(command.args(arguments).output().unwrap().status.success(), "{arguments:?}");
}

#[test]
fn a_revision_is_read_with_the_languages_that_it_declares() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("languages-of-revisions");
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(folder.join("rules")).unwrap();
    let matters = RULES.replace("shall t", "shall t about nb \"saken\" en \"the case\"");
    fs::write(folder.join("rules/a.regel"), matters).unwrap();
    let settings = folder.join("rules/saksgang.toml");
    let compared = || {
        let mut command = program();
        command.current_dir(&folder).args(["diff", "git:HEAD:rules", "rules", "--lang", "en"]);
        let output = command.output().unwrap();
        String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
    };
    git(&folder, &["init", "-q", "."]);
    fs::write(&settings, "languages = ['nb', 'en']\n").unwrap();
    git(&folder, &["add", "-A"]);
    git(&folder, &["commit", "-q", "-m", "a"]);
    // In which order they are declared is no difference of the rules.
    fs::write(&settings, "languages = ['en', 'nb']\n").unwrap();
    assert!(compared().contains("No difference."), "{}", compared());
    fs::write(&settings, "language = ['en']\n").unwrap();
    git(&folder, &["commit", "-q", "-a", "-m", "b"]);
    fs::remove_file(&settings).unwrap();
    assert!(compared().contains("git:HEAD:rules/saksgang.toml:1:1"), "{}", compared());
}
