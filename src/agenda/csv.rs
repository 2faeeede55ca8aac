//! An agenda → CSV: a line for each item, days as `2018-03-05`; empty where there is nothing.

use super::json::{day, section};
use super::{Agenda, Item};
use crate::report::csv::{harmless, lines};
use std::io;

const HEADER: [&str; 11] = [
    "section", "day", "at", "status", "done_on", "case", "unit", "modality", "task", "what",
    "basis",
];

/// Writes the items.
///
/// # Errors
/// What `out` answers when it cannot be written to.
pub fn write(out: impl io::Write, agenda: &Agenda) -> io::Result<()> {
    lines(out, HEADER.map(str::to_owned).to_vec(), agenda.items.iter().map(line))
}

fn line(item: &Item) -> Vec<String> {
    let unit = item.unit.as_ref().map(|unit| unit.name.clone());
    vec![
        section(item.section).to_owned(),
        day(item).unwrap_or_default(),
        item.at.map(|at| at.to_string()).unwrap_or_default(),
        item.status.name().to_owned(),
        item.done_on.map(|day| day.to_string()).unwrap_or_default(),
        item.case.as_deref().map(harmless).unwrap_or_default(),
        unit.unwrap_or_default(),
        item.modality.name().to_owned(),
        item.task.name.clone(),
        harmless(&item.task.label),
        harmless(&item.basis),
    ]
}
