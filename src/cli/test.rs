//! `saksgang test`: cases with what is expected of them → which hold, and what is different.

use super::accept;
use super::error;
use super::exit::Exit;
use super::inputs::{Book, at_least};
use super::streams::Streams;
use super::test_coverage::{self, Readers};
use super::test_mutate;
use super::today::today;
use crate::coverage::Tally;
use crate::engine::{Answer, Refusal, Rules, parallel, which};
use crate::files::{self, Access};
use crate::report::escape::page;
use crate::rulebook::origin::Origin;
use crate::suite::error as wrong;
use crate::suite::run::{By, refusal, run as check};
use crate::suite::{Results, Suite, Verdict, github, json, junit, tap, text};
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
    format: Written,
    #[arg(long, value_name = "FILE")]
    junit: Option<PathBuf>,
    #[command(flatten)]
    coverage: test_coverage::Asked,
    #[command(flatten)]
    mutation: test_mutate::Mutation,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Written {
    #[default]
    Text,
    Json,
    Tap,
    Github,
}

/// Of so many tests warnings are shown.
const WARNED: usize = 10;

/// Runs the tests, writes what came of them, and what is to be expected from now on.
pub(super) fn run(args: &Args, streams: &mut Streams) -> io::Result<Exit> {
    if let Some(refusal) = refused(args) {
        return streams.refuse(&refusal);
    }
    let origin = args.book.origin(streams)?;
    let (rules, suite) = match given(args, &origin) {
        Ok(given) => given,
        Err(refusal) => return streams.refuse(&refusal),
    };
    let today = today();
    let by = By { rules: &rules, today: &today, language: streams.language };
    let jobs = args.jobs.and_then(NonZero::new).unwrap_or_else(parallel::cores);
    let watch = args.coverage.watch(&rules.rulebook);
    let visit = |at: usize, answer: Answer<'_>| {
        if let (Some(watch), Some(test)) = (&watch, suite.tests.get(at)) {
            watch.take(&answer.outcome, &test.name);
        }
    };
    let checked = check(&suite, by, jobs, &visit);
    let results = Results { by, suite: &suite, checked: &checked };
    if let Some(path) = &args.junit
        && let Err(refusal) = junit_file(path, results)?
    {
        return streams.refuse(&refusal);
    }
    streams.refuse(&Refusal::plain(suite.left_out.clone()))?;
    warn(results, streams)?;
    let exit = told(args, results, streams)?;
    let covered = watch.map(|watch| covered(args, (results, &watch.whole()), streams));
    Ok(exit.max(covered.transpose()?.unwrap_or(Exit::Fine)))
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
    if args.accept { accept::all(results, streams) } else { Ok(verdict(results)) }
}

/// Tells what the tests try of the rules, where that is asked for.
fn covered(
    args: &Args,
    found: (Results<'_>, &Tally<'_>),
    streams: &mut Streams,
) -> io::Result<Exit> {
    let told = if args.format == Written::Text {
        test_coverage::tell(&args.coverage, found, Readers::People, &mut streams.out)?
    } else {
        test_coverage::tell(&args.coverage, found, Readers::Programs, &mut streams.err)?
    };
    told.map_or_else(|refusal| streams.refuse(&refusal), Ok)
}

/// What is asked for and cannot be, before anything is run.
fn refused(args: &Args) -> Option<Refusal> {
    let in_build = std::env::var_os("CI").is_some();
    if (args.accept || args.review) && in_build {
        return Some(wrong::accept_in_build().into());
    }
    if args.mutation.mutate && !matches!(args.format, Written::Text | Written::Json) {
        return Some(error::mutate_is_text_or_json().into());
    }
    if args.review && args.format != Written::Text {
        return Some(wrong::review_is_text().into());
    }
    if args.review && !io::stdin().is_terminal() {
        return Some(wrong::review_without_terminal().into());
    }
    args.coverage.refused().map(Refusal::from)
}

/// What tests that hold do not notice; else what came of the tests.
fn mutate(args: &Args, results: Results<'_>, streams: &mut Streams) -> io::Result<Exit> {
    match (verdict(results), args.format) {
        (Exit::Fine, Written::Json) => {
            test_mutate::report(args.mutation, results, test_mutate::Written::Json, streams)
        }
        (Exit::Fine, _) => {
            test_mutate::report(args.mutation, results, test_mutate::Written::Text, streams)
        }
        (exit, format) => {
            write(format, results, streams)?;
            Ok(exit.max(test_mutate::refuse(streams)?))
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
        streams.refuse(&refusal(results.by.rules, test, checked.warnings.clone()))?;
    }
    match warned.count() {
        0 => Ok(()),
        further => streams.refuse(&error::further_warnings(further).into()).map(drop),
    }
}

fn write(format: Written, results: Results<'_>, streams: &mut Streams) -> io::Result<()> {
    match format {
        Written::Text => streams.styled(&text::text(results)),
        Written::Json => json::write(&mut streams.out, results),
        Written::Tap => streams.out.write_all(tap::tap(results).as_bytes()),
        Written::Github => streams.orders(&github::github(results)),
    }
}

fn junit_file(path: &Path, results: Results<'_>) -> io::Result<Result<(), Refusal>> {
    let mut xml = Vec::new();
    junit::write(&mut xml, results)?;
    let written = files::write(path, &page(&String::from_utf8_lossy(&xml)), Access::Usual);
    Ok(written.map_err(Refusal::from))
}

/// Errors weigh more than tests that do not hold.
pub(super) fn verdict(results: Results<'_>) -> Exit {
    let exits = results.checked.iter().map(|checked| match &checked.verdict {
        Verdict::Passed => Exit::Fine,
        Verdict::Failed(_) => Exit::No,
        Verdict::Error(errors) => Exit::of(errors).max(Exit::Invalid),
    });
    exits.max().unwrap_or(Exit::No)
}
