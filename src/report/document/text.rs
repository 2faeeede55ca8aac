//! A report → lines for people: indented, wrapped at 80 columns, fit for a terminal.

use super::theirs::unmarked;
use super::{Block, Document};
use crate::report::escape::escape;
use textwrap::{Options, WordSplitter, WrapAlgorithm, wrap};

/// Columns of a page.
const WIDTH: usize = 80;

/// Before a word about an item.
const NOTE: &str = "      ";

/// Where such a word goes on in the next line.
const FURTHER: &str = "        ";

/// The whole text.
pub(super) fn written(document: &Document) -> String {
    let mut page = Page { text: String::with_capacity(document.bytes * 2) };
    document.blocks.iter().for_each(|block| page.block(block));
    page.text
}

/// Lines under way.
struct Page {
    text: String,
}

impl Page {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Title(text) | Block::Line(text) => self.wrapped("", "", text),
            Block::Heading(text) => self.heading(text),
            Block::Subheading(text) => {
                self.blank();
                self.wrapped("", "", text);
            }
            Block::Blank => self.blank(),
            Block::Item(text) => self.wrapped("  • ", "    ", text),
            Block::Note(text) => self.wrapped(NOTE, FURTHER, text),
            Block::Detail(key, text) => self.wrapped(NOTE, FURTHER, &format!("{key}: {text}")),
            Block::Further => self.text.push_str("      –\n"),
            Block::Drawn(lines) => self.text.push_str(lines),
        }
    }

    /// With space above and a rule beneath.
    fn heading(&mut self, text: &str) {
        self.blank();
        self.wrapped("", "", text);
        let width = unmarked(text).chars().count().min(WIDTH);
        self.text.push_str(&"─".repeat(width));
        self.text.push('\n');
    }

    /// An empty line, unless one stands there already.
    fn blank(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// Finding where a line may break takes long, and most texts fit on one.
    fn wrapped(&mut self, first: &str, further: &str, text: &str) {
        let text = unmarked(text);
        let text = escape(&text);
        if first.len().max(further.len()) + text.len() <= WIDTH {
            return self.end(&format!("{first}{text}"));
        }
        let options = Options::new(WIDTH)
            .initial_indent(first)
            .subsequent_indent(further)
            .word_splitter(WordSplitter::NoHyphenation)
            .wrap_algorithm(WrapAlgorithm::FirstFit);
        for line in wrap(&text, options) {
            self.end(&line);
        }
    }

    fn end(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }
}
