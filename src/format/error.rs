//! What the formatter itself has to say.

use crate::code::format::REFUSED;
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
