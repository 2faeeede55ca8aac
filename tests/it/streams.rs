//! Standard output and standard error: who reads them does not change how a run ends, and a
//! disk that is full is not passed over in silence.

#![expect(clippy::unwrap_used, reason = "tests")]

use crate::program::program;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const RULES: &str = "unit RKV nb \"Region vest\" en \"Region West\"
facts p nb \"P\" en \"P\"
  d : date nb \"D\" en \"D\"
task t nb \"ta t\" en \"do t\"
rule r when p.d is known then RKV shall t within 14 days of p.d counted in norway
register reg nb \"Register\" en \"Register\"
  counts where p.d is known as nb \"Kjent\" en \"Known\"
";

/// A folder with rules, a broken rule file, a case, a broken case, cases a line, and a failing
/// test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("streams-{name}"));
    drop(fs::remove_dir_all(&folder));
    for inside in ["book", "broken", "failing"] {
        fs::create_dir_all(folder.join(inside)).unwrap();
    }
    let case = r#"{ "case": "A", "on": "2024-03-01", "p": { "d": "2024-03-05" } }"#;
    let long = "unknown thing\n".repeat(60);
    let lines = format!("{case}\nno case\n").repeat(3_000);
    for (path, text) in [
        ("book/a.regel", RULES),
        ("broken/a.regel", &long),
        ("case.json", case),
        ("faulty.json", r#"{ "p": { "e": 1 } }"#),
        ("cases.ndjson", &lines),
        ("failing/a.json", case),
        ("failing/a.golden", "case A\n"),
    ] {
        fs::write(folder.join(path), text).unwrap();
    }
    folder
}

/// Commands, and how they end.
const COMMANDS: &[(&[&str], i32)] = &[
    (&["--help"], 0),
    (&["--version"], 0),
    (&["eval", "--help"], 0),
    (&["completions", "bash"], 0),
    (&["nonsense"], 2),
    (&["schema", "--rules", "book"], 0),
    (&["check", "broken"], 1),
    (&["check", "broken", "--format", "json"], 1),
    (&["eval", "--rules", "book", "case.json"], 0),
    (&["eval", "--rules", "book", "case.json", "faulty.json"], 3),
    (&["eval", "--rules", "book", "cases.ndjson"], 3),
    (&["review", "--rules", "book", "cases.ndjson", "--format", "json"], 3),
    (&["test", "failing", "--rules", "book"], 1),
    (&["test", "failing", "--rules", "book", "--format", "tap"], 1),
    (&["test", "failing", "--rules", "book", "--format", "github"], 1),
    (&["test", "failing", "--rules", "book", "--format", "json"], 1),
    (&["register", "reg", "--rules", "book", "case.json"], 0),
    (&["diff", "book", "shipped"], 1),
    (&["explain"], 0),
    (&["explain", "nonsense"], 2),
];

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = program();
    command.args(arguments).current_dir(folder).stdin(Stdio::null());
    command
}

#[test]
fn a_reader_that_goes_away_does_not_change_the_exit_code() {
    let folder = folder("pipe");
    for (arguments, code) in COMMANDS {
        let mut child = command(&folder, arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop((child.stdout.take(), child.stderr.take()));
        assert_eq!(child.wait().unwrap().code(), Some(*code), "{arguments:?}");
        let read = command(&folder, arguments).output().unwrap();
        assert_eq!(read.status.code(), Some(*code), "{arguments:?} read to its end");
    }
}

#[test]
fn what_cannot_be_written_is_an_error() {
    let Ok(full) = fs::OpenOptions::new().write(true).open("/dev/full") else { return };
    let folder = folder("full");
    for (arguments, _) in COMMANDS {
        let output = command(&folder, arguments).output().unwrap();
        let (mut out, mut err) = (command(&folder, arguments), command(&folder, arguments));
        let out = out.stdout(full.try_clone().unwrap()).stderr(Stdio::null());
        let err = err.stderr(full.try_clone().unwrap()).stdout(Stdio::null());
        for (run, written) in [(out, output.stdout), (err, output.stderr)] {
            if !written.is_empty() {
                assert_eq!(run.status().unwrap().code(), Some(3), "{arguments:?}");
            }
        }
    }
}
