//! The text of a file of expectations → its lines, word by word, each with its place.

use crate::source::{SourceId, Span};

/// A line that says something, without its comment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'t> {
    /// From 1.
    pub(super) number: usize,
    /// Without the blanks around it.
    pub(super) text: &'t str,
    source: SourceId,
    start: usize,
}

/// The lines of a text that are not empty.
pub(super) fn lines(source: SourceId, text: &str) -> impl Iterator<Item = Line<'_>> {
    let mut start = 0;
    let lines = text.split_inclusive('\n').zip(1..).map(move |(line, number)| {
        let own = start;
        start += line.len();
        let said = without_comment(line);
        let blank = said.len() - said.trim_start().len();
        Line { number, text: said.trim(), source, start: own + blank }
    });
    lines.filter(|line| !line.text.is_empty())
}

/// A comment begins with `#`, which may stand in a text in quotation marks too.
fn without_comment(line: &str) -> &str {
    let mut quoted = false;
    let comment = line.find(|sign| {
        quoted ^= sign == '"';
        sign == '#' && !quoted
    });
    comment.and_then(|at| line.get(..at)).unwrap_or(line)
}

impl<'t> Line<'t> {
    /// Its words.
    pub(super) fn words(&self) -> Words<'t> {
        Words { line: *self, at: 0 }
    }
}

/// What is left of a line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words<'t> {
    line: Line<'t>,
    at: usize,
}

/// A word and its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word<'t> {
    pub(super) text: &'t str,
    pub(super) span: Span,
}

impl<'t> Words<'t> {
    /// Everything that is left, without the blanks around it.
    pub(super) fn rest(&self) -> Word<'t> {
        let left = self.line.text.get(self.at..).unwrap_or_default();
        let start = self.line.start + self.at + (left.len() - left.trim_start().len());
        let text = left.trim();
        Word { text, span: Span::new(self.line.source, start..start + text.len()) }
    }

    /// The next word, which stays; empty at the end.
    pub(super) fn peek(&self) -> Word<'t> {
        let Word { text, span } = self.rest();
        let text = text.split_whitespace().next().unwrap_or_default();
        let start = span.start as usize;
        Word { text, span: Span::new(span.source, start..start + text.len()) }
    }

    /// The next word, if there is one.
    pub(super) fn next(&mut self) -> Option<Word<'t>> {
        let word = self.peek();
        self.at = (word.span.end as usize).saturating_sub(self.line.start);
        (!word.text.is_empty()).then_some(word)
    }

    /// Whether this word comes next; then it is read.
    pub(super) fn eat(&mut self, word: &str) -> bool {
        let next = self.peek().text == word;
        if next {
            self.next();
        }
        next
    }

    /// Whether nothing is left.
    pub(super) fn is_empty(&self) -> bool {
        self.rest().text.is_empty()
    }
}
