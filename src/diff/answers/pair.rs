//! Which norm of the one answer is which of the other.
//!
//! The same rule, task, bearer and element make the same norm, as in the design's notion of identity. What
//! is left over after that is taken for a norm that passed to another unit, or that binds
//! otherwise now, if its rule and task say so; last, one that a rule of another name says now.

use std::collections::VecDeque;
use std::hash::Hash;

use rustc_hash::FxHashMap;

use crate::report::golden::row::Row;

/// A norm of the old answer, of the new one, or the same norm in both.
pub(super) type Pair<'s> = (Option<&'s Row>, Option<&'s Row>);

/// What two norms have in common that are taken for the same, from the strictest to the most
/// lenient; all that they say comes before.
const SAME: [fn(&Row) -> [&str; 5]; 5] = [
    |seen| [&seen.rule, &seen.task, &seen.element, &seen.unit, &seen.modality],
    |seen| [&seen.rule, &seen.task, &seen.element, "", &seen.modality],
    |seen| [&seen.rule, &seen.task, &seen.element, "", ""],
    |seen| ["", &seen.task, &seen.element, &seen.unit, &seen.modality],
    // One that a rule says now of each element.
    |seen| [&seen.rule, &seen.task, "", &seen.unit, &seen.modality],
];

/// Pairs the norms of two answers: first those of the new answer, in its order, then those that
/// only the old one has.
pub(super) fn pair<'s>(old: &'s [Row], new: &'s [Row]) -> Vec<Pair<'s>> {
    let mut partners =
        Partners { old, new, of_new: vec![None; new.len()], taken: vec![false; old.len()] };
    partners.find(|seen| seen);
    for same in SAME {
        partners.find(same);
    }
    let Partners { of_new, taken, .. } = partners;
    let paired =
        of_new.into_iter().zip(new).map(|(at, new)| (at.and_then(|at| old.get(at)), Some(new)));
    let left = old.iter().zip(taken).filter(|(_, taken)| !taken);
    paired.chain(left.map(|(old, _)| (Some(old), None))).collect()
}

/// Pairs under way.
struct Partners<'s> {
    old: &'s [Row],
    new: &'s [Row],
    /// Of each new norm the old one.
    of_new: Vec<Option<usize>>,
    /// Whether an old norm has a partner.
    taken: Vec<bool>,
}

impl<'s> Partners<'s> {
    /// Pairs what is left and has this in common: each new norm with the first old one.
    fn find<K: Eq + Hash>(&mut self, key: impl Fn(&'s Row) -> K) {
        let mut left: FxHashMap<K, VecDeque<usize>> = FxHashMap::default();
        for (at, (old, taken)) in self.old.iter().zip(&self.taken).enumerate() {
            if !taken {
                left.entry(key(old)).or_default().push_back(at);
            }
        }
        for (partner, new) in self.of_new.iter_mut().zip(self.new) {
            if partner.is_none() {
                *partner = left.get_mut(&key(new)).and_then(VecDeque::pop_front);
                if let Some(taken) = partner.and_then(|at| self.taken.get_mut(at)) {
                    *taken = true;
                }
            }
        }
    }
}
