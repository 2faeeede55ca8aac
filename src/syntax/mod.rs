//! Text of a rule file → syntax tree.

pub mod ast;
pub mod walk;
