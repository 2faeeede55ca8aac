//! The words that several reports use.

use crate::eval::outcome::Status;
use crate::language::Language;
use crate::phrases::{Phrase, phrase, say};
use crate::rulebook::Rulebook;
use crate::rulebook::origin::Origin;
use crate::value::date::Date;

/// `Rulebook: udi (built in)`; nothing where its texts were handed over.
pub(crate) fn of_rulebook(rulebook: &Rulebook, language: Language) -> Option<String> {
    let told = rulebook.origin != Origin::Given;
    told.then(|| rulebook_named(rulebook, language))
}

/// `Rulebook: udi (built in)`
pub(crate) fn rulebook_named(rulebook: &Rulebook, language: Language) -> String {
    say!(language, "answer-rulebook", name = rulebook.called(language))
}

/// `No rule is in force on 1 January 1900.`; nothing where one is.
pub(crate) fn nothing_in_force(
    rulebook: &Rulebook,
    on: Date,
    language: Language,
) -> Option<String> {
    if rulebook.is_in_force(on) {
        None
    } else if rulebook.rules.is_empty() {
        Some(say!(language, "answer-no-rule"))
    } else {
        Some(say!(language, "answer-none-in-force", day = on))
    }
}

/// How far a norm has come, in few words.
pub(crate) fn status(status: Status) -> Phrase {
    match status {
        Status::Done => phrase!("norm-status-done"),
        Status::Departed => phrase!("norm-status-departed"),
        Status::Failed => phrase!("norm-status-failed"),
        Status::Ongoing => phrase!("norm-status-ongoing"),
        Status::Overdue => phrase!("norm-status-overdue"),
        Status::Blocked => phrase!("norm-status-blocked"),
        Status::Due => phrase!("norm-status-due"),
        Status::NotYet => phrase!("norm-status-not-yet"),
        Status::Paused => phrase!("norm-status-paused"),
        Status::Lapsed => phrase!("norm-status-lapsed"),
        Status::Free => phrase!("norm-status-free"),
        Status::ToCheck => phrase!("norm-status-to-check"),
        Status::InForce => phrase!("norm-status-in-force"),
        Status::NotMet => phrase!("norm-status-not-met"),
        Status::NotSaid => phrase!("norm-status-not-said"),
        Status::Met => phrase!("norm-status-met"),
        Status::Exempt => phrase!("norm-status-exempt"),
    }
}
