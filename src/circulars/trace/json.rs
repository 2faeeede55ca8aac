//! A trace → JSON, `saksgang.trace/1`.

use super::{Counts, Row, Standing, Thin, Trace, Traced, head};
use crate::circulars::encoding::{Called, Encoding};
use crate::language::Language;
use crate::report::json::basis::Basis;
use crate::report::json::book::Book;
use crate::report::json::form;
use serde::Serialize;
use std::io::{self, Write};

#[derive(Serialize)]
struct Whole<'t> {
    format: &'static str,
    rulebook: Book,
    counts: Figures,
    circulars: Vec<Sheet<'t>>,
    encodings: Vec<Item<'t>>,
}

#[derive(Serialize)]
struct Figures {
    passages: usize,
    encoded: usize,
    set_aside: usize,
    nothing: usize,
    rules: usize,
    norms: usize,
}

#[derive(Serialize)]
struct Sheet<'t> {
    circular: &'t str,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'t str>,
    text: Option<&'t str>,
    head: Vec<Head<'t>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    other_day: Option<Days>,
    counts: Figures,
    passages: Vec<Line<'t>>,
    not_there: Vec<NotThere<'t>>,
    thin: Vec<Sparse<'t>>,
}

#[derive(Serialize)]
struct Head<'t> {
    name: &'static str,
    text: &'t str,
}

/// When the text was last changed, and the wording that the rules are written from.
#[derive(Serialize)]
struct Days {
    text: String,
    rules: String,
}

#[derive(Serialize)]
struct Line<'t> {
    passage: Basis<'t>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'t str>,
    standing: &'static str,
    from_it: Vec<Called<'t>>,
}

#[derive(Serialize)]
struct NotThere<'t> {
    #[serde(flatten)]
    name: Called<'t>,
    cites: Basis<'t>,
}

#[derive(Serialize)]
struct Sparse<'t> {
    passage: Basis<'t>,
    sentences: usize,
    norms: usize,
}

#[derive(Serialize)]
struct Item<'t> {
    #[serde(flatten)]
    name: Called<'t>,
    #[serde(skip_serializing_if = "Option::is_none")]
    circular: Option<&'t str>,
    passages: Vec<Basis<'t>>,
    norms: usize,
}

/// Writes it, laid out for reading, and the end of the line.
///
/// # Errors
/// What `out` answers when it cannot be written to.
pub fn write(out: &mut dyn Write, trace: &Trace<'_>, language: Language) -> io::Result<()> {
    let rulebook = trace.rulebook;
    let whole = Whole {
        format: "saksgang.trace/1",
        rulebook: Book::from(rulebook),
        counts: figures(trace.total()),
        circulars: trace.circulars.iter().map(|one| circular(trace, one, language)).collect(),
        encodings: trace.encodings.iter().map(|one| item(trace, one, language)).collect(),
    };
    form::pretty(out, &whole)
}

fn figures(counts: Counts) -> Figures {
    let Counts { passages, encoded, set_aside, nothing, rules, norms } = counts;
    Figures { passages, encoded, set_aside, nothing, rules, norms }
}

fn circular<'t>(trace: &'t Trace<'_>, one: &'t Traced, language: Language) -> Sheet<'t> {
    let rulebook = trace.rulebook;
    let circular = trace.circular(one);
    let not_there = one.not_there.iter().filter_map(|(at, cited)| {
        let name = trace.encodings.get(*at)?.name(language);
        Some(NotThere { name, cites: Basis { rulebook, passage: cited } })
    });
    let thin = one.thin.iter().map(|Thin { passage, sentences, norms }| Sparse {
        passage: Basis { rulebook, passage },
        sentences: *sentences,
        norms: *norms,
    });
    Sheet {
        circular: circular.map_or("", |found| &found.name),
        label: circular.and_then(|found| found.labels.get(language)),
        text: one.file.as_deref(),
        head: head::lines(one).map(|(name, text)| Head { name, text }).collect(),
        other_day: head::other_day(trace, one)
            .map(|days| Days { text: days.text.to_string(), rules: days.rules.to_string() }),
        counts: figures(trace.counts(one)),
        passages: one.rows.iter().map(|row| passage(trace, row, language)).collect(),
        not_there: not_there.collect(),
        thin: thin.collect(),
    }
}

fn passage<'t>(trace: &'t Trace<'_>, row: &'t Row, language: Language) -> Line<'t> {
    Line {
        passage: Basis { rulebook: trace.rulebook, passage: &row.passage },
        text: row.text.as_deref(),
        standing: match row.standing {
            Standing::Encoded => "encoded",
            Standing::SetAside => "set aside",
            Standing::Nothing => "nothing",
        },
        from_it: trace.of_row(row).map(|one| one.name(language)).collect(),
    }
}

fn item<'t>(trace: &'t Trace<'_>, one: &'t Encoding<'_>, language: Language) -> Item<'t> {
    let rulebook = trace.rulebook;
    let circular = one.circular.and_then(|id| rulebook.circular(id));
    Item {
        name: one.name(language),
        circular: circular.map(|found| found.name.as_str()),
        passages: one.cites.iter().map(|passage| Basis { rulebook, passage }).collect(),
        norms: one.norms.len(),
    }
}
