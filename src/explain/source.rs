//! The sentences at which a proof ends or turns to another item: facts and fields, definitions,
//! the log.

use crate::case::facts::{Entry, For, Slot};
use crate::eval::calculation::{Occurrence, field_read};
use crate::explain::proof::Prover;
use crate::explain::{Known, Shown, Step};
use crate::phrases::say;
use crate::rulebook::node::{DefinitionId, Logged, NodeId};
use crate::rulebook::vocabulary::{Assessor, Field};
use crate::value::norm::ByOrTo;
use crate::value::{UnitId, Value};

impl Prover<'_> {
    /// A fact or field: where it stands in the case, its default, or who can find it out.
    pub(crate) fn read(&mut self, at: Occurrence, step: Step) -> Step {
        let Some(place) = self.calculation.place(at) else {
            return step;
        };
        let field = field_read(self.calculation.rulebook, at.node);
        let path = self.places.path(place);
        let mut step = Step {
            text: field
                .map_or_else(|| path.clone(), |field| self.wording.named(&field.labels, &path)),
            place: Some(path),
            ..step
        };
        let told = self.calculation.told(at);
        let slot = told.map_or_else(|| self.calculation.facts.slot(place), |told| told.slot);
        if let Some(told) = told {
            step.place = Some(self.entry(place, told));
        }
        if told.is_some_and(|told| told.not.is_some()) {
            self.cites.insert(place);
        }
        if matches!(slot, Slot::Given(_)) || told.is_some() && self.calculation.value(at).is_known()
        {
            self.cites.insert(place);
            step.known = Known::Given;
            return step;
        }
        let assumed = self.calculation.default_taken(at).is_some();
        if assumed && self.calculation.value(at).is_known() {
            step.known = Known::Assumed;
        } else {
            step.known = Known::Unknown;
            step.source = self.source(field);
            self.reach_assessor(field);
        }
        if assumed {
            self.assumed.insert(place);
            return self.unfold(at, step);
        }
        step
    }

    /// Cites what says which unit it is that assesses.
    pub(crate) fn reach_assessor(&mut self, field: Option<&Field>) {
        if let Some(Assessor::Unit(unit)) = field.and_then(|field| field.assessed_by) {
            self.reach(unit);
        }
    }

    /// A definition, with its basis; where its value is assumed, that alone.
    pub(crate) fn definition(&mut self, at: Occurrence, id: DefinitionId, step: Step) -> Step {
        if self.calculation.assumes(at.node) {
            return Step { known: Known::Supposed, ..step };
        }
        let definitions = &self.calculation.rulebook.definitions;
        let Some(definition) = definitions.get(id.0 as usize) else {
            return step;
        };
        let interpretation = definition.interpretation.as_ref();
        let step = Step {
            basis: definition.cites.clone(),
            interpretation: interpretation
                .and_then(|labels| labels.get(self.wording.language))
                .map(str::to_owned),
            ..step
        };
        self.unfold(at, step)
    }

    /// The latest doing of a task (by a unit) in the log.
    pub(crate) fn logged(
        &self,
        at: Occurrence,
        logged: Logged,
        with: Option<(ByOrTo, UnitId)>,
        step: Step,
    ) -> Step {
        let counts = |entry: &&Entry| {
            with.is_none_or(|(party, unit)| match party {
                ByOrTo::By => entry.by == Some(unit),
                ByOrTo::To => self.calculation.facts.addressees(entry).contains(&unit),
            })
        };
        let step = Step { known: Known::Log, ..step };
        let Some(entry) = self.calculation.doings(at, logged).rfind(counts) else {
            return step;
        };
        let unit = entry.by.map(|unit| self.wording.unit(unit));
        let taken = matches!(entry.element, For::Taken(_));
        let taken = taken.then(|| say!(self.wording.language, "why-taken-for-the-last"));
        let words = [Some(entry.on.to_string()), unit, taken];
        let words: Vec<String> = words.into_iter().flatten().collect();
        Step {
            found: Some(Shown::Words(words.join(", "))),
            place: Some(format!("log[{}]", entry.position + 1)),
            ..step
        }
    }

    /// `TASK is done by UNIT` and its like, and where the unit comes from.
    pub(crate) fn logged_with(
        &mut self,
        at: Occurrence,
        task: Logged,
        with: (ByOrTo, NodeId),
        step: Step,
    ) -> Step {
        let (party, unit) = with;
        let with = match self.calculation.value(at.with(unit)) {
            Value::Unit(unit) => Some((party, unit)),
            _ => None,
        };
        // Of an entry that names nobody nobody knows whose it is; and whose it is that is shown would
        // tell which unit is asked about.
        let told = self.calculation.value(at).is_known() && !self.masks(at.node);
        let with = with.filter(|_| told);
        let step = self.logged(at, task, with, step);
        self.unfold(at, step)
    }
}
