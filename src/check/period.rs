//! Whether dated versions leave a gap.

use crate::value::date::{Period, TimeUnit};

/// Whether every day of `needed` lies in one of the periods.
pub(super) fn covered(periods: &[Period], needed: Period) -> bool {
    if needed.is_empty() {
        return true;
    }
    let mut sorted: Vec<Period> = periods.to_vec();
    sorted.sort();
    let Some(reached) = sorted.iter().copied().reduce(|reach, next| joined(reach, next, needed))
    else {
        return false;
    };
    reached.covers(needed)
}

/// Two periods as one where they touch; else the one in which `needed` begins.
fn joined(reach: Period, next: Period, needed: Period) -> Period {
    let touches = match (reach.until, next.from) {
        (Some(until), Some(from)) => until.shift(1, TimeUnit::Days) >= from,
        _ => true,
    };
    if touches {
        let until = match (reach.until, next.until) {
            (Some(a), Some(b)) => Some(a.max(b)),
            _ => None,
        };
        return Period { from: reach.from, until };
    }
    if next.from <= needed.from { next } else { reach }
}
