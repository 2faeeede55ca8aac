//! Open norms → questions: what is missing, most touching first, then in the order of facts.

use std::cmp::Reverse;

use crate::eval::outcome::{Missing, NormOutcome, Question};

/// The questions of a case, kept from case to case.
#[derive(Clone, Debug, Default)]
pub(crate) struct Questions {
    /// Each question.
    pub(crate) all: Vec<Question>,
    sorted: Vec<Missing>,
}

impl Questions {
    /// Counts how many open norms each missing thing touches.
    pub(crate) fn fill(&mut self, norms: &[NormOutcome], missing: &[Missing]) {
        self.all.clear();
        self.sorted.clear();
        if missing.is_empty() {
            return;
        }
        for norm in norms {
            let stretch = norm.missing.start as usize..norm.missing.end as usize;
            let missing = missing.get(stretch).unwrap_or_default();
            // Nobody can answer what cannot be calculated.
            let asked = |one: &&Missing| !matches!(one, Missing::Calculation { .. });
            self.sorted.extend(missing.iter().filter(asked));
        }
        self.sorted.sort_unstable();
        for same in self.sorted.chunk_by(|one, other| one == other) {
            self.all.extend(same.first().map(|missing| Question {
                missing: *missing,
                touches: u32::try_from(same.len()).unwrap_or(u32::MAX),
            }));
        }
        self.all.sort_unstable_by_key(|question| (Reverse(question.touches), question.missing));
    }
}
