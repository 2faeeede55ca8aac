//! Two answers to a case → what is different in them, norm by norm.
//!
//! Both are rows, as golden text has them ([`crate::report::golden::row`]): the one form that an
//! answer of today, one that was kept in a file, and one by another rulebook have in common.
//!
//! 1. `pair`: which norm of the one answer is which of the other.
//! 2. `change`: what became of each.
//! 3. `told`: an answer in the words of people, for those who would rather not read golden text;
//!    `text` writes changes for them, and `words` the parts that are known from kept text alone.

mod change;
mod pair;
pub mod text;
pub mod told;
pub(crate) mod words;

pub use change::{Change, Difference, Kind, compare};
