//! saksgang
pub mod code;
pub mod diagnostic;
pub mod source;
pub mod syntax;
pub mod value;
pub mod words;
