//! `saksgang flow`: a case, or a circular → a swimlane diagram.

use super::error;
use super::exit::Exit;
use super::inputs::{self, Looking};
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
use std::io;
use std::path::PathBuf;

/// What `flow` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "CASE")]
    case: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    circular: Option<String>,
    #[command(flatten)]
    looking: Looking,
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// Draws it.
pub(super) fn run(args: &Args, streams: &mut Streams) -> io::Result<Exit> {
    let rules = match args.looking.book.load(streams)? {
        Ok(rules) => rules,
        Err(refusal) => return streams.refuse(&refusal),
    };
    let drawn = match drawn(args, &rules, streams.language) {
        Ok((graph, note)) => {
            streams.refuse(&Refusal::plain(note.into_iter().collect()))?;
            flow::svg(&graph)
        }
        Err(refusal) => return streams.refuse(&refusal),
    };
    let case = args.case.as_ref().map(|path| path.display().to_string());
    let name = case.or_else(|| args.circular.clone()).unwrap_or_default();
    let Some(path) = &args.output else {
        return streams.answer(&name, &drawn);
    };
    if is_cut(&drawn) {
        return streams.refuse(&error::answer_too_long(&name).into());
    }
    // A diagram of a case holds what the case says.
    let access = if args.case.is_some() { Access::Private } else { Access::Usual };
    match files::write(path, &page(&drawn), access) {
        Ok(()) => Ok(Exit::Fine),
        Err(error) => streams.refuse(&error.into()),
    }
}

/// What is drawn, and what is to be said of its day.
type Drawn = (Graph, Option<Diagnostic>);

fn drawn(args: &Args, rules: &Rules, language: Language) -> Result<Drawn, Refusal> {
    let options = args.looking.options(&rules.rulebook, language)?;
    let named =
        args.circular.as_deref().map(|name| inputs::circular(&rules.rulebook, name)).transpose()?;
    match &args.case {
        Some(path) => of_case(inputs::case(path)?, args, (rules, options, named)),
        None if !args.looking.set.is_empty() => Err(error::set_without_a_case().into()),
        None => of_circular(args, (rules, options, named)),
    }
}

/// By which rules something is drawn, how, and of which circular alone.
type How<'r> = (&'r Rules, Options, Option<CircularId>);

fn of_case(source: Source, args: &Args, (rules, options, circular): How) -> Result<Drawn, Refusal> {
    let (mut session, request) =
        (Session::new(rules), args.looking.request(&rules.rulebook).map_err(Refusal::plain)?);
    match session.answer(&source.text, &request) {
        Ok(answer) => {
            let note = request.today.note().filter(|_| answer.day == Day::Run).cloned();
            Ok((flow::case(answer, options, circular), note))
        }
        Err(wrong) => Err(session.refusal(source, &request, wrong)),
    }
}

/// A circular as it stands on the day; one that is over, on its last.
fn of_circular(args: &Args, (rules, options, named): How) -> Result<Drawn, Refusal> {
    let circular = match (named, rules.rulebook.circulars.as_slice()) {
        (Some(named), _) => Some(named),
        (None, []) => None,
        (None, [_]) => Some(CircularId(0)),
        (None, _) => return Err(error::which_circular(&rules.rulebook).into()),
    };
    let found = circular.and_then(|id| rules.rulebook.circular(id));
    let request = args.looking.request(&rules.rulebook).map_err(Refusal::plain)?;
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
