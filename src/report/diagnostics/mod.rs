//! Diagnostics → what a person, an editor or a build reads: drawn with the source lines,
//! one plain line each, JSON, SARIF 2.1.0, or GitHub's annotations.

mod excerpt;
pub(crate) mod github;
mod human;
mod json;
mod plain;
mod sarif;

use crate::diagnostic::{Diagnostic, Severity};
use crate::engine::Refusal;
use crate::language::Language;
use crate::source::{Source, Sources, Span};
use std::io::{self, Write};

/// How diagnostics are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// With the source lines, for people.
    Human,
    /// `file:line:column: error[C012]: message`
    Plain,
    /// One JSON object.
    Json,
    /// SARIF 2.1.0.
    Sarif,
    /// Annotations of GitHub's workflows.
    Github,
}

/// What was found, and the language in which it is told.
#[derive(Clone, Copy, Debug)]
pub struct Found<'a> {
    /// The texts in which its places are.
    pub sources: &'a Sources,
    /// What was found, in the order in which it is told.
    pub all: &'a [Diagnostic],
    /// For whom it is told.
    pub language: Language,
}

impl<'a> Found<'a> {
    /// Of a refusal.
    pub fn of(refusal: &'a Refusal, language: Language) -> Self {
        Self { sources: &refusal.sources, all: &refusal.diagnostics, language }
    }

    /// As text.
    pub fn text(self, format: Format) -> String {
        let mut bytes = Vec::new();
        // Writing into memory cannot fail.
        drop(write(&mut bytes, format, self));
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

/// Writes diagnostics, in the order in which they come.
///
/// # Errors
/// What `out` answers when it cannot be written to.
pub fn write(out: &mut dyn Write, format: Format, found: Found<'_>) -> io::Result<()> {
    match format {
        Format::Human => out.write_all(human::draw(found).as_bytes()),
        Format::Plain => plain::write(out, found),
        Format::Json => json::write(out, found),
        Format::Sarif => sarif::write(out, found),
        Format::Github => github::write(out, found),
    }
}

/// What is wrong with a line of cases, as one line of JSON, `saksgang.faults/1`.
///
/// # Errors
/// What `out` answers when it cannot be written to.
pub fn faults(out: &mut dyn Write, found: Found<'_>, line: usize) -> io::Result<()> {
    json::faults(out, found, line)
}

/// A line each with its further places and help, without the end of the last line.
pub fn plain(found: Found<'_>) -> String {
    found.text(Format::Plain).trim_end().to_owned()
}

/// `error` or `warning`, by which editors find them, whoever reads them.
fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

/// A span in a source, counted the way people count: lines and columns from 1, in characters.
struct Position<'a> {
    source: &'a Source,
    start: (usize, usize),
    end: (usize, usize),
}

/// Where a span is, if its source is known.
fn position(sources: &Sources, span: Span) -> Option<Position<'_>> {
    let source = sources.get(span.source)?;
    Some(Position {
        source,
        start: source.line_column(span.start as usize),
        end: source.line_column(span.end as usize),
    })
}
