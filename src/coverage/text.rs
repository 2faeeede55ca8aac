//! Coverage → text for people: the figures, then what is missing, by file and line.

use super::phrases::{Phrases, phrases};
use super::told::{Sheet, named, not_seen};
use super::{Choice, Coverage, Gap, Row, Share, Suggestion, What};
use crate::language::Language;
use crate::report::citation::citation;
use crate::report::phrases::fill;
use crate::report::text::page::Page;

/// The whole text, with what a least share of condition outcomes and alternatives comes to.
pub fn text(coverage: Coverage<'_, '_>, language: Language, least: Option<u8>) -> String {
    let words = phrases(language);
    let mut page = Page::default();
    figures(&mut page, coverage, (language, least));
    page.heading(words.missing);
    let mut nothing = true;
    for sheet in coverage.sheets() {
        nothing &= !file(&mut page, coverage, (&sheet, language));
    }
    match coverage.untold() {
        0 if nothing => page.line(words.nothing_missing),
        0 => {}
        untold => page.line(&fill(words.untold, &[&untold.to_string()])),
    }
    suggestions(&mut page, coverage, words);
    readings(&mut page, coverage, language);
    passages(&mut page, coverage, language);
    page.finish()
}

/// The figures alone.
pub fn short(coverage: Coverage<'_, '_>, language: Language, least: Option<u8>) -> String {
    let mut page = Page::default();
    figures(&mut page, coverage, (language, least));
    page.finish()
}

fn figures(page: &mut Page, coverage: Coverage<'_, '_>, (language, least): (Language, Option<u8>)) {
    let words = phrases(language);
    page.heading(words.title);
    for line in told(coverage, words) {
        page.line(&line);
    }
    let decisions = coverage.tally.figures().decisions();
    if let Some(least) = least {
        page.line(&demanded(decisions, least, words));
    }
}

/// The figures, a line each.
pub(super) fn told(coverage: Coverage<'_, '_>, words: &Phrases) -> Vec<String> {
    let figures = coverage.tally.figures_of(coverage.sensitive);
    let shares = [
        figures.conditions,
        figures.alternatives,
        figures.rules,
        figures.norms,
        figures.thresholds,
        figures.readings,
        figures.hinges,
        figures.passages,
    ];
    let lines = words.figures.iter().zip(shares).filter(|(_, share)| share.of > 0);
    let lines = lines.map(|(name, one)| format!("{name}: {}", share(one, words)));
    std::iter::once(format!("{}: {}", words.cases, figures.cases)).chain(lines).collect()
}

/// `812 av 850 (95,5 %)`
fn share(share: Share, words: &Phrases) -> String {
    let tenths = share.tenths();
    let percent = format!("{}{}{}", tenths / 10, words.point, tenths % 10);
    fill(words.share, &[&share.seen.to_string(), &share.of.to_string(), &percent])
}

/// Whether as much was tried as was demanded, and how much is missing.
fn demanded(decisions: Share, least: u8, words: &Phrases) -> String {
    if decisions.reaches(least) {
        return fill(words.least, &[&least.to_string()]);
    }
    let needed = (decisions.of * usize::from(least)).div_ceil(100);
    let missing = needed.saturating_sub(decisions.seen);
    fill(words.too_little, &[&least.to_string(), &missing.to_string()])
}

/// A rule file; whether anything is missing in it.
fn file(
    page: &mut Page,
    coverage: Coverage<'_, '_>,
    (sheet, language): (&Sheet<'_>, Language),
) -> bool {
    let mut rows =
        sheet.rows.iter().filter(|(_, row)| coverage.missing(row).next().is_some()).peekable();
    if rows.peek().is_none() {
        return false;
    }
    page.blank();
    page.line(&sheet.source.name);
    for (at, row) in rows {
        entry(page, coverage, ((*at, row), language));
    }
    true
}

fn entry(
    page: &mut Page,
    coverage: Coverage<'_, '_>,
    ((at, row), language): ((usize, &Row), Language),
) {
    let words = phrases(language);
    let line = fill(words.line, &[&coverage.line(row.at).to_string()]);
    let kind = match row.what {
        What::Rule(_) => words.rule,
        What::Norm(_) => words.norm,
        What::Condition => words.condition,
        What::Threshold => words.threshold,
        What::Alternative(_) => words.alternative,
    };
    let (called, not_seen) = (coverage.called(row), not_seen(row, language));
    page.item(&format!("{line}: {kind} `{called}` – {not_seen}"));
    if let Some(item) = coverage.tally.item(row) {
        page.detail(words.belongs_to, &named(item, language));
    }
    page.detail(words.basis, &coverage.citations(row, language));
    let shown = coverage.missing(row).filter_map(|mark| coverage.suggestion(Gap { row: at, mark }));
    let mut names: Vec<&str> = shown.map(|one| one.name.as_str()).collect();
    names.dedup();
    page.detail(words.would_show, &names.join(", "));
}

/// The cases that would show what is missing.
fn suggestions(page: &mut Page, coverage: Coverage<'_, '_>, words: &Phrases) {
    if !coverage.suggestions.is_empty() {
        page.heading(words.suggestions);
    }
    for one in coverage.suggestions {
        page.item(&one.name);
        page.note(&made(one, words));
        page.note(&fill(words.shows, &[&one.shows.len().to_string()]));
    }
}

/// `examples/ta-refused with ta.applied=null`
pub(super) fn made(one: &Suggestion, words: &Phrases) -> String {
    fill(words.made_from, &[&one.from, &one.changes.join(", ")])
}

/// The readings of which some variant was never chosen, or on which nothing hinged.
fn readings(page: &mut Page, coverage: Coverage<'_, '_>, language: Language) {
    let words = phrases(language);
    let told = coverage.tally.choices.iter().filter_map(|choice| {
        let missing = reading(coverage, choice, language);
        let item = coverage.tally.items.get(choice.item)?;
        (!missing.is_empty()).then(|| format!("{}: {}", named(item, language), missing.join("; ")))
    });
    list(page, words.readings, told);
}

/// What is missing of a reading.
pub(super) fn reading(
    coverage: Coverage<'_, '_>,
    choice: &Choice,
    language: Language,
) -> Vec<String> {
    let (words, rulebook) = (phrases(language), coverage.tally.rulebook);
    let named = rulebook.reading(choice.reading).and_then(|one| rulebook.enumeration(one.ty));
    let variants = named.map_or(&[][..], |named| &named.variants);
    let missing = variants.iter().zip(&choice.variants).filter(|(_, mark)| mark.is_missing());
    let missing: Vec<&str> = missing.map(|(variant, _)| variant.name.as_str()).collect();
    let never = (!missing.is_empty()).then(|| fill(words.never_chosen, &[&missing.join(", ")]));
    let hinges = choice.hinges.is_missing().then(|| words.nothing_hinges.to_owned());
    never.into_iter().chain(hinges).collect()
}

fn passages(page: &mut Page, coverage: Coverage<'_, '_>, language: Language) {
    let tally = coverage.tally;
    let nothing = tally.passages.iter().filter(|cited| !tally.is_exercised(cited));
    let told = nothing.map(|cited| citation(tally.rulebook, cited.passage, language));
    list(page, phrases(language).passages, told);
}

fn list(page: &mut Page, heading: &str, items: impl Iterator<Item = String>) {
    let mut items = items.peekable();
    if items.peek().is_some() {
        page.heading(heading);
    }
    items.for_each(|item| page.item(&item));
}
