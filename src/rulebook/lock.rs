//! Fingerprints of the passages of circulars ↔ the text of `sources.lock`.
//!
//! A line for the version, one for each circular, one for each line of its head, heading and
//! sentence in the order of the text: its fingerprint, and its place as a rule file would cite it. Nothing
//! else: a lock holds no word of a circular.

use super::place::Place;
use crate::code::sources;
use crate::diagnostic::Diagnostic;
use crate::phrases::{Phrase, phrase};
use crate::source::{SourceId, Span};
use std::collections::BTreeSet;
use std::fmt;

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

/// What two passages share when they say the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint(pub u64);

impl Lock {
    /// What is locked of a circular.
    pub fn circular(&self, name: &str) -> Option<&Locked> {
        self.circulars.iter().find(|one| one.name == name)
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
                    return Err(vec![no_version(span, VERSION)]);
                }
            } else if !line.is_empty() && !line.starts_with('#') {
                wrong.extend(lock.take(line, &mut known, span));
            }
        }
        if text.is_empty() {
            wrong.push(no_version(Span::new(source, 0..0), VERSION));
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
            return (!first).then(|| locked_twice(span));
        }
        let count = self.circulars.len();
        let (Some(circular), Some(passage)) = (self.circulars.last_mut(), passage(line)) else {
            return Some(broken_line(span));
        };
        circular.passages.push(passage);
        let place = line.get(FINGERPRINT..).unwrap_or_default();
        (!known.insert((count, place))).then(|| locked_twice(span))
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

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// A lock of another version, or none.
fn no_version(span: Span, version: &str) -> Diagnostic {
    broken(span, phrase!("sources-lock-version", version = version))
}

/// A line of a lock that cannot be read.
fn broken_line(span: Span) -> Diagnostic {
    broken(span, phrase!("sources-lock-line"))
}

/// A passage that stands in the lock twice.
fn locked_twice(span: Span) -> Diagnostic {
    broken(span, phrase!("sources-lock-twice"))
}

fn broken(span: Span, message: Phrase) -> Diagnostic {
    Diagnostic::error(sources::LOCK_BROKEN, span, message).help(phrase!("sources-lock-help"))
}
