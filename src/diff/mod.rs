//! What is different: between two answers to a case, and between two rulebooks.

pub mod answers;
pub mod rulebooks;
