//! What hinges on how an unclear passage is read → words for a case worker: which variants were
//! chosen, what a norm hinges on, and the norms that would apply under another reading.

use super::hinges::hinges;
use super::names::Names;
use super::norm;
use crate::phrases::{norm as norms, say};
use crate::report::citation::citations;
use crate::report::document::Document;
use crate::value::norm::DetailName;
use crate::value::truth::Truth;

/// The variants that were chosen instead of the default, a line each.
pub(super) fn chosen(names: Names<'_, '_>) -> Vec<String> {
    let language = names.view.options.language;
    let chosen = names.view.chosen().map(|(reading, variant)| {
        let question = reading.labels.or(&reading.name, language);
        let answer = variant.labels.or(&variant.name, language);
        say!(language, "answer-chosen", reading = question, variant = answer)
    });
    chosen.collect()
}

/// What the numbers stand for: the question, how it was read here, and who may settle it.
pub(super) fn list(page: &mut Document, names: Names<'_, '_>) {
    let language = names.language();
    for (at, id) in names.view.hinging().iter().copied().enumerate() {
        if at == 0 {
            page.heading(&say!(language, "answer-readings"));
            page.line(&say!(language, "answer-readings-explained"));
        }
        let Some(reading) = names.view.rulebook().reading(id) else { continue };
        page.item(&format!("{}. {}", at + 1, reading.labels.or(&reading.name, language)));
        if let Some(variant) = names.view.variant_of(id) {
            let variant = variant.labels.or(&variant.name, language);
            page.note(&say!(language, "answer-read-as", variant = variant));
        }
        let units = names.short_units(&reading.settled_by);
        if !units.is_empty() {
            page.note(&say!(language, "answer-settled-by", units = units));
        }
        let basis = citations(names.view.rulebook(), &reading.cites, language);
        names.detail(page, &norms::detail(DetailName::Cites), &basis);
        page.note(&say!(language, "answer-try-other", reading = &reading.name));
    }
}

/// The norms that do not apply, and would under another reading.
pub(super) fn otherwise(page: &mut Document, names: Names<'_, '_>) {
    let hinging = names
        .view
        .norms()
        .filter(|one| one.outcome.applies == Truth::No && !names.view.hinges(one).is_empty());
    for (at, one) in hinging.enumerate() {
        if at == 0 {
            page.heading(&say!(names.language(), "answer-otherwise"));
        }
        page.item(&norm::whole_sentence(names, &one));
        norm::basis(page, names, &one);
        hinges(page, names, &one);
    }
}
