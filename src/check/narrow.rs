//! The comparisons of a rulebook → those that, together, bound a value to a single one:
//! `p.age >= 18` beside `p.age < 19`, `p.day <= 2018-03-05` beside `p.day >= 2018-03-05`.
//!
//! Each comparison cuts the values of what it compares in two, and where it cuts is told by its
//! other side: a place on a scale of millionths or days for a constant, the node itself for
//! everything else. Two cuts of one thing with a single value between them bound it.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use crate::rulebook::node::{Node, NodeId, Nodes, Quantifier};
use crate::rulebook::vocabulary::element_record;
use crate::value::Value;
use crate::value::date::{Date, TimeUnit, YEARS};
use crate::value::exact::common_divisor;
use crate::value::norm::{Ordering, Quantity};
use crate::value::types::{Base, RecordId};

/// Millionths in one.
const ONE: i128 = 1_000_000;

/// The comparisons that bound a value to one.
pub(super) struct Narrow {
    bounding: FxHashSet<NodeId>,
    few: Vec<bool>,
}

impl Narrow {
    /// Whether a comparison is one of them.
    pub(super) fn bounds(&self, id: NodeId) -> bool {
        self.bounding.contains(&id)
    }

    /// Whether a value is one of those that the rules have chosen, or a number of elements: of so
    /// few values any comparison may leave one alone.
    pub(super) fn is_few(&self, id: NodeId) -> bool {
        self.few.get(id.0 as usize).copied().unwrap_or(false)
    }
}

/// What is compared. A field is the same whichever quantifier reads it, or values could be
/// bounded from two sides by two quantifiers over one list.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Subject {
    Node(NodeId),
    Field(RecordId, u16),
    Element(NodeId),
}

/// What the places of cuts are measured from.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Scale {
    /// The constants.
    Constants,
    /// A value that is not known when the rules are checked: `today`, a fact.
    Node(NodeId),
}

/// The cuts of one thing: where, and by which comparisons; nobody makes those at the ends of what
/// can be written.
type Cuts = BTreeMap<i128, Vec<NodeId>>;

/// Finds them, in one pass over the nodes.
pub(super) fn narrow(nodes: &Nodes) -> Narrow {
    let steps = steps(nodes);
    let mut all: BTreeMap<(Subject, Scale), (i128, Cuts)> = BTreeMap::new();
    for (at, node) in (0..).map(NodeId).zip(&nodes.all) {
        let Node::Ordered { ordering, left, right } = *node else { continue };
        for (subject, ordering, other) in
            [(left, ordering, right), (right, ordering.flipped(), left)]
        {
            let (subject, other) = (through(nodes, subject), through(nodes, other));
            if matches!(nodes.get(subject), Some(Node::Constant(_))) {
                continue;
            }
            let step = step(nodes, subject, &steps);
            let (scale, place) = place(nodes, other);
            let of = (named(nodes, subject), scale);
            let (_, cuts) = all.entry(of).or_insert_with(|| (step, ends(nodes, subject, scale)));
            cuts.entry(cut(ordering, place, step)).or_default().push(at);
        }
    }
    let mut found = FxHashSet::default();
    for (step, cuts) in all.into_values() {
        for (place, by) in &cuts {
            if let Some(next) = cuts.get(&(place + step)) {
                found.extend(by.iter().chain(next));
            }
        }
    }
    Narrow { bounding: found, few: few(nodes) }
}

/// Which nodes come to one of a few constants whatever the case, or count elements.
fn few(nodes: &Nodes) -> Vec<bool> {
    let mut few: Vec<bool> = Vec::with_capacity(nodes.all.len());
    for node in &nodes.all {
        let is = |id: NodeId| few.get(id.0 as usize).copied().unwrap_or(false);
        let next = match *node {
            Node::Constant(_) | Node::Rate { .. } => true,
            Node::Quantified(id) => nodes.quantifier(id).is_some_and(|one| match one.quantity {
                Quantity::NumberOf => true,
                Quantity::Sum | Quantity::Chosen(_) => is(one.condition),
                Quantity::Some | Quantity::Every | Quantity::AtLeast(_) => false,
            }),
            Node::Defined { body: one, .. }
            | Node::Shift { date: one, .. }
            | Node::Moved { date: one, .. }
            | Node::DayOf(one)
            | Node::AtTime { date: one, .. }
            | Node::HoursLater { moment: one, .. } => is(one),
            Node::Add { left, right }
            | Node::Subtract { left, right }
            | Node::Later { date: left, length: right, .. } => is(left) && is(right),
            Node::LastDay(id) => nodes
                .time_limit(id)
                .is_some_and(|limit| limit.pauses.is_none() && limit.parts().all(is)),
            Node::Alternatives(list) | Node::Versions(list) => {
                nodes.alternatives(list).iter().all(|one| is(one.value))
            }
            Node::Chosen { of: list, .. }
            | Node::Formula { of: list, .. }
            | Node::DaysOff(list) => nodes.operands(list).iter().all(|one| is(*one)),
            _ => false,
        };
        few.push(next);
    }
    few
}

/// The first place of the scale that lies behind a cut.
fn cut(ordering: Ordering, place: i128, step: i128) -> i128 {
    let steps = match ordering {
        Ordering::Less | Ordering::AtLeast => {
            place.div_euclid(step) + i128::from(place.rem_euclid(step) > 0)
        }
        Ordering::AtMost | Ordering::Greater => place.div_euclid(step) + 1,
    };
    steps * step
}

/// Where a comparison cuts, measured from what.
fn place(nodes: &Nodes, other: NodeId) -> (Scale, i128) {
    match constant(nodes, other) {
        Some(Value::Number(number)) => (Scale::Constants, number.millionths()),
        Some(Value::Date(date)) => (Scale::Constants, days(date)),
        _ => (Scale::Node(other), 0),
    }
}

/// The first day that can be written, and the one after the last: whoever is born before the
/// second is born on the first.
fn ends(nodes: &Nodes, subject: NodeId, scale: Scale) -> Cuts {
    let read = matches!(nodes.get(subject), Some(Node::Fact(_) | Node::Field { .. }));
    if !read || scale != Scale::Constants || nodes.type_of(subject).base != Base::Date {
        return Cuts::new();
    }
    let (first, last) = (Date::new(*YEARS.start(), 1, 1), Date::new(*YEARS.end() + 1, 1, 1));
    let ends = [first, last].into_iter().flatten();
    ends.map(|day| (days(day), Vec::new())).collect()
}

/// Days from the first that can be written.
fn days(date: Date) -> i128 {
    let first = Date::new(*YEARS.start(), 1, 1);
    first.map_or(0, |first| i128::from(first.until(date, TimeUnit::Days)))
}

fn constant(nodes: &Nodes, id: NodeId) -> Option<Value> {
    match nodes.get(id)? {
        Node::Constant(id) => nodes.constants.get(id.0 as usize).copied(),
        _ => None,
    }
}

/// What a definition stands for.
fn through(nodes: &Nodes, mut id: NodeId) -> NodeId {
    while let Some(Node::Defined { body, .. }) = nodes.get(id) {
        id = body;
    }
    id
}

fn named(nodes: &Nodes, id: NodeId) -> Subject {
    match nodes.get(id) {
        Some(Node::Field { quantifier, field }) => {
            let list = nodes.quantifier(quantifier).map_or(id, |one| one.list);
            match element_record(nodes.type_of(list)) {
                Some(record) => Subject::Field(record, field),
                None => Subject::Element(list),
            }
        }
        _ => Subject::Node(id),
    }
}

/// How far apart values are at least: a day, a whole number, a millionth.
fn step(nodes: &Nodes, id: NodeId, steps: &[i128]) -> i128 {
    let step = steps.get(id.0 as usize).copied().unwrap_or(1);
    if nodes.type_of(id).base == Base::Number { step.max(1) } else { 1 }
}

/// The steps that the numbers of each node come in, in millionths: what is counted is whole, and
/// what is rounded a multiple. Of a constant 0 every number is one.
fn steps(nodes: &Nodes) -> Vec<i128> {
    let mut steps: Vec<i128> = Vec::with_capacity(nodes.all.len());
    for node in &nodes.all {
        let of = |id: NodeId| steps.get(id.0 as usize).copied().unwrap_or(1);
        let all = |nodes: &mut dyn Iterator<Item = NodeId>| {
            nodes.map(of).reduce(common_divisor).unwrap_or(1)
        };
        let next = match *node {
            Node::Between { .. } | Node::WorkingDays { .. } => ONE,
            Node::Constant(id) => match nodes.constants.get(id.0 as usize) {
                Some(Value::Number(number)) => common_divisor(number.millionths(), 0),
                // It is in nobody's way.
                Some(Value::None) => 0,
                _ => 1,
            },
            Node::Quantified(id) => match nodes.quantifier(id) {
                Some(one) if one.quantity == Quantity::NumberOf => ONE,
                Some(Quantifier {
                    quantity: Quantity::Sum | Quantity::Chosen(_),
                    condition,
                    ..
                }) => of(*condition),
                _ => 1,
            },
            Node::Defined { body, .. } => of(body),
            Node::Add { left, right } | Node::Subtract { left, right } => {
                common_divisor(of(left), of(right))
            }
            Node::Formula { formula, of: list } => {
                let operands = nodes.operands(list);
                let operand = |at: usize| operands.get(at).map_or(1, |node| of(*node));
                nodes.formula(formula).map_or(1, |formula| formula.grid(&operand))
            }
            Node::Alternatives(list) | Node::Versions(list) => {
                all(&mut nodes.alternatives(list).iter().map(|one| one.value))
            }
            Node::Chosen { of: list, .. } => all(&mut nodes.operands(list).iter().copied()),
            _ => 1,
        };
        steps.push(next);
    }
    steps
}
