//! The passages that rules cite.

use crate::value::passage::{Label, Level};

/// A circular: its index in the rulebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CircularId(pub u32);

/// One cited passage, or range of passages. The derived order is that of a circular's text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Passage {
    /// Which circular.
    pub circular: CircularId,
    /// The steps into it, the outermost first.
    pub steps: Vec<Step>,
}

/// A step into a circular, to one part or to several in a row.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Step {
    /// What is numbered.
    pub level: Level,
    /// The first.
    pub first: Label,
    /// The last; the first where it is one alone.
    pub last: Label,
}

impl Step {
    /// To one part alone.
    pub fn one(level: Level, label: Label) -> Self {
        Self { level, first: label.clone(), last: label }
    }

    /// Its number, or its first and its last.
    pub fn numbers(&self) -> String {
        if self.first == self.last {
            self.first.to_string()
        } else {
            format!("{}-{}", self.first, self.last)
        }
    }
}

impl Passage {
    /// The steps that lead to a heading.
    pub fn heading(&self) -> &[Step] {
        let end = self.steps.iter().position(|step| !step.level.has_headings());
        self.steps.get(..end.unwrap_or(self.steps.len())).unwrap_or_default()
    }

    /// The step of a level.
    pub fn step(&self, level: Level) -> Option<&Step> {
        self.steps.iter().find(|step| step.level == level)
    }

    /// The passage around it that ends with this level.
    #[must_use]
    pub fn up_to(&self, level: Level) -> Self {
        let steps = self.steps.iter().filter(|step| step.level >= level).cloned();
        Self { steps: steps.collect(), ..*self }
    }
}
