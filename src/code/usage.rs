//! Codes `U`: use of the program, and files that cannot be read.

use super::{Code, Example, Page};

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
                what they hold to standard input, which is written `-`. Nor is a link that stands \
                where a text is wanted, be it a rule file, a case or anything else: it may lead \
                to what nobody meant to be read. Put the file itself there.",
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
        title: "there is no case",
        cause: "Where cases are asked for, a folder stands for every file in it, and in the \
                folders in it, whose name ends in `.json` (a case) or `.ndjson` (a case a \
                line). There is none here. A file with a case a line, and standard input, hold one \
                at least: an empty one is often what another program left that failed.",
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
        code: FURTHER_WARNINGS,
        title: "more cases with warnings than are shown",
        cause: "Of many cases, those with a warning are told of up to ten, so that an error among \
                them is not lost.",
        bad: "saksgang register ta-waiting-list cases.ndjson",
        good: "saksgang eval cases/one-of-them.json",
        kind: Example::Told,
    },
    Page {
        code: NOT_STANDING,
        title: "an entry of a case in the log of the standing duties",
        cause: "`saksgang agenda --log` takes the log of duties that belong to no case. An entry on \
                a task that no standing rule is about counts for nothing there.",
        bad: "saksgang agenda --log case.json --from 2018-03-01 --to 2018-03-31",
        good: "saksgang agenda case.json --log standing.json --from 2018-03-01 --to 2018-03-31",
        kind: Example::Told,
    },
    Page {
        code: NO_SUCH_DEFINITION,
        title: "an assumption about something that is not derived",
        cause: "What is assumed takes the place of what follows from the facts: it is said of a \
                definition (`define` in a rule file) by its name. A fact is set, and of a \
                reading another variant is chosen.",
        bad: "saksgang eval --assume ta.may_move=yes case.json",
        good: "saksgang eval --assume ta.may_move_in=yes case.json",
        kind: Example::Told,
    },
    Page {
        code: NO_ONE_VALUE,
        title: "an assumption about a definition with a parameter",
        cause: "Such a definition gives another value for every argument, so no single one can \
                be assumed of it. One that uses it with an argument has one value.",
        bad: "saksgang eval --assume regional_office=RKV case.json",
        good: "saksgang eval --assume handling_office=RKV case.json",
        kind: Example::Told,
    },
    Page {
        code: WRONG_ASSUMPTION,
        title: "an assumed value that the definition cannot have",
        cause: "The value has to be of the definition's type: `yes` or `no`, a number, a date, \
                the name of a unit or of a variant; `none` where it may be none; `unknown` for \
                a value that is to be open.",
        bad: "saksgang eval --assume ta.may_move_in=perhaps case.json",
        good: "saksgang eval --assume ta.may_move_in=unknown case.json",
        kind: Example::Told,
    },
    Page {
        code: NOT_EMPTY,
        title: "the folder is not empty",
        cause: "`saksgang new` fills a folder with a rulebook to begin with. It writes over \
                nothing, so the folder has to be a new one, or an empty one.",
        bad: "saksgang new .",
        good: "saksgang new rulebook",
        kind: Example::Told,
    },
    Page {
        code: NO_GIT,
        title: "git cannot be run",
        cause: "`git:REV` asks the program git for the rules of a revision, and git is not on this \
                machine, or not where programs are looked for.",
        bad: "saksgang diff git:main rules/",
        good: "saksgang diff old-rules/ rules/",
        kind: Example::Told,
    },
    Page {
        code: NO_REPOSITORY,
        title: "git keeps no versions of the folder",
        cause: "`git:REV` looks in the repository that you stand in. Go to the folder of the \
                rulebook first, or name two folders.",
        bad: "cd / && saksgang diff git:main rules/",
        good: "cd my-rulebook && saksgang diff git:main rules/",
        kind: Example::Told,
    },
    Page {
        code: NO_SUCH_REVISION,
        title: "git knows no such revision",
        cause: "A revision is the name of a branch or a tag, the number of a commit, or what is \
                counted from one of these, as `HEAD~1`. Look at the spelling; a branch of another \
                machine has to be fetched first, as `git:origin/main`.",
        bad: "saksgang diff git:mian rules/",
        good: "saksgang diff git:main rules/",
        kind: Example::Told,
    },
    Page {
        code: GIT_FAILED,
        title: "git could not give the rules",
        cause: "Git was run and failed; the message says what it complained of. A path that lies \
                outside of the repository is one reason, a repository that is damaged another.",
        bad: "saksgang diff git:main:../elsewhere rules/",
        good: "saksgang diff git:main:rules rules/",
        kind: Example::Told,
    },
    Page {
        code: CASES_UNREADABLE,
        title: "cases that neither rulebook can read",
        cause: "What does not fit a case's rulebook is in error, and nothing can be said of it. \
                The result names each with its first fault. A case that only one of the two can \
                read is a difference and no error: the rules ask for other facts now.",
        bad: "saksgang diff git:main rules/ drafts/",
        good: "saksgang diff git:main rules/ cases/",
        kind: Example::Told,
    },
    Page {
        code: LEFT_OUT,
        title: "files or folders are left out",
        cause: "Of a folder, nothing is read whose name begins with a point: editors and systems \
                keep copies there. A file is only read if its name ends as it has to, in small \
                letters: `a.regel.txt`, `A.REGEL` and `a.regel~` are no rule files. And where cases \
                or tests are looked for, a folder inside that has `.regel` files of its own, or a \
                folder `rules` with such files, is not entered: its cases belong to those rules. \
                What is named on the command line is read in any case.",
        bad: "rules/IM-2011-020.regel.txt",
        good: "rules/IM-2011-020.regel",
        kind: Example::Told,
    },
    Page {
        code: RULES_PASSED_OVER,
        title: "rule files that are not used",
        cause: "Without `--rules`, the rulebook is the folder `rules` of the working folder or of the \
                nearest one above it (up to the folder of the repository), if it holds rule files; \
                else it is the built-in one. Rule files that lie in the working folder itself are \
                none of it. Say which rulebook is meant.",
        bad: "cd drafts && saksgang eval case.json",
        good: "cd drafts && saksgang eval case.json --rules .",
        kind: Example::Told,
    },
    Page {
        code: NOTHING_IN_FORCE,
        title: "no rule is in force on the day",
        cause: "On the day on which the case is looked at, no rule of the rulebook is in force, or \
                the rulebook has no rule at all. An answer without a duty, a review without a \
                finding and an empty agenda then say nothing of the case.",
        bad: "saksgang review case.json --on 1900-01-01",
        good: "saksgang review case.json --on 2018-06-01",
        kind: Example::Told,
    },
    Page {
        code: NOTHING_THERE,
        title: "there is nothing to be looked at",
        cause: "The rulebook has no circular whose passages could be traced or compared, or no norm \
                that could be drawn. The result would be empty, and would look as if all were in \
                order.",
        bad: "saksgang trace --rules vocabulary/",
        good: "saksgang trace --rules rules/",
        kind: Example::Told,
    },
    Page {
        code: UNKNOWN_ZONE,
        title: "the time zone is not known",
        cause: "Where a case has no date, it is looked at on the day of the run, and which day that \
                is depends on the time zone. The variable `TZ` names it, and names one that the \
                machine does not know: in UTC it may be another day. Zones are named like \
                `Europe/Oslo` or described like `CET-1CEST,M3.5.0,M10.5.0/3`.",
        bad: "TZ=Europe/Olso saksgang eval case.json",
        good: "TZ=Europe/Oslo saksgang eval case.json",
        kind: Example::Told,
    },
    Page {
        code: NO_ZONE,
        title: "today is the day in UTC",
        cause: "Where a case has no date, it is looked at on the day of the run. Neither the \
                variable `TZ` nor the machine says in which time zone that is, so it is the day in \
                UTC: in Norway yesterday, for an hour or two after midnight.",
        bad: "TZ= saksgang eval case.json",
        good: "TZ=Europe/Oslo saksgang eval case.json",
        kind: Example::Told,
    },
];
