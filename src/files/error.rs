//! What can go wrong with files, and what is left out of folders.

use super::Limit;
use crate::code::{Code, golden, sources, usage};
use crate::diagnostic::{Diagnostic, Severity};
use crate::phrases::{Argument, Join, Phrase, phrase};
use std::io;
use std::path::{Path, PathBuf};

/// The name of what is read from standard input.
pub const STANDARD_INPUT: &str = "standard input";

/// What a file is called in a message.
pub fn called(name: &str) -> Argument {
    match name {
        "-" | STANDARD_INPUT => phrase!("files-standard-input").into(),
        name => format!("`{name}`").into(),
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// The operating system refuses.
pub fn unreadable(path: &Path, cause: &io::Error) -> Diagnostic {
    let why: Argument = match cause.kind() {
        io::ErrorKind::NotFound => phrase!("files-not-found").into(),
        io::ErrorKind::NotADirectory => phrase!("files-no-folder-before").into(),
        io::ErrorKind::PermissionDenied => phrase!("files-not-allowed").into(),
        _ => cause.to_string().into(),
    };
    error(usage::UNREADABLE, phrase!("files-unreadable", place = called(&shown(path)), why = why))
        .help(phrase!("files-unreadable-help"))
}

/// The operating system refuses to write.
pub(super) fn unwritable(path: &Path, cause: &io::Error) -> Diagnostic {
    let cause = cause.to_string();
    error(usage::UNREADABLE, phrase!("files-unwritable", path = shown(path), cause = cause))
        .help(phrase!("files-unwritable-help"))
}

/// A folder that something is to be put into, with something in it.
pub(super) fn not_empty(path: &Path) -> Diagnostic {
    error(usage::NOT_EMPTY, phrase!("files-not-empty", path = shown(path)))
        .help(phrase!("files-not-empty-help"))
}

/// A folder where a file is wanted.
pub(super) fn folder(path: &Path) -> Diagnostic {
    error(usage::FOLDER, phrase!("files-folder", path = shown(path)))
        .help(phrase!("files-folder-help"))
}

/// A device, a pipe or a socket.
pub(super) fn no_file(path: &Path) -> Diagnostic {
    error(usage::NO_FILE, phrase!("files-no-file", path = shown(path)))
        .help(phrase!("files-no-file-help"))
}

/// A link where a file is wanted.
pub fn link(path: &Path) -> Diagnostic {
    error(usage::NO_FILE, phrase!("files-link", path = shown(path)))
        .help(phrase!("files-link-help"))
}

/// Bytes that are not UTF-8, from `offset` on.
pub fn not_text(place: Argument, bytes: &[u8], offset: usize) -> Diagnostic {
    let before = bytes.get(..offset).unwrap_or_default();
    let line = before.split(|byte| *byte == b'\n').count();
    error(usage::NOT_TEXT, phrase!("files-not-text", place = place, line = line))
        .help(phrase!("files-not-text-help"))
}

/// More bytes than are taken.
pub fn too_large(place: Argument, limit: Limit) -> Diagnostic {
    error(limit.code, phrase!("files-too-large", place = place, size = limit.mebibytes))
        .help(phrase!("files-too-large-help"))
}

/// A folder without rule files.
pub(super) fn no_rules(path: &Path) -> Diagnostic {
    error(usage::NO_RULES, phrase!("files-no-rules", path = shown(path)))
        .help(phrase!("files-no-rules-help"))
}

/// A folder without cases.
pub(super) fn no_cases(path: &Path) -> Diagnostic {
    error(usage::NO_CASES, phrase!("files-no-cases", place = called(&shown(path))))
        .help(phrase!("files-no-cases-help"))
}

/// A file, or standard input, without a line that holds a case.
pub fn no_lines(path: &Path) -> Diagnostic {
    error(usage::NO_CASES, phrase!("files-no-cases", place = called(&shown(path))))
        .help(phrase!("files-no-lines-help"))
}

/// A folder without tests.
pub(super) fn no_tests(path: &Path) -> Diagnostic {
    error(golden::NO_TESTS, phrase!("files-no-tests", path = shown(path)))
        .help(phrase!("files-no-tests-help"))
}

/// A folder without texts of circulars.
pub(super) fn no_texts(path: &Path) -> Diagnostic {
    error(sources::NO_TEXTS, phrase!("files-no-texts", path = shown(path)))
        .help(phrase!("files-no-texts-help"))
}

/// A link to a folder.
pub(super) fn linked_folder(path: &Path) -> Diagnostic {
    error(usage::LINKED_FOLDER, phrase!("files-linked-folder", path = shown(path)))
        .help(phrase!("files-linked-folder-help"))
}

/// Hidden files and folders in which there is something that is looked for.
pub(super) fn hidden(paths: &[PathBuf]) -> Diagnostic {
    warning(phrase!("files-hidden", paths = listed(paths))).help(phrase!("files-hidden-help"))
}

/// Files whose names end nearly as those of files that are looked for.
pub(super) fn similar(paths: &[PathBuf], endings: &[&str]) -> Diagnostic {
    let endings = endings.iter().map(|ending| format!("`.{ending}`"));
    let endings = Argument::list(Join::Or, endings);
    warning(phrase!("files-similar", endings = endings.clone(), paths = listed(paths)))
        .help(phrase!("files-similar-help", endings = endings))
}

/// A file that has nearly the name under which it would be read.
pub(super) fn misnamed(path: &Path, name: &str) -> Diagnostic {
    warning(phrase!("files-misnamed", name = name, path = path.display().to_string()))
        .help(phrase!("files-misnamed-help", name = name))
}

/// Folders in which there are cases, and rules of their own.
pub(super) fn other_rulebooks(paths: &[PathBuf]) -> Diagnostic {
    warning(phrase!("files-other-rulebooks", paths = listed(paths)))
        .help(phrase!("files-other-rulebooks-help"))
}

/// The first three, and how many more there are.
fn listed(paths: &[PathBuf]) -> Argument {
    let first = paths.iter().take(3).map(|path| format!("`{}`", path.display()));
    let first = Argument::list(Join::Comma, first);
    match paths.len().saturating_sub(3) {
        0 => first,
        more => phrase!("files-listed-more", first = first, more = more).into(),
    }
}

fn warning(message: Phrase) -> Diagnostic {
    Diagnostic::new(Severity::Warning, usage::LEFT_OUT, message)
}

fn error(code: Code, message: Phrase) -> Diagnostic {
    Diagnostic::new(Severity::Error, code, message)
}
