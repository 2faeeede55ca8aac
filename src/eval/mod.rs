//! Rulebook and facts → outcome.

pub mod outcome;
