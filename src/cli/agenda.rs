//! `saksgang agenda`: many cases and the standing duties → what a unit has to do in some days.

use super::cases::Cases;
use super::error;
use super::exit::Exit;
use super::inputs::{self, Book};
use super::streams::Streams;
use super::today::today;
use super::unexamined::Once;
use crate::agenda::gather::Gathering;
use crate::agenda::{Agenda, Days, csv, ics, json, text};
use crate::engine::readings::choose;
use crate::engine::{Refusal, Request, Rules, Session};
use crate::explain::{Sensitive, Style};
use crate::language::Language;
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
    format: Written,
    #[arg(long)]
    reveal: bool,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Written {
    #[default]
    Text,
    Json,
    Csv,
    Ics,
}

/// Makes an agenda. A case that is faulty leaves none: a duty would be missing from it.
pub(super) fn run(args: &Args, streams: &mut Streams) -> io::Result<Exit> {
    if args.to < args.from {
        return streams.refuse(&error::days_backwards(args.from, args.to).into());
    }
    let rules = match args.book.load(streams)? {
        Ok(rules) => rules,
        Err(refusal) => return streams.refuse(&refusal),
    };
    let unit = match args.unit.as_deref().map(|name| inputs::unit(&rules.rulebook, name)) {
        Some(Err(error)) => return streams.refuse(&error.into()),
        Some(Ok(unit)) => Some(unit),
        None => None,
    };
    let paths = match inputs::case_files(&args.cases, streams)? {
        Ok(paths) => paths,
        Err(exit) => return Ok(exit),
    };
    let on = match args.on.map_or_else(|| day_of_run(streams), |on| Ok(Ok(on)))? {
        Ok(on) => on,
        Err(refusal) => return streams.refuse(&refusal),
    };
    let days = Days { from: args.from, to: args.to, on };
    let mut gathering = Gathering::new(&rules.rulebook, unit, days, style(args, streams.language));
    let readings = match choose(&rules.rulebook, &args.reading) {
        Ok(readings) => readings,
        Err(errors) => return streams.refuse(&Refusal::plain(errors)),
    };
    let sensitive = style(args, streams.language).sensitive;
    let request = Request {
        on: Some(on),
        today: on.into(),
        set: Vec::new(),
        readings,
        assumed: Vec::new(),
        sensitive,
    };
    let (exit, told) = standing(args.log.as_deref(), &rules, &request, (&mut gathering, streams))?;
    let cases = Cases::new(&rules, (&request, streams.language), streams).told_already(told);
    let exit = exit.max(cases.each(&paths, &mut |answer, place| {
        gathering.case(answer, &place.to_string());
    })?);
    if exit > Exit::No {
        return Ok(exit);
    }
    if gathering.is_full() {
        return streams.refuse(&error::too_many_duties().into());
    }
    if args.format == Written::Csv {
        streams.by(&rules.rulebook)?;
    }
    Ok(show(args.format, &gathering.finish(), streams)?.max(exit))
}

/// The day of the run, with what is to be said of it.
fn day_of_run(streams: &mut Streams) -> io::Result<Result<Date, Refusal>> {
    let today = today();
    streams.refuse(&Refusal::plain(today.note().cloned().into_iter().collect()))?;
    Ok(today.day().map_err(Refusal::from))
}

fn style(args: &Args, language: Language) -> Style {
    let sensitive = if args.reveal { Sensitive::Revealed } else { Sensitive::Masked };
    Style { language, sensitive }
}

/// The standing duties, with the log of what was done of them.
fn standing(
    log: Option<&Path>,
    rules: &Rules,
    request: &Request,
    (gathering, streams): (&mut Gathering, &mut Streams),
) -> io::Result<(Exit, Once)> {
    let mut once = Once::default();
    if let Some(path) = log {
        let cases = Cases::new(rules, (request, gathering.language()), streams);
        let exit = cases.each(&[path.to_owned()], &mut |answer, _| gathering.standing(answer))?;
        return Ok((exit, once));
    }
    let mut session = Session::new(rules);
    match session.answer("{}", request) {
        Ok(answer) => {
            once.tell(&answer, streams)?;
            gathering.standing(answer);
        }
        Err(wrong) => return Ok((streams.refuse(&Refusal::plain(wrong))?, once)),
    }
    Ok((Exit::Fine, once))
}

fn show(format: Written, agenda: &Agenda, streams: &mut Streams) -> io::Result<Exit> {
    let out = &mut streams.out;
    match format {
        Written::Text => out.write_all(text::text(agenda).as_bytes())?,
        Written::Json => json::write(out, agenda)?,
        Written::Csv => csv::write(&mut *out, agenda)?,
        Written::Ics => ics::write(out, agenda)?,
    }
    out.flush()?;
    let strays = agenda.not_standing.iter().map(|task| error::not_standing(task));
    streams.refuse(&Refusal::plain(strays.collect()))?;
    if agenda.unexamined.is_some() && agenda.items.is_empty() {
        return Ok(Exit::No);
    }
    let masked = agenda.items.iter().filter(|item| item.masked).count();
    if format == Written::Ics && masked > 0 {
        return streams.refuse(&error::masked_days(masked).into());
    }
    Ok(Exit::Fine)
}
