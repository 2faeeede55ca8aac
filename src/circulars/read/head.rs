//! The head of a circular, from its number to its first heading → when it was last changed, its
//! title, its date and its recipients, each as a section of that name with nothing but a heading.
//!
//! Fields stand a line each, `Sist endret : 01.09.2017`. The recipients follow the last of them,
//! and then the title, set apart by empty lines: with one block alone, it is the title.

use super::{Line, Part};
use crate::rulebook::place::{CHANGED, DATED, Place, RECIPIENTS, TITLE};

/// What the fields of a head are called.
const FIELDS: [&str; 4] = [CHANGED, DATED, RECIPIENTS, "Saksnummer"];

/// The parts of the head that are there, from the lines between the number and the first heading.
pub(super) fn parts<'t>(lines: &[Line<'t>]) -> Vec<Part<'t>> {
    let fields =
        lines.iter().rposition(|line| FIELDS.iter().any(|name| value(line, name).is_some()));
    let beneath = lines.get(fields.map_or(0, |at| at + 1)..).unwrap_or_default();
    let blocks: Vec<&[Line<'_>]> =
        beneath.split(Line::is_blank).filter(|block| !block.is_empty()).collect();
    let (title, recipients) =
        blocks.split_last().map_or((String::new(), &[][..]), |(last, head)| (joined(last), head));
    let field = |name| lines.iter().find_map(|line| value(line, name)).unwrap_or_default();
    let recipients: Vec<String> = std::iter::once(field(RECIPIENTS).to_owned())
        .chain(recipients.iter().map(|block| joined(block)))
        .collect();
    let parts = [
        (CHANGED, field(CHANGED).to_owned()),
        (TITLE, title),
        (DATED, field(DATED).to_owned()),
        (RECIPIENTS, recipients.join(" ").trim().to_owned()),
    ];
    parts.into_iter().filter(|(_, text)| !text.is_empty()).map(part).collect()
}

fn part<'t>((name, title): (&str, String)) -> Part<'t> {
    Part { key: Place::titled(name), title, lines: Vec::new() }
}

/// What a field says, if the line is that field.
fn value<'t>(line: &Line<'t>, name: &str) -> Option<&'t str> {
    let rest = line.text.trim().strip_prefix(name)?;
    rest.trim_start().strip_prefix(':').map(str::trim)
}

fn joined(lines: &[Line<'_>]) -> String {
    lines.iter().map(|line| line.text.trim()).collect::<Vec<_>>().join(" ")
}
