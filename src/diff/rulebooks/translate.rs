//! A case in the names of one rulebook → the same text with the names of the other, where `diff`
//! has found that something is only called otherwise. All but names stays as it was written.

use super::entry::Kind;
use super::names::Space;
use super::rename::Names;
use crate::case::json;
use crate::rulebook::Rulebook;
use crate::rulebook::vocabulary::Record;
use crate::source::SourceId;
use crate::value::types::{Base, Type, TypeId};
use jsonc_parser::ast::{Object, ObjectPropName, StringLit, Value};
use jsonc_parser::common::Ranged;
use std::collections::BTreeMap;
use std::ops::Range;

/// The names of the rulebook that a case is written for, and what the other one calls them.
#[derive(Debug)]
pub(super) struct Translator<'r> {
    rulebook: &'r Rulebook,
    names: &'r Names,
    facts: BTreeMap<&'r str, Type>,
}

/// A name in the text, and the one that takes its place.
type Exchange = (Range<usize>, String);

impl<'r> Translator<'r> {
    /// Prepares the names of a rulebook.
    pub(super) fn new(rulebook: &'r Rulebook, names: &'r Names) -> Self {
        let facts = rulebook.facts.iter().map(|fact| (fact.path.as_str(), fact.field.ty));
        Self { rulebook, names, facts: facts.collect() }
    }

    /// The case with the names of the other rulebook; nothing if it has none that are others
    /// there, or cannot be read at all.
    pub(super) fn case(&self, text: &str) -> Option<String> {
        let value = json::parse(SourceId(0), text).ok()?;
        let mut exchanges = Vec::new();
        for one in &value.as_object()?.properties {
            match (one.name.as_str(), &one.value) {
                ("log", Value::Array(log)) => {
                    let entries = log.elements.iter().filter_map(Value::as_object);
                    entries.for_each(|entry| self.entry(entry, &mut exchanges));
                }
                (group, Value::Object(facts)) => {
                    let new = self.names.group(group);
                    exchanges.extend(new.map(|new| (key(&one.name), new.to_owned())));
                    self.facts(group, facts, &mut exchanges);
                }
                _ => {}
            }
        }
        exchanged(text, exchanges)
    }

    fn facts(&self, group: &str, facts: &Object<'_>, exchanges: &mut Vec<Exchange>) {
        for one in &facts.properties {
            let path = format!("{group}.{}", one.name.as_str());
            let Some(ty) = self.facts.get(path.as_str()) else { continue };
            let new = self.names.renamed(Space::Value, &path);
            let new = new.as_deref().and_then(|new| new.rsplit_once('.'));
            exchanges.extend(new.map(|(_, name)| (key(&one.name), name.to_owned())));
            self.value(*ty, &one.value, exchanges);
        }
    }

    fn value(&self, ty: Type, value: &Value<'_>, exchanges: &mut Vec<Exchange>) {
        match (value, ty.base) {
            (Value::Array(all), _) => {
                all.elements.iter().for_each(|one| self.value(ty, one, exchanges));
            }
            (Value::Object(element), Base::Record(id)) => {
                let Some(record) = self.rulebook.record(id) else { return };
                self.fields(record, element, exchanges);
            }
            // An entry of a history.
            (Value::Object(entry), _) => {
                let says = entry.properties.iter().filter(|one| one.name.as_str() == "is");
                says.for_each(|one| self.value(ty, &one.value, exchanges));
            }
            (Value::StringLit(text), Base::Unit) => self.name(Space::Value, text, exchanges),
            (Value::StringLit(text), Base::Named(id)) => self.variant(id, text, exchanges),
            _ => {}
        }
    }

    fn fields(&self, record: &Record, element: &Object<'_>, exchanges: &mut Vec<Exchange>) {
        for one in &element.properties {
            let name = one.name.as_str();
            let Some(field) = record.fields.iter().find(|field| field.name == name) else {
                continue;
            };
            let new = self.names.member(Kind::Field, &record.name, name);
            exchanges.extend(new.map(|new| (key(&one.name), new.to_owned())));
            self.value(field.ty, &one.value, exchanges);
        }
    }

    fn variant(&self, id: TypeId, text: &StringLit<'_>, exchanges: &mut Vec<Exchange>) {
        let Some(of) = self.rulebook.enumeration(id) else { return };
        let new = self.names.member(Kind::Variant, &of.name, &text.value);
        exchanges.extend(new.map(|new| (range(text), new.to_owned())));
    }

    fn name(&self, space: Space, text: &StringLit<'_>, exchanges: &mut Vec<Exchange>) {
        let new = self.names.renamed(space, &text.value);
        exchanges.extend(new.map(|new| (range(text), new)));
    }

    /// An entry of the log; what it says in free words stays.
    fn entry(&self, entry: &Object<'_>, exchanges: &mut Vec<Exchange>) {
        let task = entry.get_string("task");
        let named =
            |text: &&StringLit<'_>| self.rulebook.tasks.iter().find(|task| task.name == text.value);
        let outcomes = task.as_ref().and_then(named).and_then(|task| task.outcome);
        for one in &entry.properties {
            match (one.name.as_str(), &one.value) {
                ("task", Value::StringLit(text)) => self.name(Space::Task, text, exchanges),
                ("via" | "recorded_in", Value::StringLit(text)) => {
                    self.name(Space::Channel, text, exchanges);
                }
                ("by" | "to", value) => self.value(UNITS, value, exchanges),
                ("outcome", Value::StringLit(text)) => {
                    if let Some(id) = outcomes {
                        self.variant(id, text, exchanges);
                    }
                }
                _ => {}
            }
        }
    }
}

/// Units, one or several.
const UNITS: Type = Type::plain(Base::Unit);

fn key(name: &ObjectPropName<'_>) -> Range<usize> {
    range(name)
}

fn range(of: &impl Ranged) -> Range<usize> {
    let range = of.range();
    range.start..range.end
}

/// The text with other names; nothing if there are none.
fn exchanged(text: &str, mut exchanges: Vec<Exchange>) -> Option<String> {
    if exchanges.is_empty() {
        return None;
    }
    exchanges.sort_by_key(|(range, _)| range.start);
    let (mut written, mut end) = (String::with_capacity(text.len()), 0);
    for (range, name) in exchanges {
        written.push_str(text.get(end..range.start)?);
        written.push_str(&serde_json::Value::String(name).to_string());
        end = range.end;
    }
    written.push_str(text.get(end..)?);
    Some(written)
}
