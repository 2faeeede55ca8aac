//! A case a line → an answer a line, in order. A faulty line is reported with its number, and
//! the rest goes on.

use super::error;
use super::exit::Exit;
use super::lines::{self, Line};
use super::safeguards;
use super::streams::Streams;
use super::unexamined::Once;
use crate::engine::{Refusal, Request, Session};
use crate::report::bound::is_too_long;
use crate::report::diagnostics::Format;
use crate::report::json;
use crate::report::view::Options;
use crate::rulebook::vocabulary::Language;
use crate::source::Source;
use std::io;
use std::path::Path;

/// Answers every line of a file, or of standard input.
pub(super) fn run(
    path: &Path,
    session: &mut Session<'_>,
    how: (&Request, Options),
    streams: &mut Streams,
) -> io::Result<Exit> {
    let (request, options) = how;
    let name = path.display().to_string();
    let (written, language) = (json::Lines::new(options), options.language);
    let unexamined = Once::default();
    let mut answers =
        Answers { session, request, name: &name, streams, written, language, unexamined };
    let mut exit = Exit::Fine;
    lines::each(path, &mut |line| {
        exit = exit.max(answers.line(line)?);
        Ok(())
    })?;
    Ok(exit)
}

/// A run over lines.
struct Answers<'l, 'r> {
    session: &'l mut Session<'r>,
    request: &'l Request,
    name: &'l str,
    streams: &'l mut Streams,
    written: json::Lines,
    language: Language,
    unexamined: Once,
}

impl Answers<'_, '_> {
    fn line(&mut self, line: Line<'_>) -> io::Result<Exit> {
        match line {
            Ok((text, number)) => self.case(text, number),
            Err(error) => self.tell(&error.into()),
        }
    }

    fn case(&mut self, text: &str, number: usize) -> io::Result<Exit> {
        match self.session.answer(text, self.request) {
            Ok(answer) => {
                let written = self.written.write(&mut self.streams.out, answer);
                if written.as_ref().is_err_and(is_too_long) {
                    let name = format!("{}, line {number}", self.name);
                    return self.tell(&error::answer_too_long(&name).into());
                }
                written?;
                self.streams.out.write_all(b"\n")?;
                self.unexamined.tell(&answer, self.streams)?;
                safeguards::tell(&answer, self.language, self.streams)
            }
            Err(wrong) => {
                let source = Source::new(self.name, text.trim_end()).starting_at_line(number);
                let refusal = self.session.refusal(source, self.request, wrong);
                self.tell(&refusal)
            }
        }
    }

    /// Reports a faulty line, after the answers to the lines before it.
    fn tell(&mut self, refusal: &Refusal) -> io::Result<Exit> {
        self.streams.out.flush()?;
        self.streams.tell(Format::Human, refusal)
    }
}
