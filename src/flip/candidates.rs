//! Nodes → the facts that their values hang on in a case, each with the values worth trying:
//! yes and no, all variants, the units, and of numbers and dates those at which a comparison
//! tips. Facts that carry the present values come first, as do values near the present one.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::case::facts::{Place, Slot};
use crate::eval::calculation::{Calculation, Element, Occurrence};
use crate::eval::outcome::Outcome;
use crate::eval::support::supports;
use crate::flip::Forgetting;
use crate::flip::aim::{aim, around};
use crate::flip::reach::{everything, reach};
use crate::rulebook::node::{Node, NodeId};
use crate::value::date::{TimeUnit, YEARS};
use crate::value::moment::Moment;
use crate::value::number::Number;
use crate::value::types::{Base, Type, TypeId};
use crate::value::{ListRef, UnitId, Value, Variant};

/// The most values that are tried of one fact, but for the variants of its type.
const MOST_VALUES: usize = 24;

/// A fact, or a field of a list's element, with the values that are worth trying.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Where it stands.
    pub place: Place,
    /// Its type.
    pub ty: Type,
    /// What could stand there instead, the most plausible first; empty where nothing is known to
    /// try, as of a list that has elements.
    pub slots: Vec<Slot>,
}

/// The facts that these nodes, which stand outside quantifiers' bodies, hang on. Elements are
/// those that the case's lists have.
pub fn candidates(outcome: &Outcome, from: &[NodeId], forgetting: Forgetting) -> Vec<Candidate> {
    reached(outcome, from, forgetting).candidates
}

/// The most elements of a list that are looked at.
const MOST_ELEMENTS: usize = 1_000;

/// What was found beneath nodes.
pub(super) struct Reached {
    /// The facts.
    pub(super) candidates: Vec<Candidate>,
    /// Whether it is asked anywhere if something is known: then to know more may turn the answer.
    pub(super) asks_whether_known: bool,
    /// Whether all that lies beneath was looked at.
    pub(super) whole: bool,
}

/// What lies beneath nodes.
pub(super) fn reached(outcome: &Outcome, from: &[NodeId], forgetting: Forgetting) -> Reached {
    let mut found: Vec<(Place, Type, Value)> = Vec::new();
    let mut aims: FxHashMap<Place, Vec<Value>> = FxHashMap::default();
    let (mut asks_whether_known, mut whole) = (false, true);
    let mut carrying = FxHashSet::default();
    for (element, from) in by_element(outcome, from) {
        let calculation = Calculation { element, ..outcome.calculation() };
        whole &= reach(calculation, &from, everything, &mut |at| {
            if let Some(place) = calculation.place(at) {
                found.push((place, ty(&calculation, at), calculation.value(at)));
            }
            asks_whether_known |= matches!(node(&calculation, at), Some(Node::IsKnown(_)));
            aim(&calculation, at, &mut |place, values| {
                aims.entry(place).or_default().extend_from_slice(values);
            });
        });
        carrying.extend(self::carrying(calculation, &from));
    }
    let mut seen = FxHashSet::default();
    found.retain(|(place, ..)| seen.insert(*place));
    found.sort_by_key(|(place, ..)| !carrying.contains(place));
    let worth = Worth { outcome, forgetting };
    let candidates = found.into_iter().map(|(place, ty, present)| {
        let aims = aims.remove(&place).unwrap_or_default();
        // With another key it would be another element.
        if outcome.facts.tells_elements(outcome.rulebook, place) {
            return Candidate { place, ty, slots: Vec::new() };
        }
        Candidate { place, ty, slots: worth.trying(place, ty, present, aims) }
    });
    Reached { candidates: candidates.collect(), asks_whether_known, whole }
}

/// Nodes at the elements that rules go over: first those that stand in no rule's body, with the lists
/// of the others, then these, element by element.
fn by_element(outcome: &Outcome, from: &[NodeId]) -> Vec<(Option<Element>, Vec<NodeId>)> {
    let (nodes, calculation) = (&outcome.rulebook.nodes, outcome.calculation());
    let mut outside = from.to_vec();
    let mut inside = Vec::new();
    for quantifier in outcome.rulebook.elements.iter().filter_map(|each| match nodes.get(*each) {
        Some(Node::Quantified(id)) => Some(id),
        _ => None,
    }) {
        let Some(one) = nodes.quantifier(quantifier) else { continue };
        let body = one.body_start..one.body_end;
        let own: Vec<NodeId> = from.iter().copied().filter(|node| body.contains(&node.0)).collect();
        if own.is_empty() {
            continue;
        }
        outside.retain(|node| !body.contains(&node.0));
        outside.push(one.list);
        let list = calculation.list(quantifier, Occurrence::of(one.list));
        let elements = (0..list.map_or(0, |list| list.len)).take(MOST_ELEMENTS);
        inside
            .extend(elements.map(|position| (Some(Element { quantifier, position }), own.clone())));
    }
    std::iter::once((None, outside)).chain(inside).collect()
}

fn node(calculation: &Calculation, at: Occurrence) -> Option<Node> {
    calculation.rulebook.nodes.get(at.node)
}

fn ty(calculation: &Calculation, at: Occurrence) -> Type {
    calculation.rulebook.nodes.type_of(at.node)
}

/// The places that carry the values of nodes.
fn carrying(calculation: Calculation, from: &[NodeId]) -> FxHashSet<Place> {
    let mut places = FxHashSet::default();
    reach(calculation, from, supports, &mut |at| places.extend(calculation.place(at)));
    places
}

/// Knows which values are worth trying.
struct Worth<'w> {
    outcome: &'w Outcome<'w>,
    forgetting: Forgetting,
}

impl Worth<'_> {
    /// The values of one fact, but for the present one.
    fn trying(&self, place: Place, ty: Type, present: Value, aims: Vec<Value>) -> Vec<Slot> {
        let mut values = match ty.base {
            _ if ty.list => self.lists(place),
            Base::YesNo => vec![Value::Truth(true), Value::Truth(false)],
            Base::Named(id) => self.variants(id),
            Base::Unit => self.units(aims),
            Base::Number | Base::Date | Base::Moment => self.near(ty, present, aims),
            Base::Text | Base::Duration | Base::Record(_) => once_each(aims),
        };
        values.retain(|value| *value != present);
        if ty.or_none && present != Value::None {
            values.push(Value::None);
        }
        let slot = self.outcome.facts.slot(place);
        let mut slots: Vec<Slot> = values.into_iter().map(Slot::Given).collect();
        if self.forgetting == Forgetting::Last && slot != Slot::Null && present.is_known() {
            slots.push(Slot::Null);
        }
        slots
    }

    /// A list that is not known may be empty.
    fn lists(&self, place: Place) -> Vec<Value> {
        match self.outcome.facts.slot(place) {
            Slot::Given(_) => Vec::new(),
            Slot::Null | Slot::Absent => vec![Value::List(ListRef { start: 0, len: 0 })],
        }
    }

    fn variants(&self, id: TypeId) -> Vec<Value> {
        let named = self.outcome.rulebook.enumeration(id);
        let variants = named.map_or(0, |named| named.variants.len());
        (0..).take(variants).map(|at| Value::Variant(Variant(at))).collect()
    }

    /// Units that something is compared with, then the others.
    fn units(&self, aims: Vec<Value>) -> Vec<Value> {
        let all = (0..).take(self.outcome.rulebook.units.len());
        once_each(aims.into_iter().chain(all.map(|at| Value::Unit(UnitId(at)))))
    }

    /// Numbers or dates, those first that lie nearest to the present one. Where no comparison
    /// tells, what the case and the calendar have.
    fn near(&self, ty: Type, present: Value, aims: Vec<Value>) -> Vec<Value> {
        let written = aims.into_iter().filter(|value| may_be_written(*value));
        let mut values = once_each(written);
        if values.is_empty() {
            values = self.somehow(ty, present);
        }
        values.sort_by_key(|value| distance(present, *value));
        values.truncate(MOST_VALUES);
        values
    }

    /// Values to try where none can be calculated.
    fn somehow(&self, ty: Type, present: Value) -> Vec<Value> {
        let slots = self.outcome.facts.slots.iter().zip(&self.outcome.rulebook.facts);
        // A sensitive day must not turn up in a plain fact.
        let plain = slots.filter(|(_, fact)| !fact.field.sensitive);
        let dates = plain.filter_map(|(slot, _)| match slot {
            Slot::Given(value @ (Value::Date(_) | Value::Moment(_))) => Some(*value),
            _ => None,
        });
        let of_type = |value: &Value| match ty.base {
            Base::Moment => matches!(value, Value::Moment(_)),
            _ => matches!(value, Value::Date(_)),
        };
        let dates = dates.filter(of_type);
        let known: Vec<Value> = match ty.base {
            Base::Date => std::iter::once(Value::Date(self.outcome.on)).chain(dates).collect(),
            Base::Moment => dates.chain([Value::Moment(Moment::noon(self.outcome.on))]).collect(),
            _ => vec![present, Value::Number(Number::ZERO)],
        };
        let around = known.into_iter().flat_map(around);
        once_each(around.filter(|value| may_be_written(*value)))
    }
}

/// Each value once, where it stands first.
fn once_each(values: impl IntoIterator<Item = Value>) -> Vec<Value> {
    let mut seen = FxHashSet::default();
    values.into_iter().filter(|value| seen.insert(*value)).collect()
}

/// Whether a case could say it.
fn may_be_written(value: Value) -> bool {
    const MOST: i128 = 1_000_000_000_000_000 * 1_000_000;
    match value {
        Value::Date(date) => YEARS.contains(&date.ymd().0),
        Value::Moment(moment) => YEARS.contains(&moment.day().ymd().0),
        Value::Number(number) => number.millionths().abs() < MOST,
        _ => true,
    }
}

/// How far a value lies from the present one; all alike where that is not known.
fn distance(present: Value, value: Value) -> i128 {
    match (present, value) {
        (Value::Number(present), Value::Number(value)) => {
            (present.millionths() - value.millionths()).abs()
        }
        (Value::Date(present), Value::Date(value)) => {
            i128::from(present.until(value, TimeUnit::Days).abs())
        }
        (Value::Moment(present), Value::Moment(value)) => {
            i128::from((present.instant() - value.instant()).abs())
        }
        _ => 0,
    }
}
