//! As many changes as may be tried, evenly over the items: by counting, not by chance.

use super::Mutant;

/// At most `budget` of all: items take turns, and what an item may give is taken in equal steps
/// from its own changes. The order stays.
pub(super) fn choose(all: Vec<Mutant>, budget: usize) -> Vec<Mutant> {
    let mut items: Vec<Vec<Mutant>> = Vec::new();
    for mutant in all {
        match items.last_mut() {
            Some(item) if item.first().is_some_and(|first| first.place == mutant.place) => {
                item.push(mutant);
            }
            _ => items.push(vec![mutant]),
        }
    }
    let sizes: Vec<usize> = items.iter().map(Vec::len).collect();
    let quotas = quotas(&sizes, budget);
    items.into_iter().zip(quotas).flat_map(|(item, quota)| spread(item, quota)).collect()
}

/// How many of each item: one more in each round for every item that has more, until all are
/// given out; in the last round for items in equal steps.
fn quotas(sizes: &[usize], budget: usize) -> Vec<usize> {
    let mut quotas = vec![0; sizes.len()];
    let mut left = budget;
    loop {
        let mut open: Vec<&mut usize> = quotas
            .iter_mut()
            .zip(sizes)
            .filter(|(quota, size)| **quota < **size)
            .map(|it| it.0)
            .collect();
        let given = left.min(open.len());
        if given == 0 {
            return quotas;
        }
        let chosen = spread((0..open.len()).collect(), given);
        for (at, quota) in open.iter_mut().enumerate() {
            **quota += usize::from(chosen.contains(&at));
        }
        left -= given;
    }
}

/// So many of a list, in equal steps.
fn spread<T>(list: Vec<T>, count: usize) -> Vec<T> {
    let length = list.len().max(1);
    let chosen = |at: usize| at * count / length != (at + 1) * count / length;
    list.into_iter().enumerate().filter(|(at, _)| chosen(*at)).map(|(_, one)| one).collect()
}

#[cfg(test)]
mod tests {
    use super::{quotas, spread};

    #[test]
    fn everybody_has_a_turn_before_anybody_has_two() {
        assert_eq!(quotas(&[1, 5, 3], 100), [1, 5, 3]);
        assert_eq!(quotas(&[1, 5, 3], 5), [1, 2, 2]);
        assert_eq!(quotas(&[9, 9, 9, 9], 2), [0, 1, 0, 1]);
        assert!(quotas(&[], 7).is_empty());
    }

    #[test]
    fn steps_are_equal() {
        assert_eq!(spread(vec![1, 2, 3, 4, 5, 6], 3), [2, 4, 6]);
        assert_eq!(spread(vec![1, 2, 3], 3), [1, 2, 3]);
        assert!(spread(vec![1, 2, 3], 0).is_empty());
    }
}
