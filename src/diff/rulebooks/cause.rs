//! A norm that came, went or changed for a case → the changes of the rules that brought it about.

use super::change::{Change, Fate, Item};
use super::entry::Kind;
use super::part::Aspect;
use crate::diff::answers;
use crate::report::golden::row::Row;

/// Why a norm is different.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// Its rule is: what became of it.
    Itself(Fate),
    /// Its rule rests on something that is: what, and its name.
    RestsOn(Kind, String),
    /// Another rule, which sets it aside, is.
    SetAside(String),
    /// Another rule on the same task is.
    SameTask(String),
}

/// The causes of what became of a norm. What is beside it counts only if nothing nearer does.
pub(super) fn causes(items: &[Item], norm: &Row, became: answers::Kind) -> Vec<Cause> {
    let meaning = |item: &&Item| item.changes.iter().any(|change| change.aspect.is_meaning());
    let changed: Vec<&Item> = items.iter().filter(meaning).collect();
    let rules = || changed.iter().filter(|item| item.kind == Kind::Rule);
    let own = rules().filter(|item| is_of(&item.name, norm) && bears_on(item, became));
    let mut found: Vec<_> = own.map(|item| Cause::Itself(item.fate)).collect();
    let reaches = changed.iter().filter(|item| item.rules.iter().any(|rule| is_of(rule, norm)));
    found.extend(reaches.map(|item| Cause::RestsOn(item.kind, item.name.clone())));
    let above = rules().filter(|item| item.overrides.iter().any(|rule| is_of(rule, norm)));
    found.extend(above.map(|item| Cause::SetAside(item.name.clone())));
    if found.is_empty() {
        let beside = rules().filter(|item| is_on(item, norm));
        found.extend(beside.map(|item| Cause::SameTask(item.name.clone())));
    }
    found
}

/// Whether what is different in a rule can be why its norm came, went or changed.
fn bears_on(item: &Item, became: answers::Kind) -> bool {
    let whether = |change: &Change| {
        matches!(
            change.aspect,
            Aspect::InForce
                | Aspect::Section
                | Aspect::Standing
                | Aspect::When
                | Aspect::Unless
                | Aspect::Norm
                | Aspect::Bearer
                | Aspect::Modality
                | Aspect::Task
                | Aspect::Outcome
                | Aspect::Overrides
        )
    };
    became == answers::Kind::Changed || item.changes.iter().any(whether)
}

/// Whether a rule, by its full name, is the one that says so. Where the circular of its name is
/// not that of the passages, the name alone decides.
fn is_of(rule: &str, norm: &Row) -> bool {
    rule.rsplit('/').next() == Some(norm.rule.as_str())
}

/// Whether what is different in a rule names the norm's task.
fn is_on(item: &Item, norm: &Row) -> bool {
    let task = norm.task.split(' ').next().unwrap_or_default();
    let names = |text: &String| text.split([' ', ',']).any(|word| word == task);
    item.changes
        .iter()
        .any(|change| [&change.about, &change.old, &change.new].into_iter().flatten().any(names))
}
