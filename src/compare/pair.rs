//! Which norm of the one answer is which of the other.
//!
//! The same rule, task and bearer make the same norm, as in the design's notion of identity. What
//! is left over after that is taken for a norm that passed to another unit, or that binds
//! otherwise now, if its rule and task say so; last, one that a rule of another name says now.

use super::Seen;

/// A norm of the old answer, of the new one, or the same norm in both.
pub(super) type Pair<'s> = (Option<&'s Seen>, Option<&'s Seen>);

/// Whether two norms are taken for the same, from the strictest to the most lenient.
const SAME: [fn(&Seen, &Seen) -> bool; 5] = [
    |old, new| old == new,
    |old, new| is_of_one_rule(old, new) && old.unit == new.unit && old.modality == new.modality,
    |old, new| is_of_one_rule(old, new) && old.modality == new.modality,
    is_of_one_rule,
    |old, new| old.task == new.task && old.unit == new.unit && old.modality == new.modality,
];

fn is_of_one_rule(old: &Seen, new: &Seen) -> bool {
    old.rule == new.rule && old.task == new.task
}

/// Pairs the norms of two answers: first those of the new answer, in its order, then those that
/// only the old one has.
pub(super) fn pair<'s>(old: &'s [Seen], new: &'s [Seen]) -> Vec<Pair<'s>> {
    let mut partners: Vec<Option<&Seen>> = vec![None; new.len()];
    let mut left: Vec<&Seen> = old.iter().collect();
    for same in SAME {
        for (partner, new) in partners.iter_mut().zip(new) {
            if partner.is_none() {
                let at = left.iter().position(|old| same(old, new));
                *partner = at.map(|at| left.remove(at));
            }
        }
    }
    let paired = partners.into_iter().zip(new).map(|(old, new)| (old, Some(new)));
    paired.chain(left.into_iter().map(|old| (Some(old), None))).collect()
}
