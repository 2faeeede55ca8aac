//! A cited passage → JSON: numbers as numbers, a range as its first and last, dotted ones as texts.

use super::fields::{AsText, Fields};
use crate::rulebook::Rulebook;
use crate::rulebook::circular::Dotted;
use crate::rulebook::circular::{Passage, SectionKey};
use serde::{Serialize, Serializer};

/// A passage.
#[derive(Clone, Copy)]
pub(crate) struct Basis<'a> {
    pub(crate) rulebook: &'a Rulebook,
    pub(crate) passage: &'a Passage,
}

impl Serialize for Basis<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { rulebook, passage } = self;
        let circular = rulebook.circular(passage.circular);
        let mut fields = Fields::open(serializer)?;
        fields.maybe("circular", circular.map(|found| &found.name))?;
        match &passage.section {
            SectionKey::Number(number) => fields.put("section", &AsText(Dotted(number)))?,
            SectionKey::Title(title) => fields.put("section", title)?,
        }
        fields.maybe("paragraph", passage.paragraphs.map(Range))?;
        let bullets = passage.bullets.as_ref();
        let bullets = bullets.map(|(first, last)| (AsText(Dotted(first)), AsText(Dotted(last))));
        fields.maybe("bullet", bullets.map(Range))?;
        fields.maybe("sentence", passage.sentences.map(Range))?;
        fields.close()
    }
}

/// One, or the first and the last.
struct Range<T>((T, T));

impl<T: Serialize + PartialEq> Serialize for Range<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self((first, last)) = self;
        if first == last {
            first.serialize(serializer)
        } else {
            (first, last).serialize(serializer)
        }
    }
}
