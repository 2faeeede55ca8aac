//! The registry of codes: explicit, by phase, never reused. Each code has a page for
//! `saksgang explain`, in `phrases`.
//!
//! A code that is retired keeps its number; the number is not given out again.

pub mod case;
pub mod format;
pub mod golden;
pub mod limit;
pub mod lint;
pub mod sources;
pub mod syntax;
pub mod usage;

use std::fmt;

/// A stable code: `S` syntax, `C` check, `W` warning of the check, `F` formatting, `D` case data,
/// `L` limit, `T` tests of a rulebook, `U` use of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub &'static str);

impl Code {
    /// Whether it says that something is larger than it may be.
    pub fn is_limit(self) -> bool {
        self.0.starts_with('L')
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
