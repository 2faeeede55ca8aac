//! `saksgang agenda`: many cases and the standing duties → what a unit has to do in some days.

use super::case_files;
use super::cases::Cases;
use super::error;
use super::exit::Exit;
use super::failure::Failure;
use super::inputs::{self, Book, Reveal};
use super::streams::Streams;
use super::today::today;
use super::unexamined::Once;
use crate::agenda::gather::Gathering;
use crate::agenda::{Agenda, Days, csv, ics, json, text};
use crate::engine::readings::choose;
use crate::engine::{Refusal, Request, Rules, Session};
use crate::explain::Style;
use crate::value::date::Date;
use clap::ValueEnum;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What `agenda` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "CASES")]
    cases: Vec<PathBuf>,
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = inputs::date)]
    from: Date,
    #[arg(long, value_name = "DATE", value_parser = inputs::date)]
    to: Date,
    #[arg(long, value_name = "FILE")]
    log: Option<PathBuf>,
    #[arg(long, value_name = "DATE", value_parser = inputs::date)]
    on: Option<Date>,
    #[command(flatten)]
    book: Book,
    #[arg(long, value_name = "NAME=VALUE")]
    reading: Vec<String>,
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
    Csv,
    Ics,
    Markdown,
    Html,
}

/// Makes an agenda. A case that is faulty leaves none: a duty would be missing from it.
pub(super) fn run(args: &Args, streams: &mut Streams) -> Result<Exit, Failure> {
    if args.to < args.from {
        return Err(error::days_backwards(args.from, args.to).into());
    }
    let rules = args.book.load(streams)?;
    let unit = args.unit.as_deref().map(|name| inputs::unit(&rules.rulebook, name)).transpose()?;
    let paths = case_files::case_files(&args.cases, streams)?;
    let on = args.on.map_or_else(|| day_of_run(streams), Ok)?;
    let days = Days { from: args.from, to: args.to, on };
    let style = Style { language: streams.language, sensitive: args.reveal.sensitive() };
    let mut gathering = Gathering::new(&rules.rulebook, unit, days, style);
    let request = Request {
        on: Some(on),
        readings: choose(&rules.rulebook, &args.reading)?,
        ..Request::new(on.into(), style.sensitive)
    };
    let (exit, told) = match &args.log {
        Some(log) => (logged(log, &rules, &request, &mut gathering, streams)?, Once::default()),
        None => unlogged(&rules, &request, &mut gathering, streams)?,
    };
    let cases = Cases::new(&rules, paths, request, streams).told_already(told);
    let exit = exit.max(cases.each(&mut |answer, place| {
        gathering.case(answer, &place.to_string());
    })?);
    if exit > Exit::No {
        return Ok(exit);
    }
    if gathering.is_full() {
        return Err(error::too_many_duties().into());
    }
    if args.format == Format::Csv {
        streams.by(&rules.rulebook)?;
    }
    Ok(show(args.format, &gathering.finish(), streams)?.max(exit))
}

/// The day of the run, with what is to be said of it.
fn day_of_run(streams: &mut Streams) -> Result<Date, Failure> {
    let today = today();
    streams.warn(today.note().cloned().into_iter().collect())?;
    Ok(today.day()?)
}

/// The standing duties, with the log of what was done of them.
fn logged(
    log: &Path,
    rules: &Rules,
    request: &Request,
    gathering: &mut Gathering,
    streams: &mut Streams,
) -> io::Result<Exit> {
    let cases = Cases::new(rules, vec![log.to_owned()], request.clone(), streams);
    cases.each(&mut |answer, _| gathering.standing(answer))
}

/// The standing duties as if nothing of them was done, and what has been told of them.
fn unlogged(
    rules: &Rules,
    request: &Request,
    gathering: &mut Gathering,
    streams: &mut Streams,
) -> io::Result<(Exit, Once)> {
    let mut once = Once::default();
    match Session::new(rules).answer("{}", request) {
        Ok(answer) => {
            once.tell(&answer, streams)?;
            gathering.standing(answer);
            Ok((Exit::Fine, once))
        }
        Err(wrong) => Ok((streams.tell(&Refusal::plain(wrong))?, once)),
    }
}

fn show(format: Format, agenda: &Agenda, streams: &mut Streams) -> io::Result<Exit> {
    let out = &mut streams.out;
    match format {
        Format::Text => out.write_all(text::document(agenda).text().as_bytes())?,
        Format::Markdown => {
            out.write_all(text::document(agenda).markdown(agenda.language).as_bytes())?;
        }
        Format::Html => out.write_all(text::document(agenda).html(agenda.language).as_bytes())?,
        Format::Json => json::write(out, agenda)?,
        Format::Csv => csv::write(&mut *out, agenda)?,
        Format::Ics => ics::write(out, agenda)?,
    }
    out.flush()?;
    let strays = agenda.not_standing.iter().map(|task| error::not_standing(task));
    streams.warn(strays.collect())?;
    if agenda.unexamined.is_some() && agenda.items.is_empty() {
        return Ok(Exit::No);
    }
    let masked = agenda.items.iter().filter(|item| item.masked).count();
    if format == Format::Ics && masked > 0 {
        streams.warn(vec![error::masked_days(masked)])?;
    }
    Ok(Exit::Fine)
}
