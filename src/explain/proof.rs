//! A node → the sentences that carry its value, with what each rests on.
//!
//! A definition, and a fact that took its default, unfolds once; afterwards it is referred
//! to. Whatever lies [`DEEPEST`] sentences deep is set aside and unfolds as a part of its own
//! when the rest is told, so neither this nor anything that walks the tree can run out of
//! stack, however long a chain of definitions is.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::case::facts::{Entry, Place, Slot};
use crate::eval::calculation::{Calculation, Occurrence, Scope, field_read};
use crate::eval::carry::carriers;
use crate::eval::outcome::Outcome;
use crate::explain::phrases::fill;
use crate::explain::place::Places;
use crate::explain::wording::{Sense, Wording};
use crate::explain::{Known, See, Sensitive, Shown, Step, Style};
use crate::rulebook::node::{Alternative, DefinitionId, Node, NodeId, Operands, QuantifierId};
use crate::rulebook::norm::NormId;
use crate::rulebook::vocabulary::TaskId;
use crate::value::truth::Truth;
use crate::value::types::Type;
use crate::value::{UnitId, Value};

/// How many sentences may stand beneath each other.
pub(crate) const DEEPEST: usize = 12;

/// What unfolds once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Unit {
    /// An occurrence of a node, by its index in the calculation.
    Node(usize),
    /// A rule's norm.
    Norm(NormId),
}

/// Where the elements are that an occurrence stands inside of, from the outermost.
type Path = Vec<(QuantifierId, u32)>;

/// What was set aside: its sentence without what it rests on, and how to get at that.
#[derive(Debug)]
struct Postponed {
    step: Step,
    rest: Rest,
}

/// How to get at what a sentence rests on.
#[derive(Debug)]
enum Rest {
    /// The node, inside these elements.
    Node(NodeId, Path),
    /// The norm.
    Norm(NormId),
}

/// Builds the sentences of one explanation.
#[derive(Debug)]
pub(crate) struct Prover<'a> {
    pub(crate) outcome: &'a Outcome<'a>,
    pub(crate) wording: Wording<'a>,
    pub(crate) cites: BTreeSet<Place>,
    pub(crate) assumed: BTreeSet<Place>,
    pub(crate) reached: BTreeSet<NodeId>,
    pub(crate) calculation: Calculation<'a>,
    sensitive: Sensitive,
    pub(crate) places: Places<'a>,
    depth: usize,
    told: BTreeMap<Unit, See>,
    postponed: VecDeque<Postponed>,
    parts: usize,
}

impl<'a> Prover<'a> {
    pub(crate) fn new(outcome: &'a Outcome<'a>, style: Style) -> Self {
        let calculation = outcome.calculation();
        Self {
            outcome,
            wording: Wording::new(calculation, style.language),
            cites: BTreeSet::new(),
            assumed: BTreeSet::new(),
            reached: BTreeSet::new(),
            calculation,
            sensitive: style.sensitive,
            places: Places::new(outcome.rulebook, outcome.facts),
            depth: 0,
            told: BTreeMap::new(),
            postponed: VecDeque::new(),
            parts: 0,
        }
    }

    /// The sentences of a condition: of an *and* one for each part that carries it.
    pub(crate) fn conditions(&mut self, at: Occurrence) -> Vec<Step> {
        match self.node(at) {
            Some(Node::And(_)) => {
                let mut steps = Vec::new();
                for part in self.carried(at) {
                    steps.extend(self.conditions(at.with(part)));
                }
                steps
            }
            Some(Node::InForce(_)) | None => Vec::new(),
            Some(_) => vec![self.step(at)],
        }
    }

    /// What was set aside while the steps were built, and what that set aside in turn.
    pub(crate) fn parts(&mut self) -> Vec<Step> {
        let mut parts = Vec::new();
        while let Some(Postponed { mut step, rest }) = self.postponed.pop_front() {
            step.steps = match rest {
                Rest::Node(node, path) => self.revisit(Occurrence::of(node), &path),
                Rest::Norm(norm) => self.norm(norm),
            };
            parts.push(step);
        }
        parts
    }

    /// The grounds of a node inside the elements of a path.
    fn revisit(&mut self, at: Occurrence, path: &[(QuantifierId, u32)]) -> Vec<Step> {
        let Some(((quantifier, position), inner)) = path.split_first() else {
            return self.grounds(at);
        };
        let calculation = self.calculation;
        let element = calculation
            .elements(*quantifier, at)
            .nth(*position as usize);
        element.map_or_else(Vec::new, |scope| {
            let scope = Some(&scope);
            let node = at.node;
            self.revisit(Occurrence { node, scope }, inner)
        })
    }

    /// The sentence of a node.
    pub(crate) fn step(&mut self, at: Occurrence) -> Step {
        let step = self.sentence(at);
        if !self.calculation.value(at).is_known() {
            self.reach(at.node);
        }
        match self.node(at) {
            Some(Node::Versions(list)) => self.version(at, list).unwrap_or(step),
            Some(Node::Fact(_) | Node::Field { .. }) => self.read(at, step),
            Some(Node::Defined { definition, .. }) => self.definition(at, definition, step),
            Some(Node::Reading(_)) => Step {
                known: Known::Reading,
                ..step
            },
            Some(Node::Constant(_) | Node::Today | Node::InForce(_)) => Step {
                known: Known::Constant,
                ..step
            },
            Some(Node::Done(task) | Node::DateOf(task) | Node::Ended { task, .. }) => {
                self.logged(task, None, step)
            }
            Some(Node::DoneBy { task, unit }) => self.done_by(at, (task, unit), step),
            Some(Node::Not(operand)) => self.negation(at.with(operand), step),
            Some(Node::And(_) | Node::Or(_) | Node::AtLeast { .. } | Node::Quantified(_)) => {
                self.unfold(at, step)
            }
            Some(_) => self.comparison(at, step),
            None => step,
        }
    }

    /// The sentence alone.
    fn sentence(&self, at: Occurrence) -> Step {
        Step {
            text: self.wording.sentence(at.node, Sense::Plain),
            ..Step::derived(self.shown(at))
        }
    }

    /// What an operand says, told of its *not*.
    fn negation(&mut self, operand: Occurrence, step: Step) -> Step {
        Step {
            text: step.text,
            value: step.value,
            ..self.step(operand)
        }
    }

    /// What a value rests on.
    fn grounds(&mut self, at: Occurrence) -> Vec<Step> {
        match self.node(at) {
            Some(Node::Defined { body, .. }) => self.grounds_of_body(at.with(body)),
            Some(Node::Quantified(quantifier)) => self.elements(at, quantifier),
            Some(Node::And(_) | Node::Or(_) | Node::AtLeast { .. }) => {
                let parts = self.carried(at);
                parts
                    .into_iter()
                    .map(|part| self.step(at.with(part)))
                    .collect()
            }
            Some(Node::Fact(_) | Node::Field { .. }) => {
                let default = self.carried(at);
                default
                    .into_iter()
                    .flat_map(|node| self.grounds_of_body(at.with(node)))
                    .collect()
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
            Some(Node::And(_)) => self.conditions(at),
            _ => vec![self.step(at)],
        }
    }

    /// The facts, definitions and the like that a comparison or calculation rests on. A sum may
    /// have any number of terms, each nested in the next: hence a stack of our own.
    fn leaves(&mut self, at: Occurrence) -> Vec<Step> {
        let mut left = self.carried(at);
        left.reverse();
        let mut seen = BTreeSet::new();
        let mut steps = Vec::new();
        while let Some(node) = left.pop() {
            if self.is_calculated(node) {
                left.extend(self.carried(at.with(node)).into_iter().rev());
            } else if !self.is_constant(node) && seen.insert(node) {
                steps.push(self.step(at.with(node)));
            }
        }
        steps
    }

    /// A comparison: what it compares beneath it, but a single fact in the same line.
    fn comparison(&mut self, at: Occurrence, step: Step) -> Step {
        let step = self.unfold(at, step);
        let [leaf] = step.steps.as_slice() else {
            return step;
        };
        let plain = leaf.steps.is_empty() && leaf.see.is_none() && leaf.known != Known::Derived;
        if !plain {
            return step;
        }
        let found = leaf.found.clone().or_else(|| Some(leaf.value.clone()));
        Step {
            text: step.text,
            value: step.value,
            found: found.filter(|_| leaf.known != Known::Unknown),
            ..leaf.clone()
        }
    }

    /// A fact or field: where it stands in the case, or its default.
    fn read(&mut self, at: Occurrence, step: Step) -> Step {
        let Some(place) = self.calculation.place(at) else {
            return step;
        };
        let step = Step {
            place: Some(self.places.path(place)),
            ..step
        };
        if let Slot::Given(_) = self.calculation.facts.slot(place) {
            self.cites.insert(place);
            return Step {
                known: Known::Given,
                ..step
            };
        }
        if self.calculation.default_taken(at).is_some() {
            self.assumed.insert(place);
            let step = Step {
                known: Known::Assumed,
                ..step
            };
            return self.unfold(at, step);
        }
        Step {
            known: Known::Unknown,
            source: self.source(field_read(self.calculation.rulebook, at.node)),
            ..step
        }
    }

    /// A definition, with its basis.
    fn definition(&mut self, at: Occurrence, id: DefinitionId, step: Step) -> Step {
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

    /// The version of a definition that is in force.
    fn version(&mut self, at: Occurrence, list: Operands) -> Option<Step> {
        let versions = self.calculation.rulebook.nodes.alternatives(list);
        let in_force = |version: &&Alternative| self.truth(at.with(version.guard)) == Truth::Yes;
        let value = versions.iter().find(in_force)?.value;
        Some(self.step(at.with(value)))
    }

    /// The alternatives up to and with the one that is taken. One that was passed over because
    /// of the same fact as another needs no words of its own.
    fn alternatives(&mut self, at: Occurrence, list: Operands) -> Vec<Step> {
        let carried: BTreeSet<NodeId> = self.carried(at).into_iter().collect();
        let all = self.calculation.rulebook.nodes.alternatives(list);
        let told: Vec<Alternative> = all
            .iter()
            .filter(|one| carried.contains(&one.guard) || carried.contains(&one.value))
            .copied()
            .collect();
        let last = told.last().and_then(|one| self.tested(one.guard));
        let passed_over = |one: &Alternative| {
            self.truth(at.with(one.guard)) == Truth::No
                && last.is_some()
                && self.tested(one.guard) == last
        };
        let told: Vec<Alternative> = told.into_iter().filter(|one| !passed_over(one)).collect();
        told.into_iter()
            .flat_map(|one| self.alternative(at, one))
            .collect()
    }

    /// One alternative: its guard, and where it may be taken its value.
    fn alternative(&mut self, at: Occurrence, one: Alternative) -> Vec<Step> {
        let guard = at.with(one.guard);
        let mut steps = vec![self.guarded(at, one)];
        if self.truth(guard) != Truth::No && !self.is_constant(one.value) {
            steps.push(self.step(at.with(one.value)));
        }
        steps
    }

    /// `RKV when …`; where all values that are left agree, whichever guard holds does not matter.
    fn guarded(&mut self, at: Occurrence, one: Alternative) -> Step {
        let guard = at.with(one.guard);
        let (value, phrases) = (self.wording.node(one.value), self.wording.phrases);
        let (phrase, step) = if self.is_constant(one.guard) {
            (phrases.gives_otherwise, self.sentence(guard))
        } else if self.truth(guard) == Truth::Open && self.calculation.value(at).is_known() {
            (phrases.gives_anyway, self.sentence(guard))
        } else {
            (phrases.gives_when, self.step(guard))
        };
        Step {
            text: fill(phrase, &[&value, &step.text]),
            ..step
        }
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

    /// The list of a quantifier, then the elements that settle it.
    fn elements(&mut self, at: Occurrence, id: QuantifierId) -> Vec<Step> {
        let calculation = self.calculation;
        let list = calculation
            .rulebook
            .nodes
            .quantifier(id)
            .map(|one| one.list);
        let mut steps = Vec::new();
        carriers(&calculation, at, &mut |operand| {
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
        let step = self.step(condition);
        match condition.scope.map(|scope| self.places.element(scope)) {
            Some(path) if step.place.is_none() => Step {
                text: format!("{path}: {}", step.text),
                place: Some(path),
                ..step
            },
            _ => step,
        }
    }

    /// The latest doing of a task (by a unit) in the log.
    fn logged(&self, task: TaskId, by: Option<UnitId>, step: Step) -> Step {
        let entries = self.calculation.facts.entries(task, self.calculation.on);
        let counts = |entry: &&Entry| entry.is_doing() && (by.is_none() || entry.by == by);
        let step = Step {
            known: Known::Log,
            ..step
        };
        let Some(entry) = entries.iter().rfind(counts) else {
            return step;
        };
        let unit = entry.by.map(|unit| self.wording.unit(unit));
        let words: Vec<String> = [Some(entry.on.to_string()), unit]
            .into_iter()
            .flatten()
            .collect();
        Step {
            found: Some(Shown::Words(words.join(", "))),
            place: Some(format!("log[{}]", entry.position + 1)),
            ..step
        }
    }

    /// `TASK is done by UNIT`, and where the unit comes from.
    fn done_by(&mut self, at: Occurrence, (task, unit): (TaskId, NodeId), step: Step) -> Step {
        let by = match self.calculation.value(at.with(unit)) {
            Value::Unit(by) => Some(by),
            _ => None,
        };
        let step = self.logged(task, by, step);
        self.unfold(at, step)
    }

    /// Puts beneath a sentence what it rests on: once, and not too deep.
    fn unfold(&mut self, at: Occurrence, step: Step) -> Step {
        let rest = Rest::Node(at.node, path_of(&self.calculation, at));
        let unit = Unit::Node(self.calculation.index(at));
        let once = matches!(
            self.node(at),
            Some(Node::Defined { .. } | Node::Fact(_) | Node::Field { .. })
        );
        if once && let Some(see) = self.told.get(&unit) {
            return Step {
                see: Some(*see),
                ..step
            };
        }
        if self.depth >= DEEPEST && !self.carried(at).is_empty() {
            return self.postpone(unit, rest, step);
        }
        if once {
            self.told.insert(unit, See::Above);
        }
        self.depth += 1;
        let steps = self.grounds(at);
        self.depth -= 1;
        Step { steps, ..step }
    }

    /// Puts beneath a sentence about a rule's norm why that applies or not: once, and not too deep.
    pub(crate) fn unfold_norm(&mut self, id: NormId, step: Step) -> Step {
        let unit = Unit::Norm(id);
        if let Some(see) = self.told.get(&unit) {
            return Step {
                see: Some(*see),
                ..step
            };
        }
        if self.depth >= DEEPEST {
            return self.postpone(unit, Rest::Norm(id), step);
        }
        self.told.insert(unit, See::Above);
        self.depth += 1;
        let steps = self.norm(id);
        self.depth -= 1;
        Step { steps, ..step }
    }

    /// Sets aside what a sentence rests on: it becomes a part of its own.
    fn postpone(&mut self, unit: Unit, rest: Rest, step: Step) -> Step {
        self.parts += 1;
        let see = See::Part(self.parts);
        self.told.insert(unit, see);
        self.postponed.push_back(Postponed {
            step: step.clone(),
            rest,
        });
        Step {
            see: Some(see),
            ..step
        }
    }

    /// The value of an occurrence, as it may be shown.
    pub(crate) fn shown(&self, at: Occurrence) -> Shown {
        let nodes = &self.calculation.rulebook.nodes;
        let value = self.calculation.value(at);
        let ty = nodes.type_of(at.node);
        let sensitive = nodes.sensitive.get(at.node.0 as usize) == Some(&true);
        match value {
            Value::Unknown if ty == Type::YES_NO => Shown::Truth(Truth::Open),
            Value::Unknown => Shown::Unknown,
            _ if sensitive && self.sensitive == Sensitive::Masked => Shown::Masked,
            Value::Truth(truth) => Shown::Truth(truth.into()),
            value => Shown::Words(self.wording.value(value, ty)),
        }
    }

    /// What carries an occurrence; of a quantifier its list alone.
    fn carried(&self, at: Occurrence) -> Vec<NodeId> {
        let mut nodes = Vec::new();
        carriers(&self.calculation, at, &mut |operand| {
            if operand.depth() == at.depth() {
                nodes.push(operand.node);
            }
        });
        nodes
    }

    fn node(&self, at: Occurrence) -> Option<Node> {
        self.calculation.rulebook.nodes.get(at.node)
    }

    fn truth(&self, at: Occurrence) -> Truth {
        self.calculation.truth(at)
    }

    fn is_constant(&self, node: NodeId) -> bool {
        matches!(
            self.calculation.rulebook.nodes.get(node),
            Some(Node::Constant(_))
        )
    }

    /// Whether a node is a step of a calculation that is told in one sentence with it.
    fn is_calculated(&self, node: NodeId) -> bool {
        matches!(
            self.calculation.rulebook.nodes.get(node),
            Some(
                Node::Add { .. }
                    | Node::Subtract { .. }
                    | Node::Shift { .. }
                    | Node::Between { .. }
                    | Node::Earliest(_)
                    | Node::Latest(_)
            )
        )
    }
}

/// The elements that an occurrence stands inside of, from the outermost; those that its node
/// does not depend on left out.
fn path_of(calculation: &Calculation, at: Occurrence) -> Path {
    let nodes = &calculation.rulebook.nodes;
    let inside = |scope: &&Scope| {
        let quantifier = nodes.quantifier(scope.quantifier);
        quantifier.is_some_and(|one| (one.body_start..one.body_end).contains(&at.node.0))
    };
    let scopes = std::iter::successors(at.scope, |scope| scope.outer);
    let mut path: Path = scopes
        .filter(inside)
        .map(|scope| (scope.quantifier, scope.position))
        .collect();
    path.reverse();
    path
}
