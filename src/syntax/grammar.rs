//! Item text → the nodes that pest finds in it, and a cursor that reads them by shape. The only
//! pest.

use std::ops::Range;

use pest::error::{Error, ErrorVariant, InputLocation};
use pest::iterators::Pairs;
use pest::{Parser as _, Token};

use crate::diagnostic::Diagnostic;
use crate::source::{SourceId, Span};
use crate::syntax::ast::At;
use crate::syntax::error;

pub(super) use derived::Rule;

mod derived {
    //! What pest makes of the grammar; its `Rule` stays in here and in the walker.

    #[derive(pest_derive::Parser)]
    #[grammar = "grammar/saksgang.pest"]
    pub(super) struct Grammar;
}

/// What a walking function gives: its part of the tree, or the item's one error.
pub(super) type Walked<T> = Result<T, Diagnostic>;

/// Where a node's text stands, and how deep the node lies in expressions.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// The source.
    pub(super) source: SourceId,
    /// The byte at which the parsed text starts in its source.
    pub(super) base: usize,
    /// How many brackets and `not`s are open around the node.
    nesting: usize,
    /// How many operands of open chains lie before the node.
    chained: usize,
}

impl Place {
    /// The place of a text that starts at byte `base`.
    pub(super) fn new(source: SourceId, base: usize) -> Self {
        Self { source, base, nesting: 0, chained: 0 }
    }

    /// The span of `range` within the parsed text.
    pub(super) fn span(self, range: Range<usize>) -> Span {
        Span::new(self.source, self.base + range.start..self.base + range.end)
    }
}

/// Brackets and `not`s that may be open at one place.
pub(super) const NESTING: usize = 64;
/// Operands that one chain of `+`, `-` or `of` may have.
pub(super) const CHAIN: usize = 64;

/// Where the grammar gave up, and what it would have taken there.
#[derive(Debug)]
pub(super) struct Failure {
    /// The byte within the parsed text.
    pub(super) at: usize,
    /// The rules that were tried there.
    pub(super) expected: Vec<Rule>,
}

/// Parses the whole of `text` by `rule`.
pub(super) fn parse(rule: Rule, text: &str, place: Place) -> Result<Tree<'_>, Failure> {
    let pairs = derived::Grammar::parse(rule, text).map_err(|error| failure(&error))?;
    Ok(Tree { entries: entries(pairs), text, place })
}

fn failure(error: &Error<Rule>) -> Failure {
    let (InputLocation::Pos(at) | InputLocation::Span((at, _))) = error.location;
    let expected = match &error.variant {
        ErrorVariant::ParsingError { positives, .. } => positives.clone(),
        ErrorVariant::CustomError { .. } => Vec::new(),
    };
    Failure { at, expected }
}

/// What was parsed: the nodes that carry meaning, each directly before its children.
#[derive(Debug)]
pub(super) struct Tree<'t> {
    entries: Vec<Entry>,
    text: &'t str,
    place: Place,
}

impl Tree<'_> {
    /// The node of the whole text.
    pub(super) fn root(&self) -> Walked<Node<'_>> {
        Cursor { rest: &self.entries, text: self.text, place: self.place }.any()
    }
}

/// One node, as it lies in the tree.
#[derive(Debug)]
struct Entry {
    rule: Rule,
    start: usize,
    /// Where it ends, with the blanks that pest read after it.
    end: usize,
    /// Where its last token ends.
    last: usize,
    /// How many of the entries after it lie in it.
    inner: usize,
}

/// The nodes without keywords and signs, which are all leaves.
fn entries(pairs: Pairs<Rule>) -> Vec<Entry> {
    let (mut entries, mut open): (Vec<Entry>, Vec<usize>) = (Vec::new(), Vec::new());
    let (mut last, mut leaf) = (0, false);
    for token in pairs.tokens() {
        match token {
            Token::Start { rule, pos } if carries_meaning(rule) => {
                open.push(entries.len());
                let start = pos.pos();
                entries.push(Entry { rule, start, end: start, last: start, inner: 0 });
            }
            Token::Start { .. } => {}
            Token::End { rule, pos } => {
                let end = pos.pos();
                last = if leaf { end } else { last };
                if carries_meaning(rule) {
                    close(&mut entries, open.pop(), end, last);
                }
            }
        }
        leaf = matches!(token, Token::Start { .. });
    }
    entries
}

/// Notes where a node ends; all entries after it lie in it.
fn close(entries: &mut [Entry], index: Option<usize>, end: usize, last: usize) {
    let own = index.and_then(|index| entries.get_mut(index..)?.split_first_mut());
    if let Some((entry, inside)) = own {
        (entry.end, entry.last, entry.inner) = (end, last, inside.len());
    }
}

/// A node of the parse.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node<'t> {
    own: &'t Entry,
    inner: &'t [Entry],
    /// The whole parsed text.
    source: &'t str,
    place: Place,
}

impl<'t> Node<'t> {
    /// Which rule of the grammar made it.
    pub(super) fn rule(&self) -> Rule {
        self.own.rule
    }

    /// Its text; exact for leaves alone.
    pub(super) fn text(&self) -> &'t str {
        self.source.get(self.own.start..self.own.end).unwrap_or_default()
    }

    /// The text under a span of the same item.
    pub(super) fn text_at(&self, span: Span) -> &'t str {
        let within = |offset: usize| offset.saturating_sub(self.place.base);
        let Range { start, end } = span.range();
        self.source.get(within(start)..within(end)).unwrap_or_default()
    }

    /// From its first token to its last.
    pub(super) fn at(&self) -> At {
        At(self.span())
    }

    /// From its first token to its last: blanks that pest read after it are left out.
    pub(super) fn span(&self) -> Span {
        self.place.span(self.own.start..self.own.last)
    }

    /// Its children without keywords and signs.
    pub(super) fn children(&self) -> Cursor<'t> {
        Cursor { rest: self.inner, text: self.source, place: self.place }
    }

    /// Its first child.
    pub(super) fn first(&self) -> Walked<Self> {
        self.children().any()
    }

    /// The same node, `levels` deeper in brackets and `not`s.
    pub(super) fn nested(mut self, levels: usize) -> Walked<Self> {
        self.place.nesting += levels;
        if self.place.nesting > NESTING {
            return Err(error::too_deep(self.span()));
        }
        Ok(self)
    }

    /// The same node, at the deep end of a chain of that many further operands.
    pub(super) fn chained(mut self, operands: usize) -> Walked<Self> {
        self.place.chained += operands;
        if self.place.chained > CHAIN {
            return Err(error::chain_too_long(self.span()));
        }
        Ok(self)
    }
}

/// Reads the children of a node one after the other, by shape.
#[derive(Clone, Debug)]
pub(super) struct Cursor<'t> {
    /// The children that are still to be read, each before its own.
    rest: &'t [Entry],
    text: &'t str,
    place: Place,
}

impl<'t> Cursor<'t> {
    /// The next child if it is of that rule.
    pub(super) fn optional(&mut self, rule: Rule) -> Option<Node<'t>> {
        let next = self.rest.first()?;
        if next.rule == rule { self.next() } else { None }
    }

    /// The next child, whatever it is.
    pub(super) fn any(&mut self) -> Walked<Node<'t>> {
        let place = self.place;
        self.next().ok_or_else(|| error::unreadable(place.span(0..1)))
    }
}

impl<'t> Iterator for Cursor<'t> {
    type Item = Node<'t>;

    fn next(&mut self) -> Option<Node<'t>> {
        let (own, rest) = self.rest.split_first()?;
        let (inner, rest) = rest.split_at_checked(own.inner)?;
        self.rest = rest;
        Some(Node { own, inner, source: self.text, place: self.place })
    }
}

/// Signs and keywords stand at the end of the grammar; a keyword with a meaning has
/// a rule of its own around it.
fn carries_meaning(rule: Rule) -> bool {
    rule != Rule::EOI && rule < Rule::star
}
