//! An answer → its norms, with the words that people know them by.

use super::read::read;
use super::{Seen, Words};
use crate::engine::Answer;
use crate::report::citation::citations;
use crate::report::golden::golden;
use crate::report::text::course;
use crate::report::text::names::Names;
use crate::report::text::norm::whole_sentence;
use crate::report::view::{Options, View};

/// The norms of an answer that are to be shown, in its order.
pub fn told(answer: Answer<'_>, options: Options) -> Vec<Seen> {
    let page = read(&golden(answer, options));
    let view = View::new(&answer, options);
    let names = Names::new(&view);
    let words = view.norms().map(|one| Words {
        sentence: whole_sentence(names, &one),
        basis: citations(view.rulebook(), &one.norm.cites, options.language),
        status: course::status(names, &one),
    });
    page.norms
        .into_iter()
        .zip(words)
        .map(|(norm, words)| Seen { words: Some(words), ..norm })
        .collect()
}
