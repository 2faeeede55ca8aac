//! Codes `D`: what can be wrong with a case.

use super::Code;

/// Bytes that are no UTF-8.
pub const NOT_UTF8: Code = Code("D001");
/// Text that is no JSON.
pub const NOT_JSON: Code = Code("D002");
/// JSON that is no object.
pub const NOT_A_CASE: Code = Code("D003");
/// A key that the rulebook does not know.
pub const UNKNOWN_KEY: Code = Code("D004");
/// A key given twice.
pub const DUPLICATE_KEY: Code = Code("D005");
/// A value for what is derived or chosen, not given.
pub const DERIVED: Code = Code("D006");
/// A value of another kind than the fact.
pub const WRONG_KIND: Code = Code("D007");
/// `null` for what is not a fact.
pub const NULL_REFUSED: Code = Code("D008");
/// `"none"` where there is always one.
pub const NONE_REFUSED: Code = Code("D009");
/// A name that is no value of the type.
pub const UNKNOWN_VARIANT: Code = Code("D010");
/// A name that no unit has.
pub const UNKNOWN_UNIT: Code = Code("D011");
/// A name that no channel has.
pub const UNKNOWN_CHANNEL: Code = Code("D012");
/// A name that no task has.
pub const UNKNOWN_TASK: Code = Code("D013");
/// An outcome that the task cannot have.
pub const UNKNOWN_OUTCOME: Code = Code("D014");
/// An outcome of a task without outcomes.
pub const NO_OUTCOMES: Code = Code("D015");
/// A text that is no date.
pub const NOT_A_DATE: Code = Code("D016");
/// A day that does not exist.
pub const NO_SUCH_DAY: Code = Code("D017");
/// A year outside 1800 to 2999.
pub const YEAR_OUT_OF_RANGE: Code = Code("D018");
/// Too many digits before the point.
pub const NUMBER_TOO_LARGE: Code = Code("D019");
/// Too many digits after the point.
pub const NUMBER_TOO_FINE: Code = Code("D020");
/// A number with an exponent.
pub const EXPONENT: Code = Code("D021");
/// A text without the form that it must have.
pub const WRONG_FORM: Code = Code("D022");
/// A text whose control digits do not fit (a warning).
pub const DOUBTFUL_FORM: Code = Code("D023");
/// An entry without task or date.
pub const INCOMPLETE_ENTRY: Code = Code("D024");
/// An entry after the case's own date.
pub const AFTER_CASE: Code = Code("D025");
/// An entry with two reasons that exclude each other.
pub const SEVERAL_REASONS: Code = Code("D026");
/// An entry addressed to an empty list.
pub const NOBODY: Code = Code("D027");
/// A path that names no fact.
pub const UNKNOWN_PATH: Code = Code("D028");
/// A list on the command line.
pub const LIST_NOT_SETTABLE: Code = Code("D029");
/// A path on the command line without `=` and a value.
pub const NO_VALUE: Code = Code("D030");
/// An entry with the outcome of what was not done.
pub const OUTCOME_OF_NOTHING: Code = Code("D031");
/// A duration that cannot be read.
pub const NOT_A_DURATION: Code = Code("D032");
/// An entry of a history that does not say what and since when, or a history without one.
pub const INCOMPLETE_HISTORY: Code = Code("D033");
/// Days of a history that do not follow on each other.
pub const HISTORY_OUT_OF_ORDER: Code = Code("D034");
/// A fact that became what it was already.
pub const HISTORY_UNCHANGED: Code = Code("D035");
/// A case with a log, or a plain value of a fact over time, without a date (a warning).
pub const UNDATED: Code = Code("D036");
/// A moment that cannot be read.
pub const NOT_A_MOMENT: Code = Code("D037");
/// An element without a key, beside others.
pub const NO_KEY: Code = Code("D038");
/// Two elements with one key.
pub const SAME_KEY: Code = Code("D039");
/// An entry that says for which element, of a task that is one for all.
pub const FOR_OF_COMMON: Code = Code("D040");
/// An entry for an element that is not there.
pub const FOR_NOTHING: Code = Code("D041");
