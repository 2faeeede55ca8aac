//! Lines that are kept from session to session, in the user's state folder, readable by the
//! user alone. A history that cannot be kept is no reason not to talk.

use super::MOST_LINES;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::PathBuf;

/// The lines that were kept, and where further ones are.
#[derive(Debug)]
pub(super) struct Kept {
    path: Option<PathBuf>,
    lines: Vec<String>,
}

impl Kept {
    /// Reads what was kept.
    pub(super) fn open() -> Self {
        let path = folder().map(|folder| folder.join("history"));
        let text = path.as_ref().and_then(|path| fs::read_to_string(path).ok());
        let lines: Vec<String> = text.unwrap_or_default().lines().map(str::to_owned).collect();
        let from = lines.len().saturating_sub(MOST_LINES);
        let lines: Vec<String> = lines.into_iter().skip(from).collect();
        let kept = Self { path, lines };
        if from > 0 {
            kept.write(
                &kept.lines.iter().map(|line| line.clone() + "\n").collect::<String>(),
                true,
            );
        }
        kept
    }

    /// The lines, the oldest first.
    pub(super) fn lines(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().map(String::as_str)
    }

    /// Keeps a line.
    pub(super) fn note(&mut self, line: &str) {
        let line = line.replace(['\n', '\r'], " ");
        if !line.trim().is_empty() && self.lines.last() != Some(&line) {
            self.write(&format!("{line}\n"), false);
            self.lines.push(line);
        }
    }

    fn write(&self, text: &str, anew: bool) {
        let Some(path) = &self.path else { return };
        let mut options = OpenOptions::new();
        options.create(true).write(true).append(!anew).truncate(anew);
        owner_only(&mut options);
        // What cannot be kept is lost, and nothing else.
        let _ = options.open(path).and_then(|mut file| file.write_all(text.as_bytes()));
    }
}

#[cfg(unix)]
fn owner_only(options: &mut OpenOptions) {
    use std::os::unix::fs::OpenOptionsExt as _;
    options.mode(0o600);
}

#[cfg(not(unix))]
fn owner_only(_: &mut OpenOptions) {}

/// The folder for what a program keeps of its own, made if it is not there.
fn folder() -> Option<PathBuf> {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    let home = || set("HOME").map(|home| PathBuf::from(home).join(".local/state"));
    let state = set("XDG_STATE_HOME").map(PathBuf::from).or_else(home);
    let folder = state.or_else(|| set("LOCALAPPDATA").map(PathBuf::from))?.join("saksgang");
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(&folder).ok()?;
    Some(folder)
}
