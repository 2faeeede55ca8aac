//! That no rule is in force on a case's day: told once a run, because it is so of the rulebook
//! and not of the case.

use super::streams::Streams;
use crate::code::usage;
use crate::diagnostic::Diagnostic;
use crate::engine::Answer;
use std::io::{self, Write};

/// Whether it has been told.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Once {
    told: bool,
}

impl Once {
    /// Tells it of an answer, the first time that it is so.
    pub(super) fn tell(&mut self, answer: &Answer<'_>, streams: &mut Streams) -> io::Result<()> {
        let found = answer.warnings.iter().find(|one| is_it(one)).filter(|_| !self.told);
        let Some(found) = found else { return Ok(()) };
        self.told = true;
        streams.out.flush()?;
        streams.warn(vec![found.clone()])
    }
}

/// The warnings that are about the case.
pub(super) fn of_the_case(warnings: &[Diagnostic]) -> Vec<Diagnostic> {
    warnings.iter().filter(|one| !is_it(one)).cloned().collect()
}

fn is_it(one: &Diagnostic) -> bool {
    one.code == usage::NOTHING_IN_FORCE
}
