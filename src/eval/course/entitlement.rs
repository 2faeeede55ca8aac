//! What a norm is entitled to: which entries may count for it.

use crate::case::facts::{Entry, Facts, Whose};
use crate::eval::calculation::{Calculation, Occurrence};
use crate::eval::past::Since as Held;
use crate::eval::results::NormOutcome;
use crate::rulebook::node::NodeId;
use crate::rulebook::norm::{Bearer, Norm};
use crate::rulebook::vocabulary::TaskId;
use crate::value::date::{Date, TimeUnit};
use crate::value::norm::Modality;
use crate::value::truth::Truth;
use crate::value::turn::Turn;
use crate::value::{UnitId, Value};

/// From when entries count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::eval) enum Since {
    /// Whenever they are dated.
    Ever,
    /// From a day on.
    Day(Date),
    /// From a day that is not known: none counts for a duty.
    Open,
    /// From a day that is not known, but from this one at the latest: an earlier entry may count.
    AtLatest(Date),
}

/// From which day it may be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::eval) enum FirstDay {
    /// Whenever.
    Any,
    /// Not before this day.
    Day(Date),
    /// Not before a day that is not known, but not before this one either.
    Open(Option<Date>),
}

impl FirstDay {
    /// The day itself, or one before which it cannot lie.
    pub(super) fn earliest(self) -> Option<Date> {
        match self {
            Self::Any => None,
            Self::Day(day) => Some(day),
            Self::Open(earliest) => earliest,
        }
    }
}

/// How long a norm goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Span {
    /// Until it is done.
    Once,
    /// Until it is done, in each turn anew.
    Turn(Turn),
    /// As long as it applies; prohibitions too.
    Lasting,
}

/// What a norm is entitled to of the log.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entitlement<'c> {
    /// Its index in the list of norms.
    pub(super) index: u32,
    /// The norm.
    pub(super) norm: &'c Norm,
    /// Who bears it.
    pub(super) bearer: Option<UnitId>,
    /// The element that it is about.
    pub(super) element: Option<u32>,
    /// For whom it asks for entries on its task.
    pub(super) whose: Whose,
    /// From when entries count.
    pub(super) since: Since,
    /// From which day it may be done.
    pub(super) first_day: FirstDay,
    /// How long it goes on.
    pub(super) span: Span,
    /// The latest entry that an earlier turn took: its index in the log.
    pub(super) taken: Option<u32>,
}

impl<'c> Entitlement<'c> {
    /// The entitlement of a norm that applies or may yet apply, its turns left aside; forms,
    /// exemptions, and permissions that are displaced are entitled to nothing.
    pub(super) fn of(
        calculation: Calculation<'c>,
        index: u32,
        outcome: &NormOutcome,
    ) -> Option<Self> {
        if outcome.applies == Truth::No || outcome.displaced {
            return None;
        }
        let (calculation, norm) = calculation.of(outcome)?;
        if matches!(norm.modality, Modality::ShallBe | Modality::NeedNot) {
            return None;
        }
        Some(Self {
            index,
            norm,
            bearer: outcome.bearer,
            element: outcome.element,
            whose: calculation.whose(norm.task, outcome.element),
            since: since(calculation, norm),
            first_day: first_day(calculation, norm),
            span: if prohibits(norm.modality) { Span::Lasting } else { Span::Once },
            taken: None,
        })
    }

    /// What was calculated of the element that it is about.
    pub(super) fn at<'a>(&self, calculation: Calculation<'a>) -> Calculation<'a> {
        calculation.at(self.norm, self.element)
    }

    /// The task whose entries it is entitled to.
    pub(super) fn task(&self) -> TaskId {
        self.norm.task
    }

    /// The first day of what it shares with norms of other days: each entry goes to one of them.
    pub(super) fn shares(&self) -> Option<Date> {
        match (self.span, self.since) {
            (Span::Once, Since::Day(day)) if self.norm.bearer != Bearer::Jointly => Some(day),
            _ => None,
        }
    }

    /// Whether an entry has the outcome that is asked for.
    pub(super) fn is_about(&self, entry: &Entry) -> bool {
        self.norm.outcome.is_none() || entry.outcome == self.norm.outcome
    }

    /// Whether an entry may meet a recipient: it names none, or the norm does, or they share one, or
    /// one of the norm's is open.
    pub(super) fn meets(&self, calculation: Calculation, entry: &Entry) -> bool {
        let addressed = addressees(calculation.facts, entry);
        addressed.is_empty()
            || self.norm.details.recipients().next().is_none()
            || self
                .recipients(calculation)
                .any(|unit| unit.is_none_or(|unit| addressed.contains(&unit)))
    }

    /// All who are to be reached, the bearer left out; `None` for one that is open.
    pub(super) fn recipients(
        &self,
        calculation: Calculation<'c>,
    ) -> impl Iterator<Item = Option<UnitId>> + use<'c> {
        let bearer = self.bearer;
        let named = self.norm.details.recipients();
        let calculation = self.at(calculation);
        named
            .flat_map(move |parties| calculation.units_to_reach(parties))
            .filter(move |unit| unit.is_none() || *unit != bearer)
    }
}

/// The units that an entry is addressed to.
pub(in crate::eval) fn addressees<'f>(facts: &'f Facts, entry: &Entry) -> &'f [UnitId] {
    facts.addressees(entry)
}

/// From when entries count for a norm.
pub(in crate::eval) fn since(calculation: Calculation, norm: &Norm) -> Since {
    let Some(node) = norm.details.since else {
        return Since::Ever;
    };
    match calculation.value(Occurrence::of(node)) {
        Value::Date(day) => Since::Day(day),
        value => since_of_condition(calculation, node, value).unwrap_or(Since::Open),
    }
}

/// From when entries count by the first day of a condition that is no date.
fn since_of_condition(calculation: Calculation, node: NodeId, value: Value) -> Option<Since> {
    match (calculation.held_since(Occurrence::of(node))?, value) {
        // It has held on every day, so that each entry lies in the stretch.
        (Held::Always, _) => Some(Since::Ever),
        (Held::Open(day), Value::Unknown) if day < calculation.on => {
            Some(Since::AtLatest(day.shift(1, TimeUnit::Days)))
        }
        _ => None,
    }
}

/// From which day a norm may be done.
pub(in crate::eval) fn first_day(calculation: Calculation, norm: &Norm) -> FirstDay {
    let Some(node) = norm.details.no_earlier_than else {
        return FirstDay::Any;
    };
    match calculation.value(Occurrence::of(node)) {
        Value::Date(day) => FirstDay::Day(day),
        Value::None => FirstDay::Any,
        _ => FirstDay::Open(calculation.earliest_possible(node)),
    }
}

/// Whether a norm may be departed from for a reason.
pub(in crate::eval) fn may_be_departed_from(norm: &Norm) -> bool {
    norm.modality == Modality::Should || norm.details.as_a_rule
}

/// Whether a norm of this modality forbids or advises against.
pub(super) fn prohibits(modality: Modality) -> bool {
    matches!(modality, Modality::ShallNot | Modality::ShouldNot)
}
