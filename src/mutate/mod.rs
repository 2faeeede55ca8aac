//! A rulebook and its tests → the small changes of the rules that no test notices: the holes in
//! the tests.
//!
//! 1. `item`, `norm`, `expression`: every small change of every rule, definition, reading, default
//!    and scope, as a changed syntax tree ([`mutants`]). `change` carries it up to its item.
//! 2. `choose`: as many of them as may be tried, evenly over the items.
//! 3. `run`: each is checked beside the rest of the rulebook and put to the tests, on all cores.
//!    What does not check, or means the same as the rules or as a change before it, is left out.
//! 4. `survivor`: where what was not noticed stands, and on what basis; `text` and `json` tell it.
//!
//! Nothing is left to chance: the same rules give the same changes in the same order.

mod change;
mod choose;
mod expression;
mod item;
pub mod json;
mod norm;
mod phrases;
mod rates;
mod run;
mod survivor;
pub mod text;

pub use change::{Kind, Note};
pub use run::{Run, run};
pub use survivor::Survivor;

use crate::engine::Rules;
use crate::engine::workbench::Place;
use crate::rulebook::norm::{Rule, RuleId};
use crate::syntax::ast::Item;
use norm::Bearers;

/// One small change of a rulebook.
#[derive(Clone, Debug)]
pub struct Mutant {
    /// The item that is changed.
    pub place: Place,
    /// What stands in its place; nothing where it is taken away.
    pub item: Option<Item>,
    /// What was changed.
    pub note: Note,
}

impl Mutant {
    /// The rule that is changed; none where the change is of something that rules rest on.
    pub fn rule(&self, rules: &Rules) -> Option<RuleId> {
        let at = self.note.at;
        let inside = |rule: &Rule| {
            rule.whole.source == at.source
                && rule.whole.range().start <= at.range().start
                && at.range().end <= rule.whole.range().end
        };
        let found = rules.rulebook.rules.iter().position(inside)?;
        u32::try_from(found).ok().map(RuleId)
    }
}

/// Every small change of a rulebook, in the order of its files and of what stands in them.
pub fn mutants(rules: &Rules) -> Vec<Mutant> {
    let mut all = Vec::new();
    for (file, tree) in rules.files().iter().enumerate() {
        let bearers = Bearers::of(tree, rules.files());
        for (item, written) in tree.items.iter().enumerate() {
            let place = Place { file, item };
            let mut changes = item::changes(written, &bearers);
            changes.sort_by_key(|one| one.note.at);
            let mutants = changes.into_iter();
            all.extend(mutants.map(|one| Mutant { place, item: one.tree, note: one.note }));
        }
    }
    all
}
