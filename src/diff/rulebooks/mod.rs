//! Two rulebooks, and cases → what is different, by meaning and not by line.
//!
//! 1. `revision`: where a rulebook is to be found, a folder or a revision kept by git → its files.
//! 2. `entry`, `part`: what the files declare, each by itself and in its parts, written so that it
//!    means the same wherever it stands (`passage`, `canonical`).
//! 3. `rename`: what is only called otherwise; from here on both use the new names (`names`).
//! 4. `change`: what came, went or changed, part by part (`condition`), and which rules rest on it
//!    (`rest`).
//! 5. `translate`: a case in the names of the one → in those of the other.
//! 6. `cases`: the same cases by both, under the same names (`renamed`) → which norms came, went
//!    or changed, in which of them, and which change of the rules brought it about (`cause`).
//! 7. `told`: all of that in a report for people; `json` writes
//!    the same for programs.

pub mod canonical;
pub mod cases;
mod cause;
pub mod change;
mod condition;
pub mod entry;
mod error;
pub mod json;
mod names;
pub mod part;
mod passage;
mod phrases;
pub mod rename;
mod renamed;
mod rest;
pub mod revision;
pub mod told;
mod translate;

use crate::engine::Rules;
use crate::language::Language;
use cases::CasesDiff;
use change::{Books, Item};
use entry::{Entry, Kind};
use rename::{Names, Rename};
use std::collections::BTreeSet;

/// What is different between two rulebooks, and for cases.
#[derive(Debug)]
pub struct Report {
    /// What the old rulebook is called.
    pub old: String,
    /// What the new one is called.
    pub new: String,
    /// The language in which it is told.
    pub language: Language,
    /// What is only called otherwise.
    pub renames: Vec<Rename>,
    /// What came, went or changed in the rules.
    pub items: Vec<Item>,
    /// What came, went or changed for cases, where there are any.
    pub survey: Option<CasesDiff>,
    /// The old names that stand for new ones.
    names: Names,
    /// The new names that stand for old ones.
    names_back: Names,
}

impl Report {
    /// Whether anything is different.
    pub fn is_different(&self) -> bool {
        let cases = self.survey.as_ref().is_some_and(CasesDiff::is_different);
        cases || !self.renames.is_empty() || !self.items.is_empty()
    }
}

/// What is different in the rules of two rulebooks.
pub fn compare(old: &Rules, new: &Rules, language: Language) -> Report {
    let (mut was, is) = (entry::read(old.files()), entry::read(new.files()));
    let (renames, names) = rename::rename(&mut was, &is);
    let conditional: BTreeSet<String> = was.iter().chain(&is).filter_map(conditional).collect();
    let books = Books {
        old: &old.rulebook,
        new: &new.rulebook,
        language,
        names: &names,
        conditional: &conditional,
    };
    let items = change::compare(&was, &is, books);
    let called = |rules: &Rules| rules.rulebook.name.clone();
    let (old, new) = (called(old), called(new));
    Report { old, new, language, renames, items, survey: None, names_back: names.back(), names }
}

/// A section that has a condition.
fn conditional(entry: &Entry) -> Option<String> {
    let has = |entry: &Entry| {
        part::parts(entry).iter().any(|(aspect, _)| *aspect == part::Aspect::AppliesWhen)
    };
    (entry.kind == Kind::Section && has(entry)).then(|| entry.full_name())
}
