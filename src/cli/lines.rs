//! A file with a case a line → its cases one after the other, in memory that does not grow with
//! the number of lines.

use crate::diagnostic::Diagnostic;
use crate::files::{self, Limit};
use crate::phrases::{Argument, phrase};
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

/// What comes of reading on.
pub(super) enum Line<'l> {
    /// A case, and the number of its line, counted from 1.
    Case(&'l str, usize),
    /// A line with nothing in it.
    Empty,
    /// What is wrong with the line of this number.
    Faulty(Diagnostic, usize),
    /// What is wrong with the file; nothing comes after it.
    Unreadable(Diagnostic),
    /// The next line has not come: whoever writes it may wait for what is known so far.
    Waiting,
}

/// What is done with each.
type Take<'t> = &'t mut dyn FnMut(Line<'_>) -> io::Result<()>;

/// Gives the lines of a file, or of standard input, to `take`, each as soon as it has come.
pub(super) fn each(path: &Path, take: Take<'_>) -> io::Result<()> {
    let name = path.display().to_string();
    if path == Path::new("-") {
        return all(BufReader::with_capacity(BYTES, files::input()), &name, take);
    }
    match files::open(path) {
        Ok(file) => all(BufReader::with_capacity(BYTES, file), &name, take),
        Err(error) => take(Line::Unreadable(error)),
    }
}

/// So many bytes are asked for at once.
const BYTES: usize = 1 << 16;

fn all(mut reader: BufReader<impl Read>, name: &str, take: Take<'_>) -> io::Result<()> {
    let limit = Limit::CASE.bytes() + 1;
    let (mut line, mut none) = (Vec::new(), true);
    for number in 1.. {
        line.clear();
        if !reader.buffer().contains(&b'\n') {
            take(Line::Waiting)?;
        }
        let mut bounded = reader.by_ref().take(limit);
        if let Err(cause) = bounded.read_until(b'\n', &mut line) {
            return take(Line::Unreadable(files::unreadable(Path::new(name), &cause)));
        }
        if line.is_empty() {
            break;
        }
        if line.len() as u64 == limit && !line.ends_with(b"\n") && !skip_line(&mut reader)? {
            // Nobody knows whether it ever ends.
            return take(match one(&line, name, number) {
                Line::Faulty(error, _) => Line::Unreadable(error),
                other => other,
            });
        }
        none = none && line.trim_ascii().is_empty();
        take(one(&line, name, number))?;
    }
    if none { take(Line::Unreadable(files::no_lines(Path::new(name)))) } else { Ok(()) }
}

fn one<'l>(line: &'l [u8], name: &str, number: usize) -> Line<'l> {
    match std::str::from_utf8(line) {
        _ if line.trim_ascii().is_empty() => Line::Empty,
        _ if line.len() as u64 > Limit::CASE.bytes() => {
            Line::Faulty(files::too_large(line_of(name, number), Limit::CASE), number)
        }
        Ok(text) => Line::Case(text, number),
        Err(fault) => {
            let place = line_of(name, number);
            Line::Faulty(files::not_text(place, line, fault.valid_up_to()), number)
        }
    }
}

/// What a line is called.
pub(super) fn line_of(name: &str, number: usize) -> Argument {
    phrase!("cli-line-of", place = files::called(name), number = number).into()
}

/// Reads on to the end of a line that is too long, but not without end: whether it was found.
fn skip_line(reader: &mut impl BufRead) -> io::Result<bool> {
    let most = Limit::CASE.bytes();
    let mut bounded = reader.by_ref().take(most);
    let skipped = bounded.skip_until(b'\n')?;
    Ok((skipped as u64) < most)
}
