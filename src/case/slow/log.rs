//! The log: entries with their places.

use jsonc_parser::ast::{Array, Object, StringLit, Value as Json};
use jsonc_parser::common::Ranged;

use super::{Slow, kind_of};
use crate::case::entry::{Draft, KEYS, Key};
use crate::case::error::{self, Subject};
use crate::case::facts::{For, Slot};
use crate::case::limits::LIST_ENTRIES;
use crate::case::schema::Names;
use crate::case::store::find;
use crate::rulebook::vocabulary::{ChannelId, TaskId};
use crate::value::{TextRef, UnitId, Variant};

impl Slow<'_, '_> {
    pub(super) fn log(&mut self, json: &Json<'_>) {
        let subject = self.subject("log", json);
        let Json::Array(array) = json else {
            let error = match json {
                Json::NullKeyword(_) => error::null_refused(subject),
                _ => error::not_a_log(subject, kind_of(json)),
            };
            self.found.push(error);
            return;
        };
        if array.elements.len() > LIST_ENTRIES {
            self.found.push(error::too_long(subject));
            return;
        }
        for (position, entry) in array.elements.iter().enumerate() {
            if self.is_full() {
                break;
            }
            let path = format!("log[{}]", position + 1);
            if let Some(object) = self.object(&path, entry) {
                self.entry(&path, position, object);
            }
        }
    }

    fn entry(&mut self, path: &str, position: usize, object: &Object<'_>) {
        let before = self.found.len();
        let draft = self.draft(path, object);
        self.require(path, object);
        if draft.reasons() > 1 {
            let error = error::several_reasons(self.span(object.range), path);
            self.found.push(error);
        }
        if object.get("outcome").is_some()
            && let Some(instead) =
                ["failed", "instead"].into_iter().find(|key| object.get(key).is_some())
        {
            let error = error::outcome_of_nothing(self.span(object.range), path, instead);
            self.found.push(error);
        }
        if let Some(entry) = draft.entry(position).filter(|_| self.found.len() == before) {
            if matches!(entry.element, For::Key(_)) {
                let span = self.named.last().map(|(_, span)| *span);
                self.keyed.extend(span.map(|span| (entry.position, span)));
            }
            self.store.entry(entry);
        }
    }

    /// What the keys say; the outcome last, since its names depend on the task.
    fn draft(&mut self, path: &str, object: &Object<'_>) -> Draft {
        let mut draft = Draft::default();
        let (mut task, mut outcome, mut element) = (None, None, None);
        for (name, property) in self.keys(object) {
            let own = format!("{path}.{name}");
            match Key::of(&name) {
                Some(Key::Task) => task = self.string(&own, &property.value),
                Some(Key::Outcome) => outcome = self.string(&own, &property.value),
                Some(Key::For) => element = Some(&property.value),
                Some(key) => self.entry_value(key, &own, &mut draft, &property.value),
                None => {
                    let span = self.span(property.name.range());
                    let error = error::unknown_member(span, path, &name, KEYS.into_iter());
                    self.found.push(error);
                }
            }
        }
        draft.task = task.and_then(|name| self.task(name));
        if let (Some(id), Some(task), Some(outcome)) = (draft.task, task, outcome) {
            draft.outcome = self.outcome((id, &task.value), outcome);
        }
        if let (Some(id), Some(task), Some(element)) = (draft.task, task, element) {
            let own = format!("{path}.for");
            draft.element = self.element_named((&own, element), (id, &task.value));
        }
        draft
    }

    /// The element that an entry says it is for.
    fn element_named(
        &mut self,
        (path, json): (&str, &Json<'_>),
        (id, task): (TaskId, &str),
    ) -> For {
        let span = self.span(json.range());
        let Some((_, key)) = self.schema.for_each(id.0) else {
            self.found.push(error::for_of_common_task(span, task));
            return For::Unsaid;
        };
        if matches!(json, Json::NullKeyword(_)) {
            let error = error::null_refused(self.subject(path, json));
            self.found.push(error);
            return For::Unsaid;
        }
        match self.slot(path, key, json) {
            Slot::Given(value) => {
                self.named.push((value, span));
                For::Key(value)
            }
            Slot::Absent | Slot::Null => For::Unsaid,
        }
    }

    fn entry_value(&mut self, key: Key, path: &str, draft: &mut Draft, json: &Json<'_>) {
        match key {
            Key::On => {
                let dated = self.day_or_moment(path, json);
                self.dates.extend(dated.map(|(day, _, span)| (day, span)));
                draft.on = dated.map(|(day, ..)| day);
                draft.at = dated.and_then(|(_, at, _)| at);
            }
            Key::By => draft.by = self.unit(path, json),
            Key::To => draft.to = Some(self.addressees(path, json)),
            Key::Via => draft.via = self.channel(path, json),
            Key::RecordedIn => draft.recorded_in = self.channel(path, json),
            Key::InWriting => draft.in_writing = self.yes_no(path, json),
            Key::Failed => draft.failed = self.reason(path, json),
            Key::Instead => draft.instead = self.reason(path, json),
            Key::Despite => draft.despite = self.reason(path, json),
            Key::Task | Key::Outcome | Key::For => {}
        }
    }

    /// An entry says what and when. A key that is there but wrong has been reported already.
    fn require(&mut self, path: &str, object: &Object<'_>) {
        for key in ["task", "on"] {
            if object.get(key).is_none() {
                let error = error::incomplete_entry(self.span(object.range), path, key);
                self.found.push(error);
            }
        }
    }

    fn task(&mut self, name: &StringLit<'_>) -> Option<TaskId> {
        let schema = self.schema;
        let found = find(&schema.tasks, &name.value, 0).map(TaskId);
        if found.is_none() {
            let span = self.span(name.range);
            let is_unit = schema.units.get(&name.value).is_some();
            let error = error::unknown_task(span, &name.value, (schema.tasks.iter(), is_unit));
            self.found.push(error);
        }
        found
    }

    fn outcome(&mut self, (id, task): (TaskId, &str), name: &StringLit<'_>) -> Option<Variant> {
        let schema = self.schema;
        let span = self.span(name.range);
        let Some(ty) = schema.outcome(id.0) else {
            self.found.push(error::no_outcomes(span, task));
            return None;
        };
        let found = self.store.variant(ty, &name.value);
        if found.is_none() {
            let known = schema.variants(ty).into_iter().flat_map(Names::iter);
            let error = error::unknown_outcome(span, (task, &name.value), known);
            self.found.push(error);
        }
        found
    }

    fn unit(&mut self, path: &str, json: &Json<'_>) -> Option<UnitId> {
        let name = &self.string(path, json)?.value;
        let found = self.store.unit(name);
        if found.is_none() {
            let subject = self.subject(path, json);
            let is_task = self.schema.tasks.get(name).is_some();
            let error = error::unknown_unit(subject, name, (self.schema.units.iter(), is_task));
            self.found.push(error);
        }
        found
    }

    /// One unit, or a list of units.
    fn addressees(&mut self, path: &str, json: &Json<'_>) -> (u32, u32) {
        let start = self.store.addressees();
        match json {
            Json::Array(array) => self.listed_units(path, array),
            one => {
                let unit = self.unit(path, one);
                self.store.facts.log_units.extend(unit);
            }
        }
        (start, self.store.addressees())
    }

    fn listed_units(&mut self, path: &str, array: &Array<'_>) {
        let subject = Subject { path, sensitive: false, span: self.span(array.range) };
        match array.elements.len() {
            0 => self.found.push(error::nobody(subject)),
            1..=LIST_ENTRIES => {
                for (number, name) in (1..).zip(&array.elements) {
                    let unit = self.unit(&format!("{path}[{number}]"), name);
                    self.store.facts.log_units.extend(unit);
                }
            }
            _ => self.found.push(error::too_long(subject)),
        }
    }

    fn channel(&mut self, path: &str, json: &Json<'_>) -> Option<ChannelId> {
        let name = &self.string(path, json)?.value;
        let schema = self.schema;
        let found = find(&schema.channels, name, 0).map(ChannelId);
        if found.is_none() {
            let span = self.span(json.range());
            let error = error::unknown_channel(span, name, schema.channels.iter());
            self.found.push(error);
        }
        found
    }

    fn yes_no(&mut self, path: &str, json: &Json<'_>) -> Option<bool> {
        let subject = self.subject(path, json);
        let error = match json {
            Json::BooleanLit(yes) => return Some(yes.value),
            Json::NullKeyword(_) => error::null_refused(subject),
            _ => error::not_yes_no(subject, kind_of(json)),
        };
        self.found.push(error);
        None
    }

    fn reason(&mut self, path: &str, json: &Json<'_>) -> Option<TextRef> {
        let text = &self.string(path, json)?.value;
        Some(self.store.text(text))
    }
}
