//! `saksgang eval`: cases → answers.

use super::error;
use super::exit::Exit;
use super::inputs::{self, Looking};
use super::ndjson;
use super::safeguards;
use super::streams::Streams;
use super::unexamined::Once;
use crate::diagnostic::Diagnostic;
use crate::engine::{Answer, Day, Refusal, Request, Session};
use crate::explain::{Target, find, why};
use crate::language::Language;
use crate::report::view::{Options, Proofs};
use crate::report::{bound, golden, json, text};
use crate::rulebook::Rulebook;
use clap::ValueEnum;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What `eval` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "CASE", default_value = "-")]
    cases: Vec<PathBuf>,
    #[command(flatten)]
    looking: Looking,
    #[arg(long, value_enum)]
    format: Option<Written>,
    #[arg(long, value_name = "RULE-OR-TASK")]
    why: Option<String>,
    #[arg(long)]
    explain: bool,
    #[arg(long)]
    ndjson: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Written {
    Text,
    Json,
    Golden,
}

/// Answers every case; what is wrong with one does not keep the others from their answers.
pub(super) fn run(args: &Args, streams: &mut Streams) -> io::Result<Exit> {
    let rules = match args.looking.book.load(streams)? {
        Ok(rules) => rules,
        Err(refusal) => return streams.refuse(&refusal),
    };
    let how = match how(args, &rules.rulebook, streams.language) {
        Ok(how) => how,
        Err(errors) => return streams.refuse(&Refusal::plain(errors)),
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

fn how(args: &Args, rulebook: &Rulebook, language: Language) -> Result<How, Vec<Diagnostic>> {
    let mut options = args.looking.options(rulebook, language).map_err(|error| vec![error])?;
    if args.explain {
        options.proofs = Proofs::With;
    }
    let why = args.why.as_deref().map(|name| match find(rulebook, name) {
        none if none.is_empty() => Err(vec![error::no_such_rule_or_task(rulebook, name)]),
        found => Ok(found),
    });
    Ok(How {
        request: args.looking.request(rulebook)?,
        options,
        written: args.format,
        why: why.transpose()?,
    })
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
            let long = match show(&mut streams.out, how, answer)? {
                Extent::Whole => Exit::Fine,
                Extent::Cut => {
                    streams.refuse(&error::answer_too_long(&path.display().to_string()).into())?
                }
            };
            Once::default().tell(&answer, streams)?;
            note(how, &answer, streams)?;
            Ok(long.max(safeguards::tell(&answer, how.options.language, streams)?))
        }
        Err(wrong) => streams.refuse(&session.refusal(source, &how.request, wrong)),
    }
}

/// Says of the day of the run what golden text and explanations have no place for.
fn note(how: &How, answer: &Answer<'_>, streams: &mut Streams) -> io::Result<()> {
    let elsewhere = how.why.is_some() || how.written == Some(Written::Golden);
    let note = how.request.today.note().filter(|_| elsewhere && answer.day == Day::Run);
    let Some(note) = note else { return Ok(()) };
    streams.out.flush()?;
    streams.refuse(&note.clone().into()).map(drop)
}

/// How much of an answer was written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    /// All of it.
    Whole,
    /// Not all: it is longer than an answer may be.
    Cut,
}

fn show(out: &mut dyn Write, how: &How, answer: Answer<'_>) -> io::Result<Extent> {
    let options = how.options;
    let written = how.written.unwrap_or(Written::Text);
    let Some(targets) = &how.why else {
        return match written {
            Written::Text => show_text(out, &text::text(answer, options)),
            Written::Golden => show_text(out, &golden::golden(answer, options)),
            Written::Json => whole(out, &|out| json::write_pretty(out, answer, options)),
        };
    };
    let style = options.style();
    let told = targets.iter().flat_map(|target| why(&answer.outcome, *target, style));
    let told: Vec<_> = told.collect();
    match written {
        Written::Json => whole(out, &|out| json::write_why(out, answer, &told, options)),
        Written::Text | Written::Golden => show_text(out, &text::why(answer, &told, options)),
    }
}

/// A text says itself where it is cut off.
fn show_text(out: &mut dyn Write, text: &str) -> io::Result<Extent> {
    out.write_all(text.as_bytes())?;
    Ok(if bound::is_cut(text) { Extent::Cut } else { Extent::Whole })
}

/// Writes JSON whole or not at all: it is written once into nothing, to see how long it is.
fn whole(
    out: &mut dyn Write,
    write: &dyn Fn(&mut dyn Write) -> io::Result<()>,
) -> io::Result<Extent> {
    match write(&mut bound::Bounded::new(io::sink())) {
        Err(long) if bound::is_too_long(&long) => Ok(Extent::Cut),
        _ => write(out).map(|()| Extent::Whole),
    }
}
