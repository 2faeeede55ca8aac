//! `saksgang review`: case files → what was done against the rules.

use super::cases::{Cases, Faulty};
use super::exit::Exit;
use super::inputs::{self, Survey};
use super::streams::Streams;
use crate::engine::place::Place;
use crate::engine::{Answer, Refusal};
use crate::review::{find, json, text};
use clap::ValueEnum;
use std::io;
use std::path::PathBuf;

/// What `review` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "CASE", default_value = "-")]
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

/// Reviews every case; what is wrong with one does not keep the others from their review.
pub(super) fn run(args: &Args, streams: &mut Streams) -> io::Result<Exit> {
    let rules = match args.survey.book.load(streams)? {
        Ok(rules) => rules,
        Err(refusal) => return streams.refuse(&refusal),
    };
    let paths = match inputs::case_files(&args.cases, streams)? {
        Ok(paths) => paths,
        Err(exit) => return Ok(exit),
    };
    let style = args.survey.style(streams.language);
    let request = match args.survey.request(&rules.rulebook) {
        Ok(request) => request,
        Err(errors) => return streams.refuse(&Refusal::plain(errors)),
    };
    let (mut reviewed, mut found) = (0, Exit::Fine);
    let mut tell = |answer: Answer<'_>, place: Place| {
        let review = find::review(answer, &place.to_string(), style);
        if !review.findings.is_empty() || review.unexamined.is_some() {
            found = Exit::No;
        }
        reviewed += 1;
        Ok(match args.format {
            Written::Text if reviewed > 1 => "\n".to_owned() + &text::text(&review),
            Written::Text => text::text(&review),
            Written::Json => json::line(&review)?,
        })
    };
    let faulty = if args.format == Written::Json { Faulty::Answered } else { Faulty::Left };
    let cases = Cases::new(&rules, (&request, style.language), streams);
    let exit = cases.tell(&paths, (&mut tell, faulty))?;
    Ok(exit.max(found))
}
