//! What the first pass calculated: one value per node, and for the bodies of quantifiers one
//! per node and element. A node inside a body has many values, so it is looked up as an
//! [`Occurrence`]: the node together with the elements that the quantifiers around it were at.

use crate::case::facts::{Entry, Facts, Place, Slot};
use crate::eval::days_off::DaysOff;
use crate::eval::operate::Texts;
use crate::rulebook::Rulebook;
use crate::rulebook::node::{Logged, Node, NodeId, QuantifierId};
use crate::rulebook::version::Chosen;
use crate::rulebook::vocabulary::{Default, Field};
use crate::value::date::{Date, Period};
use crate::value::truth::Truth;
use crate::value::{ListRef, Value};

/// What was calculated for one case on one day.
#[derive(Clone, Copy, Debug)]
pub struct Calculation<'a> {
    /// The rules.
    pub rulebook: &'a Rulebook,
    /// The case.
    pub facts: &'a Facts,
    /// The evaluation date.
    pub on: Date,
    /// One value for each node (of a body: its latest element's).
    pub values: &'a [Value],
    /// The values of quantifiers' bodies, element by element (see [`Node::Frame`]).
    pub frames: &'a [Value],
    /// The days off that the case adds to calendars.
    pub(crate) days_off: &'a DaysOff,
    /// The nodes whose values are assumed, in ascending order, with these (see [`crate::eval::Input`]).
    pub assumed: &'a [(NodeId, Value)],
}

/// An element of a list that a quantifier was at, inside the elements around it.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'s> {
    /// Whose element it is.
    pub quantifier: QuantifierId,
    /// Which element of the list, from 0.
    pub position: u32,
    /// The element's first slot in [`Facts::elements`].
    pub slot: u32,
    /// The element of the quantifier around it.
    pub outer: Option<&'s Scope<'s>>,
    /// The body: its first node, and one past its last.
    body: (u32, u32),
    /// Where the body's values for this element begin in [`Calculation::frames`].
    frame: u32,
}

/// A node, at an element if it stands in the body of a quantifier.
#[derive(Clone, Copy, Debug)]
pub struct Occurrence<'s> {
    /// Which node.
    pub node: NodeId,
    /// At which element.
    pub scope: Option<&'s Scope<'s>>,
}

impl Occurrence<'_> {
    /// A node outside the bodies of quantifiers.
    pub const fn of(node: NodeId) -> Self {
        Self { node, scope: None }
    }

    /// Another node at the same element.
    #[must_use]
    pub const fn with(self, node: NodeId) -> Self {
        Self { node, ..self }
    }

    /// How many quantifiers it stands inside of.
    pub fn depth(self) -> usize {
        std::iter::successors(self.scope, |scope| scope.outer).count()
    }
}

impl Calculation<'_> {
    /// The value of an occurrence.
    pub fn value(&self, occurrence: Occurrence) -> Value {
        let index = self.index(occurrence);
        self.values
            .get(index)
            .or_else(|| self.frames.get(index.saturating_sub(self.values.len())))
            .copied()
            .unwrap_or(Value::Unknown)
    }

    /// The truth of an occurrence.
    pub fn truth(&self, occurrence: Occurrence) -> Truth {
        self.value(occurrence).truth()
    }

    /// Whether the value of a node is assumed, so that it rests on nothing beneath it.
    pub fn assumes(&self, node: NodeId) -> bool {
        !self.assumed.is_empty() && self.assumed.binary_search_by_key(&node, |one| one.0).is_ok()
    }

    /// Whether something holds: on the day, and by the date of the case that chooses it.
    pub(crate) fn holds(&self, in_force: Period, chosen: Option<Chosen>) -> Truth {
        match chosen {
            _ if !in_force.contains(self.on) => Truth::No,
            Some(chosen) => self.truth(Occurrence::of(chosen.guard)),
            None => Truth::Yes,
        }
    }

    /// Whether it is of a day before the case's own, of which plain values say nothing.
    pub(crate) fn is_before_case(&self) -> bool {
        self.facts.on.is_some_and(|own| self.on < own)
    }

    /// Whether two occurrences have the same known value.
    pub(crate) fn equal(&self, left: Occurrence, right: Occurrence) -> bool {
        let texts = Texts { rulebook: self.rulebook, facts: self.facts };
        texts.equal(self.value(left), self.value(right)) == Truth::Yes
    }

    /// A number of its own for each occurrence: first all nodes, then all frames.
    pub fn index(&self, occurrence: Occurrence) -> usize {
        let node = occurrence.node.0;
        std::iter::successors(occurrence.scope, |scope| scope.outer)
            .find(|scope| scope.body.0 <= node && node < scope.body.1)
            .map_or(node as usize, |scope| {
                self.values.len() + (scope.frame + node - scope.body.0) as usize
            })
    }

    /// The list that a quantifier ranges over, if it is known.
    pub fn list(&self, quantifier: QuantifierId, at: Occurrence) -> Option<ListRef> {
        let list = self.rulebook.nodes.quantifier(quantifier)?.list;
        match self.value(at.with(list)) {
            Value::List(list) => Some(list),
            _ => None,
        }
    }

    /// The elements that a quantifier was at, in the order of the list; none if the list is unknown.
    pub fn elements<'s>(
        &self,
        id: QuantifierId,
        at: Occurrence<'s>,
    ) -> impl Iterator<Item = Scope<'s>> + use<'s> {
        self.first_element(id, at)
            .into_iter()
            .flat_map(|(scope, len, width)| (0..len).map(move |by| scope.moved(by, width)))
    }

    /// The element 0 that a list has or would have, how many elements there are, and how wide.
    fn first_element<'s>(
        &self,
        id: QuantifierId,
        at: Occurrence<'s>,
    ) -> Option<(Scope<'s>, u32, u32)> {
        let quantifier = self.rulebook.nodes.quantifier(id)?;
        let list = self.list(id, at)?;
        let Value::Frame(frame) = self.value(at.with(NodeId(quantifier.body_end + 1))) else {
            return None;
        };
        let scope = Scope {
            quantifier: id,
            position: 0,
            slot: list.start,
            outer: at.scope,
            body: (quantifier.body_start, quantifier.body_end),
            frame,
        };
        Some((scope, list.len, u32::from(quantifier.width)))
    }

    /// Where the case holds (or would hold) what this occurrence reads: of facts and fields.
    pub fn place(&self, occurrence: Occurrence) -> Option<Place> {
        match self.rulebook.nodes.get(occurrence.node)? {
            Node::Fact(id) => Some(Place::Fact(id)),
            Node::Field { quantifier, field } => {
                std::iter::successors(occurrence.scope, |scope| scope.outer)
                    .find(|scope| scope.quantifier == quantifier)
                    .map(|scope| Place::Element(scope.slot + u32::from(field)))
            }
            _ => None,
        }
    }

    /// The doings of a task up to the day, oldest first; of one that is for each of several those that
    /// count for the element at hand.
    pub(crate) fn doings(
        &self,
        at: Occurrence,
        logged: Logged,
    ) -> impl DoubleEndedIterator<Item = &Entry> {
        let element = logged.of.map(|of| {
            let scopes = std::iter::successors(at.scope, |scope| scope.outer);
            scopes.into_iter().find(|scope| scope.quantifier == of).map(|scope| scope.position)
        });
        let entries = self.facts.entries(logged.task, self.on).iter();
        entries.filter(move |entry| entry.is_doing() && entry.is_of(element))
    }

    /// The default that a field of an element took that rests on the element itself, as whoever went
    /// over its list calculated it.
    pub(crate) fn own_default(&self, place: Place) -> Option<Value> {
        let Place::Element(slot) = place else { return None };
        self.rulebook.nodes.own_defaults.iter().find_map(|own| {
            let at = Occurrence::of(own.node);
            let list = self.rulebook.nodes.quantifier(own.quantifier)?.list;
            // Those inside others are found by whoever stands at the outer element.
            if !matches!(self.rulebook.nodes.get(list), Some(Node::Fact(_))) {
                return None;
            }
            let mut elements = self.elements(own.quantifier, at);
            let scope = elements.find(|scope| scope.slot + u32::from(own.field) == slot)?;
            Some(self.value(Occurrence { node: own.node, scope: Some(&scope) }))
        })
    }

    /// The default that was to be taken where the case does not mention what this occurrence reads.
    pub fn default_taken(&self, occurrence: Occurrence) -> Option<Default> {
        let absent = self.facts.slot(self.place(occurrence)?) == Slot::Absent;
        let node = self.rulebook.nodes.get(occurrence.node)?;
        self.rulebook.default_of(node).filter(|_| absent)
    }
}

impl Scope<'_> {
    /// The element `by` further on, in a list of elements `width` slots wide.
    fn moved(self, by: u32, width: u32) -> Self {
        Self {
            position: self.position + by,
            slot: self.slot + by * width,
            frame: self.frame + by * (self.body.1 - self.body.0),
            ..self
        }
    }
}

/// What the rulebook says of the fact or field that a node reads; nothing for an element of a
/// list of plain values.
pub fn field_read(rulebook: &Rulebook, node: NodeId) -> Option<&Field> {
    rulebook.field_of(rulebook.nodes.get(node)?)
}
