//! What an evaluation found: a view on the flat arrays that it filled. Explanations
//! and reports read it; nothing is recomputed.

use crate::case::facts::{Entry, Facts, Place, Slot, Whose};
use crate::eval::Input;
use crate::eval::calculation::{Calculation, Element, Occurrence};
use crate::eval::course::{Ledger, form, turns, unreached};
use crate::eval::days_off::DaysOff;
pub use crate::eval::results::{
    Act, Action, Asides, Audience, Carrier, Caveats, Charge, Conflict, Course, Doubt, Hinge,
    Missing, NormOutcome, Omission, Opener, Question, Remark, Status, Stray, Stretch, TooLarge,
    Verdict, Wait,
};
pub use crate::eval::time_limit::LastDay;
use crate::rulebook::Rulebook;
use crate::rulebook::node::{NodeId, QuantifierId};
use crate::rulebook::norm::Over;
use crate::rulebook::vocabulary::{FactId, TaskId};
use crate::value::date::Date;
use crate::value::moment::Deadline;
use crate::value::norm::Modality;
use crate::value::truth::Truth;
use crate::value::turn::Turn;
use crate::value::{UnitId, Value};

/// The answer to one case on one day.
#[derive(Clone, Copy, Debug)]
pub struct Outcome<'a> {
    /// The rules.
    pub rulebook: &'a Rulebook,
    /// The case.
    pub facts: &'a Facts,
    /// The evaluation date.
    pub on: Date,
    /// One value for each node (of a body: its latest element's).
    pub values: &'a [Value],
    /// The values of quantifiers' bodies, element by element (see [`crate::rulebook::node::Node::Frame`]).
    pub frames: &'a [Value],
    /// What there was too much of to be worked out. Then the rest is not to be relied on.
    pub too_large: Option<TooLarge>,
    /// Whether there was more to list than [`crate::eval::MOST_LISTED`] of a kind. Then the rest
    /// is not to be relied on.
    pub too_long: bool,
    /// Every norm of a rule in force, with its bearers, in the order of norms: by circular,
    /// citation, rule, task, unit. Those that do not apply are among them.
    pub norms: &'a [NormOutcome],
    /// Conflicts.
    pub conflicts: &'a [Conflict],
    /// The course of each norm.
    pub courses: &'a [Course],
    /// What norms wait for, and the entries that count for nothing.
    pub asides: &'a Asides,
    /// Actions, by order of work.
    pub actions: &'a [Action],
    /// The norms of actions.
    pub action_norms: &'a [u32],
    /// What is missing.
    pub missing: &'a [Missing],
    /// Questions, most touching first.
    pub questions: &'a [Question],
    /// What is to be said beside it.
    pub caveats: &'a Caveats,
    /// The element that is looked at, of those that rules go over.
    pub(crate) element: Option<Element>,
    /// The days off that the case adds to calendars.
    pub(crate) days_off: &'a DaysOff,
    /// The log by what norms ask of it.
    pub(crate) ledger: &'a Ledger,
}

impl<'a> Outcome<'a> {
    /// How far the form that a norm itself prescribes was kept, and the latest act that tells it; of a
    /// form that stands by itself its course tells. Of an occasion it is the act that served it.
    pub fn form_of(&self, one: &NormOutcome, course: &Course) -> Option<(Status, u32)> {
        let (calculation, norm) = self.calculation().of(one)?;
        let asks = one.applies == Truth::Yes
            && !one.displaced
            && !matches!(
                norm.modality,
                Modality::ShallNot | Modality::ShouldNot | Modality::ShallBe
            );
        if !asks {
            None
        } else if calculation.occasion().is_some() {
            form::of_act(calculation, norm, course.entry.or(course.latest)?)
        } else {
            form::course(calculation, norm, (one.bearer, one.element))
        }
    }

    /// The values alone, for whoever follows what carries them ([`crate::eval::support`]).
    pub fn calculation(&self) -> Calculation<'a> {
        Calculation {
            rulebook: self.rulebook,
            facts: self.facts,
            on: self.on,
            values: self.values,
            frames: self.frames,
            days_off: self.days_off,
            assumed: &self.caveats.assumed,
            element: self.element,
        }
    }

    /// The same at the element that a norm is about, if it is about one.
    #[must_use]
    pub fn of(&self, one: &NormOutcome) -> Self {
        let quantifier = self.rulebook.norm(one.norm).and_then(|norm| norm.each);
        let element = quantifier.zip(one.element);
        let element = element.map(|(quantifier, position)| Element { quantifier, position });
        Self { element, ..*self }
    }

    /// What was evaluated, to be varied and evaluated again.
    pub fn input(&self) -> Input<'a> {
        Input {
            rulebook: self.rulebook,
            facts: self.facts,
            on: self.on,
            readings: &self.caveats.readings,
            assumed: &self.caveats.assumed,
        }
    }

    /// The value of a node outside quantifiers' bodies, but for that of the rules that go over the
    /// element that is looked at.
    pub fn value(&self, node: NodeId) -> Value {
        if self.element.is_some() {
            return self.calculation().value(Occurrence::of(node));
        }
        self.values.get(node.0 as usize).copied().unwrap_or(Value::Unknown)
    }

    /// The truth of such a node.
    pub fn truth(&self, node: NodeId) -> Truth {
        self.value(node).truth()
    }

    /// How many elements of a list are over.
    pub fn over(&self, over: &Over) -> usize {
        let elements = self.at_elements(over.quantifier, over.list);
        let is_over = |here: &Self| here.truth(over.node) == Truth::Yes;
        elements.map_or(0, |elements| elements.filter(is_over).count())
    }

    /// The same at each element of a list that is gone over; nothing where it is not known which there
    /// are.
    pub fn at_elements(
        &self,
        quantifier: QuantifierId,
        list: FactId,
    ) -> Option<impl Iterator<Item = Self> + use<'a>> {
        let Slot::Given(Value::List(list)) = self.facts.slot(Place::Fact(list)) else {
            return None;
        };
        let whole = *self;
        Some((0..list.len).map(move |position| {
            let element = Some(Element { quantifier, position });
            Self { element, ..whole }
        }))
    }

    /// A stretch of what is missing.
    pub fn missing(&self, stretch: Stretch) -> &'a [Missing] {
        self.missing.get(stretch.start as usize..stretch.end as usize).unwrap_or_default()
    }

    /// The course of a norm: of one of the list of norms, by its index.
    pub fn course(&self, index: u32) -> Course {
        self.courses.get(index as usize).copied().unwrap_or_default()
    }

    /// What a norm waits for.
    pub fn waits_of(&self, course: &Course) -> &'a [Wait] {
        let Stretch { start, end } = course.waits;
        self.asides.waits.get(start as usize..end as usize).unwrap_or_default()
    }

    /// The entries that might have been meant for a norm, and why they do not count.
    pub fn remarks_on(&self, index: u32) -> &'a [Remark] {
        let remarks = &self.asides.remarks;
        let start = remarks.partition_point(|remark| remark.norm < index);
        let end = remarks.partition_point(|remark| remark.norm <= index);
        remarks.get(start..end).unwrap_or_default()
    }

    /// The norms that an act was judged by, as they were on its day.
    pub fn norms_of_act(&self, act: &Act) -> &'a [NormOutcome] {
        let Stretch { start, end } = act.norms;
        self.caveats.acts.norms.get(start as usize..end as usize).unwrap_or_default()
    }

    /// What the verdict on an act hangs on.
    pub fn facts_of_act(&self, act: &Act) -> &'a [Missing] {
        let Stretch { start, end } = act.facts;
        self.caveats.acts.facts.get(start as usize..end as usize).unwrap_or_default()
    }

    /// The readings that a norm hinges on.
    pub fn hinges_of(&self, index: u32) -> &'a [Hinge] {
        let hinges = &self.caveats.hinges;
        let start = hinges.partition_point(|hinge| hinge.norm < index);
        let end = hinges.partition_point(|hinge| hinge.norm <= index);
        hinges.get(start..end).unwrap_or_default()
    }

    /// The entry of the log at an index.
    pub fn entry(&self, at: u32) -> Option<&'a Entry> {
        self.facts.log.get(at as usize)
    }

    /// Whether the log says that a task was done: of one that is for each of several, for an element.
    pub fn is_logged(&self, (task, element): (TaskId, Option<u32>)) -> bool {
        let mut entries = self.facts.entries(task, self.on).iter();
        let is_of =
            |entry: &Entry| element.is_none_or(|element| entry.is_of(Whose::Element(element)));
        entries.any(|entry| entry.is_doing() && is_of(entry))
    }

    /// The last day that a node gives.
    pub fn last_day(&self, node: NodeId) -> LastDay {
        self.calculation().last_day(node)
    }

    /// The deadline of a norm; `None` if it has none, or its anchor is open.
    pub fn deadline(&self, outcome: &NormOutcome) -> Option<Deadline> {
        let (calculation, norm) = self.calculation().of(outcome)?;
        calculation.deadline(norm)
    }

    /// The recipients of a norm that no entry has reached so far, where some were reached; of a
    /// duty that comes back, in its current turn.
    pub fn unreached(&self, index: u32) -> Vec<UnitId> {
        let outcome = self.norms.get(index as usize);
        let unreached = |one| unreached(self.calculation(), self.ledger, index, one);
        outcome.map(unreached).unwrap_or_default()
    }

    /// The turns of a norm that are due in these days, the first and the last among them, while
    /// its rule is in force and its duty there; each with the entry by which it was done.
    pub fn turns(&self, index: u32, days: (Date, Date)) -> Vec<(Turn, Option<u32>)> {
        let outcome = self.norms.get(index as usize);
        let turns = |one| turns(self.calculation(), self.ledger, index, one, days);
        outcome.map(turns).unwrap_or_default()
    }
}
