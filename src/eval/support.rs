//! What carries a value: the operands without which a node would not have come out as it did.
//! What is missing and what is assumed is found by following them. Explanations cite these and no
//! others, but of what is open all parts ([`cited`]).
//!
//! - All operands of a yes-*and*, but of a no-*and* only those that are no; *or* the other way
//!   round; of what is open, the operands that are open.
//! - Of alternatives, the guards that were no, then what was kept: a guard that is yes with its
//!   value, of a guard that is open the value alone as long as all kept values agree.
//! - Of a quantifier, its list, and then the elements as operands of *or* and *and*.
//! - Of a definition its body, but nothing where its value is assumed.
//! - Of a fact or field that took its default, the default.

use crate::eval::calculation::{Calculation, Occurrence};
use crate::eval::days_off;
use crate::eval::operate;
use crate::rulebook::node::{Alternative, Node, NodeId, Operands, Quantifier, QuantifierId};
use crate::rulebook::time_limit::{Pauses, TimeLimitId};
use crate::rulebook::vocabulary::Default;
use crate::value::Value;
use crate::value::exact::Cause;
use crate::value::norm::{Choice, Quantity};
use crate::value::truth::Truth;

/// Is shown each operand that carries the value of a node, in the order in which they are written.
pub type Visit<'v> = &'v mut dyn FnMut(Occurrence<'_>);

/// Shows to `visit` what carries the value of an occurrence; nothing for a leaf.
pub fn supports(calculation: &Calculation, at: Occurrence, visit: Visit) {
    let nodes = &calculation.rulebook.nodes;
    let Some(node) = nodes.get(at.node) else {
        return;
    };
    match node {
        Node::Constant(_)
        | Node::Today
        | Node::Occasion
        | Node::InForce(_)
        | Node::Reading(_)
        | Node::Done(_)
        | Node::Ended { .. }
        | Node::DateOf(_)
        | Node::Frame(_) => {}
        Node::Fact(_) | Node::Field { .. } => default(calculation, at, visit),
        Node::Defined { .. } if calculation.assumes(at.node) => {}
        Node::Defined { body, .. } => visit(at.with(body)),
        Node::Versions(list) => version(calculation, at, list, visit),
        Node::Alternatives(list) => alternatives(calculation, at, list, visit),
        Node::And(list) | Node::Or(list) | Node::AtLeast { of: list, .. } => {
            truths(calculation, at, list, visit);
        }
        Node::Not(operand) | Node::IsNone(operand) | Node::IsKnown(operand) => {
            visit(at.with(operand));
        }
        Node::Equal { left, right }
        | Node::Add { left, right }
        | Node::Subtract { left, right } => {
            lacking_or_all(calculation, at, [left, right], visit);
        }
        Node::Ordered { left, right, .. }
        | Node::Between { from: left, to: right, .. }
        | Node::WorkingDays { from: left, to: right, .. }
        | Node::Later { date: left, length: right, .. } => {
            none_or_all(calculation, at, [left, right], visit);
        }
        Node::OneOf(list) => one_of(calculation, at, list, visit),
        Node::Shift { date: one, .. }
        | Node::Moved { date: one, .. }
        | Node::DayOf(one)
        | Node::AtTime { date: one, .. }
        | Node::HoursLater { moment: one, .. } => visit(at.with(one)),
        Node::LastDay(id) => last_day(calculation, at, id, visit),
        Node::DaysOff(list) => closures(calculation, at, list, visit),
        Node::FirstDay { condition, .. } => visit(at.with(condition)),
        Node::DoneBy { unit, .. } | Node::EndedBy { unit, .. } | Node::DateWith { unit, .. } => {
            visit(at.with(unit));
        }
        // What a fact is today does not carry what it was on another day.
        Node::DoneUntil { day, .. } | Node::OnDay { day, .. } => visit(at.with(day)),
        Node::DoneByUntil { unit, day, .. } => {
            lacking_or_all(calculation, at, [unit, day], visit);
        }
        Node::Formula { .. } | Node::Rate { .. } if cause(calculation, at).is_some() => {}
        Node::Chosen { choice: Choice::First, of: list } => {
            first_of(calculation, at, nodes.operands(list), visit);
        }
        Node::Formula { of: list, .. }
        | Node::Rate { of: list, .. }
        | Node::Chosen { of: list, .. } => {
            lacking_or_all(calculation, at, nodes.operands(list).iter().copied(), visit);
        }
        Node::Quantified(id) => quantified(calculation, at, id, visit),
    }
}

/// Shows to `visit` what an explanation cites of an occurrence: what carries its value. Of what is
/// open that is all its parts: that it hangs on no more than is open rests on the others too.
pub fn cited(calculation: &Calculation, at: Occurrence, visit: Visit) {
    let nodes = &calculation.rulebook.nodes;
    if calculation.value(at).is_known() {
        return supports(calculation, at, visit);
    }
    match nodes.get(at.node) {
        Some(
            Node::And(_)
            | Node::Or(_)
            | Node::AtLeast { .. }
            | Node::OneOf(_)
            | Node::Chosen { .. }
            | Node::Equal { .. }
            | Node::Ordered { .. }
            | Node::Add { .. }
            | Node::Subtract { .. }
            | Node::Formula { .. }
            | Node::Rate { .. }
            | Node::Between { .. }
            | Node::WorkingDays { .. }
            | Node::Later { .. }
            | Node::DoneByUntil { .. },
        ) => nodes.parts(at.node).into_iter().for_each(|part| visit(at.with(part))),
        Some(Node::Quantified(id)) => elements(calculation, at, id, visit),
        _ => supports(calculation, at, visit),
    }
}

/// The list of a quantifier, then all its elements.
fn elements(calculation: &Calculation, at: Occurrence, id: QuantifierId, visit: Visit) {
    let Some(quantifier) = calculation.rulebook.nodes.quantifier(id) else {
        return;
    };
    visit(at.with(quantifier.list));
    for scope in calculation.elements(id, at) {
        visit(Occurrence { node: quantifier.condition, scope: Some(&scope) });
    }
}

/// The default that a fact or field took.
fn default(calculation: &Calculation, at: Occurrence, visit: Visit) {
    if let Some(Default::Node(node)) = calculation.default_taken(at) {
        visit(at.with(node));
    }
}

/// The version that is in force, after its guard.
fn version(calculation: &Calculation, at: Occurrence, list: Operands, visit: Visit) {
    let versions = calculation.rulebook.nodes.alternatives(list);
    let in_force = |version: &&Alternative| calculation.truth(at.with(version.guard)) == Truth::Yes;
    if let Some(version) = versions.iter().find(in_force) {
        visit(at.with(version.guard));
        visit(at.with(version.value));
    }
}

/// The guards that were no, and what was kept.
fn alternatives(calculation: &Calculation, at: Occurrence, list: Operands, visit: Visit) {
    let known = calculation.value(at).is_known();
    for alternative in calculation.rulebook.nodes.alternatives(list) {
        let guard = calculation.truth(at.with(alternative.guard));
        if guard != Truth::Open || !known {
            visit(at.with(alternative.guard));
        }
        if guard != Truth::No {
            visit(at.with(alternative.value));
        }
        if guard == Truth::Yes {
            return;
        }
    }
}

/// The operands with the truth of the whole: an *and* that is yes has no others, nor has an
/// *or* that is no; of `at least`, those that made it come out so.
fn truths(calculation: &Calculation, at: Occurrence, list: Operands, visit: Visit) {
    let whole = calculation.truth(at);
    for operand in calculation.rulebook.nodes.operands(list) {
        if calculation.truth(at.with(*operand)) == whole {
            visit(at.with(*operand));
        }
    }
}

/// Of what is unknown, the operands that are unknown; else all.
fn lacking_or_all(
    calculation: &Calculation,
    at: Occurrence,
    operands: impl IntoIterator<Item = NodeId>,
    visit: Visit,
) {
    let known = calculation.value(at).is_known();
    for operand in operands {
        if known || !calculation.value(at.with(operand)).is_known() {
            visit(at.with(operand));
        }
    }
}

/// Why something has no value, where that does not hang on what is unknown.
pub fn cause(calculation: &Calculation, at: Occurrence) -> Option<Cause> {
    let nodes = &calculation.rulebook.nodes;
    let (formula, of) = match nodes.get(at.node)? {
        Node::Formula { formula, of } => (formula, of),
        Node::Rate { rates, of } => {
            let day = nodes.operands(of).first().map(|day| calculation.value(at.with(*day)));
            let (Some(Value::Date(day)), rates) = (day, calculation.rulebook.rates_of(rates)?)
            else {
                return None;
            };
            return rates.row(day).is_none().then_some(Cause::NoRate(day));
        }
        Node::Quantified(id) => return too_large(calculation, at, id),
        Node::LastDay(id) => {
            return calculation.reckoner().is_reversed(id).then_some(Cause::Reversed);
        }
        Node::DaysOff(list) => {
            let mut each = nodes.operands(list).iter();
            return each.any(|each| is_reversed(calculation, *each)).then_some(Cause::Reversed);
        }
        _ => return None,
    };
    let operands = nodes.operands(of);
    let operand = |place: usize| Some(calculation.value(at.with(*operands.get(place)?)));
    operate::formula(nodes.formula(formula)?, operand).err()
}

/// Whether a sum over a list has too many digits.
fn too_large(calculation: &Calculation, at: Occurrence, id: QuantifierId) -> Option<Cause> {
    let quantifier = calculation.rulebook.nodes.quantifier(id)?;
    let listed = matches!(calculation.value(at.with(quantifier.list)), Value::List(_));
    if quantifier.quantity != Quantity::Sum || !listed {
        return None;
    }
    let mut tally = operate::Tally::default();
    for scope in calculation.elements(id, at) {
        let each = Occurrence { node: quantifier.condition, scope: Some(&scope) };
        tally.take(quantifier.quantity, calculation.value(each));
    }
    tally.is_too_large().then_some(Cause::TooLarge)
}

/// Whether a list of days off from the case has a stretch that ends before it begins.
fn is_reversed(calculation: &Calculation, each: NodeId) -> bool {
    let rulebook = calculation.rulebook;
    let fact = match rulebook.nodes.get(each) {
        Some(Node::Quantified(id)) => rulebook.list_of(id),
        _ => None,
    };
    let Some(fact) = fact else { return false };
    let mut days = rulebook.calendars.iter().flat_map(|calendar| &calendar.of_case);
    days.find(|days| days.list == fact)
        .is_some_and(|days| days_off::is_reversed(calculation.facts, days))
}

/// Those that are none, and then the one that is taken or, while that is open, could be.
fn first_of(calculation: &Calculation, at: Occurrence, operands: &[NodeId], visit: Visit) {
    for operand in operands {
        let value = calculation.value(at.with(*operand));
        if value.is_known() == calculation.value(at).is_known() {
            visit(at.with(*operand));
        }
        if value != Value::None {
            return;
        }
    }
}

/// What a last day is counted from, and the days of every pause.
fn last_day(calculation: &Calculation, at: Occurrence, id: TimeLimitId, visit: Visit) {
    let Some(limit) = calculation.rulebook.nodes.time_limit(id) else {
        return;
    };
    let Some(Pauses::List { quantifier, from, end, .. }) = limit.pauses else {
        return lacking_or_all(calculation, at, limit.parts(), visit);
    };
    let counted = limit.length.duration().into_iter().chain([limit.from]);
    lacking_or_all(calculation, at, counted, visit);
    let list = calculation.rulebook.nodes.quantifier(quantifier).map(|one| one.list);
    lacking_or_all(calculation, at, list, visit);
    let known = calculation.value(at).is_known();
    for scope in calculation.elements(quantifier, at) {
        for node in [from, end] {
            let day = Occurrence { node, scope: Some(&scope) };
            if known || !calculation.value(day).is_known() {
                visit(day);
            }
        }
    }
}

/// The lists of days off that the case tells; of what is unknown also the days that are.
fn closures(calculation: &Calculation, at: Occurrence, list: Operands, visit: Visit) {
    let nodes = &calculation.rulebook.nodes;
    let known = calculation.value(at).is_known();
    for each in nodes.operands(list) {
        let Some(Node::Quantified(id)) = nodes.get(*each) else { continue };
        let Some(quantifier) = nodes.quantifier(id) else { continue };
        visit(at.with(quantifier.list));
        if known || calculation.value(at.with(*each)).is_known() {
            continue;
        }
        for scope in calculation.elements(id, at) {
            for node in quantifier.body_start..quantifier.body_end {
                let day = Occurrence { node: NodeId(node), scope: Some(&scope) };
                let field = matches!(nodes.get(day.node), Some(Node::Field { .. }));
                if field && !calculation.value(day).is_known() {
                    visit(day);
                }
            }
        }
    }
}

/// An ordering with `none` is no, and a time between dates none, because of the `none` alone.
fn none_or_all(calculation: &Calculation, at: Occurrence, sides: [NodeId; 2], visit: Visit) {
    let is_none = |side: &NodeId| calculation.value(at.with(*side)) == Value::None;
    match sides.into_iter().find(is_none) {
        Some(none) => visit(at.with(none)),
        None => lacking_or_all(calculation, at, sides, visit),
    }
}

/// The subject, and of a yes what it is.
fn one_of(calculation: &Calculation, at: Occurrence, list: Operands, visit: Visit) {
    let operands = calculation.rulebook.nodes.operands(list);
    let Some((subject, choices)) = operands.split_first() else {
        return;
    };
    if calculation.truth(at) != Truth::Yes {
        return lacking_or_all(calculation, at, operands.iter().copied(), visit);
    }
    visit(at.with(*subject));
    let is = |choice: &&NodeId| calculation.equal(at.with(*subject), at.with(**choice));
    if let Some(choice) = choices.iter().find(is) {
        visit(at.with(*choice));
    }
}

/// The list, then the elements that settle it; of a number all of them, while open the open ones.
fn quantified(calculation: &Calculation, at: Occurrence, id: QuantifierId, visit: Visit) {
    let Some(quantifier) = calculation.rulebook.nodes.quantifier(id) else {
        return;
    };
    visit(at.with(quantifier.list));
    let whole = calculation.value(at);
    for scope in calculation.elements(id, at) {
        let condition = Occurrence { node: quantifier.condition, scope: Some(&scope) };
        if counts(quantifier, whole, calculation.value(condition)) {
            visit(condition);
        }
    }
}

/// Whether an element on which the condition came out as `element` carries the value of the whole.
fn counts(quantifier: &Quantifier, whole: Value, element: Value) -> bool {
    match quantifier.quantity {
        Quantity::NumberOf | Quantity::Sum | Quantity::Chosen(_) => {
            whole.is_known() == element.is_known()
        }
        Quantity::Some | Quantity::Every | Quantity::AtLeast(_) => element.truth() == whole.truth(),
    }
}
