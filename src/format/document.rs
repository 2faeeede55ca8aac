//! What is to be printed, before its lines are known: a flat list of pieces, and the
//! printer that collects them.
//!
//! The printer weaves the comments in. It knows the place in the source of most tokens;
//! before each of these it first puts down every comment that stands before it. So a
//! comment stays between the same two known tokens, and formatting twice changes nothing.

use std::borrow::Cow;
use std::iter::Peekable;
use std::vec::IntoIter;

use crate::format::comments::{Comment, Standing};
use crate::syntax::ast::At;

/// One piece. Two texts stand one blank apart unless a piece between them says otherwise.
#[derive(Clone, Debug)]
pub(crate) enum Piece<'a> {
    /// A token or several that always stay together.
    Text(Cow<'a, str>),
    /// No blank here.
    Glue,
    /// That many blanks more, unless a line ends here.
    Pad(usize),
    /// The end of a line, perhaps.
    Break(Break),
    /// A group begins: it stands on one line if it fits.
    Open,
    /// The group ends.
    Close,
    /// From here, lines begin so many columns further to the right (or left).
    Indent(isize),
    /// From here, lines begin where the next token stands.
    Align,
    /// The latest [`Piece::Indent`] or [`Piece::Align`] ends.
    Back,
    /// A comment; a line ends after it.
    Comment(Comment<'a>),
}

/// When a line ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Break {
    /// When the group around it does not fit on one line.
    WithGroup,
    /// When the group that follows it no longer fits on this line.
    WhenFull,
    /// Always.
    Always,
    /// Always, and a blank line follows.
    Blank,
}

/// Collects pieces and weaves comments in.
pub(crate) struct Printer<'a> {
    pieces: Vec<Piece<'a>>,
    comments: Peekable<IntoIter<Comment<'a>>>,
}

impl<'a> Printer<'a> {
    /// A printer that has printed nothing yet; comments are in the order of their places.
    pub(crate) fn new(comments: Vec<Comment<'a>>) -> Self {
        Self { pieces: Vec::new(), comments: comments.into_iter().peekable() }
    }

    /// What was printed.
    pub(crate) fn finish(self) -> Vec<Piece<'a>> {
        self.pieces
    }

    /// The next comment that stands before the byte `end`; it counts as printed.
    pub(crate) fn comment_before(&mut self, end: usize) -> Option<Comment<'a>> {
        self.comments.next_if(|comment| comment.start < end)
    }

    /// Prints every comment that stands before the byte `end` and is not printed yet.
    pub(crate) fn comments_before(&mut self, end: usize) {
        while let Some(comment) = self.comment_before(end) {
            self.comment(comment);
        }
    }

    /// Prints a comment, outside of groups that have only just begun.
    pub(crate) fn comment(&mut self, comment: Comment<'a>) {
        let begun = |piece: &&Piece| matches!(piece, Piece::Open | Piece::Align);
        let begun = self.pieces.iter().rev().take_while(begun).count();
        let at = self.pieces.len() - begun;
        self.pieces.insert(at, Piece::Comment(comment));
    }

    /// A token that starts at a known place.
    pub(crate) fn token(&mut self, at: At, text: impl Into<Cow<'a, str>>) {
        self.comments_before(at.0.range().start);
        self.word(text);
    }

    /// A closing bracket, the last character of what it closes.
    pub(crate) fn closing(&mut self, at: At, bracket: &'a str) {
        self.comments_before(at.0.range().end.saturating_sub(1));
        self.word(bracket);
    }

    /// A token whose place is not known.
    pub(crate) fn word(&mut self, text: impl Into<Cow<'a, str>>) {
        self.pieces.push(Piece::Text(text.into()));
    }

    /// A comma directly after the token before it.
    pub(crate) fn comma(&mut self) {
        self.glue();
        self.word(",");
    }

    /// Keeps the next token directly at the one before it.
    pub(crate) fn glue(&mut self) {
        self.pieces.push(Piece::Glue);
    }

    /// Blanks beside the usual one, to align columns.
    pub(crate) fn pad(&mut self, blanks: usize) {
        self.pieces.push(Piece::Pad(blanks));
    }

    /// A possible end of a line.
    pub(crate) fn line(&mut self, kind: Break) {
        self.pieces.push(Piece::Break(kind));
    }

    /// What `inside` prints stands on one line if it fits.
    pub(crate) fn group(&mut self, inside: impl FnOnce(&mut Self)) {
        self.pieces.push(Piece::Open);
        inside(self);
        self.pieces.push(Piece::Close);
    }

    /// Lines inside begin where the first token stands.
    pub(crate) fn align(&mut self, inside: impl FnOnce(&mut Self)) {
        self.pieces.push(Piece::Align);
        inside(self);
        self.pieces.push(Piece::Back);
    }

    /// Lines inside begin so many columns further to the right.
    pub(crate) fn indent(&mut self, columns: isize, inside: impl FnOnce(&mut Self)) {
        self.pieces.push(Piece::Indent(columns));
        inside(self);
        self.pieces.push(Piece::Back);
    }

    /// Comma-separated things: on one line as far as it reaches, then aligned under the first.
    pub(crate) fn list<T>(&mut self, things: &'a [T], print: impl Fn(&mut Self, &'a T)) {
        self.align(|printer| {
            for (index, thing) in things.iter().enumerate() {
                if index > 0 {
                    printer.comma();
                    printer.line(Break::WhenFull);
                }
                printer.group(|printer| print(printer, thing));
            }
        });
    }
}

impl Comment<'_> {
    /// Whether it stands on a line of its own.
    pub(crate) fn alone(&self) -> bool {
        self.standing != Standing::AfterCode
    }
}
