//! A trace → text for people: circular by circular its passages, what to look at, and what
//! each rule is written from.

use super::{Counts, Row, Standing, Trace, Traced, head};
use crate::language::Language;
use crate::phrases::say;
use crate::report::citation::{citation, citations};
use crate::report::document::Document;
use crate::report::phrases::of_rulebook;
use crate::rulebook::circular::Passage;

/// All of it.
pub fn document(trace: &Trace<'_>, language: Language) -> Document {
    let mut page = Document::default();
    if let Some(by) = of_rulebook(trace.rulebook, language) {
        page.line(&by);
    }
    for traced in &trace.circulars {
        circular(&mut page, trace, (traced, language));
        to_look_at(&mut page, trace, (traced, language));
    }
    page.heading(&say!(language, "sources-by-item"));
    for one in trace.made() {
        let cites: Vec<Passage> = one.cites.iter().map(|cited| (*cited).clone()).collect();
        let cites = citations(trace.rulebook, &cites, language);
        page.item(&one.named(language));
        page.detail(&say!(language, "sources-written-from"), &cites);
        if !one.norms.is_empty() {
            page.detail(&say!(language, "sources-norms"), &one.norms.len().to_string());
        }
    }
    page.heading(&say!(language, "sources-in-all"));
    page.line(&counted(trace.total(), language));
    page
}

/// `5 passages: 3 encoded …`
pub(super) fn counted(counts: Counts, language: Language) -> String {
    let Counts { passages, encoded, set_aside, nothing, rules, norms } = counts;
    say!(
        language,
        "sources-counts",
        passages = passages,
        encoded = encoded,
        aside = set_aside,
        nothing = nothing,
        rules = rules,
        norms = norms
    )
}

/// The sign of what was made of a passage.
pub(super) fn sign(standing: Standing) -> &'static str {
    match standing {
        Standing::Encoded => "✓",
        Standing::SetAside => "○",
        Standing::Nothing => "✗",
    }
}

/// What somebody should look at: a text of another day, what nothing accounts for, citations of nothing, what is thin.
pub(super) fn remarks(trace: &Trace<'_>, traced: &Traced, language: Language) -> Vec<String> {
    let cite = |passage: &Passage| citation(trace.rulebook, passage, language);
    let nothing = traced.rows.iter().filter(|row| row.standing == Standing::Nothing);
    let uncited = say!(language, "sources-uncited");
    let nothing = nothing.map(|row| format!("✗ {}: {uncited}", cite(&row.passage)));
    let not_there = traced.not_there.iter().filter_map(|(at, passage)| {
        let one = trace.encodings.get(*at)?;
        let (item, passage) = (one.named(language), cite(passage));
        Some(format!("✗ {}", say!(language, "sources-not-there", item = item, passage = passage)))
    });
    let thin = traced.thin.iter().map(|one| {
        let (sentences, norms) = (one.sentences, one.norms);
        let told = say!(language, "sources-thin", sentences = sentences, norms = norms);
        format!("▲ {}: {told}", cite(&one.passage))
    });
    let other_day = head::other_day(trace, traced).map(|one| {
        let told = say!(language, "sources-other-day", text = one.text, rules = one.rules);
        format!("▲ {told}")
    });
    other_day.into_iter().chain(nothing).chain(not_there).chain(thin).collect()
}

fn circular(page: &mut Document, trace: &Trace<'_>, (traced, language): (&Traced, Language)) {
    page.heading(&trace.title(traced, language));
    if traced.rows.is_empty() && traced.file.is_none() {
        page.line(&say!(language, "sources-no-passages"));
        return;
    }
    match &traced.file {
        Some(file) => page.line(&say!(language, "sources-text-from", file = file)),
        None => page.line(&say!(language, "sources-without-text")),
    }
    for (name, text) in head::lines(traced) {
        page.line(&format!("{name}: {text}"));
    }
    page.line(&counted(trace.counts(traced), language));
    for (_, rows) in traced.sections() {
        page.blank();
        for row in rows {
            passage(page, trace, row, language);
        }
    }
}

fn passage(page: &mut Document, trace: &Trace<'_>, row: &Row, language: Language) {
    let place = citation(trace.rulebook, &row.passage, language);
    let thin = row.thin.then(|| format!(" ▲ {}", say!(language, "sources-thin-mark")));
    let thin = thin.unwrap_or_default();
    page.item(&format!("{} {place}{thin}", sign(row.standing)));
    if let Some(text) = &row.text {
        page.note(&format!("«{text}»"));
    }
    for one in trace.of_row(row) {
        page.note(&format!("→ {}", one.named(language)));
    }
    if row.standing == Standing::Nothing {
        page.note(&format!("→ {}", say!(language, "sources-uncited")));
    }
}

fn to_look_at(page: &mut Document, trace: &Trace<'_>, (traced, language): (&Traced, Language)) {
    let all = remarks(trace, traced, language);
    if !all.is_empty() {
        page.blank();
        page.line(&format!("{}:", say!(language, "sources-to-look-at")));
    }
    for one in all {
        page.item(&one);
    }
}
