//! saksgang
pub mod case;
pub mod check;
pub mod code;
pub mod diagnostic;
pub mod eval;
pub mod format;
pub mod rulebook;
pub mod source;
pub mod syntax;
pub mod value;
pub mod words;
