//! Nothing is silent: which rulebook was used, that nothing was examined, that nothing is in
//! force, that nothing was asserted or tried.

use crate::program::program_in_english;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

/// One rule, in force from 2010, and a register.
const BOOK: &str = r#"circular X-1 nb "Ex" en "Ex" issued 2010-01-01 in force from 2010-01-01
section 1 nb "En" en "One"
unit U nb "Enhet" en "Unit"
facts p nb "P" en "P"
  a : yes/no nb "A" en "A"
task t nb "gjøre det" en "do it"
rule r
  cites paragraph 1
  when p.a
  then U shall t
register roll nb "Liste" en "List"
  cites paragraph 2
  kept by U
  when p.a
  lists p.a
"#;

const CASE: &str = r#"{ "case": "C-1", "on": "2020-01-01", "p": { "a": true } }"#;

/// A repository with a rulebook, a case and a test, and a folder two levels down.
fn repository(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("silent-{name}"));
    drop(fs::remove_dir_all(&folder));
    for inner in [".git", "rules", "tests", "none", "sub/deep"] {
        fs::create_dir_all(folder.join(inner)).unwrap();
    }
    for (file, text) in [
        ("rules/a.regel", BOOK),
        ("sub/deep/case.json", CASE),
        ("sub/deep/empty.ndjson", "\n \n"),
        ("tests/one.json", CASE),
        ("tests/one.expect", "applies t by U\n"),
    ] {
        fs::write(folder.join(file), text).unwrap();
    }
    folder
}

/// What a command comes to, its standard input empty.
fn run(folder: &Path, command: &str) -> Output {
    let mut child = program_in_english()
        .args(command.split(' '))
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().flush().unwrap();
    child.wait_with_output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn ones_own_rulebook_is_found_upwards_and_every_command_says_so() {
    let folder = repository("own").join("sub/deep");
    let from = "rules (from ../../rules/)";
    for command in [
        "check",
        "check --format plain",
        "eval case.json --lang en",
        "eval case.json --why t --lang en",
        "review case.json --lang en",
        "agenda case.json --from 2020-01-01 --to 2020-01-31 --lang en",
        "register roll case.json --on 2020-01-01 --lang en",
        "register --lang en",
        "readings --lang en",
        "flow case.json --lang en",
        "flow --lang en",
        "trace --lang en",
        "test ../../tests --lang en",
        "test ../../tests --lang en --format tap",
        "test ../../tests --lang en --format github",
        "test ../../tests --lang en --coverage",
        "test ../../tests --lang en --mutate",
        "schema --lang en",
        "agenda case.json --from 2020-01-01 --to 2020-01-31 --lang en --format ics",
    ] {
        let told = run(&folder, command);
        let text = out(&told).replace("\r\n ", "");
        assert!(text.contains(from), "{command}: {text}{}", err(&told));
    }
    for command in [
        "check --format json",
        "check --format sarif",
        "eval case.json --format json",
        "eval --ndjson case.json",
        "review case.json --format json",
        "agenda --from 2020-01-01 --to 2020-01-31 --format json",
        "register roll case.json --on 2020-01-01 --format json",
        "register --format json",
        "readings --format json",
        "trace --format json",
        "test ../../tests --format json",
        "test ../../tests --mutate --format json",
    ] {
        let text = out(&run(&folder, command));
        assert!(text.contains("\"../../rules/\""), "{command}: {text}");
    }
}

#[test]
fn the_built_in_rulebook_is_used_where_it_is_asked_for_or_nothing_else_is_there() {
    let folder = repository("built-in");
    let deep = folder.join("sub/deep");
    assert!(out(&run(&deep, "check shipped")).contains("of the rulebook udi (built in) checked"));
    let asked = run(&deep, "eval case.json --rules shipped --format json");
    assert!(err(&asked).contains("`p`"), "the case is none of it: {}", err(&asked));
    // A rulebook beyond the repository, and a folder without rule files, are none.
    fs::create_dir_all(folder.join("sub/.git")).unwrap();
    fs::create_dir_all(folder.join("sub/rules")).unwrap();
    fs::write(folder.join("sub/rules/notes.txt"), "nothing").unwrap();
    assert!(out(&run(&deep, "check")).contains("udi (built in)"));
    // Rule files that lie about are told of.
    fs::write(deep.join("stray.regel"), BOOK).unwrap();
    let told = run(&deep, "check");
    assert!(err(&told).contains("U083") && err(&told).contains("stray.regel"), "{}", err(&told));
    assert!(!err(&run(&deep, "check shipped")).contains("U083"));
    assert!(out(&run(&deep, "check .")).contains("1 file of the rulebook deep (from ./)"));
}

#[test]
fn a_broken_rulebook_of_ones_own_is_told_of() {
    let folder = repository("broken");
    fs::write(folder.join("rules/b.regel"), "rule s\n  when p.nothing then U shall t\n").unwrap();
    for command in ["check", "eval sub/deep/case.json", "test tests", "review sub/deep/case.json"] {
        let told = run(&folder, command);
        assert_ne!(told.status.code(), Some(0), "{command}");
        assert!((out(&told) + &err(&told)).contains("p.nothing"), "{command}");
    }
}

#[test]
fn nothing_examined_is_never_fine() {
    let folder = repository("examined").join("sub/deep");
    for command in [
        "review empty.ndjson",
        "review",
        "review ../../none",
        "eval empty.ndjson",
        "eval --ndjson empty.ndjson",
        "eval --ndjson",
        "eval",
        "agenda --from 2020-01-01 --to 2020-01-02 empty.ndjson",
        "agenda --from 2020-01-01 --to 2020-01-02 -",
        "register roll empty.ndjson",
        "register roll",
        "readings empty.ndjson",
        "readings -",
        "diff shipped shipped empty.ndjson",
        "diff shipped shipped -",
        "diff shipped shipped ../../none",
        "flow -",
        "check ../../none",
        "fmt ../../none",
        "test ../../none",
        "test ../../none --coverage",
        "test ../../none --mutate",
        "test ../../tests --filter nothing",
        "test ../../tests --mutate --budget 0",
    ] {
        let told = run(&folder, command);
        let code = told.status.code().unwrap();
        assert!((1..=4).contains(&code), "{command}: {code}");
        let said = out(&told) + &err(&told);
        let is_code =
            |line: &str| line.len() == 4 && line.as_bytes()[1..].iter().all(u8::is_ascii_digit);
        assert!(said.lines().any(is_code), "{command}: {said}");
    }
    assert!(err(&run(&folder, "review")).contains("there is no case in standard input"));
}

#[test]
fn a_test_that_asserts_nothing_does_not_hold() {
    let folder = repository("asserted");
    for text in ["", "# applies t by U\n", "on 2020-01-01\n", "\n\n"] {
        fs::write(folder.join("tests/one.expect"), text).unwrap();
        let told = run(&folder, "test");
        assert_eq!(told.status.code(), Some(3), "{text:?}");
        assert!(out(&told).contains("T009"), "{text:?}: {}", out(&told));
    }
}

#[test]
fn a_share_of_nothing_is_not_reached() {
    let folder = repository("counted");
    let book = BOOK.split("register").next().unwrap().replace("  when p.a\n", "");
    fs::write(folder.join("rules/a.regel"), book).unwrap();
    assert_eq!(run(&folder, "test --coverage").status.code(), Some(0));
    let told = run(&folder, "test --coverage --min 100");
    assert_eq!(told.status.code(), Some(1));
    assert!(err(&told).contains("T011"), "{}", err(&told));
}

#[test]
fn that_no_rule_is_in_force_is_said() {
    let folder = repository("force");
    let vocabulary = BOOK.split("rule r").next().unwrap();
    fs::create_dir_all(folder.join("words")).unwrap();
    fs::write(folder.join("words/a.regel"), vocabulary).unwrap();
    for (options, told_en, told_nb) in [
        (
            "--on 2000-01-01",
            "No rule is in force on 1 January 2000",
            "Ingen regel gjelder den 01.01.2000",
        ),
        ("--rules words", "The rulebook has no rule", "Regelverket har ingen regler"),
    ] {
        for (command, exit) in [("eval", 0), ("review", 1)] {
            let command = format!("{command} sub/deep/case.json {options}");
            let english = run(&folder, &format!("{command} --lang en"));
            assert!(out(&english).contains(told_en), "{command}: {}", out(&english));
            let norwegian = run(&folder, &format!("{command} --lang nb"));
            assert!(out(&norwegian).contains(told_nb), "{command}: {}", out(&norwegian));
            assert!(err(&english).contains("U081"), "{command}: {}", err(&english));
            assert_eq!(english.status.code(), Some(exit), "{command}");
            let json = run(&folder, &format!("{command} --format json"));
            assert!(out(&json).contains("\"warnings\""), "{command}: {}", out(&json));
        }
        let days = options.replace("--rules words", "--on 2000-01-01 --rules words");
        let agenda = format!("agenda --from 2000-01-01 --to 2000-01-09 {days}");
        let told = run(&folder, &format!("{agenda} --lang en"));
        assert!(out(&told).contains(told_en) && err(&told).contains("U081"), "{}", out(&told));
        assert_eq!(told.status.code(), Some(1));
        assert!(out(&run(&folder, &format!("{agenda} --format json"))).contains("\"warnings\""));
    }
    let review = out(&run(&folder, "review sub/deep/case.json --on 2000-01-01 --lang en"));
    assert!(!review.contains("Nothing against the rules"), "{review}");
    let lines = format!("{}\n", CASE.replace("2020", "2000")).repeat(30);
    fs::write(folder.join("many.ndjson"), lines).unwrap();
    for command in ["review many.ndjson", "eval many.ndjson", "readings many.ndjson"] {
        let told = err(&run(&folder, command));
        assert_eq!(told.matches("U081").count(), 1, "{command}: {told}");
    }
}
