//! One outcome → what was seen in it.

use super::item::{Item, Kind};
use super::{Choice, Gap, Located, Mark, Row, Tally, What, mark_of, threshold};
use crate::eval::calculation::{Calculation, Occurrence};
use crate::eval::outcome::Outcome;
use crate::rulebook::Reading;
use crate::rulebook::node::{NodeId, QuantifierId, ReadingId};
use crate::rulebook::norm::{NormId, Register, RuleId};
use crate::value::truth::Truth;
use std::sync::Arc;

impl Tally<'_> {
    /// Looks at the outcome of a case, by the rulebook of this tally.
    pub fn take(&mut self, outcome: &Outcome<'_>, name: &str) {
        self.cases += 1;
        let case: Arc<str> = Arc::from(name);
        let observer = Observer::of(outcome);
        for row in &mut self.rows {
            let item = self.items.get(row.item);
            if item.is_some_and(|item| item.in_force.contains(outcome.on)) {
                observer.row(row, &case);
            }
        }
        for item in &mut self.items {
            if item.in_force.contains(outcome.on) && observer.exercises(item) {
                item.exercised.see(&case);
            }
        }
        for choice in &mut self.choices {
            observer.choice(choice, &case);
        }
    }

    /// Whether an outcome that was not seen is seen in this case.
    pub(super) fn shows(&self, outcome: &Outcome<'_>, gap: Gap) -> bool {
        let seen = self.rows.get(gap.row).map(|row| self.seen(&Observer::of(outcome), row));
        seen.is_some_and(|seen| seen.get(gap.mark).is_some_and(|mark| mark.times > 0))
    }

    /// How near this case comes to every item: how many of its conditions are met or at least
    /// looked at. Nothing of an item that is not in force.
    pub(super) fn nearness(&self, outcome: &Outcome<'_>) -> Vec<Option<u64>> {
        let observer = Observer::of(outcome);
        let in_force = |item: &Item<'_>| item.in_force.contains(outcome.on).then_some(0);
        let mut near: Vec<Option<u64>> = self.items.iter().map(in_force).collect();
        for row in self.rows.iter().filter(|row| row.what == What::Condition) {
            let [yes, no, open] = self.seen(&observer, row).map(|mark| mark.times.min(1));
            if let Some(Some(near)) = near.get_mut(row.item) {
                *near += 4 * yes + no + 2 * open;
            }
        }
        near
    }

    /// What is seen of one row in one case.
    fn seen(&self, observer: &Observer<'_>, row: &Row) -> [Mark; 3] {
        let mut row = Row { marks: Default::default(), ..row.clone() };
        let item = self.items.get(row.item);
        if item.is_some_and(|item| item.in_force.contains(observer.outcome.on)) {
            observer.row(&mut row, &Arc::from(""));
        }
        row.marks
    }
}

/// How each norm came out, for any of its bearers.
fn norms(outcome: &Outcome<'_>) -> Vec<Truth> {
    let mut truths = vec![Truth::No; outcome.rulebook.norms.len()];
    for one in outcome.norms {
        if let Some(truth) = truths.get_mut(one.norm.0 as usize) {
            *truth = truth.or(one.applies);
        }
    }
    truths
}

/// Looks at one outcome.
pub(super) struct Observer<'s> {
    pub(super) outcome: &'s Outcome<'s>,
    pub(super) calculation: Calculation<'s>,
    norms: Vec<Truth>,
}

impl<'s> Observer<'s> {
    pub(super) fn of(outcome: &'s Outcome<'s>) -> Self {
        Self { outcome, calculation: outcome.calculation(), norms: norms(outcome) }
    }

    fn row(&self, row: &mut Row, case: &Arc<str>) {
        let Row { what, marks, places, .. } = row;
        let mut see = |mark: usize| {
            if let Some(mark) = marks.get_mut(mark) {
                mark.see(case);
            }
        };
        match *what {
            What::Rule(id) => see(mark_of(self.rule(id))),
            What::Norm(id) => see(mark_of(self.norm(id))),
            What::Condition => self.reached(places, &mut |at| {
                see(mark_of(self.calculation.truth(at)));
            }),
            What::Threshold => self.reached(places, &mut |at| {
                if let Some(side) = threshold::side(&self.calculation, at) {
                    see(side);
                }
            }),
            What::Alternative(position) => self.each(places, &mut |at| {
                if self.takes(at, position) {
                    see(0);
                }
            }),
        }
    }

    fn norm(&self, id: NormId) -> Truth {
        self.norms.get(id.0 as usize).copied().unwrap_or(Truth::No)
    }

    /// A rule applies as soon as one of its norms does.
    fn rule(&self, id: RuleId) -> Truth {
        let (first, end) =
            self.outcome.rulebook.rule(id).map_or((0, 0), |rule| (rule.norms.0.0, rule.norms.1.0));
        (first..end).fold(Truth::No, |whole, norm| whole.or(self.norm(NormId(norm))))
    }

    fn each(&self, places: &[Located], visit: &mut dyn FnMut(Occurrence<'_>)) {
        for place in places {
            self.within(&place.around, Occurrence::of(place.node), visit);
        }
    }

    /// Goes through the elements of the quantifiers around a node, as deep as they are nested.
    pub(super) fn within(
        &self,
        around: &[QuantifierId],
        at: Occurrence<'_>,
        visit: &mut dyn FnMut(Occurrence<'_>),
    ) {
        let Some((first, inner)) = around.split_first() else {
            return visit(at);
        };
        for scope in self.calculation.elements(*first, at) {
            self.within(inner, Occurrence { scope: Some(&scope), ..at }, visit);
        }
    }

    fn exercises(&self, item: &Item<'_>) -> bool {
        let rulebook = self.outcome.rulebook;
        let holds =
            |node: Option<NodeId>| node.is_some_and(|node| self.outcome.truth(node) == Truth::Yes);
        match item.kind {
            Kind::Rule(id) => self.rule(id) == Truth::Yes,
            Kind::Definition(_) | Kind::Rates(_) => self.has_value(&item.places),
            Kind::Reading(id) => self.hinges_on(id),
            Kind::Register(at) => rulebook.registers.get(at).is_some_and(|one| self.is_kept(one)),
            Kind::Safeguard(at) => holds(rulebook.safeguards.get(at).map(|one| one.premise)),
            Kind::Circular | Kind::Facts => false,
        }
    }

    /// Whether a register has a row.
    fn is_kept(&self, register: &Register) -> bool {
        let row = |outcome: &Outcome<'_>| outcome.truth(register.condition) == Truth::Yes;
        let Some(each) = &register.each else { return row(self.outcome) };
        let elements = self.outcome.at_elements(each.quantifier, each.list);
        elements.is_some_and(|mut elements| elements.any(|here| row(&here)))
    }

    /// Whether a definition has a value, of one with a parameter for any argument.
    fn has_value(&self, places: &[Located]) -> bool {
        let mut known = false;
        self.each(places, &mut |at| known |= self.calculation.value(at).is_known());
        known
    }

    fn hinges_on(&self, reading: ReadingId) -> bool {
        self.outcome.caveats.hinges.iter().any(|hinge| hinge.reading == reading)
    }

    fn choice(&self, choice: &mut Choice, case: &Arc<str>) {
        let Choice { reading, variants, hinges, .. } = choice;
        let chosen = self.outcome.caveats.readings.get(reading.0 as usize);
        let chosen = chosen.copied().unwrap_or(Some(Reading::DEFAULT));
        if let Some(mark) = chosen.and_then(|variant| variants.get_mut(usize::from(variant.0))) {
            mark.see(case);
        }
        if self.hinges_on(*reading) {
            hinges.see(case);
        }
    }
}
