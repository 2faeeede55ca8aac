//! The words that several reports use.

use crate::language::Language;
use crate::phrases::{Phrase, phrase, say};
use crate::rulebook::Rulebook;
use crate::rulebook::origin::Origin;
use crate::rulebook::thing::Thing;
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

/// A phrase with its `{}` filled in, in order.
pub(crate) fn fill(phrase: &str, words: &[&str]) -> String {
    let mut words = words.iter().copied();
    let mut pieces = phrase.split("{}");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |filled, piece| filled + words.next().unwrap_or_default() + piece)
}

/// `a task`: what a name is the name of.
pub(crate) fn thing(thing: Thing) -> Phrase {
    match thing {
        Thing::Unit => phrase!("answer-thing-unit"),
        Thing::Group => phrase!("answer-thing-group"),
        Thing::Task => phrase!("answer-thing-task"),
        Thing::Rule => phrase!("answer-thing-rule"),
        Thing::Fact => phrase!("answer-thing-fact"),
        Thing::Definition => phrase!("answer-thing-definition"),
        Thing::Reading => phrase!("answer-thing-reading"),
        Thing::Register => phrase!("answer-thing-register"),
        Thing::Circular => phrase!("answer-thing-circular"),
        Thing::Channel => phrase!("answer-thing-channel"),
    }
}
