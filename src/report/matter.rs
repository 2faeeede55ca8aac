//! What is passed on, enclosed, weighed or stated, with its value.

use super::view::View;
use crate::case::facts::{Place, Slot};
use crate::rulebook::norm::Matter;
use crate::rulebook::vocabulary::Default;
use crate::value::types::Type;
use crate::value::{ListRef, Value};

/// A value, as it may be shown.
#[derive(Clone, Copy)]
pub(crate) enum Held {
    /// Sensitive.
    Masked,
    /// A value of a type.
    Value(Value, Type),
}

impl View<'_> {
    /// The value of a fact or a definition that a norm passes on; a text is its own.
    pub(crate) fn held(&self, matter: &Matter) -> Option<Held> {
        let outcome = self.outcome();
        let (value, ty, masked) = match matter {
            Matter::Text(_) => return None,
            Matter::Definition(node, _) => {
                (outcome.value(*node), self.rulebook().nodes.type_of(*node), self.masks(*node))
            }
            Matter::Fact(id) => {
                let (place, field) = (Place::Fact(*id), &self.rulebook().fact(*id)?.field);
                let value = match (outcome.facts.slot(place), field.default) {
                    (Slot::Given(value), _) => value,
                    (Slot::Absent, Some(Default::Node(node))) => outcome.value(node),
                    (Slot::Absent, Some(Default::Empty)) => {
                        Value::List(ListRef { start: 0, len: 0 })
                    }
                    (Slot::Null, _) | (Slot::Absent, None | Some(Default::OfElement)) => {
                        Value::Unknown
                    }
                };
                (value, field.ty, self.masks_place(place))
            }
        };
        let hidden = masked && value != Value::Unknown;
        Some(if hidden { Held::Masked } else { Held::Value(value, ty) })
    }
}
