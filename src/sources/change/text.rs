//! What has changed → text for people: circular by circular, each passage with what it says now
//! and what in the rules is written from it, or reaches it now.

use super::words::{Words, words};
use super::{Compared, Finding, Part, Report, Shown, What};
use crate::language::Language;
use crate::report::citation::{circular_name, citation};
use crate::report::phrases::{fill, of_rulebook};
use crate::report::text::page::Page;
use crate::rulebook::circular::Passage;

/// The whole text.
pub fn text(report: &Report<'_>, language: Language) -> String {
    let words = words(language);
    let mut page = Page::default();
    if let Some(by) = of_rulebook(report.rulebook, language) {
        page.line(&by);
    }
    for compared in &report.circulars {
        let circular = compared.circular.and_then(|id| report.rulebook.circular(id));
        let label = circular.and_then(|one| one.labels.get(language)).unwrap_or_default();
        page.heading(format!("{} {label}", circular_name(&compared.name)).trim_end());
        finding(&mut page, report, (compared, language));
    }
    page.blank();
    if report.is_unchanged() {
        page.line(words.unchanged);
    } else if report.has_changes() {
        page.line(words.what_to_do);
    }
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
    let part = match change.part {
        Part::Head(_) => words.head,
        Part::Heading => words.heading,
        Part::Sentence => "",
    };
    page.item(&match change.what {
        What::Changed => fill(words.changed, &[part, &now]),
        What::New => fill(words.new, &[part, &now]),
        What::Gone => fill(words.gone, &[part, &before]),
        What::Moved => fill(words.moved, &[part, &before, &now]),
    });
    if let Some(text) = &change.text {
        page.detail(words.says, &format!("«{text}»"));
    }
    if let Part::Head(line) = change.part {
        page.note(&format!("→ {}", words.head_to_do.get(line).copied().unwrap_or_default()));
    }
    touched(page, report, (change, language));
}

/// What cites the passage, and what is to be done with it.
fn touched(page: &mut Page, report: &Report<'_>, (change, language): (&Shown, Language)) {
    let words = words(language);
    let (old, new) = (&change.encodings, &change.reached);
    let without = |some: &[usize], others: &[usize]| -> Vec<usize> {
        some.iter().copied().filter(|at| !others.contains(at)).collect()
    };
    let groups = match change.what {
        What::Changed | What::Gone => vec![("", old.clone())],
        What::New => vec![(words.already, new.clone())],
        What::Moved => {
            let (left, reached) = (without(old, new), without(new, old));
            let both = without(old, &left);
            vec![(words.old_place, left), (words.new_place, reached), (words.both_places, both)]
        }
    };
    for (label, group) in groups {
        if !group.is_empty() && !label.is_empty() {
            page.note(label);
        }
        for one in report.at(&group) {
            page.note(&format!("→ {}", one.named(language)));
        }
    }
    if old.is_empty() && new.is_empty() && change.part == Part::Sentence {
        page.note(&format!("→ {}", nothing(change.what, words)));
    }
}

/// What is said of a sentence that nothing cites.
fn nothing(what: What, words: &Words) -> &'static str {
    if what == What::New { words.nothing_yet } else { words.nothing }
}
