//! `saksgang register`: many cases → one register.

use super::error;
use super::exit::Exit;
use super::failure::Failure;
use super::inputs::CasesOptions;
use super::streams::Streams;
use crate::engine::Rules;
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
    options: CasesOptions,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    #[default]
    Text,
    Csv,
    Json,
}

/// Draws up a register, or lists those that there are. A case that is faulty leaves no register:
/// its figures would be wrong.
pub(super) fn run(args: &Args, streams: &mut Streams) -> Result<Exit, Failure> {
    let rules = args.options.book.load(streams)?;
    let Some(name) = &args.name else {
        return listed(args, &rules, streams);
    };
    let gathering = Gathering::new(&rules.rulebook, name, args.options.style(streams.language));
    let gathering = gathering.ok_or_else(|| error::no_such_register(&rules.rulebook, name))?;
    draw_up(args, &rules, gathering, streams)
}

/// Reads every case, then writes the register, if there is one.
fn draw_up<'r>(
    args: &Args,
    rules: &'r Rules,
    mut gathering: Gathering<'r>,
    streams: &mut Streams,
) -> Result<Exit, Failure> {
    let cases = args.options.cases(&args.cases, rules, streams)?;
    let exit = cases.each(&mut |answer, place| gathering.take(answer, &place))?;
    if exit > Exit::No {
        return Ok(exit);
    }
    let table = gathering.finish(args.options.on)?;
    show(args, &table, streams)?;
    Ok(exit)
}

fn listed(args: &Args, rules: &Rules, streams: &mut Streams) -> Result<Exit, Failure> {
    let (rulebook, language) = (&rules.rulebook, streams.language);
    match args.format {
        Format::Text => streams.out.write_all(list::text(rulebook, language).as_bytes())?,
        Format::Csv => {
            streams.by(rulebook)?;
            list::csv(&mut streams.out, rulebook, language)?;
        }
        Format::Json => list::json(&mut streams.out, rulebook, language)?,
    }
    Ok(Exit::Fine)
}

/// Writes the register, and what somebody should look at beside it.
fn show(args: &Args, table: &Table<'_>, streams: &mut Streams) -> io::Result<()> {
    match args.format {
        Format::Text => streams.out.write_all(text::document(table).text().as_bytes())?,
        Format::Csv => {
            streams.by(table.rulebook)?;
            csv::write(&mut streams.out, table)?;
        }
        Format::Json => json::write(&mut streams.out, table)?,
    }
    streams.out.flush()?;
    let mut warnings: Vec<_> = table.twice.iter().map(|name| error::case_twice(name)).collect();
    if args.format == Format::Csv && !table.open.is_empty() {
        warnings.push(error::open_cases(table.open.len()));
    }
    streams.warn(warnings)
}
