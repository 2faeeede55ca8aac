//! Lines for people: indented, wrapped at 80 columns, fit for a terminal.

use crate::report::bound::is_cut;
use crate::report::escape::escape;
use textwrap::{Options, WordSplitter, WrapAlgorithm, wrap};

/// Columns of a page.
const WIDTH: usize = 80;

/// A page under way.
#[derive(Debug, Default)]
pub(crate) struct Page {
    text: String,
}

impl Page {
    /// Whether the page is as long as it may be; nothing more is added.
    pub(crate) fn is_full(&self) -> bool {
        is_cut(&self.text)
    }

    /// A paragraph at the margin.
    pub(crate) fn line(&mut self, text: &str) {
        self.wrapped("", "", text);
    }

    /// A heading, with space above and a rule beneath.
    pub(crate) fn heading(&mut self, text: &str) {
        self.blank();
        self.line(text);
        let width = text.chars().count().min(WIDTH);
        self.text.push_str(&"─".repeat(width));
        self.text.push('\n');
    }

    /// An empty line, unless one stands there already.
    pub(crate) fn blank(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// One of several things.
    pub(crate) fn item(&mut self, text: &str) {
        self.wrapped("  • ", "    ", text);
    }

    /// The next words are of the same item, but stand apart.
    pub(crate) fn further(&mut self) {
        self.text.push_str("      –\n");
    }

    /// A further word about an item: `      hjemmel: IM 2011-020 pkt. 4`.
    pub(crate) fn detail(&mut self, key: &str, text: &str) {
        if !text.is_empty() {
            self.wrapped("      ", "        ", &format!("{key}: {text}"));
        }
    }

    /// A further word about an item, without a key.
    pub(crate) fn note(&mut self, text: &str) {
        self.wrapped("      ", "        ", text);
    }

    /// Lines that are laid out already.
    pub(crate) fn drawn(&mut self, lines: &str) {
        if !self.is_full() {
            self.text.push_str(lines);
        }
    }

    /// The whole page.
    pub(crate) fn finish(self) -> String {
        self.text
    }

    /// The whole page, with these words at its end where it is cut off.
    pub(crate) fn finish_or(mut self, cut: &str) -> String {
        if self.is_full() {
            self.text.push_str(cut);
            self.text.push('\n');
        }
        self.text
    }

    /// Finding where a line may break takes long, and most texts fit on one.
    fn wrapped(&mut self, first: &str, further: &str, text: &str) {
        if self.is_full() {
            return;
        }
        let text = escape(text);
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
