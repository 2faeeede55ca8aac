//! How long an answer may be. What is written stops there, and says so.

use std::cell::Cell;
use std::io::{self, ErrorKind, Write};
use std::rc::Rc;

/// Bytes of the answer to one case, in any form: 64 MiB.
pub const LONGEST: usize = 64 << 20;

/// Bytes of a result of many cases, or of rules, in any form: 1 GiB.
pub const LONGEST_RESULT: usize = 1 << 30;

/// Whether a text was cut off: what is longer than it may be goes on no further.
pub fn is_cut(text: &str) -> bool {
    text.len() > LONGEST
}

/// Hands on so many bytes; then it fails with [`ErrorKind::FileTooLarge`].
#[derive(Debug)]
pub struct Bounded<W> {
    out: W,
    left: Rc<Cell<usize>>,
}

/// How much of a result is left to be written.
#[derive(Debug)]
pub struct Left(Rc<Cell<usize>>);

impl Left {
    /// Another result begins.
    pub fn renew(&self) {
        self.0.set(LONGEST_RESULT);
    }
}

impl<W> Bounded<W> {
    /// Hands on to `out` what an answer may have.
    pub fn new(out: W) -> Self {
        Self { out, left: Rc::new(Cell::new(LONGEST)) }
    }

    /// Hands on to `out` what a result may have; what is left of it can be renewed by others.
    pub fn result(out: W) -> (Self, Left) {
        let left = Rc::new(Cell::new(LONGEST_RESULT));
        (Self { out, left: Rc::clone(&left) }, Left(left))
    }
}

impl<W: Write> Write for Bounded<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let left = self.left.get();
        let written = match left.checked_sub(bytes.len()) {
            Some(_) => self.out.write(bytes)?,
            None => return Err(ErrorKind::FileTooLarge.into()),
        };
        self.left.set(left - written);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Whether an error says that an answer is longer than it may be.
pub fn is_too_long(error: &io::Error) -> bool {
    error.kind() == ErrorKind::FileTooLarge
}

/// Lines that are added to one another until they are too long.
#[derive(Debug, Default)]
pub(crate) struct Lines {
    text: String,
}

impl Lines {
    /// Whether nothing more is added.
    pub(crate) fn is_full(&self) -> bool {
        is_cut(&self.text)
    }

    pub(crate) fn push(&mut self, line: &str) {
        if !self.is_full() {
            self.text.push_str(line);
            self.text.push('\n');
        }
    }

    /// All lines, and `cut` where there were more.
    pub(crate) fn finish(mut self, cut: &str) -> String {
        if self.is_full() {
            self.text.push_str(cut);
            self.text.push('\n');
        }
        self.text
    }
}
