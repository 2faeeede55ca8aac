//! A circular's text, sentence by sentence, each at its place.

use crate::rulebook::circular::{CircularId, Passage, Step};
pub use crate::rulebook::lock::Fingerprint;
use crate::rulebook::place::Place;
use crate::value::fnv::Fnv;
use std::hash::Hasher;

/// A circular as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// `IM-2011-020`; a deck of slides bears no number.
    pub name: Option<String>,
    /// Headings and sentences, in the order of the text.
    pub passages: Vec<PassageText>,
}

/// A heading or a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassageText {
    /// Where it stands.
    pub place: Place,
    /// What it says, with single spaces, its letters in composed form.
    pub text: String,
    /// Whether it is the only sentence of its bullet, or of its paragraph's own text.
    pub alone: bool,
}

impl PassageText {
    /// As a citation of the circular names it.
    pub fn passage(&self, circular: CircularId) -> Passage {
        if self.alone { self.place.passage_alone(circular) } else { self.place.passage(circular) }
    }

    /// Of the words and not of how they are set, so that neither line breaks nor the form of
    /// quotation marks and dashes change it.
    pub fn fingerprint(&self) -> Fingerprint {
        let mut hash = Fnv::default();
        hash.write(typed(&self.text).as_bytes());
        Fingerprint(hash.finish())
    }
}

impl Document {
    /// The sentences, headings left out.
    pub fn sentences(&self) -> impl Iterator<Item = &PassageText> {
        self.passages.iter().filter(|one| one.place.is_sentence())
    }

    /// Whether there is what a citation names: its last paragraph, bullet and sentence, for
    /// what comes before them is there when they are.
    pub fn has(&self, cited: &Passage) -> bool {
        let last = |step: &Step| Step::one(step.level, step.last.clone());
        let last = Passage { steps: cited.steps.iter().map(last).collect(), ..*cited };
        self.passages.iter().any(|one| one.place.is_in(&last))
    }
}

/// A text as a typewriter would write it: one dash, one quotation mark, one apostrophe.
fn typed(text: &str) -> String {
    let mut typed = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\u{2010}'..='\u{2015}' | '\u{2212}' => typed.push('-'),
            '«' | '»' | '“' | '”' | '„' => typed.push('"'),
            '‘' | '’' | '‚' | '´' | '`' => typed.push('\''),
            '…' => typed.push_str("..."),
            other => typed.push(other),
        }
    }
    typed
}
