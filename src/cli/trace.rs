//! `saksgang trace`: for every passage what is encoded from it, and for every rule its passages.

use super::error;
use super::exit::Exit;
use super::failure::Failure;
use super::inputs::{self, Book};
use super::streams::Streams;
use super::texts;
use crate::circulars::Texts;
use crate::circulars::trace::{document, html, json, trace};
use crate::engine::{Refusal, Rules};
use crate::rulebook::circular::CircularId;
use clap::ValueEnum;
use std::io::Write;
use std::path::PathBuf;

/// What `trace` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    book: Book,
    #[arg(long, value_name = "NAME")]
    circular: Option<String>,
    #[arg(long, value_name = "FILE-OR-DIR")]
    text: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    #[default]
    Text,
    Json,
    Html,
}

/// Traces it. A passage that nothing accounts for, and a citation of nothing, is a *no*.
pub(super) fn run(args: &Args, streams: &mut Streams) -> Result<Exit, Failure> {
    let rules = match &args.text {
        // Citations are shown beside the texts, whatever an older lock says of them.
        Some(_) => args.book.load_with_texts(streams)?,
        None => args.book.load(streams)?,
    };
    let (only, (texts, warnings)) = asked(args, &rules)?;
    streams.warn(warnings)?;
    let trace = trace(&rules.rulebook, only, &texts);
    let language = streams.language;
    match args.format {
        Format::Text => streams.out.write_all(document(&trace, language).text().as_bytes())?,
        Format::Json => json(&mut streams.out, &trace, language)?,
        Format::Html => streams.out.write_all(html(&trace, language).as_bytes())?,
    }
    if trace.circulars.is_empty() {
        streams.out.flush()?;
        return Err(error::no_circular_to_trace().into());
    }
    Ok(if trace.is_whole() { Exit::Fine } else { Exit::No })
}

/// Which circular alone, and the texts.
fn asked(args: &Args, rules: &Rules) -> Result<(Option<CircularId>, Texts), Refusal> {
    let only = args.circular.as_deref().map(|name| inputs::circular(&rules.rulebook, name));
    let texts = match &args.text {
        Some(path) => texts::read(&rules.rulebook, path)?,
        None => Texts::default(),
    };
    Ok((only.transpose()?, texts))
}
