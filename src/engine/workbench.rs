//! A rulebook of which one item at a time is changed: checked again beside the trees that were
//! parsed, without parsing anything again.

use super::Rules;
use crate::case::schema::Schema;
use crate::check::check;
use crate::diagnostic::Diagnostic;
use crate::syntax::ast::{File, Item};

/// Where an item stands among the parsed files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its file, in the order of the sources.
    pub file: usize,
    /// Its place among the items of the file.
    pub item: usize,
}

/// The files of a rulebook, and what was last made of them.
#[derive(Debug)]
pub struct Workbench {
    rules: Rules,
}

impl Workbench {
    /// A copy of the rules to work on.
    pub fn new(rules: &Rules) -> Self {
        Self { rules: rules.clone() }
    }

    /// What `ask` finds under the rules with `item` in the place of the one that stands there, or
    /// with none in its place. Afterwards the files are as they were.
    ///
    /// # Errors
    /// Everything that is wrong with the changed rulebook; then nothing is asked.
    pub fn under<R>(
        &mut self,
        place: Place,
        item: Option<&Item>,
        ask: impl FnOnce(&Rules) -> R,
    ) -> Result<R, Vec<Diagnostic>> {
        let kept = self.put(place, 1, item.cloned());
        let checked = check(&self.rules.rulebook.name, &self.rules.files);
        self.put(place, item.iter().count(), kept);
        let rulebook = checked?;
        self.rules.schema = Schema::of(&rulebook);
        self.rules.rulebook = rulebook;
        Ok(ask(&self.rules))
    }

    /// Puts items in the place of some that follow each other, and gives those.
    fn put(
        &mut self,
        place: Place,
        count: usize,
        new: impl IntoIterator<Item = Item>,
    ) -> Vec<Item> {
        let Some(File { items, .. }) = self.rules.files.get_mut(place.file) else {
            return Vec::new();
        };
        let start = place.item.min(items.len());
        let end = (start + count).min(items.len());
        items.splice(start..end, new).collect()
    }
}
