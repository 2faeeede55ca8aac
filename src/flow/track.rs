//! The tracks of a gap between two columns: which net runs where, so that few arrows cross and
//! none lies on another.

use std::collections::{BTreeMap, BTreeSet};

/// Past so many nets in one gap, they keep the order in which they came: a diagram of that size
/// has crossings in any case.
const MOST: usize = 300;

/// How much worse it is to lie on another arrow than to cross it.
const OVERLAP: usize = 100;

/// How far an end may be moved out of the way.
const ASIDE: [i32; 5] = [0, 11, -11, 5, -5];

/// A net in one gap.
#[derive(Clone, Debug)]
pub(super) struct Wire {
    /// Which net.
    pub(super) net: usize,
    /// The heights at which it comes from the left.
    pub(super) left: BTreeSet<i32>,
    /// The height at which it goes on to the right.
    pub(super) right: i32,
    /// Whether it ends at a box here.
    pub(super) ends: bool,
}

impl Wire {
    /// Whether it needs a track.
    pub(super) fn bends(&self) -> bool {
        self.left.iter().any(|left| *left != self.right)
    }

    /// From where to where it runs up and down.
    fn span(&self) -> (i32, i32) {
        let all = self.left.iter().copied().chain([self.right]);
        all.fold((i32::MAX, i32::MIN), |(least, most), y| (least.min(y), most.max(y)))
    }
}

/// The wires in the order of their tracks, with ends that lie on nothing.
pub(super) fn arranged(mut wires: Vec<Wire>) -> Vec<Wire> {
    if wires.len() <= MOST {
        sort(&mut wires);
    }
    set_apart(&mut wires);
    wires
}

/// Swaps neighbours as long as that makes fewer crossings.
fn sort(wires: &mut [Wire]) {
    for _ in 0..wires.len() {
        let mut swapped = false;
        for at in 1..wires.len() {
            let (Some(first), Some(second)) = (wires.get(at - 1), wires.get(at)) else { continue };
            if cost(second, first) < cost(first, second) {
                wires.swap(at - 1, at);
                swapped = true;
            }
        }
        if !swapped {
            return;
        }
    }
}

/// What it costs to have one wire to the left of another.
fn cost(left: &Wire, right: &Wire) -> usize {
    let inside = |(least, most): (i32, i32), y: i32| least <= y && y <= most;
    let coming = right.left.iter().filter(|y| left.bends() && inside(left.span(), **y)).count();
    let going = usize::from(right.bends() && inside(right.span(), left.right));
    let overlap = right.left.contains(&left.right) && !left.left.contains(&left.right);
    coming + going + if overlap { OVERLAP } else { 0 }
}

/// Moves the ends at boxes a little, where another wire comes from the left at the same height
/// and turns off further to the right. What leaves the same box may share the way.
fn set_apart(wires: &mut [Wire]) {
    let mut turns: BTreeMap<i32, usize> = BTreeMap::new();
    for (track, wire) in wires.iter().enumerate() {
        turns.extend(wire.left.iter().map(|y| (*y, track)));
    }
    let mut taken: BTreeSet<i32> = BTreeSet::new();
    for (track, wire) in wires.iter_mut().enumerate() {
        if wire.ends {
            let is_free = |y: &i32| {
                let later = turns.get(y).is_some_and(|at| *at > track);
                (!later || wire.left.contains(y)) && !taken.contains(y)
            };
            let aside = ASIDE.map(|aside| wire.right + aside);
            wire.right = aside.into_iter().find(is_free).unwrap_or(wire.right);
            taken.insert(wire.right);
        }
    }
}
