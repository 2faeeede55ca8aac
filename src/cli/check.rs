//! `saksgang check`: a rulebook → what is wrong with it.

use super::exit::Exit;
use super::failure::Failure;
use super::inputs;
use super::streams::Streams;
use crate::diagnostic::{Diagnostic, Severity};
use crate::engine::{Refusal, which};
use crate::language::Language;
use crate::phrases::say;
use crate::report::diagnostics;
use crate::report::escape::escape;
use crate::rulebook::origin::Origin;
use clap::ValueEnum;
use std::io::Write;
use std::path::PathBuf;

/// What `check` takes.
#[derive(clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    #[arg(long, value_enum)]
    deny: Option<Deny>,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Format {
    #[default]
    Human,
    Plain,
    Json,
    Sarif,
    Github,
}

#[derive(Clone, Copy, ValueEnum)]
enum Deny {
    Warnings,
}

/// Checks, writes the findings, and says whether there are any that count.
pub(super) fn run(args: &Args, streams: &mut Streams) -> Result<Exit, Failure> {
    let origin = inputs::origin(&args.paths, streams)?;
    let found = match which::rules(&origin) {
        Ok(rules) => Refusal { diagnostics: rules.rulebook.warnings, sources: rules.sources },
        Err(refusal) => refusal,
    };
    streams.findings(args.format.into(), &found)?;
    let summary = summary(&origin, &found, streams.language);
    match args.format {
        Format::Human | Format::Plain => writeln!(streams.out, "{summary}")?,
        Format::Github => writeln!(streams.err, "{summary}")?,
        // These hold it themselves.
        Format::Json | Format::Sarif => {}
    }
    Ok(verdict(args, &found.diagnostics))
}

/// `17 files of the rulebook udi (built in) checked: no errors, 1 warning`
fn summary(origin: &Origin, found: &Refusal, language: Language) -> String {
    let count = |severity| {
        let all = found.diagnostics.iter();
        all.filter(|one| one.severity == severity).count()
    };
    let line = say!(
        language,
        "cli-checked",
        files = found.sources.iter().count(),
        called = origin.called(&which::name(origin), language),
        errors = count(Severity::Error),
        warnings = count(Severity::Warning),
    );
    escape(&line).into_owned()
}

/// Errors in rules are the answer *no*; a file that cannot be read or a limit is more.
fn verdict(args: &Args, found: &[Diagnostic]) -> Exit {
    let denied = args.deny.is_some() && !found.is_empty();
    let unread = |one: &Diagnostic| one.severity == Severity::Error && one.code.0.starts_with('U');
    let unread = found.iter().any(unread);
    match Exit::of(found) {
        Exit::Invalid if !unread => Exit::No,
        Exit::Fine if denied => Exit::No,
        other => other,
    }
}

impl From<Format> for diagnostics::Format {
    fn from(format: Format) -> Self {
        match format {
            Format::Human => Self::Human,
            Format::Plain => Self::Plain,
            Format::Json => Self::Json,
            Format::Sarif => Self::Sarif,
            Format::Github => Self::Github,
        }
    }
}
