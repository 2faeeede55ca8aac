//! The lines of a source that a drawing shows, made fit to be drawn: controls as pictures,
//! a very long line cut to what stands around the label.
//!
//! Steps: clamp the spans to the text; take the lines around them; draw each line; say where
//! each span stands in what was drawn.

use crate::report::escape::{escape, picture};
use crate::source::{Source, Span};
use miette::{MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};
use std::ops::Range;

/// Bytes of a line beyond which it is cut.
const LONG: usize = 240;
/// Bytes kept before a label in a line that is cut.
const LEAD: usize = 60;
/// Lines that a label may reach over; a longer one is shown by its first line.
const TALL: usize = 6;

/// A stretch of whole lines of a source, drawn.
#[derive(Debug)]
pub(super) struct Excerpt {
    name: String,
    text: String,
    /// Lines of the source before the excerpt.
    lines_before: usize,
    /// Each span: its bytes in the drawing, and its column in the source, from 0.
    marks: Vec<(SourceSpan, usize)>,
}

/// A line of the source: what is shown of it, and where the drawing of that begins.
struct Line {
    window: Range<usize>,
    drawn_at: usize,
}

impl Excerpt {
    /// The lines around `spans`, which all stand in `source`.
    pub(super) fn new(source: &Source, spans: &[Span]) -> Self {
        let spans: Vec<Range<usize>> = spans.iter().map(|span| clamp(source, *span)).collect();
        let whole = surroundings(&source.text, &spans);
        let brush = Brush(&source.text);
        let (text, lines) = brush.lines(&whole, &spans);
        let marks = spans
            .iter()
            .map(|span| {
                let start = brush.drawn_offset(&lines, span.start);
                let end = brush.drawn_offset(&lines, span.end);
                let place = (start..end.max(start)).into();
                (place, source.line_column(span.start).1 - 1)
            })
            .collect();
        Self {
            name: escape(&source.name).into_owned(),
            text,
            lines_before: source.line_column(whole.start).0 - 1,
            marks,
        }
    }

    /// Where each span stands in the drawing, in the order given.
    pub(super) fn places(&self) -> impl Iterator<Item = SourceSpan> + '_ {
        self.marks.iter().map(|(place, _)| *place)
    }
}

/// What draws lines of a source.
struct Brush<'a>(&'a str);

impl Brush<'_> {
    /// The lines of `whole`, drawn one under the other.
    fn lines(&self, whole: &Range<usize>, spans: &[Range<usize>]) -> (String, Vec<Line>) {
        let (mut text, mut lines) = (String::new(), Vec::new());
        let mut start = whole.start;
        let shown = self.0.get(whole.clone()).unwrap_or_default();
        for line in shown.split_inclusive('\n') {
            let end = start + line.trim_end_matches(['\n', '\r']).len();
            let window = self.window(start..end, spans);
            text.push_str(if window.start > start { "…" } else { "" });
            lines.push(Line { window: window.clone(), drawn_at: text.len() });
            text.push_str(&self.draw(window.clone()));
            text.push_str(if window.end < end { "…\n" } else { "\n" });
            start += line.len();
        }
        (text, lines)
    }

    /// What is shown of a line: all of it, or what stands around the main label in it.
    fn window(&self, line: Range<usize>, spans: &[Range<usize>]) -> Range<usize> {
        if line.len() <= LONG {
            return line;
        }
        let label = spans
            .iter()
            .map(|span| span.start)
            .find(|start| line.contains(start))
            .unwrap_or(line.start);
        let start = label.saturating_sub(LEAD).max(line.start);
        let end = (start + LONG).min(line.end);
        floor(self.0, start)..floor(self.0, end)
    }

    /// Some characters of the source as they are shown.
    fn draw(&self, range: Range<usize>) -> String {
        let text = self.0.get(range).unwrap_or_default();
        text.chars().map(picture).collect()
    }

    /// Where an offset of the source stands in the drawing.
    fn drawn_offset(&self, lines: &[Line], at: usize) -> usize {
        let after = lines.partition_point(|line| line.window.start <= at);
        let Some(line) = lines.get(after.saturating_sub(1)) else {
            return 0;
        };
        let at = at.clamp(line.window.start, line.window.end);
        line.drawn_at + self.draw(line.window.start..at).len()
    }
}

/// The bytes of a span, inside the text and on whole characters, never empty while there is
/// a character to point at: at the end of the text it is the last one.
fn clamp(source: &Source, span: Span) -> Range<usize> {
    let text = &source.text;
    let visible = text.trim_end_matches(['\n', '\r']).len();
    let last = floor(text, visible.saturating_sub(1));
    let start = floor(text, span.range().start.min(last));
    let end = floor(text, span.range().end.min(text.len())).max(start);
    let covered = text.get(start..end).unwrap_or_default();
    if covered.matches('\n').count() < TALL {
        let first = text.get(start..).and_then(|rest| rest.chars().next());
        return start..end.max(start + first.map_or(0, char::len_utf8));
    }
    start..start + covered.find('\n').unwrap_or(covered.len())
}

/// The nearest start of a character at or before an offset.
fn floor(text: &str, mut at: usize) -> usize {
    at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The whole lines that the spans stand in, with one line before and after.
fn surroundings(text: &str, spans: &[Range<usize>]) -> Range<usize> {
    let first = spans.iter().map(|span| span.start).min().unwrap_or(0);
    let last = spans.iter().map(|span| span.end).max().unwrap_or(0);
    let line_start = |at: usize| text.get(..at).and_then(|before| before.rfind('\n'));
    let line_end = |at: usize| {
        let rest = text.get(at..).and_then(|rest| rest.find('\n'));
        rest.map_or(text.len(), |more| at + more + 1)
    };
    let start = line_start(first).map_or(0, |end| line_start(end).map_or(0, |at| at + 1));
    start..line_end(line_end(last.saturating_sub(1).max(first)))
}

impl SourceCode for Excerpt {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        lines_before: usize,
        lines_after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let inner = self.text.read_span(span, lines_before, lines_after)?;
        let mark = self.marks.iter().find(|(place, _)| place == span);
        Ok(Box::new(MietteSpanContents::new_named(
            self.name.clone(),
            inner.data(),
            *inner.span(),
            inner.line() + self.lines_before,
            mark.map_or(inner.column(), |(_, column)| *column),
            inner.line_count(),
        )))
    }
}
