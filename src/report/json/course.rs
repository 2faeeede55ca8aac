//! How far a norm has come → JSON: its status, and the entries and days that made it so.

use super::fields::{AsText, Fields};
use super::value::Masked;
use crate::case::facts::Entry;
use crate::eval::outcome::{Course, Remark, Status, Stray, Stretch, Wait};
use crate::report::element::SaidFor;
use crate::report::view::{Shown, View};
use crate::value::date::Date;
use crate::value::duration::Duration;
use crate::value::moment::{Deadline, Late};
use crate::value::turn::Turn;
use serde::{Serialize, Serializer};

/// The keys of a norm's object that tell its course.
pub(super) fn write<S: Serializer>(
    fields: &mut Fields<S>,
    view: &View<'_>,
    one: &Shown<'_>,
) -> Result<(), S::Error> {
    let course = view.course(one);
    let hidden = view.masks_days(one.norm);
    let day = |day: Date| Day { day, hidden };
    fields.maybe("status", course.status.map(Status::name))?;
    let entry = |at| entry((view, one), at);
    fields.maybe("entry", entry(course.entry))?;
    let form = view.outcome().form_of(one.outcome, &course);
    fields.maybe("form_status", form.map(|(status, _)| status.name()))?;
    fields.maybe("unsigned", course.unsigned.then_some(true))?;
    fields.maybe("latest", entry(course.latest))?;
    fields.maybe("due_on", course.deadline.map(|last| day(last.day())))?;
    let moment = course.deadline.and_then(Deadline::moment).filter(|_| !hidden);
    fields.maybe("due_at", moment.map(AsText))?;
    fields.maybe("not_before", course.not_before.map(day))?;
    fields.maybe("paused", course.pause.map(|(since, left)| Paused { since, left, hidden }))?;
    let late = late(view, &course).filter(|_| !hidden);
    fields.maybe("late_days", late.and_then(Late::days))?;
    fields.maybe("late_hours", late.and_then(Late::hours))?;
    waits(fields, view, &course)?;
    fields.maybe("turn", course.turn.map(|turn| TurnView { turn, hidden }))?;
    fields.maybe("missed", course.missed.map(|turn| TurnView { turn, hidden }))?;
    fields.maybe("waiting_since", course.waiting_since.map(day))?;
    fields.maybe("since_open", course.since_open.then_some(true))?;
    fields.filled("not_counted", || {
        view.remarks(one).iter().map(|remark| RemarkView { view, one, remark })
    })
}

/// A pause that goes on.
struct Paused {
    since: Date,
    left: Duration,
    hidden: bool,
}

impl Serialize for Paused {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = Fields::open(serializer)?;
        fields.put("since", &Day { day: self.since, hidden: self.hidden })?;
        fields.maybe("left", (!self.hidden).then(|| self.left.to_string()))?;
        fields.close()
    }
}

/// Whether a course reads the same in every case: nothing but its status is told.
pub(super) fn is_plain(view: &View<'_>, one: &Shown<'_>, course: &Course) -> bool {
    let plain = Course { status: course.status, ..Course::default() };
    Course { waits: Stretch::default(), ..*course } == plain
        && view.outcome().form_of(one.outcome, course).is_none()
        && view.outcome().waits_of(course).is_empty()
        && view.remarks(one).is_empty()
}

/// By how much it was done late, or is late so far.
fn late(view: &View<'_>, course: &Course) -> Option<Late> {
    let deadline = course.deadline?;
    match course.entry {
        Some(at) => view.outcome().entry(at).and_then(|entry| deadline.late(entry.on, entry.at)),
        None => deadline.late(view.outcome().on, None),
    }
}

fn waits<S: Serializer>(
    fields: &mut Fields<S>,
    view: &View<'_>,
    course: &Course,
) -> Result<(), S::Error> {
    let all = view.outcome().waits_of(course);
    for (key, ignored) in [("waits_for", false), ("done_before", true)] {
        fields.filled(key, || {
            let some = all.iter().filter(move |wait| wait.ignored == ignored);
            some.map(|wait| WaitView { view, wait })
        })?;
    }
    Ok(())
}

/// What comes first, and the norm that says so.
struct WaitView<'v, 'a> {
    view: &'v View<'a>,
    wait: &'v Wait,
}

impl Serialize for WaitView<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let said_by = self.wait.said_by.and_then(|index| self.view.at(index));
        let mut fields = Fields::open(serializer)?;
        fields.put("task", self.view.task_name(self.wait.task))?;
        fields.maybe("said_by", said_by.map(|one| AsText(self.view.id(&one))))?;
        fields.close()
    }
}

fn entry<'v, 'a>(
    (view, one): (&'v View<'a>, &'v Shown<'a>),
    at: Option<u32>,
) -> Option<EntryView<'v, 'a>> {
    let entry = view.outcome().entry(at?)?;
    Some(EntryView { view, one, entry, why: None, count: None })
}

/// An entry of the log, by its place there, as it counts for a norm.
struct EntryView<'v, 'a> {
    view: &'v View<'a>,
    one: &'v Shown<'a>,
    entry: &'a Entry,
    /// Why it does not count.
    why: Option<&'static str>,
    /// For how many it stands, where they are too many to be told one by one.
    count: Option<u32>,
}

impl Serialize for EntryView<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { view, one, entry, why, count } = self;
        let mut fields = Fields::open(serializer)?;
        fields.put("log", &entry.position)?;
        fields.put("on", &AsText(entry.on))?;
        fields.maybe("at", entry.at.map(AsText))?;
        fields.maybe("by", view.done_by(one, entry).map(|unit| view.unit_name(unit)))?;
        let taken = match one.said_for(entry) {
            SaidFor::This => None,
            SaidFor::Taken => Some("taken"),
            SaidFor::Unclear => Some("open"),
        };
        fields.maybe("for", taken)?;
        fields.maybe("reason", view.reason(entry))?;
        fields.maybe("why", *why)?;
        fields.maybe("count", *count)?;
        fields.close()
    }
}

struct RemarkView<'v, 'a> {
    view: &'v View<'a>,
    one: &'v Shown<'a>,
    remark: &'v Remark,
}

impl Serialize for RemarkView<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let why = Some(self.remark.why.name());
        let count = (self.remark.why == Stray::Further).then_some(self.remark.count);
        let entry = self.view.outcome().entry(self.remark.entry);
        let Self { view, one, .. } = *self;
        entry.map(|entry| EntryView { view, one, entry, why, count }).serialize(serializer)
    }
}

/// A day that may have to be masked.
struct Day {
    day: Date,
    hidden: bool,
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.hidden {
            Masked.serialize(serializer)
        } else {
            AsText(self.day).serialize(serializer)
        }
    }
}

struct TurnView {
    turn: Turn,
    hidden: bool,
}

impl Serialize for TurnView {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { turn: Turn { from, until, due }, hidden } = *self;
        let mut fields = Fields::open(serializer)?;
        for (key, day) in [("from", Some(from)), ("until", Some(until)), ("due", due)] {
            fields.maybe(key, day.map(|day| Day { day, hidden }))?;
        }
        fields.close()
    }
}
