//! What the formatter itself has to say.

use crate::code::format::{REFUSED, TOO_LARGE};
use crate::diagnostic::Diagnostic;
use crate::phrases::{Phrase, phrase};
use crate::source::{SourceId, Span};

/// The formatted text would not be the same text: nothing may be written.
pub(crate) fn refused(source: SourceId, why: Phrase) -> Diagnostic {
    Diagnostic::error(REFUSED, Span::new(source, 0..0), phrase!("format-refused", why = why))
        .help(phrase!("format-refused-help"))
}

/// Laid out, the text would be too much for a rule file; `why` is the parser's message.
pub(crate) fn too_large(source: SourceId, why: Phrase) -> Diagnostic {
    Diagnostic::error(TOO_LARGE, Span::new(source, 0..0), phrase!("format-too-large", why = why))
        .help(phrase!("format-too-large-help"))
}
