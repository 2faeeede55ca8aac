//! A case a line → an answer a line, each before the next case has to come. A faulty line is
//! answered with a line of its faults, and an empty one with an empty one, so that line by line
//! what comes out belongs to what went in.

use super::error;
use super::exit::Exit;
use super::lines::{self, Line};
use super::safeguards;
use super::streams::Streams;
use super::unexamined::Once;
use crate::engine::{Refusal, Request, Session};
use crate::report::bound::is_too_long;
use crate::report::json;
use crate::report::view::Options;
use crate::source::Source;
use std::io::{self, Write};
use std::path::Path;

/// Answers every line of a file, or of standard input.
pub(super) fn run(
    path: &Path,
    session: &mut Session<'_>,
    request: &Request,
    options: Options,
    streams: &mut Streams,
) -> io::Result<Exit> {
    let name = path.display().to_string();
    let written = json::Lines::new(options);
    let unexamined = Once::default();
    let mut answers = Answers { session, request, name: &name, streams, written, unexamined };
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
    unexamined: Once,
}

impl Answers<'_, '_> {
    fn line(&mut self, line: Line<'_>) -> io::Result<Exit> {
        match line {
            Line::Case(text, number) => self.case(text, number),
            Line::Empty => self.streams.out.write_all(b"\n").map(|()| Exit::Fine),
            Line::Faulty(error, number) => self.faults(&error.into(), number),
            Line::Unreadable(error) => self.streams.tell(&error.into()),
            Line::Waiting => self.streams.out.flush().map(|()| Exit::Fine),
        }
    }

    fn case(&mut self, text: &str, number: usize) -> io::Result<Exit> {
        match self.session.answer(text, self.request) {
            Ok(answer) => {
                self.streams.next_answer();
                let written = self.written.write(&mut self.streams.out, answer);
                if written.as_ref().is_err_and(is_too_long) {
                    let error = error::line_too_long(self.name, number);
                    return self.faults(&error.into(), number);
                }
                written?;
                self.streams.out.write_all(b"\n")?;
                self.unexamined.tell(&answer, self.streams)?;
                safeguards::tell(&answer, self.streams)
            }
            Err(wrong) => {
                let source = Source::new(self.name, text.trim_end()).starting_at_line(number);
                let refusal = self.session.refusal(source, self.request, wrong);
                self.faults(&refusal, number)
            }
        }
    }

    fn faults(&mut self, refusal: &Refusal, number: usize) -> io::Result<Exit> {
        self.streams.faults(refusal, number)
    }
}
