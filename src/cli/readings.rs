//! `saksgang readings`: what the circulars leave open, and in how many cases it matters.

use super::cases::Cases;
use super::exit::Exit;
use super::inputs::{self, Survey};
use super::streams::Streams;
use crate::engine::Refusal;
use crate::readings::{Tally, json, text};
use clap::ValueEnum;
use std::io::{self, Write};
use std::path::PathBuf;

/// What `readings` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "CASES")]
    cases: Vec<PathBuf>,
    #[command(flatten)]
    survey: Survey,
    #[arg(long, value_enum, default_value_t)]
    format: Written,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Written {
    #[default]
    Text,
    Json,
}

/// Lists the readings. A case that is faulty leaves no list: its figures would be wrong.
pub(super) fn run(args: &Args, streams: &mut Streams) -> io::Result<Exit> {
    let rules = match args.survey.book.load(streams)? {
        Ok(rules) => rules,
        Err(refusal) => return streams.refuse(&refusal),
    };
    let paths = match inputs::case_files(&args.cases, streams)? {
        Ok(paths) => paths,
        Err(exit) => return Ok(exit),
    };
    let request = match args.survey.request(&rules.rulebook) {
        Ok(request) => request,
        Err(errors) => return streams.refuse(&Refusal::plain(errors)),
    };
    let language = streams.language;
    let mut tally = Tally::new(&rules.rulebook);
    let cases = Cases::new(&rules, (&request, language), streams);
    let exit = cases.each(&paths, &mut |answer, place| {
        let name = answer.outcome.facts.name.as_deref();
        tally.take(&answer.outcome, name.unwrap_or(&place.to_string()));
    })?;
    if exit > Exit::No {
        return Ok(exit);
    }
    match args.format {
        Written::Text => streams.out.write_all(text::text(&tally, language).as_bytes())?,
        Written::Json => json::write(&mut streams.out, &tally, language)?,
    }
    Ok(exit)
}
