//! `saksgang new`: a folder → a rulebook to begin with, whose tests hold.

use super::exit::Exit;
use super::failure::Failure;
use super::streams::Streams;
use crate::files;
use crate::report::escape::escape;
use include_dir::{Dir, include_dir};
use std::io::Write;
use std::path::{Path, PathBuf};

static TEMPLATE: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/new/template");

/// What `new` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

/// Fills the folder, and says with what.
pub(super) fn run(args: &Args, streams: &mut Streams) -> Result<Exit, Failure> {
    let mut files = Vec::new();
    collect(&TEMPLATE, &mut files);
    files.sort_unstable();
    files::fill(&args.folder, &files)?;
    for (path, _) in files {
        writeln!(streams.out, "{}", escape(&args.folder.join(path).display().to_string()))?;
    }
    Ok(Exit::Fine)
}

/// The files of a folder and of the folders in it.
fn collect(folder: &'static Dir<'static>, files: &mut Vec<(&'static Path, &'static str)>) {
    files.extend(folder.files().filter_map(|file| Some((file.path(), file.contents_utf8()?))));
    folder.dirs().for_each(|inner| collect(inner, files));
}
