//! Item text → the nodes that pest finds in it, and a cursor that reads them by shape.

use std::ops::Range;

use crate::diagnostic::Diagnostic;
use crate::source::{SourceId, Span};
use crate::syntax::ast::At;
use crate::syntax::entry::{self, Entry};
use crate::syntax::{error, ready};

pub(super) use crate::syntax::entry::{Failure, Rule};

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

/// Parses the whole of `text` by `rule`.
pub(super) fn parse(rule: Rule, text: &str, place: Place) -> Result<Tree<'_>, Failure> {
    let ready = if rule == Rule::item { ready::entries(text) } else { None };
    let entries = ready.map_or_else(|| entry::entries(rule, text), Ok)?;
    Ok(Tree { entries, text, place })
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
        // The operand that the further ones follow is one too.
        if self.place.chained >= CHAIN {
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
