//! The texts of circulars that a command line names.

use crate::engine::{Refusal, files};
use crate::rulebook::Rulebook;
use crate::sources::{self, Texts};
use std::path::Path;

/// The texts at a path, each with its circular.
pub(super) fn read(rulebook: &Rulebook, path: &Path) -> Result<Texts, Refusal> {
    let sources = files::circulars(path).map_err(Refusal::plain)?;
    match sources::texts(rulebook, &sources, path) {
        Ok(texts) => Ok(texts),
        Err(diagnostics) => Err(Refusal { sources, diagnostics }),
    }
}
