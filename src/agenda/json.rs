//! An agenda → JSON, `saksgang.agenda/1`.
//!
//! | key | what it holds |
//! | --- | --- |
//! | `format`, `rulebook` | `saksgang.agenda/1`; `name`, `fingerprint` of the rulebook, and `from` where it comes |
//! | `unit` | whose agenda it is; left out of an agenda of every unit |
//! | `from`, `to`, `on` | the days, and the day from which they are looked at |
//! | `cases` | how many cases were looked at |
//! | `items` | in the order of the agenda: `section` (`missed`, `dated`, `undated`, `ongoing`), `day` (null if none is known, `"•••"` if masked), `at` (its last moment, of a limit in hours), `status`, `done_on`, `case` (null of a standing duty), `unit` (null while open), `task`, `modality`, `norms`, `basis` |

use super::{Agenda, Item, Section};
use crate::report::bears::MASK;
use crate::report::json::book::Book;
use crate::report::json::form;
use serde::Serialize;
use std::io;

/// Writes an agenda, laid out for reading, and the end of the line.
///
/// # Errors
/// What `out` answers when it cannot be written to.
pub fn write(out: &mut dyn io::Write, agenda: &Agenda) -> io::Result<()> {
    let whole = Whole {
        format: "saksgang.agenda/1",
        rulebook: &agenda.rulebook,
        unit: agenda.unit.as_ref().map(|unit| unit.name.as_str()),
        from: agenda.days.from.to_string(),
        to: agenda.days.to.to_string(),
        on: agenda.days.on.to_string(),
        cases: agenda.cases,
        warnings: agenda.unexamined.as_slice(),
        items: agenda.items.iter().map(entry).collect(),
    };
    form::pretty(out, &whole)
}

#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    rulebook: &'a Book,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<&'a str>,
    from: String,
    to: String,
    on: String,
    cases: usize,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    warnings: &'a [String],
    items: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    section: &'static str,
    day: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<String>,
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    done_on: Option<String>,
    case: Option<&'a str>,
    unit: Option<&'a str>,
    task: &'a str,
    modality: &'static str,
    norms: &'a [String],
    basis: &'a str,
}

fn entry(item: &Item) -> Entry<'_> {
    Entry {
        section: section(item.section),
        day: day(item),
        at: item.at.map(|at| at.to_string()),
        status: item.status.name(),
        done_on: item.done_on.map(|day| day.to_string()),
        case: item.case.as_deref(),
        unit: item.unit.as_ref().map(|unit| unit.name.as_str()),
        task: &item.task.name,
        modality: item.modality.name(),
        norms: &item.norms,
        basis: &item.basis,
    }
}

/// The last day in time, masked where it has to be.
pub(super) fn day(item: &Item) -> Option<String> {
    let masked = item.masked.then(|| MASK.to_owned());
    masked.or_else(|| item.day.map(|day| day.to_string()))
}

/// What a section is called.
pub(super) fn section(section: Section) -> &'static str {
    match section {
        Section::Missed => "missed",
        Section::Dated => "dated",
        Section::Undated => "undated",
        Section::Ongoing => "ongoing",
    }
}
