//! A review → text for people: each finding with what it is about and its basis.

use super::phrases::{Phrases, phrases};
use super::{Entry, Finding, Kind, Review};
use crate::phrases::{date, norm};
use crate::report::phrases::fill;
use crate::report::text::page::Page;
use crate::value::date::{Date, TimeUnit};

/// The whole text.
pub fn text(review: &Review) -> String {
    let writer = Writer { review, phrases: phrases(review.language) };
    let phrases = writer.phrases;
    let mut page = Page::default();
    page.line(&fill(phrases.case, &[&review.case, &writer.day(review.on)]));
    if let Some(by) = &review.by {
        page.line(by);
    }
    if review.set_aside > 0 {
        page.line(&fill(phrases.set_aside, &[&review.set_aside.to_string()]));
    }
    match (review.findings.len(), &review.unexamined) {
        (0, Some(unexamined)) => page.line(unexamined),
        (0, None) => page.line(phrases.nothing),
        (1, _) => page.line(phrases.found.0),
        (more, _) => page.line(&fill(phrases.found.1, &[&more.to_string()])),
    }
    for finding in &review.findings {
        page.blank();
        writer.finding(&mut page, finding);
    }
    page.finish()
}

struct Writer<'w> {
    review: &'w Review,
    phrases: &'static Phrases,
}

impl Writer<'_> {
    fn finding(&self, page: &mut Page, finding: &Finding) {
        let phrases = self.phrases;
        page.item(&format!("{}: {}", phrases.kind(finding.kind), finding.sentence));
        if let Some(entry) = &finding.entry {
            page.note(&self.entry(entry));
        }
        if !finding.tasks.is_empty() {
            let first = finding.kind == Kind::OutOfOrder;
            let phrase = if first { phrases.first } else { phrases.later };
            page.note(&fill(phrase, &[&finding.tasks.join("; ")]));
        }
        if let Some(deadline) = self.deadline(finding) {
            page.note(&deadline);
        }
        if !finding.form.is_empty() {
            page.note(&fill(phrases.form, &[&finding.form]));
        }
        if !finding.basis.is_empty() {
            page.note(&fill(phrases.basis, &[&finding.basis]));
        }
    }

    fn entry(&self, entry: &Entry) -> String {
        let on = self.day(entry.on);
        let line = match &entry.by {
            Some(by) => fill(self.phrases.done_by, &[&on, by]),
            None => fill(self.phrases.done, &[&on]),
        };
        match &entry.reason {
            Some(reason) if !reason.trim().is_empty() => {
                format!("{line}; {}", fill(self.phrases.reason, &[reason]))
            }
            _ => line,
        }
    }

    fn deadline(&self, finding: &Finding) -> Option<String> {
        let phrases = self.phrases;
        let timely = matches!(finding.kind, Kind::Late | Kind::Overdue | Kind::TurnMissed);
        match (finding.deadline, finding.late) {
            (Some(day), Some(late)) => {
                let days = u32::try_from(late).unwrap_or_default();
                let days = norm::amount(days, TimeUnit::Days).say(self.review.language);
                Some(fill(phrases.late, &[&self.day(day), &days]))
            }
            (Some(day), None) => Some(fill(phrases.deadline, &[&self.day(day)])),
            (None, _) if timely => Some(phrases.masked.to_owned()),
            (None, _) => None,
        }
    }

    fn day(&self, day: Date) -> String {
        date(day, self.review.language)
    }
}
