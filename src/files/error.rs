//! What can go wrong with files, and what is left out of folders: all wording of this module.

use super::{EXTENSION, Limit};
use crate::code::{golden, sources, usage};
use crate::diagnostic::{Diagnostic, Severity};
use std::io;
use std::path::{Path, PathBuf};

/// The operating system refuses.
pub fn unreadable(path: &Path, cause: &io::Error) -> Diagnostic {
    let why = match cause.kind() {
        io::ErrorKind::NotFound => "it is not there".to_owned(),
        io::ErrorKind::NotADirectory => "what stands before it in the path is no folder".to_owned(),
        io::ErrorKind::PermissionDenied => "you may not read it".to_owned(),
        _ => cause.to_string(),
    };
    let message = format!("cannot read `{}`: {why}", path.display());
    error(usage::UNREADABLE, message).help("look at the spelling of the name")
}

/// The operating system refuses to write.
pub(super) fn unwritable(path: &Path, cause: &io::Error) -> Diagnostic {
    let message = format!("cannot write `{}`: {cause}", path.display());
    error(usage::UNREADABLE, message)
        .help("look at the rights of the folder, and at the space left")
}

/// A folder that something is to be put into, with something in it.
pub(super) fn not_empty(path: &Path) -> Diagnostic {
    let message = format!("there is something in `{}` already", path.display());
    error(usage::NOT_EMPTY, message).help("name a folder that is not there yet, or an empty one")
}

/// A folder where a file is wanted.
pub(super) fn folder(path: &Path) -> Diagnostic {
    let message = format!("`{}` is a folder, not a file", path.display());
    error(usage::FOLDER, message).help("name a file inside it")
}

/// A device, a pipe or a socket.
pub(super) fn no_file(path: &Path) -> Diagnostic {
    let message = format!("`{}` is not an ordinary file", path.display());
    error(usage::NO_FILE, message).help("send its content to standard input: `-`")
}

/// A link where a file is wanted.
pub fn link(path: &Path) -> Diagnostic {
    let message = format!("`{}` is a link, not an ordinary file", path.display());
    error(usage::NO_FILE, message).help("put the file itself there, or name the file that is meant")
}

/// Bytes that are not UTF-8, from `offset` on.
pub(super) fn not_text(name: &str, bytes: &[u8], offset: usize) -> Diagnostic {
    let before = bytes.get(..offset).unwrap_or_default();
    let line = before.split(|byte| *byte == b'\n').count();
    let message = format!("`{name}` is not UTF-8 text: line {line} holds other bytes");
    error(usage::NOT_TEXT, message).help("save the file as UTF-8")
}

/// More bytes than are taken.
pub(super) fn too_large(name: &str, limit: Limit) -> Diagnostic {
    let message = format!("`{name}` is larger than {} MiB", limit.mebibytes);
    error(limit.code, message).help("split it into several files")
}

/// A folder without rule files.
pub(super) fn no_rules(path: &Path) -> Diagnostic {
    let message = format!("there is no rule file in `{}`", path.display());
    error(usage::NO_RULES, message).help("rule files have names that end in `.regel`")
}

/// A folder without cases.
pub(super) fn no_cases(path: &Path) -> Diagnostic {
    let message = format!("there is no case in `{}`", path.display());
    error(usage::NO_CASES, message)
        .help("files of cases have names that end in `.json` or `.ndjson`")
}

/// A file, or standard input, without a line that holds a case.
pub fn no_lines(path: &Path) -> Diagnostic {
    let place = match path.to_str() {
        Some("-") => "standard input".to_owned(),
        _ => format!("`{}`", path.display()),
    };
    error(usage::NO_CASES, format!("there is no case in {place}")).help(
        "a case stands on a line of its own; look whether what should have written them failed",
    )
}

/// A folder without tests.
pub(super) fn no_tests(path: &Path) -> Diagnostic {
    let message = format!("there is no test in `{}`", path.display());
    error(golden::NO_TESTS, message).help(
        "a test is a case, `NAME.json`, with the answer that is expected, `NAME.golden` or \
         `NAME.expect`",
    )
}

/// A folder without texts of circulars.
pub(super) fn no_texts(path: &Path) -> Diagnostic {
    let message = format!("there is no text of a circular in `{}`", path.display());
    error(sources::NO_TEXTS, message).help("texts of circulars have names that end in `.txt`")
}

/// A link to a folder.
pub(super) fn linked_folder(path: &Path) -> Diagnostic {
    let message = format!("`{}` is a link to a folder, and not followed", path.display());
    error(usage::LINKED_FOLDER, message).help("put the folder itself there")
}

/// Hidden files and folders in which there is something that is looked for.
pub(super) fn hidden(paths: &[PathBuf]) -> Diagnostic {
    warning(format!("left out, being hidden: {}", listed(paths))).help(
        "what has a name that begins with a point is not read; if it belongs here, give it \
         another name",
    )
}

/// Files whose names end nearly as those of files that are looked for.
pub(super) fn similar(paths: &[PathBuf], endings: &[&str]) -> Diagnostic {
    let endings: Vec<String> = endings.iter().map(|ending| format!("`.{ending}`")).collect();
    let endings = endings.join(" or ");
    let message =
        format!("left out, because the name does not end in {endings}: {}", listed(paths));
    warning(message).help(format!(
        "if it belongs here, give it a name that ends in {endings}, in small letters; if not, \
         keep it elsewhere"
    ))
}

/// Folders in which there are cases, and rules of their own.
pub(super) fn other_rulebooks(paths: &[PathBuf]) -> Diagnostic {
    let message = format!("left out, having `.{EXTENSION}` files of its own: {}", listed(paths));
    warning(message)
        .help("its cases belong to those rules: name both, with `--rules`, in a run of their own")
}

/// The first three, and how many more there are.
fn listed(paths: &[PathBuf]) -> String {
    let first = paths.iter().take(3).map(|path| format!("`{}`", path.display()));
    let first = first.collect::<Vec<_>>().join(", ");
    match paths.len().saturating_sub(3) {
        0 => first,
        more => format!("{first} and {more} more"),
    }
}

fn warning(message: String) -> Diagnostic {
    Diagnostic::new(Severity::Warning, usage::LEFT_OUT, message)
}

fn error(code: crate::code::Code, message: String) -> Diagnostic {
    Diagnostic::new(Severity::Error, code, message)
}
