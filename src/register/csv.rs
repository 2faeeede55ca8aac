//! A register → CSV (RFC 4180, UTF-8, commas) for a spreadsheet: a line with the names of the
//! columns, then a line a row; where a row is an element of a case, `element` says which. Values by name: `yes`, `no`, `none`, `unknown`, dates as
//! `2018-03-05`, a list's values parted by `; `.
//!
//! A text that a spreadsheet would take for a formula gets an apostrophe before it; controls are
//! written out, so that the lines are fit for a terminal too.

use super::cell::Cell;
use super::{Row, Table};
use crate::report::bears::MASK;
use crate::report::csv::{harmless, lines};
use std::io;

/// Writes the rows.
///
/// # Errors
/// What `out` answers when it cannot be written to.
pub fn write(out: impl io::Write, table: &Table<'_>) -> io::Result<()> {
    let names = table.columns.iter().map(|column| column.name.clone());
    let rows = table.rows.iter().map(line);
    let element = table.register.each.as_ref().map(|_| "element".to_owned());
    let head = std::iter::once("case".to_owned()).chain(element).chain(names);
    lines(out, head.collect(), rows)
}

fn line(row: &Row) -> Vec<String> {
    let element = row.case.element.as_ref().map(|element| harmless(&element.path));
    let head = std::iter::once(harmless(&row.case.named())).chain(element);
    head.chain(row.cells.iter().map(cell)).collect()
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Yes => "yes".to_owned(),
        Cell::No => "no".to_owned(),
        Cell::Number(number) => number.to_string(),
        Cell::Date(date) => date.to_string(),
        Cell::Text(text) => harmless(text),
        Cell::Named(named) => named.name.clone(),
        Cell::List(cells) => harmless(&cells.iter().map(self::cell).collect::<Vec<_>>().join("; ")),
        Cell::Elements(count) => count.to_string(),
        Cell::None => "none".to_owned(),
        Cell::Masked => MASK.to_owned(),
        Cell::Unknown => "unknown".to_owned(),
    }
}
