//! Text → its comments, by one scan: each with its place and with how it stands there.

/// How a comment stands in its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// After code on the same line.
    AfterCode,
    /// Alone on its line, indented: it speaks of a part of an item.
    Indented,
    /// Alone on its line, in column 1.
    Margin,
}

/// A comment from its `#` to the end of its line, without trailing blanks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Comment<'a> {
    /// The words with their `#`.
    pub(crate) text: &'a str,
    /// The byte at which the `#` stands.
    pub(crate) start: usize,
    /// How it stands in its line.
    pub(crate) standing: Standing,
}

/// All comments of a text that starts at byte `start` of its source, in order. A `#` between
/// quotes is none.
pub(crate) fn comments(text: &str, start: usize) -> Vec<Comment<'_>> {
    let mut line_start = start;
    let mut found = Vec::new();
    for line in text.split_inclusive('\n') {
        found.extend(
            in_line(line).map(|comment| Comment { start: line_start + comment.start, ..comment }),
        );
        line_start += line.len();
    }
    found
}

/// The comment of one line, its start counted from the start of the line.
fn in_line(line: &str) -> Option<Comment<'_>> {
    let (before, text) = line.split_at_checked(hash(line)?)?;
    let standing = match before.trim_start_matches('\u{feff}') {
        "" => Standing::Margin,
        blank if blank.trim().is_empty() => Standing::Indented,
        _ => Standing::AfterCode,
    };
    Some(Comment { text: text.trim_end(), start: before.len(), standing })
}

/// The first `#` outside quotes.
fn hash(line: &str) -> Option<usize> {
    let (mut quoted, mut escaped) = (false, false);
    line.bytes().position(|byte| {
        let plain = !std::mem::take(&mut escaped);
        match byte {
            b'\\' if quoted && plain => escaped = true,
            b'"' if plain => quoted = !quoted,
            _ => {}
        }
        byte == b'#' && !quoted
    })
}

/// Whether a blank line stands directly before the byte `start`.
pub(crate) fn blank_line_before(text: &str, start: usize) -> bool {
    let before = text.get(..start).unwrap_or_default();
    let blanks = before.get(before.trim_end().len()..).unwrap_or_default();
    blanks.matches('\n').nth(1).is_some()
}
