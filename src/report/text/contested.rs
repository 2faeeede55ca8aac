//! What hinges on how an unclear passage is read → words for a case worker: which variants were
//! chosen, what a norm hinges on, and the norms that would apply under another reading.

use super::names::Names;
use super::norm;
use super::page::Page;
use crate::eval::outcome::Hinge;
use crate::report::phrases::fill;
use crate::report::view::Shown;
use crate::rulebook::Reading;
use crate::rulebook::vocabulary::Language;
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

/// The readings that a norm hinges on, a line each.
pub(super) fn hinges(page: &mut Page, names: Names<'_, '_>, one: &Shown<'_>) {
    let words = words(names);
    for Hinge { reading, may, .. } in names.view.hinges(one) {
        let key = if *may { words.may_hinge_on } else { words.hinges_on };
        if let Some(reading) = names.view.rulebook().reading(*reading) {
            page.detail(key, &question(names, reading));
        }
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

/// `Hvem gjelder 18-årskravet? (avgjøres av RMA)`
fn question(names: Names<'_, '_>, reading: &Reading) -> String {
    let question = reading.labels.or(&reading.name, names.view.options.language);
    let units = names.short_units(&reading.settled_by);
    if units.is_empty() {
        return question.to_owned();
    }
    format!("{question} ({})", fill(words(names).settled_by, &[&units]))
}

/// The words of this part.
struct Words {
    chosen: &'static str,
    hinges_on: &'static str,
    may_hinge_on: &'static str,
    settled_by: &'static str,
    otherwise: &'static str,
}

fn words(names: Names<'_, '_>) -> &'static Words {
    match names.view.options.language {
        Language::Nb => &NB,
        Language::En => &EN,
    }
}

const NB: Words = Words {
    chosen: "Valgt lesemåte: {} – {}",
    hinges_on: "avhenger av lesemåten",
    may_hinge_on: "kan avhenge av lesemåten",
    settled_by: "avgjøres av {}",
    otherwise: "Kan slå til under en annen lesemåte",
};

const EN: Words = Words {
    chosen: "Chosen reading: {} – {}",
    hinges_on: "hinges on the reading",
    may_hinge_on: "may hinge on the reading",
    settled_by: "settled by {}",
    otherwise: "May apply under another reading",
};
