//! Codes `L`: sizes that rule files and cases may not go beyond.

use super::Code;

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
/// A case is too large.
pub const CASE_BYTES: Code = Code("L010");
/// A case is nested too deep.
pub const CASE_DEPTH: Code = Code("L011");
/// A list of a case is too long.
pub const LIST_ENTRIES: Code = Code("L012");
/// A case has too many faults.
pub const CASE_FAULTS: Code = Code("L013");
/// The lists of a case are too long for what its rulebook asks of them.
pub const LIST_VALUES: Code = Code("L014");
/// The text of a circular is too large.
pub const TEXT_SIZE: Code = Code("L015");
/// A line of the text of a circular is too long.
pub const TEXT_LINE: Code = Code("L016");
/// The text of a circular has too many parts.
pub const TEXT_PARTS: Code = Code("L017");
/// An answer has too much to list.
pub const LISTED: Code = Code("L018");
/// An answer is too long to be written.
pub const OUTPUT: Code = Code("L019");
/// A rulebook has too many rules.
pub const RULES: Code = Code("L020");
/// A rulebook needs too many steps.
pub const NODES: Code = Code("L021");
/// Definitions with a parameter are nested too deep.
pub const EXPANSION: Code = Code("L022");
/// A rulebook declares too many things of one kind.
pub const KIND: Code = Code("L023");
/// An expression that is asked about.
pub const EXPRESSION: Code = Code("L024");
/// An agenda has too many duties.
pub const DUTIES: Code = Code("L025");
/// The acts of a case would take too many steps to be judged.
pub const ACTS: Code = Code("L027");
