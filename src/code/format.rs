//! Codes `F`.

use super::{Code, Example, Page};

/// The formatter's own text did not stand its tests.
pub const REFUSED: Code = Code("F001");
/// Formatted, the file would go beyond a limit.
pub const TOO_LARGE: Code = Code("F002");

/// The pages of this phase.
pub const PAGES: &[Page] = &[
    Page {
        code: REFUSED,
        title: "the formatter refused to write",
        cause: "Before a formatted file is written, it is read again. It must mean the same, keep \
            every word and every comment, and stay as it is when it is formatted once more. This \
            file would have failed one of these tests, so it was left untouched. The rules in it \
            are in order; the fault is the formatter's. Please report it together with the file, \
            and lay the file out by hand until then.",
        bad: "saksgang fmt rules/ta.regel",
        good: "saksgang check rules/ta.regel",
        kind: Example::Told,
    },
    Page {
        code: TOO_LARGE,
        title: "formatted, the file would go beyond a limit",
        cause: "A rule file has at most 1 MiB, and a line of it at most 4 KiB. Laid out, this file \
            would have more, and could not be read any longer, so it was left untouched. Split \
            the file, or shorten its longest texts and names.",
        bad: "a file of 1 MiB with hardly a blank in it",
        good: "the same rules in two files",
        kind: Example::Told,
    },
];
