//! A line being written → completions, a hint how to go on, colours, and whether it is whole.

use crate::keywords::is_reserved;
use crate::repl::pipe::is_unfinished;
use crate::repl::session::complete::Completion;
use crate::repl::session::{COMMANDS, Session};
use rustyline::completion::{Completer, FilenameCompleter, Pair};
use rustyline::highlight::{CmdKind, Highlighter};
use rustyline::hint::Hinter;
use rustyline::validate::{ValidationContext, ValidationResult, Validator};
use rustyline::{Context, Helper, Result};
use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;

/// Helps the editor with the names that the session knows.
pub(super) struct Help {
    session: Rc<RefCell<Session>>,
    files: FilenameCompleter,
}

impl Help {
    pub(super) fn new(session: Rc<RefCell<Session>>) -> Self {
        Self { session, files: FilenameCompleter::new() }
    }
}

impl Helper for Help {}

impl Completer for Help {
    type Candidate = Pair;

    fn complete(&self, line: &str, pos: usize, _: &Context<'_>) -> Result<(usize, Vec<Pair>)> {
        let before = line.get(..pos).unwrap_or(line);
        let Completion::Words(start, candidates) = self.session.borrow().complete(before) else {
            return self.files.complete_path(line, pos);
        };
        // What is the only way on is whole, and something else may follow.
        let end = if candidates.len() == 1 { " " } else { "" };
        let width = candidates.iter().map(|one| one.text.chars().count()).max().unwrap_or(0);
        let pairs = candidates.into_iter().map(|one| Pair {
            display: if one.label.is_empty() {
                one.text.clone()
            } else {
                format!("{:width$}  {}", one.text, one.label)
            },
            replacement: one.text + end,
        });
        Ok((start, pairs.collect()))
    }
}

impl Hinter for Help {
    type Hint = String;

    fn hint(&self, line: &str, pos: usize, _: &Context<'_>) -> Option<String> {
        if pos < line.len() {
            return None;
        }
        self.session.borrow().hint(line).map(str::to_owned)
    }
}

impl Validator for Help {
    fn validate(&self, context: &mut ValidationContext<'_>) -> Result<ValidationResult> {
        Ok(if is_unfinished(context.input()) {
            ValidationResult::Incomplete
        } else {
            ValidationResult::Valid(None)
        })
    }
}

impl Highlighter for Help {
    fn highlight<'l>(&self, line: &'l str, _: usize) -> Cow<'l, str> {
        let mut coloured = String::with_capacity(line.len() * 2);
        let mut first = true;
        for piece in line.split_inclusive(|one: char| one.is_whitespace() || "()".contains(one)) {
            let word =
                piece.trim_end_matches(|one: char| one.is_whitespace() || "()".contains(one));
            let rest = piece.get(word.len()..).unwrap_or_default();
            let is_command = first && names_command(word);
            let colour = if is_command { Some("1") } else { colour(word) };
            coloured.push_str(&painted(word, colour));
            coloured.push_str(rest);
            first &= word.is_empty();
        }
        Cow::Owned(coloured)
    }

    fn highlight_hint<'h>(&self, hint: &'h str) -> Cow<'h, str> {
        Cow::Owned(format!("\u{1b}[2m{hint}\u{1b}[0m"))
    }

    fn highlight_prompt<'b, 's: 'b, 'p: 'b>(&'s self, prompt: &'p str, _: bool) -> Cow<'b, str> {
        Cow::Owned(format!("\u{1b}[1m{prompt}\u{1b}[0m"))
    }

    fn highlight_char(&self, _: &str, _: usize, _: CmdKind) -> bool {
        true
    }
}

fn painted(word: &str, colour: Option<&str>) -> String {
    colour.map_or_else(|| word.to_owned(), |colour| format!("\u{1b}[{colour}m{word}\u{1b}[0m"))
}

fn names_command(word: &str) -> bool {
    let name = word.trim_end_matches('!');
    COMMANDS.iter().any(|form| form.name == name)
}

/// The colour of a word: words of the language, values, paths.
fn colour(word: &str) -> Option<&'static str> {
    let number = word.starts_with(|one: char| one.is_ascii_digit());
    if number || ["yes", "no", "null", "none"].contains(&word) {
        Some("33")
    } else if is_reserved(word) {
        Some("35")
    } else if word.contains('.') {
        Some("36")
    } else {
        None
    }
}
