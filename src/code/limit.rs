//! Codes `L`: sizes that rule files and cases may not go beyond.

use super::{Code, Example, Page};

/// A rule file over 1 MiB.
pub const FILE_SIZE: Code = Code("L001");
/// A line over 4 KiB.
pub const LINE_LENGTH: Code = Code("L002");
/// Nesting over 64.
pub const NESTING: Code = Code("L003");
/// A chain of over 64 operands.
pub const CHAIN: Code = Code("L004");
/// More than 100 errors in one file.
pub const ERRORS: Code = Code("L005");

/// The pages of this phase.
pub const PAGES: &[Page] = &[
    Page {
        code: FILE_SIZE,
        title: "a rule file over 1 MiB",
        cause: "A rulebook is a folder: spread its items over several files.",
        bad: "",
        good: "",
        kind: Example::Told,
    },
    Page {
        code: LINE_LENGTH,
        title: "a line over 4096 bytes",
        cause: "A line of that length is no rule that anybody reads. Break it into several indented lines.",
        bad: "",
        good: "",
        kind: Example::Told,
    },
    Page {
        code: NESTING,
        title: "brackets and `not` nested over 64 deep",
        cause: "Conditions that deep cannot be followed by a reader. Give the inner part a name of its own with `define`.",
        bad: "",
        good: "",
        kind: Example::Told,
    },
    Page {
        code: CHAIN,
        title: "more than 64 operands in one sum or chain of `of`",
        cause: "Give parts of it names of their own with `define`.",
        bad: "",
        good: "",
        kind: Example::Told,
    },
    Page {
        code: ERRORS,
        title: "more than 100 errors in one file",
        cause: "The first hundred are shown. Mend them and run again; many of the others may be gone by then.",
        bad: "",
        good: "",
        kind: Example::Told,
    },
];
