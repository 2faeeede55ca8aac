//! How far a norm has come → golden lines: its status, then what that rests on.

use super::row::Part;
use crate::eval::outcome::{Course, Remark, Status, Stray};
use crate::report::bears::MASK;
use crate::report::element::SaidFor;
use crate::report::view::{Shown, View};
use crate::value::date::Date;
use crate::value::moment::Deadline;
use crate::value::turn::Turn;

/// Behind an entry that does not say who acted.
pub(crate) const UNSIGNED: &str = " (unit taken from the norm)";

/// The lines of a norm on its course, its status first.
pub(super) fn course(view: &View<'_>, one: &Shown<'_>) -> Vec<(Part, String)> {
    let course = view.course(one);
    let Some(status) = course.status else {
        return Vec::new();
    };
    let words = Words { view, one, hidden: view.masks_days(one.norm) };
    let mut lines = Vec::new();
    let form = view.outcome().form_of(one.outcome, &course);
    lines.extend(form.map(|(status, at)| format!("form {} {}", status.name(), words.entry(at))));
    lines.extend(course.latest.map(|at| format!("latest {}", words.entry(at))));
    lines.extend(words.waits(&course));
    lines.extend(course.turn.map(|turn| format!("turn {}", words.turn(turn))));
    lines.extend(course.missed.map(|turn| format!("missed {}", words.turn(turn))));
    let waiting = course.waiting_since;
    lines.extend(waiting.map(|day| format!("waiting since {}", words.day(day))));
    lines.extend(course.since_open.then(|| "since open, no entry counts".to_owned()));
    lines.extend(view.remarks(one).iter().map(|remark| words.remark(remark)));
    let lines = lines.into_iter().map(|line| (Part::Course, line));
    [(Part::Status, words.status(status, &course))].into_iter().chain(lines).collect()
}

struct Words<'w, 'a> {
    view: &'w View<'a>,
    one: &'w Shown<'a>,
    /// Whether days that follow from a sensitive fact are masked.
    hidden: bool,
}

impl Words<'_, '_> {
    /// `done 2018-03-02 by RKM, due 2018-03-01`
    fn status(&self, status: Status, course: &Course) -> String {
        let entry = course.entry.map(|at| format!(" {}", self.entry(at)));
        let unsigned = course.unsigned.then_some(UNSIGNED);
        let due = course.deadline.map(|last| format!(", due {}", self.deadline(last)));
        let first = course.not_before.map(|day| format!(", not before {}", self.day(day)));
        let pause = course.pause.map(|(since, left)| {
            let left = if self.hidden { MASK.to_owned() } else { left.to_string() };
            format!(" since {}, {left} left", self.day(since))
        });
        let due: String = [pause, first, due].into_iter().flatten().collect();
        let entry = entry.unwrap_or_default();
        format!("{}{entry}{}{due}", status.name(), unsigned.unwrap_or_default())
    }

    /// `2018-03-02 by RKM: declined`
    fn entry(&self, at: u32) -> String {
        let Some(entry) = self.view.outcome().entry(at) else {
            return String::new();
        };
        let by = self.view.done_by(self.one, entry);
        let by = by.map(|unit| format!(" by {}", self.view.unit_name(unit)));
        let reason = self.view.reason(entry).map(|reason| format!(": {reason}"));
        let when = entry.at.map_or_else(|| entry.on.to_string(), |at| at.to_string());
        let unsaid = match self.one.said_for(entry) {
            SaidFor::This => "",
            SaidFor::Taken => " (taken for the one that began last)",
            SaidFor::Unclear => " (for which is not said)",
        };
        format!("{when}{}{unsaid}{}", by.unwrap_or_default(), reason.unwrap_or_default())
    }

    fn waits(&self, course: &Course) -> impl Iterator<Item = String> {
        self.view.outcome().waits_of(course).iter().map(|wait| {
            let word = if wait.ignored { "done before" } else { "waits for" };
            format!("{word} {}", self.view.task_name(wait.task))
        })
    }

    fn turn(&self, turn: Turn) -> String {
        let Turn { from, until, due } = turn;
        let due = due.map(|due| format!(", due {}", self.day(due)));
        format!("{} to {}{}", self.day(from), self.day(until), due.unwrap_or_default())
    }

    fn remark(&self, remark: &Remark) -> String {
        if remark.why == Stray::Further {
            let first = self.view.outcome().entry(remark.entry).map(|entry| entry.on.to_string());
            return format!(
                "not counted: {} further entries, the first {}",
                remark.count,
                first.unwrap_or_default()
            );
        }
        format!("not counted: {} ({})", self.entry(remark.entry), remark.why.name())
    }

    fn deadline(&self, last: Deadline) -> String {
        if self.hidden { MASK.to_owned() } else { last.to_string() }
    }

    fn day(&self, day: Date) -> String {
        if self.hidden { MASK.to_owned() } else { day.to_string() }
    }
}
