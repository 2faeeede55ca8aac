//! Warnings about days: an event's day that is said never to change, and a last day that is counted
//! backward from the day on which an element began.

use rustc_hash::FxHashSet;

use super::context::Context;
use crate::code::lint;
use crate::diagnostic::Diagnostic;
use crate::phrases::phrase;
use crate::rulebook::Rulebook;
use crate::rulebook::node::{Direction, Node, NodeId, Nodes, QuantifierId};
use crate::rulebook::vocabulary::{Changes, Default, Field, element_record};
use crate::value::time_limit::Side;
use crate::value::types::{Base, RecordId, Type};

/// How deep it is followed what a day is reckoned from.
const DEEPEST: u8 = 32;

/// All of them.
pub(super) fn lint(context: &Context<'_>, rulebook: &Rulebook, warnings: &mut Vec<Diagnostic>) {
    let made = &context.builder.made;
    for fact in &rulebook.facts {
        let default = match fact.field.default {
            Some(Default::Node(node)) => Some(node),
            Some(Default::Empty | Default::OfElement) | None => None,
        };
        let named = (fact.path.as_str(), &fact.field);
        warnings.extend(fixed_event(made, named, default));
    }
    for (at, record) in (0..).map(RecordId).zip(&rulebook.records) {
        for (field, place) in record.fields.iter().zip(0..) {
            let default = match field.default {
                Some(Default::Node(node)) => Some(node),
                Some(Default::OfElement) => of_element(made, (at, place)),
                Some(Default::Empty) | None => None,
            };
            warnings.extend(fixed_event(made, (field.name.as_str(), field), default));
        }
    }
    before_it_began(made, rulebook, warnings);
}

/// The default of a record's field that rests on its element, wherever one is gone over.
fn of_element(made: &Nodes, (record, field): (RecordId, u16)) -> Option<NodeId> {
    let own = made.own_defaults.iter().find(|own| {
        own.field == field && record_of(made, own.quantifier).is_some_and(|id| id == record)
    });
    own.map(|own| own.node)
}

/// The record of the elements that a quantifier goes over.
fn record_of(made: &Nodes, quantifier: QuantifierId) -> Option<RecordId> {
    let quantifier = made.quantifier(quantifier)?;
    element_record(made.type_of(quantifier.list))
}

/// A date of something that happens is none, or not there, until it does: before that it is not what
/// it is after. It shows where there may be none, and where it is taken from the log.
fn fixed_event(
    made: &Nodes,
    (name, field): (&str, &Field),
    default: Option<NodeId>,
) -> Option<Diagnostic> {
    let Type { base, list, or_none, .. } = field.ty;
    let day = !list && matches!(base, Base::Date | Base::Moment);
    if field.changes != Changes::Never || !day {
        return None;
    }
    let message = if or_none {
        phrase!("lint-fixed-or-none", name = name)
    } else if default.is_some_and(|node| rests_on_log(made, node)) {
        phrase!("lint-fixed-from-log", name = name)
    } else {
        return None;
    };
    let warning = Diagnostic::warning(lint::FIXED_EVENT, field.span, message);
    Some(warning.help(phrase!("lint-fixed-event-help")))
}

fn rests_on_log(made: &Nodes, node: NodeId) -> bool {
    let (mut left, mut seen) = (vec![node], FxHashSet::default());
    while let Some(id) = left.pop() {
        if made.get(id).is_some_and(Node::reads_log) {
            return true;
        }
        if seen.insert(id) {
            left.extend(made.parts(id));
        }
    }
    false
}

/// How a day is reckoned from the day on which an element began.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reckoned {
    /// It is that day.
    Itself,
    /// The first step goes back from it.
    Backward,
    /// The first step goes on from it: to a day of which nothing is said.
    Forward,
}

/// A last day before the day on which an element began: called, applied. It is the day on which
/// something is to take place that one counts back from.
fn before_it_began(made: &Nodes, rulebook: &Rulebook, warnings: &mut Vec<Diagnostic>) {
    for norm in &rulebook.norms {
        let mut found = norm.details.last_days().filter_map(|node| {
            let (reckoned, field) = from_begin(made, rulebook, node, DEEPEST)?;
            (reckoned == Reckoned::Backward).then_some(field)
        });
        if let Some(field) = found.next() {
            let message = phrase!("lint-before-it-began", name = &field.name);
            let warning = Diagnostic::warning(lint::BEFORE_BEGIN, norm.span, message);
            warnings.push(warning.help(phrase!("lint-before-it-began-help")));
        }
    }
}

/// How a day is reckoned from such a day, and from which; nothing of one that is not.
fn from_begin<'r>(
    made: &Nodes,
    rulebook: &'r Rulebook,
    id: NodeId,
    left: u8,
) -> Option<(Reckoned, &'r Field)> {
    let left = left.checked_sub(1)?;
    let of = |node| from_begin(made, rulebook, node, left);
    let step = |node, backward| {
        let first = if backward { Reckoned::Backward } else { Reckoned::Forward };
        let (before, field) = of(node)?;
        Some((if before == Reckoned::Itself { first } else { before }, field))
    };
    match made.get(id)? {
        Node::Field { quantifier, field } => {
            let record = rulebook.record(record_of(made, quantifier)?)?;
            let field = record.begins.filter(|begins| *begins == field)?;
            Some((Reckoned::Itself, record.fields.get(usize::from(field))?))
        }
        Node::Shift { date, amount, .. } => step(date, amount < 0),
        Node::HoursLater { moment, hours } => step(moment, hours < 0),
        Node::Later { date, direction, .. } => step(date, direction == Direction::Backward),
        Node::LastDay(limit) => {
            let limit = made.time_limit(limit)?;
            step(limit.from, limit.side == Side::Before)
        }
        Node::Moved { date: one, .. } | Node::DayOf(one) | Node::AtTime { date: one, .. } => {
            of(one)
        }
        node => made.values_of(node)?.into_iter().find_map(of),
    }
}
