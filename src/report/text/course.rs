//! How far a norm has come → words for a case worker: its status in a sentence, what it waits
//! for, its turn, and the log entries that might have been meant for it.

use super::names::{Names, joined};
use super::page::Page;
use crate::case::facts::Entry;
use crate::eval::outcome::{Course, Remark, Status, Stray, Wait};
use crate::language::Language;
use crate::report::phrases::fill;
use crate::report::view::Shown;
use crate::rulebook::vocabulary::TaskId;
use crate::value::Value;
use crate::value::date::{Date, TimeUnit};
use crate::value::norm::Modality;
use crate::value::turn::Turn;

/// Every line on the course of a norm.
pub(super) fn course(page: &mut Page, names: Names<'_, '_>, one: &Shown<'_>) {
    let telling = Telling::new(names, one);
    page.detail(telling.words.status, &status(names, one).unwrap_or_default());
    beside_status(page, names, one);
}

/// The lines on the course of a norm beneath that on its status.
pub(crate) fn beside_status(page: &mut Page, names: Names<'_, '_>, one: &Shown<'_>) {
    let course = names.view.course(one);
    let Some(status) = course.status else {
        return;
    };
    let telling = Telling::new(names, one);
    let words = telling.words;
    let latest = course.latest.and_then(|at| names.view.outcome().entry(at));
    page.detail(words.latest, &latest.map(|entry| telling.entry(entry)).unwrap_or_default());
    page.detail(words.unreached, &telling.unreached(&course));
    page.detail(words.too_late_for, &telling.too_late_for(status));
    for (key, ignored) in [(words.waits_for, false), (words.done_before, true)] {
        let waits = names.view.outcome().waits_of(&course).iter();
        let tasks: Vec<TaskId> =
            waits.filter(|wait| wait.ignored == ignored).map(|wait: &Wait| wait.task).collect();
        page.detail(key, &names.tasks(&tasks));
    }
    if let Some(turn) = course.turn {
        page.detail(words.turn, &telling.turn(turn));
    }
    if let Some(turn) = course.missed {
        page.detail(words.missed, &telling.turn(turn));
    }
    for remark in names.view.remarks(one) {
        page.detail(words.not_counted, &telling.remark(remark));
    }
}

/// How far a norm has come, in a sentence.
pub(crate) fn status(names: Names<'_, '_>, one: &Shown<'_>) -> Option<String> {
    let course = names.view.course(one);
    Some(Telling::new(names, one).status(course.status?, &course))
}

/// What is to be done next, in a line: `Regionkontor Vest (RKV): kontakte PU, senest 05.03.2018`.
pub(super) fn next(names: Names<'_, '_>, one: &Shown<'_>, sentence: &str) -> String {
    let course = names.view.course(one);
    let telling = Telling::new(names, one);
    if course.status == Some(Status::Overdue) {
        return format!("{sentence} – {}", telling.status(Status::Overdue, &course));
    }
    let since = telling.since().map(|day| format!(", {} {day}", names.phrases.since));
    let last = course.deadline.map(|day| telling.day(day));
    let last = last.map(|day| format!(", {}", fill(names.phrases.at_latest, &[&day])));
    format!("{sentence}{}{}", since.unwrap_or_default(), last.unwrap_or_default())
}

/// A norm whose course is being told.
struct Telling<'n, 'v, 'a> {
    names: Names<'v, 'a>,
    words: &'static Words,
    one: &'n Shown<'a>,
    /// Whether days that follow from a sensitive fact are hidden.
    hidden: bool,
}

impl<'n, 'v, 'a> Telling<'n, 'v, 'a> {
    fn new(names: Names<'v, 'a>, one: &'n Shown<'a>) -> Self {
        let words = match names.view.options.language {
            Language::Nb | Language::Nn => &NB,
            Language::En => &EN,
        };
        Self { names, words, one, hidden: names.view.masks_days(one.norm) }
    }

    fn status(&self, status: Status, course: &Course) -> String {
        let words = self.words;
        let entry = course.entry.and_then(|at| self.names.view.outcome().entry(at));
        let told = entry.map(|entry| self.entry(entry)).unwrap_or_default();
        let reason = entry.map(|entry| self.reason(entry)).unwrap_or_default();
        let day = course.deadline.map(|day| self.day(day)).unwrap_or_default();
        let line = match status {
            Status::Violated if self.one.norm.modality == Modality::OnlyMay => {
                fill(words.without_competence, &[&told])
            }
            Status::Violated if self.prohibits() => fill(words.forbidden, &[&told]),
            Status::Violated => fill(words.out_of_order, &[&told]),
            Status::Done if entry.is_none() => words.done_by_fact.to_owned(),
            Status::Done => format!("{}{}", fill(words.done, &[&told]), self.late(course)),
            Status::Departed => fill(words.departed, &[&told, &reason]),
            Status::Failed => fill(words.failed, &[&told, &reason]),
            Status::Ongoing => words.ongoing.to_owned(),
            Status::Overdue => fill(words.overdue, &[&day]),
            Status::Blocked => words.blocked.to_owned(),
            Status::Due if course.deadline.is_some() => fill(words.due_by, &[&day]),
            Status::Due => format!("{}{}", words.due, self.waiting(course)),
            Status::Free => words.free.to_owned(),
            Status::ToCheck => fill(words.to_check, &[&told]),
            Status::Kept => words.kept.to_owned(),
        };
        let unsigned = if course.unsigned { words.unsigned } else { "" };
        let open = if course.since_open { words.since_open } else { "" };
        format!("{line}{unsigned}{open}")
    }

    /// Since when it holds.
    fn since(&self) -> Option<String> {
        let node = self.one.norm.details.since?;
        match self.names.view.outcome().value(node) {
            Value::Date(day) => Some(self.day(day)),
            _ => None,
        }
    }

    fn prohibits(&self) -> bool {
        matches!(self.one.norm.modality, Modality::ShallNot | Modality::ShouldNot)
    }

    /// `02.03.2018 av Regionkontor Midt-Norge`
    fn entry(&self, entry: &Entry) -> String {
        let on = self.names.phrases.date(entry.on);
        match self.names.view.done_by(self.one, entry) {
            Some(unit) => fill(self.words.by, &[&on, &self.names.unit(unit)]),
            None => on,
        }
    }

    fn reason(&self, entry: &Entry) -> String {
        self.names.view.reason(entry).unwrap_or_default().to_owned()
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
        joined(names, self.names.phrases.and)
    }

    /// What was done or happened already that this was to come before.
    fn too_late_for(&self, status: Status) -> String {
        if !is_unfinished(status) {
            return String::new();
        }
        let passed = self.names.view.passed(self.one).map(|(task, on)| {
            format!("{} ({})", self.names.task(task), self.names.phrases.date(on))
        });
        joined(passed, self.names.phrases.and)
    }

    fn late(&self, course: &Course) -> String {
        let entry = course.entry.and_then(|at| self.names.view.outcome().entry(at));
        match (entry, course.deadline) {
            (Some(entry), Some(deadline)) if deadline < entry.on => {
                fill(self.words.late, &[&self.days(deadline, entry.on)])
            }
            (Some(_), Some(_)) => self.words.in_time.to_owned(),
            _ => String::new(),
        }
    }

    fn waiting(&self, course: &Course) -> String {
        let on = self.names.view.outcome().on;
        let since = course.waiting_since;
        since.map_or(String::new(), |since| fill(self.words.waiting, &[&self.days(since, on)]))
    }

    fn days(&self, from: Date, to: Date) -> String {
        let days = u32::try_from(from.until(to, TimeUnit::Days)).unwrap_or_default();
        if self.hidden {
            return self.names.phrases.hidden.to_owned();
        }
        self.names.phrases.amount(days, TimeUnit::Days)
    }

    fn turn(&self, turn: Turn) -> String {
        let Turn { from, until, due } = turn;
        fill(self.words.period, &[&self.day(from), &self.day(until), &self.day(due)])
    }

    fn remark(&self, remark: &Remark) -> String {
        let words = self.words;
        let entry = self.names.view.outcome().entry(remark.entry);
        if remark.why == Stray::Further {
            let first = entry.map(|entry| self.names.phrases.date(entry.on)).unwrap_or_default();
            return fill(words.further, &[&remark.count.to_string(), &first]);
        }
        let why = match remark.why {
            Stray::OtherUnit => words.other_unit,
            Stray::NoUnit => words.no_unit,
            Stray::OpenBearer => words.open_bearer,
            Stray::OtherAddressee => words.other_addressee,
            Stray::TooEarly => words.too_early,
            Stray::NoDeparture => words.no_departure,
            Stray::NoDoing | Stray::Further => words.no_doing,
        };
        let entry = entry.map(|entry| self.entry(entry)).unwrap_or_default();
        format!("{entry}; {why}")
    }

    fn day(&self, day: Date) -> String {
        if self.hidden {
            self.names.phrases.hidden.to_owned()
        } else {
            self.names.phrases.date(day)
        }
    }
}

/// Whether something is still to be done.
fn is_unfinished(status: Status) -> bool {
    matches!(status, Status::Overdue | Status::Blocked | Status::Due)
}

/// The words for courses in one language; entries, days and reasons go where `{}` stands.
struct Words {
    status: &'static str,
    latest: &'static str,
    unreached: &'static str,
    too_late_for: &'static str,
    waits_for: &'static str,
    done_before: &'static str,
    turn: &'static str,
    missed: &'static str,
    not_counted: &'static str,
    by: &'static str,
    out_of_order: &'static str,
    forbidden: &'static str,
    without_competence: &'static str,
    done: &'static str,
    done_by_fact: &'static str,
    late: &'static str,
    in_time: &'static str,
    departed: &'static str,
    failed: &'static str,
    ongoing: &'static str,
    overdue: &'static str,
    blocked: &'static str,
    due: &'static str,
    due_by: &'static str,
    waiting: &'static str,
    free: &'static str,
    to_check: &'static str,
    kept: &'static str,
    unsigned: &'static str,
    since_open: &'static str,
    period: &'static str,
    other_unit: &'static str,
    no_unit: &'static str,
    open_bearer: &'static str,
    other_addressee: &'static str,
    too_early: &'static str,
    no_departure: &'static str,
    no_doing: &'static str,
    further: &'static str,
}

const NB: Words = Words {
    status: "status",
    latest: "sist loggført",
    unreached: "gjenstår overfor",
    too_late_for: "skulle vært gjort før",
    waits_for: "venter på",
    done_before: "gjort før dette var på plass",
    turn: "denne perioden",
    missed: "ikke gjort i tide",
    not_counted: "loggført, men regnes ikke med",
    by: "{} av {}",
    out_of_order: "brudd på rekkefølgen: gjort {}",
    forbidden: "brudd på forbudet: gjort {}",
    without_competence: "brudd: gjort {}, som ikke har myndighet til det",
    done: "gjort {}",
    done_by_fact: "oppfylt etter det saken opplyser",
    late: ", {} etter fristen",
    in_time: ", innen fristen",
    departed: "fraveket {}: {}",
    failed: "forsøkt uten å lykkes {}: {}",
    ongoing: "løpende",
    overdue: "ikke gjort; fristen var {}",
    blocked: "kan ikke gjøres ennå",
    due: "kan gjøres nå",
    due_by: "kan gjøres nå, senest {}",
    waiting: ", har ventet {}",
    free: "kan brukes nå",
    to_check: "må undersøkes: gjort {}; saken viser ikke om det var forbudt eller frarådet da",
    kept: "overholdt",
    unsigned: " (loggen sier ikke av hvem; bare denne enheten er aktuell)",
    since_open: " (det er ikke avklart fra når plikten gjelder, derfor regnes ingen loggføring med)",
    period: "{} til {}, frist {}",
    other_unit: "gjort av en annen enhet",
    no_unit: "loggen sier ikke av hvem, og flere er aktuelle",
    open_bearer: "hvem som har ansvaret, er ikke avklart",
    other_addressee: "rettet til en annen mottaker",
    too_early: "før plikten oppsto",
    no_departure: "plikten kan ikke fravikes",
    no_doing: "sier at noe annet ble fraveket, ikke at dette er gjort; loggfør det som ble gjort for seg",
    further: "{} føringer til om det samme teller heller ikke; den første er fra {}",
};

const EN: Words = Words {
    status: "status",
    latest: "latest in the log",
    unreached: "still owed to",
    too_late_for: "was to come before",
    waits_for: "waits for",
    done_before: "done before this was in place",
    turn: "this period",
    missed: "not done in time",
    not_counted: "logged, but does not count",
    by: "{} by {}",
    out_of_order: "out of order: done {}",
    forbidden: "prohibited, yet done {}",
    without_competence: "done without competence {}",
    done: "done {}",
    done_by_fact: "fulfilled by what the case says",
    late: ", {} after the deadline",
    in_time: ", in time",
    departed: "departed from {}: {}",
    failed: "tried in vain {}: {}",
    ongoing: "ongoing",
    overdue: "not done; the deadline was {}",
    blocked: "cannot be done yet",
    due: "can be done now",
    due_by: "can be done now, at the latest {}",
    waiting: ", has been waiting {}",
    free: "may be used now",
    to_check: "to be looked into: done {}; the case does not show whether it was ruled out then",
    kept: "kept",
    unsigned: " (the log does not say by whom; only this unit comes into question)",
    since_open: " (since when the duty holds is not settled, so no entry counts)",
    period: "{} to {}, due {}",
    other_unit: "done by another unit",
    no_unit: "the log does not say by whom, and several come into question",
    open_bearer: "who is responsible is not settled",
    other_addressee: "addressed to somebody else",
    too_early: "before the duty arose",
    no_departure: "the duty may not be departed from",
    no_doing: "says that something else was departed from, not that this was done; log what was done by itself",
    further: "{} further entries on the same do not count either; the first is of {}",
};
