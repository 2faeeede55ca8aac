//! Codes `U`, from 40: the texts of circulars, and the lock of a rulebook.

use super::Code;

/// A text that is no circular in a form that is known.
pub const NOT_A_CIRCULAR: Code = Code("U040");
/// A line in the form of a heading, out of order.
pub const SECTION_OUT_OF_ORDER: Code = Code("U041");
/// A character that is no part of a plain text.
pub const CONTROL_CHARACTER: Code = Code("U042");
/// A text that belongs to no circular of the rulebook.
pub const TEXT_OF_NO_CIRCULAR: Code = Code("U043");
/// Two texts of one circular.
pub const TEXT_TWICE: Code = Code("U044");
/// A folder without texts of circulars.
pub const NO_TEXTS: Code = Code("U045");
/// A rulebook without a lock.
pub const LOCK_MISSING: Code = Code("U046");
/// A lock that cannot be read.
pub const LOCK_BROKEN: Code = Code("U047");
/// No folder that a lock could stand in.
pub const NO_FOLDER_FOR_LOCK: Code = Code("U048");
/// A part of a marked-up text that is not read.
pub const NOT_READ: Code = Code("U049");
/// Two parts of a text that would be cited alike.
pub const PART_TWICE: Code = Code("U050");
