//! Rulebook and facts → outcome.

pub mod calculation;
pub mod carry;
mod operate;
pub mod outcome;
