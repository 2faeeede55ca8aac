//! Two answers to a case → what is different in them, norm by norm.
//!
//! 1. `read`: golden text → the norms that it tells of, each in its parts. Golden text is the one
//!    form that an answer of today, one that was kept in a file, and one by another rulebook have
//!    in common, and it has nothing that two answers should not be compared in.
//! 2. `pair`: which norm of the one answer is which of the other.
//! 3. `change`: what became of each.
//! 4. `told`: an answer in the words of people, for those who would rather not read golden text;
//!    `text` writes changes for them, and `words` the parts that are known from kept text alone.

mod change;
mod pair;
pub mod text;
pub mod told;
pub(crate) mod words;

pub use change::{Change, Difference, Kind, compare};
