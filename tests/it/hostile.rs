//! Nothing raw reaches a terminal, a file or the log of a build: texts that act or hide are put
//! into every place that others write, and every command is run in every format.

#![expect(clippy::unwrap_used, reason = "tests")]
#![cfg(unix)]

use crate::program::program;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

/// What acts on a terminal, turns the line around, or hides.
const HOSTILE: &str = "A\u{1b}[35m\u{1b}]0;T\u{7}\u{9b}2J\u{7f}\u{8}\r\u{202e}\u{2066}\u{61c}\
    \u{200e}\u{200b}\u{200d}\u{2060}\u{2028}\u{2029}\u{feff}\u{115f}\u{1160}\u{3164}\u{ffa0}\
    \u{e0041}\u{fe0f}\u{e0100}\u{85}\t\n::error::Z";

const RULES: &str = "unit RKV nb \"Region vest\" en \"Region West\"
record visit nb \"Besøk\" en \"Visit\"
  place : text nb \"Sted\" en \"Place\"
facts p nb \"P\" en \"P\"
  called : text nb \"Kalt\" en \"Called\"
  words : list of text nb \"Ord\" en \"Words\"
  visits : list of visit nb \"Besøk\" en \"Visits\"
  d : date nb \"D\" en \"D\"
task t nb \"ta t\" en \"do t\"
task u nb \"ta u\" en \"do u\"
define name : text nb \"Navn\" en \"Name\" is p.called
rule r when p.called is not \"x\" then RKV shall t within 14 days of p.d counted in norway
rule q when some w in p.words has w is not \"x\" when some v in p.visits has v.place is not \"y\"
  then RKV shall u
register reg nb \"Register\" en \"Register\"
  lists name
  counts where p.d is known as nb \"Kjent\" en \"Known\"
";

/// Whether a character may not come out as it is.
fn is_raw(sign: char) -> bool {
    sign != '\n' && sign.is_control()
        || "\u{61c}\u{115f}\u{1160}\u{3164}\u{feff}\u{ffa0}\u{2028}\u{2029}".contains(sign)
        || ('\u{200b}'..='\u{200f}').contains(&sign)
        || ('\u{202a}'..='\u{202e}').contains(&sign)
        || ('\u{2060}'..='\u{206f}').contains(&sign)
        || ('\u{fe00}'..='\u{fe0f}').contains(&sign)
        || ('\u{e0000}'..='\u{e01ef}').contains(&sign)
}

fn text(value: &str) -> String {
    serde_json::to_string(value).unwrap()
}

fn case(value: &str) -> String {
    let value = text(value);
    format!(
        "{{ \"case\": {value}, \"on\": \"2024-03-01\", \"p\": {{ \"called\": {value}, \
         \"words\": [{value}], \"visits\": [{{ \"place\": {value} }}], \"d\": \"2024-03-05\" }}, \
         \"log\": [{{ \"task\": \"t\", \"on\": \"2024-02-01\", \"failed\": {value} }}, \
         {{ \"task\": \"u\", \"on\": \"2024-02-02\", \"instead\": {value} }}] }}"
    )
}

/// A folder in which everything that others write is hostile, names of files too.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    drop(fs::remove_dir_all(&folder));
    for inside in ["book", "wrong", "tests", &format!("book{HOSTILE}")] {
        fs::create_dir_all(folder.join(inside)).unwrap();
    }
    let golden = format!("case A\non 2024-03-01\nyes  RKV shall t [: {HOSTILE}]\n     due\n");
    let whole = case(HOSTILE);
    let wrong = RULES.replace("Region vest", HOSTILE) + "task " + HOSTILE;
    let name = |ending: &str| format!("{HOSTILE}.{ending}");
    for (path, text) in [
        ("book/a.regel".to_owned(), RULES.to_owned()),
        (format!("book{HOSTILE}/a.regel"), RULES.replace("14 days", "15 days")),
        ("wrong/".to_owned() + &name("regel"), wrong),
        (name("json"), whole.clone()),
        (name("ndjson"), format!("{whole}\n{{ {} }}\n", text(HOSTILE))),
        ("faulty".to_owned() + &name("json"), format!("{{ {}: 1 }}", text(HOSTILE))),
        ("log.json".to_owned(), format!("{{ \"log\": [{{ \"task\": {} }}] }}", text(HOSTILE))),
        ("tests/".to_owned() + &name("json"), whole.clone()),
        ("tests/".to_owned() + &name("golden"), golden),
        ("tests/b.json".to_owned(), whole),
        (
            "tests/b.expect".to_owned(),
            format!("define name is \"{}\"\n", HOSTILE.replace('\n', " ")),
        ),
        ("im.txt".to_owned(), HOSTILE.to_owned()),
    ] {
        fs::write(folder.join(path), text).unwrap();
    }
    folder
}

/// Every command in every format; `@` is hostile.
const COMMANDS: &[&str] = &[
    "@",
    "eval --@",
    "eval --on @",
    "eval @.json --unit @",
    "eval @.json --why @",
    "eval @.json --set p.called=@",
    "eval @.json --set @=1",
    "eval @.json --reading @",
    "eval @.json --assume name=@",
    "eval missing@",
    "eval faulty@.json",
    "eval @.json",
    "eval @.json --lang en --explain --all",
    "eval @.json --format json",
    "eval @.json --format json --explain",
    "eval @.json --format golden",
    "eval @.json --why t",
    "eval @.json --why q --format json",
    "eval @.ndjson",
    "review @.json",
    "review @.ndjson --format json",
    "agenda @.json --from 2024-03-01 --to 2024-04-01 --on 2024-03-01",
    "agenda @.json --from 2024-03-01 --to 2024-04-01 --on 2024-03-01 --format json",
    "agenda @.json --from 2024-03-01 --to 2024-04-01 --on 2024-03-01 --format csv",
    "agenda @.json --from 2024-03-01 --to 2024-04-01 --on 2024-03-01 --format ics",
    "agenda --from 2024-03-01 --to 2024-04-01 --on 2024-03-01 --log log.json",
    "register @",
    "register reg @.json",
    "register reg @.json --format csv",
    "register reg @.json --format json",
    "flow @.json",
    "flow @.json --output out.svg",
    "flow @.json --output missing@/out.svg",
    "readings @.json",
    "readings @.json --format json",
    "test tests",
    "test tests --filter @",
    "test tests --format json --lang en",
    "test tests --format tap",
    "test tests --format github",
    "test tests --junit out.xml",
    "test tests --coverage",
    "test tests --coverage --coverage-format json --coverage-out out.json",
    "test tests --coverage --coverage-format html --coverage-out out.html",
    "test tests --coverage --coverage-format lcov --coverage-out out.lcov",
    "test tests --coverage --skeletons skeletons",
    "test tests --mutate",
];

/// The same of commands that take a rulebook otherwise.
const OTHERS: &[&str] = &[
    "check wrong",
    "check wrong --format plain",
    "check wrong --format json",
    "check wrong --format sarif",
    "check wrong --format github",
    "check book@",
    "fmt --check wrong",
    "fmt --check book@",
    "eval @.json --rules wrong",
    "diff book book@ @.json",
    "diff book book@ @.json --format json",
    "diff book book@ @.json --format markdown --lang en",
    "diff book git:@",
    "schema --rules book@",
    "trace --rules book@",
    "trace --rules book@ --format json",
    "trace --rules book@ --format html",
    "trace --rules book --text im.txt",
    "sources lock --rules book --text im.txt",
    "sources check --rules book@ --text im.txt",
    "explain @",
    "new new@",
    "completions @",
];

/// What is said to the interpreter, after a case is loaded.
const LINES: &[&str] = &[
    "answer",
    "summary",
    "facts",
    "facts given",
    "actions",
    "p.called",
    "p.words",
    "count(w in p.words: w is not \"x\")",
    "name",
    "why t",
    "why not u",
    "who t",
    "need t",
    "rule r",
    "rule @",
    "compare faulty@.json",
    "compare plain.json",
    "set p.called \"@\"",
    "set @ 1",
    "done t failed \"@\"",
    "assume name = \"@\"",
    "flip t",
    "history",
    "undo",
    "readings",
    "rules wrong",
    "rules book@",
    "save! out@.json",
    "flow",
    "flow out.svg",
    "@",
];

fn run(folder: &Path, words: &[String], input: &str, coloured: bool) -> String {
    let mut command = program();
    command.args(words).current_dir(folder).env_remove("CI").env_remove("NO_COLOR");
    if coloured {
        command.env("CLICOLOR_FORCE", "1");
    }
    let input = {
        fs::write(folder.join("input"), input).unwrap();
        folder.join("input")
    };
    command.stdin(Stdio::from(fs::File::open(input).unwrap()));
    let output = command.output().unwrap();
    assert_ne!(output.status.code(), Some(101), "{words:?}");
    assert!(output.status.code().is_some(), "{words:?}");
    let out = String::from_utf8(output.stdout).unwrap_or_else(|_| panic!("{words:?}: no UTF-8"));
    let err = String::from_utf8(output.stderr).unwrap_or_else(|_| panic!("{words:?}: no UTF-8"));
    out + &err
}

/// Without line ends of calendars, and without the styles of the program, of which the hostile
/// one is none.
fn judged(words: &str, text: &str, coloured: bool) {
    let text = text.replace("\r\n", "\n");
    let mut rest = text.as_str();
    let mut plain = String::new();
    while let Some(at) = rest.find("\u{1b}[").filter(|_| coloured) {
        let (before, style) = rest.split_at(at);
        plain.push_str(before);
        let end = style.find('m').unwrap_or(0);
        let numbers = style.get(2..end).unwrap_or_default();
        assert!(numbers.chars().all(|sign| sign.is_ascii_digit() || sign == ';'), "{words}");
        assert_ne!(numbers, "35", "{words}: a foreign style");
        rest = style.get(end + 1..).unwrap_or_default();
    }
    plain.push_str(rest);
    let raw: Vec<_> = plain.chars().filter(|sign| is_raw(*sign)).collect();
    assert!(raw.is_empty(), "{words}: {raw:?}");
    let injected = plain.lines().find(|line| line.trim_start().starts_with("::error::Z"));
    assert_eq!(injected, None, "{words}: a command to a build");
}

#[test]
fn nothing_raw_comes_out_of_any_command() {
    let folder = folder("hostile");
    fs::write(folder.join("plain.json"), case("plain")).unwrap();
    let own = COMMANDS.iter().map(|line| format!("{line} --rules book"));
    let all: Vec<String> = own.chain(OTHERS.iter().map(|line| (*line).to_owned())).collect();
    for line in &all {
        let words: Vec<_> = line.split(' ').map(|word| word.replace('@', HOSTILE)).collect();
        for coloured in [false, true] {
            judged(line, &run(&folder, &words, "", coloured), coloured);
        }
    }
    for name in ["out.svg", "out.xml", "out.json", "out.html", "out.lcov"] {
        judged(name, &fs::read_to_string(folder.join(name)).unwrap(), false);
    }
}

#[test]
fn nothing_raw_comes_out_of_the_interpreter() {
    let folder = folder("hostile-repl");
    fs::write(folder.join("plain.json"), case("plain")).unwrap();
    let name = format!("{HOSTILE}.json").replace('\n', "");
    fs::write(folder.join("case.json"), case(HOSTILE)).unwrap();
    let words = ["repl", "--rules", "book", "--lang", "en", "case.json"].map(str::to_owned);
    for line in LINES {
        let line = line.replace('@', &HOSTILE.replace('\n', ""));
        judged(&line, &run(&folder, &words, &format!("{line}\n"), false), false);
    }
    judged("load", &run(&folder, &words, &format!("load {name}\n"), false), false);
}

#[test]
fn json_keeps_the_value() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile-json");
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(folder.join("book")).unwrap();
    fs::write(folder.join("book/a.regel"), RULES).unwrap();
    fs::write(folder.join("case.json"), case(HOSTILE)).unwrap();
    let words = ["eval", "--rules", "book", "case.json", "--format", "json"].map(str::to_owned);
    let told = run(&folder, &words, "", false);
    let answer: serde_json::Value = serde_json::from_str(&told).unwrap();
    assert_eq!(answer.get("case").and_then(|case| case.as_str()), Some(HOSTILE));
}
