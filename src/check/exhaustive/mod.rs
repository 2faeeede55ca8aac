//! Whether the guards of a definition cover everything, and which of them can win.
//!
//! What the guards ask about falls into *subjects* (a fact, how two facts compare, what became of
//! a task), and what each subject may be into *cells*: values between which no guard tells. A guard
//! is then a set of combinations of cells, and all that is asked here is a matter of sets.
//!
//! Subjects are taken to be independent of each other. That counts combinations which no case
//! can bring about, so what is covered, and what never wins, is really so; but a gap is only
//! named where the subjects are independent in truth.
//!
//! | file | what it does |
//! | --- | --- |
//! | `subject` | what guards ask about, its cells, what a question comes to in each |
//! | `cut` | the cells of numbers and dates |
//! | `formula` | guards as questions about subjects |
//! | `free` | which subjects can be anything whatever the others are |
//! | `region` | sets of combinations |
//! | `gap` | a set of combinations in words |

mod cell;
mod cut;
mod formula;
mod free;
mod gap;
mod region;
mod subject;

use super::context::{Bound, Context};
use crate::phrases::Phrase;
use crate::rulebook::node::NodeId;
use formula::{Definitions, Formulas};
use region::{Cells, Region, Space};

/// What was found of a list of guards.
pub(super) struct Found {
    /// Whether they cover everything.
    pub(super) covers: Covers,
    /// The guards that never win, in their order.
    pub(super) idle: Vec<Idle>,
}

/// Whether guards cover everything.
pub(super) enum Covers {
    /// One of them holds whatever is known.
    Everything,
    /// They do not: where none holds, in words.
    Not(Phrase),
    /// It cannot be seen.
    Unseen,
}

/// A guard that never wins.
pub(super) struct Idle {
    /// Its position.
    pub(super) at: usize,
    /// The positions of those that win where it holds; empty if it never holds.
    pub(super) winners: Vec<usize>,
}

/// What can be seen of guards, which are tried in their order. `bound` are the names around them.
///
/// Definitions are taken as they stand first, since that needs fewer cells, and seen through
/// where that does not settle it.
pub(super) fn judge(context: &Context<'_>, guards: &[NodeId], bound: &[Bound<'_>]) -> Found {
    let mut found = Found { covers: Covers::Unseen, idle: Vec::new() };
    for definitions in [Definitions::AsTheyStand, Definitions::SeenThrough] {
        let Some(seen) = Seen::of(context, guards, definitions) else {
            continue;
        };
        found.idle = seen.idle();
        found.covers = seen.covers(context, bound);
        let told = found.idle.iter().all(|one| !one.winners.is_empty());
        if matches!(found.covers, Covers::Everything) && told && definitions.settle(context, guards)
        {
            break;
        }
    }
    found
}

/// Guards as sets.
struct Seen {
    formulas: Formulas,
    space: Space,
    guards: Vec<Region>,
}

impl Seen {
    /// None where it is too much to be seen.
    fn of(context: &Context<'_>, guards: &[NodeId], definitions: Definitions) -> Option<Self> {
        let formulas = Formulas::of(context, guards, definitions)?;
        let sizes: Vec<usize> = formulas.subjects.iter().map(|one| one.cells.len()).collect();
        let space = Space::of(sizes, formulas.len())?;
        let guards = formulas.regions(&space);
        Some(Self { formulas, space, guards })
    }

    /// Where no guard can hold.
    fn gap(&self) -> Cells {
        let mut gap = self.space.all();
        self.guards.iter().for_each(|guard| gap.keep(&guard.no));
        gap
    }

    fn covers(&self, context: &Context<'_>, bound: &[Bound<'_>]) -> Covers {
        let gap = self.gap();
        if gap.is_empty() {
            return Covers::Everything;
        }
        if !free::all(&context.builder.made, &self.formulas.subjects) {
            return Covers::Unseen;
        }
        let words = gap::Words { context, bound, subjects: &self.formulas.subjects };
        words.told(&self.space, &gap).map_or(Covers::Unseen, Covers::Not)
    }

    fn idle(&self) -> Vec<Idle> {
        let mut left = self.space.all();
        let mut wins: Vec<Cells> = Vec::with_capacity(self.guards.len());
        for guard in &self.guards {
            let mut won = left.clone();
            won.keep(&guard.yes);
            left.take(&guard.yes);
            wins.push(won);
        }
        let never = wins.iter().enumerate().filter(|(_, won)| won.is_empty());
        never.map(|(at, _)| Idle { at, winners: self.winners(&wins, at) }).collect()
    }

    /// Who wins where a guard holds.
    fn winners(&self, wins: &[Cells], at: usize) -> Vec<usize> {
        let Some(guard) = self.guards.get(at) else {
            return Vec::new();
        };
        let earlier = wins.iter().enumerate().take(at);
        earlier.filter(|(_, won)| won.meets(&guard.yes)).map(|(winner, _)| winner).collect()
    }
}
