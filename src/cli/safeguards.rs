//! What a run says of the safeguards that a case breaks, beside the answer itself.

use super::error;
use super::exit::Exit;
use super::streams::Streams;
use crate::engine::{Answer, Refusal};
use std::io::{self, Write};

/// Names each on standard error, after the answer; then the run's answer is no.
pub(super) fn tell(answer: &Answer<'_>, streams: &mut Streams) -> io::Result<Exit> {
    let (outcome, language) = (&answer.outcome, streams.language);
    let broken = outcome.caveats.broken.iter().filter_map(|id| outcome.rulebook.safeguard(*id));
    let told: Vec<_> = broken.map(|one| error::safeguard_broken(outcome, one, language)).collect();
    if told.is_empty() {
        return Ok(Exit::Fine);
    }
    streams.out.flush()?;
    streams.tell(&Refusal::plain(told))
}
