//! `saksgang repl` in a real terminal: completion, history, several lines, Ctrl-C, Ctrl-D, æøå.
#![cfg(unix)]

use crate::program::program;
use expectrl::process::unix::WaitStatus;
use expectrl::session::OsSession;
use expectrl::{Expect as _, Session};
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{env, fs};

use crate::PATIENCE;

const TAB: &str = "\t";
const UP: &str = "\u{1b}[A";
const CTRL_C: &str = "\u{3}";
const CTRL_D: &str = "\u{4}";

/// A session in a terminal of its own, with a state folder of its own.
fn terminal(name: &str) -> (OsSession, PathBuf) {
    let state = env::temp_dir().join(format!("saksgang-tty-{}-{name}", std::process::id()));
    drop(fs::remove_dir_all(&state));
    fs::create_dir_all(&state).unwrap();
    (start(&state), state)
}

fn start(state: &Path) -> OsSession {
    talk(state, &["examples/ta-little-known.json"])
}

fn talk(state: &Path, arguments: &[&str]) -> OsSession {
    let mut command = program();
    command.arg("repl").args(arguments);
    command.current_dir(env!("CARGO_MANIFEST_DIR"));
    command.env("XDG_STATE_HOME", state).env("NO_COLOR", "1").env("TERM", "xterm");
    let mut session = Session::spawn(command).unwrap();
    session.set_expect_timeout(Some(PATIENCE));
    session.expect("saksgang>").unwrap();
    session
}

/// Sends keys, and waits for what they lead to and for the next prompt.
fn keys(session: &mut OsSession, keys: &str, answer: &str) {
    session.send(keys).unwrap();
    session.expect(answer).unwrap();
    session.expect("saksgang>").unwrap();
}

fn ends(mut session: OsSession) {
    session.send(CTRL_D).unwrap();
    session.expect(expectrl::Eof).unwrap();
    let status = session.get_process().wait().unwrap();
    assert!(matches!(status, WaitStatus::Exited(_, 0)), "{status:?}");
}

#[test]
fn tab_completes_commands_paths_and_values() {
    let (mut session, _) = terminal("tab");
    let forgotten = format!("forg{TAB}return.carried{TAB}\r");
    keys(&mut session, &forgotten, "Svaret er som før");
    keys(&mut session, &format!("facts unk{TAB}\r"), "return.carried_out): ikke kjent");
    let moved = format!("set residence.kind tran{TAB}\r");
    keys(&mut session, &moved, "slår ikke til");
    ends(session);
}

#[test]
fn history_comes_back_and_stays_with_its_owner() {
    let (mut session, state) = terminal("history");
    keys(&mut session, "on 2018-04-01\r", "flytting til TA");
    keys(&mut session, "set person.duf_number 209900000000\r", "•••");
    ends(session);
    let file = state.join("saksgang/history");
    let kept = fs::read_to_string(&file).unwrap();
    assert!(kept.contains("on 2018-04-01") && !kept.contains("2099"), "{kept}");
    let mode = std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&file).unwrap().permissions());
    assert_eq!(mode & 0o777, 0o600);
    let mut again = start(&state);
    keys(&mut again, &format!("{UP}{UP}\r"), "flytting til TA");
    keys(&mut again, "on\r", "01.04.2018");
    ends(again);
}

#[test]
fn interrupting_keeps_the_session_and_norwegian_letters_arrive() {
    let (mut session, _) = terminal("keys");
    session.send(format!("set person.st{CTRL_C}")).unwrap();
    // What is typed while the line is given up may be lost, as at any terminal: it is typed again.
    session.set_expect_timeout(Some(Duration::from_secs(2)));
    let answered = |_: &usize| {
        session.send("actions RKØ\r").unwrap();
        session.expect("Ingen oppgaver").is_ok()
    };
    assert!((0..100).find(answered).is_some());
    session.set_expect_timeout(Some(PATIENCE));
    keys(&mut session, "hæ\r", "kommando `hæ`");
    ends(session);
}

#[test]
fn an_open_bracket_goes_on_in_the_next_line() {
    let (mut session, _) = terminal("lines");
    session.send("(person.status is final_rejection\r").unwrap();
    keys(&mut session, "or residence.kind is adapted_unit)\r", "minst ett av disse");
    ends(session);
}

#[test]
fn rule_files_that_change_are_told_while_the_user_thinks() {
    let state = env::temp_dir().join(format!("saksgang-tty-{}-watch", std::process::id()));
    let rules = state.join("rules");
    drop(fs::remove_dir_all(&state));
    fs::create_dir_all(&rules).unwrap();
    let file = rules.join("own.regel");
    let book = fs::read_to_string("tests/golden/assume/rulebook.regel").unwrap();
    fs::write(&file, &book).unwrap();
    let mut session = talk(&state, &["--rules", rules.to_str().unwrap()]);
    fs::write(&file, book + "\n# A remark.\n").unwrap();
    session.expect("reload").unwrap();
    keys(&mut session, "reload\r", "lest på nytt");
    ends(session);
}
