//! `file:line:column: error[C012]: message`, then indented the further places and the help.

use super::{Found, position, word};
use crate::diagnostic::{Diagnostic, Label};
use crate::phrases::say;
use crate::report::escape::escape;
use crate::source::{Sources, Span};
use std::io::{self, Write};

pub(super) fn write(out: &mut dyn Write, found: Found<'_>) -> io::Result<()> {
    found.all.iter().try_for_each(|one| write_one(out, found, one))
}

fn write_one(out: &mut dyn Write, found: Found<'_>, one: &Diagnostic) -> io::Result<()> {
    let (message, language) = (one.message.say(found.language), found.language);
    write_place(out, found.sources, one.span())?;
    writeln!(out, "{}[{}]: {}", word(one.severity), one.code, escape(&message))?;
    for label in &one.labels {
        write_label(out, found, label)?;
    }
    match &one.help {
        Some(help) => {
            let word = say!(language, "common-help");
            writeln!(out, "  {word}: {}", escape(&help.say(language)))
        }
        None => Ok(()),
    }
}

fn write_label(out: &mut dyn Write, found: Found<'_>, label: &Label) -> io::Result<()> {
    let Some(text) = &label.text else { return Ok(()) };
    write!(out, "  ")?;
    write_place(out, found.sources, Some(label.span))?;
    writeln!(out, "{}", escape(&text.say(found.language)))
}

/// `file:line:column: `, or nothing where there is no place.
fn write_place(out: &mut dyn Write, sources: &Sources, span: Option<Span>) -> io::Result<()> {
    let Some(at) = span.and_then(|span| position(sources, span)) else {
        return Ok(());
    };
    let (line, column) = at.start;
    write!(out, "{}:{line}:{column}: ", escape(&at.source.name))
}
