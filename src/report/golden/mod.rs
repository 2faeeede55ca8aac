//! An answer → stable lines for golden tests: a norm a line, in the words of the language,
//! so that a change of the rules shows as a change of few lines.
//!
//! ```text
//! on 2018-03-05
//! yes  RKM shall contact-pu with PU before decide-ta-place [IM-2011-020 4 ¶3: contact-pu-before-placement]
//! open RKV shall forward-application to RKM [IM-2011-020 5.1 ¶2: forwarding]
//!      missing consent.health_signed
//! ```

pub(crate) mod act;
mod course;
mod hidden;
mod norm;
pub mod read;
pub mod row;

use super::bears::MASK;
use super::bound::{LONGEST, Lines};
use super::escape::escape;
use super::view::{Options, View};
use crate::engine::Answer;
use crate::explain::wording::Wording;
use crate::language::Language;
use crate::rulebook::Definition;
use crate::rulebook::circular::Passage;
use crate::rulebook::node::NodeId;
use crate::value::passage::Level;
use crate::value::types::{Base, Type};
use crate::value::{Value, Variant};
pub(crate) use course::UNSIGNED;
pub(crate) use norm::often;
use read::Page;
use row::Row;
use std::fmt::Write as _;

/// What stands at the end of a text that is longer than it may be.
const CUT: &str = "cut off: longer than 64 MiB";

/// The whole text.
pub fn golden(answer: Answer<'_>, options: Options) -> String {
    let view = View::new(&answer, options);
    let mut lines = Lines::default();
    let escaped = |line: String| escape(&line).into_owned();
    let all = head(&view).map(escaped);
    let all = all.chain(rows(&view).map(|row| row.to_string()));
    for line in all.chain(rest(&view).map(escaped)) {
        if lines.is_full() {
            break;
        }
        lines.push(&line);
    }
    lines.finish(CUT)
}

/// The same in its parts, as [`read::read`] finds them in a kept text.
pub(crate) fn page(view: &View<'_>) -> Page {
    let mut left = LONGEST;
    let fitting = |row: &Row| {
        left = left.saturating_sub(row.len());
        left > 0
    };
    let norms = rows(view).take_while(fitting).collect();
    let others = head(view).chain(rest(view)).map(|line| escape(&line).into_owned());
    Page { norms, others: others.collect(), wrong: Vec::new() }
}

/// The lines on what is wrong with the answer: [`crate::report::text::beside`] tells the same in the
/// words of people.
pub(crate) fn wrong(view: &View<'_>) -> impl Iterator<Item = String> {
    hidden::wrong(view).chain(conflicts(view))
}

/// The rows of the norms that are to be shown.
fn rows(view: &View<'_>) -> impl Iterator<Item = Row> {
    view.norms().map(|one| norm::row(view, &one))
}

/// The row of one norm.
pub(crate) fn row_at(view: &View<'_>, index: u32) -> Option<Row> {
    view.at(index).map(|one| norm::row(view, &one))
}

/// What stands above the norms.
fn head(view: &View<'_>) -> impl Iterator<Item = String> {
    let outcome = view.outcome();
    let name = outcome.facts.name.as_ref().map(|name| format!("case {name}"));
    let on = format!("on {}", outcome.on);
    let chosen = view.chosen();
    let chosen =
        chosen.map(|(reading, variant)| format!("reading {}={}", reading.name, variant.name));
    let assumed = view.assumed().map(|(one, node)| supposed(view, (one, node)));
    let hidden = hidden::lines(view);
    name.into_iter().chain([on]).chain(chosen).chain(assumed).chain(hidden)
}

/// What stands beneath them.
fn rest(view: &View<'_>) -> impl Iterator<Item = String> {
    let questions = view.questions().map(|question| {
        format!("question {} touches {}", view.name_of(question.missing), question.touches)
    });
    act::acts(view).chain(conflicts(view)).chain(questions).chain(expired(view))
}

fn conflicts(view: &View<'_>) -> impl Iterator<Item = String> {
    view.conflicts().map(|conflict| {
        let ids = [conflict.required, conflict.prohibited].map(|side| view.at(side));
        let ids = ids.into_iter().flatten().map(|one| view.id(&one).to_string());
        format!("conflict {}", ids.collect::<Vec<_>>().join(" against "))
    })
}

/// What is assumed of a definition.
fn supposed(view: &View<'_>, (one, node): (&Definition, NodeId)) -> String {
    let value = if view.masks(node) {
        MASK.to_owned()
    } else {
        value(view, view.outcome().value(node), one.ty)
    };
    format!("assume {}={value}", one.name)
}

/// A value as the language writes it, but for the quotation marks of texts.
pub(crate) fn value(view: &View<'_>, value: Value, ty: Type) -> String {
    match (value, ty.base) {
        (Value::Unknown, _) => "unknown".to_owned(),
        (Value::Unit(unit), _) => view.unit_name(unit).to_owned(),
        (Value::Text(text), _) => view.text(text).to_owned(),
        (Value::Variant(Variant(at)), Base::Named(id)) => {
            let named = view.rulebook().enumeration(id);
            let variant = named.and_then(|named| named.variants.get(usize::from(at)));
            variant.map_or_else(String::new, |variant| variant.name.clone())
        }
        _ => labelled(view, value, ty),
    }
}

/// A value as the language writes it, units and variants by their English labels.
fn labelled(view: &View<'_>, value: Value, ty: Type) -> String {
    match value {
        Value::Unknown if ty == Type::YES_NO => "open".to_owned(),
        Value::Unknown | Value::Frame(_) => "unknown".to_owned(),
        Value::None => "none".to_owned(),
        Value::Truth(true) => "yes".to_owned(),
        Value::Truth(false) => "no".to_owned(),
        Value::Number(number) => match view.rulebook().measure(ty) {
            Some(measure) => format!("{number} {measure}"),
            None => number.to_string(),
        },
        Value::Date(date) => date.to_string(),
        Value::Moment(moment) => moment.to_string(),
        Value::Duration(length) => length.to_string(),
        Value::Text(text) => format!("«{}»", view.text(text)),
        Value::Unit(_) | Value::Variant(_) => {
            Wording::new(view.outcome().calculation(), Language::En).value(value, ty)
        }
        Value::List(list) if list.len == 1 => "1 element".to_owned(),
        Value::List(list) => format!("{} elements", list.len),
    }
}

/// What is not in force: a circular as a whole, or rule by rule.
fn expired(view: &View<'_>) -> Vec<String> {
    let mut names: Vec<&str> = Vec::new();
    for rule in view.not_in_force() {
        let circular = view.circular_of(rule);
        let over = circular.filter(|one| view.is_over(one));
        let name = over.map_or(&rule.name, |one| &one.name);
        if over.is_none() || !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    names.into_iter().map(|name| format!("not in force {name}")).collect()
}

/// `IM-2011-020 5.1 ¶2 •3 s5`
fn passage(view: &View<'_>, passage: &Passage) -> String {
    let circular = view.rulebook().circular(passage.circular);
    let mut line = circular.map_or(String::new(), |found| found.name.clone());
    for step in &passage.steps {
        let numbers = step.numbers();
        let _ = match step.level {
            Level::Section => write!(line, " {numbers}"),
            Level::Paragraph => write!(line, " ¶{numbers}"),
            Level::Bullet => write!(line, " •{numbers}"),
            Level::Sentence => write!(line, " s{numbers}"),
            Level::Point => write!(line, " ({numbers})"),
            level => write!(line, " {} {numbers}", level.word()),
        };
    }
    line
}
