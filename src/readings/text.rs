//! Readings, counted → text for people: a reading a heading, its variants, and the cases.

use super::{Count, Tally};
use crate::language::Language;
use crate::phrases::{Argument, Join};
use crate::report::citation::citations;
use crate::report::phrases::{fill, of_rulebook};
use crate::report::text::page::Page;
use crate::rulebook::Reading;

/// The whole text.
pub fn text(tally: &Tally<'_>, language: Language) -> String {
    let words = words(language);
    let mut page = Page::default();
    if let Some(by) = of_rulebook(tally.rulebook, language) {
        page.line(&by);
    }
    if tally.rulebook.readings.is_empty() {
        page.line(words.none);
    }
    for (reading, count) in tally.all() {
        page.heading(&format!("{}: {}", reading.name, reading.labels.or("", language)));
        about(&mut page, tally, reading, language);
        if tally.cases > 0 {
            counted(&mut page, tally, count, words);
        }
    }
    page.finish()
}

fn about(page: &mut Page, tally: &Tally<'_>, reading: &Reading, language: Language) {
    let words = words(language);
    for (at, variant) in tally.variants(reading).iter().enumerate() {
        let label = variant.labels.or(&variant.name, language);
        let default = if at == 0 { words.default } else { "" };
        page.item(&format!("{}: {label}{default}", variant.name));
    }
    page.detail(words.passages, &citations(tally.rulebook, &reading.cites, language));
    let units = tally.settled_by(reading).map(str::to_owned);
    page.detail(words.settled_by, &Argument::list(Join::And, units).say(language));
}

fn counted(page: &mut Page, tally: &Tally<'_>, count: &Count, words: &Words) {
    let Count { hinge, may, named } = count;
    let cases = tally.cases.to_string();
    let mut told = fill(words.hinge, &[&hinge.to_string(), &cases]);
    if *may > 0 {
        told += &fill(words.may, &[&may.to_string()]);
    }
    if !named.is_empty() {
        let more = if hinge + may > named.len() { " …" } else { "" };
        told = format!("{told}: {}{more}", named.join(", "));
    }
    page.detail(words.cases, &told);
}

/// The words of this part.
struct Words {
    none: &'static str,
    default: &'static str,
    passages: &'static str,
    settled_by: &'static str,
    cases: &'static str,
    hinge: &'static str,
    may: &'static str,
}

fn words(language: Language) -> &'static Words {
    match language {
        Language::Nb | Language::Nn => &NB,
        Language::En => &EN,
    }
}

const NB: Words = Words {
    none: "Regelverket har ingen lesemåter å velge mellom.",
    default: " (brukes når ikke noe annet er valgt)",
    passages: "uklart i",
    settled_by: "avgjøres av",
    cases: "saker",
    hinge: "svaret avhenger av den i {} av {}",
    may: ", og kan avhenge av den i {} til",
};

const EN: Words = Words {
    none: "The rulebook has no readings to choose from.",
    default: " (taken unless another is chosen)",
    passages: "left open by",
    settled_by: "settled by",
    cases: "cases",
    hinge: "the answer hinges on it in {} of {}",
    may: ", and may hinge on it in {} more",
};
