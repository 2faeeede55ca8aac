//! Codes `W`: what is no error but looks like a mistake.

use super::{Code, Example, Page};

/// A rulebook without a rule.
pub const NO_RULE: Code = Code("W013");

/// The pages of this phase.
pub const PAGES: &[Page] = &[
    Page {
        code: Code("W001"),
        title: "unused fact",
        cause: "No rule or definition asks for the fact. Often a name is misspelt where it should be used.",
        bad: r#"facts home
  rooms : number nb "Rom" en "Rooms"
"#,
        good: r#"facts home
  rooms : number nb "Rom" en "Rooms"

rule tell
  when home.rooms > 2
  then RKV shall inform
"#,
        kind: Example::Rules,
    },
    Page {
        code: Code("W002"),
        title: "unused definition",
        cause: "Nothing uses what is defined.",
        bad: r"define is_young : yes/no
  is person.age < 30
",
        good: r"define is_young : yes/no
  is person.age < 30

rule tell
  when is_young
  then RKV shall inform
",
        kind: Example::Rules,
    },
    Page {
        code: Code("W003"),
        title: "unused task",
        cause: "No rule prescribes the task or event, and no condition asks for it.",
        bad: r"task write-letter
",
        good: r"task write-letter

rule tell
  then RKV shall write-letter
",
        kind: Example::Rules,
    },
    Page {
        code: Code("W004"),
        title: "unused type",
        cause: "Nothing is of this type.",
        bad: r"type home_kind is
  flat,
  house
",
        good: r"type home_kind is
  flat,
  house

facts home
  kind : home_kind
",
        kind: Example::Rules,
    },
    Page {
        code: Code("W005"),
        title: "always true",
        cause: "The condition holds whatever the case says, so it decides nothing.",
        bad: r"rule tell
  when person.adult or not person.adult
  then RKV shall inform
",
        good: r"rule tell
  when person.adult
  then RKV shall inform
",
        kind: Example::Rules,
    },
    Page {
        code: Code("W006"),
        title: "always false",
        cause: "The condition can never hold, so what depends on it never applies.",
        bad: r"rule tell
  when person.region is north and person.region is west
  then RKV shall inform
",
        good: r"rule tell
  when person.region is one of { north, west } and person.adult
  then RKV shall inform
",
        kind: Example::Rules,
    },
    Page {
        code: Code("W007"),
        title: "never in force",
        cause: "The rule's own dates and its circular's have no day in common.",
        bad: r"rule tell
  in force from 2099-02-01 until 2099-01-01
  then RKV shall inform
",
        good: r"rule tell
  in force from 2099-01-01 until 2099-02-01
  then RKV shall inform
",
        kind: Example::Rules,
    },
    Page {
        code: Code("W008"),
        title: "no basis",
        cause: "The rule does not say which passage it is written from.",
        bad: r"rule tell
  then RKV shall inform
",
        good: r"rule tell
  cites IM-2099-001 section 1 paragraph 1
  then RKV shall inform
",
        kind: Example::Rules,
    },
    Page {
        code: Code("W009"),
        title: "no label",
        cause: "People will see the bare name, at least in one language.",
        bad: r"task write-letter

rule tell
  then RKV shall write-letter
",
        good: r#"task write-letter nb "Skrive brev" en "Write a letter"

rule tell
  then RKV shall write-letter
"#,
        kind: Example::Rules,
    },
    Page {
        code: Code("W010"),
        title: "waits for what nothing prescribes",
        cause: "A norm comes after a task that no rule prescribes, so it waits until the log happens to have it.",
        bad: r#"task write-letter nb "Skrive brev" en "Write a letter"

rule tell
  then RKV shall inform after write-letter
"#,
        good: r#"task write-letter nb "Skrive brev" en "Write a letter"

rule tell
  then RKV shall inform after write-letter
rule write
  then RKV shall write-letter
"#,
        kind: Example::Rules,
    },
    Page {
        code: Code("W011"),
        title: "guard on the rule's own task",
        cause: "A condition that the task is not done yet makes the duty vanish in the moment in which it is done, or in which it is broken by doing the next task first.",
        bad: r"rule tell
  when inform is not done
  then RKV shall inform
",
        good: r"rule tell
  then RKV shall inform since person.born
",
        kind: Example::Rules,
    },
    Page {
        code: Code("W012"),
        title: "unused reading",
        cause: "No condition asks for the reading, so the choice changes no answer.",
        bad: r#"reading age_limit nb "Aldersgrense" en "Age limit"
  is everyone     nb "alle" en "everyone",
     adults_alone nb "bare voksne" en "adults alone"
"#,
        good: r#"reading age_limit nb "Aldersgrense" en "Age limit"
  is everyone     nb "alle" en "everyone",
     adults_alone nb "bare voksne" en "adults alone"

rule tell
  when age_limit is everyone or person.adult
  then RKV shall inform
"#,
        kind: Example::Rules,
    },
    Page {
        code: Code("W020"),
        title: "alternative that is never taken",
        cause: "Alternatives are tried in order. Wherever this one holds, an earlier one does too and is taken: the earlier ones cover it, or the same condition stands there twice. Of `otherwise` it says that the alternatives before it cover everything.",
        bad: r"define rate : number is
  100 when person.age >= 18,
  200 when person.age >= 67,
  50 otherwise

rule tell
  when rate > 60
  then RKV shall inform
",
        good: r"define rate : number is
  200 when person.age >= 67,
  100 when person.age >= 18,
  50 otherwise

rule tell
  when rate > 60
  then RKV shall inform
",
        kind: Example::Rules,
    },
    Page {
        code: NO_RULE,
        title: "a rulebook without a rule",
        cause: "The files are sound, but none of them has a `rule`, so every case gets an empty answer. \
            Most often the wrong folder is named, or the rules stand in files that were left out.",
        bad: "a folder that holds units and facts alone",
        good: "the same folder with the files of the circulars",
        kind: Example::Told,
    },
];
