//! Which words are those of rules and cases. They go through phrases and lists like all others, so
//! they are marked by two signs that no text has (Unicode keeps them for a program's own use), and
//! each form writes them in its way. Nothing is safe because it is marked: every form makes all
//! words fit for itself.

/// Stands before their words.
const OPENS: char = '\u{fdd0}';

/// Stands behind them.
const CLOSES: char = '\u{fdd1}';

/// The words of a rule or of a case, marked.
pub(crate) fn theirs(text: impl AsRef<str>) -> String {
    let text: String = text.as_ref().chars().filter(|sign| !is_mark(*sign)).collect();
    format!("{OPENS}{text}{CLOSES}")
}

/// Writes the program's own words in one way and theirs in another.
pub(super) fn each(
    text: &str,
    own: impl Fn(&str) -> String,
    theirs: impl Fn(&str) -> String,
) -> String {
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, marked)) = rest.split_once(OPENS) {
        let (inside, after) = marked.split_once(CLOSES).unwrap_or((marked, ""));
        written.push_str(&own(before));
        written.push_str(&theirs(inside));
        rest = after;
    }
    written.push_str(&own(rest));
    written
}

/// A text without marks.
pub(super) fn unmarked(text: &str) -> String {
    text.chars().filter(|sign| !is_mark(*sign)).collect()
}

fn is_mark(sign: char) -> bool {
    matches!(sign, OPENS | CLOSES)
}
