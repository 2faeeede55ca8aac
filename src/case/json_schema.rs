//! A rulebook → the JSON Schema (draft 2020-12) of the cases that it takes, for forms
//! and for programs that write cases.
//!
//! It says what a schema can say. That a day exists, that a number has at most six
//! decimals, that an entry does not lie after the case's own date: that, reading tells.

use serde_json::{Map, Value as Json, json};

use crate::language::Language;
use crate::rulebook::Rulebook;
use crate::rulebook::origin::Origin;
use crate::rulebook::vocabulary::{
    Changes, Enumeration, FactGroup, Field, Format, Labels, Record, Task,
};
use crate::value::number::WRITTEN_DIGITS;
use crate::value::types::{Base, Type};

/// The schema, its titles in one language.
pub fn json_schema(rulebook: &Rulebook, language: Language) -> Json {
    let writer = Writer { rulebook, language };
    let mut properties = Map::new();
    properties.insert("$schema".to_owned(), json!({ "type": "string" }));
    properties.insert("case".to_owned(), json!({ "type": "string" }));
    properties.insert("on".to_owned(), reference("date"));
    for group in &rulebook.fact_groups {
        properties.insert(group.name.clone(), writer.group(group));
    }
    properties.insert("log".to_owned(), json!({ "type": "array", "items": reference("entry") }));
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": rulebook.name,
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
        "$defs": writer.definitions(),
    });
    if let (Some(map), true) = (schema.as_object_mut(), rulebook.origin != Origin::Given) {
        map.insert("$comment".to_owned(), rulebook.called(language).into());
    }
    schema
}

/// What all parts of the schema need.
struct Writer<'a> {
    rulebook: &'a Rulebook,
    language: Language,
}

impl Writer<'_> {
    /// What several places refer to.
    fn definitions(&self) -> Json {
        let rulebook = self.rulebook;
        let units = rulebook.units.iter().map(|one| (&one.name, &one.labels));
        let channels = rulebook.channels.iter().map(|one| (&one.name, &one.labels));
        let tasks = rulebook.tasks.iter().map(|one| (&one.name, &one.labels));
        let mut definitions = Map::from_iter([
            ("date".to_owned(), date()),
            ("moment".to_owned(), moment()),
            ("duration".to_owned(), duration()),
            ("unit".to_owned(), self.choice(units)),
            ("channel".to_owned(), self.choice(channels)),
            ("task".to_owned(), self.choice(tasks)),
            ("entry".to_owned(), self.entry()),
        ]);
        for named in &rulebook.types {
            definitions.insert(format!("type.{}", named.name), self.enumeration(named));
        }
        for record in &rulebook.records {
            definitions.insert(format!("record.{}", record.name), self.record(record));
        }
        Json::Object(definitions)
    }

    /// One of several names, each with what people see.
    fn choice<'n>(&self, names: impl Iterator<Item = (&'n String, &'n Labels)>) -> Json {
        let choices: Vec<Json> = names
            .map(|(name, labels)| json!({ "const": name, "title": labels.or(name, self.language) }))
            .collect();
        if choices.is_empty() {
            return json!(false);
        }
        json!({ "oneOf": choices })
    }

    fn enumeration(&self, named: &Enumeration) -> Json {
        self.choice(named.variants.iter().map(|one| (&one.name, &one.labels)))
    }

    fn group(&self, group: &FactGroup) -> Json {
        let facts = group.facts.iter();
        let fields = facts.filter_map(|id| self.rulebook.fact(*id).map(|fact| &fact.field));
        let mut schema = self.object(fields);
        schema.insert("title".to_owned(), json!(group.labels.or(&group.name, self.language)));
        Json::Object(schema)
    }

    fn record(&self, record: &Record) -> Json {
        Json::Object(self.object(record.fields.iter()))
    }

    fn object<'f>(&self, fields: impl Iterator<Item = &'f Field>) -> Map<String, Json> {
        let properties: Map<String, Json> =
            fields.map(|field| (field.name.clone(), self.field(field))).collect();
        Map::from_iter([
            ("type".to_owned(), json!("object")),
            ("properties".to_owned(), Json::Object(properties)),
            ("additionalProperties".to_owned(), json!(false)),
        ])
    }

    /// A fact, or a field of a record: its value, `none` where it may be, or `null`.
    fn field(&self, field: &Field) -> Json {
        let mut value = self.value(field.ty);
        if let (Some(Format::Duf), Some(text)) = (field.format, value.as_object_mut()) {
            text.insert("pattern".to_owned(), json!("^[0-9]{12}$"));
        }
        let mut any = vec![value];
        if field.ty.or_none {
            any.push(json!({ "const": "none" }));
        }
        any.push(json!({ "type": "null" }));
        let label = field.labels.or(&field.name, self.language);
        let title = match self.rulebook.measure(field.ty) {
            Some(measure) => format!("{label} ({measure})"),
            None => label.to_owned(),
        };
        if field.changes == Changes::OverTime {
            any.push(history(&any));
        }
        json!({ "title": title, "anyOf": any })
    }

    fn value(&self, ty: Type) -> Json {
        if ty.list {
            let plain = self.value(Type::plain(ty.base));
            let items = match ty.base {
                Base::Record(_) => plain,
                _ => json!({ "anyOf": [plain, { "type": "null" }] }),
            };
            return json!({ "type": "array", "items": items });
        }
        match ty.base {
            Base::YesNo => json!({ "type": "boolean" }),
            Base::Number => number(),
            Base::Text => json!({ "type": "string" }),
            Base::Date => reference("date"),
            Base::Moment => reference("moment"),
            Base::Duration => reference("duration"),
            Base::Unit => reference("unit"),
            Base::Named(id) => self
                .rulebook
                .enumeration(id)
                .map_or(json!(false), |named| reference(&format!("type.{}", named.name))),
            Base::Record(id) => self
                .rulebook
                .record(id)
                .map_or(json!(false), |record| reference(&format!("record.{}", record.name))),
        }
    }

    /// An entry of the log.
    fn entry(&self) -> Json {
        let reason = json!({ "type": "string" });
        let to = json!({ "anyOf": [
            reference("unit"),
            { "type": "array", "minItems": 1, "items": reference("unit") },
        ] });
        let outcomes = self.rulebook.tasks.iter().map(|task| self.outcome(task));
        let mut conditions: Vec<Json> = outcomes.collect();
        conditions.extend(one_reason());
        json!({
            "type": "object",
            "properties": {
                "task": reference("task"),
                "on": { "anyOf": [reference("date"), reference("moment")] },
                "by": reference("unit"),
                "to": to,
                "via": reference("channel"),
                "recorded_in": reference("channel"),
                "in_writing": { "type": "boolean" },
                "outcome": { "type": "string" },
                "for": {},
                "failed": reason,
                "instead": reason,
                "despite": reason,
            },
            "required": ["task", "on"],
            "additionalProperties": false,
            "allOf": conditions,
        })
    }

    /// The key by which an entry of a task says for which element it is.
    fn key_of(&self, task: &Task) -> Json {
        let record = task.for_each.and_then(|list| self.rulebook.record_of(list));
        let key = record.and_then(|record| record.fields.get(usize::from(record.key?)));
        match key.map(|key| key.ty.base) {
            Some(Base::Date) => reference("date"),
            Some(Base::Number) => number(),
            Some(_) => json!({ "type": "string" }),
            None => json!(false),
        }
    }

    /// Which outcomes and keys an entry of a task may have.
    fn outcome(&self, task: &Task) -> Json {
        let named = task.outcome.and_then(|id| self.rulebook.enumeration(id));
        let outcome =
            named.map_or(json!(false), |named| reference(&format!("type.{}", named.name)));
        json!({
            "if": { "properties": { "task": { "const": task.name } } },
            "then": { "properties": { "outcome": outcome, "for": self.key_of(task) } },
        })
    }
}

/// At most one of the keys that say why something was not done as it should be; what was not done
/// has no outcome.
fn one_reason() -> [Json; 5] {
    let reasons = [("failed", "instead"), ("failed", "despite"), ("instead", "despite")];
    let [first, second, third] = reasons;
    [first, second, third, ("outcome", "failed"), ("outcome", "instead")]
        .map(|(one, other)| json!({ "not": { "required": [one, other] } }))
}

/// What a fact over time was since when, from the oldest entry; only the first may say no day.
fn history(values: &[Json]) -> Json {
    let entry = |required: Vec<Json>| {
        json!({
            "type": "object",
            "properties": {
                "from": reference("date"),
                "seen": reference("date"),
                "until": reference("date"),
                "is": { "anyOf": values },
            },
            "required": ["is"],
            "additionalProperties": false,
            "not": { "required": ["from", "seen"] },
            "anyOf": required,
        })
    };
    let dated = || vec![json!({ "required": ["from"] }), json!({ "required": ["seen"] })];
    json!({
        "type": "array",
        "minItems": 1,
        "prefixItems": [entry(vec![json!({})])],
        "items": entry(dated()),
    })
}

fn duration() -> Json {
    json!({ "type": "string", "pattern": "^[0-9]+ (days?|working days?|weeks?|months?|years?)$" })
}

fn date() -> Json {
    json!({
        "type": "string",
        "format": "date",
        "pattern": "^(1[89]|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}$",
    })
}

fn moment() -> Json {
    let day = "(1[89]|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}";
    let time = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?";
    let pattern = format!("^{day}T{time}(Z|[+-](0[0-9]|1[0-8]):[0-5][0-9])$");
    json!({ "type": "string", "pattern": pattern })
}

fn number() -> Json {
    let beyond = 10_i64.pow(u32::try_from(WRITTEN_DIGITS).unwrap_or(0));
    json!({
        "type": "number",
        "minimum": -beyond,
        "maximum": beyond,
    })
}

/// A reference to one of the definitions; names may hold letters beyond ASCII.
fn reference(name: &str) -> Json {
    let escaped: String = name.bytes().map(escape).collect();
    json!({ "$ref": format!("#/$defs/{escaped}") })
}

fn escape(byte: u8) -> String {
    if byte.is_ascii_alphanumeric() || b"._-".contains(&byte) {
        char::from(byte).to_string()
    } else {
        format!("%{byte:02X}")
    }
}
