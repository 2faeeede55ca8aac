//! The same work on many things, on all cores. What comes of it is in the order of the things,
//! however the work was shared.

use std::iter;
use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// How many things can be worked on at once.
pub fn cores() -> NonZero<usize> {
    thread::available_parallelism().unwrap_or(NonZero::<usize>::MIN)
}

/// What `work` makes of each of `all`.
pub fn each<T: Sync, R: Send>(all: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    each_with(all, cores(), || (), |(), one| work(one))
}

/// The same by so many workers, each with what `start` gives it to work with.
pub fn each_with<T: Sync, S, R: Send>(
    all: &[T],
    workers: NonZero<usize>,
    start: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, &T) -> R + Sync,
) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let share = || {
        let mut state = start();
        let take = || {
            let at = next.fetch_add(1, Ordering::Relaxed);
            Some((at, work(&mut state, all.get(at)?)))
        };
        iter::from_fn(take).collect::<Vec<_>>()
    };
    let mut done = thread::scope(|scope| {
        let others: Vec<_> =
            (1..workers.get().min(all.len())).map(|_| scope.spawn(share)).collect();
        let mut done = share();
        for other in others {
            done.extend(other.join().unwrap_or_else(|cause| resume_unwind(cause)));
        }
        done
    });
    done.sort_unstable_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, made)| made).collect()
}
