//! A file with a case a line → its cases one after the other, in memory that does not grow with
//! the number of lines.

use crate::diagnostic::Diagnostic;
use crate::files::{self, Limit};
use std::io::{self, BufRead, Read};
use std::path::Path;

/// A case, and the number of its line, counted from 1; or what is wrong with the line, or with
/// the file.
pub(super) type Line<'l> = Result<(&'l str, usize), Diagnostic>;

/// Gives each line that is not empty of a file, or of standard input, to `take`; where there is
/// none, that.
pub(super) fn each(
    path: &Path,
    take: &mut dyn FnMut(Line<'_>) -> io::Result<()>,
) -> io::Result<()> {
    let name = path.display().to_string();
    if path == Path::new("-") {
        return all(files::input(), &name, take);
    }
    match files::open(path) {
        Ok(file) => all(file, &name, take),
        Err(error) => take(Err(error)),
    }
}

fn all(
    mut reader: impl BufRead,
    name: &str,
    take: &mut dyn FnMut(Line<'_>) -> io::Result<()>,
) -> io::Result<()> {
    let limit = Limit::CASE.bytes() + 1;
    let (mut line, mut none) = (Vec::new(), true);
    for number in 1.. {
        line.clear();
        let mut bounded = reader.by_ref().take(limit);
        if let Err(cause) = bounded.read_until(b'\n', &mut line) {
            return take(Err(files::unreadable(Path::new(name), &cause)));
        }
        if line.is_empty() {
            break;
        }
        if line.len() as u64 == limit && !line.ends_with(b"\n") {
            skip_line(&mut reader)?;
        }
        if !line.trim_ascii().is_empty() {
            none = false;
            take(one(&line, name, number))?;
        }
    }
    if none { take(Err(files::no_lines(Path::new(name)))) } else { Ok(()) }
}

fn one<'l>(line: &'l [u8], name: &str, number: usize) -> Line<'l> {
    match std::str::from_utf8(line) {
        Ok(text) if line.len() as u64 <= Limit::CASE.bytes() => Ok((text, number)),
        // Read once more for the message that says what is wrong with it.
        _ => match files::read(line, &format!("{name}, line {number}"), Limit::CASE) {
            Ok(_) => Ok(("", number)),
            Err(error) => Err(error),
        },
    }
}

/// Reads on to the end of a line that is too long.
fn skip_line(reader: &mut impl BufRead) -> io::Result<()> {
    reader.skip_until(b'\n').map(drop)
}
