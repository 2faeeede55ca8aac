//! What several subcommands take, and begin with: a language, a rulebook, a day, cases.

use super::case_files::case_files;
use super::cases::Cases;
use super::error;
use super::failure::Failure;
use super::language;
use super::streams::Streams;
use super::today::today;
use crate::case::facts::Facts;
use crate::case::schema::Schema;
use crate::code::usage;
use crate::diagnostic::Diagnostic;
use crate::engine::assumptions;
use crate::engine::readings::choose;
use crate::engine::{Request, Rules, which};
use crate::explain::{Sensitive, Style};
use crate::language::Language;
use crate::phrases::{Phrase, phrase};
use crate::report::view::{Extent, Options};
use crate::rulebook::Rulebook;
use crate::rulebook::circular::CircularId;
use crate::rulebook::origin::Origin;
use crate::value::UnitId;
use crate::value::date::{Date, DateError};
use std::env;
use std::fmt;
use std::io;
use std::path::PathBuf;

/// In which language.
#[derive(clap::Args)]
pub(super) struct Spoken {
    #[arg(long, global = true, display_order = 900, value_enum, env = language::VARIABLE)]
    pub(super) lang: Option<Language>,
}

/// By which rules, and in which language.
#[derive(clap::Args)]
pub(super) struct Book {
    #[arg(long, value_name = "DIR")]
    rules: Option<PathBuf>,
}

impl Book {
    /// The rulebook.
    pub(super) fn load(&self, streams: &mut Streams) -> Result<Rules, Failure> {
        let rules = which::rules(&self.origin(streams)?)?;
        warn_of_left_out(&rules, streams)?;
        Ok(rules)
    }

    /// The rulebook for whoever has the texts of its circulars.
    pub(super) fn load_with_texts(&self, streams: &mut Streams) -> Result<Rules, Failure> {
        let rules = which::rules_with_texts(&self.origin(streams)?)?;
        warn_of_left_out(&rules, streams)?;
        Ok(rules)
    }

    /// Where the rulebook is.
    pub(super) fn origin(&self, streams: &mut Streams) -> io::Result<Origin> {
        origin(self.rules.as_slice(), streams)
    }
}

/// Tells which files in the rulebook's folder look like rule files and are not read.
fn warn_of_left_out(rules: &Rules, streams: &mut Streams) -> io::Result<()> {
    let warnings = rules.rulebook.warnings.iter();
    streams.warn(warnings.filter(|one| one.code == usage::LEFT_OUT).cloned().collect())
}

/// Where the rulebook is that is asked for, or found from the working folder upwards. That rule
/// files in the working folder itself are not among it, is told.
pub(super) fn origin(asked: &[PathBuf], streams: &mut Streams) -> io::Result<Origin> {
    // Without a working folder there is none to look into.
    let working = env::current_dir().unwrap_or_default();
    let origin = which::origin(asked, &working);
    if asked.is_empty()
        && let Some(file) = which::passed_over(&origin, &working)
    {
        streams.warn(vec![error::rules_passed_over(&file)])?;
    }
    Ok(origin)
}

/// By which rules, on which day and how a case is looked at.
#[derive(clap::Args)]
pub(super) struct CaseOptions {
    #[command(flatten)]
    pub(super) book: Book,
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(super) on: Option<Date>,
    #[arg(long, value_name = "PATH=VALUE")]
    pub(super) set: Vec<String>,
    #[arg(long, value_name = "NAME=VALUE")]
    pub(super) reading: Vec<String>,
    #[arg(long, value_name = "NAME=VALUE")]
    pub(super) assume: Vec<String>,
    #[arg(long, value_name = "UNIT")]
    pub(super) unit: Option<String>,
    #[arg(long)]
    pub(super) all: bool,
    #[command(flatten)]
    reveal: Reveal,
}

impl CaseOptions {
    /// How a case is to be evaluated.
    pub(super) fn request(&self, rulebook: &Rulebook) -> Result<Request, Vec<Diagnostic>> {
        let readings = choose(rulebook, &self.reading)?;
        if !self.assume.is_empty() {
            // What is wrong with it is said once, not of every case.
            let names = (rulebook, &Schema::of(rulebook));
            assumptions::choose(names, &mut Facts::default(), &self.assume)?;
        }
        Ok(Request {
            on: self.on,
            set: self.set.clone(),
            readings,
            assumed: self.assume.clone(),
            ..Request::new(today(), self.reveal.sensitive())
        })
    }

    /// How an answer is to be shown, without proofs.
    pub(super) fn options(
        &self,
        rulebook: &Rulebook,
        language: Language,
    ) -> Result<Options, Diagnostic> {
        let unit = self.unit.as_deref().map(|name| unit(rulebook, name)).transpose()?;
        let extent = if self.all { Extent::All } else { Extent::Relevant };
        let sensitive = self.reveal.sensitive();
        Ok(Options { language, extent, sensitive, unit, ..Options::default() })
    }
}

/// By which rules, on which day and how many cases are looked at.
#[derive(clap::Args)]
pub(super) struct CasesOptions {
    #[command(flatten)]
    pub(super) book: Book,
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(super) on: Option<Date>,
    #[arg(long, value_name = "NAME=VALUE")]
    reading: Vec<String>,
    #[command(flatten)]
    reveal: Reveal,
}

impl CasesOptions {
    /// A run over the cases at `paths`, by their rules.
    pub(super) fn cases<'a, 'r>(
        &self,
        paths: &[PathBuf],
        rules: &'r Rules,
        streams: &'a mut Streams,
    ) -> Result<Cases<'a, 'r>, Failure> {
        let paths = case_files(paths, streams)?;
        let request = Request {
            on: self.on,
            readings: choose(&rules.rulebook, &self.reading)?,
            ..Request::new(today(), self.reveal.sensitive())
        };
        Ok(Cases::new(rules, paths, request, streams))
    }

    /// How what comes out is to be told.
    pub(super) fn style(&self, language: Language) -> Style {
        Style { language, sensitive: self.reveal.sensitive() }
    }
}

/// Whether sensitive values are shown.
#[derive(Clone, Copy, clap::Args)]
pub(super) struct Reveal {
    #[arg(long)]
    reveal: bool,
}

impl Reveal {
    /// The same for those who show them.
    pub(super) fn sensitive(self) -> Sensitive {
        if self.reveal { Sensitive::Revealed } else { Sensitive::Masked }
    }
}

/// A date on the command line.
pub(super) fn date(text: &str) -> Result<Date, Misfit> {
    Date::parse(text).map_err(Misfit::Date)
}

/// A whole number on the command line, of at least this.
pub(super) fn at_least<const LEAST: usize>(text: &str) -> Result<usize, Misfit> {
    let number = text.parse().ok().filter(|number| *number >= LEAST);
    number.ok_or(Misfit::Number { least: LEAST })
}

/// A percentage on the command line.
pub(super) fn percent(text: &str) -> Result<u8, Misfit> {
    text.parse().ok().filter(|number| *number <= 100).ok_or(Misfit::Percentage)
}

/// Why a text is not the value that it should be.
#[derive(Clone, Copy, Debug)]
pub(super) enum Misfit {
    Date(DateError),
    Number { least: usize },
    Percentage,
}

impl Misfit {
    /// For people.
    pub(super) fn phrase(self) -> Phrase {
        match self {
            Self::Date(DateError::NotADate) => phrase!("usage-not-a-date"),
            Self::Date(DateError::YearOutOfRange) => phrase!("usage-year-out-of-range"),
            Self::Date(DateError::NoSuchDay) => phrase!("usage-no-such-day"),
            Self::Number { least } => phrase!("usage-not-a-number", least = least),
            Self::Percentage => phrase!("usage-not-a-percentage"),
        }
    }
}

/// Nobody reads this: clap asks for it, and `wrong` finds the phrase.
impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.phrase().key())
    }
}

impl std::error::Error for Misfit {}

/// The unit of a name.
pub(super) fn unit(rulebook: &Rulebook, name: &str) -> Result<UnitId, Diagnostic> {
    let mut units = (0..).map(UnitId).zip(&rulebook.units);
    let found = units.find(|(_, unit)| unit.name == name);
    found.map(|(id, _)| id).ok_or_else(|| error::no_such_unit(rulebook, name))
}

/// The circular of a name.
pub(super) fn circular(rulebook: &Rulebook, name: &str) -> Result<CircularId, Diagnostic> {
    let mut circulars = (0..).map(CircularId).zip(&rulebook.circulars);
    let found = circulars.find(|(_, circular)| circular.name == name);
    found.map_or_else(|| Err(error::no_such_circular(rulebook, name)), |(id, _)| Ok(id))
}
