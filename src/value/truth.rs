//! Yes, no, open: Kleene's strong three-valued logic
//! (S. C. Kleene, *Introduction to Metamathematics*, 1952, § 64).

use std::ops::Not;

/// A truth value. The order no < open < yes makes `and` the minimum and `or` the maximum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// It does not hold.
    No,
    /// It is not settled: a fact is unknown.
    Open,
    /// It holds.
    Yes,
}

impl Truth {
    /// Both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// At least one.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }

    /// `at least needed of` a number of conditions of which `yes` hold and `open` are open.
    pub fn at_least(needed: usize, yes: usize, open: usize) -> Self {
        if yes >= needed {
            Self::Yes
        } else if yes + open < needed {
            Self::No
        } else {
            Self::Open
        }
    }
}

impl Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Open => Self::Open,
            Self::Yes => Self::No,
        }
    }
}

impl From<bool> for Truth {
    fn from(yes: bool) -> Self {
        if yes { Self::Yes } else { Self::No }
    }
}
