//! Codes `L`: sizes that rule files and cases may not go beyond.

use super::{Code, Example, Page};

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

/// The pages of this phase.
pub const PAGES: &[Page] = &[
    Page {
        code: FILE_SIZE,
        title: "a rule file over 1 MiB",
        cause: "A rulebook is a folder: spread its items over several files.",
        bad: "",
        good: "",
        kind: Example::Told,
    },
    Page {
        code: LINE_LENGTH,
        title: "a line over 4096 bytes",
        cause: "A line of that length is no rule that anybody reads. Break it into several indented lines. \
            Nor is it anything that is typed: `saksgang repl` reads no such line either.",
        bad: "",
        good: "",
        kind: Example::Told,
    },
    Page {
        code: NESTING,
        title: "brackets and `not` nested over 64 deep",
        cause: "Conditions that deep cannot be followed by a reader. Give the inner part a name of its own with `define`.",
        bad: "",
        good: "",
        kind: Example::Told,
    },
    Page {
        code: CHAIN,
        title: "more than 64 operands in one sum or chain of `of`",
        cause: "Give parts of it names of their own with `define`.",
        bad: "",
        good: "",
        kind: Example::Told,
    },
    Page {
        code: ERRORS,
        title: "more than 100 errors in one file",
        cause: "The first hundred are shown. Mend them and run again; many of the others may be gone by then.",
        bad: "",
        good: "",
        kind: Example::Told,
    },
    Page {
        code: CASE_BYTES,
        title: "a case is larger than 16 MiB",
        cause: "A case says what is known of one person or family. Past 16 MiB it is not read, \
            so that no file can use up the machine.",
        bad: "a file of 17 MiB",
        good: "one file for each case",
        kind: Example::Told,
    },
    Page {
        code: CASE_DEPTH,
        title: "a case is nested more than 64 deep",
        cause: "Lists and objects may stand inside one another up to 64 deep. No case needs \
            that; most often brackets have not been closed.",
        bad: "[[[[[[[[[[ … more than 64 … ]]]]]]]]]]",
        good: "{ \"person\": { \"children\": 2 } }",
        kind: Example::Told,
    },
    Page {
        code: LIST_ENTRIES,
        title: "a list has more than 100 000 entries",
        cause: "A list of a case, its log among them, has at most 100 000 entries.",
        bad: "a log of 100 001 entries",
        good: "a log of 100 000 entries",
        kind: Example::Told,
    },
    Page {
        code: CASE_FAULTS,
        title: "a case has 1 000 faults or more",
        cause: "All faults of a case are told in one run, up to 1 000. Most often such a case \
            belongs to another rulebook.",
        bad: "a log of 1 000 entries for unknown tasks",
        good: "the same log with the tasks that the rulebook declares",
        kind: Example::Told,
    },
    Page {
        code: LIST_VALUES,
        title: "the lists of a case are too long for this rulebook",
        cause: "What rules ask of each entry of a list is kept, so that answers can be explained: at \
            most 16 777 216 values a case. Each `some`, `every`, `at least … in` and `number of` counts \
            its steps for each entry; one inside another multiplies the entries of both lists.",
        bad: "a rule that compares each of 5 000 entries with each of 5 000 others",
        good: "the same rule, and a case with the entries that matter",
        kind: Example::Told,
    },
    Page {
        code: TEXT_SIZE,
        title: "the text of a circular is larger than 1 MiB",
        cause: "A circular is some pages long. A text past 1 MiB, or a lock past 16 MiB, is \
            something else.",
        bad: "saksgang trace --text all-circulars-since-1990.txt",
        good: "saksgang trace --text circulars",
        kind: Example::Told,
    },
    Page {
        code: TEXT_LINE,
        title: "a line in the text of a circular is longer than 64 KiB",
        cause: "A line of a web page is at most a paragraph. A longer one has lost its line breaks, \
            and with them paragraphs and bullets.",
        bad: "a whole circular in one line",
        good: "the same circular with its paragraphs in lines of their own",
        kind: Example::Told,
    },
    Page {
        code: TEXT_PARTS,
        title: "the text of a circular has more than 65 535 parts in one place",
        cause: "Slides, the paragraphs of a section, the bullets of a paragraph and the sentences \
            of either are counted up to 65 535.",
        bad: "a list with 65 536 bullets",
        good: "a circular",
        kind: Example::Told,
    },
    Page {
        code: LISTED,
        title: "an answer would list more than 1 000 000 of a kind",
        cause: "An answer names every pair of norms that clash, every fact that is missing beside every norm \
            that lacks it, everything that a norm waits for, and every norm once for each of its bearers. Past \
            1 000 000 of any of these nobody reads it, and it is refused before more is worked out.",
        bad: "1 500 rules that prescribe what 1 500 others prohibit",
        good: "rules that say once what is prohibited",
        kind: Example::Told,
    },
    Page {
        code: OUTPUT,
        title: "an answer is longer than 64 MiB",
        cause: "An answer is written up to 64 MiB a case. A text says at its end that it is cut off there; of JSON \
            nothing is written, since half of it cannot be read.",
        bad: "the explanation of 10 000 norms that each rest on 10 000 definitions",
        good: "saksgang eval case.json --why RULE",
        kind: Example::Told,
    },
    Page {
        code: RULES,
        title: "a rulebook has more than 10 000 rules",
        cause: "A rulebook holds what one agency's circulars prescribe. Past 10 000 rules it is refused, \
            so that checking it stays quick.",
        bad: "a folder with 10 001 rules",
        good: "two folders, each a rulebook of its own",
        kind: Example::Told,
    },
    Page {
        code: NODES,
        title: "a rulebook needs more than 1 000 000 steps",
        cause: "A definition with a parameter is made anew for each argument that it is used with. \
            Used on very many things, or by one another, that multiplies.",
        bad: "a chain of definitions with a parameter, each used twice by the next",
        good: "definitions without a parameter where there is one argument alone",
        kind: Example::Told,
    },
    Page {
        code: EXPANSION,
        title: "definitions with a parameter are nested more than 64 deep",
        cause: "A definition with a parameter that uses another, that uses another … is made anew at each \
            step. More than 64 steps are refused.",
        bad: "65 definitions, each `of (r : region)` and each using the next",
        good: "one definition with all its alternatives",
        kind: Example::Told,
    },
    Page {
        code: KIND,
        title: "more than 65 535 things of one kind",
        cause: "A rulebook has at most 65 535 units, types and readings, and records; a type has at most \
            that many variants, and a record that many fields.",
        bad: "a type with 65 536 variants",
        good: "a fact that is a text, where there are so many answers",
        kind: Example::Told,
    },
    Page {
        code: EXPRESSION,
        title: "an expression of more than 64 KiB",
        cause: "An expression that is asked about a case is read and checked at once, while \
            somebody waits. No question is that long. In `saksgang repl` an open bracket joins a line \
            with the next; what is joined is bounded in the same way.",
        bad: "a condition of 70 KiB",
        good: "person.age >= 18",
        kind: Example::Told,
    },
    Page {
        code: DUTIES,
        title: "an agenda of more than 200 000 duties",
        cause: "A duty that comes back stands in an agenda as often as it is due. Over centuries, or many \
            cases, that is more than anybody can read; no agenda is made, since one that is cut off \
            would hide what is due.",
        bad: "saksgang agenda --from 1800-01-01 --to 2999-12-31, where 50 duties are due every Monday",
        good: "saksgang agenda --unit RKV --from 2018-03-01 --to 2018-03-31",
        kind: Example::Told,
    },
];
