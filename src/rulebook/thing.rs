//! What a name is the name of, for whoever names something else than was asked for.

use super::Rulebook;
use crate::phrases::{Phrase, phrase};

/// What somebody may name in a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// A unit.
    Unit,
    /// A group of units.
    Group,
    /// A task or an event.
    Task,
    /// A rule.
    Rule,
    /// A fact, or a group of facts.
    Fact,
    /// A definition.
    Definition,
    /// A reading.
    Reading,
    /// Rates.
    Rates,
    /// A register.
    Register,
    /// A circular.
    Circular,
    /// A channel.
    Channel,
}

impl Thing {
    /// "`RKV` is a unit"
    pub fn named(self, name: &str) -> Phrase {
        match self {
            Self::Unit => phrase!("common-is-unit", name = name),
            Self::Group => phrase!("common-is-group", name = name),
            Self::Task => phrase!("common-is-task", name = name),
            Self::Rule => phrase!("common-is-rule", name = name),
            Self::Fact => phrase!("common-is-fact", name = name),
            Self::Definition => phrase!("common-is-definition", name = name),
            Self::Reading => phrase!("common-is-reading", name = name),
            Self::Rates => phrase!("common-is-rates", name = name),
            Self::Register => phrase!("common-is-register", name = name),
            Self::Circular => phrase!("common-is-circular", name = name),
            Self::Channel => phrase!("common-is-channel", name = name),
        }
    }
}

impl Rulebook {
    /// What a name is the name of, if of anything.
    pub fn thing(&self, name: &str) -> Option<Thing> {
        fn has<'n>(mut names: impl Iterator<Item = &'n String>, name: &str) -> bool {
            names.any(|one| one == name)
        }
        let known = [
            (Thing::Unit, has(self.units.iter().map(|one| &one.name), name)),
            (Thing::Group, has(self.groups.iter().map(|one| &one.name), name)),
            (Thing::Task, has(self.tasks.iter().map(|one| &one.name), name)),
            (Thing::Rule, has(self.rules.iter().map(|one| &one.name), name)),
            (Thing::Fact, has(self.facts.iter().map(|one| &one.path), name)),
            (Thing::Fact, has(self.fact_groups.iter().map(|one| &one.name), name)),
            (Thing::Definition, has(self.definitions.iter().map(|one| &one.name), name)),
            (Thing::Rates, has(self.rates.iter().map(|one| &one.name), name)),
            (Thing::Reading, has(self.readings.iter().map(|one| &one.name), name)),
            (Thing::Register, has(self.registers.iter().map(|one| &one.name), name)),
            (Thing::Circular, has(self.circulars.iter().map(|one| &one.name), name)),
            (Thing::Channel, has(self.channels.iter().map(|one| &one.name), name)),
        ];
        known.into_iter().find(|(_, is)| *is).map(|(thing, _)| thing)
    }
}
