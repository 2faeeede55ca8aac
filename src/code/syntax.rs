//! Codes `S`: the text of rule files.

use super::Code;

/// An invisible character.
pub const INVISIBLE: Code = Code("S001");
/// A blank that is not the ordinary one.
pub const ODD_BLANK: Code = Code("S002");
/// A tab inside a line.
pub const ODD_TAB: Code = Code("S003");
/// A digit of another script.
pub const ODD_DIGIT: Code = Code("S004");
/// A letter written as two characters.
pub const DECOMPOSED: Code = Code("S005");
/// A quotation mark that is not `"`.
pub const CURLY_QUOTE: Code = Code("S006");
/// An operator of other languages.
pub const FOREIGN_OPERATOR: Code = Code("S007");
/// A sign without a meaning.
pub const FOREIGN_SIGN: Code = Code("S008");
/// A text without its closing quotation mark.
pub const UNCLOSED_TEXT: Code = Code("S009");
/// A stroke in a text that stands for nothing.
pub const BAD_ESCAPE: Code = Code("S010");
/// A word in column 1 that starts no item.
pub const NOT_AN_ITEM: Code = Code("S011");
/// A part of an item in column 1.
pub const NOT_INDENTED: Code = Code("S012");
/// A bracket that stays open.
pub const NEVER_CLOSED: Code = Code("S013");
/// A closing bracket without its opening one.
pub const CLOSES_NOTHING: Code = Code("S014");
/// Something that does not fit where it stands.
pub const UNEXPECTED: Code = Code("S015");
/// A word of the language used as a name.
pub const RESERVED: Code = Code("S016");
/// `and` and `or` without parentheses.
pub const AND_OR: Code = Code("S017");
/// One comparison after another.
pub const CHAINED: Code = Code("S018");
/// A quantifier without parentheses.
pub const QUANTIFIER: Code = Code("S019");
/// A minus without blanks.
pub const MINUS: Code = Code("S020");
/// A norm without `then`.
pub const NO_THEN: Code = Code("S021");
/// Commas and `or` in one list of units.
pub const PARTIES: Code = Code("S022");
/// Something given twice.
pub const GIVEN_TWICE: Code = Code("S023");
/// A passage that names one kind of place twice.
pub const PASSAGE: Code = Code("S024");
/// A date that does not exist.
pub const BAD_DATE: Code = Code("S025");
/// A number that cannot be kept.
pub const BAD_NUMBER: Code = Code("S026");
/// A rhythm that does not fit into a year.
pub const MONTHS: Code = Code("S027");
/// A task's name is missing.
pub const NO_TASK: Code = Code("S028");
/// A fault of the program.
pub const UNREADABLE: Code = Code("S029");
/// Something before the first item of a file, or an item that is indented.
pub const BEFORE_FIRST_ITEM: Code = Code("S030");
/// `counted in` where it is not clear what is counted, or nothing is.
pub const CALENDAR_OF_WHOM: Code = Code("S031");
/// Hours that are counted like days, or the other way round.
pub const HOURS: Code = Code("S032");
/// A moment, or a time of day, that is none.
pub const BAD_MOMENT: Code = Code("S033");
