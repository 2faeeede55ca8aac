//! Fingerprints of the passages of circulars ↔ the text of `sources.lock`.
//!
//! A line for the version, one for each circular, one for each line of its head, heading and
//! sentence in the order of the text: its fingerprint, and its place as a rule file would cite it. Nothing
//! else: a lock holds no word of a circular.

use super::Text;
use super::document::Fingerprint;
use super::error;
use super::place::Place;
use crate::diagnostic::Diagnostic;
use crate::rulebook::Rulebook;
use crate::source::{SourceId, Span};
use std::collections::BTreeSet;

/// What the file is called, in the folder of its rulebook.
pub const FILE: &str = "sources.lock";

/// The first line: what it is, and the version of its form.
const VERSION: &str = "saksgang.sources/1";

/// What follows it, for people.
const ABOUT: &str = "\
# Fingerprints of the circulars that the rules are written from, passage by passage.
# Made by `saksgang sources lock`; `saksgang sources check` compares the texts with it.";

/// The fingerprints of some circulars, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    /// Circulars in the order of their names.
    pub circulars: Vec<Locked>,
}

/// The fingerprints of a circular.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locked {
    /// `IM-2011-020`
    pub name: String,
    /// Its headings and sentences, in the order of the text.
    pub passages: Vec<(Place, Fingerprint)>,
}

impl Lock {
    /// The lock of these texts.
    pub fn of(rulebook: &Rulebook, texts: &[Text]) -> Self {
        let mut circulars: Vec<Locked> = texts.iter().map(|text| locked(rulebook, text)).collect();
        circulars.sort_by(|a, b| a.name.cmp(&b.name));
        Self { circulars }
    }

    /// What is locked of a circular.
    pub fn circular(&self, name: &str) -> Option<&Locked> {
        self.circulars.iter().find(|one| one.name == name)
    }

    /// The lock without the circulars that no text is of.
    #[must_use]
    pub fn only(mut self, rulebook: &Rulebook, texts: &[Text]) -> Self {
        let name = |text: &Text| rulebook.circular(text.circular).map(|one| one.name.clone());
        let names: BTreeSet<String> = texts.iter().filter_map(name).collect();
        self.circulars.retain(|one| names.contains(&one.name));
        self
    }

    /// Takes over from an older lock the circulars of the rulebook that this one has not, and
    /// says which.
    pub fn keep(&mut self, older: Self, rulebook: &Rulebook) -> Vec<String> {
        let mut kept = Vec::new();
        for one in older.circulars {
            let known = rulebook.circulars.iter().any(|circular| circular.name == one.name);
            if known && self.circular(&one.name).is_none() {
                kept.push(one.name.clone());
                self.circulars.push(one);
            }
        }
        self.circulars.sort_by(|a, b| a.name.cmp(&b.name));
        kept
    }

    /// As it is kept in a file.
    pub fn write(&self) -> String {
        let head = [VERSION.to_owned(), ABOUT.to_owned()];
        let circulars = self.circulars.iter().flat_map(|Locked { name, passages }| {
            let lines =
                passages.iter().map(|(place, fingerprint)| format!("{fingerprint} {place}"));
            std::iter::once(format!("\ncircular {name}")).chain(lines)
        });
        let lines: Vec<String> = head.into_iter().chain(circulars).collect();
        lines.join("\n") + "\n"
    }

    /// Reads what [`Lock::write`] writes.
    ///
    /// # Errors
    /// Every line that is of another form, and what stands there twice.
    pub fn read(source: SourceId, text: &str) -> Result<Self, Vec<Diagnostic>> {
        let (mut lock, mut wrong, mut start) = (Self::default(), Vec::new(), 0);
        let mut known = BTreeSet::new();
        for (at, whole) in text.split_inclusive('\n').enumerate() {
            let line = whole.trim_end();
            let span = Span::new(source, start..start + line.len());
            start += whole.len();
            if at == 0 {
                if line != VERSION {
                    return Err(vec![error::no_version(span, VERSION)]);
                }
            } else if !line.is_empty() && !line.starts_with('#') {
                wrong.extend(lock.take(line, &mut known, span));
            }
        }
        if text.is_empty() {
            wrong.push(error::no_version(Span::new(source, 0..0), VERSION));
        }
        if wrong.is_empty() { Ok(lock) } else { Err(wrong) }
    }

    /// Takes a line that is neither empty nor a comment, and says what is wrong with it. Known
    /// are the circulars (under 0) and, under the count of circulars, the places so far.
    fn take<'t>(
        &mut self,
        line: &'t str,
        known: &mut BTreeSet<(usize, &'t str)>,
        span: Span,
    ) -> Option<Diagnostic> {
        if let Some(name) = line.strip_prefix("circular ") {
            let first = known.insert((0, name));
            self.circulars.push(Locked { name: name.to_owned(), passages: Vec::new() });
            return (!first).then(|| error::locked_twice(span));
        }
        let count = self.circulars.len();
        let (Some(circular), Some(passage)) = (self.circulars.last_mut(), passage(line)) else {
            return Some(error::broken_line(span));
        };
        circular.passages.push(passage);
        let place = line.get(FINGERPRINT..).unwrap_or_default();
        (!known.insert((count, place))).then(|| error::locked_twice(span))
    }
}

/// Digits of a fingerprint.
const FINGERPRINT: usize = 16;

/// `0123456789abcdef section 5.1 paragraph 2 sentence 1`
fn passage(line: &str) -> Option<(Place, Fingerprint)> {
    let (digits, place) = line.split_once(' ')?;
    let plain = digits.len() == FINGERPRINT && !digits.starts_with('+');
    let fingerprint = u64::from_str_radix(digits, 16).ok().filter(|_| plain)?;
    Some((Place::parse(place)?, Fingerprint(fingerprint)))
}

fn locked(rulebook: &Rulebook, text: &Text) -> Locked {
    let name = rulebook.circular(text.circular).map_or_else(String::new, |one| one.name.clone());
    let passages = text.document.passages.iter();
    let passages = passages.map(|one| (one.place.clone(), one.fingerprint()));
    Locked { name, passages: passages.collect() }
}
