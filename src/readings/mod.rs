//! A rulebook's readings, and the answers to many cases → which passages were left open, how
//! each is read, who may settle it, and in how many of the cases the answer hinges on it.
//!
//! [`Tally`] counts answers as they come and keeps none of them; `text` and `json` write the
//! readings with what was counted, for people and for programs.

pub mod json;
pub mod text;

use crate::eval::outcome::Outcome;
use crate::rulebook::vocabulary::Named;
use crate::rulebook::{Reading, Rulebook};

/// The most cases that are named beside a reading.
const MOST_NAMED: usize = 5;

/// In how many cases the answer hinges on a reading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// In which some norm hinges on it.
    pub hinge: usize,
    /// In which some norm may hinge on it, and none does for certain.
    pub may: usize,
    /// The first of both.
    pub named: Vec<String>,
}

/// The answers to some cases, counted.
#[derive(Clone, Debug)]
pub struct Tally<'r> {
    /// The rules.
    pub rulebook: &'r Rulebook,
    /// How many cases were looked at.
    pub cases: usize,
    /// One for each reading, in their order.
    pub counts: Vec<Count>,
}

impl<'r> Tally<'r> {
    /// Nothing is counted yet.
    pub fn new(rulebook: &'r Rulebook) -> Self {
        Self { rulebook, cases: 0, counts: vec![Count::default(); rulebook.readings.len()] }
    }

    /// Counts the answer to a case that is called so.
    pub fn take(&mut self, outcome: &Outcome<'_>, name: &str) {
        self.cases += 1;
        for (at, count) in (0_u32..).zip(&mut self.counts) {
            let hinges = || outcome.caveats.hinges.iter().filter(|hinge| hinge.reading.0 == at);
            if hinges().next().is_none() {
                continue;
            }
            if hinges().any(|hinge| !hinge.may) {
                count.hinge += 1;
            } else {
                count.may += 1;
            }
            if count.named.len() < MOST_NAMED {
                count.named.push(name.to_owned());
            }
        }
    }

    /// The readings, with what was counted of each.
    fn all(&self) -> impl Iterator<Item = (&'r Reading, &Count)> {
        self.rulebook.readings.iter().zip(&self.counts)
    }

    /// The variants of a reading, the default first.
    fn variants(&self, reading: &Reading) -> &'r [Named] {
        self.rulebook.enumeration(reading.ty).map_or(&[], |named| &named.variants)
    }

    /// The names of the units that may settle a reading.
    fn settled_by(&self, reading: &Reading) -> impl Iterator<Item = &'r str> {
        let units = reading.settled_by.iter().filter_map(|id| self.rulebook.unit(*id));
        units.map(|unit| unit.name.as_str())
    }
}
