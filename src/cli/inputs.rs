//! What several subcommands take: a language, a day, cases.

use super::error;
use crate::diagnostic::Diagnostic;
use crate::engine::files::{self, Limit};
use crate::rulebook::Rulebook;
use crate::rulebook::vocabulary::Language;
use crate::source::Source;
use crate::value::UnitId;
use crate::value::date::{Date, DateError};
use clap::ValueEnum;
use std::io;
use std::path::Path;

/// A language of labels and phrases.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(super) enum Lang {
    /// Norwegian (bokmål)
    #[default]
    Nb,
    /// English
    En,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::Nb => Self::Nb,
            Lang::En => Self::En,
        }
    }
}

/// A date on the command line.
pub(super) fn date(text: &str) -> Result<Date, String> {
    Date::parse(text).map_err(|error| match error {
        DateError::NotADate => "a date is written year-month-day, as 2018-03-05".to_owned(),
        DateError::YearOutOfRange => "the year has to lie between 1800 and 2999".to_owned(),
        DateError::NoSuchDay => "there is no such day in that month".to_owned(),
    })
}

/// The unit of a name.
pub(super) fn unit(rulebook: &Rulebook, name: &str) -> Result<UnitId, Diagnostic> {
    let mut units = (0..).map(UnitId).zip(&rulebook.units);
    let found = units.find(|(_, unit)| unit.name == name);
    found.map(|(id, _)| id).ok_or_else(|| error::no_such_unit(rulebook, name))
}

/// The day of the run, where the machine stands.
pub(super) fn today() -> Date {
    Date::from(jiff::Zoned::now().date())
}

/// Whether a file holds a case a line.
pub(super) fn is_lines(path: &Path) -> bool {
    path.extension().is_some_and(|name| name == files::LINES)
}

/// A case from a file or from standard input.
pub(super) fn case(path: &Path) -> Result<Source, Diagnostic> {
    if path == Path::new("-") {
        files::read(io::stdin().lock(), "standard input", Limit::CASE)
    } else {
        files::text(path, Limit::CASE)
    }
}
