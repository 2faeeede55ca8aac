//! Texts → files, whole or not at all.

use super::error;
use super::stored::Stored;
use super::temporary::{Temporary, place, sweep};
use crate::diagnostic::Diagnostic;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

/// Who may read a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Access {
    /// A new file: whoever may read other new files of the user.
    Usual,
    /// A new file: its owner alone, because there is a case in it.
    Private,
    /// A new file: whoever may read this one.
    Like(PathBuf),
    /// Its owner alone, also if it is there already.
    OwnerAlone,
}

/// A text, and the file that is to hold it.
#[derive(Clone, Debug)]
pub struct Writing {
    /// The file; it need not be there. If it is a link, what it leads to.
    pub path: PathBuf,
    /// The text, with lines that end with `\n`.
    pub text: String,
    /// Who may read the file.
    pub access: Access,
}

/// The most bytes of a file that are looked at to see how it is stored.
const LOOKED_AT: u64 = 16 << 20;

/// Writes a file whole or not at all, whether it is there or not.
///
/// # Errors
/// As of [`write_all`].
pub fn write(path: &Path, text: &str, access: Access) -> Result<(), Diagnostic> {
    write_all(&[Writing { path: path.to_owned(), text: text.to_owned(), access }])
}

/// Writes files whole, all of them or none: first each beside its target, then each renamed. An
/// interruption leaves every file as it was or as it is to be, and nothing else. A file that is
/// there keeps its rights, and how its text is stored: line ends, byte order mark.
///
/// # Errors
/// The first file that cannot be written, or is a folder, a device or a pipe.
pub fn write_all(files: &[Writing]) -> Result<(), Diagnostic> {
    let (mut made, mut swept) = (Vec::new(), None);
    for one in files {
        let (target, old) = target(&one.path)?;
        let folder = folder_of(&target).to_owned();
        if swept.as_ref() != Some(&folder) {
            sweep(&folder);
        }
        let temporary = beside(&folder, one, old.as_ref().map(|old| (target.as_path(), old)));
        made.push((temporary.map_err(|cause| error::unwritable(&one.path, &cause))?, target));
        swept = Some(folder);
    }
    place(&made).map_err(|(path, cause)| error::unwritable(&path, &cause))
}

/// A folder that may not be there yet, and the folders that it is in.
///
/// # Errors
/// It cannot be made.
pub fn make_folder(path: &Path) -> Result<(), Diagnostic> {
    fs::create_dir_all(path).map_err(|cause| error::unwritable(path, &cause))
}

/// The same, for what is its owner's alone.
///
/// # Errors
/// It cannot be made.
pub fn make_own_folder(path: &Path) -> Result<(), Diagnostic> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(|cause| error::unwritable(path, &cause))
}

/// The folder that a path is in.
pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The file itself where a path is a link; and what is known of it, if it is there.
fn target(path: &Path) -> Result<(PathBuf, Option<Metadata>), Diagnostic> {
    let unwritable = |cause| error::unwritable(path, &cause);
    let old = match fs::metadata(path) {
        Err(cause) if cause.kind() == io::ErrorKind::NotFound && !path.is_symlink() => {
            return Ok((path.to_owned(), None));
        }
        old => old.map_err(unwritable)?,
    };
    if old.is_dir() {
        return Err(error::folder(path));
    }
    if !old.is_file() {
        return Err(error::no_file(path));
    }
    // A file that is protected from writing is not replaced either.
    OpenOptions::new().write(true).open(path).map_err(unwritable)?;
    Ok((path.canonicalize().map_err(unwritable)?, Some(old)))
}

/// Writes a text into a new file in the folder of its target, which nobody can read at any time
/// who may not read the target.
fn beside(folder: &Path, one: &Writing, old: Option<(&Path, &Metadata)>) -> io::Result<Temporary> {
    let rights = rights::of(&one.access, old.map(|(_, meta)| meta));
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    rights::ask_for(&mut options, rights);
    let mut temporary = Temporary::in_folder(folder, &options)?;
    rights::give(temporary.file(), rights, old.map(|(_, meta)| meta))?;
    let stored = old.map_or(Ok(Stored::default()), |(path, _)| stored(path))?;
    temporary.fill(&stored.dress(&one.text))?;
    Ok(temporary)
}

/// How the text of a file is stored.
fn stored(path: &Path) -> io::Result<Stored> {
    let mut bytes = Vec::new();
    File::open(path)?.take(LOOKED_AT).read_to_end(&mut bytes)?;
    Ok(Stored::of(&String::from_utf8_lossy(&bytes)))
}

#[cfg(unix)]
mod rights {
    use super::Access;
    use std::fs::{self, File, Metadata, OpenOptions, Permissions};
    use std::io;
    use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _, fchown};

    /// The rights of one who reads and writes alone.
    const OWNER: u32 = 0o600;

    /// The rights that a file is to have; none where the user's custom decides.
    pub(super) fn of(access: &Access, old: Option<&Metadata>) -> Option<u32> {
        let mode = |meta: &Metadata| meta.permissions().mode() & 0o7777;
        match (access, old) {
            (Access::OwnerAlone, _) | (Access::Private, None) => Some(OWNER),
            (_, Some(old)) => Some(mode(old)),
            (Access::Like(path), None) => {
                Some(fs::metadata(path).map_or(OWNER, |meta| mode(&meta) & 0o666))
            }
            (Access::Usual, None) => None,
        }
    }

    /// From the first byte on there are no others.
    pub(super) fn ask_for(options: &mut OpenOptions, rights: Option<u32>) {
        if let Some(rights) = rights {
            options.mode(rights & OWNER);
        }
    }

    /// Rights, owner and group of what is replaced.
    pub(super) fn give(file: &File, rights: Option<u32>, old: Option<&Metadata>) -> io::Result<()> {
        if let Some(old) = old {
            let new = file.metadata()?;
            if (new.uid(), new.gid()) != (old.uid(), old.gid()) {
                // Who may not give files away keeps them.
                drop(fchown(file, Some(old.uid()), Some(old.gid())));
            }
        }
        rights.map_or(Ok(()), |rights| file.set_permissions(Permissions::from_mode(rights)))
    }
}

#[cfg(not(unix))]
mod rights {
    use super::Access;
    use std::fs::{File, Metadata, OpenOptions};
    use std::io;

    /// The folder decides.
    pub(super) fn of(_: &Access, _: Option<&Metadata>) -> Option<u32> {
        None
    }

    pub(super) fn ask_for(_: &mut OpenOptions, _: Option<u32>) {}

    pub(super) fn give(_: &File, _: Option<u32>, _: Option<&Metadata>) -> io::Result<()> {
        Ok(())
    }
}
