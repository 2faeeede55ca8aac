//! `saksgang.toml`, beside the rules of a rulebook → what the rulebook says of itself.
//!
//! Each key has a line in `KEYS`, with what reads its value.

use crate::code::Code;
use crate::diagnostic::{self, Diagnostic, tag_meant};
use crate::keywords::is_reserved;
use crate::language::Tag;
use crate::phrases::{Argument, Join, Phrase, phrase};
use crate::source::{SourceId, Span};
use std::ops::Range;
use toml_edit::{Document, Item};

/// What the file is called, in the folder of its rulebook.
pub const FILE: &str = "saksgang.toml";

/// What a rulebook says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The languages that it labels in, in the order of the file; none where it does not say.
    pub languages: Option<Vec<Tag>>,
}

/// What reads the value of a key.
type Read = fn(&mut Reading, &Item);

/// The keys.
const KEYS: &[(&str, Read)] = &[("languages", Reading::languages)];

impl Settings {
    /// Reads the file.
    ///
    /// # Errors
    /// What is no TOML; every key that is not known, and every value that does not fit its key.
    pub fn read(id: SourceId, text: &str) -> Result<Self, Vec<Diagnostic>> {
        let mut reading = Reading { id, settings: Self::default(), wrong: Vec::new() };
        match Document::parse(text) {
            Ok(document) => {
                let table = document.as_table();
                for (name, value) in table {
                    let at = table.key(name).and_then(toml_edit::Key::span);
                    reading.key((name, at), value);
                }
            }
            Err(error) => {
                let found =
                    reading.wrong(error.span(), Code("C116"), phrase!("check-settings-no-toml"));
                reading.wrong.push(found.help(phrase!("check-settings-no-toml-help")));
            }
        }
        if reading.wrong.is_empty() { Ok(reading.settings) } else { Err(reading.wrong) }
    }
}

/// How languages are declared.
fn listed() -> Phrase {
    phrase!("check-settings-no-languages-help")
}

/// The tag that is meant by what people write for it.
fn meant(text: &str) -> Phrase {
    match tag_meant(text) {
        Some(tag) => phrase!("common-did-you-mean", name = tag.to_string()),
        None => listed(),
    }
}

/// A tag that is a word of rule files.
fn reserved(tag: Tag) -> (Phrase, Phrase) {
    let help = match tag.as_str() {
        "no" => phrase!("check-settings-language-no-help"),
        _ => phrase!("check-settings-language-reserved-help"),
    };
    (phrase!("check-settings-language-reserved", tag = tag.to_string()), help)
}

/// The reading under way.
struct Reading {
    id: SourceId,
    settings: Settings,
    wrong: Vec<Diagnostic>,
}

impl Reading {
    fn key(&mut self, (name, at): (&str, Option<Range<usize>>), value: &Item) {
        if let Some((_, read)) = KEYS.iter().find(|(key, _)| *key == name) {
            return read(self, value);
        }
        let keys = || KEYS.iter().map(|(key, _)| *key);
        let near = diagnostic::nearest(name, keys());
        let found = self.wrong(at, Code("C115"), phrase!("check-settings-unknown-key", key = name));
        let known = || {
            let keys = Argument::list(Join::And, keys().map(|key| format!("`{key}`")));
            phrase!("check-settings-unknown-key-help", keys = keys)
        };
        let meant = near.map(|near| phrase!("common-did-you-mean", name = near));
        self.wrong.push(found.help(meant.unwrap_or_else(known)));
    }

    /// `languages = ["nn", "en"]`
    fn languages(&mut self, value: &Item) {
        let Some(array) = value.as_array().filter(|array| !array.is_empty()) else {
            let message = phrase!("check-settings-no-languages");
            return self.no_languages(value.span(), (message, listed()));
        };
        let mut tags = Vec::new();
        for one in array {
            let text = one.as_str().unwrap_or_default();
            let told = match Tag::parse(text) {
                // Before a text such a word would be read as itself.
                Some(tag) if is_reserved(text) => reserved(tag),
                Some(tag) if tags.contains(&tag) => {
                    (phrase!("check-settings-language-twice", tag = tag.to_string()), listed())
                }
                Some(tag) => {
                    tags.push(tag);
                    continue;
                }
                None => (phrase!("check-settings-no-language"), meant(text)),
            };
            self.no_languages(one.span(), told);
        }
        self.settings.languages = Some(tags);
    }

    fn no_languages(&mut self, at: Option<Range<usize>>, (message, help): (Phrase, Phrase)) {
        let found = self.wrong(at, Code("C117"), message);
        self.wrong.push(found.help(help));
    }

    fn wrong(&self, at: Option<Range<usize>>, code: Code, message: Phrase) -> Diagnostic {
        Diagnostic::error(code, Span::new(self.id, at.unwrap_or(0..0)), message)
    }
}
