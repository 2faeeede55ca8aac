//! `saksgang trace`: for every passage what is encoded from it, and for every rule its passages.

use super::error;
use super::exit::Exit;
use super::inputs::{self, Book};
use super::streams::Streams;
use super::texts;
use crate::circulars::Texts;
use crate::circulars::trace::{html, json, text, trace};
use crate::engine::{Refusal, Rules};
use crate::rulebook::circular::CircularId;
use clap::ValueEnum;
use std::io::{self, Write};
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
    format: Written,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Written {
    #[default]
    Text,
    Json,
    Html,
}

/// Traces it. A passage that nothing accounts for, and a citation of nothing, is a *no*.
pub(super) fn run(args: &Args, streams: &mut Streams) -> io::Result<Exit> {
    let loaded = match &args.text {
        // Citations are shown beside the texts, whatever an older lock says of them.
        Some(_) => args.book.load_with_texts(streams)?,
        None => args.book.load(streams)?,
    };
    let rules = match loaded {
        Ok(rules) => rules,
        Err(refusal) => return streams.refuse(&refusal),
    };
    let (only, (texts, warnings)) = match asked(args, &rules) {
        Ok(asked) => asked,
        Err(refusal) => return streams.refuse(&refusal),
    };
    streams.refuse(&Refusal::plain(warnings))?;
    let trace = trace(&rules.rulebook, only, &texts);
    let language = streams.language;
    match args.format {
        Written::Text => streams.out.write_all(text(&trace, language).as_bytes())?,
        Written::Json => json(&mut streams.out, &trace, language)?,
        Written::Html => streams.out.write_all(html(&trace, language).as_bytes())?,
    }
    if trace.circulars.is_empty() {
        streams.out.flush()?;
        return streams.refuse(&error::no_circular_to_trace().into());
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
