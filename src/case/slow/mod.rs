//! A case's JSON with places → facts, and everything that is wrong with it in one run.
//!
//! What is at fault is reported and passed over; nothing is reported that only follows
//! from it. Values go through the same store as on the fast road.

mod history;
mod log;
mod value;

pub(super) use value::misfit_error;

use std::collections::BTreeMap;

use jsonc_parser::ast::{Object, ObjectProp, StringLit, Value as Json};
use jsonc_parser::common::{Range, Ranged};

use super::error::{self, Subject};
use super::facts::{Facts, For};
use super::json;
use super::limits::{CASE_BYTES, FAULTS};
use super::schema::{Members, Schema, TopKey};
use super::store::{Owner, Store};
use crate::diagnostic::{Diagnostic, sort};
use crate::files::composed;
use crate::phrases::{Phrase, phrase};
use crate::source::{SourceId, Span};
use crate::value::Value;
use crate::value::date::Date;
use crate::value::moment::Moment;

/// Reads a case part by part. The facts are good if no error is found; warnings leave them good.
pub(super) fn read(
    schema: &Schema,
    source: SourceId,
    text: &str,
    facts: &mut Facts,
) -> Vec<Diagnostic> {
    let mut store = Store::begin(schema, facts);
    if text.len() > CASE_BYTES {
        return vec![error::too_large(source)];
    }
    let json = match json::parse(source, text) {
        Ok(json) => json,
        Err(error) => return vec![error],
    };
    let mut slow = Slow {
        schema,
        source,
        store: &mut store,
        on: None,
        dates: Vec::new(),
        days: Vec::new(),
        hidden: 0,
        named: Vec::new(),
        keyed: Vec::new(),
        found: Vec::new(),
        warnings: Vec::new(),
    };
    slow.case(&json);
    slow.compare_dates();
    let (mut found, warnings, keyed) = (slow.found, slow.warnings, slow.keyed);
    store.finish();
    let unknown = |position: u32| {
        let mut log = store.facts.log.iter();
        log.any(|entry| entry.position == position && entry.element == For::Unknown)
    };
    let keyed = keyed.into_iter().filter(|(position, _)| unknown(*position));
    found.extend(keyed.map(|(_, span)| error::for_nothing(span)));
    if found.len() >= FAULTS {
        found.truncate(FAULTS);
        found.push(error::too_many(Span::new(source, text.len()..text.len())));
    }
    found.extend(warnings);
    sort(&mut found);
    found
}

/// What is known while a case is read.
struct Slow<'a, 's> {
    schema: &'a Schema,
    source: SourceId,
    store: &'s mut Store<'a>,
    /// The case's own date, and where it stands.
    on: Option<(Date, Span)>,
    /// The dates of the log's entries, and where they stand.
    dates: Vec<(Date, Span)>,
    /// The days of histories' entries, and where they stand.
    days: Vec<(Date, Span)>,
    /// Keys that entries of the log name, and where they stand.
    named: Vec<(Value, Span)>,
    /// The entries that name one, by their position, and where it stands.
    keyed: Vec<(u32, Span)>,
    /// How many of the lists that are being read are sensitive as a whole.
    hidden: usize,
    found: Vec<Diagnostic>,
    warnings: Vec<Diagnostic>,
}

/// The keys of one object with their values, each key once.
type Keys<'j> = Vec<(String, &'j ObjectProp<'j>)>;

impl Slow<'_, '_> {
    /// Whether so much is wrong that more of it helps nobody.
    fn is_full(&self) -> bool {
        self.found.len() >= FAULTS
    }

    fn span(&self, range: Range) -> Span {
        Span::new(self.source, range.start..range.end)
    }

    fn subject<'p>(&self, path: &'p str, json: &impl Ranged) -> Subject<'p> {
        Subject { path, sensitive: false, span: self.span(json.range()) }
    }

    fn case(&mut self, json: &Json<'_>) {
        let Json::Object(object) = json else {
            let span = self.span(json.range());
            self.found.push(error::not_a_case(span, kind_of(json)));
            return;
        };
        let schema = self.schema;
        for (key, property) in self.keys(object) {
            if self.is_full() {
                break;
            }
            match schema.top.get(&key).map(|at| schema.top_key(at)) {
                Some(TopKey::Case) => self.name(&property.value),
                Some(TopKey::On) => self.on(&property.value),
                Some(TopKey::Log) => self.log(&property.value),
                Some(TopKey::Schema) => drop(self.string(&key, &property.value)),
                Some(TopKey::Group(members)) => self.group(&key, members, &property.value),
                None => self.unknown_part(&key, property),
            }
        }
    }

    /// The keys of an object in composed form; of those given twice the first.
    fn keys<'j>(&mut self, object: &'j Object<'j>) -> Keys<'j> {
        let mut first: BTreeMap<String, Span> = BTreeMap::new();
        let mut keys = Vec::new();
        for property in &object.properties {
            let key = composed(property.name.as_str()).into_owned();
            let span = self.span(property.name.range());
            if self.is_full() {
                break;
            }
            if let Some(before) = first.get(&key) {
                self.found.push(error::duplicate_key(span, &key, *before));
            } else {
                first.insert(key.clone(), span);
                keys.push((key, property));
            }
        }
        keys
    }

    fn name(&mut self, json: &Json<'_>) {
        if let Some(name) = self.string("case", json) {
            self.store.name(&name.value);
        }
    }

    fn on(&mut self, json: &Json<'_>) {
        if let Some((date, span)) = self.date("on", json) {
            self.store.facts.on = Some(date);
            self.on = Some((date, span));
        }
    }

    /// Entries after the case's own date, which may stand after the log and the facts.
    fn compare_dates(&mut self) {
        let Some(on) = self.on else { return };
        let late = self.dates.iter().filter(|(date, _)| *date > on.0);
        let late = late.map(|(date, span)| error::after_case(*span, *date, on));
        self.found.extend(late);
        let late = self.days.iter().filter(|(date, _)| *date > on.0);
        let late = late.map(|(_, span)| error::told_after_case(*span, on));
        self.found.extend(late);
    }

    fn group(&mut self, path: &str, members: &Members, json: &Json<'_>) {
        if let Some(object) = self.object(path, json) {
            self.members(path, members, Owner::Case, object);
        }
    }

    /// The members of a group or of a list's element.
    fn members(&mut self, path: &str, members: &Members, owner: Owner, object: &Object<'_>) {
        for (key, property) in self.keys(object) {
            if self.is_full() {
                break;
            }
            let at = members.names.get(&key);
            if let Some(member) = at.and_then(|at| members.get(at)) {
                let path = format!("{path}.{key}");
                let slot = self.slot(&path, member, &property.value);
                self.store.put(owner, member, slot);
            } else {
                let error = self.unknown_member(path, members, &key, property);
                self.found.push(error);
            }
        }
    }

    fn unknown_member(
        &self,
        path: &str,
        members: &Members,
        key: &str,
        property: &ObjectProp<'_>,
    ) -> Diagnostic {
        let span = self.span(property.name.range());
        let full = format!("{path}.{key}");
        if self.is_definition(&full) {
            return error::derived(span, &full);
        }
        if self.schema.top.get(key).is_some() {
            return error::misplaced_part(span, key, path);
        }
        match self.schema.home_of(key) {
            Some(home) => error::misplaced_fact(span, key, home),
            None => error::unknown_member(span, path, key, members.names.iter()),
        }
    }

    /// A key of the case that is none of its parts: what else may be meant by it.
    fn unknown_part(&mut self, key: &str, property: &ObjectProp<'_>) {
        let span = self.span(property.name.range());
        let error = if self.is_definition(key) {
            error::derived(span, key)
        } else if self.schema.readings.get(key).is_some() {
            error::reading(span, key)
        } else if self.is_definition_group(key) {
            return self.definition_group(key, property);
        } else if let Some(home) = self.schema.home_of(key) {
            error::misplaced_fact(span, key, home)
        } else {
            error::unknown_part(span, key, self.schema.parts())
        };
        self.found.push(error);
    }

    fn is_definition(&self, path: &str) -> bool {
        self.schema.definitions.get(path).is_some()
    }

    /// Whether definitions are called `key.…`.
    fn is_definition_group(&self, key: &str) -> bool {
        let within = |name: &str| name.strip_prefix(key).is_some_and(|rest| rest.starts_with('.'));
        self.schema.definitions.iter().any(within)
    }

    /// A group in which nothing can be given.
    fn definition_group(&mut self, path: &str, property: &ObjectProp<'_>) {
        let nothing = Members::default();
        if let Some(object) = self.object(path, &property.value) {
            self.members(path, &nothing, Owner::Case, object);
        }
    }

    /// An object, or an error.
    fn object<'j>(&mut self, path: &str, json: &'j Json<'j>) -> Option<&'j Object<'j>> {
        let error = match json {
            Json::Object(object) => return Some(object),
            Json::NullKeyword(_) => error::null_refused(self.subject(path, json)),
            _ => error::not_an_object(self.subject(path, json), kind_of(json)),
        };
        self.found.push(error);
        None
    }

    /// A text that is no fact, or an error.
    fn string<'j>(&mut self, path: &str, json: &'j Json<'j>) -> Option<&'j StringLit<'j>> {
        let error = match json {
            Json::StringLit(text) => return Some(text),
            Json::NullKeyword(_) => error::null_refused(self.subject(path, json)),
            _ => error::not_a_text(self.subject(path, json), kind_of(json)),
        };
        self.found.push(error);
        None
    }

    /// A date, or a moment with a `T` in it, that is no fact, or an error: the day and the moment.
    fn day_or_moment(
        &mut self,
        path: &str,
        json: &Json<'_>,
    ) -> Option<(Date, Option<Moment>, Span)> {
        let text = match json {
            Json::StringLit(text) if text.value.contains('T') => text,
            _ => return self.date(path, json).map(|(date, span)| (date, None, span)),
        };
        let subject = self.subject(path, json);
        match Moment::parse(&text.value) {
            Ok(moment) => Some((moment.day(), Some(moment), subject.span)),
            Err(error) => {
                let error = error::bad_moment(subject, &text.value, error);
                self.found.push(error);
                None
            }
        }
    }

    /// A date that is no fact, or an error.
    fn date(&mut self, path: &str, json: &Json<'_>) -> Option<(Date, Span)> {
        let subject = self.subject(path, json);
        self.date_of(subject, json)
    }

    /// The same of what may be sensitive.
    fn date_of(&mut self, subject: Subject<'_>, json: &Json<'_>) -> Option<(Date, Span)> {
        let error = match json {
            Json::StringLit(text) => match Date::parse(&text.value) {
                Ok(date) => return Some((date, subject.span)),
                Err(error) => error::bad_date(subject, &text.value, error),
            },
            Json::NullKeyword(_) => error::null_refused(subject),
            _ => error::not_a_date(subject, kind_of(json)),
        };
        self.found.push(error);
        None
    }
}

/// What kind of value it is.
fn kind_of(json: &Json<'_>) -> Phrase {
    match json {
        Json::StringLit(_) => phrase!("case-kind-text"),
        Json::NumberLit(_) => phrase!("case-kind-number"),
        Json::BooleanLit(_) => phrase!("case-kind-true-or-false"),
        Json::Object(_) => phrase!("case-kind-object"),
        Json::Array(_) => phrase!("case-kind-list"),
        Json::NullKeyword(_) => phrase!("case-kind-null"),
    }
}
