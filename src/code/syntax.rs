//! Codes `S`: the text of rule files.

use super::{Code, Example, Page};

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

/// The pages of this phase.
pub const PAGES: &[Page] = &[
    Page {
        code: INVISIBLE,
        title: "an invisible character",
        cause: "A character without width, a control character such as NUL, one that ends a line for some programs alone, or one that turns the direction of the text stands in the file. Nobody sees it, and it could make two names differ that look the same, or let a comment look like a rule. Delete it; retyping the word helps. A text between quotation marks may hold non-breaking blanks, soft hyphens, joiners and variation selectors; a comment may not.",
        bad: "unit R\u{200b}KN",
        good: "unit RKN",
        kind: Example::Rules,
    },
    Page {
        code: ODD_BLANK,
        title: "a blank that is not the ordinary one",
        cause: "Text that is copied from a web page or a word processor often has non-breaking or other special blanks. Replace it by an ordinary blank.",
        bad: "unit RKN\u{a0}external",
        good: "unit RKN external",
        kind: Example::Rules,
    },
    Page {
        code: ODD_TAB,
        title: "a tab inside a line",
        cause: "A tab looks different in every program. It may indent a line; inside a line, use blanks.",
        bad: "unit RKN\texternal",
        good: "unit RKN external",
        kind: Example::Rules,
    },
    Page {
        code: ODD_DIGIT,
        title: "a digit of another script",
        cause: "Numbers are written with the digits 0 to 9. Full-width and raised digits look alike and are other characters.",
        bad: "circular X issued ２０１５",
        good: "circular X issued 2015",
        kind: Example::Rules,
    },
    Page {
        code: DECOMPOSED,
        title: "a letter written as two characters",
        cause: "Some programs write å as an a and a ring. The two look alike, and names written in both ways would not be the same name. Type the letter on the keyboard.",
        bad: "unit RA\u{30a}D",
        good: "unit RÅD",
        kind: Example::Rules,
    },
    Page {
        code: CURLY_QUOTE,
        title: "a quotation mark that is not the straight one",
        cause: "Texts stand in straight quotation marks. Word processors turn them into curly ones.",
        bad: "unit RKN nb “Region vest”",
        good: "unit RKN nb \"Region vest\"",
        kind: Example::Rules,
    },
    Page {
        code: FOREIGN_OPERATOR,
        title: "an operator of other languages",
        cause: "There is no `=`, `!=`, `&&`, `||` or `!`. Write `is`, `is not`, `and`, `or`, `not`; the orderings are `<`, `<=`, `>`, `>=`.",
        bad: "rule x\n  when person.region = north\n  then RKV shall decide",
        good: "rule x\n  when person.region is north\n  then RKV shall decide",
        kind: Example::Rules,
    },
    Page {
        code: FOREIGN_SIGN,
        title: "a sign without a meaning",
        cause: "The sign is none that the language uses. Texts stand in quotation marks, comments behind `#`.",
        bad: "unit RKN external;",
        good: "unit RKN external",
        kind: Example::Rules,
    },
    Page {
        code: UNCLOSED_TEXT,
        title: "a text without its closing quotation mark",
        cause: "A text ends on the line on which it starts. A quotation mark inside a text is written with a stroke before it.",
        bad: "unit RKN nb \"Region vest",
        good: "unit RKN nb \"Region vest\"",
        kind: Example::Rules,
    },
    Page {
        code: BAD_ESCAPE,
        title: "a single stroke in a text",
        cause: "In a text, a stroke stands only before a quotation mark or another stroke.",
        bad: "unit RKN see \"disk C:\\rules\"",
        good: "unit RKN see \"disk C:\\\\rules\"",
        kind: Example::Rules,
    },
    Page {
        code: NOT_AN_ITEM,
        title: "a line in column 1 that starts no item",
        cause: "Every item starts in column 1 with its keyword, and everything else is indented. The word in column 1 is no such keyword, perhaps because it is misspelt.",
        bad: "rull x\n  then RKV shall decide",
        good: "rule x\n  then RKV shall decide",
        kind: Example::Rules,
    },
    Page {
        code: NOT_INDENTED,
        title: "a part of an item in column 1",
        cause: "Everything inside an item is indented, closing braces too. That is how reading goes on after an error.",
        bad: "rule x\nwhen person.adult\n  then RKV shall decide",
        good: "rule x\n  when person.adult\n  then RKV shall decide",
        kind: Example::Rules,
    },
    Page {
        code: NEVER_CLOSED,
        title: "a bracket that stays open",
        cause: "The item ends before the bracket is closed.",
        bad: "define person.ready : yes/no\n  is all of {\n    * person.adult",
        good: "define person.ready : yes/no\n  is all of {\n    * person.adult\n  }",
        kind: Example::Rules,
    },
    Page {
        code: CLOSES_NOTHING,
        title: "a closing bracket without its opening one",
        cause: "No bracket is open here, or another one is.",
        bad: "define person.ready : yes/no\n  is person.adult)",
        good: "define person.ready : yes/no\n  is (person.adult)",
        kind: Example::Rules,
    },
    Page {
        code: UNEXPECTED,
        title: "something that does not fit where it stands",
        cause: "The message says what was expected. Look at the word just before the place, too: a comma or a keyword may be missing there.",
        bad: "rule x\n  then RKV shall",
        good: "rule x\n  then RKV shall decide",
        kind: Example::Rules,
    },
    Page {
        code: RESERVED,
        title: "a word of the language used as a name",
        cause: "The words of the language are reserved. Only behind a dot and before the `:` of a fact may they be names.",
        bad: "task promptly",
        good: "task act-promptly",
        kind: Example::Rules,
    },
    Page {
        code: AND_OR,
        title: "`and` beside `or` without parentheses",
        cause: "Readers disagree on which of the two binds first, so the language does not decide it in silence. Use parentheses or a block.",
        bad: "rule x\n  when person.adult and decide is done or inform is done\n  then RKV shall decide",
        good: "rule x\n  when (person.adult and decide is done) or inform is done\n  then RKV shall decide",
        kind: Example::Rules,
    },
    Page {
        code: CHAINED,
        title: "one comparison after another",
        cause: "A comparison has two sides. Write two comparisons joined by `and`.",
        bad: "rule x\n  when 16 < person.age < 18\n  then RKV shall decide",
        good: "rule x\n  when 16 < person.age and person.age < 18\n  then RKV shall decide",
        kind: Example::Rules,
    },
    Page {
        code: QUANTIFIER,
        title: "a condition on a list without parentheses",
        cause: "Where `some`, `every`, `at least` or `number of` stands beside another condition, it must be plain how far it reaches: put it in parentheses.",
        bad: "rule x\n  when person.adult and some c in person.visits has c.formal\n  then RKV shall decide",
        good: "rule x\n  when person.adult and (some c in person.visits has c.formal)\n  then RKV shall decide",
        kind: Example::Rules,
    },
    Page {
        code: MINUS,
        title: "a minus without blanks",
        cause: "A hyphen inside a word belongs to the name, and before a number it is the sign. The minus stands between blanks.",
        bad: "rule x\n  when person.age -3 > 15\n  then RKV shall decide",
        good: "rule x\n  when person.age - 3 > 15\n  then RKV shall decide",
        kind: Example::Rules,
    },
    Page {
        code: NO_THEN,
        title: "a norm without `then`",
        cause: "Each norm of a rule starts with `then`.",
        bad: "rule x\n  when person.adult\n  RKV shall decide",
        good: "rule x\n  when person.adult\n  then RKV shall decide",
        kind: Example::Rules,
    },
    Page {
        code: PARTIES,
        title: "commas and `or` in one list",
        cause: "`A, B` names all of them, `A or B` says that one suffices. A list is one or the other; lists of tasks, channels and texts have commas.",
        bad: "rule x\n  then RKV shall inform to PU, RKM or RKV",
        good: "rule x\n  then RKV shall inform to PU, RKM",
        kind: Example::Rules,
    },
    Page {
        code: GIVEN_TWICE,
        title: "something given twice",
        cause: "It makes sense once only, and the two might not agree.",
        bad: "rule x\n  then RKV shall inform to PU to RKM",
        good: "rule x\n  then RKV shall inform to PU, RKM",
        kind: Example::Rules,
    },
    Page {
        code: PASSAGE,
        title: "a passage that names one kind of place twice",
        cause: "A passage is one section, paragraph, bullet, sentence. A comma stands between two passages.",
        bad: "task write\n  cites IM-2099-001 section 1 paragraph 1 paragraph 2",
        good: "task write\n  cites IM-2099-001 section 1 paragraph 1, paragraph 2",
        kind: Example::Rules,
    },
    Page {
        code: BAD_DATE,
        title: "a date that does not exist",
        cause: "Dates are written as year, month and day, and lie in the years 1800 to 2999.",
        bad: "circular X issued 2017-02-29",
        good: "circular X issued 2017-02-28",
        kind: Example::Rules,
    },
    Page {
        code: BAD_NUMBER,
        title: "a number that cannot be kept",
        cause: "Numbers have at most 15 digits before the point and 6 after it, and end with a blank or a sign.",
        bad: "rule x\n  when person.age > 18years\n  then RKV shall decide",
        good: "rule x\n  when person.age > 18\n  then RKV shall decide",
        kind: Example::Rules,
    },
    Page {
        code: MONTHS,
        title: "a rhythm that does not fit into a year",
        cause: "Calendar periods start on 1 January, so they are 1, 2, 3, 4, 6 or 12 months long.",
        bad: "rule x\n  standing\n  then RKV shall inform every 5 months",
        good: "rule x\n  standing\n  then RKV shall inform at most 5 months apart",
        kind: Example::Rules,
    },
    Page {
        code: NO_TASK,
        title: "a task is missing",
        cause: "Only tasks end somehow, and only tasks are given a form.",
        bad: "rule x\n  when person.age ended granted\n  then RKV shall inform",
        good: "rule x\n  when decide ended granted\n  then RKV shall inform",
        kind: Example::Rules,
    },
    Page {
        code: UNREADABLE,
        title: "a fault of the program",
        cause: "The program took the item apart and could not put it together. That is never the fault of the rule file; please report it with the file.",
        bad: "",
        good: "",
        kind: Example::Told,
    },
    Page {
        code: BEFORE_FIRST_ITEM,
        title: "text that belongs to no item",
        cause: "An item starts in column 1 with its keyword, and everything that is indented belongs to the item above it. Here there is none above, or the item that is meant to start is indented itself. Nothing of it would count as a rule. Begin the item in column 1; a remark has `#` before it.",
        bad: "  rule x\n    then RKV shall decide",
        good: "rule x\n  then RKV shall decide",
        kind: Example::Rules,
    },
];
