//! Codes `U`: use of the program, and files that cannot be read.

use super::Code;

/// `TZ` names a time zone that is not known.
pub const UNKNOWN_ZONE: Code = Code("U090");
/// Nothing says in which time zone the machine stands.
pub const NO_ZONE: Code = Code("U091");
/// A file or folder cannot be read or written.
pub const UNREADABLE: Code = Code("U001");
/// A folder stands where a file is wanted.
pub const FOLDER: Code = Code("U002");
/// Neither a file nor a folder.
pub const NO_FILE: Code = Code("U003");
/// The bytes are not UTF-8.
pub const NOT_TEXT: Code = Code("U004");
/// A folder without rule files.
pub const NO_RULES: Code = Code("U005");
/// A link to a folder inside a rulebook.
pub const LINKED_FOLDER: Code = Code("U006");
/// A unit that the rulebook does not have.
pub const NO_SUCH_UNIT: Code = Code("U007");
/// Neither a rule nor a task.
pub const NO_SUCH_RULE_OR_TASK: Code = Code("U008");
/// A code that has no page.
pub const NO_SUCH_CODE: Code = Code("U009");
/// Options that do not go together.
pub const NOT_TOGETHER: Code = Code("U010");
/// A folder without cases.
pub const NO_CASES: Code = Code("U011");
/// A register that the rulebook does not have.
pub const NO_SUCH_REGISTER: Code = Code("U012");
/// A register that is not kept on the date.
pub const REGISTER_NOT_IN_FORCE: Code = Code("U013");
/// Two cases of one name in a register.
pub const CASE_TWICE: Code = Code("U014");
/// Cases of which it is open whether they belong in a register.
pub const OPEN_CASES: Code = Code("U015");
/// A reading, or a variant of one, that the rulebook does not have.
pub const NO_SUCH_READING: Code = Code("U016");
/// A case that breaks a safeguard.
pub const SAFEGUARD_BROKEN: Code = Code("U017");
/// What is assumed of no definition.
pub const NO_SUCH_DEFINITION: Code = Code("U035");
/// An assumption about a definition with a parameter.
pub const NO_ONE_VALUE: Code = Code("U036");
/// An assumed value that is not of the definition's type.
pub const WRONG_ASSUMPTION: Code = Code("U037");
/// The last day of an agenda before its first.
pub const DAYS_BACKWARDS: Code = Code("U020");
/// Duties without a place in a calendar, because their day is masked.
pub const MASKED_DAYS: Code = Code("U021");
/// A circular that the rulebook does not have.
pub const NO_SUCH_CIRCULAR: Code = Code("U030");
/// Neither a case nor one of several circulars.
pub const NOTHING_TO_DRAW: Code = Code("U031");
/// More cases with warnings than are told of.
pub const FURTHER_WARNINGS: Code = Code("U022");
/// An entry in the log of the standing duties that belongs to a case.
pub const NOT_STANDING: Code = Code("U023");
/// Git is not there.
pub const NO_GIT: Code = Code("U060");
/// The folder is not kept by git.
pub const NO_REPOSITORY: Code = Code("U061");
/// A revision that git does not know.
pub const NO_SUCH_REVISION: Code = Code("U062");
/// Git fails.
pub const GIT_FAILED: Code = Code("U063");
/// Cases that neither of two rulebooks can read.
pub const CASES_UNREADABLE: Code = Code("U064");
/// A folder that is to be filled, with something in it.
pub const NOT_EMPTY: Code = Code("U070");
/// Files or folders that are left out.
pub const LEFT_OUT: Code = Code("U080");
/// Rule files that nobody asked for, where the built-in rulebook is used.
pub const RULES_PASSED_OVER: Code = Code("U083");
/// No rule is in force on the day, or there is none.
pub const NOTHING_IN_FORCE: Code = Code("U081");
/// Nothing that could be traced, compared or drawn.
pub const NOTHING_THERE: Code = Code("U082");
