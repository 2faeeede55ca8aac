//! What has changed → text for people: circular by circular, each passage with what it says now
//! and what in the rules is written from it.

use super::{Compared, Finding, Report, Shown, What};
use crate::report::citation::{circular_name, citation};
use crate::report::phrases::fill;
use crate::report::text::page::Page;
use crate::rulebook::circular::Passage;
use crate::rulebook::vocabulary::Language;

/// The whole text.
pub fn text(report: &Report<'_>, language: Language) -> String {
    let words = words(language);
    let mut page = Page::default();
    for compared in &report.circulars {
        let circular = compared.circular.and_then(|id| report.rulebook.circular(id));
        let label = circular.and_then(|one| one.labels.get(language)).unwrap_or_default();
        page.heading(format!("{} {label}", circular_name(&compared.name)).trim_end());
        finding(&mut page, report, (compared, language));
    }
    page.blank();
    page.line(if report.is_unchanged() { words.unchanged } else { words.what_to_do });
    page.finish()
}

fn finding(page: &mut Page, report: &Report<'_>, (compared, language): (&Compared, Language)) {
    let words = words(language);
    match &compared.finding {
        Finding::NoText => page.line(words.no_text),
        Finding::NotLocked => page.line(words.not_locked),
        Finding::Changes(changes) if changes.is_empty() => page.line(words.as_it_was),
        Finding::Changes(changes) => {
            for change in changes {
                shown(page, report, (change, language));
            }
        }
    }
}

fn shown(page: &mut Page, report: &Report<'_>, (change, language): (&Shown, Language)) {
    let words = words(language);
    let cite = |passage: &Option<Passage>| {
        passage.as_ref().map_or_else(String::new, |one| citation(report.rulebook, one, language))
    };
    let (before, now) = (cite(&change.before), cite(&change.now));
    page.item(&match change.what {
        What::Changed => fill(words.changed, &[&now]),
        What::New => fill(words.new, &[&now]),
        What::Gone => fill(words.gone, &[&before]),
        What::Moved => fill(words.moved, &[&before, &now]),
    });
    if let Some(text) = &change.text {
        page.detail(words.says, &format!("«{text}»"));
    }
    let from_it = change.encodings.iter().filter_map(|at| report.encodings.get(*at));
    let mut nothing = true;
    for one in from_it {
        nothing = false;
        page.note(&format!("→ {}", one.named(language)));
    }
    if nothing && change.now.as_ref().or(change.before.as_ref()).is_some_and(is_sentence) {
        page.note(&format!("→ {}", words.nothing));
    }
}

/// Whether it is more than the heading of a section.
fn is_sentence(passage: &Passage) -> bool {
    passage.paragraphs.is_some()
}

/// The words of this part.
struct Words {
    changed: &'static str,
    new: &'static str,
    gone: &'static str,
    moved: &'static str,
    says: &'static str,
    nothing: &'static str,
    as_it_was: &'static str,
    no_text: &'static str,
    not_locked: &'static str,
    unchanged: &'static str,
    what_to_do: &'static str,
}

fn words(language: Language) -> &'static Words {
    match language {
        Language::Nb => &NB,
        Language::En => &EN,
    }
}

const NB: Words = Words {
    changed: "endret: {}",
    new: "nytt: {}",
    gone: "borte: {}",
    moved: "flyttet: {} står nå i {}",
    says: "sier nå",
    nothing: "ingen regel viser hit",
    as_it_was: "Som da den ble låst.",
    no_text: "Står i låsen, men teksten er ikke blant dem som er lest.",
    not_locked: "Teksten er lest, men rundskrivet står ikke i låsen.",
    unchanged: "Ingenting er endret.",
    what_to_do: "Gå gjennom det som er nevnt, rett reglene, og lås tekstene på nytt med `saksgang sources lock`.",
};

const EN: Words = Words {
    changed: "changed: {}",
    new: "new: {}",
    gone: "gone: {}",
    moved: "moved: {} now stands in {}",
    says: "now says",
    nothing: "no rule cites it",
    as_it_was: "As it was locked.",
    no_text: "Stands in the lock, but its text is not among those that were read.",
    not_locked: "Its text was read, but it does not stand in the lock.",
    unchanged: "Nothing has changed.",
    what_to_do: "Go through what is named, mend the rules, and lock the texts anew with `saksgang sources lock`.",
};
