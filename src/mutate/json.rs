//! What no test notices → JSON, `saksgang.mutate/1`.
//!
//! | key | what it holds |
//! | --- | --- |
//! | `format`, `rulebook` | `saksgang.mutate/1`; `name`, `fingerprint` of the rulebook, and `from` where it comes |
//! | `possible`, `chosen`, `left_out`, `tried`, `noticed` | how many small changes there are; how many were made; of those, how many give no valid rules or mean nothing new, were put to the tests, were noticed |
//! | `survivors` | `item` (`rule`, `define` …), `name`, `label`, `basis`, `file`, `line`, `change`, `old`, `new` (left out where it is taken away) |

use super::{Kind, Run, Survivor};
use crate::engine::Rules;
use crate::language::Language;
use crate::report::json::book::Book;
use crate::report::json::form;
use serde::Serialize;
use std::io;

/// A run on one line, with the end of the line.
///
/// # Errors
/// None that is known: it is made of texts and numbers alone.
pub fn json(run: &Run, rules: &Rules, language: Language) -> io::Result<String> {
    let survivors: Vec<Survivor> =
        run.survivors.iter().map(|one| Survivor::new(rules, one, language)).collect();
    let whole = Whole {
        format: "saksgang.mutate/1",
        rulebook: Book::from(&rules.rulebook),
        possible: run.possible,
        chosen: run.chosen,
        left_out: run.left_out,
        tried: run.tried(),
        noticed: run.tried() - survivors.len(),
        survivors: survivors.iter().map(told).collect(),
    };
    form::line(&whole)
}

#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    rulebook: Book,
    possible: usize,
    chosen: usize,
    left_out: usize,
    tried: usize,
    noticed: usize,
    survivors: Vec<Told<'a>>,
}

#[derive(Serialize)]
struct Told<'a> {
    item: &'static str,
    name: &'a str,
    label: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    basis: &'a str,
    file: &'a str,
    line: usize,
    change: &'static str,
    old: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    new: &'a str,
}

fn told(one: &Survivor) -> Told<'_> {
    Told {
        item: one.item,
        name: &one.name,
        label: &one.label,
        basis: &one.basis,
        file: &one.file,
        line: one.line,
        change: change(one.kind),
        old: &one.old,
        new: &one.new,
    }
}

fn change(kind: Kind) -> &'static str {
    match kind {
        Kind::Boundary => "boundary",
        Kind::Comparison => "comparison",
        Kind::Negated => "negated",
        Kind::Condition => "condition",
        Kind::Joined => "all and any",
        Kind::Count => "count",
        Kind::Listed => "one of",
        Kind::Amount => "amount",
        Kind::Calculation => "calculation",
        Kind::Extreme => "earliest and latest",
        Kind::Day => "day",
        Kind::Narrowing => "restriction",
        Kind::InForce => "in force",
        Kind::Bearer => "bearer",
        Kind::Modality => "modality",
        Kind::Norm => "norm",
        Kind::Party => "party",
        Kind::Suffices => "one suffices",
        Kind::Form => "form",
        Kind::Order => "order",
        Kind::Deadline => "deadline",
        Kind::Rhythm => "rhythm",
        Kind::Since => "since",
        Kind::Reservation => "reservation",
        Kind::Override => "override",
        Kind::Alternative => "alternative",
        Kind::Value => "value",
        Kind::Default => "default",
    }
}
