//! `saksgang schema`: a rulebook → a JSON Schema of its cases.

use super::exit::Exit;
use super::failure::Failure;
use super::inputs::Book;
use super::streams::Streams;
use crate::case::json_schema::json_schema;
use crate::report::json::form;

/// What `schema` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    book: Book,
}

/// Prints the schema.
pub(super) fn run(args: &Args, streams: &mut Streams) -> Result<Exit, Failure> {
    let rules = args.book.load(streams)?;
    form::pretty(&mut streams.out, &json_schema(&rules.rulebook, streams.language))?;
    Ok(Exit::Fine)
}
