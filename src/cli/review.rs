//! `saksgang review`: case files → what was done against the rules.

use super::cases::Faulty;
use super::exit::Exit;
use super::failure::Failure;
use super::inputs::CasesOptions;
use super::streams::Streams;
use crate::engine::Answer;
use crate::engine::place::Place;
use crate::review::{find, json, text};
use clap::ValueEnum;
use std::path::PathBuf;

/// What `review` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "CASE", default_value = "-")]
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
}

/// Reviews every case; what is wrong with one does not keep the others from their review.
pub(super) fn run(args: &Args, streams: &mut Streams) -> Result<Exit, Failure> {
    let rules = args.options.book.load(streams)?;
    let style = args.options.style(streams.language);
    let cases = args.options.cases(&args.cases, &rules, streams)?;
    let (mut reviewed, mut found) = (0, Exit::Fine);
    let mut tell = |answer: Answer<'_>, place: Place| {
        let review = find::review(answer, &place.to_string(), style);
        if !review.findings.is_empty() || review.unexamined.is_some() {
            found = Exit::No;
        }
        reviewed += 1;
        Ok(match args.format {
            Format::Text if reviewed > 1 => "\n".to_owned() + &text::document(&review).text(),
            Format::Text => text::document(&review).text(),
            Format::Json => json::line(&review)?,
        })
    };
    let faulty = if args.format == Format::Json { Faulty::Answered } else { Faulty::Left };
    let exit = cases.tell(&mut tell, faulty)?;
    Ok(exit.max(found))
}
