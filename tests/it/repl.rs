//! The session behind `saksgang repl`, without a terminal: a script beside what is said.

use crate::program::program;
use saksgang::inside::repl::session::{Kind, Session, Setting};
use saksgang::inside::rulebook::origin::Origin;
use saksgang::inside::value::date::Date;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};
use std::{env, fs};

use crate::dice::Dice;

fn setting(rules: Origin) -> Setting {
    let options = saksgang::inside::report::view::Options::default();
    Setting {
        rules,
        options,
        today: Date::parse("2026-01-15").unwrap().into(),
        opening: Vec::new(),
    }
}

fn session() -> Session {
    session_by(Origin::Given)
}

fn session_by(rules: Origin) -> Session {
    Session::begin(setting(rules)).map_err(|_| "no session").unwrap().0
}

#[test]
fn sessions_say_what_they_said() {
    insta::glob!("../golden/repl", "*.session", |path| {
        // A script may have rules of its own beside it.
        let name = Path::new(path.file_name().unwrap()).with_extension("regel");
        let rules = Path::new("tests/golden/repl").join(name);
        let own = rules.exists().then(|| Origin::Paths(vec![rules]));
        let mut session = session_by(own.unwrap_or_default());
        let mut said = String::new();
        for line in fs::read_to_string(path).unwrap().lines() {
            let reply = session.line(line);
            let sign = if reply.kind == Kind::Failed { "✗ " } else { "" };
            let text = anstream::adapter::strip_str(&reply.text);
            writeln!(said, "> {line}\n{sign}{text}").unwrap();
        }
        insta::with_settings!({ snapshot_path => "../golden/repl", prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!("said", said);
        });
    });
}

#[test]
fn a_word_of_the_language_is_no_slip_of_a_command() {
    let mut session = session();
    session.line("lang en");
    for line in
        ["not person.staus", "not (person.status)", "some x in y has x.z", "date of forward"]
    {
        let told = session.line(line).text;
        assert!(!told.contains("no command"), "{line}: {told}");
    }
    session.line("set consent.health_signed yes");
    let told = session.line("not consent.health_signed").text;
    let first = told.split("\n  -").next().unwrap().trim_end();
    assert!(first.ends_with(":\nno") || first.ends_with(": no"), "{told}");
    let told = session.line("consent.health_signed").text;
    let words: Vec<&str> = told.split_whitespace().collect();
    assert!(words.join(" ").contains("yes — given"), "{told}");
}

/// What a session says to the lines of a transcript, as `examples/README.md` shows it.
fn transcript(shown: &str) -> String {
    let mut session = session_by(Origin::Paths(vec![PathBuf::from("rules")]));
    let lines = shown.lines().filter_map(|line| line.strip_prefix("saksgang> "));
    let told = lines.map(|line| format!("saksgang> {line}\n{}", session.line(line).text));
    told.collect::<String>().lines().map(|line| line.trim_end().to_owned() + "\n").collect()
}

#[test]
fn the_documents_show_what_a_session_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/README.md");
    let readme = fs::read_to_string(&path).unwrap();
    let (before, rest) = readme.split_once("```session\n").unwrap();
    let (shown, after) = rest.split_once("```\n").unwrap();
    let said = transcript(shown);
    if env::var("TRYCMD").is_ok_and(|mode| mode == "overwrite") {
        fs::write(&path, format!("{before}```session\n{said}```\n{after}")).unwrap();
    } else {
        assert_eq!(shown, said);
    }
}

#[test]
fn ten_thousand_random_lines_never_end_a_session() {
    let mut dice = Dice::new(5);
    let mut session = session();
    session.line("load examples/ta-little-known.json");
    for _ in 0..10_000 {
        let line = line(&mut dice);
        let reply = session.line(&line);
        assert_ne!(reply.kind, Kind::Ended, "{line}");
        session.complete(&line);
        session.hint(&line);
    }
}

/// Words of the language, of the rulebook, and of nothing.
const WORDS: &[&str] = &[
    "set",
    "unset",
    "forget",
    "log",
    "unlog",
    "on",
    "reading",
    "undo",
    "redo",
    "answer",
    "actions",
    "why",
    "not",
    "who",
    "what",
    "if",
    "need",
    "ask",
    "facts",
    "used",
    "flow",
    "rule",
    "compare",
    "reload",
    "lang",
    "nb",
    "en",
    "help",
    "load",
    "assume",
    "flip",
    "person.status",
    "residence.kind",
    "person.date_of_birth",
    "final_rejection",
    "transit",
    "yes",
    "no",
    "null",
    "none",
    "contact-pu",
    "decide-ta-place",
    "RKM",
    "PU",
    "by",
    "to",
    "outcome",
    "granted",
    "2018-02-28",
    "2018-02-30",
    "=",
    ",",
    "(",
    ")",
    "[",
    "]",
    "\"",
    "?",
    "1",
    "2",
    "99999999999",
    "-1",
    "1e400",
    "is",
    "known",
    ">=",
    "and",
    "or",
    "some",
    "in",
    ":",
    "æøå",
    "\u{0}",
    "\u{202e}",
    "\\",
    "#",
    "!",
    "stop",
    "case",
    "age_day",
    "person.conversations[1].held",
    "person.conversations[2]",
    "person.conversations[0]",
    "log[1]",
    "no-such-folder/x",
    "save",
    "script",
    "{",
    "}",
    "{\"a\":1}",
    "[1,2]",
    "  ",
];

fn line(dice: &mut Dice) -> String {
    let mut line = String::new();
    for _ in 0..dice.below(7) {
        line.push_str(dice.pick(WORDS));
        line.push_str(if dice.below(5) == 0 { "" } else { " " });
    }
    // Nothing is to be written into the working folder.
    let writes = ["save", "script", "flow"].iter().any(|word| line.contains(word));
    if writes { line.replace(' ', " no-such-folder/") } else { line }
}

/// A folder of its own for a test, empty.
fn folder(name: &str) -> PathBuf {
    let folder = env::temp_dir().join(format!("saksgang-{}-{name}", std::process::id()));
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Plays a script through the program.
fn play(script: &str, folder: &Path) -> Output {
    let mut child = program()
        .arg("repl")
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn a_script_stops_at_its_first_error() {
    let folder = folder("script");
    let played = play("lang en\nset person.nothing 1\non 2018-01-01\n", &folder);
    assert_eq!(played.status.code(), Some(1));
    assert_eq!(text(&played.stdout), "Answers in English.\n");
    assert!(text(&played.stderr).contains("person.nothing"), "{}", text(&played.stderr));
    let played = play("lang en\non 2018-01-01\n\n# a remark\nquit\nnonsense\n", &folder);
    assert_eq!(played.status.code(), Some(0), "{}", text(&played.stderr));
    assert!(!text(&played.stdout).contains("saksgang>"), "a pipe gets no prompt");
}

#[test]
fn what_is_kept_can_be_played_and_evaluated_again() {
    let folder = folder("keep");
    let lines = "set residence.kind transit_centre\non 2018-03-05\nlog contact-pu by RKM\n\
                 save case.json\nsave test mine\nscript again.session\n";
    let played = play(lines, &folder);
    assert_eq!(played.status.code(), Some(0), "{}", text(&played.stderr));
    let case = fs::read_to_string(folder.join("case.json")).unwrap();
    assert!(case.contains("\"on\": \"2018-03-05\"") && case.contains("contact-pu"), "{case}");
    let golden = fs::read_to_string(folder.join("mine.golden")).unwrap();
    assert!(golden.starts_with("on 2018-03-05\n"), "{golden}");
    let script = fs::read_to_string(folder.join("again.session")).unwrap();
    assert_eq!(script.lines().count(), 5, "{script}");
    // The files are there now, so they are not written over without being asked to.
    let again = play(lines, &folder);
    assert_eq!(again.status.code(), Some(1));
    assert!(text(&again.stderr).contains("save!"), "{}", text(&again.stderr));
    let forced = play(&lines.replace("save", "save!").replace("script ", "script! "), &folder);
    assert_eq!(forced.status.code(), Some(0), "{}", text(&forced.stderr));
}

#[test]
fn changed_rules_are_told_and_broken_ones_leave_the_old_in_force() {
    let folder = folder("watch");
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules");
    for entry in fs::read_dir(&own).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, folder.join(path.file_name().unwrap())).unwrap();
    }
    let (mut session, _) = Session::begin(setting(Origin::Paths(vec![folder.clone()])))
        .map_err(|_| "no session")
        .unwrap();
    let first = folder.join("units.regel");
    let units = fs::read_to_string(&first).unwrap();
    fs::write(&first, format!("{units}\nrule broken\n")).unwrap();
    assert!(session.line("on").text.contains("reload"), "a change is told");
    assert!(!session.line("on").text.contains("reload"), "once");
    let broken = session.line("reload");
    assert_eq!(broken.kind, Kind::Failed);
    assert!(broken.text.contains("units.regel"), "{}", broken.text);
    assert_eq!(session.line("actions").kind, Kind::Told, "the old rules are in force");
    fs::write(&first, units).unwrap();
    let mended = session.line("reload");
    assert_eq!(mended.kind, Kind::Told, "{}", mended.text);
}

#[test]
fn a_message_on_a_pipe_has_neither_colour_nor_what_stands_for_it() {
    let said = play("load no-such-file.json\n", &folder("plain"));
    let said = text(&said.stderr);
    assert!(said.contains("no-such-file.json") && !said.contains("u{1b}"), "{said}");
    assert!(!said.contains('\u{1b}'), "{said}");
}

#[test]
fn sensitive_values_are_not_kept_in_the_history() {
    let session = session();
    let kept = |line: &str| session.without_sensitive(line);
    assert_eq!(kept("set person.status transit"), "set person.status transit");
    assert_eq!(kept("set person.duf_number 209912345678"), "set person.duf_number");
    assert_eq!(kept("log contact-pu failed \"Ola er syk\""), "log contact-pu failed");
    assert_eq!(
        kept("log contact-pu on 2018-03-01 failed Ola er syk"),
        "log contact-pu on 2018-03-01 failed"
    );
    assert_eq!(kept("person.duf_number is \"209912345678\""), "person.duf_number");
    assert_eq!(kept("1987-06-05 < person.date_of_birth"), "");
    assert_eq!(kept("what if person.date_of_birth 1987-06-05"), "what if person.date_of_birth");
    assert_eq!(kept("why contact-pu"), "why contact-pu");
}
