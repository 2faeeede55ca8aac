//! Which rulebook is meant: the one that is named, else one's own, else the built-in one. Every
//! command finds it here, and every answer says which it was.
//!
//! One's own is the folder `rules` in the working folder or in one above it, if it holds rule
//! files: the nearest is taken. A folder that git keeps is the last that is looked into.

use super::{Refusal, Rules, load, load_with_texts, shipped};
use crate::files;
use crate::rulebook::origin::{Origin, SHIPPED};
use std::path::{Path, PathBuf};

/// The name of the folder that holds one's own rulebook.
const FOLDER: &str = "rules";

/// What ends the way up.
const REPOSITORY: &str = ".git";

/// Where the rulebook is: what is asked for, or what is found from the working folder upwards.
pub fn origin(asked: &[PathBuf], working: &Path) -> Origin {
    match asked {
        [] => own(working).map_or(Origin::Shipped, |folder| Origin::Paths(vec![folder])),
        [word] if word == Path::new(SHIPPED) => Origin::Shipped,
        paths => Origin::Paths(paths.to_vec()),
    }
}

/// One's own rulebook, as a path from the working folder.
fn own(working: &Path) -> Option<PathBuf> {
    let mut up = PathBuf::new();
    for folder in working.ancestors() {
        if holds_rules(&folder.join(FOLDER)) {
            return Some(up.join(FOLDER));
        }
        if folder.join(REPOSITORY).exists() {
            return None;
        }
        up.push("..");
    }
    None
}

/// Whether a folder holds rule files. One that cannot be looked into counts: it is told of when
/// it is read, and no other rulebook takes its place.
fn holds_rules(folder: &Path) -> bool {
    folder.is_dir()
        && (!files::stamps(&[folder.to_owned()]).is_empty() || files::names_in(folder).is_none())
}

/// A rule file that is not read although the built-in rulebook is used: it lies in the working
/// folder itself, where nobody looks for a rulebook, or in `rules` under a name that is no rule
/// file's.
pub fn passed_over(origin: &Origin, working: &Path) -> Option<PathBuf> {
    if *origin != Origin::Shipped {
        return None;
    }
    let names = |folder: &Path| files::names_in(folder).unwrap_or_default();
    let is_rules = |name: &PathBuf| name.extension().is_some_and(|end| end == files::EXTENSION);
    let here = names(working).into_iter().find(is_rules);
    let like = |name: &PathBuf| name.to_string_lossy().contains(&format!(".{}", files::EXTENSION));
    let inside = || names(&working.join(FOLDER)).into_iter().find(like);
    here.or_else(|| inside().map(|name| Path::new(FOLDER).join(name)))
}

/// The rulebook that is there; it knows where it comes from.
///
/// # Errors
/// What cannot be read, and everything that is wrong in the rules.
pub fn rules(origin: &Origin) -> Result<Rules, Refusal> {
    by(origin, load)
}

/// The same for whoever has the texts of its circulars: no lock judges its citations.
///
/// # Errors
/// As of [`rules`], but for citations of what the circulars have not.
pub fn rules_with_texts(origin: &Origin) -> Result<Rules, Refusal> {
    by(origin, load_with_texts)
}

fn by(origin: &Origin, load: fn(&[PathBuf]) -> Result<Rules, Refusal>) -> Result<Rules, Refusal> {
    let found = match origin {
        Origin::Given | Origin::Shipped => Rules::shipped(),
        Origin::Paths(paths) => load(paths),
    };
    match found {
        Ok(mut rules) => {
            rules.sources.rulebook = origin.to_string();
            rules.rulebook.origin = origin.clone();
            Ok(rules)
        }
        Err(mut refusal) => {
            refusal.sources.rulebook = origin.to_string();
            Err(refusal)
        }
    }
}

/// What the rulebook there is called.
pub fn name(origin: &Origin) -> String {
    let first = match origin {
        Origin::Given | Origin::Shipped => return shipped::NAME.to_owned(),
        Origin::Paths(paths) => paths.first(),
    };
    first.map_or_else(String::new, |first| named_by(first))
}

/// What the rulebook at a path is called.
pub(super) fn named_by(path: &Path) -> String {
    let folder = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    folder.file_stem().unwrap_or(folder.as_os_str()).to_string_lossy().into_owned()
}
