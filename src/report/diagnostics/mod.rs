//! Diagnostics → what a person, an editor or a build reads: drawn with the source lines,
//! one plain line each, JSON, SARIF 2.1.0, or GitHub's annotations.

mod excerpt;
pub(crate) mod github;
mod human;
mod json;
mod plain;
mod sarif;

use crate::diagnostic::{Diagnostic, Severity};
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

/// Writes diagnostics, in the order in which they come.
///
/// # Errors
/// What `out` answers when it cannot be written to.
pub fn write(
    out: &mut dyn Write,
    format: Format,
    sources: &Sources,
    all: &[Diagnostic],
) -> io::Result<()> {
    match format {
        Format::Human => out.write_all(human::draw(sources, all).as_bytes()),
        Format::Plain => plain::write(out, sources, all),
        Format::Json => json::write(out, sources, all),
        Format::Sarif => sarif::write(out, sources, all),
        Format::Github => github::write(out, sources, all),
    }
}

/// What is wrong with a line of cases, as one line of JSON, `saksgang.faults/1`.
///
/// # Errors
/// What `out` answers when it cannot be written to.
pub fn faults(
    out: &mut dyn Write,
    (sources, all): (&Sources, &[Diagnostic]),
    line: usize,
) -> io::Result<()> {
    json::faults(out, (sources, all), line)
}

/// A line each with its further places and help, without the end of the last line.
pub fn plain(sources: &Sources, all: &[Diagnostic]) -> String {
    let mut lines = Vec::new();
    // Writing into memory cannot fail.
    drop(plain::write(&mut lines, sources, all));
    String::from_utf8_lossy(lines.trim_ascii_end()).into_owned()
}

/// `error` or `warning`.
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
