//! What the formatter itself has to say.

use crate::code::format::{REFUSED, TOO_LARGE};
use crate::diagnostic::Diagnostic;
use crate::source::{SourceId, Span};

/// The formatted text would not be the same text: nothing may be written.
pub(crate) fn refused(source: SourceId, why: &str) -> Diagnostic {
    Diagnostic::error(
        REFUSED,
        Span::new(source, 0..0),
        format!("this file is left as it is: {why}"),
    )
    .help(
        "nothing was written and your file is in order; this is a fault of the formatter: \
         please report it together with the file",
    )
}

/// Laid out, the text would be too much for a rule file; `why` is the parser's message.
pub(crate) fn too_large(source: SourceId, why: &str) -> Diagnostic {
    Diagnostic::error(
        TOO_LARGE,
        Span::new(source, 0..0),
        format!("this file is left as it is: laid out, {why}"),
    )
    .help("nothing was written; split the file, or shorten its longest texts and names")
}
