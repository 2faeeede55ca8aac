//! The text of a circular, as its web page prints it → sections, paragraphs, bullets and
//! sentences, numbered as rules cite them.
//!
//! 1. What is no plain text is refused: control characters, lines without end.
//! 2. A line `Dokument-ID : …` makes it a circular (`circular`, with its `head`); a first line that is set in,
//!    and no numbered heading, make it slides (`deck`). Anything else is refused, not guessed.
//! 3. Either is cut into sections; `body` makes paragraphs and bullets of their lines, and
//!    refuses other signs of bullets than `•`, `»` and `1)`; `sentence` makes sentences of those.
//!
//! Markdown and HTML say themselves what is a heading and what a list: `markdown` and `html` make
//! [`piece`]s of them, which `outline` numbers by the levels that the circular is cited by.

mod body;
mod circular;
mod deck;
mod head;
mod html;
mod mark;
mod markdown;
mod outline;
mod piece;
mod title;

use super::document::{Document, PassageText};
use super::error;
use super::sentence::sentences;
use crate::diagnostic::Diagnostic;
use crate::rulebook::circular::Circular;
use crate::rulebook::place::Place;
use crate::signs::is_control;
use crate::source::{SourceId, Span};
use crate::value::passage::{Label, Level};
use body::Block;
use std::path::Path;
use unicode_normalization::UnicodeNormalization;

/// A line with the place where it starts.
#[derive(Clone, Copy, Debug)]
struct Line<'t> {
    text: &'t str,
    span: Span,
}

/// A section with the lines under its heading.
#[derive(Clone, Debug)]
struct Part<'t> {
    key: Place,
    title: String,
    lines: Vec<Line<'t>>,
}

/// Reads a circular.
///
/// # Errors
/// It is no circular in a form that is known, or its sections are out of order.
pub fn read(source: SourceId, text: &str) -> Result<Document, Diagnostic> {
    let lines = lines(source, text)?;
    if lines.iter().all(Line::is_blank) {
        return Err(error::empty(source));
    }
    let (name, parts, layout) = match circular::number(&lines)? {
        Some((name, body)) => (Some(name), circular::parts(source, body)?, body::Layout::Page),
        None if deck::is_deck(&lines) => {
            let parts = deck::parts(&lines).ok_or_else(|| error::too_many(source))?;
            (None, parts, body::Layout::Slides)
        }
        None => return Err(error::no_document_id(source)),
    };
    if let Some(line) = parts.iter().flat_map(|part| &part.lines).find(|line| body::strange(line)) {
        return Err(error::strange_bullet(line.span));
    }
    let written = parts.iter().map(|part| passages(part, layout)).collect::<Option<Vec<_>>>();
    let passages = written.ok_or_else(|| error::too_many(source))?.concat();
    Ok(Document { name, passages })
}

/// How a text is marked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Markup {
    /// Markdown.
    Markdown,
    /// HTML.
    Html,
}

impl Markup {
    /// That of a file, by how its name ends; none of plain text.
    pub fn of(file: &str) -> Option<Self> {
        let ending = Path::new(file).extension()?.to_string_lossy().to_lowercase();
        match ending.as_str() {
            "md" | "markdown" => Some(Self::Markdown),
            "html" | "htm" => Some(Self::Html),
            _ => None,
        }
    }
}

/// Reads a circular that is marked up, numbered as it is cited.
///
/// # Errors
/// What is not understood, with its place; what could not be cited, or in two ways.
pub fn marked_up(
    source: SourceId,
    text: &str,
    (markup, circular): (Markup, &Circular),
) -> Result<Document, Diagnostic> {
    lines(source, text)?;
    let pieces = match markup {
        Markup::Markdown => markdown::pieces(source, text)?,
        Markup::Html => html::pieces(source, text)?,
    };
    if pieces.is_empty() {
        return Err(error::empty(source));
    }
    outline::outline(source, pieces, circular)
}

impl Line<'_> {
    fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// How far it is set in.
    fn indent(&self) -> usize {
        self.text.chars().take_while(|letter| letter.is_whitespace()).count()
    }
}

/// The lines of a text that is plain.
fn lines(source: SourceId, text: &str) -> Result<Vec<Line<'_>>, Diagnostic> {
    let (mut all, mut start) = (Vec::new(), 0);
    for whole in text.split_inclusive('\n') {
        let line = whole.trim_end_matches(['\n', '\r']).trim_start_matches('\u{feff}');
        let at = start + (whole.len() - whole.trim_start_matches('\u{feff}').len());
        let span = Span::new(source, at..at + line.len());
        if line.len() > error::LINE_BYTES {
            return Err(error::long_line(span));
        }
        let control = |(_, letter): &(usize, char)| {
            let turns = matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
            let acts = turns || is_control(*letter) || *letter == '\u{feff}';
            acts && !matches!(letter, '\t' | '\u{c}')
        };
        if let Some((inside, found)) = line.char_indices().find(control) {
            let span = Span::new(source, at + inside..at + inside + found.len_utf8());
            return Err(error::control(span, found));
        }
        all.push(Line { text: line, span });
        start += whole.len();
    }
    Ok(all)
}

/// The heading and the sentences of a section; none where they cannot be numbered.
fn passages(part: &Part<'_>, layout: body::Layout) -> Option<Vec<PassageText>> {
    let heading = PassageText { place: part.key.clone(), text: plain(&part.title), alone: true };
    let mut all = vec![heading];
    for Block { paragraph, bullet, pieces } in body::blocks(&part.lines, layout)? {
        let said: Vec<String> = pieces.iter().flat_map(|piece| sentences(&plain(piece))).collect();
        let mut block = part.key.with(Level::Paragraph, Label::count(paragraph));
        if !bullet.is_empty() {
            let numbers: Vec<String> = bullet.iter().map(u16::to_string).collect();
            block = block.with(Level::Bullet, Label::number(&numbers.join(".")));
        }
        all.extend(told(&block, said)?);
    }
    Some(all)
}

/// The sentences of a block, each at its place; none where they cannot be numbered.
fn told(block: &Place, said: Vec<String>) -> Option<Vec<PassageText>> {
    let alone = said.len() == 1;
    let sentences = said.into_iter().enumerate().map(|(at, text)| {
        let sentence = Label::count(u16::try_from(at + 1).ok()?);
        Some(PassageText { place: block.with(Level::Sentence, sentence), text, alone })
    });
    sentences.collect()
}

/// Characters that only say where a line may or may not be broken.
const UNSEEN: [char; 4] = ['\u{ad}', '\u{200b}', '\u{2060}', '\u{feff}'];

/// A text with single spaces, its letters in composed form, without what nobody sees.
fn plain(text: &str) -> String {
    let spaced = text.split_whitespace().collect::<Vec<_>>().join(" ");
    spaced.nfc().filter(|letter| !UNSEEN.contains(letter)).collect()
}
