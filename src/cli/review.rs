//! `saksgang review`: case files → what was done against the rules.

use super::cases::Cases;
use super::exit::Exit;
use super::inputs::{self, Lang};
use super::streams::Streams;
use crate::engine::{Refusal, Request, files, load};
use crate::explain::{Sensitive, Style};
use crate::review::{find, json, text};
use crate::value::date::Date;
use clap::ValueEnum;
use std::io::{self, Write};
use std::path::PathBuf;

/// What `review` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    /// Cases: JSON files, `*.ndjson` with a case a line, folders of both, `-` for a case a line
    /// from standard input
    #[arg(value_name = "CASE", default_value = "-")]
    cases: Vec<PathBuf>,
    /// A rulebook: a folder of rule files [default: the built-in rulebook]
    #[arg(long, value_name = "DIR")]
    rules: Option<PathBuf>,
    /// The day on which all cases are looked at [default: each case's own, else today]
    #[arg(long, value_name = "DATE", value_parser = inputs::date)]
    on: Option<Date>,
    /// How findings are written
    #[arg(long, value_enum, default_value_t)]
    format: Written,
    /// The language of labels and phrases
    #[arg(long, value_enum, default_value_t)]
    lang: Lang,
    /// Show sensitive values, and days that follow from them
    #[arg(long)]
    reveal: bool,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Written {
    /// For people
    #[default]
    Text,
    /// For programs: a line for each case
    Json,
}

/// Reviews every case; what is wrong with one does not keep the others from their review.
pub(super) fn run(args: &Args, streams: &mut Streams) -> io::Result<Exit> {
    let rules = match load(args.rules.as_slice()) {
        Ok(rules) => rules,
        Err(refusal) => return streams.refuse(&refusal),
    };
    let paths = match files::case_files(&args.cases) {
        Ok(paths) => paths,
        Err(errors) => return streams.refuse(&Refusal::plain(errors)),
    };
    let sensitive = if args.reveal { Sensitive::Revealed } else { Sensitive::Masked };
    let style = Style { language: args.lang.into(), sensitive };
    let request = Request {
        on: args.on,
        today: inputs::today(),
        set: Vec::new(),
        readings: Vec::new(),
        sensitive,
    };
    let (mut written, mut found) = (Vec::new(), Exit::Fine);
    let cases = Cases::new(&rules, (&request, style.language), streams);
    let exit = cases.each(&paths, &mut |answer, place| {
        let review = find::review(answer, &place.to_string(), style);
        if !review.findings.is_empty() {
            found = Exit::No;
        }
        match args.format {
            Written::Text => written.push(text::text(&review)),
            Written::Json => written.extend(json::line(&review)),
        }
    })?;
    let between = if args.format == Written::Text { "\n" } else { "" };
    streams.out.write_all(written.join(between).as_bytes())?;
    Ok(exit.max(found))
}
