//! The name that people know a slot by: `person.conversations[2].held`. Elements are
//! counted from 1, or named by their key.

use super::facts::{Facts, Place};
use super::keys::{Held, bracketed};
use crate::rulebook::Rulebook;
use crate::rulebook::vocabulary::{Field, element_record};
use crate::value::types::Type;

/// What a slot of a case is called.
pub fn path(rulebook: &Rulebook, facts: &Facts, place: Place) -> String {
    typed_path(rulebook, facts, place).map_or_else(String::new, |(path, _)| path)
}

/// What is said of a slot: type, label, who judges it, where to look. Of an element of a list without
/// a record what is said of the list.
pub(crate) fn field<'r>(rulebook: &'r Rulebook, facts: &Facts, place: Place) -> Option<&'r Field> {
    match place {
        Place::Fact(id) => Some(&rulebook.fact(id)?.field),
        Place::Element(at) => {
            let list = facts.list_with(at)?;
            let holder = field(rulebook, facts, list.held_in)?;
            let Some(id) = element_record(holder.ty) else { return Some(holder) };
            let offset = (at - list.list.start) % u32::from(list.width).max(1);
            rulebook.record(id)?.fields.get(offset as usize)
        }
    }
}

fn typed_path(rulebook: &Rulebook, facts: &Facts, place: Place) -> Option<(String, Type)> {
    let at = match place {
        Place::Fact(id) => {
            let fact = rulebook.fact(id)?;
            return Some((fact.path.clone(), fact.field.ty));
        }
        Place::Element(at) => at,
    };
    let held = facts.list_with(at)?;
    let (list, ty) = typed_path(rulebook, facts, held.held_in)?;
    let offset = at - held.list.start;
    let record = element_record(ty).and_then(|id| rulebook.record(id));
    let position = offset / u32::from(held.width);
    let element = bracketed(rulebook, facts, Held { list: held, record }, position);
    let field = offset % u32::from(held.width);
    let Some(record) = record else {
        return Some((format!("{list}[{element}]"), Type::plain(ty.base)));
    };
    let field = record.fields.get(field as usize)?;
    Some((format!("{list}[{element}].{}", field.name), field.ty))
}
