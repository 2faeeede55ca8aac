//! What is missing and what is assumed, found by following what carries a value.
//!
//! Nodes wait on a stack of their own, for definitions may be chained as deep as a rulebook is
//! long; only from a quantifier to its elements does the walk recur. What was reached is
//! marked with the number of the walk, so that no marks need to be taken back.

use crate::case::facts::Place;
use crate::eval::calculation::{Calculation, Occurrence};
use crate::eval::carry::carriers;
use crate::eval::outcome::{Missing, Stretch};
use crate::rulebook::node::{Node, NodeId};

/// What walks need, kept from case to case.
#[derive(Clone, Debug, Default)]
pub(crate) struct Trail {
    /// For each occurrence, then each slot and task, the latest walk that reached it.
    marks: Vec<u32>,
    /// The number of the walk under way.
    walk: u32,
    /// Nodes that wait for their turn.
    stack: Vec<NodeId>,
}

impl Trail {
    /// Begins a walk.
    fn begin(&mut self) {
        if self.walk == u32::MAX {
            self.marks.fill(0);
            self.walk = 0;
        }
        self.walk += 1;
    }

    /// Whether the walk reaches this mark for the first time.
    fn first(&mut self, index: usize) -> bool {
        if self.marks.len() <= index {
            self.marks.resize(index + 1, 0);
        }
        let mark = self.marks.get_mut(index);
        mark.is_some_and(|mark| std::mem::replace(mark, self.walk) != self.walk)
    }
}

/// A walk under way.
pub(crate) struct Walk<'w> {
    calculation: Calculation<'w>,
    trail: &'w mut Trail,
    found: &'w mut Vec<Missing>,
    start: usize,
}

impl<'w> Walk<'w> {
    /// A walk that appends what it finds.
    pub(crate) fn new(
        calculation: Calculation<'w>,
        trail: &'w mut Trail,
        found: &'w mut Vec<Missing>,
    ) -> Self {
        trail.begin();
        trail.stack.clear();
        let start = found.len();
        Self {
            calculation,
            trail,
            found,
            start,
        }
    }

    /// Adds the unknown facts that leave a node unknown, reached through unknown nodes only.
    #[must_use]
    pub(crate) fn missing(mut self, node: NodeId) -> Self {
        self.follow(Occurrence::of(node), lacking);
        self
    }

    /// Adds the facts with a default that carries the value of a node.
    #[must_use]
    pub(crate) fn assumed(mut self, node: NodeId) -> Self {
        self.follow(Occurrence::of(node), assumed);
        self
    }

    /// Where what was found stands.
    pub(crate) fn found(self) -> Stretch {
        let index = |length| u32::try_from(length).unwrap_or(u32::MAX);
        Stretch {
            start: index(self.start),
            end: index(self.found.len()),
        }
    }

    /// Goes from `first` to all that carries it, depth first, and gathers what `gather` sees.
    fn follow(&mut self, first: Occurrence, gather: Gather) {
        let base = self.trail.stack.len();
        self.trail.stack.push(first.node);
        while self.trail.stack.len() > base
            && let Some(node) = self.trail.stack.pop()
        {
            let at = first.with(node);
            let sight = gather(&self.calculation, at);
            if sight == Sight::Closed || !self.trail.first(self.calculation.index(at)) {
                continue;
            }
            if let Sight::Found(missing) = sight {
                self.find(missing);
            }
            self.spread(at, gather);
        }
    }

    /// Puts what carries `at` on the stack, first on top; elements are followed at once.
    fn spread(&mut self, at: Occurrence, gather: Gather) {
        let (from, depth) = (self.trail.stack.len(), at.depth());
        let calculation = self.calculation;
        carriers(&calculation, at, &mut |operand| {
            if operand.depth() > depth {
                self.follow(operand, gather);
            } else {
                self.trail.stack.push(operand.node);
            }
        });
        if let Some(pushed) = self.trail.stack.get_mut(from..) {
            pushed.reverse();
        }
    }

    fn find(&mut self, missing: Missing) {
        if self.trail.first(self.number(missing)) {
            self.found.push(missing);
        }
    }

    /// The mark of what is missing, behind those of occurrences.
    fn number(&self, missing: Missing) -> usize {
        let Calculation { values, frames, .. } = self.calculation;
        let facts = self.calculation.facts;
        let first = values.len() + frames.len();
        match missing {
            Missing::Fact(Place::Fact(id)) => first + id.0 as usize,
            Missing::Fact(Place::Element(slot)) => first + facts.slots.len() + slot as usize,
            Missing::Log(task) => {
                first + facts.slots.len() + facts.elements.len() + task.0 as usize
            }
        }
    }
}

/// What a walk sees at an occurrence.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sight {
    /// Nothing that it looks for, nor will it go on from here.
    Closed,
    /// It goes on from here.
    Open,
    /// Something that it looks for; it goes on from here.
    Found(Missing),
}

type Gather = fn(&Calculation, Occurrence) -> Sight;

/// Unknown facts, fields and log entries; closed to what is known.
fn lacking(calculation: &Calculation, at: Occurrence) -> Sight {
    if calculation.value(at).is_known() {
        return Sight::Closed;
    }
    let logged = match calculation.rulebook.nodes.get(at.node) {
        Some(Node::DateOf(task) | Node::Ended { task, .. }) => Some(Missing::Log(task)),
        _ => None,
    };
    let fact = calculation.place(at).map(Missing::Fact);
    logged.or(fact).map_or(Sight::Open, Sight::Found)
}

/// Facts and fields that took a default that is known.
fn assumed(calculation: &Calculation, at: Occurrence) -> Sight {
    if calculation.default_taken(at).is_none() || !calculation.value(at).is_known() {
        return Sight::Open;
    }
    let place = calculation.place(at);
    place.map_or(Sight::Open, |place| Sight::Found(Missing::Fact(place)))
}
