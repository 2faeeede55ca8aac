//! The registry of error codes: explicit, by phase, never reused. Each code has a
//! page for `saksgang explain`: cause, a bad and a good example.
//!
//! A code that is retired stays in the registry's numbering; its number is not given out again.

pub mod case;
pub mod check;
pub mod format;
pub mod golden;
pub mod limit;
pub mod lint;
pub mod relation;
pub mod sources;
pub mod syntax;
pub mod usage;

use std::fmt;

/// A stable code: `S` syntax, `C` check, `W` lint, `F` formatting, `D` case data, `L` limit, `T` tests of a
/// rulebook, `U` use of the program.
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

/// What `saksgang explain CODE` prints.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// The code.
    pub code: Code,
    /// The code in half a line.
    pub title: &'static str,
    /// Why it is an error, and what to do.
    pub cause: &'static str,
    /// An input that brings it about.
    pub bad: &'static str,
    /// The same input, mended.
    pub good: &'static str,
    /// What the two examples are.
    pub kind: Example,
}

/// What the examples of a page are, so that a test can run them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Example {
    /// A rule file.
    Rules,
    /// A case (JSON), read by the small rulebook `code::case::RULEBOOK`.
    Case,
    /// Nothing that a test can run in memory (a command line, a size).
    Told,
}

/// Every page, in the order of the codes within each phase.
pub fn pages() -> impl Iterator<Item = &'static Page> {
    [
        syntax::PAGES,
        check::PAGES,
        relation::PAGES,
        lint::PAGES,
        format::PAGES,
        case::PAGES,
        limit::PAGES,
        usage::PAGES,
        golden::PAGES,
        sources::PAGES,
    ]
    .into_iter()
    .flatten()
}

/// The page of a code, however it is capitalised.
pub fn page(code: &str) -> Option<&'static Page> {
    pages().find(|page| page.code.0.eq_ignore_ascii_case(code))
}
