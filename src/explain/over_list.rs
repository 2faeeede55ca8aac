//! Sums over lists, and what is chosen from them, in words.

use crate::eval::calculation::Occurrence;
use crate::explain::Step;
use crate::explain::proof::Prover;
use crate::explain::wording::Wording;
use crate::phrases::say;
use crate::rulebook::node::{Alternative, Node, NodeId, Nodes, Quantifier};
use crate::value::Value;
use crate::value::norm::Quantity;
use crate::value::truth::Truth;

/// The value of an element, and when it counts.
fn parts(nodes: &Nodes, each: NodeId) -> (NodeId, Option<NodeId>) {
    let list = match nodes.get(each) {
        Some(Node::Alternatives(list)) => nodes.alternatives(list),
        _ => &[],
    };
    match list {
        [Alternative { guard, value }, Alternative { value: other, .. }]
            if matches!(nodes.get(*other), Some(Node::Constant(_))) =>
        {
            (*value, Some(*guard))
        }
        _ => (each, None),
    }
}

impl Wording<'_> {
    /// `summen av gebyr for hver i barn som oppfyller: har betalt`
    pub(super) fn over_list(&self, quantifier: &Quantifier, list: String, depth: u8) -> String {
        let language = self.language;
        let (value, guard) = parts(&self.calculation.rulebook.nodes, quantifier.condition);
        let value = self.within(value, depth);
        let all = match guard {
            None => say!(language, "why-each-in", value = value, list = list),
            Some(guard) => {
                let condition = self.within(guard, depth);
                say!(
                    language,
                    "why-each-in-where",
                    value = value,
                    list = list,
                    condition = condition
                )
            }
        };
        match quantifier.quantity {
            Quantity::Chosen(choice) => self.chosen_of(choice, all),
            _ => say!(language, "why-sum-of", all = all),
        }
    }
}

impl Prover<'_> {
    /// What came out for one element: of a value that counts itself, with the condition beneath it;
    /// of one that does not the condition alone.
    pub(crate) fn counted(&mut self, at: Occurrence) -> Step {
        let nodes = &self.calculation.rulebook.nodes;
        let (value, guard) = match nodes.type_of(at.node) {
            ty if ty.or_none => parts(nodes, at.node),
            _ => return self.condition(at),
        };
        let Some(guard) = guard.filter(|_| !self.masks(at.node)) else {
            return self.condition(at);
        };
        match (self.truth(at.with(guard)), self.calculation.value(at)) {
            (Truth::No, _) | (Truth::Open, Value::Unknown) => self.condition(at.with(guard)),
            _ => {
                let step = self.step(at.with(value));
                let mut steps = vec![self.condition(at.with(guard))];
                steps.extend(step.steps.iter().cloned());
                Step { steps, ..step }
            }
        }
    }
}
