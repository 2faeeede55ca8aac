//! An agenda → text for people: what was missed, then day by day, then what has no day.

use super::{Agenda, Item, Section};
use crate::eval::outcome::Status;
use crate::language::Language;
use crate::phrases::{phrase, say};
use crate::report::document::Document;
use crate::value::moment::Deadline;

/// All of it.
pub fn document(agenda: &Agenda) -> Document {
    let mut page = Document::default();
    head(&mut page, agenda);
    let mut under = None;
    for item in &agenda.items {
        let own = (item.section, item.day.filter(|_| item.section == Section::Dated));
        if under.replace(own) != Some(own) {
            page.heading(&heading(item, agenda.language));
        }
        told(&mut page, agenda, item);
    }
    if agenda.items.is_empty() {
        page.blank();
        page.line(&say!(agenda.language, "agenda-nothing"));
    }
    page
}

fn head(page: &mut Document, agenda: &Agenda) {
    let Agenda { unit, days, cases, called, language, .. } = agenda;
    let (language, from, to) = (*language, days.from, days.to);
    page.line(&match unit {
        Some(unit) => say!(language, "agenda-of-unit", unit = &unit.label, from = from, to = to),
        None => say!(language, "agenda-of-all", from = from, to = to),
    });
    page.line(&say!(language, "agenda-seen-from", day = days.on, cases = *cases));
    page.line(&say!(language, "agenda-rulebook", name = called));
    if let Some(unexamined) = &agenda.unexamined {
        page.line(unexamined);
    }
}

fn heading(item: &Item, language: Language) -> String {
    match (item.section, item.day) {
        (Section::Missed, _) => say!(language, "agenda-missed"),
        (Section::Ongoing, _) => say!(language, "agenda-ongoing"),
        (Section::Dated, Some(day)) => {
            let weekday = phrase!("agenda-weekday", day = i32::from(day.weekday()));
            say!(language, "agenda-day", weekday = weekday, day = day)
        }
        _ => say!(language, "agenda-undated"),
    }
}

fn told(page: &mut Document, agenda: &Agenda, item: &Item) {
    let (language, duty) = (agenda.language, &item.sentence);
    let duty = match &item.unit {
        Some(_) if agenda.unit.is_some() => duty.clone(),
        Some(unit) => format!("{} {duty}", unit.label),
        None => say!(language, "agenda-open-unit", duty = duty),
    };
    page.item(&format!("{}{duty}", sign(item.status)));
    let case = match &item.case {
        Some(case) => say!(language, "agenda-case", case = case),
        None => say!(language, "agenda-standing"),
    };
    let at = item.at.map(|at| say!(language, "answer-at-latest", day = Deadline::Moment(at)));
    let words = std::iter::once(case).chain(status(item, language)).chain(at);
    let words: Vec<String> = words.collect();
    page.note(&words.join(" · "));
    beside(item, language).for_each(|line| page.note(&line));
}

/// Towards whom, and the basis.
pub(super) fn beside(item: &Item, language: Language) -> impl Iterator<Item = String> {
    let (parties, basis) = (&item.towards, &item.basis);
    let towards = !parties.is_empty();
    let towards = towards.then(|| say!(language, "agenda-towards", parties = parties));
    let basis = (!basis.is_empty()).then(|| say!(language, "agenda-basis", basis = basis));
    towards.into_iter().chain(basis)
}

fn status(item: &Item, language: Language) -> Option<String> {
    Some(match (item.status, item.done_on, item.day) {
        (Status::Done, Some(done), Some(day)) if day < done => {
            say!(language, "agenda-done-late", day = done)
        }
        (Status::Done, Some(done), _) => say!(language, "agenda-done", day = done),
        (Status::Overdue, _, Some(day)) if item.section == Section::Missed => {
            say!(language, "agenda-was-due", day = day)
        }
        (Status::Overdue, ..) => say!(language, "agenda-overdue"),
        (Status::Blocked, ..) => say!(language, "agenda-waits"),
        (Status::NotYet, ..) => say!(language, "agenda-not-yet"),
        (Status::Paused, ..) => say!(language, "agenda-paused"),
        _ if item.masked => say!(language, "agenda-masked"),
        _ => return None,
    })
}

/// A sign beside the words, for whoever runs down the page.
pub(super) fn sign(status: Status) -> &'static str {
    match status {
        Status::Done => "✓ ",
        Status::Overdue => "! ",
        Status::Blocked | Status::NotYet | Status::Paused => "… ",
        _ => "",
    }
}
