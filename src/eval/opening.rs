//! What was assumed, and would open something that does not apply if it were given otherwise.
//!
//! A case that says nothing of a fact with a default takes the default, and "nothing applies" may
//! rest on no more than that. So each fact whose default carries a no is taken to be unknown, one by
//! one, and the rules run again: what is open then, that fact would open. What no fact opens alone
//! is looked at with all of them unknown: two that must both be otherwise are told together.

use crate::case::facts::{Facts, Place, Slot};
use crate::eval::Input;
use crate::eval::calculation::{Calculation, Occurrence};
use crate::eval::missing::Trail;
use crate::eval::norms::again;
use crate::eval::outcome::{Missing, NormOutcome, Opener, Outcome};
use crate::eval::run::{self, NodeValues};
use crate::rulebook::node::NodeId;
use crate::value::truth::Truth;

/// So many facts are tried one by one; of more, all are told together.
const MOST_ALONE: usize = 64;

impl Outcome<'_> {
    /// The assumed facts that would open norms that do not apply, with these: fact by fact. Standing
    /// norms hold whatever the case says and are left aside.
    pub fn openers(&self) -> Vec<Opener> {
        let all = (0..).zip(self.norms).filter_map(|(index, one)| {
            let norm = self.rulebook.norm(one.norm)?;
            let standing = self.rulebook.rule(norm.rule).is_none_or(|rule| rule.standing);
            let asked = Asked { node: norm.applies_for(one.bearer), norm: Some((index, one)) };
            (one.applies == Truth::No && !standing).then_some(asked)
        });
        let all: Vec<Asked<'_>> = all.collect();
        let openers = opened(self, &all).into_iter().filter_map(|(at, fact)| {
            let (norm, _) = all.get(at)?.norm?;
            Some(Opener { fact, norm })
        });
        let mut openers: Vec<Opener> = openers.collect();
        openers.sort_unstable();
        openers
    }

    /// The assumed facts that would open a condition that is no.
    pub fn would_open(&self, condition: NodeId) -> Vec<Place> {
        if self.truth(condition) != Truth::No {
            return Vec::new();
        }
        let asked = Asked { node: condition, norm: None };
        let mut facts: Vec<Place> =
            opened(self, &[asked]).into_iter().map(|(_, fact)| fact).collect();
        facts.sort_unstable();
        facts
    }
}

/// Something that is no.
#[derive(Clone, Copy)]
struct Asked<'a> {
    node: NodeId,
    /// The norm that hangs on it, with its index.
    norm: Option<(u32, &'a NormOutcome)>,
}

impl Asked<'_> {
    /// What was calculated of the element that the norm is about.
    fn at<'c>(&self, calculation: Calculation<'c>) -> Calculation<'c> {
        let of = self.norm.and_then(|(_, norm)| calculation.of(norm));
        of.map_or(calculation, |(of, _)| of)
    }

    fn is_open(&self, calculation: Calculation) -> bool {
        let truth = match self.norm {
            Some((_, norm)) => again(calculation, norm).map(|one| one.applies),
            None => Some(calculation.truth(Occurrence::of(self.node))),
        };
        truth == Some(Truth::Open)
    }
}

/// What would open each of these, by its place among them.
fn opened(outcome: &Outcome<'_>, all: &[Asked<'_>]) -> Vec<(usize, Place)> {
    let assumed = assumed(outcome.calculation(), all);
    if assumed.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut trial = Trial::new(outcome);
    if assumed.len() <= MOST_ALONE {
        for fact in &assumed {
            trial.run(outcome, std::slice::from_ref(fact));
            let calculation = trial.calculation(outcome);
            let open = all.iter().enumerate().filter(|(_, one)| one.is_open(calculation));
            found.extend(open.map(|(at, _)| (at, *fact)));
        }
    }
    let mut alone: Vec<usize> = found.iter().map(|(at, _)| *at).collect();
    alone.sort_unstable();
    trial.run(outcome, &assumed);
    for (at, one) in all.iter().enumerate() {
        let calculation = trial.calculation(outcome);
        if alone.binary_search(&at).is_err() && one.is_open(calculation) {
            let behind = behind(one.at(calculation), one.node, &assumed);
            found.extend(behind.into_iter().map(|fact| (at, fact)));
        }
    }
    found
}

/// The rules once more, with what was assumed unknown.
struct Trial {
    facts: Facts,
    written: NodeValues,
}

impl Trial {
    fn new(outcome: &Outcome<'_>) -> Self {
        Self { facts: outcome.facts.clone(), written: NodeValues::default() }
    }

    /// Runs with these facts unknown, and all others as they are.
    fn run(&mut self, outcome: &Outcome<'_>, unknown: &[Place]) {
        self.set(unknown, Slot::Null);
        run::run(Input { facts: &self.facts, ..outcome.input() }, &mut self.written);
        self.set(unknown, Slot::Absent);
    }

    /// Only absent facts take their default.
    fn set(&mut self, places: &[Place], slot: Slot) {
        for place in places {
            let found = match *place {
                Place::Fact(id) => self.facts.slots.get_mut(id.0 as usize),
                Place::Element(at) => self.facts.elements.get_mut(at as usize),
            };
            if let Some(found) = found {
                *found = slot;
            }
        }
    }

    fn calculation<'t>(&'t self, outcome: &'t Outcome<'_>) -> Calculation<'t> {
        self.written.calculation(Input { facts: &self.facts, ..outcome.input() })
    }
}

/// What an open node hangs on of all that was assumed.
fn behind(calculation: Calculation, node: NodeId, assumed: &[Place]) -> Vec<Place> {
    let mut missing = Vec::new();
    Trail::default().missing(calculation, std::iter::once(node), &mut missing);
    let mut facts: Vec<Place> = missing.into_iter().filter_map(fact).collect();
    facts.retain(|place| assumed.binary_search(place).is_ok());
    facts
}

/// The facts whose default carries what is asked, each once, in ascending order.
fn assumed(calculation: Calculation, all: &[Asked<'_>]) -> Vec<Place> {
    let (mut trail, mut found) = (Trail::default(), Vec::new());
    for one in all {
        let calculation = one.at(calculation);
        if calculation.value(Occurrence::of(one.node)).is_known() {
            trail.assumed(calculation, one.node, &mut found);
        }
    }
    let mut facts: Vec<Place> = found.into_iter().filter_map(fact).collect();
    facts.sort_unstable();
    facts.dedup();
    facts
}

fn fact(missing: Missing) -> Option<Place> {
    match missing {
        Missing::Fact(place) => Some(place),
        Missing::OnDay(..) | Missing::Log(..) | Missing::Calculation { .. } => None,
    }
}
