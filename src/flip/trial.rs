//! A case with changed facts → whether what was wished came true.

use crate::case::facts::{Facts, Place, Slot};
use crate::eval::outcome::Outcome;
use crate::eval::{Input, Scratch, rules};
use crate::explain::Target;
use crate::flip::{Change, Goal, Of};
use crate::rulebook::Rulebook;
use crate::rulebook::node::NodeId;
use crate::rulebook::norm::{Norm, NormId};
use crate::value::truth::Truth;

/// What a goal is about, found once.
pub(super) struct About {
    /// The norms in force on the day, in ascending order.
    norms: Vec<NormId>,
    /// The nodes that tell, and those that their bearers and recipients hang on.
    pub(super) nodes: Vec<NodeId>,
    condition: Option<NodeId>,
}

impl About {
    /// What a goal is about on the day of an evaluation.
    pub(super) fn of(input: Input, of: Of) -> Self {
        let rulebook = input.rulebook;
        let asked = |id: NormId, norm: &Norm| match of {
            Of::Target(Target::Rule(rule)) => norm.rule == rule,
            Of::Target(Target::Task(task)) => norm.task == task,
            Of::Norm(wanted) => id == wanted,
            Of::Condition(_) => false,
        };
        let in_force = |norm: &Norm| {
            rulebook.rule(norm.rule).is_some_and(|rule| rule.in_force.contains(input.on))
        };
        let all = (0..).map(NormId).zip(&rulebook.norms);
        let found = all.filter(|(id, norm)| asked(*id, norm) && in_force(norm));
        let norms: Vec<NormId> = found.map(|(id, _)| id).collect();
        let condition = match of {
            Of::Condition(node) => Some(node),
            Of::Target(_) | Of::Norm(_) => None,
        };
        let nodes = norms.iter().flat_map(|id| hung_on(rulebook, *id)).chain(condition);
        Self { nodes: nodes.collect(), norms, condition }
    }

    /// How it came out.
    pub(super) fn truth(&self, outcome: &Outcome) -> Truth {
        if let Some(node) = self.condition {
            return outcome.truth(node);
        }
        let mut whole = Truth::No;
        for id in &self.norms {
            let start = outcome.norms.partition_point(|one| one.norm < *id);
            let same = outcome.norms.get(start..).unwrap_or_default().iter();
            let same = same.take_while(|one| one.norm == *id);
            whole = same.fold(whole, |whole, one| whole.or(one.applies));
        }
        whole
    }
}

/// What it hangs on whether a norm applies: its condition, and where somebody has to be left to
/// whom it is borne, who bears it towards whom.
fn hung_on(rulebook: &Rulebook, id: NormId) -> Vec<NodeId> {
    let Some(norm) = rulebook.norm(id) else {
        return Vec::new();
    };
    let mut nodes = vec![norm.applies];
    nodes.extend(norm.applies_to.iter().map(|(_, node)| *node));
    if norm.own_recipient {
        nodes.extend(norm.bearer_nodes());
        nodes.extend(norm.details.recipient_nodes());
    }
    nodes
}

/// Trials of one case.
pub(super) struct Trials<'t> {
    input: Input<'t>,
    about: &'t About,
    wanted: Truth,
    facts: Facts,
    scratch: Scratch,
    /// How many evaluations are left.
    pub(super) left: u32,
}

impl<'t> Trials<'t> {
    /// Trials that may take so many evaluations.
    pub(super) fn new(input: Input<'t>, about: &'t About, (goal, left): (Goal, u32)) -> Self {
        let (facts, scratch) = (input.facts.clone(), Scratch::default());
        Self { input, about, wanted: goal.wanted, facts, scratch, left }
    }

    /// Whether the goal is reached with these changes.
    pub(super) fn reaches(&mut self, changes: &[Change]) -> bool {
        for change in changes {
            change.apply(&mut self.facts);
        }
        let truth = self.evaluate();
        self.restore(changes.iter().map(|change| change.place));
        truth == Some(self.wanted)
    }

    /// Whether the goal could be reached by some values of these facts: with none of them known,
    /// nothing is settled otherwise. Knowing more never turns what is settled.
    pub(super) fn may_reach(&mut self, places: impl Iterator<Item = Place> + Clone) -> bool {
        for place in places.clone() {
            self.facts.suppose(place, Slot::Null);
        }
        let truth = self.evaluate();
        self.restore(places);
        truth == Some(self.wanted) || truth == Some(Truth::Open)
    }

    /// How it comes out; nothing if there was too much to calculate.
    fn evaluate(&mut self) -> Option<Truth> {
        self.left = self.left.saturating_sub(1);
        let outcome = rules(Input { facts: &self.facts, ..self.input }, &mut self.scratch);
        outcome.too_large.is_none().then(|| self.about.truth(&outcome))
    }

    fn restore(&mut self, places: impl Iterator<Item = Place>) {
        for place in places {
            self.facts.suppose(place, self.input.facts.slot(place));
        }
        self.facts.histories.clone_from(&self.input.facts.histories);
    }
}
