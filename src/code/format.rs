//! Codes `F`.

use super::{Code, Example, Page};

/// The formatter's own text did not stand its tests.
pub const REFUSED: Code = Code("F001");

/// The pages of this phase.
pub const PAGES: &[Page] = &[Page {
    code: REFUSED,
    title: "the formatter refused to write",
    cause: "Before a formatted file is written, it is read again. It must mean the same, keep \
            every comment, and stay as it is when it is formatted once more. This file would \
            have failed one of these tests, so it was left untouched. The rules in it are in \
            order; the fault is the formatter's. Please report it together with the file, and \
            lay the file out by hand until then.",
    bad: "saksgang fmt rules/ta.regel",
    good: "saksgang check rules/ta.regel",
    kind: Example::Told,
}];
