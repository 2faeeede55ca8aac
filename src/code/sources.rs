//! Codes `U`, from 40: the texts of circulars, and the lock of a rulebook.

use super::{Code, Example, Page};

/// A text that is no circular in a form that is known.
pub const NOT_A_CIRCULAR: Code = Code("U040");
/// A line in the form of a heading, out of order.
pub const SECTION_OUT_OF_ORDER: Code = Code("U041");
/// A character that is no part of a plain text.
pub const CONTROL_CHARACTER: Code = Code("U042");
/// A text that belongs to no circular of the rulebook.
pub const TEXT_OF_NO_CIRCULAR: Code = Code("U043");
/// Two texts of one circular.
pub const TEXT_TWICE: Code = Code("U044");
/// A folder without texts of circulars.
pub const NO_TEXTS: Code = Code("U045");
/// A rulebook without a lock.
pub const LOCK_MISSING: Code = Code("U046");
/// A lock that cannot be read.
pub const LOCK_BROKEN: Code = Code("U047");
/// No folder that a lock could stand in.
pub const NO_FOLDER_FOR_LOCK: Code = Code("U048");

/// The pages of this phase.
pub const PAGES: &[Page] = &[
    Page {
        code: NOT_A_CIRCULAR,
        title: "a text is no circular in a form that is known",
        cause: "Two forms are read: a circular as its web page prints it, copied as plain text with \
                the line `Dokument-ID : …`, numbered headings, and `•` before each bullet; and \
                slides, each of which begins with a line that is set in by one space. Anything \
                else is refused rather than guessed at.",
        bad: "saksgang trace --text circular.pdf",
        good: "saksgang trace --text circular.txt",
        kind: Example::Told,
    },
    Page {
        code: SECTION_OUT_OF_ORDER,
        title: "the sections of a circular are out of order",
        cause: "Headings count on: 1, 1.1, 2, 3. Where one is missing, the copy may have lost a \
                part, or a line only looks like a heading; either way the passages after it would \
                get wrong numbers.",
        bad: "1. Innledning, then 3. Saksbehandling",
        good: "1. Innledning, then 2. Saksbehandling",
        kind: Example::Told,
    },
    Page {
        code: CONTROL_CHARACTER,
        title: "a text holds a control character",
        cause: "Such characters stand in files of programs, not in plain text, and could act on a \
                terminal.",
        bad: "a file of a word processor under a name that ends in .txt",
        good: "the same document, saved as plain text",
        kind: Example::Told,
    },
    Page {
        code: TEXT_OF_NO_CIRCULAR,
        title: "a text belongs to no circular of the rulebook",
        cause: "The line `Dokument-ID : IM 2011-020` says that a text is that of the circular \
                `IM-2011-020`. Slides bear no number: they are the only circular of `kind slides`, \
                or the one that the file is named after.",
        bad: "slides.txt, where the rulebook has two decks of slides",
        good: "RETURN-WORK-2015.txt",
        kind: Example::Told,
    },
    Page {
        code: TEXT_TWICE,
        title: "two texts of one circular",
        cause: "Only one of them can be the wording that the rules are written from.",
        bad: "a folder with IM-2011-020.txt and IM-2011-020-old.txt",
        good: "a folder with IM-2011-020.txt alone",
        kind: Example::Told,
    },
    Page {
        code: NO_TEXTS,
        title: "no text of a circular",
        cause: "`--text` takes the text of a circular, or a folder of them; in a folder, those \
                whose names end in `.txt` are read.",
        bad: "saksgang trace --text rules",
        good: "saksgang trace --text circulars",
        kind: Example::Told,
    },
    Page {
        code: LOCK_MISSING,
        title: "there is no lock",
        cause: "`saksgang sources check` compares texts with the file `sources.lock` in the \
                rulebook's folder, which `saksgang sources lock` makes.",
        bad: "saksgang sources check --text circulars --rules new-rules",
        good: "saksgang sources lock --text circulars --rules new-rules",
        kind: Example::Told,
    },
    Page {
        code: LOCK_BROKEN,
        title: "a lock cannot be read",
        cause: "A lock is made by the program: a line for its version, then for each circular a \
                line, and a line for each passage with its fingerprint. It is not to be edited by hand.",
        bad: "a lock with the marks of two versions that were merged",
        good: "the lock as `saksgang sources lock` writes it",
        kind: Example::Told,
    },
    Page {
        code: NO_FOLDER_FOR_LOCK,
        title: "no folder for a lock",
        cause: "A lock stands in the folder of its rulebook. The built-in rulebook has its lock in \
                the program; to make one, name a folder.",
        bad: "saksgang sources lock --text circulars --rules rules/IM-2011-020.regel",
        good: "saksgang sources lock --text circulars --rules rules",
        kind: Example::Told,
    },
];
