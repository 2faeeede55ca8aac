//! An agenda → text for people: what was missed, then day by day, then what has no day.

use super::phrases::{Phrases, phrases};
use super::{Agenda, Item, Section};
use crate::eval::outcome::Status;
use crate::phrases::date;
use crate::phrases::norm::weekday;
use crate::report::phrases::fill;
use crate::report::text::page::Page;
use crate::value::date::Date;

/// The whole text.
pub fn text(agenda: &Agenda) -> String {
    let writer = Writer { agenda, phrases: phrases(agenda.language) };
    let mut page = Page::default();
    writer.head(&mut page);
    let mut heading = None;
    for item in &agenda.items {
        let under = (item.section, item.day.filter(|_| item.section == Section::Dated));
        if heading.replace(under) != Some(under) {
            page.heading(&writer.heading(item));
        }
        writer.item(&mut page, item);
    }
    if agenda.items.is_empty() {
        page.blank();
        page.line(writer.phrases.nothing);
    }
    page.finish()
}

struct Writer<'w> {
    agenda: &'w Agenda,
    phrases: &'static Phrases,
}

impl Writer<'_> {
    fn head(&self, page: &mut Page) {
        let Agenda { unit, days, cases, called, .. } = self.agenda;
        let (from, to) = (self.day(days.from), self.day(days.to));
        page.line(&match unit {
            Some(unit) => fill(self.phrases.agenda_of, &[&unit.label, &from, &to]),
            None => fill(self.phrases.agenda, &[&from, &to]),
        });
        page.line(&fill(self.phrases.seen_from, &[&self.day(days.on), &cases.to_string()]));
        page.line(&fill(self.phrases.rulebook, &[called]));
        if let Some(unexamined) = &self.agenda.unexamined {
            page.line(unexamined);
        }
    }

    fn heading(&self, item: &Item) -> String {
        match (item.section, item.day) {
            (Section::Missed, _) => self.phrases.missed.to_owned(),
            (Section::Ongoing, _) => self.phrases.ongoing.to_owned(),
            (Section::Dated, Some(day)) => {
                format!("{} {}", weekday(day.weekday()).say(self.agenda.language), self.day(day))
            }
            _ => self.phrases.undated.to_owned(),
        }
    }

    fn item(&self, page: &mut Page, item: &Item) {
        let phrases = self.phrases;
        let unit = match &item.unit {
            _ if self.agenda.unit.is_some() && item.unit.is_some() => String::new(),
            Some(unit) => format!("{} ", unit.label),
            None => format!("{}: ", phrases.open_unit),
        };
        page.item(&format!("{}{unit}{}", sign(item.status), item.sentence));
        let case = item.case.as_ref().map(|case| fill(phrases.case, &[case]));
        let words = [Some(case.unwrap_or_else(|| phrases.standing.to_owned())), self.status(item)];
        page.note(&words.into_iter().flatten().collect::<Vec<_>>().join(" · "));
        if !item.towards.is_empty() {
            page.note(&fill(phrases.towards, &[&item.towards]));
        }
        if !item.basis.is_empty() {
            page.note(&fill(phrases.basis, &[&item.basis]));
        }
    }

    fn status(&self, item: &Item) -> Option<String> {
        let phrases = self.phrases;
        match (item.status, item.done_on, item.day) {
            (Status::Done, Some(done), Some(day)) if day < done => {
                Some(fill(phrases.done_late, &[&self.day(done)]))
            }
            (Status::Done, Some(done), _) => Some(fill(phrases.done, &[&self.day(done)])),
            (Status::Overdue, _, Some(day)) if item.section == Section::Missed => {
                Some(fill(phrases.was_due, &[&self.day(day)]))
            }
            (Status::Overdue, ..) => Some(phrases.overdue.to_owned()),
            (Status::Blocked, ..) => Some(phrases.waits.to_owned()),
            _ if item.masked => Some(phrases.masked.to_owned()),
            _ => None,
        }
    }

    fn day(&self, day: Date) -> String {
        date(day, self.agenda.language)
    }
}

/// A sign beside the words, for whoever runs down the page.
pub(super) fn sign(status: Status) -> &'static str {
    match status {
        Status::Done => "✓ ",
        Status::Overdue => "! ",
        Status::Blocked => "… ",
        _ => "",
    }
}
