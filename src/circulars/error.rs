//! What can be wrong with the text of a circular, and with a lock.

use crate::code::{limit, sources};
use crate::diagnostic::{Diagnostic, Severity};
use crate::phrases::{Argument, Join, Phrase, phrase};
use crate::rulebook::circular::Circular;
use crate::source::{SourceId, Span};
use std::path::Path;

/// The most bytes of a line.
pub(super) const LINE_BYTES: usize = 64 << 10;

/// Nothing but white space.
pub(super) fn empty(source: SourceId) -> Diagnostic {
    not_a_circular(Span::new(source, 0..0), phrase!("sources-empty"))
}

/// Neither a number of a document nor slides.
pub(super) fn no_document_id(source: SourceId) -> Diagnostic {
    not_a_circular(Span::new(source, 0..0), phrase!("sources-no-document-id"))
        .help(phrase!("sources-no-circular-help", whole = whole_page()))
}

/// A number without a value, or of another form.
pub(super) fn strange_document_id(span: Span) -> Diagnostic {
    not_a_circular(span, phrase!("sources-strange-document-id"))
}

/// A text without sections.
pub(super) fn no_sections(source: SourceId) -> Diagnostic {
    not_a_circular(Span::new(source, 0..0), phrase!("sources-no-sections"))
}

/// A point of a list under another sign.
pub(super) fn strange_bullet(span: Span) -> Diagnostic {
    not_a_circular(span, phrase!("sources-strange-bullet"))
        .help(phrase!("sources-strange-bullet-help"))
}

fn not_a_circular(span: Span, message: Phrase) -> Diagnostic {
    Diagnostic::error(sources::NOT_A_CIRCULAR, span, message).help(whole_page())
}

/// What is to be copied.
fn whole_page() -> Phrase {
    phrase!("sources-whole-page-help")
}

/// A line in the form of a heading that does not follow the heading before it.
pub(super) fn section_out_of_order(span: Span, number: &str, before: &str) -> Diagnostic {
    let message = match before {
        "" => phrase!("sources-first-section", number = number),
        before => phrase!("sources-section-out-of-order", number = number, before = before),
    };
    Diagnostic::error(sources::SECTION_OUT_OF_ORDER, span, message)
        .help(phrase!("sources-section-out-of-order-help"))
}

/// A character that acts on a terminal or a program rather than being read.
pub(super) fn control(span: Span, found: char) -> Diagnostic {
    let message = phrase!("sources-control", sign = found.escape_unicode().to_string());
    Diagnostic::error(sources::CONTROL_CHARACTER, span, message)
        .help(phrase!("sources-control-help"))
}

/// A line that is too long.
pub(super) fn long_line(span: Span) -> Diagnostic {
    let message = phrase!("sources-long-line", size = LINE_BYTES >> 10);
    Diagnostic::error(limit::TEXT_LINE, Span { end: span.start, ..span }, message)
        .help(phrase!("sources-long-line-help"))
}

/// More sections, paragraphs, bullets or sentences than can be numbered.
pub(super) fn too_many(source: SourceId) -> Diagnostic {
    let message = phrase!("sources-too-many");
    Diagnostic::error(limit::TEXT_PARTS, Span::new(source, 0..0), message)
        .help(phrase!("sources-too-many-help"))
}

/// A text that belongs to no circular of the rulebook.
pub(super) fn of_no_circular(file: &str, name: &str) -> Diagnostic {
    let message = phrase!("sources-of-no-circular", file = file, name = name);
    Diagnostic::new(Severity::Warning, sources::TEXT_OF_NO_CIRCULAR, message)
        .help(phrase!("sources-of-no-circular-help"))
}

/// A text that is marked up, in a file that bears no circular's name.
pub(super) fn named_after_none(file: &str, circulars: &[Circular]) -> Diagnostic {
    let names = Argument::list(Join::Comma, circulars.iter().map(|one| one.name.as_str()));
    let message = phrase!("sources-named-after-none", file = file);
    Diagnostic::new(Severity::Warning, sources::TEXT_OF_NO_CIRCULAR, message)
        .help(phrase!("sources-named-after-none-help", names = names))
}

/// What a text that is marked up has and nobody reads here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unread {
    /// A table.
    Table,
    /// A footnote, or a raised sign that may call for one.
    Footnote,
    /// A picture, or something else that is seen.
    Image,
    /// Code, or text as it is typed.
    Code,
    /// Lines that are set in so far that Markdown takes them for code.
    SetIn,
    /// Somebody else's words.
    Quote,
    /// Words that are struck out, or put in.
    Struck,
    /// What a text says of itself before it begins.
    Metadata,
    /// Lists in lists in lists.
    TooDeep,
    /// A tag.
    Markup(String),
    /// A heading without words.
    EmptyHeading,
    /// Text that stands under no heading.
    BeforeHeading,
    /// A paragraph without a number among those that have one.
    Unnumbered,
    /// A list in a circular that is cited by neither points nor bullets.
    NoLevel,
    /// A number or a letter that follows nothing.
    Loose(String),
}

/// A part of a text that is not read.
pub(super) fn unread(span: Span, what: &Unread) -> Diagnostic {
    let (what, said) = match what {
        Unread::Table => ("table", ""),
        Unread::Footnote => ("footnote", ""),
        Unread::Image => ("image", ""),
        Unread::Code => ("code", ""),
        Unread::SetIn => ("set-in", ""),
        Unread::Quote => ("quote", ""),
        Unread::Struck => ("struck", ""),
        Unread::Metadata => ("metadata", ""),
        Unread::TooDeep => ("too-deep", ""),
        Unread::Markup(tag) => ("markup", tag.as_str()),
        Unread::EmptyHeading => ("empty-heading", ""),
        Unread::BeforeHeading => ("before-heading", ""),
        Unread::Unnumbered => ("unnumbered", ""),
        Unread::NoLevel => ("no-level", ""),
        Unread::Loose(sign) => ("loose", sign.as_str()),
    };
    let said: String = said.chars().take(MOST_SHOWN).collect();
    Diagnostic::error(sources::NOT_READ, span, phrase!("sources-unread", what = what, said = said))
        .help(phrase!("sources-unread-help", what = what))
}

/// The most signs of a text that a message shows.
const MOST_SHOWN: usize = 40;

/// Two parts that would be cited alike.
pub(super) fn part_twice(span: Span, place: &str) -> Diagnostic {
    Diagnostic::error(sources::PART_TWICE, span, phrase!("sources-part-twice", place = place))
        .help(phrase!("sources-part-twice-help"))
}

/// Slides, and not one deck that they could be.
pub(super) fn which_deck(file: &str, decks: &[&Circular]) -> Diagnostic {
    let names = decks.iter().map(|one| one.name.as_str());
    let help = match decks {
        [] => phrase!("sources-no-deck-help"),
        _ => phrase!("sources-which-deck-help", names = Argument::list(Join::Comma, names)),
    };
    let message = phrase!("sources-which-deck", file = file);
    Diagnostic::new(Severity::Error, sources::TEXT_OF_NO_CIRCULAR, message).help(help)
}

/// Two texts of one circular.
pub(super) fn text_twice(name: &str, first: &str, second: &str) -> Diagnostic {
    let message = phrase!("sources-text-twice", first = first, second = second, name = name);
    Diagnostic::new(Severity::Error, sources::TEXT_TWICE, message)
        .help(phrase!("sources-text-twice-help"))
}

/// No text that belongs to the rulebook.
pub(super) fn no_text_left(path: &Path) -> Diagnostic {
    let message = phrase!("sources-no-text-left", path = path.display().to_string());
    Diagnostic::new(Severity::Error, sources::NO_TEXTS, message)
        .help(phrase!("sources-no-text-left-help"))
}
