//! Rule files that change while the user thinks → a word about it above the line.

use super::helper::Help;
use crate::repl::session::Session;
use rustyline::history::MemHistory;
use rustyline::{Editor, ExternalPrinter as _};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// How often the files are looked at.
const PAUSE: Duration = Duration::from_millis(500);

/// What is to be said, in the language of the session.
pub(super) type Said = Arc<Mutex<String>>;

/// Watches the rule files of a session in a thread of its own, for as long as the program runs.
pub(super) fn watch(editor: &mut Editor<Help, MemHistory>, session: &Session) -> Said {
    let said = Arc::new(Mutex::new(session.rules_changed()));
    let words = Arc::clone(&said);
    if let (Some(mut watch), Ok(mut printer)) = (session.watch(), editor.create_external_printer())
    {
        thread::spawn(move || {
            loop {
                thread::sleep(PAUSE);
                if watch.changed() {
                    let words = words.lock().map(|words| words.clone()).unwrap_or_default();
                    if printer.print(words + "\n").is_err() {
                        return;
                    }
                }
            }
        });
    }
    said
}

/// Says it in the session's language from now on.
pub(super) fn speak(said: &Said, session: &Session) {
    if let Ok(mut words) = said.lock() {
        *words = session.rules_changed();
    }
}
