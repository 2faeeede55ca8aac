//! Codes `F`.

use super::Code;

/// The formatter's own text did not stand its tests.
pub const REFUSED: Code = Code("F001");
/// Formatted, the file would go beyond a limit.
pub const TOO_LARGE: Code = Code("F002");
