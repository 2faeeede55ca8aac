//! A rulebook and the outcomes of many cases → what of the rules the cases try.
//!
//! | file | what it turns into what |
//! | --- | --- |
//! | `possible` | nodes → what a case can change, and what it can leave open |
//! | `branch` | definitions → their alternatives, and what is reached only in some of them |
//! | `item` | a rulebook → its rules, definitions …, with their places and passages |
//! | `count` | a rulebook → the rows that are counted, each with what can come of it |
//! | `observe` | one outcome → marks in the rows |
//! | `shared` | outcomes from several threads → one tally |
//! | `threshold` | a comparison in one case → just below, at or just above |
//! | `figures` | rows → how much of what can come about was seen |
//! | `suggest` | what was not seen, and the cases → cases that would show it |
//! | `written` | cases with changes → their text |
//! | `private` | rows → whether an outcome of theirs tells a sensitive value |
//! | `told` | rows → what there is to say of them, for `text`, `json`, `lcov` and `html` |
//!
//! What cannot come about is not counted:
//! - A condition that no case can change, since it rests on constants and readings alone, is not
//!   counted; what a reading is chosen to be is counted with the readings.
//! - That a condition is open is asked for only where it rests on something that may be missing:
//!   a fact without a default, or the outcome or day of a task. A fact with a default is open
//!   only where a case says that it is not known (`null`), which is not asked for.
//! - That a rule does not apply is asked for only where it has a condition that a case can change.
//! - A condition, a rule or a definition is looked at only in cases of days on which it is in
//!   force; one that is in force on no day is not counted.
//! - A condition in an alternative is looked at only where no alternative before it was taken;
//!   one in its value, only where its own guard does not rule it out.
//! - What an alternative's guards say is known (`x is known`) is not open there, and what they say
//!   is unknown is neither yes nor no.
//! - An alternative is taken where its guard holds and those before it do not; where one before
//!   it rests on constants and readings alone, so that no case can change it, it is not counted.
//! - A comparison with no number below nothing (`number of … >= 0`) has no *just below*.

mod branch;
mod count;
mod figures;
mod html;
mod item;
mod json;
mod lcov;
mod observe;
mod possible;
mod private;
mod shared;
mod suggest;
mod text;
mod threshold;
mod told;
mod written;

use crate::explain::Sensitive;
use crate::rulebook::Rulebook;
use crate::rulebook::circular::Passage;
use crate::rulebook::node::{NodeId, QuantifierId, ReadingId};
use crate::rulebook::norm::{NormId, RuleId};
use crate::source::{Sources, Span};
use crate::value::truth::Truth;
use item::Item;
use std::sync::Arc;

pub use figures::{Figures, Share};
pub use html::html;
pub use json::write as json;
pub use lcov::lcov;
pub use shared::Shared;
pub use suggest::{Case, Suggestion, suggest};
pub use text::{document, short};

/// What was seen so far of what can come about. Tallies of the same rulebook can be merged,
/// whatever the order.
#[derive(Clone, Debug)]
pub struct Tally<'r> {
    rulebook: &'r Rulebook,
    /// How many cases.
    cases: u64,
    /// What rows, choices and passages belong to.
    items: Vec<Item<'r>>,
    /// In the order of the text.
    rows: Vec<Row>,
    /// The readings.
    choices: Vec<Choice>,
    /// In the order of the circulars.
    passages: Vec<Cited<'r>>,
}

/// Something with three outcomes: yes, no, open; or just below, at, just above.
#[derive(Clone, Debug)]
struct Row {
    what: What,
    /// Where it is written.
    at: Span,
    /// To which item it belongs: an index in [`Tally::items`].
    item: usize,
    marks: [Mark; 3],
    /// What is looked at; nothing of rules and norms.
    places: Vec<Located>,
    /// Whether its outcome in one case tells a sensitive value of that case.
    sensitive: bool,
}

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Rule(RuleId),
    /// A norm of a rule that has several.
    Norm(NormId),
    Condition,
    Threshold,
    /// An alternative of a definition, by its position.
    Alternative(usize),
}

/// A node, and the quantifiers in whose bodies it stands, outermost first.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Located {
    node: NodeId,
    around: Vec<QuantifierId>,
    /// The alternatives in which it stands, of which one at least has to be reached; nothing if
    /// it stands in none.
    gates: Vec<Gate>,
}

impl Located {
    /// A node with the quantifiers around it. A body that holds another's is wider.
    fn of(rulebook: &Rulebook, node: NodeId) -> Self {
        let all = (0..).map(QuantifierId).zip(&rulebook.nodes.quantifiers);
        let around = all.filter(|(_, one)| (one.body_start..one.body_end).contains(&node.0));
        let mut around: Vec<_> = around.collect();
        around.sort_by_key(|(_, one)| std::cmp::Reverse(one.body_end - one.body_start));
        Self { node, around: around.into_iter().map(|(id, _)| id).collect(), gates: Vec::new() }
    }
}

/// A part of an alternative.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Gate {
    /// The alternatives.
    alternatives: NodeId,
    /// The quantifiers around them, outermost first.
    around: Vec<QuantifierId>,
    /// Which of them.
    position: usize,
    part: Part,
}

/// Which part of an alternative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Guard,
    Value,
}

/// One outcome.
#[derive(Clone, Debug, Default)]
struct Mark {
    /// Whether it can come about.
    possible: bool,
    /// How often it was seen; in the body of a quantifier once for each element.
    times: u64,
    /// The case in which it was seen, the first by name.
    case: Option<Arc<str>>,
}

/// A reading.
#[derive(Clone, Debug)]
struct Choice {
    reading: ReadingId,
    item: usize,
    /// Cases that were looked at under each variant.
    variants: Vec<Mark>,
    /// Cases in which a norm hinges on it.
    hinges: Mark,
}

/// A passage as it is cited.
#[derive(Clone, Debug)]
struct Cited<'r> {
    passage: &'r Passage,
    by: Vec<Citing>,
}

/// What cites a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Citing {
    /// A rule or a norm: an index in [`Tally::rows`].
    Row(usize),
    /// Anything else: an index in [`Tally::items`].
    Item(usize),
}

/// An outcome that can come about and was not seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Gap {
    row: usize,
    mark: usize,
}

/// The truths in the order of a row's marks.
const TRUTHS: [Truth; 3] = [Truth::Yes, Truth::No, Truth::Open];

/// Where the mark of a truth stands.
fn mark_of(truth: Truth) -> usize {
    match truth {
        Truth::Yes => 0,
        Truth::No => 1,
        Truth::Open => 2,
    }
}

/// Everything that a report on a tally is made of.
#[derive(Clone, Copy, Debug)]
pub struct Coverage<'c, 'r> {
    /// What was seen.
    pub tally: &'c Tally<'r>,
    /// The rule files.
    pub sources: &'c Sources,
    /// Cases that would show what was not.
    pub suggestions: &'c [Suggestion],
    /// Whether it is told which outcomes of sensitive conditions were seen.
    pub sensitive: Sensitive,
}

impl Tally<'_> {
    /// Adds what another tally of the same rulebook saw.
    pub fn merge(&mut self, other: Self) {
        self.cases += other.cases;
        for (item, more) in self.items.iter_mut().zip(other.items) {
            item.exercised.merge(more.exercised);
        }
        for (row, more) in self.rows.iter_mut().zip(other.rows) {
            merge_all(&mut row.marks, more.marks);
        }
        for (choice, more) in self.choices.iter_mut().zip(other.choices) {
            merge_all(&mut choice.variants, more.variants);
            choice.hinges.merge(more.hinges);
        }
    }

    /// What can come about and was not seen, in the order of the text.
    fn gaps(&self) -> impl Iterator<Item = Gap> {
        self.gaps_of(Sensitive::Revealed)
    }

    /// The same; unless sensitive values are revealed, without the outcomes that tell one.
    fn gaps_of(&self, sensitive: Sensitive) -> impl Iterator<Item = Gap> {
        let told = move |row: &Row| sensitive == Sensitive::Revealed || !row.sensitive;
        let rows = self.rows.iter().enumerate().filter(move |(_, row)| told(row));
        rows.flat_map(|(row, one)| {
            let missing = one.marks.iter().enumerate().filter(|(_, mark)| mark.is_missing());
            missing.map(move |(mark, _)| Gap { row, mark })
        })
    }

    fn is_missing(&self, gap: Gap) -> bool {
        let mark = self.rows.get(gap.row).and_then(|row| row.marks.get(gap.mark));
        mark.is_some_and(Mark::is_missing)
    }

    fn item(&self, row: &Row) -> Option<&Item<'_>> {
        self.items.get(row.item)
    }

    /// Whether what cites a passage came to anything.
    fn is_exercised(&self, cited: &Cited<'_>) -> bool {
        cited.by.iter().any(|by| match by {
            Citing::Row(at) => self.rows.get(*at).is_some_and(|row| row.marks[0].times > 0),
            Citing::Item(at) => self.items.get(*at).is_some_and(|item| item.exercised.times > 0),
        })
    }
}

fn merge_all(marks: &mut [Mark], more: impl IntoIterator<Item = Mark>) {
    marks.iter_mut().zip(more).for_each(|(mark, more)| mark.merge(more));
}

impl Mark {
    /// Of what can come about.
    fn possible() -> Self {
        Self { possible: true, ..Self::default() }
    }

    /// Of three outcomes, each of which can come about or not.
    fn of(possible: [bool; 3]) -> [Self; 3] {
        possible.map(|possible| Self { possible, ..Self::default() })
    }

    fn see(&mut self, case: &Arc<str>) {
        self.times += 1;
        if self.case.as_ref().is_none_or(|first| case < first) {
            self.case = Some(Arc::clone(case));
        }
    }

    fn merge(&mut self, other: Self) {
        self.times += other.times;
        self.case = match (self.case.take(), other.case) {
            (Some(one), Some(another)) => Some(one.min(another)),
            (one, another) => one.or(another),
        };
    }

    fn is_missing(&self) -> bool {
        self.possible && self.times == 0
    }
}
