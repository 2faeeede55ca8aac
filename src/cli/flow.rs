//! `saksgang flow`: a case, or a circular → a swimlane diagram.

use super::case_files;
use super::error;
use super::exit::Exit;
use super::failure::Failure;
use super::inputs::{self, CaseOptions};
use super::streams::Streams;
use crate::diagnostic::Diagnostic;
use crate::engine::{Day, Refusal, Request, Rules, Session};
use crate::files::{self, Access};
use crate::flow::{self, graph::Graph};
use crate::language::Language;
use crate::report::bound::is_cut;
use crate::report::escape::page;
use crate::report::view::Options;
use crate::rulebook::circular::{Circular, CircularId};
use crate::source::Source;
use crate::value::date::Date;
use std::path::PathBuf;

/// What `flow` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "CASE")]
    case: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    circular: Option<String>,
    #[command(flatten)]
    options: CaseOptions,
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// Draws it.
pub(super) fn run(args: &Args, streams: &mut Streams) -> Result<Exit, Failure> {
    let rules = args.options.book.load(streams)?;
    let (graph, note) = drawn(args, &rules, streams.language)?;
    streams.warn(note.into_iter().collect())?;
    let drawn = flow::svg(&graph);
    let case = args.case.as_ref().map(|path| path.display().to_string());
    let name = case.or_else(|| args.circular.clone()).unwrap_or_default();
    let Some(path) = &args.output else {
        return Ok(streams.answer(&name, &drawn)?);
    };
    if is_cut(&drawn) {
        return Err(error::answer_too_long(&name).into());
    }
    // A diagram of a case holds what the case says.
    let access = if args.case.is_some() { Access::Private } else { Access::Usual };
    files::write(path, &page(&drawn), access)?;
    Ok(Exit::Fine)
}

/// What is drawn, and what is to be said of its day.
type Drawn = (Graph, Option<Diagnostic>);

fn drawn(args: &Args, rules: &Rules, language: Language) -> Result<Drawn, Refusal> {
    let options = args.options.options(&rules.rulebook, language)?;
    let named =
        args.circular.as_deref().map(|name| inputs::circular(&rules.rulebook, name)).transpose()?;
    let drawing = Drawing { rules, options, circular: named };
    match &args.case {
        Some(path) => of_case(case_files::case(path)?, args, drawing),
        None if !args.options.set.is_empty() => Err(error::set_without_a_case().into()),
        None => of_circular(args, drawing),
    }
}

/// By which rules something is drawn, how, and of which circular alone.
#[derive(Clone, Copy)]
struct Drawing<'r> {
    rules: &'r Rules,
    options: Options,
    circular: Option<CircularId>,
}

fn of_case(source: Source, args: &Args, drawing: Drawing<'_>) -> Result<Drawn, Refusal> {
    let Drawing { rules, options, circular } = drawing;
    let request = args.options.request(&rules.rulebook).map_err(Refusal::plain)?;
    let mut session = Session::new(rules);
    match session.answer(&source.text, &request) {
        Ok(answer) => {
            let note = request.today.note().filter(|_| answer.day == Day::Run).cloned();
            Ok((flow::case(answer, options, circular), note))
        }
        Err(wrong) => Err(session.refusal(source, &request, wrong)),
    }
}

/// A circular as it stands on the day; one that is over, on its last.
fn of_circular(args: &Args, drawing: Drawing<'_>) -> Result<Drawn, Refusal> {
    let Drawing { rules, options, .. } = drawing;
    let circular = match (drawing.circular, rules.rulebook.circulars.as_slice()) {
        (Some(named), _) => Some(named),
        (None, []) => None,
        (None, [_]) => Some(CircularId(0)),
        (None, _) => return Err(error::which_circular(&rules.rulebook).into()),
    };
    let found = circular.and_then(|id| rules.rulebook.circular(id));
    let request = args.options.request(&rules.rulebook).map_err(Refusal::plain)?;
    let note = request.today.note().filter(|_| request.on.is_none()).cloned();
    let today = || request.today.day().map(|today| nearest(found, today));
    let on = request.on.map_or_else(today, Ok)?;
    let request = Request { on: Some(on), ..request };
    let source = Source::new("circular", "{}");
    let mut session = Session::new(rules);
    match session.answer(&source.text, &request) {
        Ok(answer) => Ok((flow::circular(answer, options, circular), note)),
        Err(wrong) => Err(session.refusal(source, &request, wrong)),
    }
}

/// The day on which a circular is in force that is nearest to this one.
fn nearest(circular: Option<&Circular>, today: Date) -> Date {
    let Some(period) = circular.map(|circular| circular.in_force) else {
        return today;
    };
    let begun = period.from.map_or(today, |from| today.max(from));
    period.until.map_or(begun, |until| begun.min(until))
}
