//! Codes `T`: tests of a rulebook.

use super::{Code, Example, Page};

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

/// The pages of this phase.
pub const PAGES: &[Page] = &[
    Page {
        code: NO_TESTS,
        title: "there are no tests",
        cause: "A test is a case, `NAME.json`, with the answer that is expected beside it: \
                `NAME.golden`, the golden text of the answer, or `NAME.expect`, assertions a line \
                each. A run without tests fails: it would find no mistake in any rule.",
        bad: "saksgang test rules/",
        good: "saksgang test tests/",
        kind: Example::Told,
    },
    Page {
        code: NO_CASE,
        title: "what is expected has no case",
        cause: "`NAME.golden` and `NAME.expect` say what is expected of the case `NAME.json` in \
                the same folder. Give the case the same name, or remove what is expected of it.",
        bad: "tests/refused.golden beside tests/refusal.json",
        good: "tests/refused.golden beside tests/refused.json",
        kind: Example::Told,
    },
    Page {
        code: UNREADABLE,
        title: "a line that says nothing that can be tested",
        cause: "A line of `NAME.expect` says that a task or a rule applies (`applies`, `not \
                applies`, `open`), how far it has come (`status … is`), or what a definition or a \
                fact is (`define … is`). Before these it may say how the case is looked at: `on \
                DATE`, `reading NAME=VARIANT`, `assume NAME=VALUE`. What follows `#` is a \
                comment. Golden text begins with the same three.",
        bad: "RKM has to contact-pu",
        good: "applies contact-pu by RKM",
        kind: Example::Told,
    },
    Page {
        code: NO_SUCH_NAME,
        title: "a test names what the rulebook does not have",
        cause: "Rules, tasks, outcomes, units, definitions and facts go by the names that the \
                rule files give them; a status is one of those that golden text writes. Often a \
                name is misspelt, or was changed in the rules since.",
        bad: "applies contact-the-police by RKM",
        good: "applies contact-pu by RKM",
        kind: Example::Told,
    },
    Page {
        code: WRONG_VALUE,
        title: "a value that cannot be",
        cause: "What a line expects of a definition or a fact has to be of its type: `yes` or \
                `no`, a number, a date, the name of a unit or of a variant, a text in quotation \
                marks; `none` where there may be none, `unknown` where it is open. A list, and a \
                definition with a parameter, have no one value: test a definition that uses them.",
        bad: "define ta.may_move_in is 3",
        good: "define ta.may_move_in is yes",
        kind: Example::Told,
    },
    Page {
        code: UNDATED,
        title: "a test without a day",
        cause: "A case without a date is looked at on the day of the run, so its answer may be \
                another tomorrow, and the test would fail though nothing has changed.",
        bad: "applies contact-pu by RKM",
        good: "on 2018-03-05\napplies contact-pu by RKM",
        kind: Example::Told,
    },
    Page {
        code: NOT_ACCEPTED,
        title: "what is expected is not rewritten",
        cause: "`--accept` and `--review` make the answer of today what is expected from now on. \
                They do so only where somebody can look at it: not in a build, where the variable \
                `CI` is set, and `--review` not without a terminal. Nor while a test has no \
                answer: then it is not known what there would be to accept.",
        bad: "CI=true saksgang test --accept",
        good: "saksgang test --accept",
        kind: Example::Told,
    },
    Page {
        code: NOT_MUTATED,
        title: "the tests do not hold by the rules as they are",
        cause: "`--mutate` changes the rules in small ways and looks whether a test fails then. \
                A test that fails already would seem to notice every change. Mend the rules or the \
                tests first, or leave the tests out with `--filter`.",
        bad: "saksgang test --mutate, while `saksgang test` fails",
        good: "saksgang test --mutate, once `saksgang test` passes",
        kind: Example::Told,
    },
    Page {
        code: NOTHING_ASSERTED,
        title: "a test that asserts nothing",
        cause: "`NAME.expect` holds no assertion: no line in it says what applies, is open, has \
                come how far, or is the value of something; comments and the day are none. Such a \
                test would hold whatever the rules say, so it does not hold.",
        bad: "# applies contact-pu by RKM",
        good: "applies contact-pu by RKM",
        kind: Example::Told,
    },
    Page {
        code: NOTHING_TRIED,
        title: "no change of the rules was tried",
        cause: "`--mutate` makes small changes to the rules and looks whether a test notices them. \
                Here none was made, or none of those made gave valid rules that mean something \
                else. That says nothing of the tests, so it counts as a failure.",
        bad: "saksgang test --mutate --budget 0",
        good: "saksgang test --mutate --budget 100",
        kind: Example::Told,
    },
    Page {
        code: NOTHING_COUNTED,
        title: "there is no condition to be covered",
        cause: "`--min` asks for a share of the outcomes of conditions, and the rulebook has no \
                condition. A share of nothing is no share, so it is not reached.",
        bad: "saksgang test --coverage --min 90 --rules empty/",
        good: "saksgang test --coverage --min 90 --rules rules/",
        kind: Example::Told,
    },
];
