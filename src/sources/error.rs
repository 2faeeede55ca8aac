//! What can be wrong with the text of a circular, and with a lock: all wording of this phase.

use crate::code::{limit, sources};
use crate::diagnostic::{Diagnostic, Severity};
use crate::rulebook::circular::Circular;
use crate::source::{SourceId, Span};
use std::path::Path;

/// The most bytes of a line.
pub(super) const LINE_BYTES: usize = 64 << 10;

/// What is to be copied.
const WHOLE_PAGE: &str = "copy the whole page as plain text, from the line `Dokument-ID : …` to \
     the imprint, with its numbered headings; slides begin each slide with a line set in by one \
     space";

/// Nothing but white space.
pub(super) fn empty(source: SourceId) -> Diagnostic {
    not_a_circular(Span::new(source, 0..0), "there is no text here")
}

/// Neither a number of a document nor slides.
pub(super) fn no_document_id(source: SourceId) -> Diagnostic {
    let span = Span::new(source, 0..0);
    let found = not_a_circular(span, "this is no circular as its web page prints it");
    found.help(format!("{WHOLE_PAGE}; a file that is no circular at all, take out of the folder"))
}

/// A number without a value, or of another form.
pub(super) fn strange_document_id(span: Span) -> Diagnostic {
    not_a_circular(span, "this is no number of a document")
}

/// A text without sections.
pub(super) fn no_sections(source: SourceId) -> Diagnostic {
    not_a_circular(Span::new(source, 0..0), "the text has no numbered section")
}

/// A point of a list under another sign.
pub(super) fn strange_bullet(span: Span) -> Diagnostic {
    let message = "this begins as a point of a list, but not with `•`";
    Diagnostic::error(sources::NOT_A_CIRCULAR, span, message).help(
        "put ` •` before each point of the list; before a heading, put an empty line; if it is \
         neither, join the line to the one before",
    )
}

fn not_a_circular(span: Span, message: &str) -> Diagnostic {
    Diagnostic::error(sources::NOT_A_CIRCULAR, span, message).help(WHOLE_PAGE)
}

/// A line in the form of a heading that does not follow the heading before it.
pub(super) fn section_out_of_order(span: Span, number: &str, before: &str) -> Diagnostic {
    let message = match before {
        "" => format!("the first section is `{number}`, not `1`"),
        before => format!("section `{number}` does not follow section `{before}`"),
    };
    Diagnostic::error(sources::SECTION_OUT_OF_ORDER, span, message).help(
        "look whether a section is missing from the copy; if the circular itself leaves a number \
         out, put a line with it there, as `3. Opphevet`; if the line is no heading, join it to \
         the line before it",
    )
}

/// A character that acts on a terminal or a program rather than being read.
pub(super) fn control(span: Span, found: char) -> Diagnostic {
    let message = format!("the text holds the control character `{}`", found.escape_unicode());
    Diagnostic::error(sources::CONTROL_CHARACTER, span, message)
        .help("this may be no plain text; copy the page again and save it as text")
}

/// A line that is too long.
pub(super) fn long_line(span: Span) -> Diagnostic {
    let message = format!("a line is longer than {} KiB", LINE_BYTES >> 10);
    Diagnostic::error(limit::TEXT_LINE, Span { end: span.start, ..span }, message)
        .help("break the text where its paragraphs end")
}

/// More sections, paragraphs, bullets or sentences than can be numbered.
pub(super) fn too_many(source: SourceId) -> Diagnostic {
    let message = "the text has more than 65 535 paragraphs, bullets or sentences in one place";
    Diagnostic::error(limit::TEXT_PARTS, Span::new(source, 0..0), message)
        .help("look whether this is one circular")
}

/// A text that belongs to no circular of the rulebook.
pub(super) fn of_no_circular(file: &str, name: &str) -> Diagnostic {
    let message = format!("`{file}` is left out: the rulebook has no circular `{name}`");
    Diagnostic::new(Severity::Warning, sources::TEXT_OF_NO_CIRCULAR, message)
        .help("declare the circular in a rule file, or take the text away")
}

/// Slides, and not one deck that they could be.
pub(super) fn which_deck(file: &str, decks: &[&Circular]) -> Diagnostic {
    let message = format!("it cannot be told which circular the slides `{file}` are");
    let names: Vec<&str> = decks.iter().map(|one| one.name.as_str()).collect();
    let help = match names.as_slice() {
        [] => "the rulebook has no circular of `kind slides`; take the text away".to_owned(),
        names => format!("name the file after its circular: {}", names.join(", ")),
    };
    Diagnostic::new(Severity::Error, sources::TEXT_OF_NO_CIRCULAR, message).help(help)
}

/// Two texts of one circular.
pub(super) fn text_twice(name: &str, first: &str, second: &str) -> Diagnostic {
    let message = format!("`{first}` and `{second}` are both a text of `{name}`");
    Diagnostic::new(Severity::Error, sources::TEXT_TWICE, message)
        .help("keep the wording that is meant, and take the other away")
}

/// No text that belongs to the rulebook.
pub(super) fn no_text_left(path: &Path) -> Diagnostic {
    let message = format!("no text in `{}` belongs to the rulebook", path.display());
    Diagnostic::new(Severity::Error, sources::NO_TEXTS, message)
        .help("name the folder with the texts of the circulars that the rules are written from")
}
