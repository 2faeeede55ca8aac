//! A review → text for people: each finding with what it is about and its basis.

use super::phrases::kind;
use super::{Entry, Finding, Kind, Review};
use crate::language::Language;
use crate::phrases::{Argument, norm, phrase, say};
use crate::report::document::Document;

/// All of it.
pub fn document(review: &Review) -> Document {
    let language = review.language;
    let mut page = Document::default();
    page.line(&say!(language, "review-case", case = &review.case, day = review.on));
    if let Some(by) = &review.by {
        page.line(by);
    }
    if review.set_aside > 0 {
        page.line(&say!(language, "review-set-aside", count = review.set_aside));
    }
    match (review.findings.len(), &review.unexamined) {
        (0, Some(unexamined)) => page.line(unexamined),
        (0, None) => page.line(&say!(language, "review-nothing")),
        (count, _) => page.line(&say!(language, "review-found", count = count)),
    }
    for finding in &review.findings {
        page.blank();
        told(&mut page, finding, language);
    }
    for line in &review.beside {
        page.blank();
        page.line(line);
    }
    page
}

fn told(page: &mut Document, finding: &Finding, language: Language) {
    page.item(&format!("{}: {}", kind(finding.kind).say(language), finding.sentence));
    if let Some(one) = &finding.entry {
        page.note(&entry(one, language));
    }
    if !finding.tasks.is_empty() {
        let tasks = finding.tasks.join("; ");
        page.note(&match finding.kind {
            Kind::OutOfOrder | Kind::OrderToCheck => say!(language, "review-first", tasks = tasks),
            _ => say!(language, "review-later", tasks = tasks),
        });
    }
    if let Some(deadline) = deadline(finding, language) {
        page.note(&deadline);
    }
    if !finding.form.is_empty() {
        page.note(&say!(language, "review-form", form = &finding.form));
    }
    if let Some(hangs) = &finding.hangs_on {
        page.note(hangs);
    }
    if !finding.basis.is_empty() {
        page.note(&say!(language, "review-basis", basis = &finding.basis));
    }
}

fn entry(entry: &Entry, language: Language) -> String {
    let when = entry.at.map_or_else(|| Argument::from(entry.on), Argument::from);
    let done = match &entry.by {
        Some(by) => phrase!("review-done-by", day = when, unit = by),
        None => phrase!("review-done", day = when),
    };
    let reason = entry.reason.as_ref().filter(|reason| !reason.trim().is_empty());
    match reason {
        Some(reason) => say!(language, "review-reason", done = done, reason = reason),
        None => done.say(language),
    }
}

fn deadline(finding: &Finding, language: Language) -> Option<String> {
    let timely =
        matches!(finding.kind, Kind::Late | Kind::Overdue | Kind::LeftUndone | Kind::TurnMissed);
    match (finding.deadline, finding.late) {
        (Some(day), Some(late)) => {
            let exceeded = norm::late(late);
            Some(say!(language, "review-late", day = day, exceeded = exceeded))
        }
        (Some(day), None) => Some(say!(language, "review-deadline", day = day)),
        (None, _) if timely => Some(say!(language, "review-masked")),
        (None, _) => None,
    }
}
