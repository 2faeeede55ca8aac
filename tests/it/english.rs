//! What is said of a diagnostic, in English.

use saksgang::Language;
use saksgang::inside::diagnostic::{Diagnostic, Label};

pub(crate) fn message(one: &Diagnostic) -> String {
    one.message.say(Language::En)
}

pub(crate) fn help(one: &Diagnostic) -> Option<String> {
    one.help.as_ref().map(|help| help.say(Language::En))
}

/// Nothing where there is nothing to say of the place.
pub(crate) fn text(label: &Label) -> String {
    label.text.as_ref().map(|text| text.say(Language::En)).unwrap_or_default()
}
