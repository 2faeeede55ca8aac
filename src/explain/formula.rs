//! Formulas in words, and why one has no value.

use crate::eval::calculation::Occurrence;
use crate::explain::wording::Wording;
use crate::language::Language;
use crate::phrases::say;
use crate::rulebook::node::{FormulaId, Node, NodeId, Operands};
use crate::value::exact::{Cause, Rounding};
use crate::value::formula::{Factor, Formula, Operator, Step};
use crate::value::number::Number;

/// Why something cannot be calculated; where that would tell a sensitive value, only that.
pub(crate) fn cannot_calculate(cause: Option<Cause>, language: Language) -> String {
    match cause {
        None => say!(language, "why-cannot-calculate"),
        Some(Cause::DivisorZero) => say!(language, "why-divisor-zero"),
        Some(Cause::TooFine) => say!(language, "why-too-fine"),
        Some(Cause::TooLarge) => say!(language, "why-too-large"),
        Some(Cause::NoFirstDay) => say!(language, "why-no-first-day"),
        Some(Cause::Reversed) => say!(language, "why-reversed"),
        Some(Cause::NoRate(day)) => say!(language, "why-no-rate", day = day.to_string()),
    }
}

/// How closely a part of a formula binds: what binds less closely than its place asks for stands in
/// parentheses.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Binding {
    Rounded,
    Sum,
    Percent,
    Product,
    Value,
}

/// A formula with what its operands are called.
struct Told<'t> {
    formula: &'t Formula,
    operands: Vec<(String, Binding)>,
    language: Language,
}

impl Wording<'_> {
    /// `gebyret ganger 2`
    pub(super) fn formula(
        &self,
        formula: FormulaId,
        of: Operands,
        tell: &dyn Fn(NodeId) -> String,
    ) -> String {
        let nodes = &self.calculation.rulebook.nodes;
        let Some(formula) = nodes.formula(formula) else {
            return String::new();
        };
        let operand = |node: &NodeId| {
            let plain = matches!(
                nodes.get(*node),
                Some(Node::Constant(_) | Node::Fact(_) | Node::Field { .. } | Node::Defined { .. })
            );
            (tell(*node), if plain { Binding::Value } else { Binding::Rounded })
        };
        let operands = nodes.operands(of).iter().map(operand).collect();
        let told = Told { formula, operands, language: self.language };
        told.step(formula.steps.len().saturating_sub(1)).0
    }

    /// Why an occurrence has no value, where it is a formula that cannot be calculated.
    pub(crate) fn cause(&self, at: Occurrence) -> Option<Cause> {
        crate::eval::support::cause(&self.calculation, at)
    }
}

impl Told<'_> {
    /// A step in words, and how closely it binds. No deeper than expressions nest.
    fn step(&self, at: usize) -> (String, Binding) {
        match self.formula.steps.get(at).copied() {
            None => (String::new(), Binding::Value),
            Some(Step::Operand(at)) => {
                self.operands.get(at).cloned().unwrap_or((String::new(), Binding::Value))
            }
            Some(Step::Rounded(value, rounding, multiple)) => {
                let value = self.within(value, Binding::Sum);
                (self.rounded(value, rounding, multiple), Binding::Rounded)
            }
            Some(Step::Joined(operator, left, right)) => {
                let (own, next) = match operator {
                    Operator::Plus | Operator::Minus => (Binding::Sum, Binding::Percent),
                    Operator::Factor(Factor::PercentOf) => (Binding::Percent, Binding::Value),
                    Operator::Factor(_) => (Binding::Product, Binding::Value),
                };
                let first = if own == Binding::Percent { next } else { own };
                let (left, right) = (self.within(left, first), self.within(right, next));
                (self.joined(operator, left, right), own)
            }
        }
    }

    /// A step where one is needed that binds so closely.
    fn within(&self, at: usize, needed: Binding) -> String {
        let (told, binding) = self.step(at);
        if binding < needed { format!("({told})") } else { told }
    }

    fn joined(&self, operator: Operator, left: String, right: String) -> String {
        let language = self.language;
        match operator {
            Operator::Plus => say!(language, "why-plus", left = left, right = right),
            Operator::Minus => say!(language, "why-minus", left = left, right = right),
            Operator::Factor(Factor::Times) => {
                say!(language, "why-times", left = left, right = right)
            }
            Operator::Factor(Factor::DividedBy) => {
                say!(language, "why-divided-by", left = left, right = right)
            }
            Operator::Factor(Factor::PercentOf) => {
                say!(language, "why-percent-of", left = left, right = right)
            }
        }
    }

    fn rounded(&self, value: String, rounding: Rounding, multiple: Number) -> String {
        let (language, to) = (self.language, multiple.to_string());
        let unit = if multiple == Number::from_units(1) { "whole" } else { "other" };
        match rounding {
            Rounding::Nearest => say!(language, "why-rounded", value = value, unit = unit, to = to),
            Rounding::Up => say!(language, "why-rounded-up", value = value, unit = unit, to = to),
            Rounding::Down => {
                say!(language, "why-rounded-down", value = value, unit = unit, to = to)
            }
        }
    }
}
