//! What the check says about rulebooks with mistakes in them.
//!
//! `tests/golden/check/*.regel` are rule files, each checked together with the words that
//! `vocabulary.regel` declares; a folder is a rulebook of several files, checked alone. What is
//! said stands beside each: file, line, column, code and message; the line with the characters
//! pointed at; further places; what to do. `INSTA_UPDATE=always cargo test` writes it anew.
#![expect(clippy::unwrap_used, reason = "tests")]

use crate::english;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use saksgang::inside::diagnostic::{Diagnostic, Label};
use saksgang::inside::source::{Source, Sources};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/check");

#[test]
fn golden() {
    let vocabulary = Path::new(FOLDER).join("vocabulary.regel");
    for case in entries(Path::new(FOLDER)) {
        let name = case.file_stem().unwrap().to_str().unwrap().to_owned();
        if case.is_dir() {
            expect(&name, &entries(&case));
        } else if case != vocabulary && case.extension().is_some_and(|ending| ending == "regel") {
            expect(&name, &[vocabulary.clone(), case]);
        }
    }
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn expect(name: &str, files: &[PathBuf]) {
    let (sources, diagnostics) = checked(files);
    let told: Vec<String> = diagnostics
        .iter()
        .map(|one| told(&sources, one))
        .filter(|told| !told.starts_with("vocabulary.regel"))
        .collect();
    let told = if told.is_empty() { "nothing".to_owned() } else { told.join("\n") };
    insta::with_settings!({
        snapshot_path => FOLDER, prepend_module_to_snapshot => false, omit_expression => true,
    }, {
        insta::assert_snapshot!(name, told);
    });
}

/// What is wrong with the files, or the warnings of a rulebook that holds together.
fn checked(files: &[PathBuf]) -> (Sources, Vec<Diagnostic>) {
    let (mut sources, mut trees, mut unread) = (Sources::default(), Vec::new(), Vec::new());
    for file in files {
        let text = std::fs::read_to_string(file).unwrap();
        let name = file.file_name().unwrap().to_str().unwrap();
        let id = sources.add(Source::new(name, text.as_str()));
        let (tree, errors) = saksgang::inside::syntax::parse(id, &text);
        unread.extend(errors);
        trees.push(tree);
    }
    if !unread.is_empty() {
        return (sources, unread);
    }
    let diagnostics = match saksgang::inside::check::check("golden", &trees) {
        Ok(rulebook) => rulebook.warnings,
        Err(errors) => errors,
    };
    (sources, diagnostics)
}

fn told(sources: &Sources, one: &Diagnostic) -> String {
    let (main, further) = one.labels.split_first().unwrap();
    let place = place(sources, main);
    let mut told =
        format!("{place} {} {}\n{}", one.code, english::message(one), marked(sources, main));
    for label in further {
        told += &marked(sources, label);
    }
    let help = english::help(one).unwrap_or("nothing".to_owned());
    writeln!(told, "  help: {help}").unwrap();
    told
}

fn place(sources: &Sources, label: &Label) -> String {
    let source = sources.get(label.span.source).unwrap();
    let (line, column) = source.line_column(label.span.range().start);
    format!("{}:{line}:{column}", source.name)
}

/// The line of a place, and below it marks under the characters of the place.
fn marked(sources: &Sources, label: &Label) -> String {
    let source = sources.get(label.span.source).unwrap();
    let (line, column) = source.line_column(label.span.range().start);
    let text = source.text.lines().nth(line - 1).unwrap_or_default();
    let pointed_at = source.slice(label.span);
    let first_line = pointed_at.lines().next().unwrap_or_default();
    let more = if pointed_at.contains('\n') { "…" } else { "" };
    let marks = "^".repeat(first_line.chars().count()) + more;
    let before = " ".repeat(column - 1);
    let marked = format!("  {line:3} | {text}\n      | {before}{marks} {}", english::text(label));
    marked.trim_end().to_owned() + "\n"
}
