//! saksgang
pub mod case;
pub mod check;
pub mod cli;
pub mod code;
pub mod diagnostic;
pub mod engine;
pub mod eval;
pub mod format;
pub mod explain;
pub mod report;
pub mod rulebook;
pub mod source;
pub mod syntax;
pub mod value;
pub mod words;
