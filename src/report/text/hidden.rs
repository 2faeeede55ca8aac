//! What an answer must not hide → words for a case worker: that the case contradicts itself or its
//! log, and what was assumed where nothing applies.

use super::names::Names;
use crate::case::facts::{Entry, Place, Slot};
use crate::eval::outcome::{Carrier, Missing};
use crate::phrases::{norm, say};
use crate::report::bears::MASK;
use crate::report::citation::citations;
use crate::report::document::Document;
use crate::report::hidden::{AgainstLog, Contradiction};
use crate::rulebook::vocabulary::TaskId;
use crate::value::norm::DetailName;

/// Where the case contradicts itself: what cannot be, what does not go together, and the basis.
pub(super) fn contradictions(page: &mut Document, names: Names<'_, '_>) {
    let (view, language) = (names.view, names.language());
    for (at, one) in view.contradictions().enumerate() {
        if at == 0 {
            page.heading(&say!(language, "answer-contradictions"));
            page.line(&say!(language, "answer-contradictions-meaning"));
            page.blank();
        }
        page.item(one.safeguard.labels.or(&one.safeguard.name, language));
        page.note(&together(names, &one));
        let basis = citations(view.rulebook(), &one.safeguard.cites, language);
        names.detail(page, &norm::detail(DetailName::Cites), &basis);
    }
}

/// What does not go together.
pub(super) fn together(names: Names<'_, '_>, one: &Contradiction<'_>) -> String {
    match names.view.behind(*one) {
        None => say!(names.language(), "answer-together-hidden"),
        Some(carriers) => {
            let facts: Vec<String> = carriers.into_iter().map(|one| carrier(names, one)).collect();
            say!(names.language(), "answer-together", facts = facts.join("; "))
        }
    }
}

fn carrier(names: Names<'_, '_>, one: Carrier) -> String {
    match one {
        Carrier::Fact(place) => fact(names, place),
        Carrier::Log(task) if is_logged(names, task) => {
            say!(names.language(), "answer-in-log", task = names.task(task))
        }
        Carrier::Log(task) => {
            say!(names.language(), "answer-not-in-log", task = names.task(task))
        }
    }
}

/// A fact, with what is given or assumed of it.
fn fact(names: Names<'_, '_>, place: Place) -> String {
    let (view, name) = (names.view, Missing::Fact(place));
    let given = match (view.outcome().facts.slot(place), view.path(place).field()) {
        (Slot::Given(_), _) if view.masks_place(place) => Some(MASK.to_owned()),
        (Slot::Given(value), Some(field)) => Some(names.value(value, field.ty)),
        _ => None,
    };
    match given {
        Some(value) => format!("{}: {value}", names.missing(name)),
        None => names.all_assumed(&[name]),
    }
}

fn is_logged(names: Names<'_, '_>, task: TaskId) -> bool {
    let outcome = names.view.outcome();
    outcome.facts.entries(task, outcome.on).iter().any(Entry::is_doing)
}

/// What the case gives otherwise than its log makes it.
pub(super) fn against_log(page: &mut Document, names: Names<'_, '_>) {
    let (view, language) = (names.view, names.language());
    for (at, one) in view.against_log().enumerate() {
        if at == 0 {
            page.heading(&say!(language, "answer-against-log"));
            page.line(&say!(language, "answer-against-log-meaning"));
            page.blank();
        }
        page.item(&names.missing(Missing::Fact(one.place)));
        page.note(&given_and_logged(names, &one));
    }
}

/// What the case says of a fact, and what its log does.
pub(super) fn given_and_logged(names: Names<'_, '_>, one: &AgainstLog) -> String {
    let [given, logged] = [one.given, one.logged].map(|value| names.value(value, one.ty));
    say!(names.language(), "answer-given-and-logged", given = given, logged = logged)
}

/// Of which lists elements are over.
pub(super) fn over(page: &mut Document, names: Names<'_, '_>) {
    for (list, count) in names.view.over() {
        page.blank();
        let list = names.missing(Missing::Fact(Place::Fact(list)));
        page.line(&say!(names.language(), "answer-over", list = list, count = count));
    }
}

/// Where nothing applies: what was assumed, and would open something if it were given otherwise.
pub(super) fn would_open(page: &mut Document, names: Names<'_, '_>) {
    let language = names.language();
    for (at, (place, norms)) in names.view.would_open().into_iter().enumerate() {
        if at == 0 {
            page.heading(&say!(language, "answer-would-open"));
        }
        page.item(&names.all_assumed(&[Missing::Fact(place)]));
        page.note(&say!(language, "answer-would-open-count", count = norms));
    }
}
