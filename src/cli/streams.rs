//! Where results and messages go.

use super::exit::Exit;
use crate::engine::Refusal;
use crate::report::diagnostics::{self, Format};
use crate::report::escape::escape;
use crate::report::phrases::of_rulebook;
use crate::rulebook::Rulebook;
use crate::rulebook::vocabulary::Language;
use anstream::adapter::strip_str;
use anstream::{AutoStream, ColorChoice, StripStream};
use std::io::{self, BufWriter, Write};

/// Results and messages. Colour reaches a terminal alone.
pub(super) struct Streams {
    /// Results.
    pub(super) out: Box<dyn Write>,
    /// Messages.
    pub(super) err: Box<dyn Write>,
}

impl Streams {
    /// Standard output and standard error.
    pub(super) fn standard() -> Self {
        Self {
            out: Box::new(BufWriter::with_capacity(1 << 16, io::stdout().lock())),
            err: Box::new(anstream::stderr()),
        }
    }

    /// Writes findings that are the result of the run.
    pub(super) fn findings(&mut self, format: Format, found: &Refusal) -> io::Result<()> {
        let Refusal { sources, diagnostics } = found;
        if AutoStream::choice(&io::stdout()) == ColorChoice::Never {
            let mut plain = StripStream::new(&mut self.out);
            return diagnostics::write(&mut plain, format, sources, diagnostics);
        }
        diagnostics::write(&mut self.out, format, sources, diagnostics)
    }

    /// Writes results that are coloured.
    pub(super) fn styled(&mut self, text: &str) -> io::Result<()> {
        if AutoStream::choice(&io::stdout()) == ColorChoice::Never {
            return write!(self.out, "{}", strip_str(text));
        }
        self.out.write_all(text.as_bytes())
    }

    /// Tells by which rulebook a result is that has no place for it.
    pub(super) fn by(&mut self, rulebook: &Rulebook, language: Language) -> io::Result<()> {
        self.out.flush()?;
        match of_rulebook(rulebook, language) {
            Some(line) => writeln!(self.err, "{}", escape(&line)),
            None => Ok(()),
        }
    }

    /// Tells what is wrong, and what that amounts to.
    pub(super) fn refuse(&mut self, refusal: &Refusal) -> io::Result<Exit> {
        self.tell(Format::Human, refusal)
    }

    /// The same in a given format.
    pub(super) fn tell(&mut self, format: Format, refusal: &Refusal) -> io::Result<Exit> {
        let Refusal { sources, diagnostics } = refusal;
        diagnostics::write(&mut self.err, format, sources, diagnostics)?;
        Ok(Exit::of(diagnostics))
    }
}
