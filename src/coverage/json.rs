//! Coverage → JSON, `saksgang.coverage/1`.

use super::told::outcome;
use super::{Choice, Coverage, Figures, Gap, Mark, Row, Share, What};
use crate::report::json::basis::Basis;
use crate::report::json::book::Book;
use crate::report::json::form;
use serde::Serialize;
use std::io::{self, Write};

#[derive(Serialize)]
struct Whole<'c> {
    format: &'static str,
    rulebook: Book,
    cases: u64,
    figures: Shares,
    files: Vec<File<'c>>,
    readings: Vec<Chosen<'c>>,
    passages: Vec<Passage<'c>>,
    suggestions: Vec<Suggested<'c>>,
}

#[derive(Serialize)]
struct Shares {
    conditions: Part,
    alternatives: Part,
    rules: Part,
    norms: Part,
    thresholds: Part,
    readings: Part,
    hinges: Part,
    passages: Part,
}

#[derive(Serialize)]
struct Part {
    seen: usize,
    of: usize,
}

#[derive(Serialize)]
struct File<'c> {
    file: &'c str,
    rows: Vec<Counted<'c>>,
}

#[derive(Serialize)]
struct Counted<'c> {
    line: usize,
    kind: &'static str,
    text: String,
    item: Item<'c>,
    /// Nothing where they are masked.
    outcomes: Vec<Seen<'c>>,
    #[serde(skip_serializing_if = "is_false")]
    masked: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    basis: Vec<Basis<'c>>,
}

#[derive(Serialize)]
struct Item<'c> {
    kind: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    name: &'c str,
}

#[derive(Serialize)]
struct Seen<'c> {
    outcome: &'c str,
    times: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    case: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    suggestion: Option<&'c str>,
}

#[derive(Serialize)]
struct Chosen<'c> {
    reading: &'c str,
    variants: Vec<Seen<'c>>,
    hinges: u64,
}

#[derive(Serialize)]
struct Passage<'c> {
    passage: Basis<'c>,
    exercised: bool,
}

#[derive(Serialize)]
struct Suggested<'c> {
    name: &'c str,
    from: &'c str,
    changes: &'c [String],
}

/// Writes it, laid out for reading, and the end of the line.
///
/// # Errors
/// What `out` answers when it cannot be written to.
pub fn write(out: &mut dyn Write, coverage: Coverage<'_, '_>) -> io::Result<()> {
    let (tally, rulebook) = (coverage.tally, coverage.tally.rulebook);
    let files = coverage.sheets().map(|sheet| File {
        file: &sheet.source.name,
        rows: sheet.rows.iter().map(|(at, row)| line(coverage, (*at, row))).collect(),
    });
    let passages = tally.passages.iter().map(|cited| Passage {
        passage: Basis { rulebook, passage: cited.passage },
        exercised: tally.is_exercised(cited),
    });
    let suggestions = coverage.suggestions.iter().map(|one| Suggested {
        name: &one.name,
        from: &one.from,
        changes: &one.changes,
    });
    let figures = tally.figures_of(coverage.sensitive);
    let whole = Whole {
        format: "saksgang.coverage/1",
        rulebook: Book::from(rulebook),
        cases: figures.cases,
        figures: shares(figures),
        files: files.collect(),
        readings: tally.choices.iter().filter_map(|one| reading(coverage, one)).collect(),
        passages: passages.collect(),
        suggestions: suggestions.collect(),
    };
    form::pretty(out, &whole)
}

fn shares(figures: Figures) -> Shares {
    let part = |Share { seen, of }| Part { seen, of };
    Shares {
        conditions: part(figures.conditions),
        alternatives: part(figures.alternatives),
        rules: part(figures.rules),
        norms: part(figures.norms),
        thresholds: part(figures.thresholds),
        readings: part(figures.readings),
        hinges: part(figures.hinges),
        passages: part(figures.passages),
    }
}

fn line<'c>(coverage: Coverage<'c, '_>, (at, row): (usize, &'c Row)) -> Counted<'c> {
    let rulebook = coverage.tally.rulebook;
    let masked = coverage.masks(row);
    let possible = row.marks.iter().enumerate().filter(|(_, mark)| mark.possible && !masked);
    let item = coverage.tally.items.get(row.item);
    Counted {
        line: coverage.line(row.at),
        kind: match row.what {
            What::Rule(_) => "rule",
            What::Norm(_) => "norm",
            What::Condition => "condition",
            What::Threshold => "threshold",
            What::Alternative(_) => "alternative",
        },
        text: coverage.called(row),
        item: item.map_or(Item { kind: "facts", name: "" }, |item| Item {
            kind: item.kind.keyword(),
            name: item.name,
        }),
        outcomes: possible
            .map(|(mark, one)| Seen {
                suggestion: coverage
                    .suggestion(Gap { row: at, mark })
                    .map(|suggestion| suggestion.name.as_str()),
                ..seen(outcome(row.what, mark), one)
            })
            .collect(),
        masked,
        basis: coverage.cites(row).iter().map(|passage| Basis { rulebook, passage }).collect(),
    }
}

fn seen<'c>(outcome: &'c str, mark: &'c Mark) -> Seen<'c> {
    Seen { outcome, times: mark.times, case: mark.case.as_deref(), suggestion: None }
}

fn reading<'c>(coverage: Coverage<'c, '_>, choice: &'c Choice) -> Option<Chosen<'c>> {
    let rulebook = coverage.tally.rulebook;
    let reading = rulebook.reading(choice.reading)?;
    let variants = &rulebook.enumeration(reading.ty)?.variants;
    let variants = variants.iter().zip(&choice.variants);
    Some(Chosen {
        reading: &reading.name,
        variants: variants.map(|(variant, mark)| seen(&variant.name, mark)).collect(),
        hinges: choice.hinges.times,
    })
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
fn is_false(one: &bool) -> bool {
    !*one
}
