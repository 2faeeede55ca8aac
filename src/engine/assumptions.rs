//! `NAME=VALUE` → the value that a definition is taken to have, whatever follows from the facts.

use super::error;
pub use super::error::possible;
use crate::case::facts::{Facts, Slot};
use crate::case::schema::Schema;
use crate::case::set;
use crate::diagnostic::Diagnostic;
use crate::rulebook::node::NodeId;
use crate::rulebook::{Definition, Rulebook};
use crate::value::Value;
use crate::value::types::Type;

/// A rulebook, and the names that values are written with.
pub type Names<'n> = (&'n Rulebook, &'n Schema);

/// What leaves a definition open.
const OPEN: &str = "unknown";

/// What is assumed, as [`crate::eval::Input::assumed`] wants it: every version of each definition
/// that is named. Values are written as plainly as those of facts, and `unknown` for what is
/// open. Texts are kept in `facts`, with which this is to be evaluated.
///
/// # Errors
/// Every name that no definition has or that one with a parameter has, every value that is not
/// of its type, and every definition of which two values are assumed.
pub fn choose(
    names: Names<'_>,
    facts: &mut Facts,
    choices: &[String],
) -> Result<Vec<(NodeId, Value)>, Vec<Diagnostic>> {
    let (mut assumed, mut errors) = (Vec::new(), Vec::new());
    for choice in choices.iter().map(|choice| choice.trim()) {
        match one(names, facts, choice) {
            Ok(found) => {
                assumed.extend(found.into_iter().map(|(node, value)| (node, value, choice)));
            }
            Err(error) => errors.push(error),
        }
    }
    assumed.sort_by_key(|(node, ..)| *node);
    assumed.dedup_by(|later, earlier| later.0 == earlier.0 && later.1 == earlier.1);
    let pairs = assumed.iter().zip(assumed.iter().skip(1));
    let twice = pairs.filter(|(earlier, later)| earlier.0 == later.0);
    errors.extend(twice.map(|(_, later)| error::assumed_twice(later.2)));
    if errors.is_empty() {
        Ok(assumed.into_iter().map(|(node, value, _)| (node, value)).collect())
    } else {
        Err(errors)
    }
}

/// The nodes of a definition's versions, with the value that each is to have.
fn one(
    (rulebook, schema): Names<'_>,
    facts: &mut Facts,
    choice: &str,
) -> Result<Vec<(NodeId, Value)>, Diagnostic> {
    let Some((name, value)) = choice.split_once('=') else {
        return Err(error::no_assumption(choice));
    };
    let (name, value) = (name.trim(), value.trim());
    let definitions = rulebook.definitions.iter();
    let versions: Vec<&Definition> = definitions.filter(|one| one.name == name).collect();
    if versions.is_empty() {
        return Err(error::no_such_definition(rulebook, name));
    }
    let assumed = versions.into_iter().map(|version| {
        let node = version.node.ok_or_else(|| error::definition_with_parameter(name))?;
        let wrong = || error::wrong_assumption(rulebook, version, value);
        Ok((node, self::value(schema, facts, version.ty, value).ok_or_else(wrong)?))
    });
    assumed.collect()
}

/// The value that a plainly written text stands for in a type, `unknown` for what is open; none
/// if it does not fit. A text is kept in `facts`.
pub fn value(schema: &Schema, facts: &mut Facts, ty: Type, text: &str) -> Option<Value> {
    if text == OPEN {
        return Some(Value::Unknown);
    }
    match set::read(schema, facts, ty, text)? {
        Slot::Given(value) => Some(value),
        Slot::Null | Slot::Absent => Some(Value::Unknown),
    }
}
