//! Diagnostics as one JSON object, for editors and scripts.

use super::{Found, position, word};
use crate::diagnostic::{Diagnostic, Label};
use crate::report::json::form;
use serde::Serialize;
use std::io::{self, Write};

#[derive(Serialize)]
struct Report<'a> {
    format: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    rulebook: &'a str,
    diagnostics: Vec<One<'a>>,
}

#[derive(Serialize)]
struct One<'a> {
    severity: &'static str,
    code: &'static str,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<String>,
    places: Vec<Place<'a>>,
}

/// Lines and columns from 1, columns in characters; the end is one past the last.
#[derive(Serialize)]
struct Place<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

pub(super) fn write(out: &mut dyn Write, found: Found<'_>) -> io::Result<()> {
    let report = Report {
        format: "saksgang.diagnostics/1",
        rulebook: &found.sources.rulebook,
        diagnostics: found.all.iter().map(|one| object(found, one)).collect(),
    };
    form::pretty(out, &report)
}

#[derive(Serialize)]
struct Refused<'a> {
    format: &'static str,
    line: usize,
    faults: Vec<One<'a>>,
}

/// On one line, with its end.
pub(super) fn faults(out: &mut dyn Write, found: Found<'_>, line: usize) -> io::Result<()> {
    let faults = found.all.iter().map(|one| object(found, one)).collect();
    let faults = Refused { format: "saksgang.faults/1", line, faults };
    out.write_all(form::line(&faults)?.as_bytes())
}

fn object<'a>(found: Found<'a>, one: &'a Diagnostic) -> One<'a> {
    One {
        severity: word(one.severity),
        code: one.code.0,
        message: one.message.say(found.language),
        help: one.help.as_ref().map(|help| help.say(found.language)),
        places: one.labels.iter().filter_map(|label| place(found, label)).collect(),
    }
}

fn place<'a>(found: Found<'a>, label: &Label) -> Option<Place<'a>> {
    let at = position(found.sources, label.span)?;
    Some(Place {
        file: &at.source.name,
        line: at.start.0,
        column: at.start.1,
        end_line: at.end.0,
        end_column: at.end.1,
        text: label.text.as_ref().map(|text| text.say(found.language)),
    })
}
