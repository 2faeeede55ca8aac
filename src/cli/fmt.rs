//! `saksgang fmt`: rule files → the same files in their one layout, all of them or none.

use super::exit::Exit;
use super::streams::Streams;
use crate::engine::{self, Refusal, files};
use std::io;
use std::path::PathBuf;

/// What `fmt` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    /// Rule files and folders
    #[arg(value_name = "PATH", default_value = ".")]
    paths: Vec<PathBuf>,
    /// Write nothing; name the files that would change, and exit with 1 if there are any
    #[arg(long)]
    check: bool,
}

/// Formats, and writes what changed.
pub(super) fn run(args: &Args, streams: &mut Streams) -> io::Result<Exit> {
    let changed = match changed(&args.paths) {
        Ok(changed) => changed,
        Err(refusal) => return streams.refuse(&refusal),
    };
    for (path, _) in &changed {
        writeln!(streams.out, "{}", path.display())?;
    }
    if args.check {
        let nothing = changed.is_empty();
        return Ok(if nothing { Exit::Fine } else { Exit::No });
    }
    match files::replace(&changed) {
        Ok(()) => Ok(Exit::Fine),
        Err(error) => streams.refuse(&error.into()),
    }
}

/// The files whose layout is another, with their new text.
fn changed(paths: &[PathBuf]) -> Result<Vec<(PathBuf, String)>, Refusal> {
    let sources = files::rules(paths).map_err(Refusal::plain)?;
    match engine::format(&sources) {
        Ok(formatted) => Ok(formatted
            .into_iter()
            .filter_map(|(id, text)| Some((sources.get(id)?, text)))
            .filter(|(source, text)| source.text != *text)
            .map(|(source, text)| (PathBuf::from(&source.name), text))
            .collect()),
        Err(diagnostics) => Err(Refusal { sources, diagnostics }),
    }
}
