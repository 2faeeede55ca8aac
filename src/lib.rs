//! saksgang
pub mod case;
pub mod check;
pub mod code;
pub mod diagnostic;
pub mod eval;
pub mod explain;
pub mod report;
pub mod rulebook;
pub mod source;
pub mod syntax;
pub mod value;
pub mod words;
