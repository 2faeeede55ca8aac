//! A trace → text for people: circular by circular its passages, what to look at, and what
//! each rule is written from.

use super::phrases::{Phrases, phrases};
use super::{Counts, Row, Standing, Trace, Traced, head};
use crate::language::Language;
use crate::phrases::date;
use crate::report::citation::{citation, citations};
use crate::report::phrases::{fill, of_rulebook};
use crate::report::text::page::Page;
use crate::rulebook::circular::Passage;

/// The whole text.
pub fn text(trace: &Trace<'_>, language: Language) -> String {
    let words = phrases(language);
    let mut page = Page::default();
    if let Some(by) = of_rulebook(trace.rulebook, language) {
        page.line(&by);
    }
    for traced in &trace.circulars {
        circular(&mut page, trace, (traced, language));
        to_look_at(&mut page, trace, (traced, language));
    }
    page.heading(words.by_item);
    for one in trace.made() {
        let cites: Vec<Passage> = one.cites.iter().map(|cited| (*cited).clone()).collect();
        let cites = citations(trace.rulebook, &cites, language);
        page.item(&one.named(language));
        page.detail(words.written_from, &cites);
        if !one.norms.is_empty() {
            page.detail(words.norms, &one.norms.len().to_string());
        }
    }
    page.heading(words.in_all);
    page.line(&counted(trace.total(), words));
    page.finish()
}

/// `5 passages: 3 encoded …`
pub(super) fn counted(counts: Counts, words: &Phrases) -> String {
    let Counts { passages, encoded, set_aside, nothing, rules, norms } = counts;
    let figures = [passages, encoded, set_aside, nothing, rules, norms].map(|one| one.to_string());
    fill(words.counts, &figures.each_ref().map(String::as_str))
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
    let words = phrases(language);
    let cite = |passage: &Passage| citation(trace.rulebook, passage, language);
    let nothing = traced.rows.iter().filter(|row| row.standing == Standing::Nothing);
    let nothing = nothing.map(|row| format!("✗ {}: {}", cite(&row.passage), words.nothing));
    let not_there = traced.not_there.iter().filter_map(|(at, passage)| {
        let one = trace.encodings.get(*at)?;
        Some(format!("✗ {} {}: {}", one.named(language), words.not_there, cite(passage)))
    });
    let thin = traced.thin.iter().map(|one| {
        let figures = [one.sentences.to_string(), one.norms.to_string()];
        let told = fill(words.thin, &figures.each_ref().map(String::as_str));
        format!("▲ {}: {told}", cite(&one.passage))
    });
    let other_day = head::other_day(trace, traced).map(|one| {
        let days = [one.text, one.rules].map(|day| date(day, language));
        format!("▲ {}", fill(words.other_day, &days.each_ref().map(String::as_str)))
    });
    other_day.into_iter().chain(nothing).chain(not_there).chain(thin).collect()
}

fn circular(page: &mut Page, trace: &Trace<'_>, (traced, language): (&Traced, Language)) {
    let words = phrases(language);
    page.heading(&trace.title(traced, language));
    if traced.rows.is_empty() && traced.file.is_none() {
        page.line(words.no_passages);
        return;
    }
    match &traced.file {
        Some(file) => page.line(&format!("{}: {file}", words.text_from)),
        None => page.line(words.without_text),
    }
    for (name, text) in head::lines(traced) {
        page.line(&format!("{name}: {text}"));
    }
    page.line(&counted(trace.counts(traced), words));
    for (_, rows) in traced.sections() {
        page.blank();
        for row in rows {
            passage(page, trace, row, language);
        }
    }
}

fn passage(page: &mut Page, trace: &Trace<'_>, row: &Row, language: Language) {
    let words = phrases(language);
    let place = citation(trace.rulebook, &row.passage, language);
    let thin = if row.thin { format!(" ▲ {}", words.thin_mark) } else { String::new() };
    page.item(&format!("{} {place}{thin}", sign(row.standing)));
    if let Some(text) = &row.text {
        page.note(&format!("«{text}»"));
    }
    for one in trace.of_row(row) {
        page.note(&format!("→ {}", one.named(language)));
    }
    if row.standing == Standing::Nothing {
        page.note(&format!("→ {}", words.nothing));
    }
}

fn to_look_at(page: &mut Page, trace: &Trace<'_>, (traced, language): (&Traced, Language)) {
    let all = remarks(trace, traced, language);
    if !all.is_empty() {
        page.blank();
        page.line(&format!("{}:", phrases(language).to_look_at));
    }
    for one in all {
        page.item(&one);
    }
}
