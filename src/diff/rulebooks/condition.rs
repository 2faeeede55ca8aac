//! Two conditions → where they differ: the smallest parts that came, went or changed.

use super::canonical::{Joint, key, operands};
use crate::syntax::ast::Expr;

/// A part of a condition that came, went or changed.
#[derive(Debug)]
pub(super) struct Step<'e> {
    /// How what it belongs to is joined; none for a condition as a whole.
    pub(super) within: Option<Joint>,
    /// As it was.
    pub(super) old: Option<&'e Expr>,
    /// As it is.
    pub(super) new: Option<&'e Expr>,
}

/// Where two conditions differ.
pub(super) fn steps<'e>(old: &'e Expr, new: &'e Expr) -> Vec<Step<'e>> {
    if key(old) == key(new) {
        return Vec::new();
    }
    let shared = |by: &Joint| {
        let (old, new) = (operands(*by, old), operands(*by, new));
        let keys: Vec<String> = new.into_iter().map(key).collect();
        old.into_iter().filter(|one| keys.contains(&key(one))).count()
    };
    let best = [Joint::Any, Joint::All].into_iter().max_by_key(shared);
    match best.filter(|by| shared(by) > 0) {
        Some(by) => listed(by, &operands(by, old), &operands(by, new)),
        None => vec![Step { within: None, old: Some(old), new: Some(new) }],
    }
}

/// Where two lists of joined conditions differ. What is left over of both and alike is one that
/// changed; so are the last two that are left over.
pub(super) fn listed<'e>(by: Joint, old: &[&'e Expr], new: &[&'e Expr]) -> Vec<Step<'e>> {
    let (mut went, mut came) = (old.to_vec(), new.to_vec());
    let mut steps = Vec::new();
    take_pairs(&mut went, &mut came, |old, new| key(old) == key(new));
    let alone = went.len() == 1 && came.len() == 1;
    for (old, new) in take_pairs(&mut went, &mut came, |old, new| alone || are_alike(old, new)) {
        steps.extend(self::steps(old, new));
    }
    let within = Some(by);
    steps.extend(went.into_iter().map(|old| Step { within, old: Some(old), new: None }));
    steps.extend(came.into_iter().map(|new| Step { within, old: None, new: Some(new) }));
    steps
}

/// Takes out of both lists what belongs together.
fn take_pairs<T: Copy>(
    old: &mut Vec<T>,
    new: &mut Vec<T>,
    same: impl Fn(T, T) -> bool,
) -> Vec<(T, T)> {
    let mut pairs = Vec::new();
    old.retain(|old| match new.iter().position(|new| same(*old, *new)) {
        Some(at) => {
            pairs.push((*old, new.remove(at)));
            false
        }
        None => true,
    });
    pairs
}

/// Whether more than half of the words of two conditions are the same.
fn are_alike(old: &Expr, new: &Expr) -> bool {
    let (old, new) = (key(old), key(new));
    let words = |text: &'_ str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let (mut old, mut new) = (words(&old), words(&new));
    let longest = old.len().max(new.len());
    let shared = take_pairs_of_words(&mut old, &mut new);
    2 * shared > longest
}

fn take_pairs_of_words(old: &mut [String], new: &mut Vec<String>) -> usize {
    let taken = old.iter().filter(|old| {
        let at = new.iter().position(|new| new == *old);
        at.map(|at| new.remove(at)).is_some()
    });
    taken.count()
}
