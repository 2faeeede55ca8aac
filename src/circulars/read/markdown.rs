//! Markdown → headings, points of lists, and text, each with its place.
//!
//! `pulldown-cmark` says what is what; tables, footnotes, pictures, quotes, code and HTML are told
//! from text so that they can be refused. Nothing is left out but rulers and comments.

use super::mark::typed;
use super::piece::{Kind, MOST_LISTS, Mark, Piece, Read};
use crate::circulars::error::{Unread, unread};
use crate::source::{SourceId, Span};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// The pieces of a text under way.
struct Pieces {
    source: SourceId,
    all: Vec<Piece>,
    /// The open lists, each with the number that comes next where it counts.
    lists: Vec<Option<u64>>,
    /// The text since the last part began, and where it stands.
    text: String,
    span: Option<Range<usize>>,
    /// Whether the words are those of a heading.
    heading: Option<Range<usize>>,
    /// Whether the words are those of code that may be a list set in too far.
    set_in: bool,
}

/// Reads Markdown.
///
/// # Errors
/// The first part that is neither heading, list nor text.
pub(super) fn pieces(source: SourceId, text: &str) -> Read<Vec<Piece>> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut pieces = Pieces {
        source,
        all: Vec::new(),
        lists: Vec::new(),
        text: String::new(),
        span: None,
        heading: None,
        set_in: false,
    };
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        pieces.take(event, range)?;
    }
    pieces.end_text();
    Ok(pieces.all)
}

impl Pieces {
    fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.source, range)
    }

    fn take(&mut self, event: Event<'_>, range: Range<usize>) -> Read<()> {
        match event {
            Event::Start(tag) => self.start(&tag, range),
            Event::End(tag) => {
                self.end(tag);
                Ok(())
            }
            Event::Text(words) if self.set_in => self.set_in(&words, range),
            Event::Text(words) | Event::Code(words) => {
                self.say(&words, range);
                Ok(())
            }
            Event::SoftBreak | Event::HardBreak => {
                self.say("\n", range);
                Ok(())
            }
            Event::Rule => {
                self.end_text();
                Ok(())
            }
            Event::Html(words) | Event::InlineHtml(words) => {
                let words = words.trim();
                let comment = words.starts_with("<!--") && words.ends_with("-->");
                if comment || words.is_empty() {
                    return Ok(());
                }
                Err(unread(self.span(range), &Unread::Markup(words.to_owned())))
            }
            Event::FootnoteReference(_) => Err(unread(self.span(range), &Unread::Footnote)),
            Event::InlineMath(_) | Event::DisplayMath(_) | Event::TaskListMarker(_) => {
                Err(unread(self.span(range), &Unread::Code))
            }
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: Range<usize>) -> Read<()> {
        let refused = match tag {
            Tag::Heading { .. } => {
                self.end_text();
                self.heading = Some(range);
                return Ok(());
            }
            Tag::Paragraph | Tag::HtmlBlock => {
                self.end_text();
                return Ok(());
            }
            Tag::List(first) => {
                self.end_text();
                self.lists.push(*first);
                if self.lists.len() <= MOST_LISTS {
                    return Ok(());
                }
                Unread::TooDeep
            }
            Tag::Item => {
                self.end_text();
                self.point(range);
                return Ok(());
            }
            Tag::CodeBlock(CodeBlockKind::Indented) => {
                self.end_text();
                self.set_in = true;
                return Ok(());
            }
            Tag::Emphasis | Tag::Strong | Tag::Link { .. } => return Ok(()),
            Tag::Table(_) | Tag::TableHead | Tag::TableRow | Tag::TableCell => Unread::Table,
            Tag::FootnoteDefinition(_) => Unread::Footnote,
            Tag::Image { .. } => Unread::Image,
            Tag::BlockQuote(_) => Unread::Quote,
            Tag::MetadataBlock(_) => Unread::Metadata,
            Tag::Strikethrough => Unread::Struck,
            _ => Unread::Code,
        };
        Err(unread(self.span(range), &refused))
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) => {
                let (text, span) = (std::mem::take(&mut self.text), self.heading.take());
                let span = self.span(span.unwrap_or_default());
                self.span = None;
                self.all.push(Piece { span, kind: Kind::Heading(text) });
            }
            TagEnd::List(_) => {
                self.end_text();
                self.lists.pop();
            }
            TagEnd::Paragraph | TagEnd::Item => self.end_text(),
            TagEnd::CodeBlock => self.set_in = false,
            _ => {}
        }
    }

    fn point(&mut self, range: Range<usize>) {
        let depth = self.lists.len();
        let mark = match self.lists.last_mut() {
            Some(Some(number)) => {
                let mark = Mark::Figure(number.to_string());
                *number = number.saturating_add(1);
                mark
            }
            _ => Mark::Sign,
        };
        let span = self.span(range.start..range.start);
        self.all.push(Piece { span, kind: Kind::Point { depth, mark } });
    }

    /// Lines that are set in by four: a list of letters that lies in another, or nothing known.
    fn set_in(&mut self, words: &str, range: Range<usize>) -> Read<()> {
        if words.lines().any(|line| !line.trim().is_empty() && typed(line).is_none()) {
            return Err(unread(self.span(range), &Unread::SetIn));
        }
        self.say(words, range);
        self.end_text();
        Ok(())
    }

    fn say(&mut self, words: &str, range: Range<usize>) {
        self.text.push_str(words);
        let start = self.span.as_ref().map_or(range.start, |span| span.start);
        self.span = Some(start..range.end);
    }

    fn end_text(&mut self) {
        let text = std::mem::take(&mut self.text);
        let span = self.span.take().unwrap_or_default();
        if !text.trim().is_empty() {
            let (span, depth) = (self.span(span), self.lists.len());
            self.all.push(Piece { span, kind: Kind::Text { depth, text } });
        }
    }
}
