//! Codes `T`: tests of a rulebook.

use super::Code;

/// There are no tests.
pub const NO_TESTS: Code = Code("T001");
/// What is expected of a case that is not there.
pub const NO_CASE: Code = Code("T002");
/// A line of expectations that is not understood.
pub const UNREADABLE: Code = Code("T003");
/// A name in a line of expectations that the rulebook does not have.
pub const NO_SUCH_NAME: Code = Code("T004");
/// A value that what a line names cannot have.
pub const WRONG_VALUE: Code = Code("T005");
/// A test whose answer depends on the day on which it is run.
pub const UNDATED: Code = Code("T006");
/// What is expected is not rewritten.
pub const NOT_ACCEPTED: Code = Code("T007");
/// The tests do not hold before anything is changed.
pub const NOT_MUTATED: Code = Code("T008");
/// A file of assertions without one.
pub const NOTHING_ASSERTED: Code = Code("T009");
/// No change of the rules was put to the tests.
pub const NOTHING_TRIED: Code = Code("T010");
/// No condition whose outcomes could be counted.
pub const NOTHING_COUNTED: Code = Code("T011");
