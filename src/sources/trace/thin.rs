//! Passages that say *skal, kan, bør, må* in more sentences than norms cite them.
//!
//! Looked at are sentences, then bullets, then paragraphs with all their bullets. What is set
//! aside binds nobody and does not count; what nothing cites is pointed out as such. Where
//! something inside a passage is pointed out, the passage itself is not.

use super::{Row, Standing, Thin};
use crate::rulebook::circular::{CircularId, Passage};
use crate::sources::document::{Document, Written};
use crate::sources::encoding::Encoding;
use crate::sources::verb::binds;
use std::collections::BTreeSet;

/// A sentence with what was made of it.
type Told<'a> = (&'a Written, &'a Row);

/// What is thin in a text, in its order.
pub(super) fn thin(
    document: &Document,
    rows: &[Row],
    (id, encodings): (CircularId, &[Encoding<'_>]),
) -> Vec<Thin> {
    let told: Vec<Told<'_>> = document.sentences().zip(rows).collect();
    let mut found: Vec<Thin> = Vec::new();
    for level in [sentence, bullet, paragraph] {
        for group in told.chunk_by(|a, b| level(a.1) == level(b.1)) {
            let inside =
                |one: &Thin| group.iter().any(|(_, row)| covers(&one.passage, &row.passage));
            let nothing = group.iter().any(|(_, row)| row.standing == Standing::Nothing);
            let one = weigh(group, (id, encodings), level);
            if !nothing && !found.iter().any(inside) {
                found.extend(one.filter(|one| one.sentences > one.norms));
            }
        }
    }
    let place = |one: &Thin| rows.iter().position(|row| covers(&one.passage, &row.passage));
    found.sort_by_key(place);
    found
}

fn weigh(
    group: &[Told<'_>],
    (id, encodings): (CircularId, &[Encoding<'_>]),
    level: fn(&Row) -> Passage,
) -> Option<Thin> {
    let binding = |(one, row): &&Told<'_>| row.standing == Standing::Encoded && binds(&one.text);
    let mut norms = BTreeSet::new();
    for (at, one) in encodings.iter().enumerate() {
        for (norm, cites) in one.norms.iter().enumerate() {
            let reaches = |cited: &Passage| {
                cited.circular == id && group.iter().any(|(one, _)| one.place.is_in(cited))
            };
            if cites.iter().any(reaches) {
                norms.insert((at, norm));
            }
        }
    }
    Some(Thin {
        passage: level(group.first()?.1),
        sentences: group.iter().filter(binding).count(),
        norms: norms.len(),
    })
}

fn sentence(row: &Row) -> Passage {
    row.passage.clone()
}

fn bullet(row: &Row) -> Passage {
    let whole = row.passage.bullets.is_some();
    let sentences = row.passage.sentences.filter(|_| !whole);
    Passage { sentences, ..row.passage.clone() }
}

fn paragraph(row: &Row) -> Passage {
    Passage { bullets: None, sentences: None, ..row.passage.clone() }
}

/// Whether one passage is the other, or holds it.
fn covers(outer: &Passage, inner: &Passage) -> bool {
    outer.section == inner.section
        && (outer.paragraphs.is_none() || outer.paragraphs == inner.paragraphs)
        && (outer.bullets.is_none() || outer.bullets == inner.bullets)
        && (outer.sentences.is_none() || outer.sentences == inner.sentences)
        && (outer.bullets.is_some() || outer.sentences.is_none() || inner.bullets.is_none())
}
