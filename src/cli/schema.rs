//! `saksgang schema`: a rulebook → a JSON Schema of its cases.

use super::exit::Exit;
use super::inputs::Lang;
use super::streams::Streams;
use crate::case::json_schema::json_schema;
use crate::engine::load;
use std::io::{self, Write};
use std::path::PathBuf;

/// What `schema` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    /// A rulebook: a folder of rule files [default: the built-in rulebook]
    #[arg(long, value_name = "DIR")]
    rules: Option<PathBuf>,
    /// The language of titles and descriptions
    #[arg(long, value_enum, default_value_t)]
    lang: Lang,
}

/// Prints the schema.
pub(super) fn run(args: &Args, streams: &mut Streams) -> io::Result<Exit> {
    match load(args.rules.as_slice()) {
        Ok(rules) => {
            let schema = json_schema(&rules.rulebook, args.lang.into());
            serde_json::to_writer_pretty(&mut streams.out, &schema)?;
            writeln!(streams.out)?;
            Ok(Exit::Fine)
        }
        Err(refusal) => streams.refuse(&refusal),
    }
}
