//! The lock of a rulebook, made from texts and kept from an older one.

use super::Text;
use crate::rulebook::Rulebook;
pub use crate::rulebook::lock::{FILE, Lock, Locked};
use std::collections::BTreeSet;

impl Lock {
    /// The lock of these texts.
    pub fn of(rulebook: &Rulebook, texts: &[Text]) -> Self {
        let mut circulars: Vec<Locked> = texts.iter().map(|text| locked(rulebook, text)).collect();
        circulars.sort_by(|a, b| a.name.cmp(&b.name));
        Self { circulars }
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
}

fn locked(rulebook: &Rulebook, text: &Text) -> Locked {
    let name = rulebook.circular(text.circular).map_or_else(String::new, |one| one.name.clone());
    let passages = text.document.passages.iter();
    let passages = passages.map(|one| (one.place.clone(), one.fingerprint()));
    Locked { name, passages: passages.collect() }
}
