//! The texts of circulars that a command line names.

use crate::circulars::{self, Texts};
use crate::engine::Refusal;
use crate::files;
use crate::rulebook::Rulebook;
use std::path::{Path, PathBuf};

/// The texts that a command needs.
#[derive(clap::Args)]
pub(super) struct Given {
    #[arg(long, value_name = "FILE-OR-DIR")]
    pub(super) text: PathBuf,
}

impl Given {
    /// The texts, each with its circular.
    pub(super) fn read(&self, rulebook: &Rulebook) -> Result<Texts, Refusal> {
        read(rulebook, &self.text)
    }
}

/// The texts at a path, each with its circular.
pub(super) fn read(rulebook: &Rulebook, path: &Path) -> Result<Texts, Refusal> {
    let files::Gathered { sources, left_out, .. } =
        files::circulars(path).map_err(Refusal::plain)?;
    match circulars::texts(rulebook, &sources, path) {
        Ok((texts, mut told)) => {
            told.extend(left_out);
            Ok((texts, told))
        }
        Err(mut diagnostics) => {
            diagnostics.extend(left_out);
            Err(Refusal { sources, diagnostics })
        }
    }
}
