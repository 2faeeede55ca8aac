//! The lines of a section → its paragraphs and bullets, numbered.

use super::Line;

/// How paragraphs are set apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// By empty lines, as on a web page.
    Page,
    /// By nothing: a slide is broken into lines anywhere, with empty lines in between.
    Slides,
}

/// The own text of a paragraph, or a bullet.
#[derive(Clone, Debug)]
pub(super) struct Block {
    /// Which paragraph.
    pub(super) paragraph: u16,
    /// Which bullet; empty for the paragraph's own text.
    pub(super) bullet: Vec<u16>,
    /// Its text; what an empty line sets apart is a piece of its own.
    pub(super) pieces: Vec<String>,
}

/// How deep a bullet stands: `»` is under `•`, and what is set in further is under what is not.
type Depth = (u8, usize);

/// Blocks under way.
struct Blocks {
    layout: Layout,
    all: Vec<Block>,
    paragraph: u16,
    /// The open bullets, the innermost last.
    open: Vec<(Depth, u16)>,
    /// A sign of a bullet whose text has not come yet.
    waiting: Option<Depth>,
    /// Whether an empty line came last.
    apart: bool,
}

/// The blocks of a section in the order of the text; none where they cannot be numbered.
pub(super) fn blocks(lines: &[Line<'_>], layout: Layout) -> Option<Vec<Block>> {
    let mut blocks = Blocks {
        layout,
        all: Vec::new(),
        paragraph: 0,
        open: Vec::new(),
        waiting: None,
        apart: true,
    };
    for line in lines {
        blocks.take(*line)?;
    }
    Some(blocks.all)
}

impl Blocks {
    fn take(&mut self, line: Line<'_>) -> Option<()> {
        if line.is_blank() {
            self.apart = true;
            return Some(());
        }
        let text = line.text.trim();
        match marked(line) {
            Some((depth, "")) => self.waiting = Some(depth),
            Some((depth, text)) => self.bullet(depth, text)?,
            None => match self.waiting.take() {
                Some(depth) => self.bullet(depth, text)?,
                None if self.goes_on(line.indent()) => self.append(text),
                None => self.paragraph(&[text])?,
            },
        }
        self.apart = false;
        Some(())
    }

    /// Whether a line without a sign belongs to the block before it.
    fn goes_on(&self, indent: usize) -> bool {
        let inside = self.open.last().is_some_and(|((_, bullet), _)| indent > *bullet);
        !self.all.is_empty() && (!self.apart || self.layout == Layout::Slides || inside)
    }

    fn append(&mut self, text: &str) {
        let apart = self.apart && self.layout == Layout::Page;
        let Some(block) = self.all.last_mut() else {
            return;
        };
        match block.pieces.last_mut() {
            Some(piece) if !apart => {
                piece.push(' ');
                piece.push_str(text);
            }
            _ => block.pieces.push(text.to_owned()),
        }
    }

    fn paragraph(&mut self, text: &[&str]) -> Option<()> {
        self.paragraph = self.paragraph.checked_add(1)?;
        self.open.clear();
        let pieces: Vec<String> = text.iter().map(|text| (*text).to_owned()).collect();
        self.all.push(Block { paragraph: self.paragraph, bullet: Vec::new(), pieces });
        Some(())
    }

    /// A bullet; a section that begins with one has a paragraph without text of its own.
    fn bullet(&mut self, depth: Depth, text: &str) -> Option<()> {
        self.waiting = None;
        if self.paragraph == 0 {
            self.paragraph(&[])?;
        }
        while self.open.last().is_some_and(|(open, _)| *open > depth) && self.open.len() > 1 {
            self.open.pop();
        }
        match self.open.last_mut() {
            Some((open, number)) if *open >= depth => *number = number.checked_add(1)?,
            _ => self.open.push((depth, 1)),
        }
        let bullet = self.open.iter().map(|(_, number)| *number).collect();
        let pieces = vec![text.to_owned()];
        self.all.push(Block { paragraph: self.paragraph, bullet, pieces });
        Some(())
    }
}

/// The depth and the text of a line that begins with the sign of a bullet: `•`, `»` or `1)`.
fn marked(line: Line<'_>) -> Option<(Depth, &str)> {
    let text = line.text.trim();
    let (rank, rest) = match text.chars().next()? {
        '•' => (0, text.strip_prefix('•')?),
        '»' => (1, text.strip_prefix('»')?),
        _ => (
            0,
            text.trim_start_matches(|letter: char| letter.is_ascii_digit()).strip_prefix(')')?,
        ),
    };
    let alone = rest.is_empty() || rest.starts_with(char::is_whitespace);
    alone.then(|| ((rank, line.indent()), rest.trim()))
}

/// Signs that other texts put before the points of a list.
const OTHER_SIGNS: &str = "-–—*·▪‣◦○●■□➢→o";

/// Whether a line begins as a point of a list does, with a sign that is not known here:
/// read as text, it would get the number of a paragraph.
pub(super) fn strange(line: &Line<'_>) -> bool {
    let Some((sign, rest)) = line.text.trim().split_once(char::is_whitespace) else {
        return false;
    };
    let mut letters = sign.chars();
    match (letters.next(), letters.as_str()) {
        (Some(letter), "") => OTHER_SIGNS.contains(letter),
        (Some(letter), ")") => letter.is_alphabetic(),
        _ => numbered(sign) && rest.trim_start().starts_with(char::is_uppercase),
    }
}

/// `3.`
fn numbered(sign: &str) -> bool {
    let digits = sign.strip_suffix('.').unwrap_or_default();
    !digits.is_empty() && digits.chars().all(|letter| letter.is_ascii_digit())
}
