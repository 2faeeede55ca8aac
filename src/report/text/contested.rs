//! What hinges on how an unclear passage is read → words for a case worker: which variants were
//! chosen, what a norm hinges on, and the norms that would apply under another reading.

use super::names::{Names, joined};
use super::norm;
use super::page::Page;
use crate::language::Language;
use crate::report::citation::citations;
use crate::report::phrases::fill;
use crate::report::view::Shown;
use crate::value::truth::Truth;

/// The variants that were chosen instead of the default, a line each.
pub(super) fn chosen(names: Names<'_, '_>) -> Vec<String> {
    let language = names.view.options.language;
    let chosen = names.view.chosen().map(|(reading, variant)| {
        let question = reading.labels.or(&reading.name, language);
        let answer = variant.labels.or(&variant.name, language);
        fill(words(names).chosen, &[question, answer])
    });
    chosen.collect()
}

/// The readings that a norm hinges on, by their numbers in the list at the end.
pub(super) fn hinges(page: &mut Page, names: Names<'_, '_>, one: &Shown<'_>) {
    let words = words(names);
    let listed = names.view.hinging();
    for (key, may) in [(words.hinges_on, false), (words.may_hinge_on, true)] {
        let hinges = names.view.hinges(one).iter().filter(|hinge| hinge.may == may);
        let numbers = hinges.filter_map(|hinge| {
            let at = listed.binary_search(&hinge.reading).ok()?;
            Some((at + 1).to_string())
        });
        page.detail(key, &joined(numbers, names.phrases.and));
    }
}

/// What the numbers stand for: the question, how it was read here, and who may settle it.
pub(super) fn list(page: &mut Page, names: Names<'_, '_>) {
    let (words, language) = (words(names), names.view.options.language);
    for (at, id) in names.view.hinging().iter().copied().enumerate() {
        if at == 0 {
            page.heading(words.list);
            page.line(words.explained);
        }
        let Some(reading) = names.view.rulebook().reading(id) else { continue };
        page.item(&format!("{}. {}", at + 1, reading.labels.or(&reading.name, language)));
        if let Some(variant) = names.view.variant_of(id) {
            page.note(&fill(words.read_as, &[variant.labels.or(&variant.name, language)]));
        }
        let units = names.short_units(&reading.settled_by);
        if !units.is_empty() {
            page.note(&fill(words.settled_by, &[&units]));
        }
        let basis = citations(names.view.rulebook(), &reading.cites, language);
        page.detail(names.phrases.basis, &basis);
        page.note(&fill(words.try_other, &[&reading.name]));
    }
}

/// The norms that do not apply, and would under another reading.
pub(super) fn otherwise(page: &mut Page, names: Names<'_, '_>) {
    let hinging = names
        .view
        .norms()
        .filter(|one| one.outcome.applies == Truth::No && !names.view.hinges(one).is_empty());
    for (at, one) in hinging.enumerate() {
        if at == 0 {
            page.heading(words(names).otherwise);
        }
        page.item(&norm::whole_sentence(names, &one));
        norm::basis(page, names, &one);
        hinges(page, names, &one);
    }
}

/// The words of this part.
struct Words {
    chosen: &'static str,
    hinges_on: &'static str,
    may_hinge_on: &'static str,
    list: &'static str,
    explained: &'static str,
    read_as: &'static str,
    try_other: &'static str,
    settled_by: &'static str,
    otherwise: &'static str,
}

fn words(names: Names<'_, '_>) -> &'static Words {
    match names.view.options.language {
        Language::Nb | Language::Nn => &NB,
        Language::En => &EN,
    }
}

const NB: Words = Words {
    chosen: "Valgt lesemåte: {} – {}",
    hinges_on: "avhenger av lesemåte",
    may_hinge_on: "kan avhenge av lesemåte",
    list: "Lesemåter som har betydning her",
    explained: "Rundskrivene er uklare på disse punktene. En annen lesemåte gir et annet svar der nummeret står.",
    read_as: "lest slik: {}",
    try_other: "prøv en annen: --reading {}=…",
    settled_by: "avgjøres av {}",
    otherwise: "Kan slå til under en annen lesemåte",
};

const EN: Words = Words {
    chosen: "Chosen reading: {} – {}",
    hinges_on: "hinges on reading",
    may_hinge_on: "may hinge on reading",
    list: "Readings that matter here",
    explained: "The circulars are unclear on these points. Another reading gives another answer where its number stands.",
    read_as: "read so: {}",
    try_other: "try another: --reading {}=…",
    settled_by: "settled by {}",
    otherwise: "May apply under another reading",
};
