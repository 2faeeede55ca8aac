//! A run with every reading unknown → the norms that may apply under some combination of
//! variants, and which of them are open for want of a reading.

use crate::eval::Input;
use crate::eval::calculation::{Calculation, Occurrence};
use crate::eval::norms::again;
use crate::eval::outcome::NormOutcome;
use crate::eval::run::{self, NodeValues};
use crate::rulebook::node::NodeId;
use crate::rulebook::norm::Norm;
use crate::rulebook::vocabulary::TaskId;
use crate::value::Variant;
use crate::value::truth::Truth;

/// A norm that may apply.
#[derive(Clone, Copy, Debug)]
pub(super) struct Alive {
    /// Its index in the list of norms.
    pub(super) index: u32,
    /// What it is about.
    pub(super) task: TaskId,
    /// How it came out with every reading unknown.
    pub(super) outcome: NormOutcome,
    /// Whether anything about it is open for want of a reading.
    pub(super) open: bool,
}

/// The run, kept from case to case.
#[derive(Clone, Debug, Default)]
pub(super) struct Filter {
    /// The norms that may apply, in the order of norms.
    pub(super) alive: Vec<Alive>,
    /// How many of them are open for want of a reading.
    pub(super) open: usize,
    /// What the run calculated.
    pub(super) written: NodeValues,
    unknown: Vec<Option<Variant>>,
}

impl Filter {
    /// Runs, and looks at every norm of the list that came out otherwise.
    pub(super) fn run(&mut self, input: Input, norms: &[NormOutcome]) {
        self.unknown.resize(input.rulebook.readings.len(), None);
        run::run(Input { readings: &self.unknown, ..input }, &mut self.written);
        let calculation = self.written.calculation(input);
        let alive = (0..).zip(norms).filter_map(|(index, outcome)| {
            let outcome = again(calculation, outcome)?;
            let (at, norm) = calculation.of(&outcome)?;
            let open = || nodes(norm).any(|node| is_open(at, node));
            (outcome.applies != Truth::No).then(|| Alive {
                index,
                task: norm.task,
                outcome,
                open: open(),
            })
        });
        self.alive.clear();
        self.alive.extend(alive);
        self.open = self.alive.iter().filter(|alive| alive.open).count();
        if self.written.too_large {
            // So is the run with the chosen readings, and no answer comes of it.
            self.open = 0;
        }
    }

    /// What the run calculated, for whoever asks for it.
    pub(super) fn calculation<'f>(&'f self, input: Input<'f>) -> Calculation<'f> {
        self.written.calculation(input)
    }
}

/// Whether a node is unknown, and might be known if readings were.
pub(super) fn is_open(calculation: Calculation, node: NodeId) -> bool {
    calculation.rulebook.nodes.rests_on_reading(node)
        && !calculation.value(Occurrence::of(node)).is_known()
}

/// Everything that a norm rests on: whether it applies, who bears it, towards whom, from when,
/// until when, and whether a fact fulfils it.
pub(super) fn nodes(norm: &Norm) -> impl Iterator<Item = NodeId> {
    let applies = std::iter::once(norm.applies);
    let members = norm.applies_to.iter().map(|(_, node)| *node);
    applies.chain(members).chain(norm.bearer_nodes()).chain(norm.details.nodes())
}
