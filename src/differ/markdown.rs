//! What is different → Markdown, as for a comment on a pull request. What rules and cases say
//! stands between backticks, where it is neither HTML nor a link nor somebody's name.

use super::Report;
use super::phrases::phrases;
use super::told::{Block, Line, Words, blocks, notes, title};
use crate::report::escape::escape;

/// More items than this are folded away.
const OPEN: usize = 10;

/// The whole text.
pub fn markdown(report: &Report) -> String {
    let mut text = format!("## {}\n", marked(&title(report)));
    for one in blocks(report) {
        block(&mut text, &one, phrases(report.language).show);
    }
    for note in notes(report) {
        text.push_str(&format!("\n{note}\n"));
    }
    text
}

fn block(text: &mut String, block: &Block, show: &str) {
    text.push_str(&format!("\n### {}\n\n", block.heading));
    for line in &block.lead {
        text.push_str(&format!("{}\n", marked(line)));
    }
    let folded = block.items.len() > OPEN;
    if folded {
        let number = block.items.len().to_string();
        let summary = show.replacen("{}", &block.heading, 1).replacen("{}", &number, 1);
        text.push_str(&format!("<details><summary>{summary}</summary>\n"));
    }
    let mut under = None;
    for told in &block.items {
        if told.under != under {
            told.under
                .iter()
                .for_each(|line| text.push_str(&format!("\n#### {}\n\n", marked(line))));
            under.clone_from(&told.under);
        }
        text.push_str(&format!("- {}\n", marked(&told.head)));
        told.lines.iter().for_each(|line| text.push_str(&format!("  - {}\n", marked(line))));
    }
    if folded {
        text.push_str("\n</details>\n");
    }
}

fn marked(line: &Line) -> String {
    let words = line.iter().map(|words| match words {
        Words::Own(text) => text.clone(),
        Words::Theirs(text) => code(text),
    });
    words.collect()
}

/// A text between more backticks than stand together in it, on one line.
fn code(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = escape(&words);
    let longest = text.split(|one| one != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    match text.starts_with('`') || text.ends_with('`') || text.is_empty() {
        true => format!("{fence} {text} {fence}"),
        false => format!("{fence}{text}{fence}"),
    }
}
