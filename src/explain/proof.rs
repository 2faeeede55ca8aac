//! A node → the sentences that carry its value, with what each rests on.
//!
//! A definition, and a fact that took its default, unfolds once; afterwards it is referred
//! to. Whatever lies [`DEEPEST`] sentences deep is set aside and unfolds as a part of its own
//! when the rest is told, so neither this nor anything that walks the tree can run out of
//! stack, however long a chain of definitions is.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::case::facts::Place;
use crate::eval::calculation::{Calculation, Occurrence, Scope};
use crate::eval::outcome::Outcome;
use crate::eval::support::cited;
use crate::explain::place::Places;
use crate::explain::wording::{Sense, Wording};
use crate::explain::{Known, See, Sensitive, Shown, Step, Style};
use crate::rulebook::node::{Alternative, Node, NodeId, Operands, QuantifierId};
use crate::rulebook::norm::NormId;
use crate::value::norm::ByOrTo;
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
    /// The norm, for this bearer.
    Norm(NormId, Option<UnitId>),
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
    day: Looked,
}

/// The day of which is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Looked {
    /// That of the evaluation.
    Today,
    /// An earlier one, of which nothing becomes a part of its own.
    Earlier,
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
            day: Looked::Today,
        }
    }

    /// The sentences of a condition as it was on an earlier day.
    pub(crate) fn earlier(
        &mut self,
        calculation: Calculation<'_>,
        at: Occurrence<'_>,
    ) -> Vec<Step> {
        let mut earlier = Prover {
            outcome: self.outcome,
            wording: Wording::new(calculation, self.wording.language),
            cites: std::mem::take(&mut self.cites),
            assumed: std::mem::take(&mut self.assumed),
            reached: std::mem::take(&mut self.reached),
            calculation,
            sensitive: self.sensitive,
            places: Places::new(calculation.rulebook, calculation.facts),
            depth: self.depth,
            told: BTreeMap::new(),
            postponed: VecDeque::new(),
            parts: 0,
            day: Looked::Earlier,
        };
        let steps = match earlier.conditions(at) {
            steps if steps.is_empty() => vec![earlier.sentence(at)],
            steps => steps,
        };
        let Prover { cites, assumed, reached, .. } = earlier;
        (self.cites, self.assumed, self.reached) = (cites, assumed, reached);
        steps
    }

    /// The sentences of a norm's own conditions. Whether the norm applies is never masked, so
    /// neither is the *and* that they make.
    pub(crate) fn own_conditions(&mut self, at: Occurrence) -> Vec<Step> {
        match self.node(at) {
            Some(Node::And(_)) => {
                let parts = self.cited(at).into_iter();
                parts.flat_map(|part| self.conditions(at.with(part))).collect()
            }
            _ => self.conditions(at),
        }
    }

    /// The sentences of a condition: of an *and* one for each part that is cited, of an *or*
    /// of which a single part is that part alone. A masked one stays whole.
    pub(crate) fn conditions(&mut self, at: Occurrence) -> Vec<Step> {
        let parts = match self.node(at) {
            Some(Node::And(_) | Node::Or(_)) if self.masks(at.node) => return vec![self.step(at)],
            Some(Node::And(_) | Node::Or(_)) => self.cited(at),
            Some(Node::InForce(_)) | None => return Vec::new(),
            Some(_) => return vec![self.step(at)],
        };
        if parts.len() > 1 && matches!(self.node(at), Some(Node::Or(_))) {
            return vec![self.step(at)];
        }
        let parts = parts.into_iter();
        parts.flat_map(|part| self.conditions(at.with(part))).collect()
    }

    /// A condition among others that it must not be mixed up with: in one sentence.
    pub(crate) fn condition(&mut self, at: Occurrence) -> Step {
        match (self.node(at), self.cited(at).as_slice()) {
            (Some(Node::And(_) | Node::Or(_)), [part]) if !self.masks(at.node) => {
                self.condition(at.with(*part))
            }
            _ => self.step(at),
        }
    }

    /// What was set aside while the steps were built, and what that set aside in turn.
    pub(crate) fn parts(&mut self) -> Vec<Step> {
        let mut parts = Vec::new();
        while let Some(Postponed { mut step, rest }) = self.postponed.pop_front() {
            step.steps = match rest {
                Rest::Node(node, path) => self.revisit(Occurrence::of(node), &path),
                Rest::Norm(norm, bearer) => self.norm(norm, bearer),
            };
            parts.push(step);
        }
        parts
    }

    /// The grounds of a node inside the elements of a path.
    fn revisit(&mut self, at: Occurrence, path: &[(QuantifierId, u32)]) -> Vec<Step> {
        let Some(((quantifier, position), inner)) = path.split_first() else {
            return self.beneath(at);
        };
        let calculation = self.calculation;
        let element = calculation.elements(*quantifier, at).nth(*position as usize);
        element.map_or_else(Vec::new, |scope| {
            let scope = Some(&scope);
            let node = at.node;
            self.revisit(Occurrence { node, scope }, inner)
        })
    }

    /// The sentence of a node.
    pub(crate) fn step(&mut self, at: Occurrence) -> Step {
        let step = self.sentence(at);
        match self.node(at) {
            Some(Node::Versions(list)) => self.version(at, list).unwrap_or(step),
            Some(Node::Fact(_) | Node::Field { .. }) => self.read(at, step),
            Some(Node::Defined { definition, .. }) => self.definition(at, definition, step),
            Some(Node::Rate { rates, of }) => self.rate(at, rates, of, step),
            Some(Node::Reading(_)) => Step { known: Known::Reading, ..step },
            Some(Node::Constant(_) | Node::Today | Node::Occasion | Node::InForce(_)) => {
                Step { known: Known::Constant, ..step }
            }
            Some(Node::Done(task) | Node::DateOf(task) | Node::Ended { task, .. }) => {
                self.logged(at, task, None, step)
            }
            Some(Node::DoneBy { task, unit } | Node::EndedBy { task, unit, .. }) => {
                self.logged_with(at, task, (ByOrTo::By, unit), step)
            }
            Some(Node::DateWith { task, party, unit }) => {
                self.logged_with(at, task, (party, unit), step)
            }
            Some(Node::Not(operand)) => self.negation(at.with(operand), step),
            Some(Node::OnDay { .. }) => self.on_day(at, step),
            Some(Node::FirstDay { .. }) => self.unfold(at, step),
            Some(Node::And(_) | Node::Or(_) | Node::AtLeast { .. } | Node::Quantified(_)) => {
                self.unfold(at, step)
            }
            Some(_) => self.comparison(at, step),
            None => step,
        }
    }

    /// The sentence of a node that was asked for. A *not* answers as a whole, which among the
    /// grounds of something else the fact or definition in it does.
    pub(crate) fn asked(&mut self, at: Occurrence) -> Step {
        let (whole, step) = (self.sentence(at), self.step(at));
        match self.node(at) {
            Some(Node::Not(_)) if step.text != whole.text => Step { steps: vec![step], ..whole },
            _ => step,
        }
    }

    /// The sentence alone.
    pub(crate) fn sentence(&self, at: Occurrence) -> Step {
        Step { text: self.wording.sentence(at.node, Sense::Plain), ..Step::derived(self.shown(at)) }
    }

    /// What an operand says, told of its *not*; a fact or definition is told as it is, since
    /// *no* says enough.
    fn negation(&mut self, operand: Occurrence, step: Step) -> Step {
        let inner = self.step(operand);
        match self.node(operand) {
            Some(Node::Fact(_) | Node::Field { .. } | Node::Defined { .. } | Node::Versions(_)) => {
                inner
            }
            _ => Step { text: step.text, value: step.value, ..inner },
        }
    }

    /// The version of a definition that is in force.
    fn version(&mut self, at: Occurrence, list: Operands) -> Option<Step> {
        let versions = self.calculation.rulebook.nodes.alternatives(list);
        let in_force = |version: &&Alternative| self.truth(at.with(version.guard)) == Truth::Yes;
        let value = versions.iter().find(in_force)?.value;
        Some(self.step(at.with(value)))
    }

    /// A comparison: what it compares beneath it, but a single fact in the same line.
    fn comparison(&mut self, at: Occurrence, step: Step) -> Step {
        let step = self.unfold(at, step);
        let [leaf] = step.steps.as_slice() else {
            return step;
        };
        if leaf.see.is_some() || leaf.known == Known::Derived {
            return step;
        }
        // Of a masked comparison it must not show whether it holds.
        let told = matches!(self.node(at), Some(Node::Equal { .. }))
            && self.truth(at) == Truth::Yes
            && !self.masks(at.node);
        let found = leaf.found.clone().or_else(|| Some(leaf.value.clone()));
        Step {
            text: step.text,
            value: step.value,
            found: found.filter(|_| leaf.known != Known::Unknown && !told),
            ..leaf.clone()
        }
    }

    /// Puts beneath a sentence what it rests on: once, and not too deep.
    pub(crate) fn unfold(&mut self, at: Occurrence, step: Step) -> Step {
        let rest = Rest::Node(at.node, path_of(&self.calculation, at));
        let unit = Unit::Node(self.calculation.index(at));
        let once = matches!(
            self.node(at),
            Some(Node::Defined { .. } | Node::Fact(_) | Node::Field { .. })
        );
        if once && let Some(see) = self.told.get(&unit) {
            return step.told(*see);
        }
        if self.depth >= DEEPEST && self.day == Looked::Earlier {
            self.reach(at.node);
            return step;
        }
        if self.depth >= DEEPEST && !self.cited(at).is_empty() {
            return self.postpone(unit, rest, step);
        }
        if once {
            self.told.insert(unit, See::Above);
        }
        self.depth += 1;
        let steps = self.beneath(at);
        self.depth -= 1;
        Step { steps, ..step }
    }

    /// Puts beneath a sentence about a rule's norm why that applies or not: once, and not too deep.
    pub(crate) fn unfold_norm(
        &mut self,
        (id, bearer): (NormId, Option<UnitId>),
        step: Step,
    ) -> Step {
        let unit = Unit::Norm(id);
        if let Some(see) = self.told.get(&unit) {
            return step.told(*see);
        }
        if self.depth >= DEEPEST {
            return self.postpone(unit, Rest::Norm(id, bearer), step);
        }
        self.told.insert(unit, See::Above);
        self.depth += 1;
        let steps = self.norm(id, bearer);
        self.depth -= 1;
        Step { steps, ..step }
    }

    /// Sets aside what a sentence rests on: it becomes a part of its own.
    fn postpone(&mut self, unit: Unit, rest: Rest, step: Step) -> Step {
        self.parts += 1;
        let see = See::Part(self.parts);
        self.told.insert(unit, see);
        self.postponed.push_back(Postponed { step: step.clone(), rest });
        step.told(see)
    }

    /// Whether sensitive values are masked.
    pub(crate) fn is_masking(&self) -> bool {
        self.sensitive == Sensitive::Masked
    }

    /// Whether a node's value is to be masked.
    pub(crate) fn masks(&self, node: NodeId) -> bool {
        self.is_masking() && self.calculation.rulebook.nodes.is_sensitive(node)
    }

    /// The value of an occurrence, as it may be shown.
    pub(crate) fn shown(&self, at: Occurrence) -> Shown {
        let value = self.calculation.value(at);
        let ty = self.calculation.rulebook.nodes.type_of(at.node);
        match value {
            Value::Unknown if ty == Type::YES_NO => Shown::Truth(Truth::Open),
            Value::Unknown => self.unknown(at),
            _ if self.masks(at.node) => Shown::Masked,
            Value::Truth(truth) => Shown::Truth(truth.into()),
            value => Shown::Words(self.wording.value(value, ty)),
        }
    }

    fn unknown(&self, at: Occurrence) -> Shown {
        let cause = self.wording.cause(at);
        let hidden = self.is_masking() && self.calculation.rulebook.nodes.hides_cause(at.node);
        let told = cause.filter(|_| !hidden);
        cause.map_or(Shown::Unknown, |_| Shown::NoValue(told))
    }

    /// What is cited of an occurrence; of a quantifier its list alone. Masked conditions are among
    /// the parts whether they carry it or not, since that would tell what they came to.
    pub(crate) fn cited(&self, at: Occurrence) -> Vec<NodeId> {
        let mut nodes = Vec::new();
        cited(&self.calculation, at, &mut |operand| {
            if operand.depth() == at.depth() {
                nodes.push(operand.node);
            }
        });
        let rulebook = self.calculation.rulebook;
        let Some(Node::And(list) | Node::Or(list) | Node::AtLeast { of: list, .. }) = self.node(at)
        else {
            return nodes;
        };
        let masked = |operand: NodeId| {
            self.masks(operand) && self.calculation.value(at.with(operand)).is_known()
        };
        let operands = rulebook.nodes.operands(list).iter().copied();
        operands.filter(|operand| nodes.contains(operand) || masked(*operand)).collect()
    }

    pub(crate) fn node(&self, at: Occurrence) -> Option<Node> {
        self.calculation.rulebook.nodes.get(at.node)
    }

    pub(crate) fn truth(&self, at: Occurrence) -> Truth {
        self.calculation.truth(at)
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
    let mut path: Path =
        scopes.filter(inside).map(|scope| (scope.quantifier, scope.position)).collect();
    path.reverse();
    path
}
