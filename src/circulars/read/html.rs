//! HTML → headings, points of lists, and text, each with its place.
//!
//! `html5gum` makes tags and words of it, as browsers do. What lies around text is passed through,
//! what is never read aloud (`head`, `script`, `style`) left out; a tag that is not known, or that
//! says more than that here stands text, is refused.

use super::piece::{Kind, MOST_LISTS, Mark, Piece, Read, counted};
use crate::circulars::error::{Unread, unread};
use crate::source::{SourceId, Span};
use html5gum::{DefaultEmitter, HtmlString, StartTag, Token, Tokenizer};

/// What only marks words, or lies around other parts.
const PASSED: &[&str] = &[
    "a", "abbr", "address", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "font", "i",
    "kbd", "mark", "q", "samp", "small", "span", "strong", "time", "u", "var", "wbr",
];

/// What begins and ends a part of the text.
const AROUND: &[&str] = &[
    "article", "aside", "body", "center", "div", "footer", "header", "hgroup", "hr", "html",
    "main", "p", "section",
];

/// What nobody reads, with all that stands in it.
const UNSEEN: &[&str] = &["head", "script", "style", "template", "title"];

/// A list that is open.
struct List {
    /// How it counts; none where it does not.
    style: Option<String>,
    /// The number that comes next.
    next: u64,
}

struct Pieces {
    source: SourceId,
    all: Vec<Piece>,
    lists: Vec<List>,
    text: String,
    span: Option<Span>,
    heading: Option<(String, Span)>,
    /// What is not seen, until it ends.
    unseen: Option<String>,
}

/// Reads HTML.
///
/// # Errors
/// The first part that is neither heading, list nor text.
pub(super) fn pieces(source: SourceId, text: &str) -> Read<Vec<Piece>> {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    let mut pieces = Pieces {
        source,
        all: Vec::new(),
        lists: Vec::new(),
        text: String::new(),
        span: None,
        heading: None,
        unseen: None,
    };
    for token in Tokenizer::new_with_emitter(text, emitter) {
        // Reading from memory does not fail.
        let Ok(token) = token;
        pieces.take(token)?;
    }
    pieces.end_text();
    Ok(pieces.all)
}

fn plain(text: &HtmlString) -> String {
    String::from_utf8_lossy(text).into_owned()
}

impl Pieces {
    fn take(&mut self, token: Token<usize>) -> Read<()> {
        match token {
            Token::StartTag(tag) => self.start(&tag),
            Token::EndTag(tag) => {
                self.end(&plain(&tag.name));
                Ok(())
            }
            Token::String(words) => {
                if self.unseen.is_none() {
                    let span = Span::new(self.source, words.span.start..words.span.end);
                    // Ends of lines are blanks here; `br` ends a line.
                    self.say(&plain(&words.value).replace(['\n', '\r'], " "), span);
                }
                Ok(())
            }
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => Ok(()),
        }
    }

    fn start(&mut self, tag: &StartTag<usize>) -> Read<()> {
        let name = plain(&tag.name);
        let name = name.as_str();
        let span = Span::new(self.source, tag.span.start..tag.span.end);
        if self.unseen.is_some() {
            return Ok(());
        }
        match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.end_text();
                self.heading = Some((name.to_owned(), span));
            }
            "ol" | "ul" | "menu" => {
                self.end_text();
                return self.list(tag, name, span);
            }
            "li" => {
                self.end_text();
                return self.point(tag, span);
            }
            "br" => self.say("\n", span),
            "sup" | "sub" => return Err(unread(span, &Unread::Footnote)),
            "table" => return Err(unread(span, &Unread::Table)),
            "img" | "svg" | "picture" | "figure" | "video" | "object" | "iframe" => {
                return Err(unread(span, &Unread::Image));
            }
            "blockquote" => return Err(unread(span, &Unread::Quote)),
            "pre" => return Err(unread(span, &Unread::Code)),
            "del" | "ins" | "s" | "strike" => return Err(unread(span, &Unread::Struck)),
            "meta" | "link" | "base" => {}
            _ if PASSED.contains(&name) => {}
            _ if AROUND.contains(&name) => self.end_text(),
            _ if UNSEEN.contains(&name) => {
                self.unseen = (!tag.self_closing).then(|| name.to_owned());
            }
            _ => return Err(unread(span, &Unread::Markup(format!("<{name}>")))),
        }
        Ok(())
    }

    fn end(&mut self, name: &str) {
        if self.unseen.as_deref() == Some(name) {
            self.unseen = None;
            return;
        }
        if self.unseen.is_some() {
            return;
        }
        match name {
            "ol" | "ul" | "menu" => {
                self.end_text();
                self.lists.pop();
            }
            "li" => self.end_text(),
            _ if self.heading.as_ref().is_some_and(|(open, _)| open == name) => self.end_text(),
            _ if AROUND.contains(&name) => self.end_text(),
            _ => {}
        }
    }

    fn list(&mut self, tag: &StartTag<usize>, name: &str, span: Span) -> Read<()> {
        if self.lists.len() == MOST_LISTS {
            return Err(unread(span, &Unread::TooDeep));
        }
        let said = |key: &[u8]| tag.attributes.get(key).map(|value| plain(&value.value));
        if said(b"reversed").is_some() {
            return Err(unread(span, &Unread::Markup("reversed".to_owned())));
        }
        let style = (name == "ol").then(|| said(b"type").unwrap_or_default());
        let next = said(b"start").and_then(|start| start.trim().parse().ok()).unwrap_or(1);
        self.lists.push(List { style, next });
        Ok(())
    }

    fn point(&mut self, tag: &StartTag<usize>, span: Span) -> Read<()> {
        let depth = self.lists.len();
        let Some(list) = self.lists.last_mut() else {
            return Err(unread(span, &Unread::Markup("<li>".to_owned())));
        };
        let said = tag.attributes.get(b"value".as_slice());
        let said = said.and_then(|value| plain(&value.value).trim().parse().ok());
        let number = said.unwrap_or(list.next);
        list.next = number.saturating_add(1);
        let mark = match &list.style {
            Some(style) => counted(number, style),
            None => Mark::Sign,
        };
        self.all.push(Piece { span, kind: Kind::Point { depth, mark } });
        Ok(())
    }

    fn say(&mut self, words: &str, span: Span) {
        self.text.push_str(words);
        if !words.trim().is_empty() {
            self.span = Some(self.span.map_or(span, |first| first.to(span)));
        }
    }

    /// Ends the text, or the heading, that is under way.
    fn end_text(&mut self) {
        let text = std::mem::take(&mut self.text);
        let (span, heading) = (self.span.take(), self.heading.take());
        if let Some((_, start)) = heading {
            self.all.push(Piece { span: span.unwrap_or(start), kind: Kind::Heading(text) });
        } else if let Some(span) = span {
            let depth = self.lists.len();
            self.all.push(Piece { span, kind: Kind::Text { depth, text } });
        }
    }
}
