//! `saksgang readings`: what the circulars leave open, and in how many cases it matters.

use super::exit::Exit;
use super::inputs::{self, Lang};
use super::streams::Streams;
use super::{lines, safeguards};
use crate::diagnostic::Diagnostic;
use crate::engine::{Refusal, Request, Session, files, load};
use crate::explain::Sensitive;
use crate::readings::{Tally, json, text};
use crate::rulebook::vocabulary::Language;
use crate::source::Source;
use crate::value::date::Date;
use clap::ValueEnum;
use std::io;
use std::path::{Path, PathBuf};

/// What `readings` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    /// Cases in which to count: JSON files, `*.ndjson` with a case a line, folders of both, `-`
    /// for a case a line from standard input
    #[arg(value_name = "CASES")]
    cases: Vec<PathBuf>,
    /// A rulebook: a folder of rule files [default: the built-in rulebook]
    #[arg(long, value_name = "DIR")]
    rules: Option<PathBuf>,
    /// The day on which all cases are looked at [default: each case's own, else today]
    #[arg(long, value_name = "DATE", value_parser = inputs::date)]
    on: Option<Date>,
    /// How readings are written
    #[arg(long, value_enum, default_value_t)]
    format: Written,
    /// The language of labels and phrases
    #[arg(long, value_enum, default_value_t)]
    lang: Lang,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Written {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
}

/// Lists the readings. A case that is faulty leaves no list: its figures would be wrong.
pub(super) fn run(args: &Args, streams: &mut Streams) -> io::Result<Exit> {
    let rules = match load(args.rules.as_slice()) {
        Ok(rules) => rules,
        Err(refusal) => return streams.refuse(&refusal),
    };
    let paths = match files::case_files(&args.cases) {
        Ok(paths) => paths,
        Err(errors) => return streams.refuse(&Refusal::plain(errors)),
    };
    let request = Request {
        on: args.on,
        today: inputs::today(),
        set: Vec::new(),
        readings: Vec::new(),
        sensitive: Sensitive::Masked,
    };
    let language = args.lang.into();
    let (session, tally) = (Session::new(&rules), Tally::new(&rules.rulebook));
    let mut run = Run { session, request, tally, streams, language, exit: Exit::Fine };
    for path in &paths {
        run.file(path)?;
    }
    let Run { tally, exit, .. } = run;
    if exit > Exit::No {
        return Ok(exit);
    }
    match args.format {
        Written::Text => streams.out.write_all(text::text(&tally, language).as_bytes())?,
        Written::Json => json::write(&mut streams.out, &tally, language)?,
    }
    Ok(exit)
}

/// A run over cases.
struct Run<'a, 'r> {
    session: Session<'r>,
    request: Request,
    tally: Tally<'r>,
    streams: &'a mut Streams,
    language: Language,
    exit: Exit,
}

impl Run<'_, '_> {
    fn file(&mut self, path: &Path) -> io::Result<()> {
        let file = path.display().to_string();
        if path == Path::new("-") || inputs::is_lines(path) {
            return lines::each(path, &mut |line| match line {
                Ok((text, number)) => {
                    let source = Source::new(file.as_str(), text.trim_end());
                    self.case(source.starting_at_line(number), &format!("{file}:{number}"))
                }
                Err(error) => self.refuse(&error.into()),
            });
        }
        match inputs::case(path) {
            Ok(source) => self.case(source, &file),
            Err(error) => self.refuse(&error.into()),
        }
    }

    /// Counts a case; one without a name is called after its place.
    fn case(&mut self, source: Source, place: &str) -> io::Result<()> {
        match self.session.answer(&source.text, &self.request) {
            Ok(answer) => {
                let name = answer.outcome.facts.name.as_deref().unwrap_or(place);
                self.tally.take(&answer.outcome, name);
                let told = safeguards::tell(&answer, self.language, self.streams)?;
                let warnings = answer.warnings.to_vec();
                self.exit = self.exit.max(told);
                if warnings.is_empty() { Ok(()) } else { self.tell(source, warnings) }
            }
            Err(wrong) => self.tell(source, wrong),
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
