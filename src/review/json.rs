//! A review → JSON, `saksgang.review/1`.
//!
//! | key | what it holds |
//! | --- | --- |
//! | `format`, `rulebook`, `case`, `on`, `set_aside` | `saksgang.review/1`; `name`, `fingerprint` of the rulebook, and `from` where it comes; what the case is called; the day of the review; how many log entries after it were set aside |
//! | `warnings` | that no rule was in force on the day, so that nothing was examined; else left out |
//! | `acts` | every entry of the log that a norm is about, judged by what held on its day: as in an answer |
//! | `findings` | `kind`, `norm` (as people read it; of a contradiction what cannot be), `entry` (`log`: its place there, `on`, `by`, `reason`), `tasks`, `deadline`, `late_days` or, where both are told by the clock, `late_hours`, `norms`, `basis`; what there is none of is left out |

use super::{Entry, Finding, Kind, Review};
use crate::report::json::act::Line;
use crate::report::json::book::Book;
use crate::report::json::form;
use crate::value::moment::Late;
use serde::Serialize;
use std::io;

/// A review on one line, with the end of the line.
///
/// # Errors
/// None that is known: it is made of texts and numbers alone.
pub fn line(review: &Review) -> io::Result<String> {
    let whole = Whole {
        format: "saksgang.review/1",
        rulebook: &review.rulebook,
        case: &review.case,
        on: review.on.to_string(),
        set_aside: review.set_aside,
        warnings: review.unexamined.as_slice(),
        findings: review.findings.iter().map(found).collect(),
        acts: &review.acts,
    };
    form::line(&whole)
}

#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    rulebook: &'a Book,
    case: &'a str,
    on: String,
    set_aside: usize,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    warnings: &'a [String],
    findings: Vec<Found<'a>>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    acts: &'a [Line],
}

#[derive(Serialize)]
struct Found<'a> {
    kind: &'static str,
    norm: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    entry: Option<Logged<'a>>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    tasks: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    deadline: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    late_days: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    late_hours: Option<i64>,
    norms: &'a [String],
    basis: &'a str,
}

#[derive(Serialize)]
struct Logged<'a> {
    log: u32,
    on: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
}

fn found(finding: &Finding) -> Found<'_> {
    Found {
        kind: kind(finding.kind),
        norm: &finding.sentence,
        entry: finding.entry.as_ref().map(logged),
        tasks: &finding.tasks,
        deadline: finding.deadline.map(|day| day.to_string()),
        late_days: finding.late.and_then(Late::days),
        late_hours: finding.late.and_then(Late::hours),
        norms: &finding.norms,
        basis: &finding.basis,
    }
}

fn logged(entry: &Entry) -> Logged<'_> {
    Logged {
        log: entry.position,
        on: entry.on.to_string(),
        at: entry.at.map(|at| at.to_string()),
        by: entry.by.as_deref(),
        reason: entry.reason.as_deref(),
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Contradiction => "contradiction",
        Kind::Prohibited => "prohibited",
        Kind::ToCheck => "to check",
        Kind::ByOther => "by another than the prohibited",
        Kind::WithoutCompetence => "without competence",
        Kind::OutOfOrder => "out of order",
        Kind::OrderToCheck => "order to check",
        Kind::LeftOut => "left out",
        Kind::TooLate => "too late",
        Kind::TimeToCheck => "time to check",
        Kind::StartToCheck => "start to check",
        Kind::TooEarly => "too early",
        Kind::Late => "late",
        Kind::Overdue => "overdue",
        Kind::LeftUndone => "left undone",
        Kind::TurnMissed => "turn missed",
        Kind::WithoutReason => "without reason",
        Kind::NoDeparture => "no departure",
        Kind::OtherUnit => "other unit",
        Kind::OtherAddressee => "other addressee",
        Kind::Again => "again",
        Kind::Form => "form",
        Kind::Further => "further entries",
    }
}
