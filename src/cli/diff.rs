//! `saksgang diff`: two rulebooks, and cases → what is different.

use super::case_files;
use super::error;
use super::exit::Exit;
use super::failure::Failure;
use super::inputs::{self, Reveal};
use super::lines::{self, Line};
use super::streams::Streams;
use super::today::today;
use crate::diff::rulebooks::cases::Gathering;
use crate::diff::rulebooks::told::document;
use crate::diff::rulebooks::{self, json, revision};
use crate::engine::Request;
use crate::engine::place::Place;
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
    format: Format,
    #[command(flatten)]
    reveal: Reveal,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    #[default]
    Text,
    Json,
    Markdown,
    Html,
}

/// Compares the rules, then what they mean for the cases.
pub(super) fn run(args: &Args, streams: &mut Streams) -> Result<Exit, Failure> {
    let (old, new) = (revision::rules(&args.old)?, revision::rules(&args.new)?);
    let mut report = rulebooks::compare(&old, &new, streams.language);
    let mut exit = Exit::Fine;
    if !args.cases.is_empty() {
        let paths = case_files::case_files(&args.cases, streams)?;
        let request = Request { on: args.on, ..Request::new(today(), args.reveal.sensitive()) };
        let mut gathering = Gathering::new((&old, &new), &report, request);
        for path in paths {
            exit = exit.max(file(&path, &mut gathering, streams)?);
        }
        let survey = gathering.finish();
        let unreadable = survey.unreadable.iter();
        let by_neither = unreadable.filter(|case| case.old.is_some() && case.new.is_some()).count();
        if by_neither > 0 {
            exit = exit.max(streams.tell(&error::cases_unreadable(by_neither).into())?);
        }
        report.survey = Some(survey);
    }
    let written = match args.format {
        Format::Text => document(&report).text(),
        Format::Json => json::line(&report),
        Format::Markdown => document(&report).markdown(report.language),
        Format::Html => document(&report).html(report.language),
    };
    streams.out.write_all(written.as_bytes())?;
    Ok(exit.max(if report.is_different() { Exit::No } else { Exit::Fine }))
}

/// Looks at the cases of a file; what of it cannot be read as text is told at once.
fn file(path: &Path, gathering: &mut Gathering<'_>, streams: &mut Streams) -> io::Result<Exit> {
    let name = path.display().to_string();
    if path != Path::new("-") && !case_files::is_lines(path) {
        return match case_files::case(path) {
            Ok(source) => {
                gathering.take(&Place { file: name, line: None }, &source.text);
                Ok(Exit::Fine)
            }
            Err(error) => streams.tell(&error.into()),
        };
    }
    let mut exit = Exit::Fine;
    lines::each(path, &mut |line| {
        match line {
            Line::Case(text, number) => {
                gathering.take(&Place { file: name.clone(), line: Some(number) }, text);
            }
            Line::Faulty(error, _) | Line::Unreadable(error) => {
                exit = exit.max(streams.tell(&error.into())?);
            }
            Line::Empty | Line::Waiting => {}
        }
        Ok(())
    })?;
    Ok(exit)
}
