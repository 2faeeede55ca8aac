//! `saksgang repl`: a conversation about one case.

use super::exit::Exit;
use super::failure::Failure;
use super::inputs::CaseOptions;
use super::streams::Streams;
use super::today::today;
use crate::engine::{Refusal, which};
use crate::files;
use crate::language::Language;
use crate::repl::session::{Kind, Opening, Session, Setting};
use crate::repl::{pipe, terminal};
use crate::report::guard::{Guard, Styled};
use crate::rulebook::origin::Origin;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;

/// What `repl` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "CASE")]
    case: Option<PathBuf>,
    #[command(flatten)]
    options: CaseOptions,
}

/// Talks: at a terminal with its comforts, from a pipe up to the first line that fails.
pub(super) fn run(args: &Args, streams: &mut Streams) -> Result<Exit, Failure> {
    let rules = args.options.book.origin(streams)?;
    let (session, said) = begin(args, rules, streams.language)?;
    streams.out.write_all(said.as_bytes())?;
    if io::stdin().is_terminal() {
        streams.out.flush()?;
        let mut out = Guard::new(anstream::stdout());
        terminal::talk(session, &mut Styled(&mut out))?;
        return Ok(Exit::Fine);
    }
    let mut session = session;
    let lines = files::input();
    let err = &mut Styled(&mut streams.err);
    Ok(match pipe::play(&mut session, lines, &mut streams.out, err)? {
        Kind::Told | Kind::Ended => Exit::Fine,
        Kind::Failed => Exit::No,
        Kind::Limited => Exit::Limit,
    })
}

fn begin(args: &Args, rules: Origin, language: Language) -> Result<(Session, String), Refusal> {
    let asked = &args.options;
    let rulebook = which::rules(&rules)?.rulebook;
    let options = asked.options(&rulebook, language)?;
    let mut opening = Vec::new();
    if options.language != Language::default() {
        opening.push(Opening::Line(format!("lang {}", options.language.tag())));
    }
    opening.extend(args.case.iter().cloned().map(Opening::Case));
    let mut line = |line: String| opening.push(Opening::Line(line));
    asked.on.into_iter().for_each(|on| line(format!("on {on}")));
    asked.reading.iter().for_each(|choice| line(format!("reading {choice}")));
    asked.set.iter().for_each(|set| line(format!("set {set}")));
    let today = today();
    Session::begin(Setting { rules, options, today, opening })
}
