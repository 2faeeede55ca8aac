//! A report → Markdown. What rules and cases say stands between backticks, where it is neither
//! HTML nor a link nor somebody's name; in all other words such signs are taken out of force.

use super::theirs::each;
use super::{Block, Document};
use crate::language::Language;
use crate::phrases::say;
use crate::report::escape::{escape, page};

/// A section with more items than this is folded away.
const OPEN: usize = 10;

/// The whole text.
pub(super) fn written(document: &Document, language: Language) -> String {
    let mut text = String::new();
    let heads = |block: &Block| matches!(block, Block::Heading(_));
    let mut rest = document.blocks.as_slice();
    while !rest.is_empty() {
        let next = rest.iter().skip(1).position(heads).map_or(rest.len(), |at| at + 1);
        let (section, after) = rest.split_at(next);
        self::section(&mut text, section, language);
        rest = after;
    }
    text
}

/// Everything under one heading.
fn section(text: &mut String, section: &[Block], language: Language) {
    let items = section.iter().filter(|block| matches!(block, Block::Item(_))).count();
    let first =
        section.iter().position(|block| matches!(block, Block::Item(_) | Block::Subheading(_)));
    let heading = section.first().and_then(|block| match block {
        Block::Heading(heading) => Some(words(heading)),
        _ => None,
    });
    let folded = heading.filter(|_| items > OPEN).zip(first);
    let mut before = None;
    for (at, block) in section.iter().enumerate() {
        if let Some((heading, _)) = folded.as_ref().filter(|(_, first)| *first == at) {
            let summary = say!(language, "answer-show-all", heading = heading, count = items);
            text.push_str("<details><summary>");
            text.push_str(&summary);
            text.push_str("</summary>\n\n");
        }
        write(text, block, before);
        before = Some(block);
    }
    if folded.is_some() {
        text.push_str("\n</details>\n");
    }
}

fn write(text: &mut String, block: &Block, before: Option<&Block>) {
    let room = |text: &mut String| {
        if !text.is_empty() && !text.ends_with("\n\n") {
            text.push('\n');
        }
    };
    let line = match block {
        Block::Title(title) => format!("## {}\n", words(title)),
        Block::Heading(heading) => {
            room(text);
            format!("### {}\n\n", words(heading))
        }
        Block::Subheading(heading) => {
            room(text);
            format!("#### {}\n\n", words(heading))
        }
        Block::Line(line) => {
            match before {
                // Two lines that follow each other would become one.
                Some(Block::Line(_)) if text.ends_with('\n') => {
                    text.insert_str(text.len() - 1, "  ");
                }
                _ => room(text),
            }
            words(line) + "\n"
        }
        Block::Blank => return room(text),
        Block::Item(item) => {
            if matches!(before, Some(Block::Line(_))) {
                room(text);
            }
            format!("- {}\n", words(item))
        }
        Block::Note(note) => format!("  - {}\n", words(note)),
        Block::Detail(key, detail) => format!("  - {}: {}\n", words(key), words(detail)),
        Block::Further => "  - –\n".to_owned(),
        Block::Drawn(lines) => {
            room(text);
            let fence = "`".repeat(longest(lines).max(2) + 1);
            format!("{fence}text\n{}\n{fence}\n", page(lines).trim_end())
        }
    };
    text.push_str(&line);
}

fn words(text: &str) -> String {
    each(text, own, code)
}

/// Signs that make HTML, links, names of people and other markup, out of force.
fn own(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for sign in escape(text).chars() {
        match sign {
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '&' => written.push_str("&amp;"),
            '@' => written.push_str("&#64;"),
            '\\' | '*' | '_' | '[' | ']' | '#' | '|' | '~' => {
                written.push('\\');
                written.push(sign);
            }
            _ => written.push(sign),
        }
    }
    written
}

/// A text between more backticks than stand together in it, on one line.
fn code(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = escape(&words);
    let fence = "`".repeat(longest(&text) + 1);
    let touching = text.starts_with('`') || text.ends_with('`') || text.is_empty();
    let space = if touching { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// How many backticks stand together at most.
fn longest(text: &str) -> usize {
    text.split(|one| one != '`').map(str::len).max().unwrap_or(0)
}
