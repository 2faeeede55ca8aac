//! `saksgang test`: cases with what is expected of them → which hold, and what is different.

use super::accept;
use super::error;
use super::exit::Exit;
use super::failure::Failure;
use super::inputs::{Book, at_least};
use super::streams::Streams;
use super::test_coverage::{self, Readers};
use super::test_mutate;
use super::today::today;
use crate::coverage::Tally;
use crate::diagnostic::Diagnostic;
use crate::engine::{Answer, Refusal, Rules, parallel, which};
use crate::files::{self, Access};
use crate::report::escape::page;
use crate::rulebook::origin::Origin;
use crate::suite::error as wrong;
use crate::suite::run::{TestContext, refusal, run as check};
use crate::suite::{Results, Suite, github, json, junit, tap, text};
use clap::ValueEnum;
use std::io::{self, IsTerminal, Write};
use std::num::NonZero;
use std::path::{Path, PathBuf};

/// What `test` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "DIR")]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    book: Book,
    #[arg(long, value_name = "TEXT")]
    filter: Option<String>,
    #[arg(long, value_name = "N", value_parser = at_least::<1>)]
    jobs: Option<usize>,
    #[arg(long, conflicts_with = "review")]
    accept: bool,
    #[arg(long)]
    review: bool,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    #[arg(long, value_name = "FILE")]
    junit: Option<PathBuf>,
    #[command(flatten)]
    coverage: test_coverage::Asked,
    #[command(flatten)]
    mutation: test_mutate::Mutation,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    #[default]
    Text,
    Json,
    Tap,
    Github,
}

/// Of so many tests warnings are shown.
const WARNED: usize = 10;

/// Runs the tests, writes what came of them, and what is to be expected from now on.
pub(super) fn run(args: &Args, streams: &mut Streams) -> Result<Exit, Failure> {
    if let Some(error) = refused(args) {
        return Err(error.into());
    }
    let origin = args.book.origin(streams)?;
    let (rules, suite) = given(args, &origin)?;
    let today = today();
    let context = TestContext { rules: &rules, today: &today, language: streams.language };
    let jobs = args.jobs.and_then(NonZero::new).unwrap_or_else(parallel::cores);
    let watch = args.coverage.watch(&rules.rulebook);
    let visit = |at: usize, answer: Answer<'_>| {
        if let (Some(watch), Some(test)) = (&watch, suite.tests.get(at)) {
            watch.take(&answer.outcome, &test.name);
        }
    };
    let checked = check(&suite, context, jobs, &visit);
    let results = Results { context, suite: &suite, checked: &checked };
    if let Some(path) = &args.junit {
        junit_file(path, results)?;
    }
    streams.warn(suite.left_out.clone())?;
    warn(results, streams)?;
    let exit = told(args, results, streams)?;
    let Some(watch) = watch else { return Ok(exit) };
    let covered = covered(args, results, &watch.whole(), streams);
    Ok(exit.max(covered.or_else(|failure| failure.tell(streams))?))
}

/// Writes what came of the tests, or asks about it.
fn told(args: &Args, results: Results<'_>, streams: &mut Streams) -> io::Result<Exit> {
    if args.review {
        return accept::each(results, streams);
    }
    if args.mutation.mutate {
        return mutate(args, results, streams);
    }
    write(args.format, results, streams)?;
    if args.accept { accept::all(results, streams) } else { Ok(Exit::of_tests(results)) }
}

/// Tells what the tests try of the rules, where that is asked for.
fn covered(
    args: &Args,
    results: Results<'_>,
    tally: &Tally<'_>,
    streams: &mut Streams,
) -> Result<Exit, Failure> {
    let (readers, out) = match args.format {
        Format::Text => (Readers::People, &mut streams.out),
        Format::Json | Format::Tap | Format::Github => (Readers::Programs, &mut streams.err),
    };
    test_coverage::tell(&args.coverage, results, tally, readers, out)
}

/// What is asked for and cannot be, before anything is run.
fn refused(args: &Args) -> Option<Diagnostic> {
    let in_build = std::env::var_os("CI").is_some();
    if (args.accept || args.review) && in_build {
        return Some(wrong::accept_in_build());
    }
    if args.mutation.mutate && !matches!(args.format, Format::Text | Format::Json) {
        return Some(error::mutate_is_text_or_json());
    }
    if args.review && args.format != Format::Text {
        return Some(wrong::review_is_text());
    }
    if args.review && !io::stdin().is_terminal() {
        return Some(wrong::review_without_terminal());
    }
    args.coverage.refused()
}

/// What tests that hold do not notice; else what came of the tests.
fn mutate(args: &Args, results: Results<'_>, streams: &mut Streams) -> io::Result<Exit> {
    match (Exit::of_tests(results), args.format) {
        (Exit::Fine, Format::Json) => {
            test_mutate::report(args.mutation, results, test_mutate::Format::Json, streams)
        }
        (Exit::Fine, _) => {
            test_mutate::report(args.mutation, results, test_mutate::Format::Text, streams)
        }
        (exit, format) => {
            write(format, results, streams)?;
            // Tests which do not hold by the rules as they are notice nothing.
            Ok(exit.max(streams.tell(&error::not_mutated().into())?))
        }
    }
}

/// The rulebook, and the tests: what was named, else what stands where a rulebook's repository
/// has it.
fn given(args: &Args, origin: &Origin) -> Result<(Rules, Suite), Refusal> {
    let usual = |name: &str| Some(PathBuf::from(name)).filter(|path| path.is_dir());
    let rules = which::rules(origin)?;
    let tests = match args.paths.as_slice() {
        [] => usual("tests").or_else(|| usual("examples")).into_iter().collect(),
        paths => paths.to_vec(),
    };
    if tests.is_empty() {
        return Err(error::nowhere_to_test().into());
    }
    let suite = Suite::find(&tests, args.filter.as_deref()).map_err(Refusal::plain)?;
    Ok((rules, suite))
}

/// Warnings of cases, to standard error.
fn warn(results: Results<'_>, streams: &mut Streams) -> io::Result<()> {
    let mut warned = results.each().filter(|(_, checked)| !checked.warnings.is_empty());
    for (test, checked) in warned.by_ref().take(WARNED) {
        streams.tell(&refusal(results.context.rules, test, checked.warnings.clone()))?;
    }
    match warned.count() {
        0 => Ok(()),
        further => streams.warn(vec![error::further_warnings(further)]),
    }
}

fn write(format: Format, results: Results<'_>, streams: &mut Streams) -> io::Result<()> {
    match format {
        Format::Text => streams.styled(&text::text(results)),
        Format::Json => json::write(&mut streams.out, results),
        Format::Tap => streams.out.write_all(tap::tap(results).as_bytes()),
        Format::Github => streams.orders(&github::github(results)),
    }
}

fn junit_file(path: &Path, results: Results<'_>) -> Result<(), Failure> {
    let mut xml = Vec::new();
    junit::write(&mut xml, results)?;
    Ok(files::write(path, &page(&String::from_utf8_lossy(&xml)), Access::Usual)?)
}
