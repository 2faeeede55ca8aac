//! Facts on other days, in sentences: what one was on a day, and since when a condition has held.

use crate::case::facts::{Begin, Place, Slot};
use crate::case::history::OnDay;
use crate::eval::calculation::{Occurrence, field_read};
use crate::eval::past::AsOf;
use crate::explain::proof::Prover;
use crate::explain::{Known, Shown, Step};
use crate::phrases::say;
use crate::rulebook::node::{Node, NodeId};
use crate::value::Value;
use crate::value::date::{Date, TimeUnit};
use crate::value::truth::Truth;

impl Prover<'_> {
    /// Where the entry of a history stands that says what a fact was: `person.status[2]`. Of a
    /// sensitive one not which it is, since that tells how many there are.
    pub(crate) fn entry(&self, place: Place, told: OnDay) -> String {
        let path = self.places.path(place);
        let facts = self.calculation.facts;
        let masked = self.places.field(place).is_some_and(|field| field.sensitive);
        let entry = told.entry.filter(|_| !(masked && self.is_masking()));
        let history = facts.history(place).filter(|history| {
            facts.entries_of(*history).iter().all(|one| one.begin != Begin::Stands)
        });
        match (entry, history) {
            (Some(entry), Some(_)) => format!("{path}[{}]", entry + 1),
            _ => path,
        }
    }

    /// `FACT on DAY`: where the case tells it, or who can find it out.
    pub(crate) fn on_day(&mut self, at: Occurrence, step: Step) -> Step {
        let Some(Node::OnDay { fact, day }) = self.node(at) else { return step };
        let facts = self.calculation.facts;
        let field = field_read(self.calculation.rulebook, fact);
        let date = match self.calculation.value(at.with(day)) {
            Value::Date(date) if date <= self.calculation.on => date,
            _ => return self.unfold(at, step),
        };
        let Some(place) = self.calculation.place(at.with(fact)) else { return step };
        let told = facts.on_day(place, date);
        let mut step = Step { place: Some(self.entry(place, told)), ..step };
        if told.not.is_some() || matches!(told.slot, Slot::Given(_)) {
            self.cites.insert(place);
        }
        if self.calculation.value(at).is_known() {
            step.known = Known::Given;
        } else {
            step.known = Known::Unknown;
            step.source = self.source(field);
            self.reach_assessor(field);
        }
        self.unfold(at, step)
    }

    /// Since when a condition has held: what it rests on today, on the first day of that, and on the
    /// day before. What lies between is cited.
    pub(crate) fn first_day(&mut self, at: Occurrence, condition: NodeId) -> Vec<Step> {
        let now = at.with(condition);
        let mut steps = vec![self.condition(now)];
        let past = AsOf::of(self.calculation, at, condition);
        let Some(mut past) = past.filter(|_| self.truth(now) == Truth::Yes) else {
            return steps;
        };
        let today = self.calculation.on;
        let (mut day, mut held) = (today, Vec::new());
        loop {
            let (truth, since) = past.go_to(day);
            let told = match day {
                day if day == today => Vec::new(),
                day => self.earlier(past.calculation(day), now),
            };
            match (truth, since) {
                (Truth::Yes, Some(since)) => {
                    held = dated(told, |what| {
                        say!(self.wording.language, "why-since-day", day = since, what = what)
                    });
                    day = since.shift(-1, TimeUnit::Days);
                }
                (Truth::Yes, None) => {
                    let text = say!(self.wording.language, "why-always-so");
                    steps.extend(told);
                    steps.push(Step { text, ..Step::derived(Shown::Truth(Truth::Yes)) });
                    return steps;
                }
                (Truth::No | Truth::Open, _) => {
                    steps.extend(held);
                    steps.extend(self.on_that_day(told, day));
                    return steps;
                }
            }
        }
    }

    fn on_that_day(&self, told: Vec<Step>, day: Date) -> Vec<Step> {
        dated(told, |what| say!(self.wording.language, "why-on-that-day", day = day, what = what))
    }
}

/// Sentences, each told with its day.
fn dated(told: Vec<Step>, with: impl Fn(&str) -> String) -> Vec<Step> {
    told.into_iter().map(|step| Step { text: with(&step.text), ..step }).collect()
}
