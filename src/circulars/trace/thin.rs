//! Passages that say *skal, kan, bør, må* in more sentences than norms cite them.
//!
//! Looked at are sentences, then bullets, then paragraphs with all their bullets. A sentence that
//! is set aside binds nobody, and one that nothing cites is pointed out as such: neither counts.
//! Where something inside a passage is thin, the passage itself is not named.

use super::{Row, Standing, Thin};
use crate::circulars::document::{Document, PassageText};
use crate::circulars::encoding::Encoding;
use crate::circulars::verb::binds;
use crate::rulebook::circular::{CircularId, Passage, Step};
use crate::value::passage::Level;
use std::collections::BTreeSet;

/// A sentence with what was made of it.
type Told<'a> = (&'a PassageText, &'a Row);

/// What is thin in a text, in its order.
pub(super) fn thin(
    document: &Document,
    rows: &[Row],
    made: (CircularId, &[Encoding<'_>]),
) -> Vec<Thin> {
    let told: Vec<Told<'_>> = document.sentences().zip(rows).collect();
    let mut pointed_out = vec![false; told.len()];
    let mut found: Vec<(usize, Thin)> = Vec::new();
    for level in [sentence, bullet, paragraph] {
        let mut start = 0;
        for group in told.chunk_by(|a, b| level(a.1) == level(b.1)) {
            let place = start..start + group.len();
            start = place.end;
            let Some(marks) = pointed_out.get_mut(place.clone()) else {
                continue;
            };
            let whole = !marks.contains(&true);
            let weighed =
                weigh(group, made, level).filter(|one| whole && one.sentences > one.norms);
            if let Some(one) = weighed {
                marks.fill(true);
                found.push((place.start, one));
            }
        }
    }
    found.sort_by_key(|(start, _)| *start);
    found.into_iter().map(|(_, one)| one).collect()
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
    let inner = |step: &&Step| matches!(step.level, Level::Bullet | Level::Point);
    match row.passage.steps.iter().rfind(inner) {
        Some(innermost) => row.passage.up_to(innermost.level),
        None => row.passage.clone(),
    }
}

fn paragraph(row: &Row) -> Passage {
    row.passage.up_to(Level::Paragraph)
}
