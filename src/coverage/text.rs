//! Coverage → text for people: the figures, then what is missing, by file and line.

use super::told::{Sheet, named, not_seen};
use super::{Choice, Coverage, Gap, Row, Share, Suggestion, What};
use crate::language::Language;
use crate::phrases::{Argument, Join, Phrase, phrase, say};
use crate::report::citation::citation;
use crate::report::document::Document;

/// All of it, with what a least share of condition outcomes and alternatives comes to.
pub fn document(coverage: Coverage<'_, '_>, language: Language, least: Option<u8>) -> Document {
    let mut page = Document::default();
    figures(&mut page, coverage, (language, least));
    page.heading(&say!(language, "coverage-missing"));
    let mut nothing = true;
    for sheet in coverage.sheets() {
        nothing &= !file(&mut page, coverage, (&sheet, language));
    }
    match coverage.untold() {
        0 if nothing => page.line(&say!(language, "coverage-nothing-missing")),
        0 => {}
        untold => page.line(&say!(language, "coverage-hidden", count = untold)),
    }
    suggestions(&mut page, coverage, language);
    readings(&mut page, coverage, language);
    passages(&mut page, coverage, language);
    page
}

/// The figures alone.
pub fn short(coverage: Coverage<'_, '_>, language: Language, least: Option<u8>) -> Document {
    let mut page = Document::default();
    figures(&mut page, coverage, (language, least));
    page
}

fn figures(
    page: &mut Document,
    coverage: Coverage<'_, '_>,
    (language, least): (Language, Option<u8>),
) {
    page.heading(&say!(language, "coverage-title"));
    for line in told(coverage, language) {
        page.line(&line);
    }
    let decisions = coverage.tally.figures().decisions();
    if let Some(least) = least {
        page.line(&demanded(decisions, least, language));
    }
}

/// The figures, a line each.
pub(super) fn told(coverage: Coverage<'_, '_>, language: Language) -> Vec<String> {
    let figures = coverage.tally.figures_of(coverage.sensitive);
    let shares = [
        (figures.conditions, phrase!("coverage-conditions")),
        (figures.alternatives, phrase!("coverage-alternatives")),
        (figures.rules, phrase!("coverage-rules")),
        (figures.norms, phrase!("coverage-norms")),
        (figures.thresholds, phrase!("coverage-thresholds")),
        (figures.readings, phrase!("coverage-readings")),
        (figures.hinges, phrase!("coverage-hinges")),
        (figures.passages, phrase!("coverage-passages")),
    ];
    let lines = shares.into_iter().filter(|(share, _)| share.of > 0);
    let cases = phrase!("coverage-cases", count = figures.cases);
    let lines = std::iter::once(cases).chain(lines.map(|(one, what)| share(one, what)));
    lines.map(|line| line.say(language)).collect()
}

/// `Regler som har slått til: 812 av 850 (95,5 %)`
fn share(share: Share, what: Phrase) -> Phrase {
    let (whole, tenth) = (share.tenths() / 10, share.tenths() % 10);
    let (seen, of) = (share.seen, share.of);
    phrase!("coverage-share", what = what, seen = seen, of = of, whole = whole, tenth = tenth)
}

/// Whether as much was tried as was demanded, and how much is missing.
fn demanded(decisions: Share, least: u8, language: Language) -> String {
    if decisions.reaches(least) {
        return say!(language, "coverage-enough", least = u32::from(least));
    }
    let needed = (decisions.of * usize::from(least)).div_ceil(100);
    let missing = needed.saturating_sub(decisions.seen);
    say!(language, "coverage-too-little", least = u32::from(least), missing = missing)
}

/// A rule file; whether anything is missing in it.
fn file(
    page: &mut Document,
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
    page: &mut Document,
    coverage: Coverage<'_, '_>,
    ((at, row), language): ((usize, &Row), Language),
) {
    let name = format!("`{}`", coverage.called(row));
    let what = match row.what {
        What::Rule(_) => phrase!("coverage-rule", name = name),
        What::Norm(_) => phrase!("coverage-norm", name = name),
        What::Condition => phrase!("coverage-condition", name = name),
        What::Threshold => phrase!("coverage-threshold", name = name),
        What::Alternative(_) => phrase!("coverage-alternative", name = name),
    };
    let (line, missing) = (coverage.line(row.at), not_seen(row, language));
    page.item(&say!(language, "coverage-entry", line = line, what = what, missing = missing));
    if let Some(item) = coverage.tally.item(row) {
        page.detail(&say!(language, "coverage-belongs-to"), &named(item, language));
    }
    page.detail(&say!(language, "coverage-basis"), &coverage.citations(row, language));
    let shown = coverage.missing(row).filter_map(|mark| coverage.suggestion(Gap { row: at, mark }));
    let mut names: Vec<&str> = shown.map(|one| one.name.as_str()).collect();
    names.dedup();
    page.detail(&say!(language, "coverage-would-show"), &names.join(", "));
}

/// The cases that would show what is missing.
fn suggestions(page: &mut Document, coverage: Coverage<'_, '_>, language: Language) {
    if !coverage.suggestions.is_empty() {
        page.heading(&say!(language, "coverage-suggestions"));
    }
    for one in coverage.suggestions {
        page.item(&one.name);
        page.note(&made(one, language));
        page.note(&say!(language, "coverage-shows", count = one.shows.len()));
    }
}

/// `examples/ta-refused with ta.applied=null`
pub(super) fn made(one: &Suggestion, language: Language) -> String {
    say!(language, "coverage-made-from", case = &one.from, changes = one.changes.join(", "))
}

/// The readings of which some variant was never chosen, or on which nothing hinged.
fn readings(page: &mut Document, coverage: Coverage<'_, '_>, language: Language) {
    let told = coverage.tally.choices.iter().filter_map(|choice| {
        let missing = reading(coverage, choice, language);
        let item = coverage.tally.items.get(choice.item)?;
        (!missing.is_empty()).then(|| format!("{}: {}", named(item, language), missing.join("; ")))
    });
    list(page, &say!(language, "coverage-readings-heading"), told);
}

/// What is missing of a reading.
pub(super) fn reading(
    coverage: Coverage<'_, '_>,
    choice: &Choice,
    language: Language,
) -> Vec<String> {
    let rulebook = coverage.tally.rulebook;
    let named = rulebook.reading(choice.reading).and_then(|one| rulebook.enumeration(one.ty));
    let variants = named.map_or(&[][..], |named| &named.variants);
    let missing = variants.iter().zip(&choice.variants).filter(|(_, mark)| mark.is_missing());
    let missing: Vec<&str> = missing.map(|(variant, _)| variant.name.as_str()).collect();
    let never = (!missing.is_empty()).then(|| {
        let outcomes = Argument::list(Join::Comma, missing);
        say!(language, "coverage-not-tried", outcomes = outcomes)
    });
    let hinges = choice.hinges.is_missing();
    let hinges = hinges.then(|| say!(language, "coverage-nothing-hinges"));
    never.into_iter().chain(hinges).collect()
}

fn passages(page: &mut Document, coverage: Coverage<'_, '_>, language: Language) {
    let tally = coverage.tally;
    let nothing = tally.passages.iter().filter(|cited| !tally.is_exercised(cited));
    let told = nothing.map(|cited| citation(tally.rulebook, cited.passage, language));
    list(page, &say!(language, "coverage-passages-heading"), told);
}

fn list(page: &mut Document, heading: &str, items: impl Iterator<Item = String>) {
    let mut items = items.peekable();
    if items.peek().is_some() {
        page.heading(heading);
    }
    items.for_each(|item| page.item(&item));
}
