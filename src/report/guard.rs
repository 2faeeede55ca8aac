//! The last thing before a terminal, a file or the log of a build: whatever is written to it,
//! nothing comes out that acts instead of being seen.
//!
//! Reports escape what they show of others' texts where they know it to be one, so that a line
//! stays a line and a cell a cell. What a report forgets is caught here.

use super::escape::page;
use std::borrow::Cow;
use std::io::{self, Write};
use std::str;

/// What builds of GitHub, Azure and TeamCity take orders after.
const MARKS: [&str; 3] = ["##[", "##vso[", "##teamcity["];

/// Lets through what is seen, line ends, and styles that the program gives itself
/// ([`Guard::styled`]); writes everything else out as `\u{1b}`.
#[derive(Debug)]
pub struct Guard<W> {
    inner: W,
    /// The beginning of a character, or a carriage return, whose rest has not come.
    rest: Vec<u8>,
    /// Whether a line has begun and nothing stands in it but blanks.
    begins: bool,
}

impl<W: Write> Guard<W> {
    /// Before this one.
    pub fn new(inner: W) -> Self {
        Self { inner, rest: Vec::new(), begins: true }
    }

    /// Writes a text in which others' texts are escaped and the program's styles are not.
    ///
    /// # Errors
    /// What the one behind answers when it cannot be written to.
    pub fn styled(&mut self, text: &str) -> io::Result<()> {
        let mut rest = text;
        while let Some((before, style, after)) = next_style(rest) {
            self.write_all(before.as_bytes())?;
            self.inner.write_all(style.as_bytes())?;
            rest = after;
        }
        self.write_all(rest.as_bytes())
    }

    /// Writes words of the program alone, as they are.
    ///
    /// # Errors
    /// What the one behind answers when it cannot be written to.
    pub fn own(&mut self, words: &[u8]) -> io::Result<()> {
        self.inner.write_all(words)
    }

    /// A text as it is let through.
    fn seen<'t>(&mut self, text: &'t str) -> Cow<'t, str> {
        let page = page(text);
        let orders = page.contains("::") || page.contains("##");
        let page = if orders { Cow::Owned(self.without_orders(&page)) } else { page };
        let last = page.rsplit('\n').next().unwrap_or_default();
        self.begins = last.trim_start().is_empty() && (self.begins || page.contains('\n'));
        page
    }

    /// Lines that no build takes for orders to itself: `::error …` where a line begins, and
    /// `##[error]…` anywhere.
    fn without_orders(&self, page: &str) -> String {
        let page = MARKS.iter().fold(page.to_owned(), |page, mark| {
            page.replace(mark, &mark.replacen('#', "\\u{23}", 1))
        });
        let lines = page.split_inclusive('\n').enumerate().map(|(at, line)| {
            let begins = at > 0 || self.begins;
            match line.trim_start().strip_prefix("::") {
                Some(rest) if begins => {
                    let blanks = line.strip_suffix(rest).unwrap_or_default();
                    format!("{}\\u{{3a}}:{rest}", blanks.trim_end_matches(':'))
                }
                _ => line.to_owned(),
            }
        });
        lines.collect()
    }

    /// Writes whole characters; how many bytes they are.
    fn pass(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut done = 0;
        while let Some(rest) = bytes.get(done..).filter(|rest| !rest.is_empty()) {
            let (text, broken) = match str::from_utf8(rest) {
                Ok(text) => (text, None),
                Err(error) => {
                    let valid = rest.get(..error.valid_up_to()).unwrap_or_default();
                    (str::from_utf8(valid).unwrap_or_default(), Some(error.error_len()))
                }
            };
            let kept = if broken.is_none() { text.strip_suffix('\r') } else { None };
            self.lines(kept.unwrap_or(text))?;
            match broken {
                None => return Ok(bytes.len() - usize::from(kept.is_some())),
                Some(None) => return Ok(done + text.len()),
                Some(Some(length)) => {
                    self.inner.write_all("\u{FFFD}".as_bytes())?;
                    done += text.len() + length;
                }
            }
        }
        Ok(done)
    }

    /// Writes lines, of which some may end as calendars and tables for other programs do.
    fn lines(&mut self, text: &str) -> io::Result<()> {
        let mut lines = text.split("\r\n");
        let first = self.seen(lines.next().unwrap_or_default());
        self.inner.write_all(first.as_bytes())?;
        for line in lines {
            self.inner.write_all(b"\r\n")?;
            self.begins = true;
            let line = self.seen(line);
            self.inner.write_all(line.as_bytes())?;
        }
        Ok(())
    }
}

impl<W: Write> Write for Guard<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes)?;
        Ok(bytes.len())
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        if self.rest.is_empty() {
            let passed = self.pass(bytes)?;
            self.rest.extend(bytes.get(passed..).unwrap_or_default());
            return Ok(());
        }
        let mut all = std::mem::take(&mut self.rest);
        all.extend(bytes);
        let passed = self.pass(&all)?;
        self.rest.extend(all.get(passed..).unwrap_or_default());
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        let rest = std::mem::take(&mut self.rest);
        let rest = String::from_utf8_lossy(&rest);
        self.inner.write_all(page(&rest).as_bytes())?;
        self.inner.flush()
    }
}

/// A guard for whole texts in which the program's own styles stand.
#[derive(Debug)]
pub struct Styled<'g, W>(pub &'g mut Guard<W>);

impl<W: Write> Write for Styled<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match str::from_utf8(bytes) {
            Ok(text) => self.0.styled(text)?,
            Err(_) => self.0.write_all(bytes)?,
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// What stands before the next style, that style (`ESC [ 31 m`), and what comes after it.
fn next_style(text: &str) -> Option<(&str, &str, &str)> {
    text.match_indices("\u{1b}[").find_map(|(at, opening)| {
        let (before, style) = text.split_at_checked(at)?;
        let numbers = style.get(opening.len()..)?;
        let length = numbers.find(|sign: char| !sign.is_ascii_digit() && sign != ';')?;
        let ends = numbers.get(length..)?.starts_with('m');
        let (style, after) = style.split_at_checked(opening.len() + length + 1)?;
        ends.then_some((before, style, after))
    })
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]

    use super::Guard;
    use std::io::Write;

    fn through(pieces: &[&[u8]]) -> String {
        let mut guard = Guard::new(Vec::new());
        for piece in pieces {
            guard.write_all(piece).unwrap();
        }
        guard.flush().unwrap();
        String::from_utf8(guard.inner).unwrap()
    }

    #[test]
    fn nothing_that_acts_comes_through() {
        assert_eq!(through(&[b"a\x1b[31mb\n"]), "a\\u{1b}[31mb\n");
        assert_eq!(through(&["a\u{9b}1m\u{202e}\u{7f}".as_bytes()]), "a\\u{9b}1m\\u{202e}\\u{7f}");
    }

    #[test]
    fn a_character_may_come_in_pieces() {
        assert_eq!(through(&[b"\xc3", b"\xa6\xe2\x80", b"\xae"]), "æ\\u{202e}");
        assert_eq!(through(&[b"\xc3"]), "\u{FFFD}");
        assert_eq!(through(&[b"a\xffb"]), "a\u{FFFD}b");
    }

    #[test]
    fn only_whole_line_ends_stay() {
        assert_eq!(through(&[b"a\r\nb\rc\r", b"\nd\r", b"e\r"]), "a\r\nb\\u{d}c\r\nd\\u{d}e\\u{d}");
    }

    #[test]
    fn no_line_is_an_order_to_a_build() {
        assert_eq!(through(&[b"::error::x\n  ", b"::error::y\na ::b::\n"]), {
            "\\u{3a}:error::x\n  \\u{3a}:error::y\na ::b::\n"
        });
        assert_eq!(through(&[b"a ##[error]x ##vso[y] ## z"]), {
            "a \\u{23}#[error]x \\u{23}#vso[y] ## z"
        });
    }

    #[test]
    fn only_styles_stay_in_what_is_styled() {
        let mut guard = Guard::new(Vec::new());
        guard.styled("\u{1b}[1;31mred\u{1b}[0m \u{1b}[2J\u{1b}]0;x\u{7}").unwrap();
        let written = String::from_utf8(guard.inner).unwrap();
        assert_eq!(written, "\u{1b}[1;31mred\u{1b}[0m \\u{1b}[2J\\u{1b}]0;x\\u{7}");
    }
}
