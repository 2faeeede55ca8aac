//! How far a norm has come → words for a case worker: its status in a sentence, what it waits
//! for, its turn, and the log entries that might have been meant for it.

use super::names::Names;
use crate::case::facts::Entry;
use crate::eval::outcome::{Course, Doubt, Remark, Status, Stray, Wait};
use crate::phrases::{Argument, Join, Phrase, date, norm, phrase};
use crate::report::document::Document;
use crate::report::element::SaidFor;
use crate::report::view::Shown;
use crate::rulebook::vocabulary::TaskId;
use crate::value::Value;
use crate::value::date::{Date, TimeUnit};
use crate::value::moment::{Deadline, Late};
use crate::value::turn::Turn;

/// Every line on the course of a norm.
pub(super) fn course(page: &mut Document, names: Names<'_, '_>, one: &Shown<'_>) {
    names.detail(page, &phrase!("answer-status"), &status(names, one).unwrap_or_default());
    beside_status(page, names, one);
}

/// The lines on the course of a norm beneath that on its status.
pub(crate) fn beside_status(page: &mut Document, names: Names<'_, '_>, one: &Shown<'_>) {
    let at_element = names.view.of(one);
    let names = Names::new(&at_element);
    let course = names.view.course(one);
    let Some(status) = course.status else {
        return;
    };
    let telling = Telling::new(names, one);
    let language = names.language();
    let latest = course.latest.and_then(|at| names.view.outcome().entry(at));
    let latest = latest.map(|entry| telling.entry(entry).say(language)).unwrap_or_default();
    names.detail(page, &phrase!("answer-latest"), &latest);
    let form = telling.own_form().map(|form| form.say(language)).unwrap_or_default();
    names.detail(page, &phrase!("answer-form-kept"), &form);
    names.detail(page, &phrase!("answer-unreached"), &telling.unreached(&course));
    names.detail(page, &phrase!("answer-too-late-for"), &telling.too_late_for(status));
    let waits = [(phrase!("answer-waits-for"), false), (phrase!("answer-done-before"), true)];
    for (key, ignored) in waits {
        let waits = names.view.outcome().waits_of(&course).iter();
        let tasks: Vec<TaskId> =
            waits.filter(|wait| wait.ignored == ignored).map(|wait: &Wait| wait.task).collect();
        names.detail(page, &key, &names.tasks(&tasks));
    }
    if let Some(turn) = course.turn {
        names.detail(page, &phrase!("answer-turn"), &telling.turn(turn).say(language));
    }
    if let Some(turn) = course.missed {
        names.detail(page, &phrase!("answer-missed"), &telling.turn(turn).say(language));
    }
    for remark in names.view.remarks(one) {
        let remark = telling.remark(remark).say(language);
        names.detail(page, &phrase!("answer-not-counted"), &remark);
    }
}

/// How far a norm has come, in a sentence.
pub(crate) fn status(names: Names<'_, '_>, one: &Shown<'_>) -> Option<String> {
    let course = names.view.course(one);
    Some(Telling::new(names, one).status(course.status?, &course).say(names.language()))
}

/// What is to be done next, in a line: `Regionkontor Vest (RKV): kontakte PU, senest 05.03.2018`.
pub(super) fn next(names: Names<'_, '_>, one: &Shown<'_>, sentence: &str) -> String {
    let at_element = names.view.of(one);
    let names = Names::new(&at_element);
    let course = names.view.course(one);
    let telling = Telling::new(names, one);
    let told = if course.status == Some(Status::Overdue) {
        let status = telling.status(Status::Overdue, &course);
        phrase!("answer-next-overdue", sentence = sentence, status = status)
    } else {
        match (telling.since(), course.deadline.map(|last| telling.deadline(last))) {
            (Some(since), Some(last)) => {
                phrase!("answer-next-since-by", sentence = sentence, since = since, day = last)
            }
            (Some(since), None) => {
                phrase!("answer-next-since", sentence = sentence, since = since)
            }
            (None, Some(last)) => phrase!("answer-next-by", sentence = sentence, day = last),
            (None, None) => return sentence.to_owned(),
        }
    };
    told.say(names.language())
}

/// A norm whose course is being told.
struct Telling<'n, 'v, 'a> {
    names: Names<'v, 'a>,
    one: &'n Shown<'a>,
    /// Whether days that follow from a sensitive fact are hidden.
    hidden: bool,
}

impl<'n, 'v, 'a> Telling<'n, 'v, 'a> {
    fn new(names: Names<'v, 'a>, one: &'n Shown<'a>) -> Self {
        Self { names, one, hidden: names.view.masks_days(one.norm) }
    }

    fn status(&self, status: Status, course: &Course) -> Phrase {
        let mut told = self.bare_status(status, course);
        if course.unsigned {
            told = phrase!("answer-unsigned", status = told);
        }
        if course.since_open {
            told = phrase!("answer-since-open", status = told);
        }
        told
    }

    fn bare_status(&self, status: Status, course: &Course) -> Phrase {
        let outcome = self.names.view.outcome();
        let entry = course.entry.and_then(|at| outcome.entry(at));
        let done = entry.map_or_else(|| Argument::from(""), |entry| self.entry(entry));
        let reason = || entry.and_then(|entry| self.names.view.reason(entry)).unwrap_or_default();
        let deadline = course.deadline;
        match status {
            Status::Done => match (entry, deadline) {
                (None, _) => phrase!("answer-done-by-fact"),
                (Some(_), None) => phrase!("answer-done", done = done),
                (Some(entry), Some(deadline)) => match deadline.late(entry.on, entry.at) {
                    Some(late) => {
                        let late = self.late(late);
                        phrase!("answer-done-late", done = done, late = late)
                    }
                    None => phrase!("answer-done-in-time", done = done),
                },
            },
            Status::Departed => phrase!("answer-departed", done = done, reason = reason()),
            Status::Failed => phrase!("answer-failed", done = done, reason = reason()),
            Status::Ongoing => phrase!("answer-ongoing"),
            Status::Overdue => match deadline {
                Some(day) => phrase!("answer-overdue", day = self.deadline(day)),
                None => phrase!("answer-overdue", day = ""),
            },
            Status::Blocked => phrase!("answer-blocked"),
            Status::Due => match (deadline, course.waiting_since) {
                (Some(day), _) => phrase!("answer-due-by", day = self.deadline(day)),
                (None, Some(since)) => {
                    phrase!("answer-due-waiting", days = self.days(since, outcome.on))
                }
                (None, None) => phrase!("answer-due"),
            },
            Status::NotYet => match course.not_before {
                Some(day) => phrase!("answer-not-yet", day = self.day(day)),
                None => phrase!("norm-status-not-yet"),
            },
            Status::Paused => match course.pause.filter(|_| !self.hidden) {
                Some((since, left)) => {
                    let left = norm::duration(left);
                    phrase!("answer-paused", since = since, left = left)
                }
                None => phrase!("norm-status-paused"),
            },
            Status::Lapsed => match deadline {
                Some(day) => phrase!("answer-lapsed", day = self.deadline(day)),
                None => phrase!("norm-status-lapsed"),
            },
            Status::Free => phrase!("answer-free"),
            Status::ToCheck => match course.doubt {
                Some(Doubt::Since) => phrase!("answer-may-count", done = done),
                Some(Doubt::Recipients) => phrase!("answer-to-check-recipients", done = done),
                Some(Doubt::Bearer) => phrase!("answer-to-check-bearer", done = done),
                Some(Doubt::Unit) => phrase!("answer-to-check-unit", done = done),
                Some(Doubt::Outcome) => phrase!("answer-to-check-outcome", done = done),
                Some(Doubt::Element) => phrase!("answer-to-check-element", done = done),
                Some(Doubt::Time) | None => phrase!("answer-to-check-time", done = done),
            },
            Status::InForce => phrase!("norm-status-in-force"),
            Status::NotMet | Status::NotSaid | Status::Met => form(status, done),
            Status::Exempt => phrase!("answer-exempt"),
        }
    }

    /// Since when it holds.
    fn since(&self) -> Option<Argument> {
        let node = self.one.norm.details.since?;
        // The sentence tells the occasion.
        if self.names.view.occasion(self.one).is_some() {
            return None;
        }
        match self.names.view.outcome().value(node) {
            Value::Date(day) => Some(self.day(day)),
            _ => None,
        }
    }

    /// `02.03.2018 av Regionkontor Midt-Norge`
    fn entry(&self, entry: &Entry) -> Argument {
        let when = entry.at.map_or_else(|| entry.on.into(), Argument::from);
        let told = match self.names.view.done_by(self.one, entry) {
            Some(unit) => phrase!("answer-on-by", day = when, unit = self.names.unit(unit)).into(),
            None => when,
        };
        match self.one.said_for(entry) {
            SaidFor::Taken => phrase!("answer-entry-taken", done = told).into(),
            SaidFor::This | SaidFor::Unclear => told,
        }
    }

    /// Whether the form that it prescribes itself was kept.
    fn own_form(&self) -> Option<Phrase> {
        let course = self.names.view.course(self.one);
        let (status, at) = self.names.view.outcome().form_of(self.one.outcome, &course)?;
        let entry = self.names.view.outcome().entry(at);
        let done = entry.map_or_else(|| Argument::from(""), |entry| self.entry(entry));
        Some(form(status, done))
    }

    /// The recipients that are left, where some were reached.
    fn unreached(&self, course: &Course) -> String {
        let partly = course.latest.is_some() && course.status.is_some_and(is_unfinished);
        let index = u32::try_from(self.one.index).unwrap_or(u32::MAX);
        let outcome = self.names.view.outcome();
        let left = if partly { outcome.unreached(index) } else { Vec::new() };
        let one_suffices = self.one.norm.details.recipients().all(|named| named.one_suffices);
        let mut parties = self.one.norm.details.recipient_nodes();
        if parties.any(|node| self.names.view.masks(node)) {
            return String::new();
        }
        let names = left.into_iter().filter(|_| !one_suffices).map(|unit| self.names.unit(unit));
        self.names.list(Join::And, names)
    }

    /// What was done or happened already that this was to come before.
    fn too_late_for(&self, status: Status) -> String {
        if !is_unfinished(status) {
            return String::new();
        }
        let passed = self.names.view.passed(self.one).map(|(task, on)| {
            format!("{} ({})", self.names.task(task), date(on, self.names.language()))
        });
        self.names.list(Join::And, passed)
    }

    /// `2 dager`, `5 timer`
    fn late(&self, late: Late) -> Phrase {
        if self.hidden { phrase!("answer-hidden") } else { norm::late(late) }
    }

    fn deadline(&self, last: Deadline) -> Argument {
        if self.hidden { phrase!("answer-hidden").into() } else { last.into() }
    }

    fn days(&self, from: Date, to: Date) -> Phrase {
        if self.hidden {
            return phrase!("answer-hidden");
        }
        let days = u32::try_from(from.until(to, TimeUnit::Days)).unwrap_or_default();
        norm::amount(days, TimeUnit::Days)
    }

    fn turn(&self, turn: Turn) -> Phrase {
        let Turn { from, until, due } = turn;
        let (from, until) = (self.day(from), self.day(until));
        match due {
            Some(due) => phrase!("answer-period", from = from, until = until, due = self.day(due)),
            None => phrase!("answer-period-undated", from = from, until = until),
        }
    }

    fn remark(&self, remark: &Remark) -> Phrase {
        let entry = self.names.view.outcome().entry(remark.entry);
        let done = entry.map_or_else(|| Argument::from(""), |entry| self.entry(entry));
        match remark.why {
            Stray::Further => {
                let day = entry.map_or_else(|| Argument::from(""), |entry| entry.on.into());
                phrase!("answer-further", count = remark.count, day = day)
            }
            Stray::OtherUnit => phrase!("answer-other-unit", done = done),
            Stray::NoUnit => phrase!("answer-no-unit", done = done),
            Stray::OpenBearer => phrase!("answer-open-bearer", done = done),
            Stray::OtherAddressee => phrase!("answer-other-addressee", done = done),
            Stray::TooEarly => phrase!("answer-too-early", done = done),
            Stray::BeforeFirstDay => phrase!("answer-before-first-day", done = done),
            Stray::BeforeAll => phrase!("answer-before-all", done = done),
            Stray::NoDeparture => phrase!("answer-no-departure", done = done),
            Stray::NoDoing => phrase!("answer-no-doing", done = done),
        }
    }

    fn day(&self, day: Date) -> Argument {
        if self.hidden { phrase!("answer-hidden").into() } else { day.into() }
    }
}

/// Whether something is still to be done.
fn is_unfinished(status: Status) -> bool {
    matches!(status, Status::Overdue | Status::Blocked | Status::Due)
}

/// Whether a form was kept.
fn form(status: Status, done: Argument) -> Phrase {
    match status {
        Status::NotMet => phrase!("answer-form-not-met", done = done),
        Status::Met => phrase!("answer-form-met", done = done),
        _ => phrase!("answer-form-not-said", done = done),
    }
}
