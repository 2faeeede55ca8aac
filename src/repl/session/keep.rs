//! Commands that write files. What is there already is not written over unless asked for.

use super::state::State;
use super::{Session, Told, Trouble, words};
use crate::case::edit::{Json, Step, put};
use crate::files::{self, Access, Writing};
use crate::flow;
use crate::report::golden::golden;
use crate::report::view::Options;
use std::path::{Path, PathBuf};

impl Session {
    /// `save FILE`, `save! FILE`, `save test NAME`
    pub(super) fn save(&mut self, rest: &str) -> Told {
        let (over, rest) = forced(rest);
        match rest.split_once(char::is_whitespace) {
            Some(("test", name)) => self.save_test(name.trim(), over),
            _ if rest.is_empty() || rest == "test" => Err(self.usage("save")),
            _ => self.save_case(Path::new(rest), over),
        }
    }

    fn save_case(&mut self, path: &Path, over: bool) -> Told {
        let state = self.history.state();
        let own = state.origin.as_deref() == Some(path);
        let (text, note) = self.dated(&state);
        self.write((path, "save!"), &text, over || own)?;
        self.history.kept_in(PathBuf::from(path));
        let mut told = self.fill(words::SAVED, &[&path.display().to_string()]) + "\n";
        told.extend(note);
        if !state.readings.is_empty() || !state.assumed.is_empty() {
            told += &(self.words(words::NOT_IN_FILE) + "\n");
        }
        Ok(told)
    }

    /// The case with its golden answer, under one name.
    fn save_test(&mut self, name: &str, over: bool) -> Told {
        let state = self.history.state();
        let (text, note) = self.dated(&state);
        let kept = State { text: text.clone(), on: None, ..state };
        let golden = self.answered(&kept, |answer, _| golden(answer, Options::default()))?;
        let (case, answer) = (format!("{name}.json"), format!("{name}.golden"));
        for path in [&case, &answer] {
            self.may_write((Path::new(path), "save! test"), over)?;
        }
        let written = [(&case, text), (&answer, golden)].map(|(path, text)| Writing {
            path: PathBuf::from(path),
            text,
            access: Access::Private,
        });
        files::write_all(&written)?;
        let saved = self.fill(words::SAVED, &[&format!("{case}, {answer}")]);
        Ok(format!("{saved}\n{}", note.unwrap_or_default()))
    }

    /// The case with the date on which it is looked at; without it, and word of that, where the
    /// log goes on after that date.
    fn dated(&self, state: &State) -> (String, Option<String>) {
        let Some(on) = state.on.map(|on| on.to_string()) else {
            return (state.text.clone(), None);
        };
        let dated = put(&state.text, &[Step::Key("on")], Json::Text(on.clone()));
        let dated = dated.map(|text| State { text, on: None, ..state.clone() });
        match dated.filter(|dated| self.page_of(dated).is_ok()) {
            Some(dated) => (dated.text, None),
            None => (state.text.clone(), Some(self.fill(words::DATE_NOT_KEPT, &[&on]) + "\n")),
        }
    }

    /// `script FILE`: the session so far, to be played again.
    pub(super) fn script(&mut self, rest: &str) -> Told {
        let (over, rest) = forced(rest);
        if rest.is_empty() {
            return Err(self.usage("script"));
        }
        let mut lines = self.played.join("\n");
        lines.push('\n');
        self.write((Path::new(rest), "script!"), &lines, over)?;
        Ok(self.fill(words::SAVED, &[rest]) + "\n")
    }

    /// `flow FILE`: the diagram of the case, as SVG.
    pub(super) fn flow_file(&mut self, path: &Path, over: bool) -> Told {
        let state = self.history.state();
        let svg =
            self.answered(&state, |answer, options| flow::svg(&flow::case(answer, options, None)))?;
        self.write((path, "flow!"), &svg, over)?;
        Ok(self.fill(words::SAVED, &[&path.display().to_string()]) + "\n")
    }

    fn write(&self, target: (&Path, &str), text: &str, over: bool) -> Result<(), Trouble> {
        self.may_write(target, over)?;
        Ok(files::write(target.0, text, Access::Private)?)
    }

    /// Whether a file may be written; `command` is what would write over it.
    fn may_write(&self, (path, command): (&Path, &str), over: bool) -> Result<(), Trouble> {
        if over || !path.exists() && !path.is_symlink() {
            return Ok(());
        }
        let path = path.display().to_string();
        let stem = path.trim_end_matches(".golden").trim_end_matches(".json");
        let named = if command.ends_with("test") { stem } else { &path };
        Err(self.trouble(words::THERE_ALREADY, &[&path, &format!("{command} {named}")]))
    }
}

/// Whether the command was written with `!`, and what follows.
pub(super) fn forced(rest: &str) -> (bool, &str) {
    match rest.strip_prefix('!') {
        Some(rest) => (true, rest.trim()),
        None => (false, rest),
    }
}
