//! Answers and diagnostics → what people and programs read.

pub mod citation;
pub mod escape;
pub mod explanation;
pub mod proof;
