//! Where results and messages go.

use super::error;
use super::exit::Exit;
use crate::diagnostic::Diagnostic;
use crate::engine::Refusal;
use crate::language::Language;
use crate::report::bound::{self, Bounded, Left};
use crate::report::diagnostics::{self, Format, Found};
use crate::report::escape::{escape, page};
use crate::report::guard::Guard;
use crate::report::phrases::of_rulebook;
use crate::rulebook::Rulebook;
use anstream::adapter::strip_str;
use anstream::{AutoStream, ColorChoice};
use std::io::{self, BufWriter, ErrorKind, Write};

/// Results and messages. Colour reaches a terminal alone, and nothing that acts or hides reaches
/// anybody.
pub(super) struct Streams {
    /// The language in which people are told.
    pub(super) language: Language,
    /// Results.
    pub(super) out: Guard<Box<dyn Write>>,
    /// Messages.
    pub(super) err: Guard<Box<dyn Write>>,
    /// How much may still be written of this result.
    left: Left,
}

impl Streams {
    /// Standard output and standard error.
    pub(super) fn standard(language: Language) -> Self {
        let (out, left) = Bounded::result(Lasting::new(io::stdout().lock()));
        let out = BufWriter::with_capacity(1 << 16, out);
        let err = Lasting::new(anstream::stderr());
        Self { language, out: Guard::new(Box::new(out)), err: Guard::new(Box::new(err)), left }
    }

    /// What comes now is the answer to another case, so it may be as long as any.
    pub(super) fn next_answer(&mut self) {
        self.left.renew();
    }

    /// Writes the answer to one case; one that is too long is not written, and that is said.
    pub(super) fn answer(&mut self, name: &str, text: &str) -> io::Result<Exit> {
        if bound::is_cut(text) {
            return self.tell(&error::answer_too_long(name).into());
        }
        self.next_answer();
        self.out.write_all(text.as_bytes()).map(|()| Exit::Fine)
    }

    /// Writes findings that are the result of the run.
    pub(super) fn findings(&mut self, format: Format, found: &Refusal) -> io::Result<()> {
        let text = Found::of(found, self.language).text(format);
        match format {
            Format::Human => self.styled(&text),
            Format::Github => self.orders(&text),
            _ => self.out.write_all(text.as_bytes()),
        }
    }

    /// Writes orders to a build, which are the program's own.
    pub(super) fn orders(&mut self, text: &str) -> io::Result<()> {
        self.out.own(page(text).as_bytes())
    }

    /// Writes results that are coloured; what others wrote is escaped in them.
    pub(super) fn styled(&mut self, text: &str) -> io::Result<()> {
        if AutoStream::choice(&io::stdout()) == ColorChoice::Never {
            return write!(self.out, "{}", strip_str(text));
        }
        self.out.styled(text)
    }

    /// Tells by which rulebook a result is that has no place for it.
    pub(super) fn by(&mut self, rulebook: &Rulebook) -> io::Result<()> {
        self.out.flush()?;
        match of_rulebook(rulebook, self.language) {
            Some(line) => writeln!(self.err, "{}", escape(&line)),
            None => Ok(()),
        }
    }

    /// Tells what should be looked at, and goes on.
    pub(super) fn warn(&mut self, warnings: Vec<Diagnostic>) -> io::Result<()> {
        self.tell(&Refusal::plain(warnings)).map(drop)
    }

    /// Tells what is wrong, and what that amounts to.
    pub(super) fn tell(&mut self, refusal: &Refusal) -> io::Result<Exit> {
        self.err.styled(&Found::of(refusal, self.language).text(Format::Human))?;
        Ok(Exit::of(&refusal.diagnostics))
    }

    /// Answers a line that is no case with what is wrong with it, for programs, and tells people.
    pub(super) fn faults(&mut self, refusal: &Refusal, line: usize) -> io::Result<Exit> {
        diagnostics::faults(&mut self.out, Found::of(refusal, self.language), line)?;
        self.out.flush()?;
        self.tell(refusal)
    }

    /// Everything that was written has been taken.
    pub(super) fn finish(&mut self) -> io::Result<()> {
        self.out.flush()?;
        self.err.flush()
    }
}

/// A stream whose reader may go away: what is written after that is dropped, and the run goes on
/// to its exit code, which does not hang on who reads.
struct Lasting<W> {
    inner: W,
    is_read: bool,
}

impl<W: Write> Lasting<W> {
    fn new(inner: W) -> Self {
        Self { inner, is_read: true }
    }

    /// What came of writing, and the same again once nobody reads.
    fn lasting<T>(
        &mut self,
        unread: T,
        write: impl FnOnce(&mut W) -> io::Result<T>,
    ) -> io::Result<T> {
        if !self.is_read {
            return Ok(unread);
        }
        match write(&mut self.inner) {
            Err(cause) if cause.kind() == ErrorKind::BrokenPipe => {
                self.is_read = false;
                Ok(unread)
            }
            done => done,
        }
    }
}

impl<W: Write> Write for Lasting<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.lasting(bytes.len(), |inner| inner.write(bytes))
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.lasting((), |inner| inner.write_all(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.lasting((), Write::flush)
    }
}

#[cfg(test)]
mod tests {
    use super::Lasting;
    use std::io::{self, ErrorKind, Write};

    /// Takes nothing, for a reason.
    struct Closed(ErrorKind);

    impl Write for Closed {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Err(self.0.into())
        }
    }

    #[test]
    fn a_reader_may_go_away_and_a_disk_may_not_be_full() {
        let mut unread = Lasting::new(Closed(ErrorKind::BrokenPipe));
        assert!(unread.write_all(b"a").is_ok() && unread.flush().is_ok());
        let mut full = Lasting::new(Closed(ErrorKind::StorageFull));
        assert!(full.write_all(b"a").is_err() && full.flush().is_err());
    }
}
