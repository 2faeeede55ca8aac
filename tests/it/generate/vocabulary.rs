//! The words of a random rulebook: units, types, facts with random defaults, definitions
//! that rest on facts and on earlier definitions.

use super::expression::{
    COLOURS, FACTS, FIELDS, Names, TASKS, UNITS, condition, constant, expression,
};
use super::{Item, Type, item};
use crate::dice::Dice;

/// Everything that is the same in every rulebook, and the facts.
pub(super) fn vocabulary(dice: &mut Dice) -> Vec<Item> {
    let mut items = vec![
        item(["type colour is red, green, blue"]),
        item(["type verdict is granted, refused"]),
        item(["group offices", "of RKA, RKB", "in force until 2018-12-31"]),
        item(["group offices", "of RKB, RKC", "in force from 2019-01-01"]),
        item(["group partners", "of RKC, RKD"]),
        item(["channel post"]),
        item(["event letter-came"]),
        item(["unit RKD", "external", "named by person.name"]),
        item(["reading scope", "is narrow, wide"]),
        item(["reading extent", "is small, middle, large"]),
    ];
    items.extend(UNITS[..3].iter().map(|unit| vec![format!("unit {unit}")]));
    items.extend(TASKS.iter().map(|task| {
        let outcome = (*task == "decide-stay").then(|| "outcome verdict".to_owned());
        std::iter::once(format!("task {task}")).chain(outcome).collect()
    }));
    items.push(record(dice));
    items.push(facts(dice, "person", "meetings : list of meeting"));
    items.push(facts(dice, "stay", "costs : list of number"));
    items.push(item(["facts stay", "days : list of date"]));
    items
}

/// The name of a type in a rule file.
fn type_name(ty: Type) -> &'static str {
    match ty {
        Type::Truth => "yes/no",
        Type::Number => "number",
        Type::Colour => "colour",
        Type::Date => "date",
        Type::DateOrNone => "date or none",
        Type::Unit => "unit",
        Type::Text => "text",
    }
}

fn record(dice: &mut Dice) -> Item {
    let fields = FIELDS.iter().map(|(name, ty)| {
        let default = dice.chance(20).then(|| format!(" default {}", constant(dice, *ty)));
        format!("{name} : {}{}", type_name(*ty), default.unwrap_or_default())
    });
    let lists = ["record meeting".to_owned(), "breaks : list of number".to_owned()];
    lists.into_iter().chain(fields).collect()
}

fn facts(dice: &mut Dice, group: &str, list: &str) -> Item {
    let empty = if dice.chance(30) { " default empty" } else { "" };
    let mut lines = vec![format!("facts {group}"), format!("{list}{empty}")];
    for (at, (path, ty)) in FACTS.iter().enumerate() {
        let Some(name) = path.strip_prefix(group).and_then(|rest| rest.strip_prefix('.')) else {
            continue;
        };
        let default = dice.chance(30).then(|| format!(" default {}", default(dice, at, *ty)));
        lines.push(format!("{name} : {}{}", type_name(*ty), default.unwrap_or_default()));
    }
    lines
}

/// A constant, or something that rests on facts before this one.
fn default(dice: &mut Dice, at: usize, ty: Type) -> String {
    let earlier = FACTS[..at].iter().filter(|(_, other)| *other == ty).collect::<Vec<_>>();
    match ty {
        Type::DateOrNone if dice.chance(30) => "none".to_owned(),
        _ if dice.chance(40) => constant(dice, ty).to_owned(),
        Type::Date if !earlier.is_empty() => format!("{} + 3 months", earlier[0].0),
        _ if !earlier.is_empty() => earlier[dice.below(earlier.len())].0.to_owned(),
        _ => constant(dice, ty).to_owned(),
    }
}

/// Definitions; what they are called is added to the names.
pub(super) fn definitions(dice: &mut Dice, names: &mut Names) -> Vec<Item> {
    let types = [Type::Truth, Type::Unit, Type::Colour, Type::DateOrNone, Type::Number, Type::Date];
    let mut items = Vec::new();
    for at in 0..2 + dice.below(4) {
        let ty = types[dice.below(types.len())];
        let name = format!("known_{at}");
        if dice.chance(20) {
            items.push(function(dice, &format!("of_{at}"), ty));
            let parameter = Type::Colour;
            names.functions.push((format!("of_{at}"), parameter, ty));
        } else if dice.chance(25) {
            items.push(versioned(dice, names, (&name, ty), "in force until 2018-12-31"));
            items.push(versioned(dice, names, (&name, ty), "in force from 2019-01-01"));
            names.own.push((name, ty));
        } else {
            items.push(definition(dice, names, &name, ty));
            names.own.push((name, ty));
        }
    }
    items
}

fn versioned(dice: &mut Dice, names: &Names, (name, ty): (&str, Type), dates: &str) -> Item {
    let mut item = definition(dice, names, name, ty);
    item.push(dates.to_owned());
    item
}

/// `define of_3 of (c : colour) : unit is RKA when c is red, …`
fn function(dice: &mut Dice, name: &str, ty: Type) -> Item {
    let values = COLOURS.iter().map(|colour| format!("{} when c is {colour}", value(dice, ty)));
    let values = values.collect::<Vec<_>>().join(", ");
    vec![format!("define {name} of (c : colour) : {}", type_name(ty)), format!("is {values}")]
}

fn definition(dice: &mut Dice, names: &Names, name: &str, ty: Type) -> Item {
    let head = format!("define {name} : {}", type_name(ty));
    if dice.chance(25) {
        let body = match ty {
            Type::Truth => condition(dice, names, 2),
            _ => expression(dice, names, ty, 2),
        };
        return vec![head, format!("is {body}")];
    }
    vec![head, format!("is {}", alternatives(dice, names, ty).join(", "))]
}

/// Alternatives that leave nothing out: by `otherwise`, by a fact and its *not*, or by its variants.
fn alternatives(dice: &mut Dice, names: &Names, ty: Type) -> Vec<String> {
    let value = |dice: &mut Dice| match ty {
        Type::DateOrNone if dice.chance(30) => "none".to_owned(),
        _ if dice.chance(50) => value(dice, ty),
        _ => expression(dice, names, ty, 1),
    };
    match dice.below(4) {
        0 => ["person.colour is one of { red, blue }", "person.colour is green"]
            .map(|guard| format!("{} when {guard}", value(dice)))
            .to_vec(),
        1 => ["stay.paid", "not stay.paid"]
            .map(|guard| format!("{} when {guard}", value(dice)))
            .to_vec(),
        _ => {
            let guards = 1 + dice.below(2);
            let guarded = (0..guards).map(|_| (value(dice), condition(dice, names, 2)));
            let guarded = guarded.map(|(value, guard)| format!("{value} when {guard}"));
            let mut all = guarded.collect::<Vec<_>>();
            all.push(format!("{} otherwise", value(dice)));
            all
        }
    }
}

fn value(dice: &mut Dice, ty: Type) -> String {
    constant(dice, ty).to_owned()
}
