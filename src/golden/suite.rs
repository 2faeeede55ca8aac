//! Folders → tests: files of one name belong together.

use super::{Suite, Test, error};
use crate::diagnostic::Diagnostic;
use crate::engine::files::{self, Limit};
use crate::engine::parallel;
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
        let mut stems: Vec<PathBuf> =
            files::test_files(paths)?.iter().map(|path| path.with_extension("")).collect();
        stems.sort();
        stems.dedup();
        if let Some(filter) = filter {
            stems.retain(|stem| stem.to_string_lossy().contains(filter));
            if stems.is_empty() {
                return Err(vec![error::none_left(filter)]);
            }
        }
        Ok(Self { tests: parallel::each(&stems, |stem| Test::read(stem)) })
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
        Self { name, case, golden, expect, faults }
    }

    /// Where its golden text stands, or would stand.
    pub fn golden_path(&self) -> PathBuf {
        beside(Path::new(&self.name), files::GOLDEN)
    }
}

/// The file of a name with this ending; the name may have points in it.
fn beside(stem: &Path, ending: &str) -> PathBuf {
    let mut path = stem.as_os_str().to_owned();
    path.push(".");
    path.push(ending);
    path.into()
}

/// What is expected, if it is there. Lines may end as on Windows.
fn expected(path: &Path, faults: &mut Vec<Diagnostic>) -> Option<Source> {
    if !path.exists() {
        return None;
    }
    match files::text(path, Limit::EXPECTED) {
        Ok(source) if source.text.contains('\r') => {
            Some(source.with_text(source.text.replace("\r\n", "\n")))
        }
        Ok(source) => Some(source),
        Err(fault) => {
            faults.push(fault);
            None
        }
    }
}
