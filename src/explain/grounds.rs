//! What the value of a node rests on: the sentences beneath its own.

use std::collections::BTreeSet;

use crate::eval::calculation::Occurrence;
use crate::eval::support::cited;
use crate::explain::proof::Prover;
use crate::explain::{Known, Step};
use crate::phrases::{Phrase, phrase, say};
use crate::rulebook::node::{Alternative, Node, NodeId, Operands, QuantifierId};
use crate::value::truth::Truth;

impl Prover<'_> {
    /// What is told beneath the sentence of a value.
    pub(crate) fn beneath(&mut self, at: Occurrence) -> Vec<Step> {
        let masked = self.masks(at.node) && self.tells_by_its_grounds(at);
        if masked { self.grounds_of_masked(at) } else { self.grounds(at) }
    }

    /// What a value rests on.
    fn grounds(&mut self, at: Occurrence) -> Vec<Step> {
        match self.node(at) {
            Some(Node::Defined { body, .. }) => self.grounds_of_body(at.with(body)),
            Some(Node::Quantified(quantifier)) => self.elements(at, quantifier),
            Some(Node::FirstDay { condition, .. }) => self.first_day(at, condition),
            Some(Node::And(_) | Node::Or(_) | Node::AtLeast { .. }) => {
                let parts = self.cited(at);
                parts.into_iter().map(|part| self.condition(at.with(part))).collect()
            }
            Some(Node::Fact(_) | Node::Field { .. }) => {
                let default = self.cited(at);
                default.into_iter().flat_map(|node| self.grounds_of_body(at.with(node))).collect()
            }
            Some(_) => self.leaves(at),
            None => Vec::new(),
        }
    }

    /// What the body of a definition, or a default, rests on; nothing for a constant.
    fn grounds_of_body(&mut self, at: Occurrence) -> Vec<Step> {
        match self.node(at) {
            Some(Node::Constant(_)) => Vec::new(),
            Some(Node::Alternatives(list)) => self.alternatives(at, list),
            Some(Node::And(_) | Node::Or(_)) => self.conditions(at),
            _ => vec![self.step(at)],
        }
    }

    /// The facts, definitions and the like that a comparison or calculation rests on. A sum may
    /// have any number of terms, each nested in the next: hence a stack of our own.
    fn leaves(&mut self, at: Occurrence) -> Vec<Step> {
        let mut left = self.cited(at);
        left.reverse();
        let mut seen = BTreeSet::new();
        let mut steps = Vec::new();
        while let Some(node) = left.pop() {
            if self.is_calculated(node) && self.wording.cause(at.with(node)).is_none() {
                left.extend(self.cited(at.with(node)).into_iter().rev());
            } else if !self.is_fixed(node) && seen.insert(node) {
                steps.push(self.step(at.with(node)));
            }
        }
        steps
    }

    /// The alternatives up to and with the one that is taken. One that was passed over because
    /// of the same fact as another needs no words of its own.
    fn alternatives(&mut self, at: Occurrence, list: Operands) -> Vec<Step> {
        let cited: BTreeSet<NodeId> = self.cited(at).into_iter().collect();
        let all = self.calculation.rulebook.nodes.alternatives(list);
        let taken = |one: &Alternative| self.truth(at.with(one.guard)) == Truth::Yes;
        let end = all.iter().position(taken).map_or(all.len(), |at| at + 1);
        let told: Vec<Alternative> = all
            .iter()
            .take(end)
            .filter(|one| cited.contains(&one.guard) || cited.contains(&one.value))
            .copied()
            .collect();
        let taken = told.last().and_then(|one| self.tested(one.guard));
        let passed_over = |one: &Alternative| {
            self.truth(at.with(one.guard)) == Truth::No
                && taken.is_some()
                && self.tested(one.guard) == taken
        };
        let told: Vec<Alternative> = told.into_iter().filter(|one| !passed_over(one)).collect();
        told.into_iter().flat_map(|one| self.alternative(at, one)).collect()
    }

    /// One alternative: its guard, and where it may be taken its value. In one sentence where
    /// there is no guard to tell of: of `otherwise`, and where all values that are left agree.
    fn alternative(&mut self, at: Occurrence, one: Alternative) -> Vec<Step> {
        let guard = at.with(one.guard);
        let truth = self.truth(guard);
        if self.is_constant(one.guard) {
            return vec![self.unguarded(at.with(one.value), &phrase!("why-otherwise"))];
        }
        if truth == Truth::Open && self.calculation.value(at).is_known() {
            return vec![self.unguarded(at.with(one.value), &phrase!("why-anyway"))];
        }
        let mut steps = vec![self.guarded(guard, one.value)];
        if truth != Truth::No && !self.is_constant(one.value) {
            steps.push(self.step(at.with(one.value)));
        }
        steps
    }

    /// `RKV when …`
    fn guarded(&mut self, guard: Occurrence, value: NodeId) -> Step {
        let value = self.wording.node(value);
        let alone = self.sentence(guard);
        Step {
            text: say!(self.wording.language, "why-when", value = value, condition = &alone.text),
            value: alone.value,
            ..self.step(guard)
        }
    }

    /// `otherwise`, and what is taken then.
    fn unguarded(&mut self, value: Occurrence, phrase: &Phrase) -> Step {
        let (step, phrase) = (self.step(value), phrase.say(self.wording.language));
        let text = match step.known {
            Known::Constant => phrase,
            _ => format!("{phrase} {}", step.text),
        };
        Step { text, ..step }
    }

    /// What a guard compares with constants, where it is that and nothing else.
    fn tested(&self, guard: NodeId) -> Option<NodeId> {
        let nodes = &self.calculation.rulebook.nodes;
        let (subject, choices) = match nodes.get(guard)? {
            Node::Equal { left, right } => (left, vec![right]),
            Node::OneOf(list) => {
                let (subject, choices) = nodes.operands(list).split_first()?;
                (*subject, choices.to_vec())
            }
            _ => return None,
        };
        let plain = choices.iter().all(|choice| self.is_constant(*choice));
        plain.then_some(subject)
    }

    /// The list of a quantifier, then the elements that are cited; of a masked list not even which
    /// they are.
    fn elements(&mut self, at: Occurrence, id: QuantifierId) -> Vec<Step> {
        let calculation = self.calculation;
        let list = calculation.rulebook.nodes.quantifier(id).map(|one| one.list);
        if let Some(list) = list.filter(|list| self.masks(*list)) {
            self.reach(at.node);
            return vec![self.step(at.with(list))];
        }
        let mut steps = Vec::new();
        cited(&calculation, at, &mut |operand| {
            if Some(operand.node) == list && operand.depth() == at.depth() {
                steps.push(self.step(operand));
            } else {
                steps.push(self.element(operand));
            }
        });
        steps
    }

    /// What the condition of a quantifier came to for one element; several conditions stand
    /// beneath the element's own place.
    fn element(&mut self, condition: Occurrence) -> Step {
        let step = self.counted(condition);
        match condition.scope.map(|scope| self.places.element(scope)) {
            Some(path) if step.place.is_none() => {
                Step { text: format!("{path}: {}", step.text), place: Some(path), ..step }
            }
            _ => step,
        }
    }

    fn is_constant(&self, node: NodeId) -> bool {
        matches!(self.calculation.rulebook.nodes.get(node), Some(Node::Constant(_)))
    }

    /// Whether a node says the same in every case of the day.
    fn is_fixed(&self, node: NodeId) -> bool {
        let nodes = &self.calculation.rulebook.nodes;
        matches!(
            nodes.get(node),
            Some(Node::Constant(_) | Node::Today | Node::Occasion | Node::InForce(_))
        )
    }

    /// Whether a node is a step of a calculation that is told in one sentence with it.
    fn is_calculated(&self, node: NodeId) -> bool {
        matches!(
            self.calculation.rulebook.nodes.get(node),
            Some(
                Node::Add { .. }
                    | Node::Subtract { .. }
                    | Node::Formula { .. }
                    | Node::Shift { .. }
                    | Node::Between { .. }
                    | Node::Chosen { .. }
                    | Node::DaysOff(_)
            )
        )
    }
}
