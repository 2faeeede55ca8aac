//! A report for people under way: blocks of text, in their order. It is written as text for a
//! terminal, as Markdown for a comment, or as a page of HTML; whoever tells something builds
//! blocks and knows none of the three.
//!
//! | file | what it writes |
//! | --- | --- |
//! | `text` | lines of at most 80 columns |
//! | `markdown` | Markdown, long sections folded away |
//! | `html` | one page that needs nothing but itself |
//! | `theirs` | which words are of rules or cases, and not the program's own |

mod html;
mod markdown;
mod text;
mod theirs;

use crate::language::Language;
use crate::report::bound::LONGEST;

pub(crate) use html::page_top;
pub(crate) use theirs::theirs;

/// A report under way.
#[derive(Debug, Default)]
pub struct Document {
    blocks: Vec<Block>,
    bytes: usize,
}

/// A part of a report.
#[derive(Debug)]
enum Block {
    /// What the whole is about.
    Title(String),
    /// What the next blocks are about.
    Heading(String),
    /// What some blocks under a heading are about.
    Subheading(String),
    /// A line by itself.
    Line(String),
    /// Some room.
    Blank,
    /// One of several things.
    Item(String),
    /// A further word about an item.
    Note(String),
    /// A further word about an item, with what it is about.
    Detail(String, String),
    /// The next words are of the same item, but stand apart.
    Further,
    /// Lines that are laid out already.
    Drawn(String),
}

impl Document {
    /// Whether it is as long as it may be; nothing more is added.
    pub(crate) fn is_full(&self) -> bool {
        self.bytes > LONGEST
    }

    /// What the next blocks are about.
    pub(crate) fn heading(&mut self, text: &str) {
        self.add(Block::Heading(text.to_owned()));
    }

    /// What some blocks under a heading are about.
    pub(crate) fn subheading(&mut self, text: &str) {
        self.add(Block::Subheading(text.to_owned()));
    }

    /// A line by itself; the first of all says what the whole is about.
    pub(crate) fn line(&mut self, text: &str) {
        let block = if self.blocks.is_empty() { Block::Title } else { Block::Line };
        self.add(block(text.to_owned()));
    }

    /// Some room before what comes next.
    pub(crate) fn blank(&mut self) {
        self.add(Block::Blank);
    }

    /// One of several things.
    pub(crate) fn item(&mut self, text: &str) {
        self.add(Block::Item(text.to_owned()));
    }

    /// The next words are of the same item, but stand apart.
    pub(crate) fn further(&mut self) {
        self.add(Block::Further);
    }

    /// A further word about an item: `hjemmel: IM 2011-020 pkt. 4`; nothing without a text.
    pub(crate) fn detail(&mut self, key: &str, text: &str) {
        if !text.is_empty() {
            self.add(Block::Detail(key.to_owned(), text.to_owned()));
        }
    }

    /// A further word about an item, without a key.
    pub(crate) fn note(&mut self, text: &str) {
        self.add(Block::Note(text.to_owned()));
    }

    /// Lines that are laid out already.
    pub(crate) fn drawn(&mut self, lines: &str) {
        self.add(Block::Drawn(lines.to_owned()));
    }

    /// The end; where it was cut off, these words say so.
    pub(crate) fn end(&mut self, cut: &str) {
        if self.is_full() {
            self.blocks.push(Block::Line(cut.to_owned()));
        }
    }

    /// For a terminal, and wherever lines are read as they are.
    pub fn text(&self) -> String {
        text::written(self)
    }

    /// For a comment on a pull request or a page of a wiki.
    pub fn markdown(&self, language: Language) -> String {
        markdown::written(self, language)
    }

    /// For a browser.
    pub fn html(&self, language: Language) -> String {
        html::written(self, language)
    }

    fn add(&mut self, block: Block) {
        if !self.is_full() {
            self.bytes += block.len();
            self.blocks.push(block);
        }
    }
}

impl Block {
    /// About how many bytes it takes.
    fn len(&self) -> usize {
        match self {
            Self::Title(text)
            | Self::Heading(text)
            | Self::Subheading(text)
            | Self::Line(text)
            | Self::Item(text)
            | Self::Note(text)
            | Self::Drawn(text) => text.len(),
            Self::Detail(key, text) => key.len() + text.len(),
            Self::Blank | Self::Further => 1,
        }
    }
}
