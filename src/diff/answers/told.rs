//! An answer → its norms, with the words that people know them by.

use crate::engine::Answer;
use crate::report::citation::citations;
use crate::report::document::Document;
use crate::report::golden::read::{Page, Wrong};
use crate::report::golden::row::Words;
use crate::report::golden::{page, wrong};
use crate::report::text::names::Names;
use crate::report::text::norm::{matters, short_sentence};
use crate::report::text::{beside, course};
use crate::report::view::{Options, Shown, View};

/// What golden text says of an answer, its norms in the words of people too.
pub fn told(answer: Answer<'_>, options: Options) -> Page {
    let view = View::new(&answer, options);
    let names = Names::new(&view);
    let mut page = page(&view);
    for (row, one) in page.norms.iter_mut().zip(view.norms()) {
        row.words = Some(Words {
            sentence: short_sentence(names, &one),
            basis: citations(view.rulebook(), &one.norm.cites, options.language),
            status: course::status(names, &one),
            course: beside_status(names, &one),
            matters: matters(names, &one),
        });
    }
    let words = beside::lines(names).into_iter();
    page.wrong = wrong(&view).zip(words).map(|(line, words)| Wrong { line, words }).collect();
    page
}

/// The lines beneath the status, as one.
fn beside_status(names: Names<'_, '_>, one: &Shown<'_>) -> String {
    let mut page = Document::default();
    course::beside_status(&mut page, names, one);
    let text = page.text();
    let lines: Vec<&str> = text.split_whitespace().collect();
    lines.join(" ")
}
