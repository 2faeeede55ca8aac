//! Folders → tests: files of one name belong together.

use super::{Suite, Test, error};
use crate::diagnostic::Diagnostic;
use crate::engine::parallel;
use crate::files::{self, Limit};
use crate::source::Source;
use std::path::{Path, PathBuf};

impl Suite {
    /// The tests at and under `paths` whose names contain `filter`. A file stands for its test,
    /// whichever of the test's files it is.
    ///
    /// # Errors
    /// Every path that is not there, a folder without tests, a filter that none is left by. What
    /// is wrong with a single test is told where it is run.
    pub fn find(paths: &[PathBuf], filter: Option<&str>) -> Result<Self, Vec<Diagnostic>> {
        let found = files::test_files(paths)?;
        let mut stems: Vec<PathBuf> =
            found.paths.iter().map(|path| path.with_extension("")).collect();
        stems.sort();
        stems.dedup();
        if let Some(filter) = filter {
            stems.retain(|stem| stem.to_string_lossy().contains(filter));
            if stems.is_empty() {
                return Err(vec![error::none_left(filter)]);
            }
        }
        let tests = parallel::each(&stems, |stem| Test::read(stem));
        Ok(Self { tests, left_out: found.left_out })
    }
}

impl Test {
    /// The files of one name.
    fn read(stem: &Path) -> Self {
        let name = stem.display().to_string();
        let mut faults = Vec::new();
        let golden = expected(&beside(stem, files::GOLDEN), &mut faults);
        let expect = expected(&beside(stem, files::EXPECT), &mut faults);
        let path = beside(stem, files::CASE);
        let case = match files::text(&path, Limit::CASE) {
            Ok(case) => case,
            Err(fault) => {
                faults.push(if path.exists() { fault } else { error::no_case(&path) });
                Source::new(path.display().to_string(), "")
            }
        };
        Self { name, stem: stem.to_owned(), case, golden, expect, faults }
    }

    /// Where its case stands.
    pub fn case_path(&self) -> PathBuf {
        beside(&self.stem, files::CASE)
    }

    /// Where its golden text stands, or would stand.
    pub fn golden_path(&self) -> PathBuf {
        beside(&self.stem, files::GOLDEN)
    }
}

/// The file of a name with this ending; the name may have points in it.
fn beside(stem: &Path, ending: &str) -> PathBuf {
    let mut path = stem.as_os_str().to_owned();
    path.push(".");
    path.push(ending);
    path.into()
}

/// What is expected, if it is there.
fn expected(path: &Path, faults: &mut Vec<Diagnostic>) -> Option<Source> {
    if !path.exists() && !path.is_symlink() {
        return None;
    }
    match files::text(path, Limit::EXPECTED) {
        Ok(source) => Some(source),
        Err(fault) => {
            faults.push(fault);
            None
        }
    }
}
