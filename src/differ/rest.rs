//! What rests on what: from something that is declared to the rules that its meaning reaches,
//! through definitions, defaults, roles and conditions of sections.

use super::entry::{Entry, Kind};
use super::rename::mentions;
use crate::syntax::ast::ClauseKind;
use std::collections::BTreeSet;

/// The rules that rest on something, by their full names.
pub(super) fn rules_on(one: &Entry, all: &[Entry]) -> Vec<String> {
    let mut rules = BTreeSet::new();
    let mut reached = vec![one];
    let mut next = 0;
    while let Some(entry) = reached.get(next).copied() {
        next += 1;
        for other in all.iter().filter(|other| rests_on(other, entry)) {
            if other.kind == Kind::Rule {
                rules.insert(other.full_name());
            } else if !reached.iter().any(|known| std::ptr::eq(*known, other)) {
                reached.push(other);
            }
        }
    }
    rules.into_iter().collect()
}

/// Whether one means something else if the other does.
fn rests_on(one: &Entry, other: &Entry) -> bool {
    match other.kind {
        Kind::Circular => {
            one.kind == Kind::Rule && one.scope.circular.as_deref() == Some(&other.name)
        }
        Kind::Section => {
            one.kind == Kind::Rule && one.scope.place.as_deref() == Some(&other.full_name())
        }
        Kind::Definition | Kind::Reading | Kind::Fact | Kind::Unit | Kind::Group => {
            mentions(&meaning(one), other)
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
                | ClauseKind::Default(_)
                | ClauseKind::NamedBy(_)
                | ClauseKind::Members(_)
                | ClauseKind::When(_)
                | ClauseKind::Unless(_)
                | ClauseKind::Then(_)
        )
    });
    entry
}
