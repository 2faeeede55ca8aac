//! A case a line is answered a line, at once: before the next case has to come, and with a line of
//! faults where it is none.
#![expect(clippy::unwrap_used, reason = "tests")]

use crate::program::program;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const RULES: &str = "unit RKV nb \"Region vest\" en \"Region West\"
facts p nb \"P\" en \"P\"
  d : date nb \"D\" en \"D\"
  name : text sensitive nb \"Navn\" en \"Name\"
task t nb \"ta t\" en \"do t\"
rule r when p.d is known then RKV shall t within 14 days of p.d counted in norway
";

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("lines-{name}"));
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(folder.join("book")).unwrap();
    fs::write(folder.join("book/a.regel"), RULES).unwrap();
    folder
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = program();
    command.args(arguments).args(["--rules", "book"]).current_dir(folder);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

const COMMANDS: [&[&str]; 2] = [&["eval", "--ndjson", "-"], &["review", "-", "--format", "json"]];

#[test]
fn every_line_is_answered_before_the_next_one_comes() {
    let folder = folder("at-once");
    for arguments in COMMANDS {
        let mut child = command(&folder, arguments).spawn().unwrap();
        let mut cases = child.stdin.take().unwrap();
        let mut answers = BufReader::new(child.stdout.take().unwrap());
        for (case, holds) in [
            (r#"{ "case": "A", "on": "2024-03-01" }"#, r#""case":"A""#),
            ("no case", r#""format":"saksgang.faults/1","line":2"#),
            ("", ""),
            (r#"{ "case": "B", "on": "2024-03-01" }"#, r#""case":"B""#),
        ] {
            writeln!(cases, "{case}").unwrap();
            let mut answer = String::new();
            // It would wait here for ever if it were answered later.
            answers.read_line(&mut answer).unwrap();
            assert!(answer.contains(holds) && answer.ends_with('\n'), "{case}: {answer}");
            assert_eq!(answer.trim().is_empty(), case.is_empty(), "{case}: {answer}");
        }
        drop(cases);
        assert_eq!(child.wait().unwrap().code(), Some(3), "{arguments:?}");
    }
}

#[test]
fn what_comes_out_belongs_line_by_line_to_what_went_in() {
    let folder = folder("by-line");
    let too_long = "[".to_owned() + &" ".repeat(17 << 20);
    let lines = [
        r#"{ "case": "1", "on": "2024-03-01" }"#,
        r#"{ "case": "2", "p": { "name": "SECRET" "d": 1 } }"#,
        r#"{ "case": "3", "p": { "unknown": 1, "d": "2024-02-30" } }"#,
        "\u{feff}",
        "",
        &too_long,
        r#"{ "case": "7", "on": "2024-03-01" }"#,
    ];
    fs::write(folder.join("cases.ndjson"), lines.join("\n")).unwrap();
    for (command_line, code) in [
        (["eval", "cases.ndjson"].as_slice(), 4),
        (&["review", "cases.ndjson", "--format", "json"], 4),
    ] {
        let output = command(&folder, command_line).output().unwrap();
        assert_eq!(output.status.code(), Some(code));
        let told = String::from_utf8(output.stdout).unwrap();
        assert!(!told.contains("SECRET"));
        let told: Vec<&str> = told.lines().collect();
        assert_eq!(told.len(), lines.len(), "{told:#?}");
        for (number, line) in (1..).zip(told) {
            if number == 5 {
                assert_eq!(line, "");
                continue;
            }
            let answer: serde_json::Value = serde_json::from_str(line).unwrap();
            if [1, 7].contains(&number) {
                assert_eq!(answer.get("case").unwrap(), &number.to_string());
            } else {
                assert_eq!(answer.get("line").unwrap(), number);
                let faults = answer.get("faults").unwrap().as_array().unwrap();
                assert!(!faults.is_empty());
                assert!(
                    faults
                        .iter()
                        .all(|one| one.get("code").is_some_and(serde_json::Value::is_string))
                );
                let faults = u64::try_from(faults.len()).unwrap();
                assert!(number != 3 || faults == 2, "{answer:#}");
            }
        }
    }
}

#[test]
fn a_line_without_end_is_a_limit_and_ends_the_run() {
    let folder = folder("endless");
    for arguments in COMMANDS {
        let mut child = command(&folder, arguments).stdout(Stdio::null()).spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        // More than it may read of one line. It goes away before it has read all of it.
        let piece = vec![b'x'; 1 << 20];
        let taken = (0..64).take_while(|_| input.write_all(&piece).is_ok()).count();
        drop(input);
        assert_eq!(child.wait().unwrap().code(), Some(4), "{arguments:?}");
        assert!(taken < 64, "{arguments:?}");
    }
}

#[test]
fn a_case_may_name_its_schema_and_an_entry_has_one_fate() {
    let folder = folder("keys");
    for (case, code, holds) in [
        (r#"{ "$schema": "case.schema.json", "case": "A", "on": "2024-03-01" }"#, 0, ""),
        (r#"{ "$schema": 1, "case": "A", "on": "2024-03-01" }"#, 3, "`$schema` skal være en tekst"),
        (
            r#"{ "on": "2024-03-01", "log": [{ "task": "t", "on": "2024-03-01", "failed": "x", "instead": "y" }] }"#,
            3,
            "D026",
        ),
    ] {
        fs::write(folder.join("case.json"), case).unwrap();
        let output =
            command(&folder, &["eval", "case.json"]).stderr(Stdio::piped()).output().unwrap();
        assert_eq!(output.status.code(), Some(code), "{case}");
        assert!(String::from_utf8(output.stderr).unwrap().contains(holds), "{case}");
    }
}
