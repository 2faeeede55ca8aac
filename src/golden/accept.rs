//! What came of tests → the golden texts that there would have to be.

use super::{Failure, Results, Verdict};
use crate::diagnostic::Diagnostic;
use crate::engine::files;
use std::path::PathBuf;

/// A golden text, and where it is to stand.
pub type Rewrite = (PathBuf, String);

/// The golden texts that are not as the answers are, in the order of their tests. What assertions
/// say is never rewritten.
pub fn rewrites(results: Results<'_>) -> impl Iterator<Item = (usize, Rewrite)> {
    results.each().enumerate().filter_map(|(at, (test, checked))| match &checked.verdict {
        Verdict::Failed(Failure { difference: Some(difference), .. }) => {
            Some((at, (test.golden_path(), difference.new.clone())))
        }
        _ => None,
    })
}

/// Writes golden texts: first those that are there already, all of them or none, then new ones.
///
/// # Errors
/// The first file that cannot be written.
pub fn write(rewrites: &[Rewrite]) -> Result<(), Diagnostic> {
    let (there, new): (Vec<_>, Vec<_>) =
        rewrites.iter().cloned().partition(|(path, _)| path.exists());
    files::replace(&there)?;
    new.iter().try_for_each(|(path, text)| files::write(path, text))
}
