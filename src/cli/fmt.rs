//! `saksgang fmt`: rule files → the same files in their one layout, all of them or none.

use super::exit::Exit;
use super::failure::Failure;
use super::streams::Streams;
use crate::diagnostic::Diagnostic;
use crate::engine::{self, Refusal};
use crate::files::{self, Access, Writing};
use crate::report::escape::escape;
use std::io::Write;
use std::path::PathBuf;

/// What `fmt` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "PATH", default_value = ".")]
    paths: Vec<PathBuf>,
    #[arg(long)]
    check: bool,
}

/// Formats, and writes what changed.
pub(super) fn run(args: &Args, streams: &mut Streams) -> Result<Exit, Failure> {
    let (changed, left_out) = changed(&args.paths)?;
    streams.warn(left_out)?;
    if !args.check {
        files::write_all(&changed)?;
    }
    for one in &changed {
        writeln!(streams.out, "{}", escape(&one.path.display().to_string()))?;
    }
    if args.check && !changed.is_empty() {
        return Ok(Exit::No);
    }
    Ok(Exit::Fine)
}

/// The files whose layout is another, or that are stored unevenly, with their new text; and
/// warnings of what was left out.
fn changed(paths: &[PathBuf]) -> Result<(Vec<Writing>, Vec<Diagnostic>), Refusal> {
    let files::Gathered { sources, originals, left_out } =
        files::rules(paths).map_err(Refusal::plain)?;
    let formatted = match engine::format(&sources) {
        Ok(formatted) => formatted,
        Err(diagnostics) => return Err(Refusal { sources, diagnostics }),
    };
    let all = formatted.into_iter().zip(originals);
    let changed = all.filter_map(|((id, text), original)| {
        let same = sources.get(id).is_some_and(|source| source.text == text);
        let path = original.path;
        let writing = Writing { path, text, access: Access::Usual };
        (!same || original.stored.is_uneven()).then_some(writing)
    });
    Ok((changed.collect(), left_out))
}
