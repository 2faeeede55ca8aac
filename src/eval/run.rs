//! The first pass: one loop over the flat array of nodes that writes one value for each.
//! What the array opens with, constants and facts as the case has them, is copied.
//!
//! The nodes of a quantifier's body stand before their quantifier, so the loop meets them
//! first; then no element is at hand and their fields are unknown, which is harmless. At the
//! quantifier the body runs again, once for each element, and each time its values are copied
//! into the frames, where explanations find them. A quantifier inside a body runs the same way
//! within each run of that body: the recursion is as deep as quantifiers are nested.

use std::cell::Cell;
use std::ops::Range;

use crate::eval::Input;
use crate::eval::calculate::{Assumed, Evaluator, Past};
use crate::eval::calculation::Calculation;
use crate::eval::days_off::DaysOff;
use crate::eval::operate::Tally;
use crate::rulebook::node::{Node, NodeId, Quantifier, QuantifierId};
use crate::value::truth::Truth;
use crate::value::{ListRef, Value};

/// How many values of bodies are kept (a quarter of a gigabyte); beyond them no body is run.
const MOST_FRAMES: usize = 1 << 24;

/// What the first pass writes, kept from case to case.
#[derive(Clone, Debug, Default)]
pub(crate) struct NodeValues {
    /// One value for each node.
    pub(crate) values: Vec<Value>,
    /// The values of bodies, element by element.
    pub(crate) frames: Vec<Value>,
    /// For each quantifier the first slot of the element that it is at.
    elements: Vec<Option<u32>>,
    /// The days off that the case adds to calendars.
    pub(crate) days_off: DaysOff,
    /// The same on earlier days.
    pub(crate) past: PastValues,
    /// Whether any fact or field took its default.
    pub(crate) assumed: Assumed,
    /// Whether bodies asked for more than [`MOST_FRAMES`] values.
    pub(crate) too_large: bool,
}

/// The values of nodes on an earlier day.
#[derive(Clone, Debug, Default)]
pub(crate) struct PastValues {
    pub(super) values: Vec<Value>,
    pub(super) frames: Vec<Value>,
    pub(super) elements: Vec<Option<u32>>,
    /// The frames that are kept from day to day.
    pub(super) kept: usize,
    /// How many nodes have been run.
    pub(crate) work: u64,
}

impl NodeValues {
    /// What was calculated, for whoever asks for it.
    pub(crate) fn calculation<'w>(&'w self, input: Input<'w>) -> Calculation<'w> {
        Calculation {
            rulebook: input.rulebook,
            facts: input.facts,
            on: input.on,
            values: &self.values,
            frames: &self.frames,
            days_off: &self.days_off,
            assumed: input.assumed,
            element: None,
        }
    }
}

/// Runs the whole array. Values of the case before need not be cleared away: every node is written
/// before it is read.
#[inline(never)]
pub(crate) fn run(input: Input, written: &mut NodeValues) {
    let nodes = &input.rulebook.nodes;
    written.values.resize(nodes.all.len(), Value::Unknown);
    if let Some((opening, rest)) = written.values.split_at_mut_checked(nodes.opening.len()) {
        opening.copy_from_slice(&nodes.opening);
        for (value, fact) in rest.iter_mut().zip(&nodes.given) {
            *value = input.facts.given(*fact);
        }
    }
    written.days_off.gather(input.rulebook, input.facts);
    written.frames.clear();
    written.elements.clear();
    written.elements.resize(nodes.quantifiers.len(), None);
    written.assumed = Assumed::Nothing;
    written.past.work = 0;
    written.too_large = false;
    Run::over(input, written).whole(nodes.opening.len() + nodes.given.len()..nodes.all.len());
}

/// Runs these nodes again, operands first, on the values of the others.
pub(crate) fn again(input: Input, written: &mut NodeValues, nodes: &[NodeId]) {
    let mut run = Run::over(input, written);
    for NodeId(node) in nodes {
        run.whole(*node as usize..*node as usize + 1);
    }
}

/// A run under way.
pub(super) struct Run<'r> {
    pub(super) evaluator: Evaluator<'r>,
    pub(super) frames: &'r mut Vec<Value>,
    pub(super) too_large: &'r mut bool,
    pub(super) past: &'r mut PastValues,
}

impl<'r> Run<'r> {
    fn over(input: Input<'r>, written: &'r mut NodeValues) -> Self {
        Self {
            evaluator: Evaluator {
                input,
                values: Cell::from_mut(written.values.as_mut_slice()).as_slice_of_cells(),
                elements: Cell::from_mut(written.elements.as_mut_slice()).as_slice_of_cells(),
                assumed: Cell::from_mut(&mut written.assumed),
                days_off: &written.days_off,
                unsettled: input.readings.contains(&None),
                past: None,
            },
            frames: &mut written.frames,
            too_large: &mut written.too_large,
            past: &mut written.past,
        }
    }

    /// Runs nodes in stretches between those whose value is assumed. Such a one is a definition's
    /// and stands in no body, so that no quantifier runs it.
    pub(super) fn whole(&mut self, nodes: Range<usize>) {
        let mut start = nodes.start;
        for (NodeId(node), value) in self.evaluator.input.assumed {
            let at = *node as usize;
            if nodes.contains(&at) {
                self.stretch(start..at);
                self.evaluator.values.get(at).into_iter().for_each(|kept| kept.set(*value));
                start = at + 1;
            }
        }
        self.stretch(start..nodes.end);
    }

    /// Runs a stretch of nodes.
    fn stretch(&mut self, nodes: Range<usize>) {
        let (nodes, values) = self.cut(nodes);
        self.each(nodes, values);
    }

    /// Nodes, and where their values are kept.
    fn cut(&self, nodes: Range<usize>) -> (&'r [Node], &'r [Cell<Value>]) {
        let Evaluator { input, values, .. } = self.evaluator;
        let all = &input.rulebook.nodes.all;
        (all.get(nodes.clone()).unwrap_or_default(), values.get(nodes).unwrap_or_default())
    }

    /// Runs nodes one by one.
    fn each(&mut self, nodes: &[Node], values: &[Cell<Value>]) {
        if let Some(past) = self.evaluator.past {
            return self.each_on_earlier_day(past, nodes, values);
        }
        for (node, value) in nodes.iter().zip(values) {
            if !self.evaluator.calculate(node, value) {
                self.other(node, value);
            }
        }
    }

    /// The same for an earlier day.
    #[inline(never)]
    fn each_on_earlier_day(&mut self, past: &Past, nodes: &[Node], values: &[Cell<Value>]) {
        for (node, value) in nodes.iter().zip(values) {
            let told = self.evaluator.on_earlier_day(past, node, value);
            if !told && !self.evaluator.calculate(node, value) {
                self.other(node, value);
            }
        }
    }

    /// Runs a node of the rarer kinds.
    #[inline(never)]
    fn other(&mut self, node: &Node, into: &Cell<Value>) {
        match node {
            Node::Quantified(id) => self.quantified(*id, into),
            Node::Frame(_) => {}
            Node::FirstDay { condition, always } => into.set(self.since(*condition).value(*always)),
            node => self.evaluator.other(node, into),
        }
    }

    /// Runs the body for each element, then counts what came out.
    #[inline(never)]
    fn quantified(&mut self, id: QuantifierId, into: &Cell<Value>) {
        into.set(Value::Unknown);
        let Some(quantifier) = self.evaluator.input.rulebook.nodes.quantifier(id) else {
            return;
        };
        self.frames_begin(quantifier, Value::Unknown);
        let Value::List(list) = self.evaluator.value(quantifier.list) else {
            return;
        };
        let Some(frame) = self.frame(quantifier, list) else {
            return;
        };
        let (nodes, values) =
            self.cut(quantifier.body_start as usize..quantifier.body_end as usize);
        let mut tally = Tally::default();
        for position in 0..list.len {
            let slot = list.start + position * u32::from(quantifier.width);
            self.at_element(id, Some(slot));
            self.each(nodes, values);
            if *self.too_large {
                break;
            }
            self.keep(values, frame + position as usize * values.len());
            match self.had_begun(quantifier, slot) {
                Truth::Yes => {
                    let value = self.evaluator.value(quantifier.condition);
                    tally.take(quantifier.quantity, value);
                }
                Truth::Open => tally.take(quantifier.quantity, Value::Unknown),
                Truth::No => {}
            }
        }
        self.at_element(id, None);
        into.set(tally.answer(quantifier.quantity));
    }

    /// Whether an element was there on the day that is run; one of today's always is.
    #[inline]
    fn had_begun(&self, quantifier: &Quantifier, slot: u32) -> Truth {
        let past = self.evaluator.past;
        let act = past.and_then(|past| Some((past, past.act?)));
        act.map_or(Truth::Yes, |(past, act)| {
            self.evaluator.had_begun(past, act, (quantifier.list, slot))
        })
    }

    fn at_element(&self, id: QuantifierId, slot: Option<u32>) {
        if let Some(element) = self.evaluator.elements.get(id.0 as usize) {
            element.set(slot);
        }
    }

    /// Makes room for the frames of a list and says where they begin; nothing where that
    /// would be beyond [`MOST_FRAMES`].
    fn frame(&mut self, quantifier: &Quantifier, list: ListRef) -> Option<usize> {
        let body = quantifier.body_end.saturating_sub(quantifier.body_start);
        let start = self.frames.len();
        let end = start.saturating_add((body as usize).saturating_mul(list.len as usize));
        *self.too_large |= end > MOST_FRAMES;
        if *self.too_large {
            return None;
        }
        self.frames.resize(end, Value::Unknown);
        self.frames_begin(quantifier, Value::Frame(u32::try_from(start).unwrap_or(u32::MAX)));
        Some(start)
    }

    /// Notes where the frames of a quantifier begin.
    fn frames_begin(&self, quantifier: &Quantifier, at: Value) {
        if let Some(frame) = self.evaluator.values.get(quantifier.body_end as usize + 1) {
            frame.set(at);
        }
    }

    /// Copies the values of a body to where the element's frame begins.
    fn keep(&mut self, values: &[Cell<Value>], frame: usize) {
        let frames = self.frames.get_mut(frame..).unwrap_or_default();
        for (kept, value) in frames.iter_mut().zip(values) {
            *kept = value.get();
        }
    }
}
