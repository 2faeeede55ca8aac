//! `saksgang repl` in a real terminal: completion, history, several lines, Ctrl-C, Ctrl-D, æøå.
#![cfg(unix)]

use expectrl::{Expect as _, Session, process::unix::WaitStatus};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use std::{env, fs};

const TAB: &str = "\t";
const UP: &str = "\u{1b}[A";
const CTRL_C: &str = "\u{3}";
const CTRL_D: &str = "\u{4}";

/// A session in a terminal of its own, with a state folder of its own.
fn terminal(name: &str) -> (Session, PathBuf) {
    let state = env::temp_dir().join(format!("saksgang-tty-{}-{name}", std::process::id()));
    drop(fs::remove_dir_all(&state));
    fs::create_dir_all(&state).unwrap();
    (start(&state), state)
}

fn start(state: &Path) -> Session {
    let mut command = Command::new(env!("CARGO_BIN_EXE_saksgang"));
    command.args(["repl", "examples/ta-little-known.json"]);
    command.current_dir(env!("CARGO_MANIFEST_DIR"));
    command.env("XDG_STATE_HOME", state).env("NO_COLOR", "1").env("TERM", "xterm");
    let mut session = Session::spawn(command).unwrap();
    session.set_expect_timeout(Some(Duration::from_secs(60)));
    session.expect("saksgang>").unwrap();
    session
}

fn ends(mut session: Session) {
    session.send(CTRL_D).unwrap();
    session.expect(expectrl::Eof).unwrap();
    let status = session.get_process().wait().unwrap();
    assert!(matches!(status, WaitStatus::Exited(_, 0)), "{status:?}");
}

#[test]
fn tab_completes_commands_paths_and_values() {
    let (mut session, _) = terminal("tab");
    session.send(format!("forg{TAB}return.carried{TAB}\r")).unwrap();
    session.expect("forget return.carried_out").unwrap();
    session.expect("saksgang>").unwrap();
    session.send(format!("set residence.kind tran{TAB}\r")).unwrap();
    session.expect("transit").unwrap();
    session.expect("saksgang>").unwrap();
    ends(session);
}

#[test]
fn history_comes_back_and_stays_with_its_owner() {
    let (mut session, state) = terminal("history");
    for line in ["on 2018-04-01", "set person.duf_number 209900000000"] {
        session.send_line(line).unwrap();
        session.expect("saksgang>").unwrap();
    }
    ends(session);
    let file = state.join("saksgang/history");
    let kept = fs::read_to_string(&file).unwrap();
    assert!(kept.contains("on 2018-04-01") && !kept.contains("2099"), "{kept}");
    let mode = std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&file).unwrap().permissions());
    assert_eq!(mode & 0o777, 0o600);
    let mut again = start(&state);
    again.send(format!("{UP}{UP}\r")).unwrap();
    again.expect("01").unwrap();
    again.expect("saksgang>").unwrap();
    ends(again);
}

#[test]
fn interrupting_keeps_the_session_and_norwegian_letters_arrive() {
    let (mut session, _) = terminal("keys");
    session.send(format!("set person.st{CTRL_C}")).unwrap();
    session.expect("saksgang>").unwrap();
    session.send_line("actions RKØ").unwrap();
    session.expect("saksgang>").unwrap();
    session.send_line("hæ").unwrap();
    session.expect("`hæ`").unwrap();
    session.expect("saksgang>").unwrap();
    ends(session);
}

#[test]
fn an_open_bracket_goes_on_in_the_next_line() {
    let (mut session, _) = terminal("lines");
    session.send("(person.status is final_rejection\r").unwrap();
    session.send("or residence.kind is transit)\r").unwrap();
    session.expect("saksgang>").unwrap();
    ends(session);
}
