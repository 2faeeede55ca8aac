//! What `saksgang test` does with coverage: what the tests try of the rules, written where it is
//! wanted, and whether that is enough.

use super::error;
use super::exit::Exit;
use super::failure::Failure;
use super::inputs::percent;
use crate::coverage::{
    Case, Coverage, Shared, Suggestion, Tally, document, html, json, lcov, short, suggest,
};
use crate::diagnostic::Diagnostic;
use crate::engine::Request;
use crate::explain::Sensitive;
use crate::files::{self, Access, Writing};
use crate::report::escape::page;
use crate::rulebook::Rulebook;
use crate::suite::Results;
use crate::suite::error::nothing_counted;
use clap::ValueEnum;
use std::io::Write;
use std::path::{Path, PathBuf};

/// What `test` takes for it.
#[derive(clap::Args)]
pub(super) struct Asked {
    #[arg(long)]
    coverage: bool,
    #[arg(long, value_name = "N", requires = "coverage",
        value_parser = percent)]
    min: Option<u8>,
    #[arg(long, value_name = "FORMAT", requires = "coverage", value_enum, default_value_t)]
    coverage_format: CoverageFormat,
    #[arg(long, value_name = "FILE", requires = "coverage")]
    coverage_out: Option<PathBuf>,
    #[arg(long, requires = "coverage")]
    reveal: bool,
    #[arg(long, value_name = "DIR", requires = "coverage")]
    skeletons: Option<PathBuf>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum CoverageFormat {
    #[default]
    Text,
    Json,
    Lcov,
    Html,
}

/// Where the figures go: people read what programs do not.
#[derive(Clone, Copy)]
pub(super) enum Readers {
    /// Results are text, so all of it may follow them.
    People,
    /// Results are for programs, so figures alone are told, and elsewhere.
    Programs,
}

impl Asked {
    /// Looks at what is asked for; nothing if coverage is not.
    pub(super) fn watch<'r>(&self, rulebook: &'r Rulebook) -> Option<Shared<'r>> {
        self.coverage.then(|| Shared::new(rulebook))
    }

    fn sensitive(&self) -> Sensitive {
        if self.reveal { Sensitive::Revealed } else { Sensitive::Masked }
    }

    /// What is asked for and cannot be.
    pub(super) fn refused(&self) -> Option<Diagnostic> {
        let nowhere = self.coverage_format != CoverageFormat::Text && self.coverage_out.is_none();
        nowhere.then(error::coverage_without_file)
    }
}

/// Tells what the tests try of the rules. Too little is a *no*.
pub(super) fn tell(
    args: &Asked,
    results: Results<'_>,
    tally: &Tally<'_>,
    readers: Readers,
    out: &mut dyn Write,
) -> Result<Exit, Failure> {
    let (language, sources) = (results.context.language, &results.context.rules.sources);
    let wanted = args.coverage_format != CoverageFormat::Lcov || args.skeletons.is_some();
    let suggestions = if wanted { suggested(args, results, tally) } else { Vec::new() };
    let coverage =
        Coverage { tally, sources, suggestions: &suggestions, sensitive: args.sensitive() };
    let told = match args.coverage_format {
        CoverageFormat::Text => document(coverage, language, args.min).text(),
        CoverageFormat::Lcov => lcov(coverage),
        CoverageFormat::Html => html(coverage, language),
        CoverageFormat::Json => {
            let mut bytes = Vec::new();
            json(&mut bytes, coverage)?;
            String::from_utf8_lossy(&bytes).into_owned()
        }
    };
    if let Some(path) = &args.coverage_out {
        files::write(path, &page(&told), Access::Usual)?;
    }
    if let Some(folder) = &args.skeletons {
        skeletons(folder, &suggestions)?;
    }
    match (&args.coverage_out, readers) {
        (None, Readers::People) => out.write_all(told.as_bytes())?,
        _ => out.write_all(short(coverage, language, args.min).text().as_bytes())?,
    }
    let decisions = tally.figures().decisions();
    if args.min.is_some() && decisions.of == 0 {
        return Err(nothing_counted().into());
    }
    let enough = args.min.is_none_or(|least| decisions.reaches(least));
    Ok(if enough { Exit::Fine } else { Exit::No })
}

/// Cases that would try more, made from those that were tried.
fn suggested(args: &Asked, results: Results<'_>, tally: &Tally<'_>) -> Vec<Suggestion> {
    let tests = results.suite.tests.iter().filter(|test| test.faults.is_empty());
    let cases = tests.map(|test| Case { name: &test.name, text: &test.case.text });
    let request = Request::new(results.context.today.clone(), args.sensitive());
    suggest(results.context.rules, tally, &cases.collect::<Vec<_>>(), &request)
}

fn skeletons(folder: &Path, suggestions: &[Suggestion]) -> Result<(), Diagnostic> {
    files::make_folder(folder)?;
    let skeletons = suggestions.iter().map(|one| Writing {
        path: folder.join(format!("{}.json", one.name)),
        text: one.text.clone(),
        access: Access::Private,
    });
    files::write_all(&skeletons.collect::<Vec<_>>())
}
