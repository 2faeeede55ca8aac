//! A change of a part, carried up to the whole that the part stands in.

use crate::source::Span;

/// What sort of change it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// `>=` for `>`, `18` for `17`: the case on the boundary falls to the other side.
    Boundary,
    /// `<` for `>=`.
    Comparison,
    /// `not` put in or taken away.
    Negated,
    /// A `when` or `unless`, or one of several conditions in it, taken away.
    Condition,
    /// `all of` for `any of`, `and` for `or`, `some` for `every`.
    Joined,
    /// `at least 3 of` for `at least 2 of`.
    Count,
    /// One of `is one of { … }` taken away.
    Listed,
    /// A number, date or time, one more.
    Amount,
    /// `times` for `divided by`, `rounded up to` for `rounded to`.
    Calculation,
    /// `earliest of` for `latest of`, `least of` for `greatest of`, another order of `first of`.
    Extreme,
    /// One of `is done by UNIT`, `as OUTCOME` taken away.
    Narrowing,
    /// `on DAY` taken away.
    Day,
    /// The first or last day on which something is in force.
    InForce,
    /// Another unit.
    Bearer,
    /// Another modality.
    Modality,
    /// A norm taken away.
    Norm,
    /// One whom it is owed to, or through whom.
    Party,
    /// `A or B` for `A, B`.
    Suffices,
    /// A channel or form taken away.
    Form,
    /// A `before` or `after` taken away.
    Order,
    /// A deadline changed or taken away.
    Deadline,
    /// A rhythm changed or taken away.
    Rhythm,
    /// `since` taken away.
    Since,
    /// `as a rule`, `as far as possible` taken away.
    Reservation,
    /// `overrides` taken away.
    Override,
    /// An alternative of a definition taken away.
    Alternative,
    /// The value of an alternative is that of another.
    Value,
    /// Another default of a reading.
    Default,
}

/// What was changed, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// What sort of change it is.
    pub kind: Kind,
    /// Where it is written.
    pub at: Span,
    /// How it is written, on one line.
    pub old: String,
    /// How it would be written; empty where it is taken away.
    pub new: String,
}

/// A tree that differs from the one that is written in one place.
#[derive(Clone, Debug)]
pub(super) struct Changed<T> {
    pub(super) tree: T,
    pub(super) note: Note,
}

impl<T> Changed<T> {
    /// A tree with what was changed in it, as it is and as it would be written.
    pub(super) fn new(tree: T, kind: Kind, at: Span, words: (String, String)) -> Self {
        let (old, new) = words;
        Self { tree, note: Note { kind, at, old, new } }
    }

    /// The same change of the whole that is made with the tree.
    pub(super) fn map<W>(self, whole: impl FnOnce(T) -> W) -> Changed<W> {
        Changed { tree: whole(self.tree), note: self.note }
    }
}

/// Changes of a part as changes of the whole, in which `part` finds it.
pub(super) fn inside<W: Clone, P>(
    whole: &W,
    part: impl Fn(&mut W) -> Option<&mut P>,
    changes: Vec<Changed<P>>,
) -> Vec<Changed<W>> {
    let put = |changed: Changed<P>| {
        changed.map(|new| {
            let mut tree = whole.clone();
            if let Some(place) = part(&mut tree) {
                *place = new;
            }
            tree
        })
    };
    changes.into_iter().map(put).collect()
}

/// Changes of a list, by those of each of its elements; `None` takes the element away.
pub(super) fn each<T: Clone>(
    list: &[T],
    changes: impl Fn(&T) -> Vec<Changed<Option<T>>>,
) -> Vec<Changed<Vec<T>>> {
    let put = |(at, one): (usize, &T)| {
        let all = changes(one).into_iter();
        all.map(|one| one.map(|new| with(list, at, new))).collect::<Vec<_>>()
    };
    list.iter().enumerate().flat_map(put).collect()
}

/// A list with another element in one place, or without it.
pub(super) fn with<T: Clone>(list: &[T], at: usize, new: Option<T>) -> Vec<T> {
    let mut list = list.to_vec();
    let end = (at + 1).min(list.len());
    list.splice(at.min(end)..end, new);
    list
}

/// Each list that lacks one element; none of a list of one.
pub(super) fn shorter<T: Clone>(list: &[T]) -> Vec<Vec<T>> {
    let all = if list.len() > 1 { list.len() } else { 0 };
    (0..all).map(|at| with(list, at, None)).collect()
}
