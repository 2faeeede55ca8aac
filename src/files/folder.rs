//! Files → a folder that holds them.

use super::error;
use super::temporary::{Temporary, place_folder, sweep};
use super::write::{folder_of, make_folder};
use crate::diagnostic::Diagnostic;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Puts files into a folder, each at its path there, all of them or none: they are written
/// elsewhere and moved when they are whole. The folder, and those in it, are made. A text that
/// begins with `#!` may be run.
///
/// # Errors
/// There is something in the folder already, or it cannot be written.
pub fn fill(folder: &Path, files: &[(&Path, &str)]) -> Result<(), Diagnostic> {
    let is_there = is_there(folder)?;
    let beside = if is_there { folder } else { folder_of(folder) };
    make_folder(beside)?;
    sweep(beside);
    let filled = filled(beside, files).and_then(|(temporary, made)| {
        let moves = if is_there { inside(&made, folder)? } else { vec![(made, folder.to_owned())] };
        place_folder(&moves)?;
        drop(temporary);
        Ok(())
    });
    filled.map_err(|cause| error::unwritable(folder, &cause))
}

/// Whether the folder is there, with nothing in it.
fn is_there(folder: &Path) -> Result<bool, Diagnostic> {
    sweep(folder);
    match fs::read_dir(folder).map(|mut entries| entries.next().is_none()) {
        Ok(true) => Ok(true),
        Ok(false) => Err(error::not_empty(folder)),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(cause) => Err(error::unwritable(folder, &cause)),
    }
}

/// The files in a folder of their own, which goes with the file that stands for it.
fn filled(beside: &Path, files: &[(&Path, &str)]) -> io::Result<(Temporary, PathBuf)> {
    let temporary = Temporary::in_folder(beside, OpenOptions::new().write(true).create_new(true))?;
    let made = temporary
        .folder(|made| files.iter().try_for_each(|(path, text)| write(&made.join(path), text)))?;
    Ok((temporary, made))
}

/// What is in a folder, and where it would be in another.
fn inside(folder: &Path, other: &Path) -> io::Result<Vec<(PathBuf, PathBuf)>> {
    let moved = |entry: io::Result<fs::DirEntry>| {
        entry.map(|entry| (entry.path(), other.join(entry.file_name())))
    };
    fs::read_dir(folder)?.map(moved).collect()
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    let mut file = File::create_new(path)?;
    file.write_all(text.as_bytes())?;
    if text.starts_with("#!") {
        executable(&file)?;
    }
    file.sync_all()
}

#[cfg(unix)]
fn executable(file: &File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let mut permissions = file.metadata()?.permissions();
    permissions.set_mode(permissions.mode() | 0o111);
    file.set_permissions(permissions)
}

#[cfg(not(unix))]
fn executable(_: &File) -> io::Result<()> {
    Ok(())
}
