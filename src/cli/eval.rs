//! `saksgang eval`: cases → answers.

use super::case_files;
use super::error;
use super::exit::Exit;
use super::failure::Failure;
use super::inputs::CaseOptions;
use super::ndjson;
use super::safeguards;
use super::streams::Streams;
use super::unexamined::Once;
use crate::diagnostic::Diagnostic;
use crate::engine::{Answer, Day, Request, Session};
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
    options: CaseOptions,
    #[arg(long, value_enum)]
    format: Option<Format>,
    #[arg(long, value_name = "RULE-OR-TASK")]
    why: Option<String>,
    #[arg(long)]
    explain: bool,
    #[arg(long)]
    ndjson: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
    Golden,
}

/// Answers every case; what is wrong with one does not keep the others from their answers.
pub(super) fn run(args: &Args, streams: &mut Streams) -> Result<Exit, Failure> {
    let rules = args.options.book.load(streams)?;
    let plan = plan(args, &rules.rulebook, streams.language)?;
    let mut session = Session::new(&rules);
    let mut exit = Exit::Fine;
    for (at, path) in args.cases.iter().enumerate() {
        if at > 0 && plan.format == Some(Format::Text) {
            writeln!(streams.out)?;
        }
        let answered = if args.ndjson || case_files::is_lines(path) {
            lines(path, &plan, &mut session, streams)
        } else {
            one(path, &plan, &mut session, streams)
        };
        exit = exit.max(answered.or_else(|failure| failure.tell(streams))?);
    }
    Ok(exit)
}

/// How cases are looked at, and answers written.
struct Plan {
    request: Request,
    options: Options,
    format: Option<Format>,
    /// The rules and tasks to be explained, where only that is asked for.
    why: Option<Vec<Target>>,
}

fn plan(args: &Args, rulebook: &Rulebook, language: Language) -> Result<Plan, Vec<Diagnostic>> {
    let mut options = args.options.options(rulebook, language).map_err(|error| vec![error])?;
    if args.explain {
        options.proofs = Proofs::With;
    }
    let why = args.why.as_deref().map(|name| match find(rulebook, name) {
        none if none.is_empty() => Err(vec![error::no_such_rule_or_task(rulebook, name)]),
        found => Ok(found),
    });
    Ok(Plan {
        request: args.options.request(rulebook)?,
        options,
        format: args.format,
        why: why.transpose()?,
    })
}

/// Answers a file with a case a line.
fn lines(
    path: &Path,
    plan: &Plan,
    session: &mut Session<'_>,
    streams: &mut Streams,
) -> Result<Exit, Failure> {
    let other = plan.format.is_some_and(|format| format != Format::Json);
    if other || plan.why.is_some() {
        return Err(error::lines_are_json().into());
    }
    Ok(ndjson::run(path, session, &plan.request, plan.options, streams)?)
}

/// Answers a file with one case.
fn one(
    path: &Path,
    plan: &Plan,
    session: &mut Session<'_>,
    streams: &mut Streams,
) -> Result<Exit, Failure> {
    let source = case_files::case(path)?;
    match session.answer(&source.text, &plan.request) {
        Ok(answer) => {
            let long = match show(&mut streams.out, plan, answer)? {
                Extent::Whole => Exit::Fine,
                Extent::Cut => {
                    streams.tell(&error::answer_too_long(&path.display().to_string()).into())?
                }
            };
            Once::default().tell(&answer, streams)?;
            note(plan, &answer, streams)?;
            Ok(long.max(safeguards::tell(&answer, streams)?))
        }
        Err(wrong) => Err(session.refusal(source, &plan.request, wrong).into()),
    }
}

/// Says of the day of the run what golden text and explanations have no place for.
fn note(plan: &Plan, answer: &Answer<'_>, streams: &mut Streams) -> io::Result<()> {
    let elsewhere = plan.why.is_some() || plan.format == Some(Format::Golden);
    let note = plan.request.today.note().filter(|_| elsewhere && answer.day == Day::Run);
    let Some(note) = note else { return Ok(()) };
    streams.out.flush()?;
    streams.warn(vec![note.clone()])
}

/// Plan much of an answer was written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    /// All of it.
    Whole,
    /// Not all: it is longer than an answer may be.
    Cut,
}

fn show(out: &mut dyn Write, plan: &Plan, answer: Answer<'_>) -> io::Result<Extent> {
    let options = plan.options;
    let format = plan.format.unwrap_or(Format::Text);
    let Some(targets) = &plan.why else {
        return match format {
            Format::Text => show_text(out, &text::document(answer, options).text()),
            Format::Golden => show_text(out, &golden::golden(answer, options)),
            Format::Json => whole(out, &|out| json::write_pretty(out, answer, options)),
        };
    };
    let style = options.style();
    let told = targets.iter().flat_map(|target| why(&answer.outcome, *target, style));
    let told: Vec<_> = told.collect();
    match format {
        Format::Json => whole(out, &|out| json::write_why(out, answer, &told, options)),
        Format::Text | Format::Golden => show_text(out, &text::why(answer, &told, options).text()),
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
