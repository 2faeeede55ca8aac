//! Rates in words: what they are for, and the row that holds.

use crate::eval::calculation::Occurrence;
use crate::explain::Step;
use crate::explain::proof::Prover;
use crate::explain::wording::Wording;
use crate::phrases::say;
use crate::rulebook::node::{Node, NodeId, Operands};
use crate::rulebook::rates::RatesId;
use crate::value::Value;

impl Wording<'_> {
    /// `dagsats for husholdningen per 2024-01-01`
    pub(super) fn rate(
        &self,
        rates: RatesId,
        of: Operands,
        tell: &dyn Fn(NodeId) -> String,
    ) -> String {
        let rulebook = self.calculation.rulebook;
        let mut told = rulebook
            .rates_of(rates)
            .map_or_else(String::new, |rates| self.named(&rates.labels, &rates.name));
        let mut operands = rulebook.nodes.operands(of).iter();
        let day = operands.next();
        if let Some(argument) = operands.next() {
            told = say!(self.language, "why-rate-for", rate = told, what = tell(*argument));
        }
        match day {
            Some(day) if rulebook.nodes.get(*day) != Some(Node::Today) => {
                say!(self.language, "why-rate-on", rate = told, day = tell(*day))
            }
            _ => told,
        }
    }
}

impl Prover<'_> {
    /// A rate, with the first day of its row and the passages of that, unless they tell a sensitive
    /// day.
    pub(crate) fn rate(
        &mut self,
        at: Occurrence,
        rates: RatesId,
        of: Operands,
        step: Step,
    ) -> Step {
        let rulebook = self.calculation.rulebook;
        let Some(rates) = rulebook.rates_of(rates) else {
            return step;
        };
        let day = rulebook.nodes.operands(of).first();
        let hidden = self.is_masking() && rulebook.nodes.hides_cause(at.node);
        let row = match day.map(|day| self.calculation.value(at.with(*day))) {
            Some(Value::Date(day)) if !hidden => rates.row(day),
            _ => None,
        };
        let interpretation = rates.interpretation.as_ref();
        let known = self.calculation.value(at).is_known();
        let step = Step {
            basis: row.map_or(&rates.cites[..], |row| rates.cites(row)).to_vec(),
            since: row.filter(|_| known).and_then(|row| row.days.from),
            interpretation: interpretation
                .and_then(|labels| labels.get(self.wording.language))
                .map(str::to_owned),
            ..step
        };
        self.unfold(at, step)
    }
}
