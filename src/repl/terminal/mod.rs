//! Keys → lines → answers, in a terminal. The only rustyline.
//!
//! `helper` completes, hints and colours a line; `history` keeps lines from session to session,
//! without what is sensitive; `watcher` says it between the lines when rule files change.

mod helper;
mod history;
mod watcher;

use super::session::{Kind, Session};
use helper::Help;
use history::Kept;
use rustyline::error::ReadlineError;
use rustyline::history::MemHistory;
use rustyline::{ColorMode, CompletionType, Config, Editor};
use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;

/// Lines that can be called back.
const MOST_LINES: usize = 1000;

/// Talks until the user ends it.
///
/// # Errors
/// The terminal cannot be read or written.
pub fn talk(session: Session, out: &mut dyn Write) -> io::Result<()> {
    let session = Rc::new(RefCell::new(session));
    let mut editor = editor(&session).map_err(io::Error::other)?;
    let mut kept = Kept::open();
    for line in kept.lines() {
        // A line that is refused is one that stands there already.
        let _ = editor.add_history_entry(line);
    }
    let told = watcher::watch(&mut editor, &session.borrow());
    out.write_all(session.borrow().greeting().as_bytes())?;
    loop {
        out.flush()?;
        let asking = session.borrow().is_asking();
        let prompt = session.borrow().prompt();
        match editor.readline(&prompt) {
            Ok(line) => {
                let _ = editor.add_history_entry(&line);
                let reply = session.borrow_mut().line(&line.replace('\n', " "));
                if reply.kind == Kind::Told && !asking {
                    kept.note(&session.borrow().without_sensitive(&line));
                }
                out.write_all(reply.text.as_bytes())?;
                if reply.kind == Kind::Ended {
                    return Ok(());
                }
                watcher::speak(&told, &session.borrow());
            }
            Err(ReadlineError::Interrupted) => session.borrow_mut().interrupt(),
            Err(ReadlineError::Eof) => return Ok(()),
            Err(ReadlineError::Io(cause)) => return Err(cause),
            Err(other) => return Err(io::Error::other(other)),
        }
    }
}

fn editor(session: &Rc<RefCell<Session>>) -> rustyline::Result<Editor<Help, MemHistory>> {
    let plain = std::env::var_os("NO_COLOR").is_some_and(|set| !set.is_empty());
    let config = Config::builder()
        .completion_type(CompletionType::List)
        .color_mode(if plain { ColorMode::Disabled } else { ColorMode::Enabled })
        .max_history_size(MOST_LINES)?
        .auto_add_history(false)
        .build();
    let history = MemHistory::with_config(&config);
    let mut editor = Editor::with_history(config, history)?;
    editor.set_helper(Some(Help::new(Rc::clone(session))));
    Ok(editor)
}
