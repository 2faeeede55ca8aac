//! `saksgang readings`: what the circulars leave open, and in how many cases it matters.

use super::exit::Exit;
use super::failure::Failure;
use super::inputs::CasesOptions;
use super::streams::Streams;
use crate::readings::{Tally, json, text};
use clap::ValueEnum;
use std::io::Write;
use std::path::PathBuf;

/// What `readings` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "CASES")]
    cases: Vec<PathBuf>,
    #[command(flatten)]
    options: CasesOptions,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    #[default]
    Text,
    Json,
    Markdown,
    Html,
}

/// Lists the readings. A case that is faulty leaves no list: its figures would be wrong.
pub(super) fn run(args: &Args, streams: &mut Streams) -> Result<Exit, Failure> {
    let rules = args.options.book.load(streams)?;
    let language = streams.language;
    let mut tally = Tally::new(&rules.rulebook);
    let exit = args.options.cases(&args.cases, &rules, streams)?.each(&mut |answer, place| {
        let name = answer.outcome.facts.name.as_deref();
        tally.take(&answer.outcome, name.unwrap_or(&place.to_string()));
    })?;
    if exit > Exit::No {
        return Ok(exit);
    }
    let mut told = |text: String| streams.out.write_all(text.as_bytes());
    match args.format {
        Format::Text => told(text::document(&tally, language).text())?,
        Format::Markdown => told(text::document(&tally, language).markdown(language))?,
        Format::Html => told(text::document(&tally, language).html(language))?,
        Format::Json => json::write(&mut streams.out, &tally, language)?,
    }
    Ok(exit)
}
