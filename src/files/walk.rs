//! Paths → the files at and under them, and what was left out.

use super::{CASE, CIRCULARS, EXPECT, EXTENSION, GOLDEN, LINES, error};
use crate::diagnostic::Diagnostic;
use std::collections::VecDeque;
use std::ffi::OsStr;
use std::fs::{self, DirEntry};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Files that were looked for.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Their paths, sorted, each once.
    pub paths: Vec<PathBuf>,
    /// Warnings of what was left out.
    pub left_out: Vec<Diagnostic>,
}

/// What files are looked for.
#[derive(Clone, Copy)]
struct Wanted {
    /// How their names end.
    endings: &'static [&'static str],
    /// What is said where there is none.
    none: fn(&Path) -> Diagnostic,
    /// What is done with a folder inside that has rule files.
    rulebooks: Rulebooks,
}

/// Folders that have rule files of their own.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rulebooks {
    /// They are a part of the folder that they are in.
    Entered,
    /// What is in them belongs to other rules.
    LeftOut,
}

/// The folder of a rulebook's repository that holds its rule files.
const RULES: &str = "rules";

/// So many entries of a folder that is left out are looked at, to see whether it is worth a word.
const LOOKED_AT: usize = 256;

/// All rule files at and under `paths`.
///
/// # Errors
/// Every path that is not there, every folder that cannot be read, a folder without rule files;
/// then with warnings of what was left out.
pub(super) fn rule_files(paths: &[PathBuf]) -> Result<Found, Vec<Diagnostic>> {
    let (endings, none) = (&[EXTENSION][..], error::no_rules as _);
    Walk::over(paths, Wanted { endings, none, rulebooks: Rulebooks::Entered })
}

/// All files of cases at and under `paths`. `-`, which is standard input, stays as it is, last.
///
/// # Errors
/// Every path that is not there, every folder that cannot be read, a folder without any of them.
pub fn case_files(paths: &[PathBuf]) -> Result<Found, Vec<Diagnostic>> {
    let (input, paths): (Vec<_>, Vec<_>) =
        paths.iter().cloned().partition(|path| path == Path::new("-"));
    let (endings, none) = (&[CASE, LINES][..], error::no_cases as _);
    let mut found = Walk::over(&paths, Wanted { endings, none, rulebooks: Rulebooks::LeftOut })?;
    found.paths.extend(input.into_iter().next());
    Ok(found)
}

/// All files of tests at and under `paths`: cases with what is expected of them.
///
/// # Errors
/// Every path that is not there, every folder that cannot be read, a folder without any of them.
pub fn test_files(paths: &[PathBuf]) -> Result<Found, Vec<Diagnostic>> {
    let (endings, none) = (&[CASE, GOLDEN, EXPECT][..], error::no_tests as _);
    Walk::over(paths, Wanted { endings, none, rulebooks: Rulebooks::LeftOut })
}

/// All texts of circulars at and under `paths`.
///
/// # Errors
/// Every path that is not there, every folder that cannot be read, a folder without any of them.
pub(super) fn circular_files(paths: &[PathBuf]) -> Result<Found, Vec<Diagnostic>> {
    let (endings, none) = (&CIRCULARS[..], error::no_texts as _);
    Walk::over(paths, Wanted { endings, none, rulebooks: Rulebooks::Entered })
}

/// A file with its length and the time of its last change.
pub type Stamp = (PathBuf, u64, Option<SystemTime>);

/// The rule files at and under `paths` as they are now. A file that cannot be read is told of
/// when the rules are read.
pub fn stamps(paths: &[PathBuf]) -> Vec<Stamp> {
    let found = rule_files(paths).unwrap_or_default();
    found.paths.into_iter().map(stamp).collect()
}

/// A file as it is now.
pub fn stamp(path: PathBuf) -> Stamp {
    let meta = fs::metadata(&path).ok();
    let length = meta.as_ref().map_or(0, fs::Metadata::len);
    (path, length, meta.and_then(|meta| meta.modified().ok()))
}

/// The names of what lies in a folder, in their order; none where it cannot be looked into.
pub fn names_in(folder: &Path) -> Option<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).ok()?;
    let mut names: Vec<PathBuf> =
        entries.filter_map(|entry| Some(PathBuf::from(entry.ok()?.file_name()))).collect();
    names.sort();
    Some(names)
}

/// A word of the file in a folder that has nearly this name: `Saksgang.toml`, `saksgang.toml.txt`.
pub fn misnamed(folder: &Path, name: &str) -> Option<Diagnostic> {
    let like = |one: &PathBuf| {
        let found = one.to_string_lossy().to_lowercase();
        let after = found.strip_prefix(name);
        after.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    let found = names_in(folder)?.into_iter().find(like)?;
    Some(error::misnamed(&folder.join(found), name))
}

/// Whether a file or folder of this name is left out wherever a folder is read: editors and
/// systems keep things of their own under names that begin with a point.
pub fn is_hidden(name: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(b".")
}

/// A walk over folders.
struct Walk {
    wanted: Wanted,
    found: Vec<PathBuf>,
    errors: Vec<Diagnostic>,
    /// Hidden files and folders with something that is wanted.
    hidden: Vec<PathBuf>,
    /// Files whose names are nearly those of wanted files.
    similar: Vec<PathBuf>,
    /// Folders with rules of their own and something that is wanted.
    rulebooks: Vec<PathBuf>,
}

impl Walk {
    fn over(paths: &[PathBuf], wanted: Wanted) -> Result<Found, Vec<Diagnostic>> {
        let mut walk = Self {
            wanted,
            found: Vec::new(),
            errors: Vec::new(),
            hidden: Vec::new(),
            similar: Vec::new(),
            rulebooks: Vec::new(),
        };
        for path in paths {
            walk.path(path);
        }
        let left_out = walk.left_out();
        if walk.errors.is_empty() {
            walk.found.sort();
            walk.found.dedup();
            return Ok(Found { paths: walk.found, left_out });
        }
        walk.errors.extend(left_out);
        Err(walk.errors)
    }

    /// What is named is read, however it is called.
    fn path(&mut self, path: &Path) {
        let before = (self.found.len(), self.errors.len());
        match fs::metadata(path) {
            Ok(meta) if meta.is_dir() => self.folder(path),
            Ok(_) => self.found.push(path.to_owned()),
            // A link that leads nowhere is told of as a link.
            Err(_) if path.is_symlink() => self.found.push(path.to_owned()),
            Err(cause) => self.errors.push(error::unreadable(path, &cause)),
        }
        if before == (self.found.len(), self.errors.len()) {
            self.errors.push((self.wanted.none)(path));
        }
    }

    fn folder(&mut self, folder: &Path) {
        let mut folders = vec![folder.to_owned()];
        while let Some(folder) = folders.pop() {
            let entries = fs::read_dir(&folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
            match entries {
                Ok(entries) => folders.extend(entries.iter().filter_map(|one| self.entry(one))),
                Err(cause) => self.errors.push(error::unreadable(&folder, &cause)),
            }
        }
    }

    /// An entry of a folder: a folder to be entered, or nothing.
    fn entry(&mut self, entry: &DirEntry) -> Option<PathBuf> {
        let path = entry.path();
        let kind = entry.file_type();
        let is_folder = kind.as_ref().is_ok_and(fs::FileType::is_dir);
        let is_link = kind.is_ok_and(|kind| kind.is_symlink());
        if is_hidden(&entry.file_name()) {
            if self.is_wanted(&path) || is_folder && self.holds(&path) {
                self.hidden.push(path);
            }
        } else if self.is_wanted(&path) {
            self.found.push(path);
        } else if is_link && path.is_dir() {
            self.errors.push(error::linked_folder(&path));
        } else if is_folder && self.is_foreign(&path) {
            if self.holds(&path) {
                self.rulebooks.push(path);
            }
        } else if is_folder {
            return Some(path);
        } else if self.is_similar(&path) {
            self.similar.push(path);
        }
        None
    }

    fn is_wanted(&self, path: &Path) -> bool {
        let ending = path.extension();
        self.wanted.endings.iter().any(|wanted| ending.is_some_and(|one| one == *wanted))
    }

    /// Whether the name has a wanted ending, but not as it has to: `A.REGEL`, `a.regel.txt`,
    /// `a.regel~`.
    fn is_similar(&self, path: &Path) -> bool {
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        self.wanted.endings.iter().any(|ending| {
            let ending = format!(".{ending}");
            let mut after = name.split(&ending).skip(1);
            after.any(|rest| !rest.starts_with(char::is_alphanumeric))
        })
    }

    /// Whether what is in the folder belongs to another rulebook.
    fn is_foreign(&self, folder: &Path) -> bool {
        self.wanted.rulebooks == Rulebooks::LeftOut
            && (has_rules(folder) || has_rules(&folder.join(RULES)))
    }

    /// Whether there is something wanted among the first entries under a folder.
    fn holds(&self, folder: &Path) -> bool {
        let mut folders = VecDeque::from([folder.to_owned()]);
        let mut left = LOOKED_AT;
        while let Some(folder) = folders.pop_front() {
            for entry in fs::read_dir(folder).into_iter().flatten().flatten().take(left) {
                left -= 1;
                if self.is_wanted(&entry.path()) {
                    return true;
                }
                if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                    folders.push_back(entry.path());
                }
            }
        }
        false
    }

    /// A word of each kind of things that were left out.
    fn left_out(&mut self) -> Vec<Diagnostic> {
        for paths in [&mut self.hidden, &mut self.similar, &mut self.rulebooks] {
            paths.sort();
            paths.dedup();
        }
        let some = |paths: &[PathBuf]| !paths.is_empty();
        let told = [
            some(&self.hidden).then(|| error::hidden(&self.hidden)),
            some(&self.similar).then(|| error::similar(&self.similar, self.wanted.endings)),
            some(&self.rulebooks).then(|| error::other_rulebooks(&self.rulebooks)),
        ];
        told.into_iter().flatten().collect()
    }
}

/// Whether rule files stand in a folder.
fn has_rules(folder: &Path) -> bool {
    fs::read_dir(folder).into_iter().flatten().flatten().any(|entry| {
        let path = entry.path();
        path.extension().is_some_and(|ending| ending == EXTENSION) && !is_hidden(&entry.file_name())
    })
}
