//! Codes `C` from 040: what the check finds wrong with how definitions, rules and norms go together.

use super::{Code, Example, Page};

/// The pages of this part of the phase; their examples use the words of `check::VOCABULARY`.
pub const PAGES: &[Page] = &[
    Page {
        code: Code("C040"),
        title: "definitions in a circle",
        cause: "What is defined rests on itself. Defaults and the facts that name roles count.",
        bad: r"define a : yes/no
  is not b
define b : yes/no
  is not a
",
        good: r"define a : yes/no
  is not b
define b : yes/no
  is person.adult
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C041"),
        title: "tasks in a circle",
        cause: "The rules ask for an order in which nothing can be first.",
        bad: r"rule first
  then RKV shall inform before decide
rule second
  then RKV shall decide before inform
",
        good: r"rule first
  then RKV shall inform before decide
rule second
  then RKV shall decide after inform
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C042"),
        title: "rules that override each other",
        cause: "Each gives way to the other, so neither applies nor does not.",
        bad: r"rule strict
  overrides mild
  then RKV shall inform
rule mild
  overrides strict
  then RKM shall inform
",
        good: r"rule strict
  overrides mild
  then RKV shall inform
rule mild
  then RKM shall inform
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C043"),
        title: "not in force while used",
        cause: "What an item uses has to be in force on every day on which the item is; else there would be days without an answer.",
        bad: r"define is_young : yes/no
  in force from 2099-01-01
  is person.age < 30

rule tell
  when is_young
  then RKV shall inform
",
        good: r"define is_young : yes/no
  in force from 2099-01-01
  is person.age < 30

rule tell
  in force from 2099-01-01
  when is_young
  then RKV shall inform
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C044"),
        title: "unknown rule",
        cause: "`overrides` names a rule that does not exist. A rule of another circular is named with its circular.",
        bad: r"rule strict
  overrides mlid
  then RKV shall inform
rule mild
  then RKM shall inform
",
        good: r"rule strict
  overrides mild
  then RKV shall inform
rule mild
  then RKM shall inform
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C045"),
        title: "nothing to override",
        cause: "A rule overrides another on the tasks that they have in common, and these have none.",
        bad: r"rule strict
  overrides mild
  then RKV shall inform
rule mild
  then RKM shall decide
",
        good: r"rule strict
  overrides mild
  then RKV shall decide
rule mild
  then RKM shall decide
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C046"),
        title: "nothing follows",
        cause: "A rule says what follows, and a safeguard what must hold.",
        bad: r"rule tell
  when person.adult
",
        good: r"rule tell
  when person.adult
  then RKV shall inform
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C047"),
        title: "prescribed twice",
        cause: "A rule prescribes a task (with one outcome) at most once, so that each norm can be named by its rule.",
        bad: r"rule tell
  then RKV shall inform to PU
  then RKM shall inform to PU
",
        good: r"rule tell
  then RKV shall inform to PU
rule tell-too
  then RKM shall inform to PU
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C048"),
        title: "event prescribed",
        cause: "An event comes from outside; nobody does it, so nobody can be told to.",
        bad: r"rule tell
  then RKV shall agreement-returned
",
        good: r"rule tell
  then RKV shall inform after agreement-returned
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C049"),
        title: "prohibition with an order",
        cause: "What must not be done has no order, deadline or recurrence. It may have a day from which it holds.",
        bad: r"rule silence
  then RKV shall not inform before decide
",
        good: r"rule silence
  then RKV shall not inform since person.born
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C050"),
        title: "form",
        cause: "`TASK shall be …` says only in what form a task is done, whoever does it.",
        bad: r"rule letter
  then inform shall be to PU
",
        good: r"rule letter
  then inform shall be in writing
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C051"),
        title: "standing rule",
        cause: "A standing rule holds whatever the case says, so it has no conditions and names no facts.",
        bad: r"rule weekly
  standing
  when person.adult
  then RKV shall inform to PU every monday
",
        good: r"rule weekly
  standing
  then RKV shall inform to PU every monday
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C052"),
        title: "competence of a group",
        cause: "`only … may` says which one unit is competent.",
        bad: r"rule competence
  then only offices may decide
",
        good: r"rule competence
  then only RKV may decide
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C053"),
        title: "nothing to pass on",
        cause: "`about` and its kin name facts, definitions or texts.",
        bad: r"rule tell
  then RKV shall inform to PU about RKM
",
        good: r"rule tell
  then RKV shall inform to PU about person.region
",
        kind: Example::Rules,
    },
];
