//! Everything that can be wrong with a case, one function each.
//!
//! The value of a sensitive fact never stands in a message, nor does a name near it.

mod text;

pub(crate) use text::{empty, not_a_case, not_json, not_utf8, open_text, stray_character};

use super::limits::{CASE_BYTES, DEPTH, FAULTS, LIST_ENTRIES};
use super::schema::Schema;
use crate::code::{case as code, limit};
use crate::diagnostic::{Diagnostic, nearest};
use crate::source::{SourceId, Span};
use crate::value::date::{Date, DateError, YEARS};
use crate::value::number::{DECIMALS, NumberError, WRITTEN_DIGITS};
use crate::value::types::{Base, Type};

/// What a message is about: `person.home_region`, and where its value stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Subject<'a> {
    /// What it is called.
    pub(crate) path: &'a str,
    /// Whether its value stays out of messages.
    pub(crate) sensitive: bool,
    /// Where its value stands.
    pub(crate) span: Span,
}

impl Subject<'_> {
    /// A value in a message.
    fn quote(self, value: &str) -> String {
        if self.sensitive { "the value given".to_owned() } else { format!("`{}`", shown(value)) }
    }
}

/// At most this many names are listed.
const LISTED: usize = 12;
/// At most this many characters of a value are quoted.
const QUOTED: usize = 40;

/// A user's own words, on one line and not too long.
pub(crate) fn shown(words: &str) -> String {
    let mut shown: String = words.chars().take(QUOTED).flat_map(char::escape_debug).collect();
    if words.chars().nth(QUOTED).is_some() {
        shown.push('…');
    }
    shown
}

/// The possible names, when they are few.
fn possible<'a>(names: impl Iterator<Item = &'a str>) -> Option<String> {
    let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    let few = (1..=LISTED).contains(&names.len());
    few.then(|| format!("possible here: {}", names.join(", ")))
}

/// The nearest name, else the possible ones.
fn suggestion<'a>(word: &str, known: impl Iterator<Item = &'a str> + Clone) -> Option<String> {
    nearest(word, known.clone())
        .map(|name| format!("did you mean `{name}`?"))
        .or_else(|| possible(known))
}

/// Says what to do, where there is something to say.
fn with_help(diagnostic: Diagnostic, help: Option<String>) -> Diagnostic {
    Diagnostic { help: help.map(Into::into), ..diagnostic }
}

// Limits.

/// A case past the limit.
pub(crate) fn too_large(source: SourceId) -> Diagnostic {
    let size = CASE_BYTES / (1024 * 1024);
    let message = format!("the case is larger than {size} MiB");
    Diagnostic::error(limit::CASE_BYTES, Span::new(source, 0..0), message)
        .help("a case says what is known of one person; split what belongs to several")
}

/// Nesting past the limit.
pub(crate) fn too_deep(span: Span) -> Diagnostic {
    let message = format!("more than {DEPTH} lists and objects stand inside one another");
    Diagnostic::error(limit::CASE_DEPTH, span, message)
        .help("no case needs that; look for brackets that are not closed")
}

/// A list past the limit.
pub(crate) fn too_long(subject: Subject<'_>) -> Diagnostic {
    let path = subject.path;
    let message = format!("`{path}` is too long: a list has at most {LIST_ENTRIES} entries");
    Diagnostic::error(limit::LIST_ENTRIES, subject.span, message)
        .help("a list is what is known of one case; split what belongs to several")
}

/// Faults past the limit.
pub(crate) fn too_many(span: Span) -> Diagnostic {
    let message = format!("the case has {FAULTS} faults or more; the first are shown");
    Diagnostic::error(limit::CASE_FAULTS, span, message)
        .help("correct these first; is it a case of this rulebook?")
}

// Keys.

/// A key of the case that nothing is known of.
pub(crate) fn unknown_part<'a>(
    span: Span,
    name: &str,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Diagnostic {
    let message = format!("a case has no part called `{}`", shown(name));
    with_help(Diagnostic::error(code::UNKNOWN_KEY, span, message), suggestion(name, known))
}

/// A fact that stands in the wrong place; `home` is its group.
pub(crate) fn misplaced_fact(span: Span, name: &str, home: &str) -> Diagnostic {
    let message = format!("`{name}` does not belong here");
    Diagnostic::error(code::UNKNOWN_KEY, span, message)
        .help(format!("write it inside `{home}`: \"{home}\": {{ \"{name}\": … }}"))
}

/// A part of the case that stands inside another.
pub(crate) fn misplaced_part(span: Span, name: &str, owner: &str) -> Diagnostic {
    let message = format!("`{name}` does not belong inside `{owner}`");
    Diagnostic::error(code::UNKNOWN_KEY, span, message)
        .help(format!("write `{name}` beside `{owner}`, after its closing brace"))
}

/// A key of a group, an element or a log entry that nothing is known of.
pub(crate) fn unknown_member<'a>(
    span: Span,
    owner: &str,
    name: &str,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Diagnostic {
    let message = format!("`{owner}` has no `{}`", shown(name));
    with_help(Diagnostic::error(code::UNKNOWN_KEY, span, message), suggestion(name, known))
}

/// A key that has been there before.
pub(crate) fn duplicate_key(span: Span, name: &str, first: Span) -> Diagnostic {
    let message = format!("`{}` is given twice", shown(name));
    Diagnostic::error(code::DUPLICATE_KEY, span, message)
        .label(first, "here it is given first")
        .help("keep the one that is right")
}

/// A value for a definition.
pub(crate) fn derived(span: Span, path: &str) -> Diagnostic {
    let message = format!("`{path}` is derived from other facts, not given");
    Diagnostic::error(code::DERIVED, span, message)
        .help("leave it out; give the facts that it follows from")
}

/// A value for a reading.
pub(crate) fn reading(span: Span, name: &str) -> Diagnostic {
    let message = format!("`{name}` is a reading of the circular, not a fact of the case");
    Diagnostic::error(code::DERIVED, span, message)
        .help(format!("leave it out, and choose it with `--reading {name}=…`"))
}

// Values.

/// Yes or no, and how it is written.
const YES_NO: (&str, &str) =
    ("yes or no", "write `true` for yes or `false` for no, without quotation marks");

/// A date, and how it is written.
const DATE: (&str, &str) = ("a date", "write it like `\"2018-03-05\"`");

/// What is expected, and how it is written.
fn expected(schema: &Schema, ty: Type) -> (String, &'static str) {
    if ty.list {
        return ("a list".to_owned(), "write it between `[` and `]`, even if it is one");
    }
    let (what, how) = match ty.base {
        Base::YesNo => YES_NO,
        Base::Number => ("a number", "write it like `12.5`, without quotation marks"),
        Base::Text => ("a text", "write it in double quotation marks"),
        Base::Date => DATE,
        Base::Unit => ("a unit", "write its name in double quotation marks"),
        Base::Record(_) => ("an object", "write it between `{` and `}`"),
        Base::Named(id) => {
            let what = format!("a value of `{}`", schema.type_name(id));
            return (what, "write its name in double quotation marks");
        }
    };
    (what.to_owned(), how)
}

/// A group, an element or an entry that is no object.
pub(crate) fn not_an_object(subject: Subject<'_>, found: &str) -> Diagnostic {
    wrong(subject, found, ("an object", "write it between `{` and `}`"))
}

/// A date that is no text.
pub(crate) fn not_a_date(subject: Subject<'_>, found: &str) -> Diagnostic {
    wrong(subject, found, DATE)
}

/// A part that is text, without being a fact.
pub(crate) fn not_a_text(subject: Subject<'_>, found: &str) -> Diagnostic {
    wrong(subject, found, ("a text", "write it in double quotation marks"))
}

/// A log that is no list.
pub(crate) fn not_a_log(subject: Subject<'_>, found: &str) -> Diagnostic {
    let how = "write its entries between `[` and `]`, even if there is only one";
    wrong(subject, found, ("a list", how))
}

/// `in_writing` that is neither `true` nor `false`.
pub(crate) fn not_yes_no(subject: Subject<'_>, found: &str) -> Diagnostic {
    wrong(subject, found, YES_NO)
}

fn wrong(subject: Subject<'_>, found: &str, (what, how): (&str, &str)) -> Diagnostic {
    let message = format!("`{}` is {what}, and here stands {found}", subject.path);
    Diagnostic::error(code::WRONG_KIND, subject.span, message).help(how)
}

/// A value of the wrong kind; `found` says of which.
pub(crate) fn wrong_kind(
    schema: &Schema,
    subject: Subject<'_>,
    ty: Type,
    found: &str,
) -> Diagnostic {
    let (what, how) = expected(schema, ty);
    wrong(subject, found, (&what, how))
}

/// `null` for what is not a fact.
pub(crate) fn null_refused(subject: Subject<'_>) -> Diagnostic {
    let message = format!("`{}` cannot be `null`", subject.path);
    Diagnostic::error(code::NULL_REFUSED, subject.span, message)
        .help("`null` says that one fact is not known; leave this out instead")
}

/// `"none"` for a fact that always has a value.
pub(crate) fn none_refused(subject: Subject<'_>) -> Diagnostic {
    let message = format!("`{}` cannot be `none`", subject.path);
    Diagnostic::error(code::NONE_REFUSED, subject.span, message)
        .help("if it is not known, leave it out or write `null`")
}

/// A name that is no value of the fact's type.
pub(crate) fn unknown_variant<'a>(
    subject: Subject<'_>,
    ty: &str,
    name: &str,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Diagnostic {
    let message = format!("{} is no value of `{ty}`", subject.quote(name));
    let help = if subject.sensitive { possible(known) } else { suggestion(name, known) };
    with_help(
        Diagnostic::error(code::UNKNOWN_VARIANT, subject.span, message)
            .here(format!("for `{}`", subject.path)),
        help,
    )
}

/// A name that no unit has.
pub(crate) fn unknown_unit<'a>(
    subject: Subject<'_>,
    name: &str,
    (known, is_task): (impl Iterator<Item = &'a str> + Clone, bool),
) -> Diagnostic {
    let message = format!("no unit is called {}", subject.quote(name));
    let task = || is_task.then(|| format!("`{}` is a task; name a unit", shown(name)));
    let near = (!subject.sensitive).then(|| task().or_else(|| suggestion(name, known))).flatten();
    let all = "write the unit as the rulebook calls it; a group is not one unit, name its member";
    let help = near.or_else(|| Some(all.to_owned()));
    with_help(Diagnostic::error(code::UNKNOWN_UNIT, subject.span, message), help)
}

/// A text that is no date here.
pub(crate) fn bad_date(subject: Subject<'_>, text: &str, error: DateError) -> Diagnostic {
    let text = subject.quote(text);
    let (message, help) = match error {
        DateError::NotADate => (
            format!("{text} is not a date"),
            "write year, month and day like `2018-03-05`".to_owned(),
        ),
        DateError::NoSuchDay => (
            format!("{text} does not exist"),
            "the month has no such day, or the year no such month".to_owned(),
        ),
        DateError::YearOutOfRange => (
            format!("{text} lies outside the years of a case"),
            format!("dates go from {} to {}", YEARS.start(), YEARS.end()),
        ),
    };
    let code = match error {
        DateError::NotADate => code::NOT_A_DATE,
        DateError::NoSuchDay => code::NO_SUCH_DAY,
        DateError::YearOutOfRange => code::YEAR_OUT_OF_RANGE,
    };
    Diagnostic::error(code, subject.span, message)
        .here(format!("for `{}`", subject.path))
        .help(help)
}

/// A number that cannot be kept exactly.
pub(crate) fn bad_number(subject: Subject<'_>, error: NumberError) -> Diagnostic {
    let path = subject.path;
    let (code, message, help) = match error {
        NumberError::NotANumber => (
            code::EXPONENT,
            format!("`{path}` is written with an exponent"),
            "write the number in full, like `1200` for `1.2e3`".to_owned(),
        ),
        NumberError::TooLarge => (
            code::NUMBER_TOO_LARGE,
            format!("`{path}` is too large a number"),
            format!("a number has at most {WRITTEN_DIGITS} digits before the point"),
        ),
        NumberError::TooFine => (
            code::NUMBER_TOO_FINE,
            format!("`{path}` has too many decimals"),
            format!("a number has at most {DECIMALS} digits after the point; round it"),
        ),
    };
    Diagnostic::error(code, subject.span, message).help(help)
}

/// A text that is not twelve digits.
pub(crate) fn bad_form(subject: Subject<'_>) -> Diagnostic {
    let message = format!("`{}` is not a DUF number", subject.path);
    Diagnostic::error(code::WRONG_FORM, subject.span, message)
        .help("a DUF number is twelve digits, without spaces")
}

/// Twelve digits that do not belong together.
pub(crate) fn doubtful(subject: Subject<'_>) -> Diagnostic {
    let message = format!("`{}` may be mistyped: its last two digits do not fit", subject.path);
    Diagnostic::warning(code::DOUBTFUL_FORM, subject.span, message)
        .help("compare it with the register; the case is read as it stands")
}

// The log.

/// A task that the rulebook does not have.
pub(crate) fn unknown_task<'a>(
    span: Span,
    name: &str,
    (known, is_unit): (impl Iterator<Item = &'a str> + Clone, bool),
) -> Diagnostic {
    let message = format!("no task or event is called `{}`", shown(name));
    let unit = is_unit.then(|| format!("`{}` is a unit; name a task", shown(name)));
    let help = unit.or_else(|| suggestion(name, known));
    with_help(Diagnostic::error(code::UNKNOWN_TASK, span, message), help)
}

/// A channel that the rulebook does not have.
pub(crate) fn unknown_channel<'a>(
    span: Span,
    name: &str,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Diagnostic {
    let message = format!("no channel is called `{}`", shown(name));
    with_help(Diagnostic::error(code::UNKNOWN_CHANNEL, span, message), suggestion(name, known))
}

/// An outcome that the task cannot have.
pub(crate) fn unknown_outcome<'a>(
    span: Span,
    (task, name): (&str, &str),
    known: impl Iterator<Item = &'a str> + Clone,
) -> Diagnostic {
    let message = format!("`{task}` has no outcome `{}`", shown(name));
    with_help(Diagnostic::error(code::UNKNOWN_OUTCOME, span, message), suggestion(name, known))
}

/// An outcome for a task that has none.
pub(crate) fn no_outcomes(span: Span, task: &str) -> Diagnostic {
    let message = format!("`{task}` has no outcomes");
    Diagnostic::error(code::NO_OUTCOMES, span, message).help("leave `outcome` out")
}

/// An entry that does not say what or when.
pub(crate) fn incomplete_entry(span: Span, owner: &str, key: &str) -> Diagnostic {
    let message = format!("`{owner}` lacks `{key}`");
    Diagnostic::error(code::INCOMPLETE_ENTRY, span, message)
        .help("an entry says at least what was done (`task`) and when (`on`)")
}

/// An entry after the day that the case describes.
pub(crate) fn after_case(span: Span, on: Date, (case_on, case_span): (Date, Span)) -> Diagnostic {
    let message = format!("the entry of {on} lies after the case's own date, {case_on}");
    Diagnostic::error(code::AFTER_CASE, span, message)
        .label(case_span, "the case's own date")
        .help("correct one of the two dates")
}

/// An entry that gives two reasons that exclude each other.
pub(crate) fn several_reasons(span: Span, owner: &str) -> Diagnostic {
    let message = format!("`{owner}` has more than one of `failed`, `instead` and `despite`");
    Diagnostic::error(code::SEVERAL_REASONS, span, message).help(
        "`failed`: tried in vain; `instead`: something else was done; `despite`: a `should not` departed from; keep one",
    )
}

/// An entry with the outcome of what was not done.
pub(crate) fn outcome_of_nothing(span: Span, owner: &str, key: &str) -> Diagnostic {
    let message = format!("`{owner}` has both `outcome` and `{key}`");
    Diagnostic::error(code::OUTCOME_OF_NOTHING, span, message).help(
        "with `failed` or `instead` the task was not done, and has no outcome; leave one out, or \
         write two entries",
    )
}

/// A list of addressees without any.
pub(crate) fn nobody(subject: Subject<'_>) -> Diagnostic {
    let message = format!("`{}` names no unit", subject.path);
    Diagnostic::error(code::NOBODY, subject.span, message)
        .help("name at least one, or leave `to` out")
}

// A value given on the command line.

/// A path that names no fact.
pub(crate) fn unknown_path(span: Span, path: &str, meant: Option<&str>) -> Diagnostic {
    let message = format!("there is no fact `{}`", shown(path));
    let help = meant.map_or_else(
        || "a fact is named with its group, like `person.age`".to_owned(),
        |name| format!("did you mean `{name}`?"),
    );
    Diagnostic::error(code::UNKNOWN_PATH, span, message).help(help)
}

/// An element that the case does not have.
pub(crate) fn no_such_element(span: Span, path: &str, len: u32) -> Diagnostic {
    let message = format!("`{}` has no such element", shown(path));
    let help = match len {
        0 => "there is no list with elements; write it in the case".to_owned(),
        len => format!("elements are counted from 1 to {len}"),
    };
    Diagnostic::error(code::UNKNOWN_PATH, span, message).help(help)
}

/// An element of a list of records, without the field that is meant.
pub(crate) fn whole_element(span: Span, path: &str) -> Diagnostic {
    let message = format!("`{}` is a whole element", shown(path));
    Diagnostic::error(code::LIST_NOT_SETTABLE, span, message)
        .help(format!("set one of its fields, like `{path}.…=…`"))
}

/// A path without a value.
pub(crate) fn no_value(span: Span) -> Diagnostic {
    Diagnostic::error(code::NO_VALUE, span, "a value is missing")
        .help("a fact is set with `=`, like `person.age=17`")
}

/// A word other than yes and no.
pub(crate) fn neither_yes_nor_no(subject: Subject<'_>) -> Diagnostic {
    let message = format!("`{}` is yes or no", subject.path);
    Diagnostic::error(code::WRONG_KIND, subject.span, message).help("write `yes` or `no`")
}

/// A list cannot be given in one word.
pub(crate) fn list_not_settable(span: Span, path: &str) -> Diagnostic {
    let message = format!("`{path}` is a list, and cannot be set in one word");
    Diagnostic::error(code::LIST_NOT_SETTABLE, span, message)
        .help(format!("write the list in the case, or set a part of it, like `{path}[1]`"))
}
