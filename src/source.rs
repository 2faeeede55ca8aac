//! Sources and places in them: which text, which bytes, which line and column.

use std::ops::Range;

/// Which source a place belongs to: its position in [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct SourceId(pub u32);

/// A range of bytes in one source. Ordered by source, then by start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// The source that the bytes are in.
    pub source: SourceId,
    /// The first byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The bytes `range` of `source`; offsets past `u32::MAX` are clamped.
    pub fn new(source: SourceId, range: Range<usize>) -> Self {
        let clamp = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { source, start: clamp(range.start), end: clamp(range.end) }
    }

    /// From the start of `self` to the end of `last`, which stands in the same source.
    #[must_use]
    pub fn to(self, last: Self) -> Self {
        Self { end: last.end.max(self.end), ..self }
    }

    /// The bytes as a range for slicing.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A text with the name that people know it by (a path, `--set`, `standard input`).
#[derive(Clone, Debug)]
pub struct Source {
    /// What people call it.
    pub name: String,
    /// The whole text.
    pub text: String,
    /// The byte offset of the start of every line.
    lines: Vec<usize>,
    /// Lines of the file before the text, where the text is a part of a file.
    lines_before: usize,
}

impl Source {
    /// A source with its line starts found once.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        let text = text.into();
        let starts = text.match_indices('\n').map(|(at, _)| at + 1);
        let lines = std::iter::once(0).chain(starts).collect();
        Self { name: name.into(), text, lines, lines_before: 0 }
    }

    /// The same text as a part of a file: counted from this line on.
    #[must_use]
    pub fn starting_at_line(self, line: usize) -> Self {
        Self { lines_before: line.saturating_sub(1), ..self }
    }

    /// Another text with the same lines in the same place.
    #[must_use]
    pub fn with_text(&self, text: String) -> Self {
        Self::new(self.name.as_str(), text).starting_at_line(self.lines_before + 1)
    }

    /// Line and column, both from 1, of a byte offset; columns count characters, not bytes.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let offset = offset.min(self.text.len());
        let line = self.lines.partition_point(|start| *start <= offset);
        let start =
            line.checked_sub(1).and_then(|index| self.lines.get(index)).copied().unwrap_or(0);
        let column = self.text.get(start..offset).map_or(0, |before| before.chars().count());
        (self.lines_before + line, column + 1)
    }

    /// The text under a span, empty where the span does not fit.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or_default()
    }
}

/// All sources of a run, in the order in which they were added.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    all: Vec<Source>,
    /// Where the rulebook comes from whose texts they are, as `--rules` takes it; empty where
    /// nobody has to be told.
    pub rulebook: String,
}

impl Sources {
    /// Adds a source and gives the id that spans in it carry.
    pub fn add(&mut self, source: Source) -> SourceId {
        self.all.push(source);
        SourceId(u32::try_from(self.all.len() - 1).unwrap_or(u32::MAX))
    }

    /// Puts another text of the same length and lines in the place of the last source's.
    pub fn cover_last(&mut self, cover: impl FnOnce(&str) -> String) {
        if let Some(last) = self.all.last_mut() {
            *last = last.with_text(cover(&last.text));
        }
    }

    /// The id that the next source will have.
    pub fn next_id(&self) -> SourceId {
        SourceId(u32::try_from(self.all.len()).unwrap_or(u32::MAX))
    }

    /// The source with this id.
    pub fn get(&self, id: SourceId) -> Option<&Source> {
        self.all.get(id.0 as usize)
    }

    /// All sources with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (SourceId, &Source)> {
        (0..).map(SourceId).zip(&self.all)
    }
}
