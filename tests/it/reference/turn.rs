//! The turns of a duty that comes back (§ 6: recurrence).

use saksgang::inside::value::date::{Date, TimeUnit};
use saksgang::inside::value::norm::Rhythm;

use super::log::{Borne, Entry};

/// A week or a period of months.
#[derive(Clone, Copy)]
pub(super) struct Turn {
    pub(super) from: Date,
    pub(super) until: Date,
    pub(super) due: Date,
}

impl Turn {
    pub(super) fn within<'a>(self, entries: &[Entry<'a>]) -> Vec<Entry<'a>> {
        let last = self.until.max(self.due);
        entries.iter().filter(|one| self.from <= one.on && one.on <= last).copied().collect()
    }

    pub(super) fn told(self) -> String {
        format!("{} to {} due {}", self.from, self.until, self.due)
    }
}

impl Borne<'_> {
    /// The turn that a day lies in.
    pub(super) fn turn(&self, on: Date) -> Option<Turn> {
        let back = |days: i8| on.shift(-i32::from(days), TimeUnit::Days);
        match self.rhythm()? {
            Rhythm::Weekday(weekday) => {
                let from = back(on.weekday());
                let planned = from.shift(i32::from(*weekday), TimeUnit::Days);
                Some(Turn { from, until: from.shift(6, TimeUnit::Days), due: planned })
            }
            Rhythm::Months(length) => {
                let (_, month, date) = on.ymd();
                let first = back(date - 1);
                let into = (i32::from(month) - 1) % i32::from(*length);
                let from = first.shift(-into, TimeUnit::Months);
                let next = from.shift(i32::from(*length), TimeUnit::Months);
                let until = next.shift(-1, TimeUnit::Days);
                Some(Turn { from, until, due: until })
            }
            _ => None,
        }
    }
}
