//! The command line, run as a program.
//!
//! The files `tests/golden/cli/*.md` hold commands with what they print and their exit codes,
//! run in `tests/golden/cli/small`. `TRYCMD=overwrite cargo test` rewrites what they print.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use crate::program::program;
use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The program, in the folder of the small rulebook.
fn saksgang(arguments: &[&str]) -> Command {
    let mut command = program();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/cli/small");
    command.args(arguments).current_dir(folder);
    command
}

fn run(arguments: &[&str]) -> Output {
    saksgang(arguments).output().unwrap()
}

#[test]
fn commands_print_what_is_written() {
    trycmd::TestCases::new().env("LC_ALL", "C").case("tests/golden/cli/*.md");
}

#[test]
fn sarif_is_well_formed() {
    let output = run(&["check", "--format", "sarif", "broken"]);
    let log: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let results = run["results"].as_array().unwrap();
    assert!(results.len() > 1, "{log:#}");
    for result in results {
        assert!(["error", "warning"].contains(&result["level"].as_str().unwrap()));
        assert!(result["message"]["text"].is_string());
        if let Some(index) = result["ruleIndex"].as_u64() {
            assert_eq!(rules[usize::try_from(index).unwrap()]["id"], result["ruleId"]);
        }
        let place = &result["locations"][0]["physicalLocation"];
        let file = place["artifactLocation"]["uri"].as_str().unwrap();
        assert!(file.starts_with("broken/"), "{file}");
        assert!(place["region"]["startLine"].as_u64().unwrap() > 0);
        assert!(place["region"]["startColumn"].as_u64().unwrap() > 0);
    }
}

#[test]
fn a_case_a_line_is_an_answer_a_line_in_order() {
    let output = run(&["eval", "--rules", "rules", "cases.ndjson"]);
    let lines = String::from_utf8(output.stdout).unwrap();
    let names = lines.lines().map(|line| {
        let answer = serde_json::from_str(line).unwrap_or(serde_json::Value::Null);
        answer["case"].as_str().or(answer["format"].as_str()).unwrap_or_default().to_owned()
    });
    // Line by line what comes out belongs to what went in: the second is empty, the third no case.
    assert_eq!(names.collect::<Vec<_>>(), ["N-1", "", "saksgang.faults/1", "N-3"]);
    assert!(String::from_utf8(output.stderr).unwrap().contains("cases.ndjson:3:61"));
    assert_eq!(output.status.code(), Some(3));
}

#[test]
fn twenty_runs_give_the_same_bytes() {
    let json =
        || run(&["eval", "--rules", "rules", "--all", "--format", "json", "case.json"]).stdout;
    let first = json();
    assert!((1..20).all(|_| json() == first));
}

#[test]
fn a_case_comes_from_standard_input() {
    let mut child = saksgang(&["eval", "--rules", "rules", "--format", "golden"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(br#"{ "case": "S-1", "on": "2020-03-02" }"#).unwrap();
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    assert!(output.stdout.starts_with(b"case S-1\non 2020-03-02\n"));
    assert!(output.status.success());
}

#[test]
fn a_closed_pipe_ends_the_run_quietly() {
    let mut child = saksgang(&["schema", "--rules", "rules"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut messages = String::new();
    child.stderr.take().unwrap().read_to_string(&mut messages).unwrap();
    assert_eq!(messages, "");
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn every_shell_has_completions() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = run(&["completions", shell]).stdout;
        assert!(String::from_utf8(script).unwrap().contains("ndjson"), "{shell}");
    }
}

#[test]
fn a_limit_has_its_own_exit_code() {
    let folder = temporary("limit");
    let case = folder.join("deep.json");
    fs::write(&case, "[".repeat(100_000)).unwrap();
    let output = run(&["eval", "--rules", "rules", case.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(4));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn fmt_writes_whole_files_or_none() {
    let folder = temporary("fmt");
    let (good, bad) = (folder.join("good.regel"), folder.join("bad.regel"));
    let ugly = "unit   office nb \"Kontoret\"\n   en \"The office\"\n";
    fs::write(&good, ugly).unwrap();
    fs::write(&bad, "unit unit unit\n").unwrap();
    let path = folder.to_str().unwrap();
    assert_eq!(run(&["fmt", path]).status.code(), Some(3));
    assert_eq!(fs::read_to_string(&good).unwrap(), ugly, "none is written if one is refused");
    fs::remove_file(&bad).unwrap();
    assert_eq!(run(&["fmt", "--check", path]).status.code(), Some(1));
    assert_eq!(run(&["fmt", path]).status.code(), Some(0));
    assert_ne!(fs::read_to_string(&good).unwrap(), ugly);
    assert_eq!(run(&["fmt", "--check", path]).status.code(), Some(0));
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "nothing is left beside it");
    fs::remove_dir_all(folder).unwrap();
}

/// An empty folder of this test run.
fn temporary(name: &str) -> std::path::PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("cli-{name}"));
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).unwrap();
    folder
}
