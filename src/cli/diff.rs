//! `saksgang diff`: two rulebooks, and cases → what is different.

use super::error;
use super::exit::Exit;
use super::inputs;
use super::lines::{self, Line};
use super::streams::Streams;
use super::today::today;
use crate::diff::rulebooks::cases::{Gathering, Survey};
use crate::diff::rulebooks::{self, Report, json, markdown, revision, text};
use crate::engine::place::Place;
use crate::engine::{Request, Rules};
use crate::explain::Sensitive;
use crate::value::date::Date;
use clap::ValueEnum;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What `diff` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "OLD")]
    old: String,
    #[arg(value_name = "NEW")]
    new: String,
    #[arg(value_name = "CASES")]
    cases: Vec<PathBuf>,
    #[arg(long, value_name = "DATE", value_parser = inputs::date)]
    on: Option<Date>,
    #[arg(long, value_enum, default_value_t)]
    format: Written,
    #[arg(long)]
    reveal: bool,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Written {
    #[default]
    Text,
    Json,
    Markdown,
}

/// Compares the rules, then what they mean for the cases.
pub(super) fn run(args: &Args, streams: &mut Streams) -> io::Result<Exit> {
    let loaded = revision::rules(&args.old).and_then(|old| Ok((old, revision::rules(&args.new)?)));
    let (old, new) = match loaded {
        Ok(rules) => rules,
        Err(refusal) => return streams.refuse(&refusal),
    };
    let mut report = rulebooks::compare(&old, &new, streams.language);
    let mut exit = Exit::Fine;
    if !args.cases.is_empty() {
        let paths = match inputs::case_files(&args.cases, streams)? {
            Ok(paths) => paths,
            Err(exit) => return Ok(exit),
        };
        let (survey, read) = survey(args, (&old, &new), (&report, &paths), streams)?;
        report.survey = Some(survey);
        exit = read;
    }
    let written = match args.format {
        Written::Text => text::text(&report),
        Written::Json => json::line(&report),
        Written::Markdown => markdown::markdown(&report),
    };
    streams.out.write_all(written.as_bytes())?;
    Ok(exit.max(if report.is_different() { Exit::No } else { Exit::Fine }))
}

/// Looks at every case by both rulebooks.
fn survey(
    args: &Args,
    rules: (&Rules, &Rules),
    (report, paths): (&Report, &[PathBuf]),
    streams: &mut Streams,
) -> io::Result<(Survey, Exit)> {
    let request = Request {
        on: args.on,
        today: today(),
        set: Vec::new(),
        readings: Vec::new(),
        assumed: Vec::new(),
        sensitive: if args.reveal { Sensitive::Revealed } else { Sensitive::Masked },
    };
    let mut gathering = Gathering::new(rules, report, request);
    let mut exit = Exit::Fine;
    for path in paths {
        exit = exit.max(file(path, &mut gathering, streams)?);
    }
    let survey = gathering.finish();
    let by_neither =
        survey.unreadable.iter().filter(|case| case.old.is_some() && case.new.is_some());
    let by_neither = by_neither.count();
    if by_neither > 0 {
        exit = exit.max(streams.refuse(&error::cases_unreadable(by_neither).into())?);
    }
    Ok((survey, exit))
}

/// Looks at the cases of a file; what of it cannot be read as text is told at once.
fn file(path: &Path, gathering: &mut Gathering<'_>, streams: &mut Streams) -> io::Result<Exit> {
    let name = path.display().to_string();
    if path != Path::new("-") && !inputs::is_lines(path) {
        return match inputs::case(path) {
            Ok(source) => {
                gathering.take(&Place { file: name, line: None }, &source.text);
                Ok(Exit::Fine)
            }
            Err(error) => streams.refuse(&error.into()),
        };
    }
    let mut exit = Exit::Fine;
    lines::each(path, &mut |line| {
        match line {
            Line::Case(text, number) => {
                gathering.take(&Place { file: name.clone(), line: Some(number) }, text);
            }
            Line::Faulty(error, _) | Line::Unreadable(error) => {
                exit = exit.max(streams.refuse(&error.into())?);
            }
            Line::Empty | Line::Waiting => {}
        }
        Ok(())
    })?;
    Ok(exit)
}
