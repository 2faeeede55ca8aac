//! Readings, counted → text for people: a reading a heading, its variants, and the cases.

use super::{Count, Tally};
use crate::language::Language;
use crate::phrases::{Argument, Join, say};
use crate::report::citation::citations;
use crate::report::document::Document;
use crate::report::phrases::of_rulebook;
use crate::rulebook::Reading;

/// All of it.
pub fn document(tally: &Tally<'_>, language: Language) -> Document {
    let mut page = Document::default();
    if let Some(by) = of_rulebook(tally.rulebook, language) {
        page.line(&by);
    }
    if tally.rulebook.readings.is_empty() {
        page.line(&say!(language, "readings-none"));
    }
    for (reading, count) in tally.all() {
        page.heading(&format!("{}: {}", reading.name, reading.labels.or("", language)));
        about(&mut page, tally, reading, language);
        if tally.cases > 0 {
            counted(&mut page, tally, count, language);
        }
    }
    page
}

fn about(page: &mut Document, tally: &Tally<'_>, reading: &Reading, language: Language) {
    for (at, variant) in tally.variants(reading).iter().enumerate() {
        let label = variant.labels.or(&variant.name, language);
        let variant = format!("{}: {label}", variant.name);
        page.item(&match at {
            0 => say!(language, "readings-default", variant = variant),
            _ => variant,
        });
    }
    let cites = citations(tally.rulebook, &reading.cites, language);
    page.detail(&say!(language, "readings-passages"), &cites);
    let units = Argument::list(Join::And, tally.settled_by(reading));
    page.detail(&say!(language, "readings-settled-by"), &units.say(language));
}

fn counted(page: &mut Document, tally: &Tally<'_>, count: &Count, language: Language) {
    let Count { hinge, may, named } = count;
    let (hinge, may, of) = (*hinge, *may, tally.cases);
    let mut told = match may {
        0 => say!(language, "readings-hinge", hinge = hinge, of = of),
        may => say!(language, "readings-hinge-or-may", hinge = hinge, of = of, may = may),
    };
    if !named.is_empty() {
        let more = if hinge + may > named.len() { " …" } else { "" };
        told = format!("{told}: {}{more}", named.join(", "));
    }
    page.detail(&say!(language, "readings-cases"), &told);
}
