//! What guards ask about, and what a question comes to in each of its cells.

use std::cmp;

use rustc_hash::FxHashSet;

use super::cell::{Cell, Stretch};
use super::cut;
use crate::check::context::Context;
use crate::rulebook::node::{Node, NodeId};
use crate::rulebook::vocabulary::TaskId;
use crate::value::norm::Ordering;
use crate::value::truth::Truth;
use crate::value::types::Base;
use crate::value::{UnitId, Value, Variant};

/// What is asked about.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum About {
    /// The value of a node.
    Value(NodeId),
    /// How the values of two nodes compare.
    Pair(NodeId, NodeId),
    /// What the log has of a task.
    Task(TaskId),
}

/// A question about a subject.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Test {
    /// Is it this? A condition is asked whether it is yes.
    Is(Value),
    /// Does it compare so with this?
    Ordered(Ordering, Value),
    /// Is it none?
    IsNone,
    /// Is it known?
    IsKnown,
    /// Of a pair: does the first compare so with the second?
    First(Ordering),
    /// Of a pair: are they the same?
    Same,
    /// Of a task: is it done?
    Done,
    /// Of a task: did it end so?
    Ended(Variant),
}

/// A subject with its cells.
pub(super) struct Subject {
    /// What it is.
    pub(super) about: About,
    /// All that it may be.
    pub(super) cells: Vec<Cell>,
}

impl Subject {
    /// A subject of which these questions are asked.
    pub(super) fn of(context: &Context<'_>, about: About, tests: &FxHashSet<Test>) -> Self {
        let cells = match about {
            About::Value(node) => of_value(context, node, tests),
            About::Pair(left, right) => of_pair(context, [left, right]),
            About::Task(task) => of_task(context, task, tests),
        };
        Self { about, cells }
    }
}

impl Subject {
    /// Whether all that is asked of it is whether it is none.
    pub(super) fn tells_none_alone(&self) -> bool {
        matches!(self.cells.as_slice(), [Cell::Stretch(_) | Cell::Other, Cell::None])
    }
}

fn of_value(context: &Context<'_>, node: NodeId, tests: &FxHashSet<Test>) -> Vec<Cell> {
    let made = &context.builder.made;
    let ty = made.type_of(node);
    let mut named: Vec<Value> = tests.iter().filter_map(Test::value).collect();
    let mut cells = match ty.base {
        _ if ty.list => vec![Cell::Other],
        Base::YesNo => vec![Cell::Is(Value::Truth(true)), Cell::Is(Value::Truth(false))],
        Base::Number | Base::Date | Base::Moment => {
            let places = named.drain(..).filter_map(cut::place).collect();
            cut::cells(&context.builder, node, places)
        }
        base => {
            let all = how_many(context, base);
            named.sort_unstable_by_key(|value| order(*value));
            named.dedup();
            let other = all.is_none_or(|all| named.len() < all).then_some(Cell::Other);
            named.into_iter().map(Cell::Is).chain(other).collect()
        }
    };
    cells.extend(ty.or_none.then_some(Cell::None));
    cells.extend(tests.contains(&Test::IsKnown).then_some(Cell::Unknown));
    cells
}

/// How many values there are of a kind; none if there is no end of them.
fn how_many(context: &Context<'_>, base: Base) -> Option<usize> {
    match base {
        Base::Named(id) => Some(context.names.variants(id).len()),
        Base::Unit => Some(context.names.units.all.len()),
        _ => None,
    }
}

/// The order in which values are listed: as they were declared.
fn order(value: Value) -> u32 {
    match value {
        Value::Variant(Variant(at)) | Value::Unit(UnitId(at)) => u32::from(at),
        Value::Text(text) => text.start,
        _ => 0,
    }
}

/// That one of them may be none is asked of each by itself.
fn of_pair(context: &Context<'_>, [left, right]: [NodeId; 2]) -> Vec<Cell> {
    let same = Cell::Compared(cmp::Ordering::Equal);
    match context.builder.made.type_of(left).base {
        _ if left == right => vec![same],
        Base::Number | Base::Date | Base::Moment => {
            vec![Cell::Compared(cmp::Ordering::Less), same, Cell::Compared(cmp::Ordering::Greater)]
        }
        _ => vec![same, Cell::Other],
    }
}

fn of_task(context: &Context<'_>, task: TaskId, tests: &FxHashSet<Test>) -> Vec<Cell> {
    let mut cells = Vec::new();
    if tests.contains(&Test::Done) {
        cells.extend([Cell::NotDone, Cell::Done(None)]);
    }
    let outcomes = context.outcome_type(task).map_or(0, |(_, ty)| context.names.variants(ty).len());
    let mut asked: Vec<Variant> = tests.iter().filter_map(Test::outcome).collect();
    asked.sort_unstable();
    let other = (0..).map(Variant).take(outcomes).find(|one| !asked.contains(one));
    cells.extend(asked.into_iter().chain(other).map(|one| Cell::Done(Some(one))));
    cells
}

impl Test {
    /// What a value is compared with.
    fn value(&self) -> Option<Value> {
        match self {
            Self::Is(value) | Self::Ordered(_, value) => Some(*value),
            _ => None,
        }
    }

    fn outcome(&self) -> Option<Variant> {
        match self {
            Self::Ended(outcome) => Some(*outcome),
            _ => None,
        }
    }

    /// What it comes to where the subject is in a cell.
    pub(super) fn on(self, cell: Cell) -> Truth {
        match (self, cell) {
            (Self::IsKnown, _) => (cell != Cell::Unknown).into(),
            // Of a task that is not done, or ended without saying how, nothing is known.
            (_, Cell::Unknown) | (Self::Ended(_), Cell::NotDone | Cell::Done(None)) => Truth::Open,
            (Self::IsNone, _) => (cell == Cell::None).into(),
            (Self::Is(value), Cell::Is(found)) => (value == found).into(),
            (Self::Is(value), Cell::Stretch(Stretch { first, .. })) => {
                (cut::place(value) == Some(first)).into()
            }
            (Self::Ordered(ordering, value), Cell::Stretch(Stretch { first, .. })) => {
                cut::place(value).is_some_and(|place| ordering.admits(first.cmp(&place))).into()
            }
            (Self::First(ordering), Cell::Compared(compared)) => ordering.admits(compared).into(),
            (Self::Same, _) => (cell == Cell::Compared(cmp::Ordering::Equal)).into(),
            (Self::Done, _) => matches!(cell, Cell::Done(_)).into(),
            (Self::Ended(outcome), Cell::Done(Some(ended))) => (outcome == ended).into(),
            _ => Truth::No,
        }
    }
}

/// The value that a node has whatever the case says; an unknown constant stands for a parameter.
pub(super) fn constant(context: &Context<'_>, node: NodeId) -> Option<Value> {
    match context.builder.made.get(node)? {
        Node::Constant(id) => {
            let value = context.builder.made.constants.get(id.0 as usize).copied();
            value.filter(|value| value.is_known())
        }
        Node::Defined { body, .. } => match context.builder.made.get(body)? {
            Node::Constant(_) => constant(context, body),
            _ => None,
        },
        _ => None,
    }
}

/// What a constant says to a question.
pub(super) fn of_constant(test: Test, value: Value) -> Truth {
    match test {
        Test::Is(other) => (value == other).into(),
        Test::Ordered(ordering, other) => ordering.holds(value, other).into(),
        Test::IsNone => (value == Value::None).into(),
        _ => Truth::Yes,
    }
}
