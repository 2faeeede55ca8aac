//! The files in which cases stand.

use super::failure::Failure;
use super::streams::Streams;
use crate::diagnostic::Diagnostic;
use crate::files::{self, Limit};
use crate::source::Source;
use std::path::{Path, PathBuf};

/// Whether a file holds a case a line.
pub(super) fn is_lines(path: &Path) -> bool {
    path.extension().is_some_and(|name| name == files::LINES)
}

/// The files of the cases that are named; what was left out of folders is told.
pub(super) fn case_files(
    paths: &[PathBuf],
    streams: &mut Streams,
) -> Result<Vec<PathBuf>, Failure> {
    let found = files::case_files(paths)?;
    streams.warn(found.left_out)?;
    Ok(found.paths)
}

/// A case from a file or from standard input.
pub(super) fn case(path: &Path) -> Result<Source, Diagnostic> {
    if path == Path::new("-") {
        files::read(files::input(), files::STANDARD_INPUT, Limit::CASE)
    } else {
        files::text(path, Limit::CASE)
    }
}
