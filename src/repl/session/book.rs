//! The rulebook of a session, and whether its files have changed since it was read.

use crate::engine::{Refusal, Rules, files_beside, which};
use crate::files::{Stamp, stamp, stamps};
use crate::rulebook::origin::Origin;
use std::path::PathBuf;

/// Rules, and where they came from.
#[derive(Debug)]
pub(super) struct Book {
    /// The rules in force.
    pub(super) rules: Rules,
    /// Where they were read; empty for the built-in ones.
    paths: Vec<PathBuf>,
    /// The files as they were when last spoken of.
    stamp: Vec<Stamp>,
}

/// The files of a rulebook as they are now: its rules, and what stands beside them.
fn looked_at(paths: &[PathBuf]) -> Vec<Stamp> {
    stamps(paths).into_iter().chain(files_beside(paths).map(stamp)).collect()
}

/// Looks at the files of a rulebook from time to time.
#[derive(Clone, Debug)]
pub struct Watch {
    paths: Vec<PathBuf>,
    stamp: Vec<Stamp>,
}

impl Watch {
    /// Whether a file came, went or changed since the last look.
    pub fn changed(&mut self) -> bool {
        let stamp = looked_at(&self.paths);
        let changed = stamp != self.stamp;
        self.stamp = stamp;
        changed
    }
}

impl Book {
    /// Reads the rules.
    ///
    /// # Errors
    /// What is wrong with them.
    pub(super) fn open(origin: &Origin) -> Result<Self, Refusal> {
        let paths = match origin {
            Origin::Paths(paths) => paths.clone(),
            Origin::Given | Origin::Shipped => Vec::new(),
        };
        let stamp = looked_at(&paths);
        Ok(Self { rules: which::rules(origin)?, paths, stamp })
    }

    /// Whether files have changed; once for each change.
    pub(super) fn has_changed(&mut self) -> bool {
        let now = looked_at(&self.paths);
        let changed = now != self.stamp;
        self.stamp = now;
        changed
    }

    /// For whoever looks at the files between lines.
    pub(super) fn watch(&self) -> Option<Watch> {
        let watch = Watch { paths: self.paths.clone(), stamp: self.stamp.clone() };
        (!self.paths.is_empty()).then_some(watch)
    }
}
