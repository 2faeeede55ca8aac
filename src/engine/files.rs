//! Files → sources. The only place in the library that reads files; what is read is named by
//! whoever runs the program, never by a rule.

use super::error;
pub use super::error::unreadable;
use crate::code::{Code, limit};
use crate::diagnostic::Diagnostic;
use crate::source::{Source, Sources};
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// How large a text may be.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// In MiB.
    pub mebibytes: u64,
    /// What is reported beyond it.
    pub code: Code,
}

impl Limit {
    /// A rule file.
    pub const RULE_FILE: Self = Self { mebibytes: 1, code: limit::FILE_SIZE };
    /// A case.
    pub const CASE: Self = Self { mebibytes: 16, code: limit::CASE_BYTES };
    /// The text of a circular.
    pub const CIRCULAR: Self = Self { mebibytes: 1, code: limit::TEXT_SIZE };
    /// The fingerprints of all circulars of a rulebook.
    pub const LOCK: Self = Self { mebibytes: 16, code: limit::TEXT_SIZE };
    /// What is expected of the answer to a case.
    pub const EXPECTED: Self = Self { mebibytes: 16, code: limit::TEXT_SIZE };

    /// In bytes.
    pub const fn bytes(self) -> u64 {
        self.mebibytes << 20
    }
}

/// How the names of rule files end.
pub const EXTENSION: &str = "regel";

/// How the names of files with a case a line end.
pub const LINES: &str = "ndjson";

/// How the names of files with one case end.
pub const CASE: &str = "json";

/// How the names of files with the golden text of an answer end.
pub const GOLDEN: &str = "golden";

/// How the names of files with assertions about an answer end.
pub const EXPECT: &str = "expect";

/// All rule files at and under `paths`, in the order of their names: the sources of one rulebook.
///
/// # Errors
/// Every file that cannot be read, is no text, or is too large; a folder without rule files.
pub fn rules(paths: &[PathBuf]) -> Result<Sources, Vec<Diagnostic>> {
    let mut errors = Vec::new();
    let found = rule_files(paths, &mut errors);
    all(&found, Limit::RULE_FILE, errors)
}

/// The files at these paths, with the errors so far.
fn all(
    paths: &[PathBuf],
    limit: Limit,
    mut errors: Vec<Diagnostic>,
) -> Result<Sources, Vec<Diagnostic>> {
    let mut sources = Sources::default();
    for path in paths {
        match text(path, limit) {
            Ok(source) => drop(sources.add(source)),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(sources) } else { Err(errors) }
}

/// The paths of all rule files at and under `paths`, sorted, each once.
pub fn rule_files(paths: &[PathBuf], errors: &mut Vec<Diagnostic>) -> Vec<PathBuf> {
    files(paths, (&[EXTENSION], error::no_rules), errors)
}

/// The paths of all files of cases at and under `paths`, sorted, each once. `-`, which is
/// standard input, stays as it is.
///
/// # Errors
/// Every path that is not there; a folder without cases.
pub fn case_files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Vec<Diagnostic>> {
    let mut errors = Vec::new();
    let (input, paths): (Vec<_>, Vec<_>) =
        paths.iter().cloned().partition(|path| path == Path::new("-"));
    let mut found = files(&paths, (&[CASE, LINES], error::no_cases), &mut errors);
    found.extend(input.into_iter().next());
    if errors.is_empty() { Ok(found) } else { Err(errors) }
}

/// The paths of all files of tests at and under `paths`, sorted, each once: cases with what is
/// expected of them.
///
/// # Errors
/// Every path that is not there; a folder without tests.
pub fn test_files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Vec<Diagnostic>> {
    let mut errors = Vec::new();
    let found = files(paths, (&[CASE, GOLDEN, EXPECT], error::no_tests), &mut errors);
    if errors.is_empty() { Ok(found) } else { Err(errors) }
}

/// The texts of circulars: a file, or all `*.txt` in and under a folder, in the order of their names.
///
/// # Errors
/// Every file that cannot be read, is no text, or is too large; a folder without texts.
pub fn circulars(path: &Path) -> Result<Sources, Vec<Diagnostic>> {
    let mut errors = Vec::new();
    let found = files(&[path.to_owned()], (&["txt"], error::no_texts), &mut errors);
    all(&found, Limit::CIRCULAR, errors)
}

/// The paths of all files at `paths`, and of those under them whose names end so; sorted,
/// each once. A folder without any is an error.
fn files(
    paths: &[PathBuf],
    (extensions, none): (&[&str], fn(&Path) -> Diagnostic),
    errors: &mut Vec<Diagnostic>,
) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for path in paths {
        let before = (found.len(), errors.len());
        match fs::metadata(path) {
            Ok(meta) if meta.is_dir() => walk(path, extensions, &mut found, errors),
            Ok(_) => found.push(path.clone()),
            Err(cause) => errors.push(error::unreadable(path, &cause)),
        }
        if before == (found.len(), errors.len()) {
            errors.push(none(path));
        }
    }
    found.sort();
    found.dedup();
    found
}

/// The files in a folder and the folders in it, without following links to folders.
fn walk(
    folder: &Path,
    extensions: &[&str],
    found: &mut Vec<PathBuf>,
    errors: &mut Vec<Diagnostic>,
) {
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
        let entries = entries.unwrap_or_else(|cause| {
            errors.push(error::unreadable(&folder, &cause));
            Vec::new()
        });
        for path in entries.iter().map(fs::DirEntry::path) {
            if extensions.iter().any(|wanted| path.extension().is_some_and(|name| name == *wanted))
            {
                found.push(path);
            } else if path.is_symlink() && path.is_dir() {
                errors.push(error::linked_folder(&path));
            } else if path.is_dir() {
                folders.push(path);
            }
        }
    }
}

/// A file within a limit, as text under its own name.
///
/// # Errors
/// It cannot be read, is no ordinary file, no UTF-8 or too large.
pub fn text(path: &Path, limit: Limit) -> Result<Source, Diagnostic> {
    read(open(path)?, &path.display().to_string(), limit)
}

/// An ordinary file.
///
/// # Errors
/// It cannot be opened, or is a folder, a device or a pipe.
pub fn open(path: &Path) -> Result<File, Diagnostic> {
    let unreadable = |cause| error::unreadable(path, &cause);
    let meta = fs::metadata(path).map_err(unreadable)?;
    if meta.is_dir() {
        return Err(error::folder(path));
    }
    if !meta.is_file() {
        return Err(error::no_file(path));
    }
    File::open(path).map_err(unreadable)
}

/// What `reader` holds, within a limit, as text under a name.
///
/// # Errors
/// It cannot be read, is no UTF-8 or too large.
pub fn read(reader: impl Read, name: &str, limit: Limit) -> Result<Source, Diagnostic> {
    let mut bytes = Vec::new();
    let mut bounded = reader.take(limit.bytes() + 1);
    if let Err(cause) = bounded.read_to_end(&mut bytes) {
        return Err(error::unreadable(Path::new(name), &cause));
    }
    if bytes.len() as u64 > limit.bytes() {
        return Err(error::too_large(name, limit));
    }
    decode(bytes, name)
}

/// Bytes as text under a name.
fn decode(bytes: Vec<u8>, name: &str) -> Result<Source, Diagnostic> {
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Source::new(name, text)),
        Err(fault) => {
            let offset = fault.utf8_error().valid_up_to();
            Err(error::not_text(name, fault.as_bytes(), offset))
        }
    }
}

/// Writes a file whole or not at all, whether it is there or not.
///
/// # Errors
/// It cannot be written, or is a folder, a device or a pipe.
pub fn write(path: &Path, text: &str) -> Result<(), Diagnostic> {
    let new = match fs::metadata(path) {
        Ok(meta) if meta.is_dir() => return Err(error::folder(path)),
        Ok(meta) if !meta.is_file() => return Err(error::no_file(path)),
        Ok(_) => false,
        Err(_) => File::create_new(path).is_ok(),
    };
    let written = replace(&[(path.to_owned(), text.to_owned())]);
    if new && written.is_err() {
        // What is left is empty, and the error is told in any case.
        drop(fs::remove_file(path));
    }
    written
}

/// Writes files whole, all of them or none: first each beside its target, then each renamed.
/// An interruption leaves every file as it was or as it is to be. Permissions are kept.
///
/// # Errors
/// The first file that cannot be written.
pub fn replace(files: &[(PathBuf, String)]) -> Result<(), Diagnostic> {
    let mut written = Vec::new();
    for (path, text) in files {
        match beside(path, text) {
            Ok(pair) => written.push(pair),
            Err(cause) => {
                for (beside, _) in &written {
                    drop(fs::remove_file(beside));
                }
                return Err(error::unwritable(path, &cause));
            }
        }
    }
    for (beside, target) in &written {
        fs::rename(beside, target).map_err(|cause| error::unwritable(target, &cause))?;
    }
    Ok(())
}

/// Writes a text beside a file, with the file's permissions: where it stands, and the file
/// itself where `path` is a link.
fn beside(path: &Path, text: &str) -> io::Result<(PathBuf, PathBuf)> {
    let target = path.canonicalize()?;
    let mut name = target.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.new", std::process::id()));
    let beside = target.with_file_name(name);
    let mut file = File::create_new(&beside)?;
    let filled = file
        .write_all(text.as_bytes())
        .and_then(|()| file.set_permissions(fs::metadata(&target)?.permissions()))
        .and_then(|()| file.sync_all());
    if let Err(cause) = filled {
        drop(fs::remove_file(&beside));
        return Err(cause);
    }
    Ok((beside, target))
}
