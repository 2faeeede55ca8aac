//! What rests on what: from something that is declared to the rules that its meaning reaches,
//! through definitions, defaults, roles and conditions of sections.

use super::entry::{Entry, Kind};
use super::rename::{Mentions, is_among, mentioned};
use crate::syntax::ast::ClauseKind;
use std::collections::BTreeSet;

/// What a rulebook declares, and what of it each mentions where that bears on answers.
pub(super) struct Reach<'e> {
    all: Vec<(&'e Entry, Mentions)>,
}

impl<'e> Reach<'e> {
    /// Looks at everything once.
    pub(super) fn of(entries: &'e [Entry]) -> Self {
        Self { all: entries.iter().map(|one| (one, mentioned(&meaning(one)))).collect() }
    }

    /// The rules that rest on something, by their full names.
    pub(super) fn rules_on(&self, one: &'e Entry) -> Vec<String> {
        let mut rules = BTreeSet::new();
        let mut reached = vec![one];
        let mut next = 0;
        while let Some(entry) = reached.get(next).copied() {
            next += 1;
            for (other, _) in self.all.iter().filter(|(one, names)| rests_on((one, names), entry)) {
                if other.kind == Kind::Rule {
                    rules.insert(other.full_name());
                } else if !reached.iter().any(|known| std::ptr::eq(*known, *other)) {
                    reached.push(other);
                }
            }
        }
        rules.into_iter().collect()
    }
}

/// Whether one means something else if the other does.
fn rests_on((one, mentioned): (&Entry, &Mentions), other: &Entry) -> bool {
    match other.kind {
        Kind::Circular => {
            one.kind == Kind::Rule && one.scope.circular.as_deref() == Some(&other.name)
        }
        Kind::Section => {
            one.kind == Kind::Rule && one.scope.place.as_deref() == Some(&other.full_name())
        }
        Kind::Definition | Kind::Rates | Kind::Reading | Kind::Fact | Kind::Unit | Kind::Group => {
            is_among(other, mentioned)
        }
        // Of other things only the name matters, or they tell of the rules themselves.
        _ => false,
    }
}

/// What of it bears on answers.
fn meaning(entry: &Entry) -> Entry {
    let mut entry = entry.clone();
    entry.clauses.retain(|clause| {
        matches!(
            clause,
            ClauseKind::AppliesWhen(_)
                | ClauseKind::Alternatives(_)
                | ClauseKind::Row(_)
                | ClauseKind::Default(_)
                | ClauseKind::NamedBy(_)
                | ClauseKind::Members(_)
                | ClauseKind::Elements(..)
                | ClauseKind::When(_)
                | ClauseKind::Unless(_)
                | ClauseKind::OverWhen(_)
                | ClauseKind::Then(_)
        )
    });
    entry
}
