//! A case a line → an answer a line, in order, in memory that does not grow with the number
//! of lines. A faulty line is reported with its number, and the rest goes on.

use super::exit::Exit;
use super::safeguards;
use super::streams::Streams;
use crate::engine::files::{self, Limit};
use crate::engine::{Refusal, Request, Session};
use crate::report::diagnostics::Format;
use crate::report::json;
use crate::report::view::Options;
use crate::rulebook::vocabulary::Language;
use crate::source::Source;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;

/// Answers every line of a file, or of standard input.
pub(super) fn run(
    path: &Path,
    session: &mut Session<'_>,
    how: (&Request, Options),
    streams: &mut Streams,
) -> io::Result<Exit> {
    let name = path.display().to_string();
    let (request, options) = how;
    let (written, language) = (json::Lines::new(options), options.language);
    let mut lines = Lines { session, request, name: &name, streams, written, language };
    if path == Path::new("-") {
        return lines.all(io::stdin().lock());
    }
    match files::open(path) {
        Ok(file) => lines.all(BufReader::with_capacity(1 << 16, file)),
        Err(error) => lines.streams.refuse(&error.into()),
    }
}

/// A run over lines.
struct Lines<'l, 'r> {
    session: &'l mut Session<'r>,
    request: &'l Request,
    name: &'l str,
    streams: &'l mut Streams,
    written: json::Lines,
    language: Language,
}

impl Lines<'_, '_> {
    fn all(&mut self, mut reader: impl BufRead) -> io::Result<Exit> {
        let limit = Limit::CASE.bytes() + 1;
        let (mut line, mut exit) = (Vec::new(), Exit::Fine);
        for number in 1.. {
            line.clear();
            let mut bounded = reader.by_ref().take(limit);
            if let Err(cause) = bounded.read_until(b'\n', &mut line) {
                let error = files::unreadable(Path::new(self.name), &cause);
                return Ok(exit.max(self.streams.refuse(&error.into())?));
            }
            if line.is_empty() {
                break;
            }
            if line.len() as u64 == limit && !line.ends_with(b"\n") {
                skip_line(&mut reader)?;
            }
            exit = exit.max(self.line(&line, number)?);
        }
        Ok(exit)
    }

    /// Answers one line; an empty one is passed over.
    fn line(&mut self, line: &[u8], number: usize) -> io::Result<Exit> {
        if line.trim_ascii().is_empty() {
            return Ok(Exit::Fine);
        }
        match std::str::from_utf8(line) {
            Ok(text) if line.len() as u64 <= Limit::CASE.bytes() => self.case(text, number),
            _ => match files::read(line, &self.named(number), Limit::CASE) {
                Ok(_) => Ok(Exit::Fine),
                Err(error) => self.tell(&error.into()),
            },
        }
    }

    fn case(&mut self, text: &str, number: usize) -> io::Result<Exit> {
        match self.session.answer(text, self.request) {
            Ok(answer) => {
                self.written.write(&mut self.streams.out, answer)?;
                self.streams.out.write_all(b"\n")?;
                safeguards::tell(&answer, self.language, self.streams)
            }
            Err(wrong) => {
                let source = Source::new(self.name, text.trim_end()).starting_at_line(number);
                let refusal = self.session.refusal(source, self.request, wrong);
                self.tell(&refusal)
            }
        }
    }

    fn named(&self, number: usize) -> String {
        format!("{}, line {number}", self.name)
    }

    /// Reports a faulty line, after the answers to the lines before it.
    fn tell(&mut self, refusal: &Refusal) -> io::Result<Exit> {
        self.streams.out.flush()?;
        self.streams.tell(Format::Human, refusal)
    }
}

/// Reads on to the end of a line that is too long.
fn skip_line(reader: &mut impl BufRead) -> io::Result<()> {
    reader.skip_until(b'\n').map(drop)
}
