//! Definitions → their alternatives: which was taken in a case, and which conditions in them were
//! reached.

use super::item::{Item, Kind};
use super::observe::Observer;
use super::possible::{Given, Holds, Possible};
use super::{Gate, Located, Mark, Part, Row, What};
use crate::eval::calculation::Occurrence;
use crate::rulebook::node::{Alternative, Node, NodeId, Nodes};
use crate::rulebook::{AlternativeSpans, Rulebook};
use crate::source::Span;
use crate::value::Value;
use crate::value::truth::Truth;
use rustc_hash::FxHashSet;

/// A row for each alternative that a case can take. Conditions that stand in alternatives learn in which.
pub(super) fn branches(
    rulebook: &Rulebook,
    possible: &Possible<'_>,
    items: &[Item<'_>],
    conditions: &mut [Row],
) -> Vec<Row> {
    let mut rows = Vec::new();
    for (at, item) in items.iter().enumerate() {
        let Kind::Definition(id) = item.kind else { continue };
        let Some(definition) = rulebook.definitions.get(id.0 as usize) else { continue };
        let bodies = bodies(&rulebook.nodes, item);
        if definition.alternatives.is_empty() || bodies.is_empty() {
            continue;
        }
        let own = conditions.iter_mut().filter(|row| row.item == at);
        own.for_each(|row| gate((rulebook, possible), row, (&definition.alternatives, &bodies)));
        for (position, written) in definition.alternatives.iter().enumerate() {
            let can =
                bodies.iter().any(|body| can_be_taken(&rulebook.nodes, possible, *body, position));
            let marks = Mark::of([can, false, false]);
            let places = bodies.iter().map(|body| Located::of(rulebook, *body)).collect();
            let what = What::Alternative(position);
            rows.push(Row { what, at: written.whole, item: at, marks, places, sensitive: false });
        }
    }
    rows.extend(rows_of_rates(rulebook, items));
    rows
}

/// A row for each row of rates that something asks for.
fn rows_of_rates(rulebook: &Rulebook, items: &[Item<'_>]) -> Vec<Row> {
    let mut rows = Vec::new();
    for (at, item) in items.iter().enumerate() {
        let Kind::Rates(id) = item.kind else { continue };
        let written = rulebook.rates_of(id).map_or(&[][..], |rates| &rates.rows);
        for (position, row) in written.iter().enumerate() {
            let marks = Mark::of([!item.places.is_empty(), false, false]);
            let (what, places) = (What::Alternative(position), item.places.clone());
            rows.push(Row { what, at: row.span, item: at, marks, places, sensitive: false });
        }
    }
    rows
}

/// The alternatives that a definition became; of one with a parameter for each argument.
fn bodies(nodes: &Nodes, item: &Item<'_>) -> Vec<NodeId> {
    let bodies = item.places.iter().filter_map(|place| match nodes.get(place.node)? {
        Node::Defined { body, .. } => Some(body),
        _ => None,
    });
    bodies.filter(|body| matches!(nodes.get(*body), Some(Node::Alternatives(_)))).collect()
}

pub(super) fn list(nodes: &Nodes, body: NodeId) -> &[Alternative] {
    match nodes.get(body) {
        Some(Node::Alternatives(list)) => nodes.alternatives(list),
        _ => &[],
    }
}

/// Whether a case can take an alternative, and none before it can only be changed otherwise.
fn can_be_taken(nodes: &Nodes, possible: &Possible<'_>, body: NodeId, position: usize) -> bool {
    let list = list(nodes, body);
    let (before, own) = list.split_at_checked(position).unwrap_or_default();
    let Some(own) = own.first() else { return false };
    let always = matches!(nodes.get(own.guard), Some(Node::Constant(_)));
    let varies = possible.varies(own.guard) || (always && !before.is_empty());
    varies && before.iter().all(|one| possible.varies(one.guard))
}

/// Tells a row in which alternatives its places stand, and what can come about there.
fn gate(
    (rulebook, possible): (&Rulebook, &Possible<'_>),
    row: &mut Row,
    (written, bodies): (&[AlternativeSpans], &[NodeId]),
) {
    let at = row.at;
    let within = |whole: Span| whole.start <= at.start && at.end <= whole.end;
    let Some(position) = written.iter().position(|one| within(one.whole)) else {
        return;
    };
    let guard = written.get(position).and_then(|one| one.guard);
    let part = if guard.is_some_and(within) { Part::Guard } else { Part::Value };
    let (nodes, mut can) = (&rulebook.nodes, [false; 3]);
    for body in bodies {
        let Some(one) = list(nodes, *body).get(position) else { continue };
        let inside = beneath(nodes, if part == Part::Guard { one.guard } else { one.value });
        let given = given(nodes, *body, (position, part));
        let around = Located::of(rulebook, *body).around;
        for place in row.places.iter_mut().filter(|place| inside.contains(&place.node)) {
            let truths = possible.truths_given(place.node, &given);
            can.iter_mut().zip(truths).for_each(|(can, also)| *can |= also);
            let around = around.clone();
            place.gates.push(Gate { alternatives: *body, around, position, part });
        }
    }
    if row.what == What::Condition && row.places.iter().all(|place| !place.gates.is_empty()) {
        row.marks.iter_mut().zip(can).for_each(|(mark, can)| mark.possible &= can);
    }
}

/// What is given where a part of an alternative is reached.
fn given(nodes: &Nodes, body: NodeId, (position, part): (usize, Part)) -> Given {
    let mut given = Given::default();
    for (at, one) in list(nodes, body).iter().enumerate() {
        match part {
            _ if at < position => given.add(nodes, one.guard, Holds::No),
            Part::Value if at == position => given.add(nodes, one.guard, Holds::Yes),
            _ => {}
        }
    }
    given
}

/// A node and what it is made of, as far as it is written in one place.
fn beneath(nodes: &Nodes, root: NodeId) -> FxHashSet<NodeId> {
    let (mut open, mut found) = (vec![root], FxHashSet::default());
    while let Some(node) = open.pop() {
        let defined = matches!(nodes.get(node), Some(Node::Defined { .. }));
        if found.insert(node) && !defined {
            open.extend(nodes.parts(node));
        }
    }
    found
}

impl Observer<'_> {
    /// Goes through the occurrences of places that were reached.
    pub(super) fn reached(&self, places: &[Located], visit: &mut dyn FnMut(Occurrence<'_>)) {
        for place in places {
            if place.gates.is_empty() {
                self.within(&place.around, Occurrence::of(place.node), visit);
            }
            for gate in &place.gates {
                let deeper = gate.around.len() > place.around.len();
                let around = if deeper { &gate.around } else { &place.around };
                let mut seen = false;
                self.within(around, Occurrence::of(place.node), &mut |at| {
                    if self.opens(gate, at) {
                        seen = true;
                        visit(at);
                    }
                });
                if seen {
                    break;
                }
            }
        }
    }

    fn opens(&self, gate: &Gate, at: Occurrence<'_>) -> bool {
        let list = list(&self.outcome.rulebook.nodes, gate.alternatives);
        let (before, own) = list.split_at_checked(gate.position).unwrap_or_default();
        let truth = |one: &Alternative| self.calculation.truth(at.with(one.guard));
        let read =
            gate.part == Part::Guard || own.first().is_some_and(|one| truth(one) != Truth::No);
        read && before.iter().all(|one| truth(one) != Truth::Yes)
    }

    /// Whether an alternative was taken: its guard holds, and those before it do not.
    pub(super) fn takes(&self, at: Occurrence<'_>, position: usize) -> bool {
        if let Some(row) = self.row_read(at) {
            return row == position;
        }
        let list = list(&self.outcome.rulebook.nodes, at.node);
        let (before, own) = list.split_at_checked(position).unwrap_or_default();
        let truth = |one: &Alternative| self.calculation.truth(at.with(one.guard));
        own.first().is_some_and(|one| truth(one) == Truth::Yes)
            && before.iter().all(|one| truth(one) == Truth::No)
    }
}

impl Observer<'_> {
    /// The position of the row that a rate has its amount from.
    fn row_read(&self, at: Occurrence<'_>) -> Option<usize> {
        let rulebook = self.outcome.rulebook;
        let Some(Node::Rate { rates, of }) = rulebook.nodes.get(at.node) else {
            return None;
        };
        let day = rulebook.nodes.operands(of).first()?;
        match self.calculation.value(at.with(*day)) {
            Value::Date(day) if self.calculation.value(at).is_known() => {
                rulebook.rates_of(rates)?.rows.iter().position(|row| row.days.contains(day))
            }
            _ => None,
        }
    }
}

/// What has to come about next for an alternative to be taken: the first guard that is not as it
/// would have to be, at most once for each that the definition became.
pub(super) fn next_goals(
    observer: &Observer<'_>,
    row: &Row,
    position: usize,
) -> Vec<(NodeId, Truth)> {
    let outside = row.places.iter().filter(|place| place.around.is_empty());
    let goals = outside.filter_map(|place| {
        let list = list(&observer.outcome.rulebook.nodes, place.node).iter().enumerate();
        let wanted = list.take(position + 1).map(|(at, one)| {
            let wanted = if at == position { Truth::Yes } else { Truth::No };
            (one.guard, wanted)
        });
        let mut wanted = wanted.filter(|(guard, wanted)| {
            observer.calculation.truth(Occurrence::of(*guard)) != *wanted
        });
        wanted.next()
    });
    goals.collect()
}
