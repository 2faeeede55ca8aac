//! Codes `C`.

use super::Page;

/// The pages of this phase.
pub const PAGES: &[Page] = &[];
