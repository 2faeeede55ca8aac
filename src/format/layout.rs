//! Pieces → text: where lines end and where they begin.
//!
//! 1. Widths: sums from the left, so that the width of any run of pieces is one subtraction;
//!    and for each piece the next place where a line may end.
//! 2. One walk from left to right. A group stands on one line if all of it, with what
//!    follows up to the next place where a line may end, fits. Each piece is looked at
//!    once, so the time is linear.

use crate::format::comments::Comment;
use crate::format::document::{Break, Piece, Printer};

/// The widest line, in characters.
pub(crate) const WIDTH: usize = 88;
/// The widest name or value that what follows it is lined up after.
pub(crate) const LINED_UP: usize = 40;

/// Lays the pieces out in lines of at most [`WIDTH`] characters where that can be done.
pub(crate) fn layout(pieces: &[Piece]) -> String {
    let measures = Measures::of(pieces);
    let mut page = Page::default();
    let mut groups = Groups::default();
    for (index, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Open => groups.open(|| measures.fits(index, &page)),
            Piece::Close => groups.close(),
            Piece::Break(kind) => {
                let full = || measures.is_group(index + 1) && !measures.fits(index + 1, &page);
                page.end_line(groups.ends(*kind, full));
            }
            other => page.print(other),
        }
    }
    page.finish()
}

/// What is printed, on one line, however long it gets.
pub(crate) fn flat<'a>(print: impl FnOnce(&mut Printer<'a>)) -> String {
    let mut printer = Printer::new(Vec::new());
    print(&mut printer);
    one_line(&printer.finish())
}

/// The pieces on one line, however long it gets.
fn one_line(pieces: &[Piece]) -> String {
    let mut page = Page::default();
    for piece in pieces {
        if matches!(piece, Piece::Text(_) | Piece::Glue) {
            page.print(piece);
        }
    }
    page.text
}

/// The groups that are open at a place.
#[derive(Default)]
struct Groups {
    /// Of each, from the outermost, whether it is broken over several lines.
    broken: Vec<bool>,
}

impl Groups {
    fn broken(&self) -> bool {
        self.broken.last().copied().unwrap_or(true)
    }

    /// How many line ends a break makes.
    fn ends(&self, kind: Break, full: impl FnOnce() -> bool) -> usize {
        match kind {
            Break::WithGroup => usize::from(self.broken()),
            Break::WhenFull => usize::from(full()),
            Break::Always => 1,
            Break::Blank => 2,
        }
    }

    /// Inside a group that stands on one line, so does every other.
    fn open(&mut self, fits: impl FnOnce() -> bool) {
        self.broken.push(self.broken() && !fits());
    }

    fn close(&mut self) {
        self.broken.pop();
    }
}

/// What has to be known of the pieces to the right.
struct Measures {
    /// For each piece, the width of all pieces before it, each text with the blank before it.
    widths: Vec<usize>,
    /// For each `Open`, where a line may end after its group; none if the group cannot
    /// stand on one line. For other pieces none.
    ends: Vec<Option<usize>>,
    /// Which pieces are an `Open`.
    opens: Vec<bool>,
}

impl Measures {
    fn of(pieces: &[Piece]) -> Self {
        Self {
            widths: widths(pieces),
            ends: group_ends(pieces),
            opens: pieces.iter().map(|piece| matches!(piece, Piece::Open)).collect(),
        }
    }

    fn is_group(&self, index: usize) -> bool {
        self.opens.get(index).copied().unwrap_or(false)
    }

    /// Whether the group that opens at `index` fits on the current line.
    fn fits(&self, index: usize, page: &Page) -> bool {
        let width = |at: usize| self.widths.get(at).copied().unwrap_or(0);
        let end = self.ends.get(index).copied().flatten();
        end.is_some_and(|end| page.next_column() + width(end) <= WIDTH + 1 + width(index))
    }
}

/// Sums of widths from the left; one longer than the pieces.
fn widths(pieces: &[Piece]) -> Vec<usize> {
    let mut sum = 0_usize;
    let mut widths = vec![0];
    widths.extend(pieces.iter().map(|piece| {
        match piece {
            Piece::Text(text) => sum += text.chars().count() + 1,
            Piece::Pad(blanks) => sum += blanks,
            Piece::Glue => sum = sum.saturating_sub(1),
            _ => {}
        }
        sum
    }));
    widths
}

/// For each `Open`: the next place after its `Close` where a line may end, unless a line
/// must end inside the group. Walks from the right.
fn group_ends(pieces: &[Piece]) -> Vec<Option<usize>> {
    let mut ends = vec![None; pieces.len()];
    let mut next_end = pieces.len();
    let mut next_must = usize::MAX;
    let mut closes = Vec::new();
    for (index, piece) in pieces.iter().enumerate().rev() {
        match piece {
            Piece::Close => closes.push((index, next_end)),
            Piece::Open => {
                let whole = closes.pop().filter(|(close, _)| next_must > *close);
                if let Some(end) = ends.get_mut(index) {
                    *end = whole.map(|(_, line_end)| line_end);
                }
            }
            Piece::Break(Break::WithGroup | Break::WhenFull) => next_end = index,
            Piece::Break(_) | Piece::Comment(_) => (next_end, next_must) = (index, index),
            _ => {}
        }
    }
    ends
}

/// The text so far and where the next token goes.
#[derive(Default)]
struct Page {
    text: String,
    /// Characters on the current line.
    column: usize,
    /// Where lines begin, from the outermost.
    indents: Vec<usize>,
    /// Line ends to be written before the next token.
    pending: usize,
    /// Where the next token goes after them.
    begin: usize,
    /// Blanks to be written before the next token on the same line.
    gap: usize,
    /// Whether the current line ends in a comment.
    in_comment: bool,
}

impl Page {
    fn print(&mut self, piece: &Piece) {
        match piece {
            Piece::Text(text) => self.token(text),
            Piece::Glue => self.gap = 0,
            Piece::Pad(blanks) => self.gap += blanks,
            Piece::Indent(columns) => {
                let indent = self.indent().saturating_add_signed(*columns);
                self.indents.push(indent);
            }
            Piece::Align => self.indents.push(self.next_column()),
            Piece::Back => drop(self.indents.pop()),
            Piece::Comment(comment) => self.comment(comment),
            Piece::Break(_) | Piece::Open | Piece::Close => {}
        }
    }

    fn indent(&self) -> usize {
        self.indents.last().copied().unwrap_or(0)
    }

    /// The column, from 0, at which the next token would stand.
    fn next_column(&self) -> usize {
        if self.pending > 0 { self.begin } else { self.column + self.gap }
    }

    /// Asks for line ends; nothing is written until a token comes.
    fn end_line(&mut self, ends: usize) {
        if ends > 0 && !self.text.is_empty() {
            self.pending = self.pending.max(ends);
            self.begin = self.indent();
        }
    }

    fn token(&mut self, text: &str) {
        self.move_to_token();
        self.text.push_str(text);
        self.column += text.chars().count();
        self.gap = 1;
        self.in_comment = false;
    }

    fn move_to_token(&mut self) {
        let column = self.next_column();
        if self.pending > 0 {
            self.text.extend(std::iter::repeat_n('\n', self.pending));
            self.column = 0;
        }
        let blanks = column.saturating_sub(self.column);
        self.text.extend(std::iter::repeat_n(' ', blanks));
        (self.column, self.pending, self.gap) = (column, 0, 0);
    }

    /// A comment after code stays on the line of that code, even where that line has
    /// already been ended; every other stands alone.
    fn comment(&mut self, comment: &Comment) {
        if self.pending == 0 {
            self.end_line(1);
        }
        if comment.alone() || self.in_comment || self.text.is_empty() {
            self.move_to_token();
        } else {
            self.text.push(' ');
        }
        self.text.push_str(comment.text);
        self.pending = self.pending.max(1);
        self.in_comment = true;
    }

    fn finish(mut self) -> String {
        if !self.text.is_empty() {
            self.text.extend(std::iter::repeat_n('\n', self.pending.max(1)));
        }
        self.text
    }
}
