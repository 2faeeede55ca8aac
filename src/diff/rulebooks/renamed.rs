//! An old answer and a new one → both in the names of the new rulebook, so that what is only
//! called otherwise is no difference.

use super::Report;
use super::entry::Kind;
use super::rename::Rename;
use crate::report::golden::read::Page;
use crate::report::golden::row::Part;

/// Writes an old answer with the names of the new rulebook. Names in a row stand in the order of
/// their letters then, in both.
pub(super) fn rename((page, new): (&mut Page, &mut Page), report: &Report) {
    if report.renames.is_empty() {
        return;
    }
    rename_old(page, report);
    for norm in page.norms.iter_mut().chain(&mut new.norms) {
        norm.unit = alternatives(&norm.unit);
        let rows = norm.parts.iter_mut().filter(|(part, _)| is_row(*part));
        rows.for_each(|(_, text)| *text = ordered(text));
    }
    let lines = page.others.iter_mut().chain(&mut new.others);
    lines.for_each(|line| *line = alternatives(line));
}

/// Whether a part is names in a row.
fn is_row(part: Part) -> bool {
    !matches!(part, Part::Manner | Part::Matters | Part::Status | Part::Course)
}

/// A text with the names that stand in a row in the order of their letters:
/// `missing person.age, person.sex`, `PU or UDI`.
fn ordered(text: &str) -> String {
    let mut words = text.split(' ').peekable();
    let mut rows = Vec::new();
    while words.peek().is_some() {
        let (mut row, mut between) = (Vec::new(), ", ");
        while let Some(word) = words.next() {
            let name = word.strip_suffix(',');
            row.push(alternatives(name.unwrap_or(word)));
            if name.is_none() {
                if words.next_if_eq(&"or").is_none() {
                    break;
                }
                between = " or ";
            }
        }
        row.sort_unstable();
        rows.push(row.join(between));
    }
    rows.join(" ")
}

/// A text with open alternatives in the order of their letters: `?(RKM|RKV)`.
fn alternatives(text: &str) -> String {
    let mut pieces = text.split("?(");
    let mut written = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (open, rest) = piece.split_once(')').unwrap_or((piece, ""));
        let mut units: Vec<&str> = open.split('|').collect();
        units.sort_unstable();
        let close = if open.len() < piece.len() { ")" } else { "" };
        written.extend(["?(", &units.join("|"), close, rest]);
    }
    written
}

/// Writes an old answer with the names of the new rulebook.
fn rename_old(page: &mut Page, report: &Report) {
    let write = |text: &mut String| *text = report.names.in_text(text);
    for norm in &mut page.norms {
        norm.rule = rule(&norm.rule, &report.renames);
        [&mut norm.unit, &mut norm.task, &mut norm.basis].into_iter().for_each(write);
        norm.parts.iter_mut().for_each(|(_, text)| write(text));
        let words = norm.words.as_mut();
        words.and_then(|words| words.status.as_mut()).into_iter().for_each(write);
    }
    page.others.iter_mut().for_each(write);
}

/// A rule by its name of today.
fn rule(name: &str, renames: &[Rename]) -> String {
    fn own(full: &str) -> &str {
        full.rsplit('/').next().unwrap_or(full)
    }
    let mut rules = renames.iter().filter(|one| one.kind == Kind::Rule);
    let found = rules.find(|one| own(&one.old) == name);
    found.map_or(name, |one| own(&one.new)).to_owned()
}
