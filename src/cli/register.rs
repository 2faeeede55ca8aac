//! `saksgang register`: many cases → one register.

use super::cases::Cases;
use super::error;
use super::exit::Exit;
use super::inputs::{self, Survey};
use super::streams::Streams;
use crate::engine::{Refusal, Rules};
use crate::register::gather::Gathering;
use crate::register::{Table, csv, json, list, text};
use clap::ValueEnum;
use std::io::{self, Write};
use std::path::PathBuf;

/// What `register` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "NAME")]
    name: Option<String>,
    #[arg(value_name = "CASES", default_value = "-")]
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
    Csv,
    Json,
}

/// Draws up a register, or lists those that there are. A case that is faulty leaves no register:
/// its figures would be wrong.
pub(super) fn run(args: &Args, streams: &mut Streams) -> io::Result<Exit> {
    let rules = match args.survey.book.load(streams)? {
        Ok(rules) => rules,
        Err(refusal) => return streams.refuse(&refusal),
    };
    let Some(name) = &args.name else {
        return listed(args, &rules, streams);
    };
    match Gathering::new(&rules.rulebook, name, args.survey.style(streams.language)) {
        Some(gathering) => draw_up(args, &rules, gathering, streams),
        None => streams.refuse(&error::no_such_register(&rules.rulebook, name).into()),
    }
}

/// Reads every case, then writes the register, if there is one.
fn draw_up<'r>(
    args: &Args,
    rules: &'r Rules,
    mut gathering: Gathering<'r>,
    streams: &mut Streams,
) -> io::Result<Exit> {
    let paths = match inputs::case_files(&args.cases, streams)? {
        Ok(paths) => paths,
        Err(exit) => return Ok(exit),
    };
    let request = match args.survey.request(&rules.rulebook) {
        Ok(request) => request,
        Err(errors) => return streams.refuse(&Refusal::plain(errors)),
    };
    let cases = Cases::new(rules, (&request, streams.language), streams);
    let exit = cases.each(&paths, &mut |answer, place| gathering.take(answer, place))?;
    if exit > Exit::No {
        return Ok(exit);
    }
    match gathering.finish(args.survey.on) {
        Ok(table) => Ok(show(args, &table, streams)?.max(exit)),
        Err(error) => streams.refuse(&error.into()),
    }
}

fn listed(args: &Args, rules: &Rules, streams: &mut Streams) -> io::Result<Exit> {
    let (rulebook, language) = (&rules.rulebook, streams.language);
    match args.format {
        Written::Text => streams.out.write_all(list::text(rulebook, language).as_bytes())?,
        Written::Csv => {
            streams.by(rulebook)?;
            list::csv(&mut streams.out, rulebook, language)?;
        }
        Written::Json => list::json(&mut streams.out, rulebook, language)?,
    }
    Ok(Exit::Fine)
}

/// Writes the register, and what somebody should look at beside it.
fn show(args: &Args, table: &Table<'_>, streams: &mut Streams) -> io::Result<Exit> {
    match args.format {
        Written::Text => streams.out.write_all(text::text(table).as_bytes())?,
        Written::Csv => {
            streams.by(table.rulebook)?;
            csv::write(&mut streams.out, table)?;
        }
        Written::Json => json::write(&mut streams.out, table)?,
    }
    streams.out.flush()?;
    let mut warnings: Vec<_> = table.twice.iter().map(|name| error::case_twice(name)).collect();
    if args.format == Written::Csv && !table.open.is_empty() {
        warnings.push(error::open_cases(table.open.len()));
    }
    if warnings.is_empty() { Ok(Exit::Fine) } else { streams.refuse(&Refusal::plain(warnings)) }
}
