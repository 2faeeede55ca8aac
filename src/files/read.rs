//! Files and bytes → texts.

use super::stored::{MARK, Stored};
use super::{Limit, error, walk};
use crate::diagnostic::Diagnostic;
use crate::source::{Source, Sources};
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Chain, Cursor, Read};
use std::path::{Path, PathBuf};

/// The texts of a rulebook, or of its circulars.
#[derive(Clone, Debug, Default)]
pub struct Gathered {
    /// The texts, in the order of their names.
    pub sources: Sources,
    /// Where each of them stands, in the same order.
    pub originals: Vec<Original>,
    /// Warnings of what was left out.
    pub left_out: Vec<Diagnostic>,
}

/// A file that a text was read from.
#[derive(Clone, Debug)]
pub struct Original {
    /// The file; what it is called need not be UTF-8, as the name of a source is.
    pub path: PathBuf,
    /// How the text is stored in it.
    pub stored: Stored,
}

/// All rule files at and under `paths`, in the order of their names: the sources of one rulebook.
///
/// # Errors
/// Every file that cannot be read, is no text, or is too large; a folder without rule files;
/// then with warnings of what was left out.
pub fn rules(paths: &[PathBuf]) -> Result<Gathered, Vec<Diagnostic>> {
    gathered(walk::rule_files(paths)?, Limit::RULE_FILE)
}

/// The texts of circulars: a file, or all `*.txt` in and under a folder, in the order of their
/// names.
///
/// # Errors
/// Every file that cannot be read, is no text, or is too large; a folder without texts; then
/// with warnings of what was left out.
pub fn circulars(path: &Path) -> Result<Gathered, Vec<Diagnostic>> {
    gathered(walk::circular_files(&[path.to_owned()])?, Limit::CIRCULAR)
}

fn gathered(found: walk::Found, limit: Limit) -> Result<Gathered, Vec<Diagnostic>> {
    let mut all = Gathered { left_out: found.left_out, ..Gathered::default() };
    let mut errors = Vec::new();
    for path in found.paths {
        match original(&path, limit) {
            Ok((source, stored)) => {
                all.sources.add(source);
                all.originals.push(Original { path, stored });
            }
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() {
        return Ok(all);
    }
    errors.append(&mut all.left_out);
    Err(errors)
}

/// A file within a limit, as text under its own name.
///
/// # Errors
/// It cannot be read, is no ordinary file, no UTF-8 or too large.
pub fn text(path: &Path, limit: Limit) -> Result<Source, Diagnostic> {
    original(path, limit).map(|(source, _)| source)
}

fn original(path: &Path, limit: Limit) -> Result<(Source, Stored), Diagnostic> {
    decoded(ordinary(path)?, &path.display().to_string(), limit)
}

/// An ordinary file, to be read piece by piece; a byte order mark is left out.
///
/// # Errors
/// It cannot be opened, or is a link, a folder, a device or a pipe.
pub fn open(path: &Path) -> Result<impl BufRead, Diagnostic> {
    ordinary(path).map(|file| unmarked(BufReader::with_capacity(1 << 16, file)))
}

/// Standard input, to be read piece by piece; a byte order mark is left out.
pub fn input() -> impl BufRead {
    unmarked(io::stdin().lock())
}

fn ordinary(path: &Path) -> Result<File, Diagnostic> {
    let unreadable = |cause| error::unreadable(path, &cause);
    // A pipe that nobody writes into would never open, so it is looked at first.
    let kind = fs::symlink_metadata(path).map_err(unreadable)?.file_type();
    if kind.is_symlink() {
        return Err(error::link(path));
    }
    if kind.is_dir() {
        return Err(error::folder(path));
    }
    if !kind.is_file() {
        return Err(error::no_file(path));
    }
    File::open(path).map_err(unreadable)
}

/// What follows the byte order mark, if there is one. No more is waited for than is needed to
/// see that.
pub fn unmarked<R: BufRead>(mut reader: R) -> Chain<Cursor<Vec<u8>>, R> {
    let (mut buffer, mut begun) = ([0; 3], Vec::new());
    for wanted in MARK.encode_utf8(&mut buffer).bytes() {
        let mut next = [0];
        // What goes wrong here goes wrong again when the rest is read.
        if reader.read_exact(&mut next).is_err() {
            return Cursor::new(begun).chain(reader);
        }
        begun.extend(next);
        if next != [wanted] {
            return Cursor::new(begun).chain(reader);
        }
    }
    Cursor::new(Vec::new()).chain(reader)
}

/// What `reader` holds, within a limit, as text under a name.
///
/// # Errors
/// It cannot be read, is no UTF-8 or too large.
pub fn read(reader: impl Read, name: &str, limit: Limit) -> Result<Source, Diagnostic> {
    decoded(reader, name, limit).map(|(source, _)| source)
}

fn decoded(reader: impl Read, name: &str, limit: Limit) -> Result<(Source, Stored), Diagnostic> {
    let mut bytes = Vec::new();
    let mut bounded = reader.take(limit.bytes() + 1);
    if let Err(cause) = bounded.read_to_end(&mut bytes) {
        return Err(error::unreadable(Path::new(name), &cause));
    }
    if bytes.len() as u64 > limit.bytes() {
        return Err(error::too_large(error::called(name), limit));
    }
    match String::from_utf8(bytes) {
        Ok(raw) => {
            let stored = Stored::of(&raw);
            Ok((Source::new(name, stored.seen(raw)), stored))
        }
        Err(fault) => {
            let offset = fault.utf8_error().valid_up_to();
            Err(error::not_text(error::called(name), fault.as_bytes(), offset))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::unmarked;
    use std::io::Read as _;

    #[test]
    fn a_byte_order_mark_is_left_out_and_nothing_else() {
        for (raw, text) in [
            (&b"\xef\xbb\xbfa"[..], &b"a"[..]),
            (b"\xef\xbb\xbf", b""),
            (b"\xef\xbb", b"\xef\xbb"),
            (b"\xef\xbba", b"\xef\xbba"),
            (b"a\xef\xbb\xbf", b"a\xef\xbb\xbf"),
            (b"", b""),
        ] {
            let mut read = Vec::new();
            assert!(unmarked(raw).read_to_end(&mut read).is_ok());
            assert_eq!(read, text);
        }
    }
}
