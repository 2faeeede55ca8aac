//! Files → a folder that holds them.

use super::error;
use crate::diagnostic::Diagnostic;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

/// Writes files into a folder, each at its path there; the folder, and those in it, are made.
/// A text that begins with `#!` may be run.
///
/// # Errors
/// There is something in the folder already, or it cannot be written.
pub fn fill(folder: &Path, files: &[(&Path, &str)]) -> Result<(), Diagnostic> {
    match fs::read_dir(folder).map(|mut entries| entries.next().is_none()) {
        Ok(true) => {}
        Ok(false) => return Err(error::not_empty(folder)),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => {}
        Err(cause) => return Err(error::unwritable(folder, &cause)),
    }
    files.iter().try_for_each(|(path, text)| {
        let path = folder.join(path);
        write(&path, text).map_err(|cause| error::unwritable(&path, &cause))
    })
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    let mut file = File::create_new(path)?;
    file.write_all(text.as_bytes())?;
    if text.starts_with("#!") { executable(&file) } else { Ok(()) }
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
