//! Codes `C` below 040: what the check finds wrong with names and values.

use super::{Code, Example, Page};

/// What the examples of these pages name and do not declare themselves.
pub const VOCABULARY: &str = r#"circular IM-2099-001 nb "Et rundskriv" en "A circular"
section 1 nb "Formål" en "Aim"
unit RKV nb "Regionkontor Vest" en "Regional Office West"
unit RKM nb "Regionkontor Midt-Norge" en "Regional Office Mid-Norway"
unit PU nb "Politiets utlendingsenhet" en "Police Immigration Service"
  external
group offices nb "Kontorene" en "The offices"
  of RKM, RKV
channel email nb "e-post" en "email"
type region is
  north nb "nord" en "north",
  west nb "vest" en "west"
type decision is
  granted nb "innvilget" en "granted",
  refused nb "avslått" en "refused"
record visit
  held : date nb "Dato" en "Date"
  formal : yes/no nb "Formelt" en "Formal"
facts person nb "Personen" en "The person"
  age : number nb "Alder" en "Age"
  adult : yes/no nb "Voksen" en "Adult"
  region : region nb "Region" en "Region"
  name : text sensitive nb "Navn" en "Name"
  born : date sensitive nb "Født" en "Born"
  visits : list of visit nb "Besøk" en "Visits"
task inform nb "Informere" en "Inform"
task decide nb "Fatte vedtak" en "Decide"
  outcome decision
event agreement-returned nb "Avtalen er kommet tilbake" en "The agreement has come back"
"#;

/// The pages of this phase.
pub const PAGES: &[Page] = &[
    Page {
        code: Code("C001"),
        title: "declared twice",
        cause: "Two declarations have one name on the same days, so nobody can tell which is meant. Versions of one name are possible if their dates do not overlap.",
        bad: r"task write-letter
task write-letter
",
        good: r"task write-letter
task send-letter
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C002"),
        title: "named like a variant",
        cause: "An expression tells variants by their bare name, so nothing else that an expression can name may be called like one.",
        bad: r"unit north
",
        good: r"unit north_office
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C003"),
        title: "reserved name",
        cause: "The name has a meaning of its own in every case or in every condition.",
        bad: r"facts log
  open : yes/no
",
        good: r"facts logbook
  open : yes/no
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C004"),
        title: "circular and section",
        cause: "A file is written from one circular at most, and only a file that is has sections.",
        bad: r#"section 1 en "Aim"
"#,
        good: r#"circular IM-2099-002
section 1 en "Aim"
"#,
        kind: Example::Rules,
    },
    Page {
        code: Code("C005"),
        title: "unknown kind of circular",
        cause: "`kind slides` tells that the sections are slides. Other kinds are not told apart.",
        bad: r"circular IM-2099-002
  kind letter
",
        good: r"circular IM-2099-002
  kind slides
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C010"),
        title: "unknown name",
        cause: "An expression names something that is not declared anywhere in the rulebook. Facts are named with their group, as in `person.age`. A hyphen inside a word is part of the name, so a subtraction needs blanks.",
        bad: r"define is_young : yes/no
  is person.agee < 30
",
        good: r"define is_young : yes/no
  is person.age < 30
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C011"),
        title: "unknown unit",
        cause: "A unit is named that is not declared.",
        bad: r"group small_offices
  of RKX
",
        good: r"group small_offices
  of RKV
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C012"),
        title: "unknown task",
        cause: "A task or event is named that is not declared. Every task is declared once, in the words that people read.",
        bad: r"rule tell
  when person.adult
  then RKV shall informm
",
        good: r"rule tell
  when person.adult
  then RKV shall inform
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C013"),
        title: "unknown channel",
        cause: "A channel or register is named that is not declared.",
        bad: r"rule tell
  when person.adult
  then RKV shall inform via pigeon
",
        good: r"rule tell
  when person.adult
  then RKV shall inform via email
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C014"),
        title: "unknown type",
        cause: "A fact, a definition or a task is of a type that is not declared and not built in.",
        bad: r"facts home
  kind : home_kind
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
        code: Code("C015"),
        title: "unknown outcome",
        cause: "A norm or condition names an outcome that the task does not have.",
        bad: r"rule grant
  when person.adult
  then RKV may decide as approved
",
        good: r"rule grant
  when person.adult
  then RKV may decide as granted
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C016"),
        title: "unknown circular or section",
        cause: "A citation names a circular that is not declared, or a section that its file does not declare. A misspelt section would send readers to the wrong passage.",
        bad: r#"circular IM-2099-002
section 1 en "Aim"

rule tell
  cites section 2 paragraph 1
  then RKV shall inform
"#,
        good: r#"circular IM-2099-002
section 1 en "Aim"

rule tell
  cites section 1 paragraph 1
  then RKV shall inform
"#,
        kind: Example::Rules,
    },
    Page {
        code: Code("C017"),
        title: "incomplete citation",
        cause: "A citation takes circular and section from where it stands. Outside a circular's file it has to say both.",
        bad: r"rule tell
  cites paragraph 1
  then RKV shall inform
",
        good: r"rule tell
  cites IM-2099-001 section 1 paragraph 1
  then RKV shall inform
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C018"),
        title: "malformed citation",
        cause: "Passages are counted from 1, ranges run upwards, and only bullets are nested.",
        bad: r"rule tell
  cites IM-2099-001 section 1 paragraphs 3-2
  then RKV shall inform
",
        good: r"rule tell
  cites IM-2099-001 section 1 paragraphs 2-3
  then RKV shall inform
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C019"),
        title: "citation of what the circular has not",
        cause: "`sources.lock` beside the rules holds the places of all sections, paragraphs, bullets and sentences of the circulars, and the passage is not among them. Of circulars that the lock does not hold, nothing is said.",
        bad: "cites IM-2011-020 section 5.1 paragraph 99",
        good: "cites IM-2011-020 section 5.1 paragraph 2",
        kind: Example::Told,
    },
    Page {
        code: Code("C020"),
        title: "wrong type",
        cause: "Things of different types are compared or combined, or a place needs another type.",
        bad: r"define is_from_north : yes/no
  is person.age is person.region
",
        good: r"define is_from_north : yes/no
  is person.region is north
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C021"),
        title: "not comparable",
        cause: "Only numbers and dates have an order, and lists are not compared as a whole.",
        bad: r"define is_first : yes/no
  is person.region < person.region
",
        good: r"define is_first : yes/no
  is person.region is north
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C022"),
        title: "none",
        cause: "A value that may be `none` stands where there must be one, or `none` is asked of what always has a value.",
        bad: r"define has_no_age : yes/no
  is person.age is none
",
        good: r"define has_no_age : yes/no
  is person.age is unknown
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C023"),
        title: "going over a list",
        cause: "`some`, `every`, `at least` and `number of` go over a list. Inside another one, only a list of that one's element can be gone over, so that the work stays in proportion to the case.",
        bad: r"define has_met : yes/no
  is some v in person.age has v > 1
",
        good: r"define has_met : yes/no
  is some v in person.visits has v.formal
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C024"),
        title: "bound name taken",
        cause: "The name that stands for an element or a parameter already means something else.",
        bad: r"define has_met : yes/no
  is some RKV in person.visits has RKV.formal
",
        good: r"define has_met : yes/no
  is some v in person.visits has v.formal
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C025"),
        title: "only tasks are done",
        cause: "`is done` asks the log about a task or an event.",
        bad: r"define is_settled : yes/no
  is person.adult is done
",
        good: r"define is_settled : yes/no
  is inform is done
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C026"),
        title: "out of range",
        cause: "The arithmetic could leave the range in which results are exact: 18 digits before the point, dates to the year 9999.",
        bad: r"define far_day : date
  is person.born + 9000 years
",
        good: r"define far_day : date
  is person.born + 18 years
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C027"),
        title: "at least out of reach",
        cause: "`at least N of` needs N between 1 and the number of bullets.",
        bad: r"define is_weak : yes/no
  is at least 3 of {
      * person.adult
      * person.age > 60
    }
",
        good: r"define is_weak : yes/no
  is at least 1 of {
      * person.adult
      * person.age > 60
    }
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C028"),
        title: "group where one unit is needed",
        cause: "A group is no single unit. As a bearer it means each of its members.",
        bad: r"define office : unit
  is offices
",
        good: r"define office : unit
  is RKV
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C029"),
        title: "argument",
        cause: "A definition with a parameter is used with `of`, and only such a one is.",
        bad: r"define office of (r : region) : unit is
  RKV when r is west,
  RKM otherwise

rule tell
  then office shall inform
",
        good: r"define office of (r : region) : unit is
  RKV when r is west,
  RKM otherwise

rule tell
  then office of person.region shall inform
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C030"),
        title: "lists and records",
        cause: "A record is the element of a list, a list is never `none`, and a definition gives one value.",
        bad: r"facts journey
  last : visit
",
        good: r"facts journey
  stops : list of visit
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C031"),
        title: "default",
        cause: "The default of a list is `empty`; what somebody has to judge or to look up has none.",
        bad: r"facts journey
  needed : yes/no default yes assessed by RKV
",
        good: r"facts journey
  needed : yes/no assessed by RKV
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C032"),
        title: "unknown format",
        cause: "The one format that is known is `duf`, twelve digits of which the last two are a control.",
        bad: r"facts journey
  number : text format passport
",
        good: r"facts journey
  number : text format duf
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C033"),
        title: "role named by",
        cause: "A role is one unit whoever fills it; the fact that tells who does is a text.",
        bad: r"unit municipality
  named by person.age
",
        good: r"unit municipality
  named by person.name
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C034"),
        title: "units and groups",
        cause: "A group has members, and no unit is part of itself.",
        bad: r"unit NORD
  part of NORD
",
        good: r"unit NORD
  part of RKV
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C035"),
        title: "reading without choice",
        cause: "A reading is a choice between two ways or more to understand a passage.",
        bad: r"reading age_limit
  is everyone
",
        good: r"reading age_limit
  is everyone, adults_alone
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C036"),
        title: "definition without `is`",
        cause: "A definition says what something is.",
        bad: r"define is_young : yes/no
",
        good: r"define is_young : yes/no
  is person.age < 30
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C037"),
        title: "order of alternatives",
        cause: "Alternatives are tried in order. Nothing after `otherwise` is reached, and one of several without a guard leaves open when it holds.",
        bad: r"define office : unit is
  RKV otherwise,
  RKM when person.region is north
",
        good: r"define office : unit is
  RKM when person.region is north,
  RKV otherwise
",
        kind: Example::Rules,
    },
    Page {
        code: Code("C038"),
        title: "not exhaustive",
        cause: "The alternatives leave a case without an answer; the message says which. They are exhaustive with `otherwise`, or if their conditions between them cover all that the facts in them can be: `<`, `<=`, `>`, `>=`, `is`, `is one of`, `is none`, joined by `and`, `or`, `not`. Where that cannot be seen (facts that hang on each other, too many combinations), `otherwise` says that nothing was forgotten.",
        bad: r"define office : unit is
  RKM when person.region is north
",
        good: r"define office : unit is
  RKM when person.region is north,
  RKV when person.region is west
",
        kind: Example::Rules,
    },
];
