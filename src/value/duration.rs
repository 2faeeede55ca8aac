//! Durations: so many days, working days or months.

use std::fmt;

use super::date::TimeUnit;

/// The most of any unit that is counted.
pub const MOST: u32 = 10_000;

/// A length of time in one unit, as it was written. Two of them are neither ordered nor added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Duration {
    count: u32,
    unit: TimeUnit,
}

impl Duration {
    /// So many of a unit; nothing beyond [`MOST`] of what is counted.
    pub fn of(count: u32, unit: TimeUnit) -> Option<Self> {
        let (each, _) = counted(unit);
        let most = count.checked_mul(each)?;
        (most <= MOST).then_some(Self { count, unit })
    }

    /// How many.
    pub fn count(self) -> u32 {
        self.count
    }

    /// Of what.
    pub fn unit(self) -> TimeUnit {
        self.unit
    }

    /// The same as it is counted: days, working days or months. Weeks are days, years months.
    #[must_use]
    pub fn counted(self) -> Self {
        let (each, unit) = counted(self.unit);
        Self { count: self.count.saturating_mul(each), unit }
    }

    /// Reads `14 days`, `1 month`, `20 working days` as a case writes them: a whole number, one
    /// blank, a unit in one or many.
    pub fn parse(text: &str) -> Option<Self> {
        let (count, unit) = text.split_once(' ')?;
        let whole = !count.is_empty() && count.bytes().all(|byte| byte.is_ascii_digit());
        let count = count.parse().ok().filter(|_| whole)?;
        let unit = TimeUnit::ALL.into_iter().find(|one| one.name(1) == unit || one.name(2) == unit);
        Self::of(count, unit?)
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.count, self.unit.name(self.count))
    }
}

/// How many of what a unit is, as it is counted.
fn counted(unit: TimeUnit) -> (u32, TimeUnit) {
    match unit {
        TimeUnit::Days => (1, TimeUnit::Days),
        TimeUnit::WorkingDays => (1, TimeUnit::WorkingDays),
        TimeUnit::Weeks => (7, TimeUnit::Days),
        TimeUnit::Months => (1, TimeUnit::Months),
        TimeUnit::Years => (12, TimeUnit::Months),
    }
}
