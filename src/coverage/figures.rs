//! Rows → how much of what can come about was seen.

use super::{Mark, Row, Tally, What};
use crate::explain::Sensitive;
use std::collections::BTreeSet;

/// How many of how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// How many were seen.
    pub seen: usize,
    /// How many there are.
    pub of: usize,
}

/// All figures of a tally.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Cases that were looked at.
    pub cases: u64,
    /// Outcomes of conditions: each seen as yes, as no and, where it can be, as open.
    pub conditions: Share,
    /// Alternatives of definitions that were taken.
    pub alternatives: Share,
    /// Rules that applied.
    pub rules: Share,
    /// Outcomes of norms: each seen to apply, not to apply and, where it can be, to be open.
    pub norms: Share,
    /// Thresholds, each just below, at and just above.
    pub thresholds: Share,
    /// Readings, each under every variant.
    pub readings: Share,
    /// Readings on which a norm hinged.
    pub hinges: Share,
    /// Passages of which something came.
    pub passages: Share,
}

impl Figures {
    /// What a least share is asked of: outcomes of conditions, and alternatives.
    pub fn decisions(self) -> Share {
        Share {
            seen: self.conditions.seen + self.alternatives.seen,
            of: self.conditions.of + self.alternatives.of,
        }
    }
}

impl Share {
    fn of<'m>(marks: impl Iterator<Item = &'m Mark>) -> Self {
        marks.filter(|mark| mark.possible).fold(Self::default(), |share, mark| Self {
            seen: share.seen + usize::from(mark.times > 0),
            of: share.of + 1,
        })
    }

    /// Whether it is this many in a hundred; of nothing, all is seen.
    pub fn reaches(self, percent: u8) -> bool {
        self.seen * 100 >= self.of * usize::from(percent)
    }

    /// In tenths of a percent, rounded down, so that nothing looks reached that is not.
    pub fn tenths(self) -> usize {
        (self.seen * 1000).checked_div(self.of).unwrap_or(1000)
    }
}

impl Tally<'_> {
    /// All figures.
    pub fn figures(&self) -> Figures {
        self.figures_of(Sensitive::Revealed)
    }

    /// The same; unless sensitive values are revealed, without the thresholds that tell one.
    pub(super) fn figures_of(&self, sensitive: Sensitive) -> Figures {
        let marks = |wanted: fn(What) -> bool| {
            let rows = self.rows.iter().filter(move |row| wanted(row.what));
            Share::of(rows.flat_map(|row| &row.marks))
        };
        let shown = |row: &&Row| sensitive == Sensitive::Revealed || !row.sensitive;
        let thresholds = self.rows.iter().filter(|row| row.what == What::Threshold).filter(shown);
        let fired = self.rows.iter().filter(|row| matches!(row.what, What::Rule(_)));
        let exercised = self.passages.iter().filter(|cited| self.is_exercised(cited));
        Figures {
            cases: self.cases,
            conditions: marks(|what| what == What::Condition),
            alternatives: marks(|what| matches!(what, What::Alternative(_))),
            rules: Share::of(fired.filter_map(|row| row.marks.first())),
            norms: self.norms(),
            thresholds: Share::of(thresholds.flat_map(|row| &row.marks)),
            readings: Share::of(self.choices.iter().flat_map(|one| &one.variants)),
            hinges: Share::of(self.choices.iter().map(|one| &one.hinges)),
            passages: Share { seen: exercised.count(), of: self.passages.len() },
        }
    }

    /// Norms row by row; a rule that has one alone stands for it.
    fn norms(&self) -> Share {
        let of_several = self.rows.iter().filter(|row| matches!(row.what, What::Norm(_)));
        let several: BTreeSet<usize> = of_several.map(|row| row.item).collect();
        let norms = self.rows.iter().filter(|row| match row.what {
            What::Norm(_) => true,
            What::Rule(_) => !several.contains(&row.item),
            What::Condition | What::Threshold | What::Alternative(_) => false,
        });
        Share::of(norms.flat_map(|row| &row.marks))
    }
}
