//! Cases with changes → their text: the JSON that they come from, with everything else in it as
//! it was.

use crate::case::edit::{Json, Step, append, put, steps, take};
use crate::case::facts::Slot;
use crate::eval::outcome::Outcome;
use crate::flip::Change;
use crate::rulebook::node::{Logged, Node, NodeId};
use crate::rulebook::vocabulary::TaskId;
use crate::value::date::{Date, TimeUnit};
use crate::value::norm::ByOrTo;
use crate::value::{UnitId, Value, Variant};
use std::collections::BTreeSet;

/// The most nodes that are looked through for tasks.
const MOST_NODES: usize = 10_000;

/// A case with changes.
#[derive(Clone, Debug)]
pub(super) struct Edit {
    /// What was changed.
    pub(super) changes: Vec<String>,
    text: String,
}

impl Edit {
    /// A case as it is.
    pub(super) fn of(text: String) -> Self {
        Self { changes: Vec::new(), text }
    }

    /// The case.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The case under a name.
    pub(super) fn called(&self, name: &str) -> Option<String> {
        put(&self.text, &[Step::Key("case")], Json::Text(name.to_owned()))
    }

    /// The case on a day.
    pub(super) fn on(&self, day: Date) -> Option<Self> {
        let text = put(&self.text, &[Step::Key("on")], Json::Text(day.to_string()))?;
        Some(self.with(text, format!("on={day}")))
    }

    /// The case with facts changed.
    pub(super) fn changed(&self, outcome: &Outcome<'_>, changes: &[Change]) -> Option<Self> {
        let mut edit = self.clone();
        for change in changes {
            let written = change.written(outcome.rulebook, outcome.facts);
            let (path, value) = written.split_once('=')?;
            let text = put(&edit.text, &steps(path)?, json(change.slot, value))?;
            edit = edit.with(text, written);
        }
        Some(edit)
    }

    fn with(&self, text: String, change: String) -> Self {
        let changes = self.changes.iter().cloned().chain([change]).collect();
        Self { changes, text }
    }
}

/// A value as a case has it, by how it is set by hand.
fn json(slot: Slot, written: &str) -> Json {
    match slot {
        Slot::Absent | Slot::Null => Json::Null,
        Slot::Given(Value::Truth(yes)) => Json::YesNo(yes),
        Slot::Given(Value::Number(_)) => Json::Number(written.to_owned()),
        Slot::Given(Value::List(_)) => Json::List(Vec::new()),
        Slot::Given(_) => Json::Text(written.to_owned()),
    }
}

/// What a condition asks of a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Asked {
    task: TaskId,
    with: Option<(ByOrTo, UnitId)>,
    outcome: Option<Variant>,
}

/// A case with entries of the log added, on the day and around it, or taken out: of the tasks
/// that these nodes ask about.
pub(super) fn log_edits(outcome: &Outcome<'_>, base: &Edit, roots: &[NodeId]) -> Vec<Edit> {
    let mut edits = Vec::new();
    for asked in asked(outcome, roots) {
        edits.extend([0, -1].into_iter().filter_map(|days| {
            added(outcome, base, (asked, outcome.on.shift(days, TimeUnit::Days)))
        }));
        edits.extend(without(outcome, base, asked.task));
    }
    edits
}

/// What is asked about tasks beneath nodes.
fn asked(outcome: &Outcome<'_>, roots: &[NodeId]) -> BTreeSet<Asked> {
    let nodes = &outcome.rulebook.nodes;
    let (mut open, mut found) = (roots.to_vec(), BTreeSet::new());
    for _ in 0..MOST_NODES {
        let Some(id) = open.pop() else { break };
        let plain = |task| Asked { task, with: None, outcome: None };
        let with = |task: Logged, party, unit| match outcome.value(unit) {
            // A suggestion is told: a unit that is sensitive does not stand in it.
            Value::Unit(found) if !nodes.is_sensitive(unit) => {
                Asked { with: Some((party, found)), ..plain(task.task) }
            }
            _ => plain(task.task),
        };
        found.extend(match nodes.get(id) {
            Some(Node::Done(logged) | Node::DateOf(logged)) => Some(plain(logged.task)),
            Some(Node::Ended { task, outcome }) => {
                Some(Asked { outcome: Some(outcome), ..plain(task.task) })
            }
            Some(Node::EndedBy { task, outcome, unit }) => {
                Some(Asked { outcome: Some(outcome), ..with(task, ByOrTo::By, unit) })
            }
            Some(Node::DoneBy { task, unit }) => Some(with(task, ByOrTo::By, unit)),
            Some(Node::DateWith { task, party, unit }) => Some(with(task, party, unit)),
            _ => None,
        });
        open.extend(nodes.parts(id));
    }
    found
}

fn added(outcome: &Outcome<'_>, base: &Edit, (asked, on): (Asked, Date)) -> Option<Edit> {
    let rulebook = outcome.rulebook;
    let task = rulebook.task(asked.task)?;
    let variant = asked
        .outcome
        .and_then(|Variant(at)| rulebook.enumeration(task.outcome?)?.variants.get(usize::from(at)));
    let unit = asked.with.and_then(|(party, unit)| Some((party, rulebook.unit(unit)?)));
    let parts = [
        ("task", Some(task.name.clone())),
        ("on", Some(on.to_string())),
        (unit.map_or("by", |(party, _)| party.name()), unit.map(|(_, unit)| unit.name.clone())),
        ("outcome", variant.map(|variant| variant.name.clone())),
    ];
    let given = parts.into_iter().filter_map(|(key, value)| Some((key, value?)));
    let entry: Vec<(&str, String)> = given.collect();
    let told: Vec<&str> = entry.iter().map(|(_, value)| value.as_str()).collect();
    let change = format!("log + {}", told.join(" "));
    let entry = entry.into_iter().map(|(key, value)| {
        let value = Json::Text(value);
        (key.to_owned(), if key == "to" { Json::List(vec![value]) } else { value })
    });
    let text = append(&base.text, "log", Json::Object(entry.collect()))?;
    Some(base.with(text, change))
}

fn without(outcome: &Outcome<'_>, base: &Edit, task: TaskId) -> Option<Edit> {
    let entries = outcome.facts.log.iter().filter(|entry| entry.task == task);
    let mut positions: Vec<u32> = entries.map(|entry| entry.position).collect();
    positions.sort_unstable();
    let mut text = base.text.clone();
    for position in positions.iter().rev() {
        let element = Step::Element(*position as usize + 1);
        text = take(&text, &[Step::Key("log"), element])?;
    }
    let change = format!("log - {}", outcome.rulebook.task(task)?.name);
    (!positions.is_empty()).then(|| base.with(text, change))
}
