//! Codes `U`: use of the program, and files that cannot be read.

use super::{Code, Example, Page};

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
/// The last day of an agenda before its first.
pub const DAYS_BACKWARDS: Code = Code("U020");
/// Duties without a place in a calendar, because their day is masked.
pub const MASKED_DAYS: Code = Code("U021");
/// A circular that the rulebook does not have.
pub const NO_SUCH_CIRCULAR: Code = Code("U030");
/// Neither a case nor one of several circulars.
pub const NOTHING_TO_DRAW: Code = Code("U031");
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

/// The pages of this phase.
pub const PAGES: &[Page] = &[
    Page {
        code: UNREADABLE,
        title: "a file or folder cannot be read or written",
        cause: "The operating system refuses: it is not there, the name is misspelt, or you \
                lack the right to it. Look at the name and at who may read it.",
        bad: "saksgang eval examples/no-such-case.json",
        good: "saksgang eval examples/case.json",
        kind: Example::Told,
    },
    Page {
        code: FOLDER,
        title: "a folder stands where a file is wanted",
        cause: "A case is one file. Name the files in the folder.",
        bad: "saksgang eval examples/",
        good: "saksgang eval examples/*.json",
        kind: Example::Told,
    },
    Page {
        code: NO_FILE,
        title: "not an ordinary file",
        cause: "Devices, pipes and sockets are not read by name: they may never end. Send \
                what they hold to standard input, which is written `-`.",
        bad: "saksgang eval /dev/tty",
        good: "saksgang eval - < case.json",
        kind: Example::Told,
    },
    Page {
        code: NOT_TEXT,
        title: "not UTF-8 text",
        cause: "Rule files and cases are text in UTF-8. This file holds bytes that are not; \
                often it was saved as Latin-1 or UTF-16. Save it as UTF-8 in your editor.",
        bad: "a file saved as Latin-1, in which `ø` is one byte",
        good: "the same file saved as UTF-8",
        kind: Example::Told,
    },
    Page {
        code: NO_RULES,
        title: "no rule files",
        cause: "A rulebook is a folder of files whose names end in `.regel`, also in folders \
                inside it. There is none here.",
        bad: "saksgang check examples/",
        good: "saksgang check rules/",
        kind: Example::Told,
    },
    Page {
        code: LINKED_FOLDER,
        title: "a link to a folder inside a rulebook",
        cause: "Links to folders are not followed: they could lead round in a circle, or out \
                of the rulebook. Put the folder itself there, or name it on the command line.",
        bad: "rules/more -> ../elsewhere",
        good: "saksgang check rules/ elsewhere/",
        kind: Example::Told,
    },
    Page {
        code: NO_SUCH_UNIT,
        title: "no such unit",
        cause: "`--unit` takes the name of a unit as the rulebook declares it.",
        bad: "saksgang eval --unit RMB case.json",
        good: "saksgang eval --unit RMA case.json",
        kind: Example::Told,
    },
    Page {
        code: NO_SUCH_RULE_OR_TASK,
        title: "no such rule or task",
        cause: "`--why` takes the name of a rule or of a task as the rulebook declares it. A \
                rule may be written with its circular: `IM-2011-020/NAME`.",
        bad: "saksgang eval --why decide-ta-plase case.json",
        good: "saksgang eval --why decide-ta-place case.json",
        kind: Example::Told,
    },
    Page {
        code: NO_SUCH_CODE,
        title: "no such code",
        cause: "`saksgang explain` takes the code that stands in a message, a letter and three \
                digits. Without a code it lists all of them.",
        bad: "saksgang explain Q999",
        good: "saksgang explain U009",
        kind: Example::Told,
    },
    Page {
        code: NOT_TOGETHER,
        title: "options that do not go together",
        cause: "Cases a line (`*.ndjson`, `--ndjson`) are answered in JSON, a line each. Text, \
                explanations and golden text are for one case at a time. `saksgang flow` takes \
                `--set` with a case alone.",
        bad: "saksgang eval --format text cases.ndjson",
        good: "saksgang eval cases.ndjson",
        kind: Example::Told,
    },
    Page {
        code: NO_CASES,
        title: "a folder without cases",
        cause: "Where cases are asked for, a folder stands for every file in it, and in the \
                folders in it, whose name ends in `.json` (a case) or `.ndjson` (a case a \
                line). There is none here.",
        bad: "saksgang register ta-waiting-list rules/",
        good: "saksgang register ta-waiting-list examples/",
        kind: Example::Told,
    },
    Page {
        code: NO_SUCH_REGISTER,
        title: "no such register",
        cause: "`saksgang register` takes the name of a register as the rulebook declares it. \
                Without a name it lists all of them.",
        bad: "saksgang register waiting-list examples/",
        good: "saksgang register ta-waiting-list examples/",
        kind: Example::Told,
    },
    Page {
        code: REGISTER_NOT_IN_FORCE,
        title: "a register that is not kept on the date",
        cause: "A register belongs to a circular and is kept while that is in force, or on the \
                days that it names itself. A register of other days would have wrong figures, \
                so there is none. `--on` looks at all cases on one day.",
        bad: "saksgang register ta-waiting-list examples/ --on 1999-01-01",
        good: "saksgang register ta-waiting-list examples/ --on 2018-03-05",
        kind: Example::Told,
    },
    Page {
        code: CASE_TWICE,
        title: "two cases of one name in a register",
        cause: "Each of them is counted. If they are one case, an earlier and a later state of \
                it perhaps, the figures are too high: give the latest alone.",
        bad: "saksgang register ta-waiting-list march/ april/",
        good: "saksgang register ta-waiting-list april/",
        kind: Example::Told,
    },
    Page {
        code: OPEN_CASES,
        title: "cases of which it is open whether they belong in a register",
        cause: "A fact is missing, so nobody can say whether the case belongs in the register. \
                CSV holds the rows alone; text and JSON name the open cases and the facts that \
                would settle them.",
        bad: "saksgang register ta-waiting-list examples/ --format csv",
        good: "saksgang register ta-waiting-list examples/ --format json",
        kind: Example::Told,
    },
    Page {
        code: NO_SUCH_READING,
        title: "no such reading, or no such variant of it",
        cause: "`--reading` takes the name of a reading as the rulebook declares it, and one of \
                its variants. `saksgang readings` lists both.",
        bad: "saksgang eval --reading age_limit=adults case.json",
        good: "saksgang eval --reading age_limit=every_origin case.json",
        kind: Example::Told,
    },
    Page {
        code: SAFEGUARD_BROKEN,
        title: "a case breaks a safeguard",
        cause: "The rulebook says in an `ensure` what must hold whatever the case, and in this \
                case the rules lead elsewhere. Either the rules have a gap, or the safeguard \
                says more than the circular does: read the passage that it cites, and put the \
                one right that is wrong. `--why TASK` tells which rules on the task applied.",
        bad: "saksgang eval case.json",
        good: "saksgang eval --why forward-application case.json",
        kind: Example::Told,
    },
    Page {
        code: DAYS_BACKWARDS,
        title: "the last day lies before the first",
        cause: "An agenda goes from the day given with `--from` to the day given with `--to`, both of which \
                belong to it.",
        bad: "saksgang agenda --from 2018-03-31 --to 2018-03-01",
        good: "saksgang agenda --from 2018-03-01 --to 2018-03-31",
        kind: Example::Told,
    },
    Page {
        code: MASKED_DAYS,
        title: "duties that a calendar leaves out",
        cause: "A deadline that is counted from a sensitive fact would tell that fact, so its day \
                is masked, and what has no day cannot stand in a calendar.",
        bad: "saksgang agenda examples/ --from 2018-03-01 --to 2018-03-31 --format ics",
        good: "saksgang agenda examples/ --from 2018-03-01 --to 2018-03-31 --format ics --reveal",
        kind: Example::Told,
    },
    Page {
        code: NO_SUCH_CIRCULAR,
        title: "no such circular",
        cause: "`--circular` takes the name of a circular as the rulebook declares it.",
        bad: "saksgang flow --circular IM-2011-20",
        good: "saksgang flow --circular IM-2011-020",
        kind: Example::Told,
    },
    Page {
        code: NOTHING_TO_DRAW,
        title: "it is not said what is to be drawn",
        cause: "`saksgang flow` draws a case or a circular. Without a case, and with several \
                circulars in the rulebook, `--circular` says which.",
        bad: "saksgang flow",
        good: "saksgang flow --circular IM-2011-020",
        kind: Example::Told,
    },
    Page {
        code: NOT_A_CIRCULAR,
        title: "a text is no circular in a form that is known",
        cause: "Two forms are read: a circular as its web page prints it, copied as plain text with \
                the line `Dokument-ID : …`, numbered headings, and a bullet before each point; and \
                slides, each of which begins with a line that is set in by one space. Anything \
                else is refused rather than guessed at.",
        bad: "saksgang trace --text circular.pdf",
        good: "saksgang trace --text circular.txt",
        kind: Example::Told,
    },
    Page {
        code: SECTION_OUT_OF_ORDER,
        title: "the sections of a circular are out of order",
        cause: "Headings count on: 1, 1.1, 2, 3. Where one is missing, the copy may have lost a \
                part, or a line only looks like a heading; either way the passages after it would \
                get wrong numbers.",
        bad: "1. Innledning, then 3. Saksbehandling",
        good: "1. Innledning, then 2. Saksbehandling",
        kind: Example::Told,
    },
    Page {
        code: CONTROL_CHARACTER,
        title: "a text holds a control character",
        cause: "Such characters stand in files of programs, not in plain text, and could act on a \
                terminal.",
        bad: "a file of a word processor under a name that ends in .txt",
        good: "the same document, saved as plain text",
        kind: Example::Told,
    },
    Page {
        code: TEXT_OF_NO_CIRCULAR,
        title: "a text belongs to no circular of the rulebook",
        cause: "The line `Dokument-ID : IM 2011-020` says that a text is that of the circular \
                `IM-2011-020`. Slides bear no number: they are the only circular of `kind slides`, \
                or the one that the file is named after.",
        bad: "slides.txt, where the rulebook has two decks of slides",
        good: "RETURN-WORK-2015.txt",
        kind: Example::Told,
    },
    Page {
        code: TEXT_TWICE,
        title: "two texts of one circular",
        cause: "Only one of them can be the wording that the rules are written from.",
        bad: "a folder with IM-2011-020.txt and IM-2011-020-old.txt",
        good: "a folder with IM-2011-020.txt alone",
        kind: Example::Told,
    },
    Page {
        code: NO_TEXTS,
        title: "no text of a circular",
        cause: "`--text` takes the text of a circular, or a folder of them; in a folder, those \
                whose names end in `.txt` are read.",
        bad: "saksgang trace --text rules",
        good: "saksgang trace --text circulars",
        kind: Example::Told,
    },
    Page {
        code: LOCK_MISSING,
        title: "there is no lock",
        cause: "`saksgang sources check` compares texts with the file `sources.lock` in the \
                rulebook's folder, which `saksgang sources lock` makes.",
        bad: "saksgang sources check --text circulars --rules new-rules",
        good: "saksgang sources lock --text circulars --rules new-rules",
        kind: Example::Told,
    },
    Page {
        code: LOCK_BROKEN,
        title: "a lock cannot be read",
        cause: "A lock is made by the program: a line for its version, then for each circular a \
                line, and a line for each passage with its fingerprint. It is not to be edited by hand.",
        bad: "a lock with the marks of two versions that were merged",
        good: "the lock as `saksgang sources lock` writes it",
        kind: Example::Told,
    },
    Page {
        code: NO_FOLDER_FOR_LOCK,
        title: "no folder for a lock",
        cause: "A lock stands in the folder of its rulebook. The built-in rulebook has its lock in \
                the program; to make one, name a folder.",
        bad: "saksgang sources lock --text circulars --rules rules/IM-2011-020.regel",
        good: "saksgang sources lock --text circulars --rules rules",
        kind: Example::Told,
    },
];
