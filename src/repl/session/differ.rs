//! What is different in another answer, in lines.

use super::state::State;
use super::{Session, Told, Trouble};
use crate::diff::answers::compare;
use crate::diff::answers::text::{Detail, lines};
use crate::phrases::{Phrase, phrase};
use crate::report::bears::MASK;
use crate::report::escape::escape;
use crate::report::golden::read::{Page, Wrong};
use crate::report::golden::row::Row;

impl Session {
    /// Goes on to a state, and says what that changes in the answer. A state that has no answer
    /// is not gone on to.
    pub(super) fn become_state(&mut self, line: &str, state: State) -> Told {
        let page = self.page_of(&state)?;
        let told = self.changes(&self.page, &page);
        self.page = page;
        self.history.push(line, state);
        Ok(told)
    }

    /// What is different in the second of two answers.
    pub(super) fn changes(&self, old: &Page, new: &Page) -> String {
        let changes = compare(&old.norms, &new.norms);
        let mut told = lines(&changes, self.options.language, Detail::Essential);
        told.extend(beside(old, new));
        if told.is_empty() {
            return self.told(&nothing_changes(old));
        }
        told.join("\n") + "\n"
    }

    /// Goes back a step.
    pub(super) fn undo(&mut self, _: &str) -> Told {
        let Some((line, state)) = self.history.before() else {
            return Err(phrase!("repl-nothing-to-undo").into());
        };
        let line = self.told_again(&line);
        let told = self.return_to(&state, &phrase!("repl-undone", line = line))?;
        self.history.back();
        Ok(told)
    }

    /// Goes forth again.
    pub(super) fn redo(&mut self, _: &str) -> Told {
        let Some((line, state)) = self.history.after() else {
            return Err(phrase!("repl-nothing-to-redo").into());
        };
        let line = self.told_again(&line);
        let told = self.return_to(&state, &phrase!("repl-redone", line = line))?;
        self.history.forth();
        Ok(told)
    }

    fn return_to(&mut self, state: &State, said: &Phrase) -> Result<String, Trouble> {
        let page = self.page_of(state)?;
        let told = self.told(said) + &self.changes(&self.page, &page);
        self.page = page;
        Ok(told)
    }
}

/// Conflicts, broken safeguards and the like that came or went.
fn beside(old: &Page, new: &Page) -> Vec<String> {
    let only = |one: &Page, other: &Page, sign: &str| {
        let known = |wrong: &&Wrong| !other.wrong.iter().any(|there| there.line == wrong.line);
        let lines = one.wrong.iter().filter(known);
        lines.map(|wrong| format!("{sign} {}", escape(&wrong.words))).collect::<Vec<_>>()
    };
    let mut lines = only(new, old, "!");
    lines.extend(only(old, new, "-"));
    lines
}

/// That nothing changes in a page, as far as can be seen. Whether something masked did would tell, by
/// trying, whether a guess at a sensitive value is right.
pub(super) fn nothing_changes(page: &Page) -> Phrase {
    let masked = |norm: &Row| {
        norm.unit.contains(MASK) || norm.parts.iter().any(|(_, text)| text.contains(MASK))
    };
    if page.norms.iter().any(masked) {
        phrase!("repl-nothing-shown-changes")
    } else {
        phrase!("repl-nothing-changes")
    }
}
