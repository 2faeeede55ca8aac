//! What came of tests → the golden texts that there would have to be.

use super::{Failure, Results, Verdict};
use crate::diagnostic::Diagnostic;
use crate::files::{self, Access, Writing};

/// The golden texts that are not as the answers are, in the order of their tests. What assertions
/// say is never rewritten.
pub fn rewrites(results: Results<'_>) -> impl Iterator<Item = (usize, Writing)> {
    results.each().enumerate().filter_map(|(at, (test, checked))| match &checked.verdict {
        Verdict::Failed(Failure { difference: Some(difference), .. }) => {
            let (path, text) = (test.golden_path(), difference.new.clone());
            Some((at, Writing { path, text, access: Access::Like(test.case_path()) }))
        }
        _ => None,
    })
}

/// Writes golden texts, all of them or none. Whoever may read a case may read its golden text.
///
/// # Errors
/// The first file that cannot be written.
pub fn write(rewrites: &[Writing]) -> Result<(), Diagnostic> {
    files::write_all(rewrites)
}
