//! What has changed → JSON, `saksgang.sources/1`.

use super::{Compared, Finding, Part, Report, Shown, What};
use crate::circulars::encoding::Called;
use crate::language::Language;
use crate::report::json::basis::Basis;
use crate::report::json::book::Book;
use crate::report::json::form;
use serde::Serialize;
use std::io::{self, Write};

#[derive(Serialize)]
struct Whole<'t> {
    format: &'static str,
    rulebook: Book,
    unchanged: bool,
    circulars: Vec<Sheet<'t>>,
}

#[derive(Serialize)]
struct Sheet<'t> {
    circular: &'t str,
    finding: &'static str,
    changes: Vec<Changed<'t>>,
}

#[derive(Serialize)]
struct Changed<'t> {
    what: &'static str,
    part: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<Basis<'t>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    now: Option<Basis<'t>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'t str>,
    from_it: Vec<Called<'t>>,
    now_cited_by: Vec<Called<'t>>,
}

/// Writes it, laid out for reading, and the end of the line.
///
/// # Errors
/// What `out` answers when it cannot be written to.
pub fn write(out: &mut dyn Write, report: &Report<'_>, language: Language) -> io::Result<()> {
    let rulebook = report.rulebook;
    let whole = Whole {
        format: "saksgang.sources/1",
        rulebook: Book::from(rulebook),
        unchanged: report.is_unchanged(),
        circulars: report.circulars.iter().map(|one| circular(report, one, language)).collect(),
    };
    form::pretty(out, &whole)
}

fn circular<'t>(report: &'t Report<'_>, one: &'t Compared, language: Language) -> Sheet<'t> {
    let (finding, changes) = match &one.finding {
        Finding::NoText => ("no text", &[][..]),
        Finding::NotLocked => ("not locked", &[][..]),
        Finding::Changes(changes) if changes.is_empty() => ("unchanged", &[][..]),
        Finding::Changes(changes) => ("changed", changes.as_slice()),
    };
    let changes = changes.iter().map(|one| changed(report, one, language));
    Sheet { circular: &one.name, finding, changes: changes.collect() }
}

fn changed<'t>(report: &'t Report<'_>, one: &'t Shown, language: Language) -> Changed<'t> {
    let rulebook = report.rulebook;
    let called = |places: &[usize]| -> Vec<Called<'t>> {
        report.at(places).map(|one| one.name(language)).collect()
    };
    Changed {
        what: match one.what {
            What::Changed => "changed",
            What::New => "new",
            What::Gone => "gone",
            What::Moved => "moved",
        },
        part: match one.part {
            Part::Head(_) => "head",
            Part::Heading => "heading",
            Part::Sentence => "sentence",
        },
        before: one.before.as_ref().map(|passage| Basis { rulebook, passage }),
        now: one.now.as_ref().map(|passage| Basis { rulebook, passage }),
        text: one.text.as_deref(),
        from_it: called(&one.encodings),
        now_cited_by: called(&one.reached),
    }
}
