//! Applying norms → actions: what one unit does at one time, gathered for reading under its
//! strictest norm.

use crate::case::facts::Whose;
use crate::eval::by_task::ByTask;
use crate::eval::calculation::{Calculation, Occurrence};
use crate::eval::outcome::{Action, NormOutcome, Stretch};
use crate::rulebook::node::NodeId;
use crate::rulebook::norm::{Bearer, Norm, Party};
use crate::value::date::Date;
use crate::value::moment::Deadline;
use crate::value::norm::{Modality, Rhythm};
use crate::value::{UnitId, Value, Variant};

/// The actions of a case, kept from case to case.
#[derive(Clone, Debug, Default)]
pub(crate) struct Actions {
    /// Each action.
    pub(crate) all: Vec<Action>,
    /// Their norms, action by action: indexes in the list of norms.
    pub(crate) norms: Vec<u32>,
    /// The norms of a task that wait for an action, in the order of norms.
    waiting: Vec<u32>,
    /// Those that belong together: the first, and where they stand among the waiting.
    groups: Vec<(u32, usize, usize)>,
}

impl Actions {
    /// Gathers the norms, task by task in the order of work.
    #[inline(never)]
    pub(crate) fn fill(
        &mut self,
        calculation: Calculation,
        by_task: &ByTask,
        norms: &[NormOutcome],
    ) {
        self.all.clear();
        self.norms.clear();
        let gather = Gather { calculation, norms };
        for task in &calculation.rulebook.order_of_work {
            let Some(last) = by_task.last(*task) else { continue };
            if by_task.before(last).is_none() {
                self.alone(&gather, last);
            } else {
                self.waiting.extend(by_task.of(*task));
                self.waiting.reverse();
                self.compare(&gather);
            }
        }
    }

    /// The only norm of a task.
    fn alone(&mut self, gather: &Gather, norm: u32) {
        let start = self.norms.len();
        self.norms.push(norm);
        self.close(gather, norm, start);
    }

    /// The norms that wait: those that belong together next to each other, in the order of the
    /// first of each.
    fn compare(&mut self, gather: &Gather) {
        let Self { waiting, groups, .. } = self;
        waiting.sort_unstable_by(|one, other| {
            gather.what(*one).cmp(&gather.what(*other)).then(one.cmp(other))
        });
        groups.clear();
        let mut start = 0;
        for group in waiting.chunk_by(|one, other| gather.what(*one) == gather.what(*other)) {
            let end = start + group.len();
            groups.extend(group.first().map(|first| (*first, start, end)));
            start = end;
        }
        groups.sort_unstable();
        for at in 0..self.groups.len() {
            let Some((first, from, to)) = self.groups.get(at).copied() else { continue };
            let start = self.norms.len();
            self.norms.extend_from_slice(self.waiting.get(from..to).unwrap_or_default());
            let gathered = self.norms.get(start..).unwrap_or_default();
            let heading = gather.heading(gathered).unwrap_or(first);
            self.close(gather, heading, start);
        }
        self.waiting.clear();
    }

    /// Makes an action of the norms from `start` on.
    fn close(&mut self, gather: &Gather, heading: u32, start: usize) {
        let index = |length| u32::try_from(length).unwrap_or(u32::MAX);
        let norms = Stretch { start: index(start), end: index(self.norms.len()) };
        if let Some(action) = gather.action(heading, norms) {
            self.all.push(action);
        }
    }
}

/// What norms share that belong together.
type What<'g> = (
    (Option<Variant>, Whose),
    (Option<UnitId>, bool),
    Option<(Bearer, &'g [Party])>,
    Option<Since>,
    Option<&'g Rhythm>,
);

/// From when entries count for norms that belong together.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Since {
    /// From this day on.
    Day(Date),
    /// There is no such day.
    Never,
    /// It is not known, and this occurrence asks for it.
    Asked(usize),
}

/// What norms are compared by.
struct Gather<'g> {
    calculation: Calculation<'g>,
    norms: &'g [NormOutcome],
}

impl<'g> Gather<'g> {
    fn get(&self, index: u32) -> Option<(Calculation<'g>, &'g Norm, &'g NormOutcome)> {
        let outcome = self.norms.get(index as usize)?;
        let (calculation, norm) = self.calculation.of(outcome)?;
        Some((calculation, norm, outcome))
    }

    fn action(&self, heading: u32, norms: Stretch) -> Option<Action> {
        let outcome = self.norms.get(heading as usize)?;
        let norm = self.calculation.rulebook.gist(outcome.norm)?;
        Some(Action {
            task: norm.task,
            outcome: norm.outcome,
            bearer: outcome.bearer,
            element: outcome.element,
            heading,
            norms,
        })
    }

    /// What norms on one task share that belong together: outcome, bearer, `since` and recurrence; and
    /// the element of a task that is for each of several.
    fn what(&self, index: u32) -> Option<What<'g>> {
        let (calculation, norm, outcome) = self.get(index)?;
        let named = outcome.bearer.is_none().then_some((norm.bearer, &*norm.jointly));
        let since = norm.details.since.map(|node| since(calculation, node));
        let whose = calculation.whose(norm.task, outcome.element);
        // Whoever may not see who bears the one must not see it by the other.
        let bearer = (outcome.bearer, norm.tells.bearer);
        let what = (norm.outcome, whose);
        Some((what, bearer, named, since, norm.details.rhythm.as_ref()))
    }

    /// The strictest norm; of those that are equally strict, the one that is due first.
    fn heading(&self, gathered: &[u32]) -> Option<u32> {
        if let [only] = gathered {
            return Some(*only);
        }
        gathered.iter().copied().min_by_key(|index| {
            let norm = self.get(*index);
            let deadline = norm.and_then(|(calculation, norm, _)| calculation.deadline(norm));
            let strictness = norm.map(|(_, norm, _)| strictness(norm.modality));
            (strictness, deadline.is_none(), deadline.map(Deadline::order))
        })
    }
}

/// Dates that are open are the same where they are asked for in the same words, of one element.
fn since(calculation: Calculation, node: NodeId) -> Since {
    match calculation.value(Occurrence::of(node)) {
        Value::Date(day) => Since::Day(day),
        Value::None => Since::Never,
        _ => Since::Asked(calculation.index(Occurrence::of(node))),
    }
}

/// How strict a modality is; 0 is the strictest.
fn strictness(modality: Modality) -> u8 {
    match modality {
        Modality::ShallNot => 0,
        Modality::Shall => 1,
        Modality::OnlyMay => 2,
        Modality::ShouldNot => 3,
        Modality::Should => 4,
        Modality::May => 5,
        Modality::NeedNot => 6,
        Modality::ShallBe => 7,
    }
}
