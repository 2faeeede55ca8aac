//! What ends a command before its end, and how that is told.

use super::error;
use super::exit::Exit;
use super::streams::Streams;
use crate::diagnostic::Diagnostic;
use crate::engine::Refusal;
use crate::phrases::say;
use crate::report::bound::is_too_long;
use std::io::{self, Write as _};

/// What ends a command.
#[derive(Debug)]
pub(super) enum Failure {
    /// What is wrong with what was given, with the texts that it points into.
    Refused(Refusal),
    /// Nothing more can be read or written.
    Stream(io::Error),
}

impl Failure {
    /// Tells what is wrong, and what that amounts to. A stream that fails does so for all that
    /// comes after.
    pub(super) fn tell(self, streams: &mut Streams) -> io::Result<Exit> {
        match self {
            Self::Refused(refusal) => streams.tell(&refusal),
            Self::Stream(cause) => Err(cause),
        }
    }
}

/// The end of a run: what was written goes out, and what kept it from that is told.
pub(super) fn end(done: Result<Exit, Failure>, streams: &mut Streams) -> Exit {
    let told = done.or_else(|failure| failure.tell(streams));
    let ended = told.and_then(|exit| streams.finish().map(|()| exit));
    ended.unwrap_or_else(|cause| unwritten(&cause, streams))
}

/// If even this cannot be told, the exit code says it.
fn unwritten(cause: &io::Error, streams: &mut Streams) -> Exit {
    if is_too_long(cause) {
        return streams.tell(&error::result_too_long().into()).unwrap_or(Exit::Limit);
    }
    let told = say!(streams.language, "cli-cannot-write", cause = cause.to_string());
    let _ = writeln!(streams.err, "saksgang: {told}");
    Exit::Invalid
}

impl From<io::Error> for Failure {
    fn from(cause: io::Error) -> Self {
        Self::Stream(cause)
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<Diagnostic> for Failure {
    fn from(one: Diagnostic) -> Self {
        Self::Refused(one.into())
    }
}

impl From<Vec<Diagnostic>> for Failure {
    fn from(all: Vec<Diagnostic>) -> Self {
        Self::Refused(Refusal::plain(all))
    }
}
