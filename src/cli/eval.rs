//! `saksgang eval`: cases → answers.

use super::error;
use super::exit::Exit;
use super::inputs::{self, Lang};
use super::ndjson;
use super::streams::Streams;
use crate::diagnostic::Diagnostic;
use crate::engine::{Answer, Request, Session, load};
use crate::explain::{Sensitive, Target, find, why};
use crate::report::view::{Extent, Options, Proofs};
use crate::report::{golden, json, text};
use crate::rulebook::Rulebook;
use crate::value::date::Date;
use clap::ValueEnum;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What `eval` takes.
#[derive(clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch on the command line")]
pub(super) struct Args {
    /// Cases: JSON files, `-` for standard input, `*.ndjson` with a case a line
    #[arg(value_name = "CASE", default_value = "-")]
    cases: Vec<PathBuf>,
    /// A rulebook: a folder of rule files [default: the built-in rulebook]
    #[arg(long, value_name = "DIR")]
    rules: Option<PathBuf>,
    /// The evaluation date [default: the case's own, else today]
    #[arg(long, value_name = "DATE", value_parser = inputs::date)]
    on: Option<Date>,
    /// How answers are written [default: text; json for a case a line]
    #[arg(long, value_enum)]
    format: Option<Written>,
    /// The language of labels and phrases
    #[arg(long, value_enum, default_value_t)]
    lang: Lang,
    /// Show only what this unit is responsible for
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    /// Set a fact, whatever the case says of it (can be given several times)
    #[arg(long, value_name = "PATH=VALUE")]
    set: Vec<String>,
    /// Tell why a rule applies or not, or why a task is to be done or not
    #[arg(long, value_name = "RULE-OR-TASK")]
    why: Option<String>,
    /// Give every answer its proof
    #[arg(long)]
    explain: bool,
    /// Show also what does not apply, and standing duties
    #[arg(long)]
    all: bool,
    /// Show sensitive values
    #[arg(long)]
    reveal: bool,
    /// Take every input as a case a line
    #[arg(long)]
    ndjson: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Written {
    /// For people
    Text,
    /// For programs
    Json,
    /// Stable lines for golden tests
    Golden,
}

/// Answers every case; what is wrong with one does not keep the others from their answers.
pub(super) fn run(args: &Args, streams: &mut Streams) -> io::Result<Exit> {
    let rules = match load(args.rules.as_slice()) {
        Ok(rules) => rules,
        Err(refusal) => return streams.refuse(&refusal),
    };
    let how = match how(args, &rules.rulebook) {
        Ok(how) => how,
        Err(error) => return streams.refuse(&error.into()),
    };
    let mut session = Session::new(&rules);
    let mut exit = Exit::Fine;
    for (at, path) in args.cases.iter().enumerate() {
        if at > 0 && how.written == Some(Written::Text) {
            writeln!(streams.out)?;
        }
        exit = exit.max(if args.ndjson || inputs::is_lines(path) {
            lines(path, &how, &mut session, streams)?
        } else {
            one(path, &how, &mut session, streams)?
        });
    }
    Ok(exit)
}

/// How cases are looked at, and answers written.
struct How {
    request: Request,
    options: Options,
    written: Option<Written>,
    /// The rules and tasks to be explained, where only that is asked for.
    why: Option<Vec<Target>>,
}

fn how(args: &Args, rulebook: &Rulebook) -> Result<How, Diagnostic> {
    let options = options(args, rulebook)?;
    let why = args.why.as_deref().map(|name| match find(rulebook, name) {
        none if none.is_empty() => Err(error::no_such_rule_or_task(rulebook, name)),
        found => Ok(found),
    });
    Ok(How {
        request: Request {
            on: args.on,
            today: inputs::today(),
            set: args.set.clone(),
            sensitive: options.sensitive,
        },
        options,
        written: args.format,
        why: why.transpose()?,
    })
}

fn options(args: &Args, rulebook: &Rulebook) -> Result<Options, Diagnostic> {
    let unit = args.unit.as_deref().map(|name| inputs::unit(rulebook, name));
    let mut options =
        Options { language: args.lang.into(), unit: unit.transpose()?, ..Options::default() };
    if args.all {
        options.extent = Extent::All;
    }
    if args.explain {
        options.proofs = Proofs::With;
    }
    if args.reveal {
        options.sensitive = Sensitive::Revealed;
    }
    Ok(options)
}

/// Answers a file with a case a line.
fn lines(
    path: &Path,
    how: &How,
    session: &mut Session<'_>,
    streams: &mut Streams,
) -> io::Result<Exit> {
    let other = how.written.is_some_and(|written| written != Written::Json);
    if other || how.why.is_some() {
        return streams.refuse(&error::lines_are_json().into());
    }
    ndjson::run(path, session, (&how.request, how.options), streams)
}

/// Answers a file with one case.
fn one(
    path: &Path,
    how: &How,
    session: &mut Session<'_>,
    streams: &mut Streams,
) -> io::Result<Exit> {
    let source = match inputs::case(path) {
        Ok(source) => source,
        Err(error) => return streams.refuse(&error.into()),
    };
    match session.answer(&source.text, &how.request) {
        Ok(answer) => {
            show(&mut streams.out, how, answer)?;
            Ok(Exit::Fine)
        }
        Err(wrong) => streams.refuse(&session.refusal(source, &how.request, wrong)),
    }
}

fn show(out: &mut dyn Write, how: &How, answer: Answer<'_>) -> io::Result<()> {
    let options = how.options;
    let written = how.written.unwrap_or(Written::Text);
    let Some(targets) = &how.why else {
        return match written {
            Written::Text => out.write_all(text::text(answer, options).as_bytes()),
            Written::Golden => out.write_all(golden::golden(answer, options).as_bytes()),
            Written::Json => json::write_pretty(out, answer, options),
        };
    };
    let style = options.style();
    let told = targets.iter().flat_map(|target| why(&answer.outcome, *target, style));
    let told: Vec<_> = told.collect();
    match written {
        Written::Json => json::write_why(out, answer, &told, options),
        Written::Text | Written::Golden => {
            out.write_all(text::why(answer, &told, options).as_bytes())
        }
    }
}
