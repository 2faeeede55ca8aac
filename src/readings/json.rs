//! Readings, counted → JSON, `saksgang.readings/1`. What was counted is left out where no case
//! was looked at.

use super::{Count, Tally};
use crate::language::Language;
use crate::report::json::basis::Basis;
use crate::report::json::book::Book;
use crate::report::json::form;
use crate::rulebook::Reading;
use serde::Serialize;
use std::io::{self, Write};

#[derive(Serialize)]
struct Whole<'t> {
    format: &'static str,
    rulebook: Book,
    #[serde(skip_serializing_if = "Option::is_none")]
    cases: Option<usize>,
    readings: Vec<Entry<'t>>,
}

#[derive(Serialize)]
struct Entry<'t> {
    reading: &'t str,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'t str>,
    basis: Vec<Basis<'t>>,
    default: &'t str,
    variants: Vec<Variant<'t>>,
    settled_by: Vec<&'t str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hinging: Option<Hinging<'t>>,
}

#[derive(Serialize)]
struct Variant<'t> {
    variant: &'t str,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'t str>,
}

#[derive(Serialize)]
struct Hinging<'t> {
    cases: usize,
    may: usize,
    named: &'t [String],
}

/// Writes it, laid out for reading, and the end of the line.
///
/// # Errors
/// What `out` answers when it cannot be written to.
pub fn write(out: &mut dyn Write, tally: &Tally<'_>, language: Language) -> io::Result<()> {
    let whole = Whole {
        format: "saksgang.readings/1",
        rulebook: Book::from(tally.rulebook),
        cases: (tally.cases > 0).then_some(tally.cases),
        readings: tally.all().map(|one| entry(tally, one, language)).collect(),
    };
    form::pretty(out, &whole)
}

fn entry<'t>(
    tally: &'t Tally<'_>,
    (reading, count): (&'t Reading, &'t Count),
    language: Language,
) -> Entry<'t> {
    let rulebook = tally.rulebook;
    let variants = tally.variants(reading);
    let basis = reading.cites.iter().map(|passage| Basis { rulebook, passage });
    Entry {
        reading: &reading.name,
        label: reading.labels.get(language),
        basis: basis.collect(),
        default: variants.first().map_or("", |variant| &variant.name),
        variants: variants
            .iter()
            .map(|one| Variant { variant: &one.name, label: one.labels.get(language) })
            .collect(),
        settled_by: tally.settled_by(reading).collect(),
        hinging: (tally.cases > 0).then_some(Hinging {
            cases: count.hinge,
            may: count.may,
            named: &count.named,
        }),
    }
}
