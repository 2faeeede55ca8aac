//! What has changed → text for people: circular by circular, each passage with what it says now
//! and what in the rules is written from it, or reaches it now.

use super::{Compared, Finding, Part, Report, Shown, What};
use crate::language::Language;
use crate::phrases::{Phrase, phrase, say};
use crate::report::citation::{circular_name, citation};
use crate::report::document::Document;
use crate::report::phrases::of_rulebook;
use crate::rulebook::circular::Passage;

/// All of it.
pub fn document(report: &Report<'_>, language: Language) -> Document {
    let mut page = Document::default();
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
        page.line(&say!(language, "sources-unchanged"));
    } else if report.has_changes() {
        page.line(&say!(language, "sources-what-to-do"));
    }
    page
}

fn finding(page: &mut Document, report: &Report<'_>, (compared, language): (&Compared, Language)) {
    match &compared.finding {
        Finding::NoText => page.line(&say!(language, "sources-no-text")),
        Finding::NotLocked => page.line(&say!(language, "sources-not-locked")),
        Finding::Changes(changes) if changes.is_empty() => {
            page.line(&say!(language, "sources-as-it-was"));
        }
        Finding::Changes(changes) => {
            for change in changes {
                shown(page, report, (change, language));
            }
        }
    }
}

fn shown(page: &mut Document, report: &Report<'_>, (change, language): (&Shown, Language)) {
    let cite = |passage: &Option<Passage>| {
        passage.as_ref().map_or_else(String::new, |one| citation(report.rulebook, one, language))
    };
    let places = (cite(&change.before), cite(&change.now));
    page.item(&what(change, places).say(language));
    if let Some(text) = &change.text {
        page.detail(&say!(language, "sources-says"), &format!("«{text}»"));
    }
    if let Part::Head(line) = change.part {
        page.note(&format!("→ {}", to_do(line).say(language)));
    }
    touched(page, report, (change, language));
}

/// `endret: IM 2011-020 pkt. 4`
fn what(change: &Shown, (old, new): (String, String)) -> Phrase {
    match (change.what, change.part) {
        (What::Changed, Part::Head(_)) => phrase!("sources-changed-head", passage = new),
        (What::Changed, Part::Heading) => phrase!("sources-changed-heading", passage = new),
        (What::Changed, Part::Sentence) => phrase!("sources-changed", passage = new),
        (What::New, Part::Head(_)) => phrase!("sources-new-head", passage = new),
        (What::New, Part::Heading) => phrase!("sources-new-heading", passage = new),
        (What::New, Part::Sentence) => phrase!("sources-new", passage = new),
        (What::Gone, Part::Head(_)) => phrase!("sources-gone-head", passage = old),
        (What::Gone, Part::Heading) => phrase!("sources-gone-heading", passage = old),
        (What::Gone, Part::Sentence) => phrase!("sources-gone", passage = old),
        (What::Moved, Part::Head(_)) => phrase!("sources-moved-head", old = old, new = new),
        (What::Moved, Part::Heading) => phrase!("sources-moved-heading", old = old, new = new),
        (What::Moved, Part::Sentence) => phrase!("sources-moved", old = old, new = new),
    }
}

/// What is to be done when a line of the head has changed.
fn to_do(line: usize) -> Phrase {
    match line {
        0 => phrase!("sources-do-amended"),
        1 => phrase!("sources-do-name"),
        2 => phrase!("sources-do-issued"),
        _ => phrase!("sources-do-addressed-to"),
    }
}

/// What cites the passage, and what is to be done with it.
fn touched(page: &mut Document, report: &Report<'_>, (change, language): (&Shown, Language)) {
    let (old, new) = (&change.encodings, &change.reached);
    let without = |some: &[usize], others: &[usize]| -> Vec<usize> {
        some.iter().copied().filter(|at| !others.contains(at)).collect()
    };
    let groups = match change.what {
        What::Changed | What::Gone => vec![(None, old.clone())],
        What::New => vec![(Some(phrase!("sources-already")), new.clone())],
        What::Moved => {
            let (left, reached) = (without(old, new), without(new, old));
            let both = without(old, &left);
            vec![
                (Some(phrase!("sources-old-place")), left),
                (Some(phrase!("sources-new-place")), reached),
                (Some(phrase!("sources-both-places")), both),
            ]
        }
    };
    for (label, group) in groups {
        if let Some(label) = label.filter(|_| !group.is_empty()) {
            page.note(&label.say(language));
        }
        for one in report.at(&group) {
            page.note(&format!("→ {}", one.named(language)));
        }
    }
    if old.is_empty() && new.is_empty() && change.part == Part::Sentence {
        page.note(&format!("→ {}", nothing(change.what).say(language)));
    }
}

/// What is said of a sentence that nothing cites.
fn nothing(what: What) -> Phrase {
    match what {
        What::New => phrase!("sources-nothing-cites-yet"),
        What::Changed | What::Gone | What::Moved => phrase!("sources-nothing-cites"),
    }
}
