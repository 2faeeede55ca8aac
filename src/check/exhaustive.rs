//! Whether the guards of a definition cover every value of one thing.
//!
//! Exhaustive without `otherwise` means guards `F`, `not F`, `F is V`, `F is one of { }`
//! (and `F is none`) on one same F that between them cover all its values.

use rustc_hash::FxHashSet;

use super::context::Context;
use super::info::parts;
use crate::rulebook::node::{Node, NodeId};
use crate::value::Value;
use crate::value::types::{Base, Type};

/// A guard as values of something, or as all but those.
struct Covers {
    subject: NodeId,
    values: Vec<Value>,
    all_but: bool,
}

/// Whether the guards cover everything.
///
/// # Errors
/// What they leave uncovered, in words; empty if they are not of the form that can be checked.
pub(super) fn covered(context: &Context<'_>, guards: &[NodeId]) -> Result<(), Vec<String>> {
    let covers: Option<Vec<Covers>> =
        guards.iter().map(|guard| of_guard(context, *guard)).collect();
    let Some(covers) = covers else {
        return Err(Vec::new());
    };
    let Some(subject) = covers.first().map(|one| one.subject) else {
        return Err(Vec::new());
    };
    if covers.iter().any(|one| one.subject != subject) {
        return Err(Vec::new());
    }
    let Some(mut left) = all_values(context, context.builder.made.type_of(subject)) else {
        return Err(Vec::new());
    };
    let mut named = FxHashSet::default();
    for one in covers {
        if one.all_but {
            left.retain(|(value, _)| one.values.contains(value));
        } else {
            named.extend(one.values);
        }
    }
    left.retain(|(value, _)| !named.contains(value));
    let missing: Vec<String> = left.into_iter().map(|(_, name)| name).collect();
    if missing.is_empty() { Ok(()) } else { Err(missing) }
}

fn all_values(context: &Context<'_>, ty: Type) -> Option<Vec<(Value, String)>> {
    let mut all: Vec<(Value, String)> = match ty.base {
        Base::YesNo => {
            vec![(Value::Truth(true), "yes".to_owned()), (Value::Truth(false), "no".to_owned())]
        }
        Base::Named(id) => {
            let names = context.names.variants(id).iter().map(|variant| variant.name.text.clone());
            (0..).map(crate::value::Variant).map(Value::Variant).zip(names).collect()
        }
        _ => return None,
    };
    if ty.or_none {
        all.push((Value::None, "none".to_owned()));
    }
    Some(all)
}

fn of_guard(context: &Context<'_>, guard: NodeId) -> Option<Covers> {
    match context.builder.made.get(guard)? {
        Node::Not(inner) => {
            of_guard(context, inner).map(|covers| Covers { all_but: !covers.all_but, ..covers })
        }
        Node::Equal { left, right } => {
            let (subject, value) = match (constant(context, left), constant(context, right)) {
                // The subject is a constant itself where a parameter stands for one.
                (_, Some(value)) => (left, value),
                (Some(value), None) => (right, value),
                _ => return None,
            };
            Some(Covers { subject, values: vec![value], all_but: false })
        }
        node @ Node::OneOf(_) => {
            let list = parts(&context.builder.made, node);
            let (subject, values) = list.split_first()?;
            let values = values
                .iter()
                .map(|value| constant(context, *value))
                .collect::<Option<Vec<Value>>>()?;
            Some(Covers { subject: *subject, values, all_but: false })
        }
        Node::IsNone(subject) => {
            Some(Covers { subject, values: vec![Value::None], all_but: false })
        }
        _ => Some(Covers { subject: guard, values: vec![Value::Truth(true)], all_but: false }),
    }
}

fn constant(context: &Context<'_>, node: NodeId) -> Option<Value> {
    match context.builder.made.get(node)? {
        // An unknown constant stands for a parameter.
        Node::Constant(id) => {
            let value = context.builder.made.constants.get(id.0 as usize).copied();
            value.filter(|value| *value != Value::Unknown)
        }
        _ => None,
    }
}
