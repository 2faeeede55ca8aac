//! What the first pass calculated: one value per node, and for the bodies of quantifiers one
//! per node and element. A node inside a body has many values, so it is looked up as an
//! [`Occurrence`]: the node together with the elements that the quantifiers around it were at.

use crate::case::facts::{Entry, Facts, Place, Slot, Whose};
use crate::eval::days_off::DaysOff;
use crate::eval::operate::Texts;
use crate::eval::results::{Missing, NormOutcome};
use crate::rulebook::Rulebook;
use crate::rulebook::node::{Logged, Node, NodeId, QuantifierId};
use crate::rulebook::norm::Norm;
use crate::rulebook::version::Chosen;
use crate::rulebook::vocabulary::{Default, Field, TaskId, element_record};
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
    /// The element that is looked at, of those that rules go over: a node that stands in the body of
    /// its quantifier is looked up there where nothing nearer says at which element.
    pub(crate) element: Option<Element>,
}

/// An element of a list that rules go over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Element {
    /// The quantifier of these rules.
    pub quantifier: QuantifierId,
    /// Which element, from 0.
    pub position: u32,
}

impl Element {
    /// Whether what is about the one has to do with what is about the other: what is about no element
    /// is about all of them.
    pub(crate) fn meet(one: Option<Self>, other: Option<Self>) -> bool {
        match (one, other) {
            (Some(one), Some(other)) if one.quantifier == other.quantifier => one == other,
            _ => true,
        }
    }
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

impl<'a> Calculation<'a> {
    /// The value of an occurrence.
    pub fn value(&self, occurrence: Occurrence) -> Value {
        if self.element.is_some()
            && let Some(value) = self.on_occasion(occurrence.node)
        {
            return value;
        }
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
        let framed =
            |scope: &Scope| self.values.len() + (scope.frame + node - scope.body.0) as usize;
        let found = std::iter::successors(occurrence.scope, |scope| scope.outer)
            .find(|scope| scope.holds(node));
        match found {
            Some(scope) => framed(scope),
            None if self.element.is_none() => node as usize,
            None => {
                let scope = self.own_scope().filter(|scope| scope.holds(node));
                scope.map_or(node as usize, |scope| framed(&scope))
            }
        }
    }

    /// The element that is looked at, as a quantifier is at it.
    #[inline(never)]
    fn own_scope(&self) -> Option<Scope<'static>> {
        let Element { quantifier, position } = self.element?;
        let whole = Self { element: None, ..*self };
        let at = Occurrence::of(whole.rulebook.nodes.quantifier(quantifier)?.list);
        let (first, len, width) = whole.first_element(quantifier, at)?;
        (position < len).then(|| first.moved(position, width))
    }

    /// The first slot of the element that an occurrence is at.
    pub(crate) fn element_at(&self, at: Occurrence) -> Option<u32> {
        let own = || self.own_scope().filter(|scope| scope.holds(at.node.0)).map(|own| own.slot);
        at.scope.map(|scope| scope.slot).or_else(own)
    }

    /// The element that is looked at: which quantifier is at it, and its first slot.
    pub(crate) fn element_slot(&self) -> Option<(QuantifierId, u32)> {
        self.own_scope().map(|own| (own.quantifier, own.slot))
    }

    /// The scope of a quantifier that an occurrence is at.
    fn scope_of<'s>(&self, at: Occurrence<'s>, of: QuantifierId) -> Option<(u32, u32)> {
        let nearer = std::iter::successors(at.scope, |scope: &&'s Scope<'s>| scope.outer);
        let found = nearer.into_iter().find(|scope| scope.quantifier == of);
        if let Some(scope) = found {
            return Some((scope.position, scope.slot));
        }
        let own = self.own_scope().filter(|scope| scope.quantifier == of)?;
        Some((own.position, own.slot))
    }

    /// The same at an element of those that a norm's rule goes over; at none if it goes over none.
    #[must_use]
    pub(crate) fn at(self, norm: &Norm, position: Option<u32>) -> Self {
        let element = norm.each.zip(position);
        let element = element.map(|(quantifier, position)| Element { quantifier, position });
        Self { element, ..self }
    }

    /// The element that a norm is about, if it is about one.
    pub(crate) fn element_of(&self, outcome: &NormOutcome) -> Option<Element> {
        let position = outcome.element?;
        let quantifier = self.rulebook.norm(outcome.norm)?.each?;
        Some(Element { quantifier, position })
    }

    /// The elements that a norm is about, or its occasions, one after the other: `None` of one that is
    /// about none, and where it is not known which there are.
    pub(crate) fn positions(self, norm: &Norm) -> impl Iterator<Item = Option<u32>> + use<'a> {
        let list = norm.each.and_then(|each| self.rulebook.list_of(each));
        let len = match list.map(|list| self.facts.slot(Place::Fact(list))) {
            Some(Slot::Given(Value::List(list))) => Some(list.len),
            _ => None,
        };
        let arises = norm.each.is_some_and(|each| self.rulebook.brings_about(each).is_some());
        let occasions = self.occasions(norm).map(|day| Some(day.packed()));
        let alone = (len.is_none() && !arises).then_some(None);
        alone.into_iter().chain((0..len.unwrap_or(0)).map(Some)).chain(occasions)
    }

    /// The day on which the element began that is looked at, where the case tells it.
    pub(crate) fn begin(&self) -> Option<Date> {
        let own = self.own_scope()?;
        let list = self.rulebook.nodes.quantifier(own.quantifier)?.list;
        let record = element_record(self.rulebook.nodes.type_of(list))?;
        let begins = self.rulebook.record(record)?.begins?;
        match self.facts.slot(Place::Element(own.slot + u32::from(begins))) {
            Slot::Given(Value::Date(day)) => Some(day),
            _ => None,
        }
    }

    /// For whom entries on a task are asked by a norm that is about this element.
    pub(crate) fn whose(&self, task: TaskId, element: Option<u32>) -> Whose {
        match self.rulebook.task(task).and_then(|task| task.for_each) {
            None => Whose::Common,
            Some(_) => element.map_or(Whose::Nobody, Whose::Element),
        }
    }

    /// The norm of an outcome, and what was calculated of it.
    pub(crate) fn of(self, outcome: &NormOutcome) -> Option<(Self, &'a Norm)> {
        let norm = self.rulebook.norm(outcome.norm)?;
        Some((self.at(norm, outcome.element), norm))
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
                let (_, slot) = self.scope_of(occurrence, quantifier)?;
                Some(Place::Element(slot + u32::from(field)))
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
        let whose = logged.of.map_or(Whose::Common, |of| {
            self.scope_of(at, of).map_or(Whose::Nobody, |(position, _)| Whose::Element(position))
        });
        let entries = self.facts.entries(logged.task, self.on).iter();
        entries.filter(move |entry| entry.is_doing() && entry.is_of(whose))
    }

    /// What is missing where it is not known whether, when or how something was done; nothing of a task
    /// for each of several where nobody knows which there are.
    pub(crate) fn unlogged(&self, at: Occurrence, logged: Logged) -> Option<Missing> {
        let element = match logged.of {
            None => None,
            Some(of) => Some(self.scope_of(at, of)?.0),
        };
        Some(Missing::Log(logged.task, element))
    }

    /// The default that a field of an element took that rests on the element itself, as whoever went
    /// over its list calculated it.
    pub(crate) fn own_default(&self, place: Place) -> Option<Value> {
        let Place::Element(slot) = place else { return None };
        self.rulebook.nodes.own_defaults.iter().find_map(|own| {
            let at = Occurrence::of(own.node);
            // Those inside others are found by whoever stands at the outer element.
            self.rulebook.list_of(own.quantifier)?;
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
    /// Whether a node stands in the body.
    fn holds(&self, node: u32) -> bool {
        self.body.0 <= node && node < self.body.1
    }

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
