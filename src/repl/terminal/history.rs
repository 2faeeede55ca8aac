//! Lines that are kept from session to session, in the user's state folder, readable by the
//! user alone. A history that cannot be kept is no reason not to talk.

use super::MOST_LINES;
use crate::files::{self, Access, Limit};
use std::path::{Path, PathBuf};

/// The lines that were kept, and where further ones are.
#[derive(Debug)]
pub(super) struct Kept {
    /// Nothing is kept where it is not known where, or what is there is no history.
    path: Option<PathBuf>,
    lines: Vec<String>,
}

impl Kept {
    /// Reads what was kept.
    pub(super) fn open() -> Self {
        let path = folder().map(|folder| folder.join("history"));
        let path = path.filter(|path| lines(path).is_some());
        let lines = path.as_deref().and_then(lines).unwrap_or_default();
        let kept = Self { path, lines };
        if !kept.lines.is_empty() {
            // Also one that others could read till now.
            kept.write(&kept.lines);
        }
        kept
    }

    /// The lines, the oldest first.
    pub(super) fn lines(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().map(String::as_str)
    }

    /// Keeps a line, after those that other sessions have kept meanwhile.
    pub(super) fn note(&mut self, line: &str) {
        let line = line.replace(['\n', '\r'], " ");
        if line.trim().is_empty() || self.lines.last() == Some(&line) {
            return;
        }
        let mut all = self.path.as_deref().and_then(lines).unwrap_or_default();
        all.push(line.clone());
        self.write(&all);
        self.lines.push(line);
    }

    fn write(&self, lines: &[String]) {
        let Some(path) = &self.path else { return };
        let last = lines.iter().skip(lines.len().saturating_sub(MOST_LINES));
        let text: String = last.map(|line| line.clone() + "\n").collect();
        // What cannot be kept is lost, and nothing else.
        drop(files::write(path, &text, Access::OwnerAlone));
    }
}

/// The last lines of a file, none where it is not there; nothing where it cannot be read, and so
/// is not to be written over.
fn lines(path: &Path) -> Option<Vec<String>> {
    if !path.exists() && !path.is_symlink() {
        return Some(Vec::new());
    }
    let text = files::text(path, Limit::HISTORY).ok()?.text;
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let from = lines.len().saturating_sub(MOST_LINES);
    Some(lines.into_iter().skip(from).collect())
}

/// The folder for what a program keeps of its own, made if it is not there.
fn folder() -> Option<PathBuf> {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    let home = || set("HOME").map(|home| PathBuf::from(home).join(".local/state"));
    let state = set("XDG_STATE_HOME").map(PathBuf::from).or_else(home);
    let folder = state.or_else(|| set("LOCALAPPDATA").map(PathBuf::from))?.join("saksgang");
    files::make_own_folder(&folder).ok()?;
    Some(folder)
}
