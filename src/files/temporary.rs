//! Files that are not whole yet. They stand in the folder of the file that they are to be, under
//! a name by which they are known and that no walk reads.
//!
//! What becomes of them, whatever happens: put in the place of the file; or removed, when the
//! writing fails, and when the program is told to end. If it is killed without a word, they stay;
//! the next run that writes in that folder removes them. It knows by a lock, which the system
//! opens when the process that holds it is gone, that nobody is still writing them.

use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How the names of these files begin and end.
const NAME: (&str, &str) = (".saksgang-", ".new");

/// Hexadecimal digits between the two.
const DIGITS: usize = 16;

/// How the name of a folder ends that belongs to a file of this kind.
const FOLDER: &str = "folder";

/// The files of this process that are not whole yet. Whoever makes one, puts one in its place or
/// removes one holds the list meanwhile, so that an ending program leaves none out.
static PENDING: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// A file that is not whole yet; removed when it goes out of use before it is in its place.
#[derive(Debug)]
pub(super) struct Temporary {
    path: PathBuf,
    /// Holds the lock.
    file: File,
}

impl Temporary {
    /// A new file in a folder, made with these options; nobody else has one of its name.
    pub(super) fn in_folder(folder: &Path, options: &OpenOptions) -> io::Result<Self> {
        signals::watch();
        let mut pending = pending();
        loop {
            let path = folder.join(name());
            let file = match options.open(&path) {
                Err(cause) if cause.kind() == io::ErrorKind::AlreadyExists => continue,
                made => made?,
            };
            // Where the system knows no locks, nobody takes it for one that was left.
            if matches!(file.try_lock(), Err(fs::TryLockError::WouldBlock)) || !path.exists() {
                // Somebody sweeps, and has taken it for one that was left.
                continue;
            }
            pending.push(path.clone());
            return Ok(Self { path, file });
        }
    }

    /// Writes the text, down to the disk.
    pub(super) fn fill(&mut self, text: &str) -> io::Result<()> {
        self.file.write_all(text.as_bytes())?;
        self.file.sync_all()
    }

    /// The file, for what is said of it besides its text.
    pub(super) fn file(&self) -> &File {
        &self.file
    }

    /// A new folder that goes where this file goes, filled by `fill`. A program that is told to
    /// end meanwhile does so when it is full, so that nothing comes into it while it is removed.
    pub(super) fn folder(&self, fill: impl FnOnce(&Path) -> io::Result<()>) -> io::Result<PathBuf> {
        let _pending = pending();
        let folder = self.path.with_extension(FOLDER);
        fs::create_dir(&folder)?;
        fill(&folder)?;
        Ok(folder)
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let mut pending = pending();
        if let Some(at) = pending.iter().position(|path| *path == self.path) {
            pending.swap_remove(at);
            remove(&self.path);
        }
    }
}

/// Puts whole files in the places of others, one after the other. A program that is told to end
/// meanwhile does so when all are there.
///
/// # Errors
/// The first that cannot be put there, and why; those after it are removed.
pub(super) fn place(files: &[(Temporary, PathBuf)]) -> Result<(), (PathBuf, io::Error)> {
    let mut pending = pending();
    for (Temporary { path, .. }, target) in files {
        fs::rename(path, target).map_err(|cause| (target.clone(), cause))?;
        pending.retain(|one| one != path);
    }
    Ok(())
}

/// Puts the folder of a file, or what is in it, somewhere else, in the same manner.
///
/// # Errors
/// As the system says.
pub(super) fn place_folder(moves: &[(PathBuf, PathBuf)]) -> io::Result<()> {
    let _pending = pending();
    moves.iter().try_for_each(|(from, to)| fs::rename(from, to))
}

/// Removes what processes have left in a folder that are gone.
pub(super) fn sweep(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if is_temporary(&entry.file_name()) && entry.file_type().is_ok_and(|kind| kind.is_file()) {
            sweep_one(&entry.path());
        }
    }
}

fn sweep_one(path: &Path) {
    if let Ok(file) = OpenOptions::new().read(true).write(true).open(path)
        && file.try_lock().is_ok()
    {
        remove(path);
    }
}

fn remove(path: &Path) {
    // What cannot be removed is found by the next run; a folder by the file that it belongs to.
    let removed = fs::remove_dir_all(path.with_extension(FOLDER));
    if removed.is_ok() || removed.is_err_and(|cause| cause.kind() == io::ErrorKind::NotFound) {
        drop(fs::remove_file(path));
    }
}

fn name() -> String {
    // The keys of a new state are as good as random.
    let number = RandomState::new().build_hasher().finish();
    format!("{}{number:0DIGITS$x}{}", NAME.0, NAME.1)
}

/// Just what `name` makes: a file that somebody else called nearly so is not ours to remove.
fn is_temporary(name: &OsStr) -> bool {
    let inner = name.to_str().and_then(|name| name.strip_prefix(NAME.0)?.strip_suffix(NAME.1));
    let is_digit = |sign: char| matches!(sign, '0'..='9' | 'a'..='f');
    inner.is_some_and(|number| number.len() == DIGITS && number.chars().all(is_digit))
}

fn pending() -> MutexGuard<'static, Vec<PathBuf>> {
    PENDING.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(unix)]
mod signals {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;
    use signal_hook::low_level::emulate_default_handler;
    use std::sync::Once;
    use std::thread;

    /// From now on, a signal that ends the program first removes what is not whole yet. Until
    /// something is written, signals do what they always do.
    pub(super) fn watch() {
        static WATCHED: Once = Once::new();
        WATCHED.call_once(|| {
            if let Ok(mut signals) = Signals::new([SIGHUP, SIGINT, SIGTERM]) {
                thread::spawn(move || signals.forever().for_each(end));
            }
        });
    }

    fn end(signal: i32) {
        // Held to the end, so that nothing is begun any more.
        let pending = super::pending();
        pending.iter().for_each(|path| super::remove(path));
        // It ends as if nobody had listened, so that a shell sees what ended it.
        drop(emulate_default_handler(signal));
        drop(pending);
    }
}

#[cfg(not(unix))]
mod signals {
    /// What an ended program leaves here, the next one removes.
    pub(super) fn watch() {}
}
