//! What is different → text for people.

use super::Report;
use super::told::{Line, Words, blocks, notes, title};
use crate::report::text::page::Page;

/// The whole text.
pub fn text(report: &Report) -> String {
    let mut page = Page::default();
    page.line(&plain(&title(report)));
    for block in blocks(report) {
        page.heading(&block.heading);
        for line in &block.lead {
            page.line(&plain(line));
        }
        let mut under = None;
        for told in &block.items {
            if told.under != under {
                page.blank();
                if let Some(line) = &told.under {
                    page.line(&plain(line));
                }
                under.clone_from(&told.under);
            }
            page.item(&plain(&told.head));
            for line in &told.lines {
                page.note(&plain(line));
            }
        }
    }
    let notes = notes(report);
    if !notes.is_empty() {
        page.blank();
        for note in notes {
            page.line(note);
        }
    }
    page.finish()
}

fn plain(line: &Line) -> String {
    let words = line.iter().map(|words| match words {
        Words::Own(text) | Words::Theirs(text) => text.as_str(),
    });
    words.collect()
}
