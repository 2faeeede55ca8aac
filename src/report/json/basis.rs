//! A cited passage → JSON: numbers as numbers, a range as its first and last, dotted ones as texts.

use super::fields::Fields;
use crate::rulebook::Rulebook;
use crate::rulebook::circular::Passage;
use crate::value::passage::Level;
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
        for step in &passage.steps {
            let level = step.level;
            // By these, circulars were always cited with numbers; other labels may have letters.
            let counted = matches!(level, Level::Paragraph | Level::Sentence);
            let counts = step.first.as_count().zip(step.last.as_count()).filter(|_| counted);
            match counts {
                Some(counts) => fields.put(level.word(), &Range(counts))?,
                None => {
                    fields.put(level.word(), &Range((step.first.text(), step.last.text())))?;
                }
            }
        }
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
