//! What needs what: an order in which everything comes after what it needs, and the circles
//! where there is none.

use std::collections::VecDeque;

use rustc_hash::FxHashMap;

/// Positions so that what is needed comes first, and those on or behind a circle.
/// (A. B. Kahn, *Topological sorting of large networks*, CACM 5, 1962.)
pub(super) fn sorted(needs: &[Vec<usize>]) -> (Vec<usize>, Vec<usize>) {
    let mut waiting: Vec<usize> = needs.iter().map(Vec::len).collect();
    let mut needed_by: Vec<Vec<usize>> = vec![Vec::new(); needs.len()];
    for (at, list) in needs.iter().enumerate() {
        for need in list {
            if let Some(users) = needed_by.get_mut(*need) {
                users.push(at);
            }
        }
    }
    let free = waiting.iter().enumerate().filter(|(_, count)| **count == 0).map(|(at, _)| at);
    let mut ready: VecDeque<usize> = free.collect();
    let mut order = Vec::with_capacity(needs.len());
    while let Some(at) = ready.pop_front() {
        order.push(at);
        for user in needed_by.get(at).into_iter().flatten() {
            let Some(count) = waiting.get_mut(*user) else {
                continue;
            };
            *count -= 1;
            if *count == 0 {
                ready.push_back(*user);
            }
        }
    }
    let stuck = waiting.iter().enumerate().filter(|(_, count)| **count > 0).map(|(at, _)| at);
    (order, stuck.collect())
}

/// The circles among what needs something: each with its members in the order in which
/// one needs the next. No two share a member; what only rests on one is left out. When
/// these are broken, others may come to light.
pub(super) fn cycles(needs: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let (_, stuck) = sorted(needs);
    let next = first_stuck_needs(needs, &stuck);
    let mut walk_of: FxHashMap<usize, usize> = FxHashMap::default();
    let mut cycles = Vec::new();
    for start in &stuck {
        let mut path = Vec::new();
        let mut at = *start;
        while !walk_of.contains_key(&at) {
            walk_of.insert(at, *start);
            path.push(at);
            match next.get(&at) {
                Some(need) => at = *need,
                None => break,
            }
        }
        if walk_of.get(&at) == Some(start) {
            let from = path.iter().position(|one| *one == at).unwrap_or_default();
            cycles.push(path.split_off(from));
        }
    }
    cycles
}

/// Of each that is stuck, the first of its needs that is stuck as well: it always has one.
fn first_stuck_needs(needs: &[Vec<usize>], stuck: &[usize]) -> FxHashMap<usize, usize> {
    let is_stuck = |need: &usize| stuck.binary_search(need).is_ok();
    let pairs = stuck.iter().filter_map(|at| {
        let need = needs.get(*at)?.iter().copied().find(|need| is_stuck(need));
        Some((*at, need?))
    });
    pairs.collect()
}
