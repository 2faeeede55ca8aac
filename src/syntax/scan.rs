//! Text → the items in it, and trouble with its characters.
//!
//! Looks at every character once, before any parsing: signs that the language does not
//! have, texts and brackets that do not close, nesting that goes too deep. The text is cut
//! at each line that has an item keyword in column 1. An item with trouble is not parsed,
//! so that nothing is reported that only follows from it.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::canonical_combining_class;

use crate::diagnostic::Diagnostic;
use crate::keywords;
use crate::phrases::{Phrase, phrase};
use crate::signs::{Unseen, unseen};
use crate::source::{SourceId, Span};
use crate::syntax::error;
use crate::syntax::grammar::NESTING;

/// Bytes that a line may have.
pub(super) const LINE: usize = 4096;
/// Errors of one file that are reported.
pub(super) const ERRORS: usize = 100;

/// What the scan finds.
#[derive(Debug, Default)]
pub(super) struct Scanned {
    /// The items without trouble, in order, as bytes of the text.
    pub(super) items: Vec<Range<usize>>,
    /// The trouble.
    pub(super) troubles: Vec<Diagnostic>,
}

/// Scans a rule file.
pub(super) fn file(source: SourceId, text: &str) -> Scanned {
    let mut scanner = Scanner::new(source, text);
    for line in lines(text) {
        scanner.margin(line.clone());
        scanner.before_first(&line);
        scanner.line(line);
    }
    scanner.first_item();
    scanner.end_item(text.len());
    scanner.scanned
}

/// Scans a text that is one expression.
pub(super) fn expression(source: SourceId, text: &str) -> Vec<Diagnostic> {
    let mut scanner = Scanner::new(source, text);
    scanner.item = Some(0);
    for line in lines(text) {
        scanner.line(line);
    }
    scanner.end_item(text.len());
    scanner.scanned.troubles
}

/// The lines without their ends; a byte order mark at the start is passed over.
fn lines(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = byte_order_mark(text);
    text.get(start..).unwrap_or_default().split_inclusive('\n').map(move |line| {
        let begin = start;
        start += line.len();
        let content = line.strip_suffix('\n').unwrap_or(line);
        let content = content.strip_suffix('\r').unwrap_or(content);
        begin..begin + content.len()
    })
}

/// How many bytes the byte order mark takes.
pub(super) fn byte_order_mark(text: &str) -> usize {
    if text.starts_with('\u{feff}') { 3 } else { 0 }
}

/// Whether a word may contain it.
pub(super) fn is_word_char(sign: char) -> bool {
    sign == '_' || sign.is_alphanumeric()
}

/// What a file has before the first line that starts an item, or that was to start one.
#[derive(Clone, Debug)]
enum Before {
    /// Nothing so far, or remarks alone.
    Nothing,
    /// Lines that belong to no item: the first word of the first of them, and how many there are.
    Stray { first: Range<usize>, lines: usize },
    /// That line has come.
    Over,
}

struct Scanner<'t> {
    source: SourceId,
    text: &'t str,
    /// Where the item that is being scanned starts.
    item: Option<usize>,
    /// What stands before the first line that starts something.
    before: Before,
    /// Whether the item has had no trouble.
    sound: bool,
    /// Its open brackets.
    open: Vec<(char, usize)>,
    /// How many troubles there were before the line.
    before_line: usize,
    scanned: Scanned,
}

impl<'t> Scanner<'t> {
    fn new(source: SourceId, text: &'t str) -> Self {
        Self {
            source,
            text,
            item: None,
            before: Before::Nothing,
            sound: true,
            open: Vec::new(),
            before_line: 0,
            scanned: Scanned::default(),
        }
    }

    fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.source, range)
    }

    fn slice(&self, range: Range<usize>) -> &'t str {
        self.text.get(range).unwrap_or_default()
    }

    /// Notes trouble; the same trouble is told once a line.
    fn trouble(&mut self, diagnostic: Diagnostic) {
        self.sound = false;
        self.note(diagnostic);
    }

    fn note(&mut self, diagnostic: Diagnostic) {
        let troubles = &mut self.scanned.troubles;
        let told =
            troubles.iter().skip(self.before_line).any(|known| known.code == diagnostic.code);
        if !told && troubles.len() <= ERRORS {
            troubles.push(diagnostic);
        }
    }

    /// Looks at column 1: does an item start here?
    fn margin(&mut self, line: Range<usize>) {
        self.before_line = self.scanned.troubles.len();
        let text = self.slice(line.clone());
        let Some(first) = text.chars().next() else {
            return;
        };
        if first.is_alphabetic() || first == '_' {
            self.word_in_margin(first_word(text), line);
        } else if first.is_ascii_digit() || "}){(*\"+-<>,:./".contains(first) {
            self.not_indented(line.start..line.start + first.len_utf8());
        }
    }

    fn word_in_margin(&mut self, word: &str, line: Range<usize>) {
        let range = line.start..line.start + word.len();
        if keywords::is_item_keyword(word) {
            self.first_item();
            self.end_item(line.start);
            self.item = Some(line.start);
        } else if keywords::is_reserved(word) {
            self.not_indented(range);
        } else {
            self.first_item();
            self.end_item(line.start);
            if line.len() <= LINE {
                self.trouble(error::not_an_item(word, self.span(range)));
            }
        }
    }

    /// Notes a line that belongs to no item, because none has started.
    fn before_first(&mut self, line: &Range<usize>) {
        let text = self.slice(line.clone());
        let start = line.end - text.trim_start().len();
        let rest = self.slice(start..line.end);
        if rest.is_empty() || rest.starts_with('#') {
            return;
        }
        match &mut self.before {
            Before::Over => {}
            Before::Stray { lines, .. } => *lines += 1,
            Before::Nothing => {
                let length = first_word(rest).len().max(first_char(rest));
                self.before = Before::Stray { first: start..start + length, lines: 1 };
            }
        }
    }

    /// The first item starts, or the text ends without one: what stands before is told of.
    fn first_item(&mut self) {
        if let Before::Stray { first, lines } = std::mem::replace(&mut self.before, Before::Over) {
            let word = self.slice(first.clone());
            self.trouble(error::before_first_item(word, lines, self.span(first)));
        }
    }

    /// Something in column 1 that only an item can hold: it is taken as the item's.
    fn not_indented(&mut self, range: Range<usize>) {
        if !matches!(self.before, Before::Over) {
            return;
        }
        let word = self.slice(range.clone());
        self.note(error::not_indented(word, self.span(range)));
    }

    /// Ends the item before byte `end`, and keeps it if there was no trouble in it.
    fn end_item(&mut self, end: usize) {
        if let Some((bracket, at)) = self.open.first().copied()
            && self.sound
        {
            let span = self.span(at..at + 1);
            self.before_line = self.scanned.troubles.len();
            self.trouble(error::never_closed(bracket, span));
        }
        if let Some(start) = self.item.take()
            && self.sound
        {
            self.scanned.items.push(start..end);
        }
        self.open.clear();
        self.sound = true;
    }

    /// Looks at every character of a line.
    fn line(&mut self, line: Range<usize>) {
        if line.len() > LINE {
            let span = self.span(line.start..line.start + first_char(self.slice(line.clone())));
            return self.trouble(error::line_too_long(span));
        }
        let mut at = line.start;
        while at < line.end {
            at += self.sign(at, &line).max(1);
        }
    }

    /// Looks at what stands at `at`, and says how many bytes it takes.
    fn sign(&mut self, at: usize, line: &Range<usize>) -> usize {
        let rest = self.slice(at..line.end);
        let plain = rest.bytes().take_while(|byte| is_plain(*byte)).count();
        let Some(sign) = rest.chars().next().filter(|_| plain == 0) else {
            return plain;
        };
        match sign {
            '"' => self.quoted(at, rest),
            '#' => self.comment(at, rest),
            '(' | '{' => self.opens(sign, at),
            ')' | '}' => self.closes(sign, at),
            '\t' => self.tab(at, line.start),
            '<' | '>' | '=' | '!' | '&' | '|' | '~' => self.operator(at, rest),
            _ => self.odd(sign, at),
        }
    }

    /// A text: to its closing quote, or to the end of the line.
    fn quoted(&mut self, at: usize, rest: &str) -> usize {
        let mut signs = rest.char_indices().skip(1);
        while let Some((offset, sign)) = signs.next() {
            let here = at + offset;
            match sign {
                '"' => return offset + 1,
                '\\' => match signs.next() {
                    Some((_, '"' | '\\')) => {}
                    _ => self.trouble(error::bad_escape(self.span(here..here + 1))),
                },
                _ => self.in_text(sign, here),
            }
        }
        self.trouble(error::unclosed_text(self.span(at..at + 1)));
        rest.len()
    }

    fn comment(&mut self, at: usize, rest: &str) -> usize {
        for (offset, sign) in rest.char_indices() {
            if let Some(unseen) = unseen(sign) {
                self.invisible(sign, unseen, at + offset);
            }
        }
        rest.len()
    }

    /// A character between quotation marks: of those that nobody sees a few belong to words.
    fn in_text(&mut self, sign: char, at: usize) {
        if sign == '\t' {
            self.invisible(sign, (Unseen::Control, phrase!("signs-tab")), at);
        } else if let Some(unseen) = unseen(sign).filter(|(kind, _)| !kind.may_stand_in_text()) {
            self.invisible(sign, unseen, at);
        }
    }

    fn invisible(&mut self, sign: char, unseen: (Unseen, Phrase), at: usize) {
        let span = self.span(at..at + sign.len_utf8());
        self.trouble(error::invisible(sign, unseen, span));
    }

    fn opens(&mut self, bracket: char, at: usize) -> usize {
        self.open.push((bracket, at));
        if self.open.len() == NESTING + 1 && self.sound {
            self.trouble(error::too_deep(self.span(at..at + 1)));
        }
        1
    }

    fn closes(&mut self, bracket: char, at: usize) -> usize {
        let span = self.span(at..at + 1);
        match (self.open.pop(), bracket) {
            (Some(('(', _)), ')') | (Some(('{', _)), '}') => {}
            (Some((open, start)), _) => {
                let start = self.span(start..start + 1);
                self.trouble(error::wrong_bracket(bracket, span, (open, start)));
            }
            (None, _) => self.trouble(error::closes_nothing(bracket, span)),
        }
        1
    }

    /// A tab may indent a line, and nothing else.
    fn tab(&mut self, at: usize, line_start: usize) -> usize {
        if !self.slice(line_start..at).trim().is_empty() {
            self.trouble(error::odd_tab(self.span(at..at + 1)));
        }
        1
    }

    /// A run of signs that other languages build operators from.
    fn operator(&mut self, at: usize, rest: &str) -> usize {
        let run = rest.trim_start_matches(['<', '>', '=', '!', '&', '|', '~']);
        let length = rest.len() - run.len();
        let operator = self.slice(at..at + length);
        if !matches!(operator, "<" | "<=" | ">" | ">=") {
            self.trouble(error::foreign_operator(operator, self.span(at..at + length)));
        }
        length
    }

    /// Any character that is not ASCII, and the ASCII ones that mean nothing.
    fn odd(&mut self, sign: char, at: usize) -> usize {
        let length = sign.len_utf8();
        let span = self.span(at..at + length);
        if let Some(unseen) = unseen(sign) {
            self.invisible(sign, unseen, at);
        } else if sign.is_whitespace() {
            self.trouble(error::odd_blank(sign, span));
        } else if canonical_combining_class(sign) != 0 {
            self.decomposed(at, length);
        } else if sign.is_numeric() {
            self.trouble(error::odd_digit(sign, span));
        } else if !sign.is_alphabetic() {
            self.trouble(error::foreign_sign(sign, span));
        } else if sign.nfc().ne([sign]) {
            let letter: String = sign.nfc().collect();
            self.trouble(error::look_alike(sign, &letter, span));
        }
        length
    }

    /// A mark, with the letter that it belongs to.
    fn decomposed(&mut self, at: usize, length: usize) {
        let letter = self.slice(0..at).chars().next_back();
        let start = at - letter.map_or(0, char::len_utf8);
        let span = self.span(start..at + length);
        let composed: String = self.slice(start..at + length).nfc().collect();
        self.trouble(error::decomposed(&composed, span));
    }
}

/// Whether a byte is a character that is no trouble wherever it stands, as nearly all are.
fn is_plain(byte: u8) -> bool {
    let sign = matches!(byte, b' ' | b'_' | b'+' | b'-' | b'*' | b',' | b':' | b'.' | b'/');
    sign || byte.is_ascii_alphanumeric()
}

/// The word that a text starts with.
fn first_word(text: &str) -> &str {
    let end = text.find(|sign: char| !is_word_char(sign) && sign != '-').unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

fn first_char(text: &str) -> usize {
    text.chars().next().map_or(0, char::len_utf8)
}
