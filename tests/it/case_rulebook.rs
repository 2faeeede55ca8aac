//! The rulebook `code::case::RULEBOOK`, by which the tests on cases read.

use saksgang::rulebook::vocabulary::{
    Channel, Enumeration, Fact, FactGroup, FactId, Field, Format, Labels, Named, Record, Task, Unit,
};
use saksgang::rulebook::{Definition, Reading, Rulebook};
use saksgang::source::Span;
use saksgang::value::date::Period;
use saksgang::value::types::{Base, RecordId, Type, TypeId};

const REGION: Type = Type::plain(Base::Named(TypeId(0)));

fn labels(en: &str) -> Labels {
    Labels {
        nb: None,
        en: Some(en.to_owned()),
    }
}

fn or_none(ty: Type) -> Type {
    Type {
        or_none: true,
        ..ty
    }
}

fn list(base: Base) -> Type {
    Type {
        list: true,
        ..Type::plain(base)
    }
}

fn field(name: &str, ty: Type) -> Field {
    Field {
        name: name.to_owned(),
        labels: labels(&format!("label of {name}")),
        ty,
        default: None,
        sensitive: ["note", "date_of_birth", "care_need", "duf_number"].contains(&name),
        format: (name == "duf_number").then_some(Format::Duf),
        assessed_by: None,
        found_in: None,
        span: Span::default(),
    }
}

fn enumeration(name: &str, variants: &[&str]) -> Enumeration {
    let variants = variants.iter();
    let variants = variants.map(|name| Named {
        name: (*name).to_owned(),
        labels: labels(name),
    });
    Enumeration {
        name: name.to_owned(),
        variants: variants.collect(),
        span: Span::default(),
    }
}

fn record(name: &str, fields: Vec<Field>) -> Record {
    Record {
        name: name.to_owned(),
        fields,
        span: Span::default(),
    }
}

fn group(rulebook: &mut Rulebook, name: &str, fields: Vec<Field>) {
    let mut facts = Vec::new();
    for field in fields {
        facts.push(FactId(u32::try_from(rulebook.facts.len()).unwrap()));
        rulebook.facts.push(Fact {
            path: format!("{name}.{}", field.name),
            field,
        });
    }
    let span = Span::default();
    rulebook.fact_groups.push(FactGroup {
        name: name.to_owned(),
        labels: labels(name),
        facts,
        span,
    });
}

fn definition(name: &str) -> Definition {
    Definition {
        name: name.to_owned(),
        labels: labels(name),
        circular: None,
        cites: Vec::new(),
        interpretation: None,
        ty: Type::YES_NO,
        parameter: None,
        in_force: Period::ALWAYS,
        node: None,
        span: Span::default(),
    }
}

/// The rulebook.
pub(crate) fn rulebook() -> Rulebook {
    let span = Span::default();
    let unit = |name: &str| Unit {
        name: name.to_owned(),
        labels: labels(name),
        part_of: None,
        external: false,
        named_by: None,
        in_force: Period::ALWAYS,
        span,
    };
    let channel = |name: &str| Channel {
        name: name.to_owned(),
        labels: labels(name),
        span,
    };
    let task = |name: &str, outcome| Task {
        name: name.to_owned(),
        labels: labels(name),
        outcome,
        event: outcome.is_none(),
        circular: None,
        span,
    };
    let mut rulebook = Rulebook {
        name: "small".to_owned(),
        units: ["UDI", "RKV", "RKM", "RKØ"].map(unit).into(),
        channels: ["email", "DUF"].map(channel).into(),
        types: vec![
            enumeration("region", &["west", "mid", "øst"]),
            enumeration("decision", &["granted", "refused"]),
            enumeration("age_limit", &["narrow", "wide"]),
        ],
        records: vec![
            record(
                "topic",
                vec![field("about", Type::TEXT), field("closed", Type::YES_NO)],
            ),
            record(
                "conversation",
                vec![
                    field("held", Type::DATE),
                    field("formal", Type::YES_NO),
                    field("minutes", Type::NUMBER),
                    field("note", Type::TEXT),
                    field("topics", list(Base::Record(RecordId(0)))),
                ],
            ),
        ],
        definitions: vec![definition("person.adult"), definition("stay.long")],
        readings: vec![Reading {
            name: "age_limit".to_owned(),
            labels: labels("age limit"),
            circular: None,
            cites: Vec::new(),
            ty: TypeId(2),
            settled_by: Vec::new(),
            span,
        }],
        tasks: vec![
            task("decide-ta-place", Some(TypeId(1))),
            task("contact-pu", None),
            task("agreement-returned", None),
        ],
        ..Rulebook::default()
    };
    group(&mut rulebook, "person", person());
    group(&mut rulebook, "residence", residence());
    rulebook
}

fn person() -> Vec<Field> {
    vec![
        field("date_of_birth", Type::DATE),
        field("home_region", REGION),
        field("age", Type::NUMBER),
        field("final_rejection", Type::YES_NO),
        field("une_rejected_on", or_none(Type::DATE)),
        field("conversations", list(Base::Record(RecordId(1)))),
        field("languages", list(Base::Text)),
        field("moves", or_none(list(Base::Number))),
        field("name", Type::TEXT),
        field("care_need", REGION),
        field("guardian", or_none(Type::TEXT)),
        field("duf_number", Type::TEXT),
    ]
}

fn residence() -> Vec<Field> {
    vec![
        field("region", REGION),
        field("handled_by", or_none(Type::UNIT)),
        field("costs", or_none(Type::NUMBER)),
    ]
}
