//! What a session is about at one moment, and the way it came there.

use crate::value::date::Date;
use std::path::PathBuf;

/// A case, and how it is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct State {
    /// The case, as JSON.
    pub(super) text: String,
    /// Where it was loaded from or saved to.
    pub(super) origin: Option<PathBuf>,
    /// The evaluation date, where it is not the case's own.
    pub(super) on: Option<Date>,
    /// Readings with the variants chosen.
    pub(super) readings: Vec<Choice>,
    /// Definitions with the values they are taken to have.
    pub(super) assumed: Vec<Choice>,
}

/// A name with what was chosen for it.
pub(super) type Choice = (String, String);

impl State {
    /// A case without facts.
    pub(super) fn empty() -> Self {
        Self {
            text: "{}\n".to_owned(),
            origin: None,
            on: None,
            readings: Vec::new(),
            assumed: Vec::new(),
        }
    }

    /// What the case is called in messages.
    pub(super) fn name(&self) -> String {
        self.origin.as_ref().map_or_else(|| "case".to_owned(), |path| path.display().to_string())
    }
}

/// Chooses a value for a name, or none.
pub(super) fn choose(choices: &mut Vec<Choice>, name: &str, value: Option<&str>) {
    choices.retain(|(known, _)| known != name);
    choices.extend(value.map(|value| (name.to_owned(), value.to_owned())));
}

/// How choices are written on the command line: `NAME=VALUE`.
pub(super) fn written(choices: &[Choice]) -> Vec<String> {
    choices.iter().map(|(name, value)| format!("{name}={value}")).collect()
}

/// Steps that can be undone.
const MOST_STEPS: usize = 1000;

/// Bytes of the cases that they lead back to: 64 MiB, so that a large case does not fill the
/// memory a thousand times. Two are kept however large they are.
const MOST_BYTES: usize = 64 << 20;

/// The states of a session, each with the line that led to it.
#[derive(Debug)]
pub(super) struct History {
    steps: Vec<(String, State)>,
    /// Which of them is the present one.
    at: usize,
}

impl History {
    /// Begins with a state.
    pub(super) fn new(state: State) -> Self {
        Self { steps: vec![(String::new(), state)], at: 0 }
    }

    /// The present state; the first, if that could ever be missing.
    pub(super) fn state(&self) -> State {
        self.steps.get(self.at).map_or_else(State::empty, |(_, state)| state.clone())
    }

    /// Goes on to a state; what was undone before is forgotten.
    pub(super) fn push(&mut self, line: &str, state: State) {
        self.steps.truncate(self.at + 1);
        self.steps.push((line.to_owned(), state));
        let mut bytes: usize = self.steps.iter().map(|(_, state)| state.text.len()).sum();
        let mut left = self.steps.len();
        let forgotten = self.steps.iter().take_while(|(_, state)| {
            let forgets = left > MOST_STEPS + 1 || (bytes > MOST_BYTES && left > 2);
            bytes -= state.text.len();
            left -= 1;
            forgets
        });
        let forgotten = forgotten.count();
        self.steps.drain(..forgotten);
        self.at = self.steps.len() - 1;
    }

    /// Notes where the present case is kept now; nothing that could be undone.
    pub(super) fn kept_in(&mut self, path: PathBuf) {
        if let Some((_, state)) = self.steps.get_mut(self.at) {
            state.origin = Some(path);
        }
    }

    /// The state before the present one, with the line that is undone by it.
    pub(super) fn before(&self) -> Option<(String, State)> {
        let line = &self.steps.get(self.at)?.0;
        let (_, state) = self.steps.get(self.at.checked_sub(1)?)?;
        Some((line.clone(), state.clone()))
    }

    /// The state after the present one, with its line.
    pub(super) fn after(&self) -> Option<(String, State)> {
        self.steps.get(self.at + 1).cloned()
    }

    /// Goes back.
    pub(super) fn back(&mut self) {
        self.at = self.at.saturating_sub(1);
    }

    /// Goes forth.
    pub(super) fn forth(&mut self) {
        self.at = (self.at + 1).min(self.steps.len().saturating_sub(1));
    }
}
