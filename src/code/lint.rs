//! Codes `W`: what is no error but looks like a mistake.

use super::Code;

/// A rulebook without a rule.
pub const NO_RULE: Code = Code("W013");
