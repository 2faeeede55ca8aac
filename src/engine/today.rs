//! The day of the run, which comes in from outside. It is asked for only where a case has no date
//! and none was given, so that a machine that does not know its day can answer every other case.

use crate::diagnostic::Diagnostic;
use crate::value::date::Date;

/// The day of the run, or why it is not known.
#[derive(Clone, Debug)]
pub struct Today {
    day: Result<Date, Diagnostic>,
    /// What is to be said where it is used.
    note: Option<Diagnostic>,
}

impl Today {
    /// A day, and what is to be said where it is used.
    pub fn noted(day: Date, note: Diagnostic) -> Self {
        Self { day: Ok(day), note: Some(note) }
    }

    /// The machine does not know its day, and why.
    pub fn unknown(why: Diagnostic) -> Self {
        Self { day: Err(why), note: None }
    }

    /// The day, where one is needed.
    ///
    /// # Errors
    /// Why it is not known.
    pub fn day(&self) -> Result<Date, Diagnostic> {
        self.day.clone()
    }

    /// What is to be said where the day is used.
    pub fn note(&self) -> Option<&Diagnostic> {
        self.note.as_ref()
    }
}

impl From<Date> for Today {
    fn from(day: Date) -> Self {
        Self { day: Ok(day), note: None }
    }
}
