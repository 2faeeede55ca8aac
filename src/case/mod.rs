//! A case: JSON → facts, straight into the rulebook's slots.

pub mod facts;
