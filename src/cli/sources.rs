//! `saksgang sources`: locks the texts of circulars, and says what has changed since.

use super::error;
use super::exit::Exit;
use super::failure::Failure;
use super::inputs::{self, Book};
use super::streams::Streams;
use super::texts;
use crate::circulars::change::{compare, document, json};
use crate::circulars::lock::{FILE, Lock, Locked};
use crate::diagnostic::Diagnostic;
use crate::engine::{Refusal, shipped, which};
use crate::files::{self, Access, Limit};
use crate::phrases::say;
use crate::report::escape::escape;
use crate::rulebook::origin::Origin;
use crate::source::{SourceId, Sources};
use clap::{Subcommand, ValueEnum};
use std::io::Write;
use std::path::{Path, PathBuf};

/// What `sources` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Lock(LockArgs),
    Check(CheckArgs),
}

#[derive(clap::Args)]
struct LockArgs {
    #[command(flatten)]
    texts: texts::Given,
    #[arg(long, value_name = "DIR")]
    rules: Option<PathBuf>,
}

#[derive(clap::Args)]
struct CheckArgs {
    #[command(flatten)]
    texts: texts::Given,
    #[command(flatten)]
    book: Book,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    #[default]
    Text,
    Json,
}

/// Locks or checks.
pub(super) fn run(args: &Args, streams: &mut Streams) -> Result<Exit, Failure> {
    match &args.command {
        Command::Lock(args) => lock(args, streams),
        Command::Check(args) => check(args, streams),
    }
}

/// Writes the lock, and says of what it is.
fn lock(args: &LockArgs, streams: &mut Streams) -> Result<Exit, Failure> {
    let folder = match inputs::origin(args.rules.as_slice(), streams)? {
        Origin::Paths(paths) => paths.into_iter().next().unwrap_or_default(),
        Origin::Given | Origin::Shipped => PathBuf::from("rules"),
    };
    let (lock, kept, warnings) = relocked(args, &folder)?;
    let path = folder.join(FILE);
    let shown = path.display().to_string();
    files::write(&path, &lock.write(), Access::Usual)?;
    for Locked { name, passages } in &lock.circulars {
        let (language, file, count) = (streams.language, &shown, passages.len());
        let line = if kept.contains(name) {
            say!(language, "cli-locked-kept", file = file, name = name, count = count)
        } else {
            say!(language, "cli-locked", file = file, name = name, count = count)
        };
        writeln!(streams.out, "{}", escape(&line))?;
    }
    streams.warn(warnings)?;
    Ok(Exit::Fine)
}

/// The lock of the texts. What it held of other circulars of the rulebook stays: their names.
fn relocked(
    args: &LockArgs,
    folder: &Path,
) -> Result<(Lock, Vec<String>, Vec<Diagnostic>), Refusal> {
    if !folder.is_dir() {
        return Err(error::no_folder_for_lock(folder).into());
    }
    let origin = Origin::Paths(vec![folder.to_owned()]);
    let rulebook = which::rules_with_texts(&origin)?.rulebook;
    let (texts, warnings) = args.texts.read(&rulebook)?;
    let mut lock = Lock::of(&rulebook, &texts);
    let mut kept = Vec::new();
    if folder.join(FILE).exists() {
        kept = lock.keep(locked(&origin)?, &rulebook);
    }
    Ok((lock, kept, warnings))
}

/// Compares; anything that is not as it was locked is a *no*.
fn check(args: &CheckArgs, streams: &mut Streams) -> Result<Exit, Failure> {
    let rules = args.book.load_with_texts(streams)?;
    let (texts, warnings) = args.texts.read(&rules.rulebook)?;
    let lock = locked(&rules.rulebook.origin)?;
    streams.warn(warnings)?;
    let lock = if args.texts.text.is_dir() { lock } else { lock.only(&rules.rulebook, &texts) };
    let report = compare(&rules.rulebook, &lock, &texts);
    match args.format {
        Format::Text => {
            streams.out.write_all(document(&report, streams.language).text().as_bytes())?;
        }
        Format::Json => json(&mut streams.out, &report, streams.language)?,
    }
    if report.circulars.is_empty() {
        streams.out.flush()?;
        return Err(error::no_circular_to_compare().into());
    }
    Ok(if report.is_unchanged() { Exit::Fine } else { Exit::No })
}

/// The lock of a rulebook: the one in its folder, or the built-in one.
fn locked(origin: &Origin) -> Result<Lock, Refusal> {
    let source = match origin {
        Origin::Paths(paths) => {
            let path = paths.first().map_or_else(PathBuf::new, |folder| folder.join(FILE));
            if !path.exists() {
                return Err(error::no_lock(&path).into());
            }
            files::text(&path, Limit::LOCK)?
        }
        Origin::Given | Origin::Shipped => {
            shipped::lock().ok_or_else(|| error::no_lock(Path::new(FILE)))?
        }
    };
    let mut sources = Sources::default();
    let text = source.text.clone();
    let id: SourceId = sources.add(source);
    Lock::read(id, &text).map_err(|diagnostics| Refusal { sources, diagnostics })
}
