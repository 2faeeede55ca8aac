//! Diagnostics as annotations of GitHub's workflows: `::error file=…,line=…,col=…::…`.

use super::{Found, position, word};
use crate::diagnostic::Diagnostic;
use crate::phrases::say;
use crate::report::escape::page;
use std::io::{self, Write};

pub(super) fn write(out: &mut dyn Write, found: Found<'_>) -> io::Result<()> {
    found.all.iter().try_for_each(|one| write_one(out, found, one))
}

fn write_one(out: &mut dyn Write, found: Found<'_>, one: &Diagnostic) -> io::Result<()> {
    let Found { sources, language, .. } = found;
    write!(out, "::{} ", word(one.severity))?;
    if let Some(at) = one.span().and_then(|span| position(sources, span)) {
        let (line, column) = at.start;
        write!(out, "file={},line={line},col={column},", property(&at.source.name))?;
        write!(out, "endLine={},endColumn={},", at.end.0, at.end.1)?;
    }
    write!(out, "title={}::{}", one.code, data(&one.message.say(language)))?;
    match &one.help {
        Some(help) => {
            let word = say!(language, "common-help");
            writeln!(out, "%0A{word}: {}", data(&help.say(language)))
        }
        None => writeln!(out),
    }
}

/// An error in a line of a file.
pub(crate) fn annotation((file, line): (&str, usize), title: &str, message: &str) -> String {
    let (file, title) = (property(file), property(title));
    format!("::error file={file},line={line},title={title}::{}", data(message))
}

/// What a message may not hold, percent-encoded, and what is not seen written out.
fn data(text: &str) -> String {
    page(&text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")).into_owned()
}

/// What a property may not hold, percent-encoded.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
