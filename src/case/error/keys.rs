//! What can be wrong with the keys of a list's elements.

use super::shown;
use crate::code::case as code;
use crate::diagnostic::Diagnostic;
use crate::phrases::phrase;
use crate::source::Span;

/// A list, and which of its elements, counted from 1.
type Numbered<'n> = (&'n str, usize);

/// An element without the key that tells it from the others.
pub(crate) fn no_key(span: Span, list: Numbered<'_>, key: &str) -> Diagnostic {
    let message = phrase!("case-no-key", list = list.0, number = list.1, key = key);
    Diagnostic::error(code::NO_KEY, span, message).help(phrase!("case-no-key-help", key = key))
}

/// An element with the key of another. Keys stay out of the message: they may be sensitive.
pub(crate) fn same_key(span: Span, list: Numbered<'_>, (key, first): (&str, Span)) -> Diagnostic {
    let message = phrase!("case-same-key", list = list.0, number = list.1, key = key);
    Diagnostic::error(code::SAME_KEY, span, message)
        .label(first, phrase!("case-same-key-first"))
        .help(phrase!("case-same-key-help"))
}

/// An element that no key names.
pub(crate) fn no_such_key(span: Span, path: &str) -> Diagnostic {
    let message = phrase!("case-no-such-element", path = shown(path));
    Diagnostic::error(code::UNKNOWN_PATH, span, message).help(phrase!("case-no-such-key-help"))
}

/// A key of one element among others, set on the command line.
pub(crate) fn key_not_settable(span: Span, path: &str) -> Diagnostic {
    let message = phrase!("case-key-not-settable", path = shown(path));
    Diagnostic::error(code::LIST_NOT_SETTABLE, span, message)
        .help(phrase!("case-key-not-settable-help"))
}

/// `for` of a task that is one for all.
pub(crate) fn for_of_common_task(span: Span, task: &str) -> Diagnostic {
    Diagnostic::error(code::FOR_OF_COMMON, span, phrase!("case-for-of-common-task", task = task))
        .help(phrase!("case-for-of-common-task-help"))
}

/// `for` with a key that no element has. The key stays out of the message: it may be sensitive.
pub(crate) fn for_nothing(span: Span) -> Diagnostic {
    Diagnostic::error(code::FOR_NOTHING, span, phrase!("case-for-nothing"))
        .help(phrase!("case-for-nothing-help"))
}
