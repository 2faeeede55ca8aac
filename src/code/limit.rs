//! Codes `L`: sizes that rule files and cases may not go beyond.

use super::{Code, Page};

/// A rule file over 1 MiB.
pub const FILE_SIZE: Code = Code("L001");
/// A line over 4 KiB.
pub const LINE_LENGTH: Code = Code("L002");
/// Nesting over 64.
pub const NESTING: Code = Code("L003");
/// A chain of over 64 operands.
pub const CHAIN: Code = Code("L004");
/// More than 100 errors in one file.
pub const ERRORS: Code = Code("L005");

/// The pages of this phase.
pub const PAGES: &[Page] = &[];
