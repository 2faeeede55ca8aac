//! Guards as questions about subjects.

use rustc_hash::{FxHashMap, FxHashSet};

use super::region::{Cells, Region, Space, at_least};
use super::subject::{About, Subject, Test, constant, of_constant};
use crate::check::context::Context;
use crate::rulebook::node::{Alternative, Logged, Node, NodeId};
use crate::value::Value;
use crate::value::norm::Ordering;
use crate::value::truth::Truth;
use crate::value::types::Type;

/// How many steps the guards of one definition may take.
const MOST_STEPS: usize = 1 << 17;
/// How deep conditions are followed; what lies deeper is taken as it stands.
const DEEPEST: usize = 100;

/// What becomes of definitions that guards name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Definitions {
    /// Each is a subject of its own.
    AsTheyStand,
    /// What they are made of is asked.
    SeenThrough,
}

impl Definitions {
    /// Whether seeing definitions through can show no more.
    pub(super) fn settle(self, context: &Context<'_>, guards: &[NodeId]) -> bool {
        self == Self::SeenThrough || !guards.iter().any(|guard| names_definition(context, *guard))
    }
}

/// Whether a guard names a definition; of a very large one it is taken so.
fn names_definition(context: &Context<'_>, guard: NodeId) -> bool {
    let (mut open, mut seen) = (vec![guard], FxHashSet::default());
    while let Some(node) = open.pop() {
        let Some(kind) = context.builder.made.get(node) else {
            continue;
        };
        if matches!(kind, Node::Defined { .. } | Node::Alternatives(_)) || seen.len() > DEEPEST {
            return true;
        }
        if seen.insert(node) {
            open.extend(context.builder.made.parts_of(kind));
        }
    }
    false
}

/// One step of a guard; operands by their position, before it.
enum Formula {
    Known(Truth),
    Asks(usize, Test),
    Not(usize),
    And(Vec<usize>),
    Or(Vec<usize>),
    AtLeast(usize, Vec<usize>),
    /// The value of the first whose guard holds.
    Choice(Vec<(usize, usize)>),
}

/// Guards, all steps in an order in which operands come first.
pub(super) struct Formulas {
    /// What they ask about.
    pub(super) subjects: Vec<Subject>,
    steps: Vec<Formula>,
    /// Where each guard is.
    guards: Vec<usize>,
}

impl Formulas {
    /// The formulas of guards; none if they are too large.
    pub(super) fn of(
        context: &Context<'_>,
        guards: &[NodeId],
        definitions: Definitions,
    ) -> Option<Self> {
        let mut making = Making {
            context,
            definitions,
            depth: 0,
            steps: Vec::new(),
            known: FxHashMap::default(),
            asked: FxHashMap::default(),
            subjects: FxHashMap::default(),
            tests: Vec::new(),
        };
        let guards =
            guards.iter().map(|guard| making.truth(*guard)).collect::<Option<Vec<usize>>>()?;
        let Making { steps, tests, .. } = making;
        let subjects =
            tests.iter().map(|(about, tests)| Subject::of(context, *about, tests)).collect();
        Some(Self { subjects, steps, guards })
    }

    /// How many steps there are.
    pub(super) fn len(&self) -> usize {
        self.steps.len()
    }

    /// Where each guard holds, and where it does not.
    pub(super) fn regions(&self, space: &Space) -> Vec<Region> {
        let mut made: Vec<Region> = Vec::with_capacity(self.steps.len());
        for step in &self.steps {
            made.push(self.region(space, &made, step));
        }
        self.guards.iter().filter_map(|guard| made.get(*guard).cloned()).collect()
    }

    fn region(&self, space: &Space, made: &[Region], step: &Formula) -> Region {
        let of = |list: &[usize]| -> Vec<&Region> {
            list.iter().filter_map(|at| made.get(*at)).collect()
        };
        match step {
            Formula::Known(truth) => {
                let part = |wanted| if *truth == wanted { space.all() } else { space.none() };
                Region { yes: part(Truth::Yes), no: part(Truth::No) }
            }
            Formula::Asks(subject, test) => self.asked(space, *subject, *test),
            Formula::Not(one) => made.get(*one).map_or_else(
                || Region { yes: space.none(), no: space.none() },
                |one| Region { yes: one.no.clone(), no: one.yes.clone() },
            ),
            Formula::And(list) => {
                let list = of(list);
                Region {
                    yes: common(space, list.iter().map(|one| &one.yes)),
                    no: joined(space, list.iter().map(|one| &one.no)),
                }
            }
            Formula::Or(list) => {
                let list = of(list);
                Region {
                    yes: joined(space, list.iter().map(|one| &one.yes)),
                    no: common(space, list.iter().map(|one| &one.no)),
                }
            }
            Formula::AtLeast(needed, list) => {
                let list = of(list);
                let (yes, no): (Vec<&Cells>, Vec<&Cells>) =
                    list.iter().map(|one| (&one.yes, &one.no)).unzip();
                let too_many = (list.len() + 1).saturating_sub(*needed);
                Region { yes: at_least(space, *needed, &yes), no: at_least(space, too_many, &no) }
            }
            Formula::Choice(list) => choice(space, made, list),
        }
    }

    fn asked(&self, space: &Space, subject: usize, test: Test) -> Region {
        let cells = self.subjects.get(subject).map_or(&[][..], |one| one.cells.as_slice());
        let part = |wanted| {
            let found = cells.iter().enumerate().filter(|(_, cell)| test.on(**cell) == wanted);
            space.with(subject, found.map(|(at, _)| at))
        };
        Region { yes: part(Truth::Yes), no: part(Truth::No) }
    }
}

fn common<'r>(space: &Space, sets: impl Iterator<Item = &'r Cells>) -> Cells {
    sets.fold(space.all(), |mut all, set| {
        all.keep(set);
        all
    })
}

fn joined<'r>(space: &Space, sets: impl Iterator<Item = &'r Cells>) -> Cells {
    sets.fold(space.none(), |mut all, set| {
        all.add(set);
        all
    })
}

/// Where a guard is open, so is the choice.
fn choice(space: &Space, made: &[Region], list: &[(usize, usize)]) -> Region {
    let mut left = space.all();
    let mut found = Region { yes: space.none(), no: space.none() };
    for (guard, value) in list {
        let (Some(guard), Some(value)) = (made.get(*guard), made.get(*value)) else {
            continue;
        };
        let mut here = left.clone();
        here.keep(&guard.yes);
        for (so_far, holds) in [(&mut found.yes, &value.yes), (&mut found.no, &value.no)] {
            let mut part = here.clone();
            part.keep(holds);
            so_far.add(&part);
        }
        left.keep(&guard.no);
    }
    found
}

/// Formulas being made.
struct Making<'m, 'a> {
    context: &'m Context<'a>,
    definitions: Definitions,
    depth: usize,
    steps: Vec<Formula>,
    known: FxHashMap<NodeId, usize>,
    asked: FxHashMap<(NodeId, Test), usize>,
    subjects: FxHashMap<About, usize>,
    tests: Vec<(About, FxHashSet<Test>)>,
}

impl Making<'_, '_> {
    fn push(&mut self, step: Formula) -> Option<usize> {
        self.steps.push(step);
        (self.steps.len() <= MOST_STEPS).then(|| self.steps.len() - 1)
    }

    /// A condition.
    fn truth(&mut self, node: NodeId) -> Option<usize> {
        if let Some(known) = self.known.get(&node) {
            return Some(*known);
        }
        self.depth += 1;
        let made = if self.depth > DEEPEST {
            self.subject(About::Value(node), Test::Is(Value::Truth(true)))
        } else {
            self.connective(node)
        };
        self.depth -= 1;
        self.known.insert(node, made?);
        made
    }

    fn connective(&mut self, node: NodeId) -> Option<usize> {
        let kind = self.context.builder.made.get(node)?;
        let list = || self.context.builder.made.parts_of(kind);
        match kind {
            Node::And(_) => {
                let list = list();
                let list = self.truths(&list)?;
                self.push(Formula::And(list))
            }
            Node::Or(_) => {
                let list = list();
                let list = self.truths(&list)?;
                self.push(Formula::Or(list))
            }
            Node::AtLeast { needed, .. } => {
                let list = list();
                let list = self.truths(&list)?;
                self.push(Formula::AtLeast(needed as usize, list))
            }
            Node::Not(one) => {
                let one = self.truth(one)?;
                self.push(Formula::Not(one))
            }
            _ => self.comparison(node, kind),
        }
    }

    fn truths(&mut self, nodes: &[NodeId]) -> Option<Vec<usize>> {
        nodes.iter().map(|node| self.truth(*node)).collect()
    }

    fn comparison(&mut self, node: NodeId, kind: Node) -> Option<usize> {
        match kind {
            Node::Equal { left, right } => self.equal(left, right),
            Node::OneOf(_) => {
                let list = self.context.builder.made.parts_of(kind);
                let (subject, values) = list.split_first()?;
                let list = values
                    .iter()
                    .map(|value| self.equal(*subject, *value))
                    .collect::<Option<Vec<usize>>>()?;
                self.push(Formula::Or(list))
            }
            Node::Ordered { ordering, left, right } => self.ordered(ordering, left, right),
            Node::IsNone(one) => self.ask(one, Test::IsNone),
            Node::IsKnown(one) if matches!(self.node(one), Some(Node::Fact(_))) => {
                self.subject(About::Value(one), Test::IsKnown)
            }
            Node::Done(Logged { task, of: None }) => self.subject(About::Task(task), Test::Done),
            Node::Ended { task: Logged { task, of: None }, outcome } => {
                self.subject(About::Task(task), Test::Ended(outcome))
            }
            _ => self.ask(node, Test::Is(Value::Truth(true))),
        }
    }

    fn node(&self, node: NodeId) -> Option<Node> {
        self.context.builder.made.get(node)
    }

    fn equal(&mut self, left: NodeId, right: NodeId) -> Option<usize> {
        match (constant(self.context, left), constant(self.context, right)) {
            (_, Some(value)) => self.asks_of(left, Test::Is(value)),
            (Some(value), None) => self.asks_of(right, Test::Is(value)),
            (None, None) => {
                let about = About::Pair(left.min(right), left.max(right));
                let same = self.subject(about, Test::Same)?;
                self.same_or_none([left, right], same)
            }
        }
    }

    fn ordered(&mut self, ordering: Ordering, left: NodeId, right: NodeId) -> Option<usize> {
        match (constant(self.context, left), constant(self.context, right)) {
            (_, Some(value)) => self.ask(left, Test::Ordered(ordering, value)),
            (Some(value), None) => self.ask(right, Test::Ordered(turned(ordering), value)),
            (None, None) => {
                let (about, test) = if left <= right {
                    (About::Pair(left, right), Test::First(ordering))
                } else {
                    (About::Pair(right, left), Test::First(turned(ordering)))
                };
                let compared = self.subject(about, test)?;
                self.both_some([left, right], compared)
            }
        }
    }

    /// What holds only if neither is none.
    fn both_some(&mut self, pair: [NodeId; 2], holds: usize) -> Option<usize> {
        let mut all = vec![holds];
        for node in pair {
            if !self.may_be_none(node) {
                continue;
            }
            let none = self.ask(node, Test::IsNone)?;
            all.push(self.push(Formula::Not(none))?);
        }
        if all.len() == 1 { Some(holds) } else { self.push(Formula::And(all)) }
    }

    /// Two are the same if both are none, or neither is and their values are the same.
    fn same_or_none(&mut self, pair: [NodeId; 2], same: usize) -> Option<usize> {
        let values = self.both_some(pair, same)?;
        if !pair.into_iter().all(|node| self.may_be_none(node)) {
            return Some(values);
        }
        let [left, right] = pair;
        let (left, right) = (self.ask(left, Test::IsNone)?, self.ask(right, Test::IsNone)?);
        let both = self.push(Formula::And(vec![left, right]))?;
        self.push(Formula::Or(vec![values, both]))
    }

    fn may_be_none(&self, node: NodeId) -> bool {
        self.context.builder.made.type_of(node).or_none
    }

    /// A question about the value of a node, passed on to what the value comes from.
    fn ask(&mut self, node: NodeId, test: Test) -> Option<usize> {
        if let Some(known) = self.asked.get(&(node, test)) {
            return Some(*known);
        }
        self.depth += 1;
        let made = self.ask_anew(node, test);
        self.depth -= 1;
        self.asked.insert((node, test), made?);
        made
    }

    fn ask_anew(&mut self, node: NodeId, test: Test) -> Option<usize> {
        if let Some(value) = constant(self.context, node) {
            let truth = of_constant(test, value);
            return self.push(Formula::Known(truth));
        }
        let through = self.definitions == Definitions::SeenThrough && self.depth <= DEEPEST;
        match self.node(node)? {
            Node::Defined { body, .. } if through => self.asks_of(body, test),
            Node::Alternatives(list) if through => {
                let list: Vec<Alternative> = self.context.builder.made.alternatives(list).to_vec();
                let list = list
                    .into_iter()
                    .map(|one| Some((self.truth(one.guard)?, self.asks_of(one.value, test)?)))
                    .collect::<Option<Vec<(usize, usize)>>>()?;
                self.push(Formula::Choice(list))
            }
            _ => self.subject(About::Value(node), test),
        }
    }

    /// A question about what a definition gives; of a condition, the condition itself.
    fn asks_of(&mut self, node: NodeId, test: Test) -> Option<usize> {
        match test {
            Test::Is(Value::Truth(true)) => self.truth(node),
            Test::Is(Value::Truth(false)) if self.is_condition(node) => {
                let holds = self.truth(node)?;
                self.push(Formula::Not(holds))
            }
            _ => self.ask(node, test),
        }
    }

    fn is_condition(&self, node: NodeId) -> bool {
        self.context.builder.made.type_of(node) == Type::YES_NO
    }

    fn subject(&mut self, about: About, test: Test) -> Option<usize> {
        let next = self.tests.len();
        let subject = *self.subjects.entry(about).or_insert(next);
        if subject == next {
            self.tests.push((about, FxHashSet::default()));
        }
        if let Some((_, tests)) = self.tests.get_mut(subject) {
            tests.insert(test);
        }
        self.push(Formula::Asks(subject, test))
    }
}

/// The same comparison with its sides changed.
fn turned(ordering: Ordering) -> Ordering {
    match ordering {
        Ordering::Less => Ordering::Greater,
        Ordering::AtMost => Ordering::AtLeast,
        Ordering::Greater => Ordering::Less,
        Ordering::AtLeast => Ordering::AtMost,
    }
}
