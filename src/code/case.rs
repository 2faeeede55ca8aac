//! Codes `D`: what can be wrong with a case.

use super::{Code, Example, Page};

/// The small rule file that the examples of the pages are read by: words alone, no rules.
pub const RULEBOOK: &str = r#"
unit UDI nb "Utlendingsdirektoratet" en "The Directorate of Immigration"
unit RKV nb "Regionkontor vest" en "Regional Office West"
  part of UDI
unit RKM nb "Regionkontor midt" en "Regional Office Mid"
  part of UDI
unit RKØ nb "Regionkontor øst" en "Regional Office East"
  part of UDI
channel email nb "E-post" en "E-mail"
channel DUF nb "DUF" en "the DUF register"

type region is
  west nb "vest" en "west",
  mid nb "midt" en "mid",
  øst nb "øst" en "east"
type decision is
  granted nb "innvilget" en "granted",
  refused nb "avslått" en "refused"

record topic
  about : text
  closed : yes/no
record conversation
  held : date
  formal : yes/no
  minutes : number
  note : text sensitive
  topics : list of topic

facts person nb "Søkeren" en "The applicant"
  date_of_birth : date sensitive
  home_region : region nb "Hjemregion" en "Home region"
  age : number
  final_rejection : yes/no
  une_rejected_on : date or none found in DUF
  conversations : list of conversation
  languages : list of text
  moves : list of number
  name : text
  care_need : region sensitive
  guardian : text or none
  duf_number : text sensitive format duf
facts residence nb "Bosted" en "Residence"
  region : region
  handled_by : unit or none
  costs : number or none

define person.adult : yes/no is person.age >= 18
define stay.long : yes/no is person.age >= 18
reading age_limit
  is narrow, wide

task decide-ta-place nb "Fatte vedtak om TA-plass" en "Decide on the TA place"
  outcome decision
task contact-pu nb "Kontakte PU" en "Contact PU"
event agreement-returned nb "Avtalen er kommet tilbake" en "The agreement has come back"
"#;

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

/// The pages of this phase.
pub const PAGES: &[Page] = &[
    Page {
        code: NOT_UTF8,
        title: "a case is not UTF-8 text",
        cause: "A case is text in the encoding UTF-8. A file in another encoding, or one that is no \
            text at all, cannot be read without guessing. Save it again as UTF-8.",
        bad: "a file saved as Latin-1",
        good: "the same file saved as UTF-8",
        kind: Example::Told,
    },
    Page {
        code: NOT_JSON,
        title: "a case is not written as JSON",
        cause: "A case is JSON: keys and texts in double quotation marks, `:` between key and value, \
            `,` between entries, every bracket closed, no comments. After the first such fault \
            nothing else can be told, so it is the only one shown.",
        bad: r#"{ "person": { "age": 17, } }"#,
        good: r#"{ "person": { "age": 17 } }"#,
        kind: Example::Case,
    },
    Page {
        code: NOT_A_CASE,
        title: "a case is not an object",
        cause: "A case stands between `{` and `}`: its name, its date, its groups of facts and its \
            log. One file holds one case.",
        bad: r#"[ { "person": { "age": 17 } } ]"#,
        good: r#"{ "person": { "age": 17 } }"#,
        kind: Example::Case,
    },
    Page {
        code: UNKNOWN_KEY,
        title: "a key is not known",
        cause: "The rulebook declares which facts a case may say, in which group. A key that it does \
            not know is never passed over: a misspelt fact would silently be a fact that is not \
            known. Correct the spelling, or move the fact into its group.",
        bad: r#"{ "person": { "home_regoin": "west" } }"#,
        good: r#"{ "person": { "home_region": "west" } }"#,
        kind: Example::Case,
    },
    Page {
        code: DUPLICATE_KEY,
        title: "a key is given twice",
        cause: "When a key stands twice in one object, it cannot be told which of the values is \
            meant. Keep the one that is right.",
        bad: r#"{ "person": { "age": 17, "age": 18 } }"#,
        good: r#"{ "person": { "age": 18 } }"#,
        kind: Example::Case,
    },
    Page {
        code: DERIVED,
        title: "a value is given for what is derived or chosen",
        cause: "Definitions follow from facts, and readings are chosen for a whole run; a case gives \
            neither. Give the facts that a definition follows from, and choose a reading with \
            `--reading`.",
        bad: r#"{ "person": { "adult": true } }"#,
        good: r#"{ "person": { "age": 18 } }"#,
        kind: Example::Case,
    },
    Page {
        code: WRONG_KIND,
        title: "a value is of the wrong kind",
        cause: "Each fact has a type. Yes and no are written `true` and `false`, numbers without \
            quotation marks, texts, dates and names in double ones, lists between `[` and `]`. \
            Nothing is converted: \"17\" is a text, not a number.",
        bad: r#"{ "person": { "age": "17", "final_rejection": "yes" } }"#,
        good: r#"{ "person": { "age": 17, "final_rejection": true } }"#,
        kind: Example::Case,
    },
    Page {
        code: NULL_REFUSED,
        title: "`null` stands where it cannot",
        cause: "`null` says that one fact is known to be unknown. A whole group, an element of a \
            list of records, and the parts of a log entry are not facts: leave them out instead.",
        bad: r#"{ "person": null }"#,
        good: r#"{ "person": { "age": null } }"#,
        kind: Example::Case,
    },
    Page {
        code: NONE_REFUSED,
        title: "`none` stands for a fact that always has a value",
        cause: "Only a fact declared `or none` can be `none`: known not to be there. If a value is \
            not known, leave the fact out or write `null`.",
        bad: r#"{ "person": { "age": "none" } }"#,
        good: r#"{ "person": { "age": null, "une_rejected_on": "none" } }"#,
        kind: Example::Case,
    },
    Page {
        code: UNKNOWN_VARIANT,
        title: "a name is no value of the fact's type",
        cause: "A fact of a named type takes one of the names that the type lists, spelt exactly so.",
        bad: r#"{ "person": { "home_region": "vest" } }"#,
        good: r#"{ "person": { "home_region": "west" } }"#,
        kind: Example::Case,
    },
    Page {
        code: UNKNOWN_UNIT,
        title: "no unit has this name",
        cause: "Units are written as the rulebook declares them.",
        bad: r#"{ "residence": { "handled_by": "RKX" } }"#,
        good: r#"{ "residence": { "handled_by": "RKV" } }"#,
        kind: Example::Case,
    },
    Page {
        code: UNKNOWN_CHANNEL,
        title: "no channel has this name",
        cause: "Channels are written as the rulebook declares them.",
        bad: r#"{ "log": [ { "task": "contact-pu", "on": "2018-03-05", "via": "e-mail" } ] }"#,
        good: r#"{ "log": [ { "task": "contact-pu", "on": "2018-03-05", "via": "email" } ] }"#,
        kind: Example::Case,
    },
    Page {
        code: UNKNOWN_TASK,
        title: "no task or event has this name",
        cause: "An entry of the log says which task was done, or which event happened, by the name \
            that the rulebook declares.",
        bad: r#"{ "log": [ { "task": "contact-up", "on": "2018-03-05" } ] }"#,
        good: r#"{ "log": [ { "task": "contact-pu", "on": "2018-03-05" } ] }"#,
        kind: Example::Case,
    },
    Page {
        code: UNKNOWN_OUTCOME,
        title: "a task has no such outcome",
        cause: "A task ends with one of the outcomes that its type lists.",
        bad: r#"{ "log": [ { "task": "decide-ta-place", "on": "2018-03-05", "outcome": "yes" } ] }"#,
        good: r#"{ "log": [ { "task": "decide-ta-place", "on": "2018-03-05", "outcome": "granted" } ] }"#,
        kind: Example::Case,
    },
    Page {
        code: NO_OUTCOMES,
        title: "an outcome is given for a task that has none",
        cause: "The rulebook declares no outcomes for this task: it is done or not done. Leave \
            `outcome` out, or log the task that has the outcome.",
        bad: r#"{ "log": [ { "task": "contact-pu", "on": "2018-03-05", "outcome": "granted" } ] }"#,
        good: r#"{ "log": [ { "task": "contact-pu", "on": "2018-03-05" } ] }"#,
        kind: Example::Case,
    },
    Page {
        code: NOT_A_DATE,
        title: "a text is not a date",
        cause: "Dates are written year, month, day, with two digits for month and day: `2018-03-05` \
            is 5 March 2018.",
        bad: r#"{ "on": "5.3.2018" }"#,
        good: r#"{ "on": "2018-03-05" }"#,
        kind: Example::Case,
    },
    Page {
        code: NO_SUCH_DAY,
        title: "a date does not exist",
        cause: "The month has no such day, or the year no such month. 29 February exists in leap \
            years alone.",
        bad: r#"{ "on": "2018-02-29" }"#,
        good: r#"{ "on": "2018-02-28" }"#,
        kind: Example::Case,
    },
    Page {
        code: YEAR_OUT_OF_RANGE,
        title: "a date lies outside the years 1800 to 2999",
        cause: "A year beyond these is nearly always a slip of the hand.",
        bad: r#"{ "on": "0218-03-05" }"#,
        good: r#"{ "on": "2018-03-05" }"#,
        kind: Example::Case,
    },
    Page {
        code: NUMBER_TOO_LARGE,
        title: "a number is too large",
        cause: "A number has at most 15 digits before the point, so that it is kept exactly.",
        bad: r#"{ "person": { "age": 1234567890123456 } }"#,
        good: r#"{ "person": { "age": 123456789012345 } }"#,
        kind: Example::Case,
    },
    Page {
        code: NUMBER_TOO_FINE,
        title: "a number has too many decimals",
        cause: "A number has at most 6 digits after the point, so that it is kept exactly. It is not \
            rounded in silence: round it yourself.",
        bad: r#"{ "person": { "age": 0.0000001 } }"#,
        good: r#"{ "person": { "age": 0.000001 } }"#,
        kind: Example::Case,
    },
    Page {
        code: EXPONENT,
        title: "a number is written with an exponent",
        cause: "Numbers are written in full, as people read them.",
        bad: r#"{ "person": { "age": 1.2e3 } }"#,
        good: r#"{ "person": { "age": 1200 } }"#,
        kind: Example::Case,
    },
    Page {
        code: WRONG_FORM,
        title: "a text does not have the form that it must have",
        cause: "The rulebook says that this text is a DUF number: twelve digits, without spaces or \
            other characters.",
        bad: r#"{ "person": { "duf_number": "2099 1234 5608" } }"#,
        good: r#"{ "person": { "duf_number": "209912345608" } }"#,
        kind: Example::Case,
    },
    Page {
        code: DOUBTFUL_FORM,
        title: "a number may be mistyped",
        cause: "The last two digits of a DUF number are a control over the first ten. Here they do \
            not fit, so a digit may be wrong. This is a warning: the case is read as it stands.",
        bad: r#"{ "person": { "duf_number": "209912345680" } }"#,
        good: r#"{ "person": { "duf_number": "209912345608" } }"#,
        kind: Example::Case,
    },
    Page {
        code: INCOMPLETE_ENTRY,
        title: "an entry of the log lacks its task or its date",
        cause: "An entry says at least what was done or happened (`task`) and when (`on`).",
        bad: r#"{ "log": [ { "task": "contact-pu" } ] }"#,
        good: r#"{ "log": [ { "task": "contact-pu", "on": "2018-03-05" } ] }"#,
        kind: Example::Case,
    },
    Page {
        code: AFTER_CASE,
        title: "an entry lies after the case's own date",
        cause: "`on` says of which day the case tells. What happened later cannot be in it: one of \
            the two dates is wrong.",
        bad: r#"{ "on": "2018-03-05", "log": [ { "task": "contact-pu", "on": "2018-03-06" } ] }"#,
        good: r#"{ "on": "2018-03-06", "log": [ { "task": "contact-pu", "on": "2018-03-06" } ] }"#,
        kind: Example::Case,
    },
    Page {
        code: SEVERAL_REASONS,
        title: "an entry gives reasons that exclude each other",
        cause: "`failed` says that something was tried in vain, `instead` that something else was \
            done, `despite` that a `should not` was departed from; what was done is an entry of its own. An entry says one of \
            them; if two are true, write two entries.",
        bad: r#"{ "log": [ { "task": "contact-pu", "on": "2018-03-05", "failed": "no answer", "instead": "wrote a letter" } ] }"#,
        good: r#"{ "log": [ { "task": "contact-pu", "on": "2018-03-05", "failed": "no answer" } ] }"#,
        kind: Example::Case,
    },
    Page {
        code: NOBODY,
        title: "an entry is addressed to nobody",
        cause: "`to` names a unit, or a list of units. An empty list says nothing: name a unit, or \
            leave `to` out.",
        bad: r#"{ "log": [ { "task": "contact-pu", "on": "2018-03-05", "to": [] } ] }"#,
        good: r#"{ "log": [ { "task": "contact-pu", "on": "2018-03-05", "to": [ "RKV", "UDI" ] } ] }"#,
        kind: Example::Case,
    },
    Page {
        code: UNKNOWN_PATH,
        title: "a path names no fact of the case",
        cause: "A fact is named with its group, `person.age`; an element of a list by its number, \
            counted from 1: `person.conversations[2].formal`. The element must be in the case \
            already.",
        bad: "--set age=17",
        good: "--set person.age=17",
        kind: Example::Told,
    },
    Page {
        code: LIST_NOT_SETTABLE,
        title: "a list or a whole element cannot be set in one word",
        cause: "On the command line one value is given at a time. Write the list in the case, or set \
            one of its values.",
        bad: "--set person.languages=norsk",
        good: "--set person.languages[1]=norsk",
        kind: Example::Told,
    },
    Page {
        code: NO_VALUE,
        title: "a value is missing",
        cause: "A fact is set with its path, `=` and the value.",
        bad: "--set person.age",
        good: "--set person.age=17",
        kind: Example::Told,
    },
    Page {
        code: OUTCOME_OF_NOTHING,
        title: "an entry gives the outcome of what was not done",
        cause: "`failed` says that something was tried in vain, `instead` that something else was \
            done. Either way the task was not done, and what was not done has no outcome. Keep what \
            is true; if both are, on different days, write two entries.",
        bad: r#"{ "log": [ { "task": "decide-ta-place", "on": "2018-03-05", "outcome": "granted", "instead": "a meeting" } ] }"#,
        good: r#"{ "log": [ { "task": "decide-ta-place", "on": "2018-03-05", "outcome": "granted" } ] }"#,
        kind: Example::Case,
    },
];
