//! The lines of a script → answers, up to the first line that fails. What is read at once is
//! bounded: a line, and the lines that an open bracket joins.

use super::session::{Kind, Session};
use std::io::{self, BufRead, Read, Write};

/// Bytes that a line may have: 4 KiB.
pub const LONGEST_LINE: usize = 1 << 12;

/// Plays every line, and says how the last one went. A bracket that is left open joins a line
/// with the next.
///
/// # Errors
/// A line cannot be read, or what is said cannot be written.
pub fn play(
    session: &mut Session,
    mut lines: impl BufRead,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<Kind> {
    let mut joined = Joined::default();
    loop {
        let (line, last) = next(&mut lines)?;
        if line.len() <= LONGEST_LINE {
            joined.push(&String::from_utf8_lossy(&line));
            if !last && joined.is_unfinished() && joined.text.len() <= Session::LONGEST {
                continue;
            }
        }
        let reply = match line.len() {
            ..=LONGEST_LINE => session.line(&std::mem::take(&mut joined).text),
            _ => session.line_too_long(),
        };
        if matches!(reply.kind, Kind::Failed | Kind::Limited) {
            out.flush()?;
            err.write_all(reply.text.as_bytes())?;
            return Ok(reply.kind);
        }
        out.write_all(reply.text.as_bytes())?;
        if last || reply.kind == Kind::Ended {
            return Ok(Kind::Told);
        }
    }
}

/// The next line, cut off where it is longer than it may be; and whether it is the last.
fn next(lines: &mut impl BufRead) -> io::Result<(Vec<u8>, bool)> {
    let mut line = Vec::new();
    // One byte more than a line and its end shows that the line is longer.
    lines.take(LONGEST_LINE as u64 + 1).read_until(b'\n', &mut line)?;
    let ended = line.pop_if(|last| *last == b'\n').is_some();
    let last = !ended && line.len() <= LONGEST_LINE;
    Ok((line, last))
}

/// Lines that go on in one another. Each is looked at once.
#[derive(Debug, Default)]
struct Joined {
    text: String,
    /// How many brackets are open.
    depth: i64,
    quoted: bool,
}

impl Joined {
    fn push(&mut self, line: &str) {
        if !self.text.is_empty() && !self.text.ends_with(' ') {
            self.text.push(' ');
        }
        let line = if self.text.is_empty() { line } else { line.trim_start() };
        for one in line.chars() {
            match one {
                '"' => self.quoted = !self.quoted,
                '(' | '[' | '{' if !self.quoted => self.depth += 1,
                ')' | ']' | '}' if !self.quoted => self.depth -= 1,
                _ => {}
            }
        }
        self.text.push_str(line);
    }

    /// Whether a bracket is open, or the text ends where something must follow.
    fn is_unfinished(&self) -> bool {
        let text = self.text.trim_end();
        let last = text.rsplit(|one: char| one.is_whitespace()).next().unwrap_or_default();
        let comment = text.trim_start().starts_with('#');
        let goes_on = last.len() < text.len() && ["and", "or", "of:"].contains(&last);
        !comment && (self.depth > 0 || text.ends_with('\\') || goes_on)
    }
}

/// Whether a line goes on in the next: a bracket is open, or it ends where something must follow.
pub fn is_unfinished(line: &str) -> bool {
    let mut joined = Joined::default();
    joined.push(line);
    joined.is_unfinished()
}
