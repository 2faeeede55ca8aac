//! `saksgang schema`: a rulebook → a JSON Schema of its cases.

use super::exit::Exit;
use super::inputs::Book;
use super::streams::Streams;
use crate::case::json_schema::json_schema;
use crate::report::json::form;
use std::io;

/// What `schema` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    book: Book,
}

/// Prints the schema.
pub(super) fn run(args: &Args, streams: &mut Streams) -> io::Result<Exit> {
    match args.book.load(streams)? {
        Ok(rules) => {
            let schema = json_schema(&rules.rulebook, streams.language);
            form::pretty(&mut streams.out, &schema)?;
            Ok(Exit::Fine)
        }
        Err(refusal) => streams.refuse(&refusal),
    }
}
