//! Tables → CSV (RFC 4180, UTF-8, commas) for a spreadsheet.

use super::escape::escape;
use std::io;

/// Writes a header and lines.
///
/// # Errors
/// What `out` answers when it cannot be written to.
pub(crate) fn lines(
    out: impl io::Write,
    header: Vec<String>,
    rows: impl Iterator<Item = Vec<String>>,
) -> io::Result<()> {
    let mut csv = csv::Writer::from_writer(out);
    for line in std::iter::once(header).chain(rows) {
        csv.write_record(line)?;
    }
    csv.flush()
}

/// A text that no spreadsheet takes for a formula. Programs look past blanks before it, and
/// take the wide forms of the signs for the signs.
pub(crate) fn harmless(text: &str) -> String {
    let escaped = escape(text);
    let first = text.trim_start().chars().next();
    let formula = first.is_some_and(|first| "=+-@＝＋－＠".contains(first));
    let control = text.starts_with(['\t', '\r', '\n']);
    if formula || control { format!("'{escaped}") } else { escaped.into_owned() }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn a_formula_becomes_a_text() {
        assert_eq!(harmless("=1+1"), "'=1+1");
        assert_eq!(harmless("  @SUM(A1)"), "'  @SUM(A1)");
        assert_eq!(harmless("\t=1"), "'\\u{9}=1");
        assert_eq!(harmless("＝1"), "'＝1");
        assert_eq!(harmless("TA-2018-014"), "TA-2018-014");
    }
}
