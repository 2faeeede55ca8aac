//! The rulebooks of other agencies under `examples/rulebooks`: each is in order as it stands, and its
//! own tests hold. Their dates were worked out apart from the program; each README says how.

use std::fs;
use std::path::{Path, PathBuf};

use crate::program::program_in_english;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/rulebooks");

/// The folders of the rulebooks.
fn rulebooks() -> Vec<PathBuf> {
    let entries = fs::read_dir(FOLDER).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.is_dir()).collect()
}

/// What a command says in a folder, where it does not end well.
fn trouble(folder: &Path, arguments: &[&str]) -> Option<String> {
    let output = program_in_english().current_dir(folder).args(arguments).output().unwrap();
    let told = [output.stdout, output.stderr].map(|text| String::from_utf8(text).unwrap());
    (!output.status.success())
        .then(|| format!("{}: {arguments:?}\n{}", folder.display(), told.concat()))
}

#[test]
fn each_is_free_of_errors_and_warnings_and_in_the_one_layout() {
    assert!(rulebooks().len() >= 2);
    for folder in rulebooks() {
        assert_eq!(trouble(&folder, &["check", "--deny", "warnings", "rules"]), None);
        assert_eq!(trouble(&folder, &["fmt", "--check", "rules"]), None);
    }
}

#[test]
fn the_tests_of_each_hold() {
    for folder in rulebooks() {
        assert_eq!(trouble(&folder, &["test"]), None);
    }
}
