//! `file:line:column: error[C012]: message`, then indented the further places and the help.

use super::{position, word};
use crate::diagnostic::{Diagnostic, Label};
use crate::report::escape::escape;
use crate::source::{Sources, Span};
use std::io::{self, Write};

pub(super) fn write(out: &mut dyn Write, sources: &Sources, all: &[Diagnostic]) -> io::Result<()> {
    all.iter().try_for_each(|one| write_one(out, sources, one))
}

fn write_one(out: &mut dyn Write, sources: &Sources, one: &Diagnostic) -> io::Result<()> {
    let message = escape(&one.message);
    write_place(out, sources, one.span())?;
    writeln!(out, "{}[{}]: {message}", word(one.severity), one.code)?;
    for label in &one.labels {
        write_label(out, sources, label)?;
    }
    match &one.help {
        Some(help) => writeln!(out, "  help: {}", escape(help)),
        None => Ok(()),
    }
}

fn write_label(out: &mut dyn Write, sources: &Sources, label: &Label) -> io::Result<()> {
    if label.text.is_empty() {
        return Ok(());
    }
    write!(out, "  ")?;
    write_place(out, sources, Some(label.span))?;
    writeln!(out, "{}", escape(&label.text))
}

/// `file:line:column: `, or nothing where there is no place.
fn write_place(out: &mut dyn Write, sources: &Sources, span: Option<Span>) -> io::Result<()> {
    let Some(at) = span.and_then(|span| position(sources, span)) else {
        return Ok(());
    };
    let (line, column) = at.start;
    write!(out, "{}:{line}:{column}: ", escape(&at.source.name))
}
