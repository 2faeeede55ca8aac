//! Places of a case → their names, what the rulebook says of them, and who can find out what
//! stands there.

use crate::case::facts::{Facts, Place, Slot};
use crate::case::keys::{Held, bracketed};
use crate::eval::calculation::Scope;
use crate::rulebook::Rulebook;
use crate::rulebook::vocabulary::{FactId, Field, element_record};
use crate::value::Value;

/// Finds the list that an element's slot belongs to.
#[derive(Debug)]
pub(crate) struct Places<'a> {
    rulebook: &'a Rulebook,
    facts: &'a Facts,
}

/// A slot by name, with what the rulebook says of it.
struct Slotted<'a> {
    /// `person.conversations[2]`; of a fact that is no element `person.age`.
    holder: String,
    /// The fact or field; of an element of a list of plain values nothing.
    field: Option<&'a Field>,
    /// Whether the field's name still has to be appended to the holder's.
    inside: bool,
}

impl<'a> Places<'a> {
    pub(crate) fn new(rulebook: &'a Rulebook, facts: &'a Facts) -> Self {
        Self { rulebook, facts }
    }

    /// `person.home_region`, `person.conversations[2].held`, counted from 1.
    pub(crate) fn path(&self, place: Place) -> String {
        let Slotted { holder, field, inside } = self.slotted(place);
        match field {
            Some(field) if inside => format!("{holder}.{}", field.name),
            _ => holder,
        }
    }

    /// `person.conversations[2]`
    pub(crate) fn element(&self, scope: &Scope) -> String {
        self.slotted(Place::Element(scope.slot)).holder
    }

    /// The same of the element with this slot.
    pub(super) fn element_of(&self, slot: u32) -> String {
        self.slotted(Place::Element(slot)).holder
    }

    /// The same of an element of a list of the case.
    pub(super) fn element_in(&self, (list, element): (FactId, u32)) -> Option<String> {
        let Slot::Given(Value::List(found)) = self.facts.slot(Place::Fact(list)) else {
            return None;
        };
        let width = u32::try_from(self.rulebook.record_of(list)?.fields.len()).ok()?;
        (element < found.len).then(|| self.element_of(found.start + element * width))
    }

    /// What the rulebook says of the fact or field.
    pub(super) fn field(&self, place: Place) -> Option<&'a Field> {
        self.slotted(place).field
    }

    fn slotted(&self, place: Place) -> Slotted<'a> {
        match place {
            Place::Fact(id) => {
                let fact = self.rulebook.fact(id);
                Slotted {
                    holder: fact.map_or_else(String::new, |fact| fact.path.clone()),
                    field: fact.map(|fact| &fact.field),
                    inside: false,
                }
            }
            Place::Element(slot) => self.slot(slot),
        }
    }

    fn slot(&self, slot: u32) -> Slotted<'a> {
        let Some(held) = self.facts.list_with(slot) else {
            return Slotted { holder: String::new(), field: None, inside: false };
        };
        let width = u32::from(held.width.max(1));
        let offset = slot - held.list.start;
        let (position, at) = (offset / width, offset % width);
        let record = self
            .field(held.held_in)
            .and_then(|list| element_record(list.ty))
            .and_then(|id| self.rulebook.record(id));
        let element = bracketed(self.rulebook, self.facts, Held { list: held, record }, position);
        Slotted {
            holder: format!("{}[{element}]", self.path(held.held_in)),
            field: record.and_then(|record| record.fields.get(at as usize)),
            inside: true,
        }
    }
}
