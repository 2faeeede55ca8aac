//! `saksgang register`: many cases → one register.

use super::error;
use super::exit::Exit;
use super::inputs::{self, Lang};
use super::lines;
use super::streams::Streams;
use crate::diagnostic::Diagnostic;
use crate::engine::{Refusal, Request, Rules, Session, files, load};
use crate::explain::{Sensitive, Style};
use crate::register::gather::Gathering;
use crate::register::{Place, Table, csv, json, list, text};
use crate::source::Source;
use crate::value::date::Date;
use clap::ValueEnum;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What `register` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    /// The register; without it, the registers of the rulebook are listed
    #[arg(value_name = "NAME")]
    name: Option<String>,
    /// Cases: JSON files, `*.ndjson` with a case a line, folders of both, `-` for a case a line
    /// from standard input
    #[arg(value_name = "CASES", default_value = "-")]
    cases: Vec<PathBuf>,
    /// A rulebook: a folder of rule files [default: the built-in rulebook]
    #[arg(long, value_name = "DIR")]
    rules: Option<PathBuf>,
    /// The day on which all cases are looked at [default: each case's own, else today]
    #[arg(long, value_name = "DATE", value_parser = inputs::date)]
    on: Option<Date>,
    /// How the register is written
    #[arg(long, value_enum, default_value_t)]
    format: Written,
    /// The language of labels and phrases
    #[arg(long, value_enum, default_value_t)]
    lang: Lang,
    /// Show sensitive values
    #[arg(long)]
    reveal: bool,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Written {
    /// For people
    #[default]
    Text,
    /// The rows alone, for spreadsheets
    Csv,
    /// For programs
    Json,
}

/// Draws up a register, or lists those that there are. A case that is faulty leaves no register:
/// its figures would be wrong.
pub(super) fn run(args: &Args, streams: &mut Streams) -> io::Result<Exit> {
    let rules = match load(args.rules.as_slice()) {
        Ok(rules) => rules,
        Err(refusal) => return streams.refuse(&refusal),
    };
    let Some(name) = &args.name else {
        return listed(args, &rules, streams);
    };
    match Gathering::new(&rules.rulebook, name, style(args)) {
        Some(gathering) => draw_up(args, &rules, gathering, streams),
        None => streams.refuse(&error::no_such_register(&rules.rulebook, name).into()),
    }
}

/// Reads every case, then writes the register, if there is one.
fn draw_up<'r>(
    args: &Args,
    rules: &'r Rules,
    gathering: Gathering<'r>,
    streams: &mut Streams,
) -> io::Result<Exit> {
    let paths = match files::case_files(&args.cases) {
        Ok(paths) => paths,
        Err(errors) => return streams.refuse(&Refusal::plain(errors)),
    };
    let request = Request {
        on: args.on,
        today: inputs::today(),
        set: Vec::new(),
        sensitive: style(args).sensitive,
    };
    let session = Session::new(rules);
    let mut run = Run { session, request, gathering, streams, exit: Exit::Fine };
    for path in &paths {
        run.file(path)?;
    }
    let Run { gathering, exit, .. } = run;
    if exit > Exit::Fine {
        return Ok(exit);
    }
    match gathering.finish(args.on) {
        Ok(table) => show(args, &table, streams),
        Err(error) => streams.refuse(&error.into()),
    }
}

fn style(args: &Args) -> Style {
    let sensitive = if args.reveal { Sensitive::Revealed } else { Sensitive::Masked };
    Style { language: args.lang.into(), sensitive }
}

fn listed(args: &Args, rules: &Rules, streams: &mut Streams) -> io::Result<Exit> {
    let (rulebook, language) = (&rules.rulebook, args.lang.into());
    match args.format {
        Written::Text => streams.out.write_all(list::text(rulebook, language).as_bytes())?,
        Written::Csv => list::csv(&mut streams.out, rulebook, language)?,
        Written::Json => list::json(&mut streams.out, rulebook, language)?,
    }
    Ok(Exit::Fine)
}

/// A run over cases.
struct Run<'a, 'r> {
    session: Session<'r>,
    request: Request,
    gathering: Gathering<'r>,
    streams: &'a mut Streams,
    exit: Exit,
}

impl Run<'_, '_> {
    fn file(&mut self, path: &Path) -> io::Result<()> {
        let file = path.display().to_string();
        if path == Path::new("-") || inputs::is_lines(path) {
            return lines::each(path, &mut |line| match line {
                Ok((text, number)) => {
                    self.case(Place { file: file.clone(), line: Some(number) }, text)
                }
                Err(error) => self.refuse(&error.into()),
            });
        }
        match inputs::case(path) {
            Ok(source) => self.case(Place { file, line: None }, &source.text),
            Err(error) => self.refuse(&error.into()),
        }
    }

    fn case(&mut self, place: Place, text: &str) -> io::Result<()> {
        let source = |place: &Place| {
            let source = Source::new(place.file.as_str(), text.trim_end());
            source.starting_at_line(place.line.unwrap_or(1))
        };
        match self.session.answer(text, &self.request) {
            Ok(answer) => {
                let warnings = answer.warnings.to_vec();
                let warned = (!warnings.is_empty()).then(|| source(&place));
                self.gathering.take(answer, place);
                warned.map_or(Ok(()), |source| self.tell(source, warnings))
            }
            Err(wrong) => self.tell(source(&place), wrong),
        }
    }

    /// Tells what is wrong with a case, or should be looked at.
    fn tell(&mut self, source: Source, found: Vec<Diagnostic>) -> io::Result<()> {
        let refusal = self.session.refusal(source, &self.request, found);
        self.refuse(&refusal)
    }

    fn refuse(&mut self, refusal: &Refusal) -> io::Result<()> {
        self.exit = self.exit.max(self.streams.refuse(refusal)?);
        Ok(())
    }
}

/// Writes the register, and what somebody should look at beside it.
fn show(args: &Args, table: &Table<'_>, streams: &mut Streams) -> io::Result<Exit> {
    match args.format {
        Written::Text => streams.out.write_all(text::text(table).as_bytes())?,
        Written::Csv => csv::write(&mut streams.out, table)?,
        Written::Json => json::write(&mut streams.out, table)?,
    }
    streams.out.flush()?;
    let mut warnings: Vec<_> = table.twice.iter().map(|name| error::case_twice(name)).collect();
    if args.format == Written::Csv && !table.open.is_empty() {
        warnings.push(error::open_cases(table.open.len()));
    }
    if warnings.is_empty() { Ok(Exit::Fine) } else { streams.refuse(&Refusal::plain(warnings)) }
}
