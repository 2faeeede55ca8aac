//! Item text → pest's pairs, and a cursor that reads them by shape. The only pest.

use std::ops::Range;

use pest::Parser as _;
use pest::error::{Error, ErrorVariant, InputLocation};
use pest::iterators::{Pair, Pairs};

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
pub(super) fn parse(rule: Rule, text: &str, place: Place) -> Result<Node<'_>, Failure> {
    let mut pairs = derived::Grammar::parse(rule, text).map_err(|error| failure(&error))?;
    pairs.next().map(|pair| Node { pair, place }).ok_or(Failure { at: 0, expected: Vec::new() })
}

fn failure(error: &Error<Rule>) -> Failure {
    let (InputLocation::Pos(at) | InputLocation::Span((at, _))) = error.location;
    let expected = match &error.variant {
        ErrorVariant::ParsingError { positives, .. } => positives.clone(),
        ErrorVariant::CustomError { .. } => Vec::new(),
    };
    Failure { at, expected }
}

/// A node of the parse.
#[derive(Clone, Debug)]
pub(super) struct Node<'i> {
    pair: Pair<'i, Rule>,
    place: Place,
}

impl<'i> Node<'i> {
    /// Which rule of the grammar made it.
    pub(super) fn rule(&self) -> Rule {
        self.pair.as_rule()
    }

    /// Its text; exact for leaves alone.
    pub(super) fn text(&self) -> &'i str {
        self.pair.as_str()
    }

    /// The text under a span of the same item.
    pub(super) fn text_at(&self, span: Span) -> &'i str {
        let within = |offset: usize| offset.saturating_sub(self.place.base);
        let Range { start, end } = span.range();
        let text = self.pair.get_input().get(within(start)..within(end));
        text.unwrap_or_default()
    }

    /// From its first token to its last.
    pub(super) fn at(&self) -> At {
        At(self.span())
    }

    /// From its first token to its last: blanks that pest read after it are left out.
    pub(super) fn span(&self) -> Span {
        let mut last = self.pair.clone();
        while let Some(child) = last.clone().into_inner().next_back() {
            last = child;
        }
        self.place.span(self.pair.as_span().start()..last.as_span().end())
    }

    /// Its children without keywords and signs.
    pub(super) fn children(&self) -> Cursor<'i> {
        Cursor { pairs: self.pair.clone().into_inner(), place: self.place }
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
pub(super) struct Cursor<'i> {
    pairs: Pairs<'i, Rule>,
    place: Place,
}

impl<'i> Cursor<'i> {
    /// The next child if it is of that rule.
    pub(super) fn optional(&mut self, rule: Rule) -> Option<Node<'i>> {
        while let Some(pair) = self.pairs.peek() {
            if pair.as_rule() == rule {
                return self.next();
            }
            if carries_meaning(pair.as_rule()) {
                break;
            }
            self.pairs.next();
        }
        None
    }

    /// The next child, whatever it is.
    pub(super) fn any(&mut self) -> Walked<Node<'i>> {
        let place = self.place;
        self.next().ok_or_else(|| error::unreadable(place.span(0..1)))
    }
}

impl<'i> Iterator for Cursor<'i> {
    type Item = Node<'i>;

    fn next(&mut self) -> Option<Node<'i>> {
        let place = self.place;
        self.pairs.find(|pair| carries_meaning(pair.as_rule())).map(|pair| Node { pair, place })
    }
}

/// Signs and keywords stand at the end of the grammar; a keyword with a meaning has
/// a rule of its own around it.
fn carries_meaning(rule: Rule) -> bool {
    rule != Rule::EOI && rule < Rule::star
}
