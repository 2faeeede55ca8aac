//! The lines of a script → answers, up to the first line that fails.

use super::session::{Kind, Session};
use std::io::{self, BufRead, Write};

/// Plays every line; whether none failed. A bracket that is left open joins a line with the next.
///
/// # Errors
/// A line cannot be read, or what is said cannot be written.
pub fn play(
    session: &mut Session,
    lines: impl BufRead,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<bool> {
    let mut open = String::new();
    let mut lines = lines.split(b'\n');
    loop {
        let next = lines.next().transpose()?;
        let last = next.is_none();
        open.push_str(&String::from_utf8_lossy(&next.unwrap_or_default()));
        if !last && is_unfinished(&open) {
            open.push(' ');
            continue;
        }
        let reply = session.line(&std::mem::take(&mut open));
        if reply.kind == Kind::Failed {
            out.flush()?;
            err.write_all(reply.text.as_bytes())?;
            return Ok(false);
        }
        out.write_all(reply.text.as_bytes())?;
        if last || reply.kind == Kind::Ended {
            return Ok(true);
        }
    }
}

/// Whether a line goes on in the next: a bracket is open, or it ends where something must follow.
pub fn is_unfinished(line: &str) -> bool {
    let (mut depth, mut quoted) = (0_i64, false);
    for one in line.chars() {
        match one {
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted => depth -= 1,
            _ => {}
        }
    }
    let line = line.trim_end();
    let last = line.rsplit(|one: char| one.is_whitespace()).next().unwrap_or_default();
    let comment = line.trim_start().starts_with('#');
    let goes_on = line.contains(' ') && ["and", "or", "of:"].contains(&last);
    !comment && (depth > 0 || line.ends_with('\\') || goes_on)
}
