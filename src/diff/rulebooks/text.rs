//! What is different → text for people.

use super::Report;
use super::told::{blocks, notes, title};
use crate::report::text::page::Page;

/// The whole text.
pub fn text(report: &Report) -> String {
    let mut page = Page::default();
    page.line(&title(report, str::to_owned));
    for block in blocks(report, str::to_owned) {
        page.heading(&block.heading);
        for line in &block.lead {
            page.line(line);
        }
        let mut under = None;
        for told in &block.items {
            if told.under != under {
                page.blank();
                if let Some(line) = &told.under {
                    page.line(line);
                }
                under.clone_from(&told.under);
            }
            page.item(&told.head);
            for line in &told.lines {
                page.note(line);
            }
        }
    }
    let notes = notes(report);
    if !notes.is_empty() {
        page.blank();
        for note in notes {
            page.line(&note);
        }
    }
    page.finish()
}
