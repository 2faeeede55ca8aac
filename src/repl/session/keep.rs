//! Commands that write files. What is there already is not written over unless asked for.

use super::state::State;
use super::{Session, Told, Trouble};
use crate::case::edit::{Json, Step, put};
use crate::files::{self, Access, Writing};
use crate::flow;
use crate::phrases::{Phrase, phrase};
use crate::report::golden::golden;
use crate::report::view::Options;
use std::path::{Path, PathBuf};

/// Whether what is there already may be written over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Over {
    /// It may not.
    Never,
    /// It was asked for, with `!`.
    Asked,
}

impl Session {
    /// `save FILE`, `save! FILE`, `save test NAME`
    pub(super) fn save(&mut self, rest: &str) -> Told {
        let (over, rest) = forced(rest);
        match rest.split_once(char::is_whitespace) {
            Some(("test", name)) => self.save_test(name.trim(), over),
            _ if rest.is_empty() || rest == "test" => Err(Self::usage("save")),
            _ => self.save_case(Path::new(rest), over),
        }
    }

    fn save_case(&mut self, path: &Path, over: Over) -> Told {
        let state = self.history.state();
        let own = state.origin.as_deref() == Some(path);
        let (text, note) = self.dated(&state);
        Self::write((path, "save!"), &text, if own { Over::Asked } else { over })?;
        self.history.kept_in(PathBuf::from(path));
        let mut told = self.told(&saved(&path.display().to_string()));
        told.extend(note);
        if !state.readings.is_empty() || !state.assumed.is_empty() {
            told += &self.told(&phrase!("repl-not-in-file"));
        }
        Ok(told)
    }

    /// The case with its golden answer, under one name.
    fn save_test(&mut self, name: &str, over: Over) -> Told {
        let state = self.history.state();
        let (text, note) = self.dated(&state);
        let kept = State { text: text.clone(), on: None, ..state };
        let golden = self.answered(&kept, |answer, _| golden(answer, Options::default()))?;
        let (case, answer) = (format!("{name}.json"), format!("{name}.golden"));
        for path in [&case, &answer] {
            Self::may_write((Path::new(path), "save! test"), over)?;
        }
        let written = [(&case, text), (&answer, golden)].map(|(path, text)| Writing {
            path: PathBuf::from(path),
            text,
            access: Access::Private,
        });
        files::write_all(&written)?;
        Ok(self.told(&saved(&format!("{case}, {answer}"))) + &note.unwrap_or_default())
    }

    /// The case with the date on which it is looked at; without it, and word of that, where the
    /// log goes on after that date.
    fn dated(&self, state: &State) -> (String, Option<String>) {
        let Some(on) = state.on else {
            return (state.text.clone(), None);
        };
        let dated = put(&state.text, &[Step::Key("on")], Json::Text(on.to_string()));
        let dated = dated.map(|text| State { text, on: None, ..state.clone() });
        if let Some(dated) = dated.filter(|dated| self.page_of(dated).is_ok()) {
            return (dated.text, None);
        }
        let note = self.told(&phrase!("repl-date-not-kept", day = on));
        (state.text.clone(), Some(note))
    }

    /// `script FILE`: the session so far, to be played again.
    pub(super) fn script(&mut self, rest: &str) -> Told {
        let (over, rest) = forced(rest);
        if rest.is_empty() {
            return Err(Self::usage("script"));
        }
        let mut lines = self.played.join("\n");
        lines.push('\n');
        Self::write((Path::new(rest), "script!"), &lines, over)?;
        Ok(self.told(&saved(rest)))
    }

    /// `flow FILE`: the diagram of the case, as SVG.
    pub(super) fn flow_file(&mut self, path: &Path, over: Over) -> Told {
        let state = self.history.state();
        let svg =
            self.answered(&state, |answer, options| flow::svg(&flow::case(answer, options, None)))?;
        Self::write((path, "flow!"), &svg, over)?;
        Ok(self.told(&saved(&path.display().to_string())))
    }

    fn write(target: (&Path, &str), text: &str, over: Over) -> Result<(), Trouble> {
        Self::may_write(target, over)?;
        Ok(files::write(target.0, text, Access::Private)?)
    }

    /// Whether a file may be written; `command` is what would write over it.
    fn may_write((path, command): (&Path, &str), over: Over) -> Result<(), Trouble> {
        if over == Over::Asked || !path.exists() && !path.is_symlink() {
            return Ok(());
        }
        let path = path.display().to_string();
        let stem = path.trim_end_matches(".golden").trim_end_matches(".json");
        let named = if command.ends_with("test") { stem } else { &path };
        let command = format!("{command} {named}");
        Err(phrase!("repl-there-already", file = path, command = command).into())
    }
}

fn saved(file: &str) -> Phrase {
    phrase!("repl-saved", file = file)
}

/// Whether the command was written with `!`, and what follows.
pub(super) fn forced(rest: &str) -> (Over, &str) {
    match rest.strip_prefix('!') {
        Some(rest) => (Over::Asked, rest.trim()),
        None => (Over::Never, rest),
    }
}
