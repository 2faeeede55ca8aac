//! A circular as its web page prints it → its number and its sections.
//!
//! The head ([`head`]) ends at the first numbered heading, or at a list of contents, which is told
//! by its headings coming again. Headings count on without a gap. After the last
//! numbered section come the signature, `Kontakt`, `Siste endringer` and the imprint: sections
//! named `Underskrift`, `Kontakt`, `Siste endringer` and `Kolofon`.

use super::{Line, Part, head};
use crate::circulars::error;
use crate::diagnostic::Diagnostic;
use crate::rulebook::place::Place;
use crate::source::SourceId;
use crate::value::passage::{Label, Level};

/// The most characters of a heading.
const HEADING: usize = 200;

/// The most characters of a line of a signature.
const SIGNATURE: usize = 60;

/// A numbered heading: the line it stands in, its number and its title.
#[derive(Clone, Debug)]
struct Heading<'t> {
    at: usize,
    number: Vec<u16>,
    title: &'t str,
}

/// The number of the document, and the lines after it; none where there is no such line.
pub(super) fn number<'l, 't>(
    lines: &'l [Line<'t>],
) -> Result<Option<(String, &'l [Line<'t>])>, Diagnostic> {
    let value = |line: &Line<'t>| {
        let rest = line.text.trim().strip_prefix("Dokument-ID")?;
        rest.trim_start().strip_prefix(':').map(str::trim)
    };
    let mut found = lines.iter().enumerate();
    let Some((at, line, value)) = found.find_map(|(at, line)| Some((at, line, value(line)?)))
    else {
        return Ok(None);
    };
    let name = value.split_whitespace().collect::<Vec<_>>().join("-");
    let plain = |letter: char| letter.is_alphanumeric() || letter == '-';
    if name.is_empty() || name.len() > SIGNATURE || !name.chars().all(plain) {
        return Err(error::strange_document_id(line.span));
    }
    Ok(Some((name, lines.get(at + 1..).unwrap_or_default())))
}

/// The sections of a circular, from the lines after its number.
pub(super) fn parts<'t>(source: SourceId, lines: &[Line<'t>]) -> Result<Vec<Part<'t>>, Diagnostic> {
    let headings = headings(lines);
    let head = headings.first().and_then(|first| lines.get(..first.at)).unwrap_or_default();
    let headings = without_contents(headings, lines);
    let Some(last) = headings.last() else {
        return Err(error::no_sections(source));
    };
    in_order(&headings, lines)?;
    let body = lines.get(last.at + 1..).unwrap_or_default();
    let (body, tail) = tail(body);
    let mut ends = headings.iter().skip(1).map(|heading| heading.at);
    let mut parts = head::parts(head);
    for Heading { at, number, title } in &headings {
        let own = ends.next().map_or(body, |end| lines.get(at + 1..end).unwrap_or_default());
        parts.push(Part {
            key: Place::heading(Level::Section, Label::number(&joined(number))),
            title: title.split_whitespace().collect::<Vec<_>>().join(" "),
            lines: own.to_vec(),
        });
    }
    parts.extend(tail);
    Ok(parts)
}

/// Every line that has the form of a heading, after an empty line or another heading.
fn headings<'t>(lines: &[Line<'t>]) -> Vec<Heading<'t>> {
    let (mut all, mut free) = (Vec::new(), true);
    for (at, line) in lines.iter().enumerate() {
        let heading = heading(line.text).filter(|_| free);
        free = heading.is_some() || line.is_blank();
        all.extend(heading.map(|(number, title)| Heading { at, number, title }));
    }
    all
}

/// `5.1. Flytting …`, `3.1 Ved …`: a number, with a full stop after a single one, and a title
/// that begins with a capital and does not end as a sentence does.
pub(super) fn heading(line: &str) -> Option<(Vec<u16>, &str)> {
    let (number, title) = line.trim().split_once(char::is_whitespace)?;
    let (plain, title) = (number.strip_suffix('.').unwrap_or(number), title.trim());
    let numbered = plain.contains('.') || number.ends_with('.');
    let capital = title.starts_with(char::is_uppercase);
    let ends = title.ends_with(['.', ',', ';', ':', '?', '!']);
    let fits = numbered && capital && !ends && title.chars().count() <= HEADING;
    fits.then(|| Some((dotted(plain)?, title)))?
}

/// A list of contents is what stands before the first heading's coming again, if nothing but
/// headings stands in it.
fn without_contents<'t>(mut all: Vec<Heading<'t>>, lines: &[Line<'t>]) -> Vec<Heading<'t>> {
    let Some(first) = all.first() else {
        return all;
    };
    let words = |title: &str| title.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let is_first =
        |one: &Heading<'_>| one.number == first.number && words(one.title) == words(first.title);
    let Some(again) = all.iter().skip(1).position(is_first).map(|at| at + 1) else {
        return all;
    };
    let listed = all.get(again).and_then(|again| lines.get(first.at..again.at)).unwrap_or_default();
    let bare = listed.iter().filter(|line| !line.is_blank()).count() == again;
    if bare { all.split_off(again) } else { all }
}

/// `5.1`, as its numbers.
fn dotted(text: &str) -> Option<Vec<u16>> {
    text.split('.').map(|part| part.parse().ok()).collect()
}

/// `5.1`
fn joined(numbers: &[u16]) -> String {
    numbers.iter().map(u16::to_string).collect::<Vec<_>>().join(".")
}

/// Whether the headings count on from 1, down and up.
fn in_order(headings: &[Heading<'_>], lines: &[Line<'_>]) -> Result<(), Diagnostic> {
    let mut before: &[u16] = &[];
    for heading in headings {
        if !follows(&heading.number, before) {
            let span = lines.get(heading.at).map(|line| line.span).unwrap_or_default();
            let (number, before) = (joined(&heading.number), joined(before));
            return Err(error::section_out_of_order(span, &number, &before));
        }
        before = &heading.number;
    }
    Ok(())
}

/// 5.1 follows 5; 5.2, and 6, follow 5.1 and all in it.
fn follows(number: &[u16], before: &[u16]) -> bool {
    let Some((last, head)) = number.split_last() else {
        return false;
    };
    if head == before {
        return *last == 1;
    }
    let same = before.get(..head.len()) == Some(head);
    same && before.get(head.len()).is_some_and(|one| one.checked_add(1) == Some(*last))
}

/// What stands after the last section's text, as sections of its own; and that text.
fn tail<'l, 't>(lines: &'l [Line<'t>]) -> (&'l [Line<'t>], Vec<Part<'t>>) {
    let starts = [contact, changes, imprint].map(|is| lines.iter().position(|line| is(line.text)));
    let [contact, changes, imprint] = starts;
    let end = starts.into_iter().flatten().min().unwrap_or(lines.len());
    let until = |start: usize| {
        let later = starts.into_iter().flatten().filter(|other| *other > start);
        later.min().unwrap_or(lines.len())
    };
    let stretch = |from, to| lines.get(from..to).unwrap_or_default();
    let (body, signed) =
        if contact == Some(end) { signature(stretch(0, end)) } else { (stretch(0, end), &[][..]) };
    let mut parts = Vec::new();
    if !signed.is_empty() {
        parts.push(part("Underskrift", signed.to_vec()));
    }
    if let Some(start) = contact {
        parts.push(part("Kontakt", after_colon(stretch(start, until(start)))));
    }
    if let Some(start) = changes {
        parts.push(part("Siste endringer", stretch(start + 1, until(start)).to_vec()));
    }
    if let Some(start) = imprint {
        parts.push(part("Kolofon", stretch(start, until(start)).to_vec()));
    }
    (body, parts)
}

fn part<'t>(title: &str, lines: Vec<Line<'t>>) -> Part<'t> {
    Part { key: Place::titled(title), title: title.to_owned(), lines }
}

fn contact(line: &str) -> bool {
    line.trim().strip_prefix("Kontakt").is_some_and(|rest| rest.trim_start().starts_with(':'))
}

fn changes(line: &str) -> bool {
    line.trim() == "Siste endringer"
}

fn imprint(line: &str) -> bool {
    line.trim() == "Utlendingsdirektoratet"
}

/// The lines, the first from its colon on.
fn after_colon<'t>(lines: &[Line<'t>]) -> Vec<Line<'t>> {
    let mut lines = lines.to_vec();
    if let Some((line, (_, rest))) =
        lines.first_mut().and_then(|line| line.text.split_once(':').map(|parts| (line, parts)))
    {
        line.text = rest;
    }
    lines
}

/// The signature: short lines that end no sentence, at least two, in the last block before the contact.
fn signature<'l, 't>(lines: &'l [Line<'t>]) -> (&'l [Line<'t>], &'l [Line<'t>]) {
    let end = lines.iter().rposition(|line| !line.is_blank()).map_or(0, |at| at + 1);
    let head = lines.get(..end).unwrap_or_default();
    let start = head.iter().rposition(Line::is_blank).map_or(0, |at| at + 1);
    let block = head.get(start..).unwrap_or_default();
    let plain = |line: &Line<'_>| {
        let text = line.text.trim();
        text.chars().count() <= SIGNATURE
            && text.starts_with(char::is_alphabetic)
            && !text.ends_with(['.', ':', ';', ',', '?', '!'])
    };
    let is_signature = block.len() > 1 && block.iter().all(plain);
    if is_signature { lines.split_at(start) } else { (lines, &[]) }
}
