//! Everything that can be wrong with a case, one function each.
//!
//! The value of a sensitive fact never stands in a message, nor does a name near it.

mod keys;
mod text;

pub(crate) use keys::{
    for_nothing, for_of_common_task, key_not_settable, no_key, no_such_key, same_key,
};
pub(crate) use text::{empty, not_a_case, not_json, not_utf8, open_text, stray_character};

use super::history::Fault;
use super::limits::{CASE_BYTES, DEPTH, FAULTS, LIST_ENTRIES};
use super::schema::Schema;
use crate::code::{case as code, limit};
use crate::diagnostic::{Diagnostic, did_you_mean, meant};
use crate::phrases::{Argument, Join, Phrase, phrase};
use crate::source::{SourceId, Span};
use crate::value::date::{Date, DateError, YEARS};
use crate::value::moment::MomentError;
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
    fn quote(self, value: &str) -> Argument {
        if self.sensitive {
            phrase!("case-value-given").into()
        } else {
            format!("`{}`", shown(value)).into()
        }
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
fn possible<'a>(names: impl Iterator<Item = &'a str>) -> Option<Phrase> {
    let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    let few = (1..=LISTED).contains(&names.len());
    few.then(|| phrase!("case-possible", names = Argument::list(Join::Comma, names)))
}

/// The nearest name, else the possible ones.
fn suggestion<'a>(word: &str, known: impl Iterator<Item = &'a str> + Clone) -> Option<Phrase> {
    meant(word, known.clone()).or_else(|| possible(known))
}

/// Says what to do, where there is something to say.
fn with_help(diagnostic: Diagnostic, help: Option<Phrase>) -> Diagnostic {
    Diagnostic { help, ..diagnostic }
}

// Limits.

/// A case past the limit.
pub(crate) fn too_large(source: SourceId) -> Diagnostic {
    let message = phrase!("case-too-large", size = CASE_BYTES / (1024 * 1024));
    Diagnostic::error(limit::CASE_BYTES, Span::new(source, 0..0), message)
        .help(phrase!("case-too-large-help"))
}

/// Nesting past the limit.
pub(crate) fn too_deep(span: Span) -> Diagnostic {
    Diagnostic::error(limit::CASE_DEPTH, span, phrase!("case-too-deep", most = DEPTH))
        .help(phrase!("case-too-deep-help"))
}

/// A list past the limit.
pub(crate) fn too_long(subject: Subject<'_>) -> Diagnostic {
    let message = phrase!("case-list-too-long", path = subject.path, most = LIST_ENTRIES);
    Diagnostic::error(limit::LIST_ENTRIES, subject.span, message)
        .help(phrase!("case-list-too-long-help"))
}

/// Faults past the limit.
pub(crate) fn too_many(span: Span) -> Diagnostic {
    Diagnostic::error(limit::CASE_FAULTS, span, phrase!("case-too-many", most = FAULTS))
        .help(phrase!("case-too-many-help"))
}

// Keys.

/// A key of the case that nothing is known of.
pub(crate) fn unknown_part<'a>(
    span: Span,
    name: &str,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Diagnostic {
    let message = phrase!("case-unknown-part", name = shown(name));
    with_help(Diagnostic::error(code::UNKNOWN_KEY, span, message), suggestion(name, known))
}

/// A fact that stands in the wrong place; `home` is its group.
pub(crate) fn misplaced_fact(span: Span, name: &str, home: &str) -> Diagnostic {
    Diagnostic::error(code::UNKNOWN_KEY, span, phrase!("case-misplaced", name = name))
        .help(phrase!("case-misplaced-fact-help", name = name, home = home))
}

/// A part of the case that stands inside another.
pub(crate) fn misplaced_part(span: Span, name: &str, owner: &str) -> Diagnostic {
    let message = phrase!("case-misplaced-part", name = name, owner = owner);
    Diagnostic::error(code::UNKNOWN_KEY, span, message).help(phrase!(
        "case-misplaced-part-help",
        name = name,
        owner = owner
    ))
}

/// A key of a group, an element or a log entry that nothing is known of.
pub(crate) fn unknown_member<'a>(
    span: Span,
    owner: &str,
    name: &str,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Diagnostic {
    let message = phrase!("case-unknown-member", owner = owner, name = shown(name));
    with_help(Diagnostic::error(code::UNKNOWN_KEY, span, message), suggestion(name, known))
}

/// A key that has been there before.
pub(crate) fn duplicate_key(span: Span, name: &str, first: Span) -> Diagnostic {
    let message = phrase!("case-duplicate-key", name = shown(name));
    Diagnostic::error(code::DUPLICATE_KEY, span, message)
        .label(first, phrase!("case-duplicate-key-first"))
        .help(phrase!("case-duplicate-key-help"))
}

/// A value for a definition.
pub(crate) fn derived(span: Span, path: &str) -> Diagnostic {
    Diagnostic::error(code::DERIVED, span, phrase!("case-derived", path = path))
        .help(phrase!("case-derived-help"))
}

/// A value for a reading.
pub(crate) fn reading(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(code::DERIVED, span, phrase!("case-reading", name = name))
        .help(phrase!("case-reading-help", name = name))
}

// Values.

/// What is expected, and how it is written.
type Wanted = (Phrase, Phrase);

fn yes_no() -> Wanted {
    (phrase!("case-kind-yes-no"), phrase!("case-write-yes-no"))
}

fn text() -> Wanted {
    (phrase!("case-kind-text"), phrase!("case-write-text"))
}

fn duration() -> Wanted {
    (phrase!("case-kind-duration"), phrase!("case-write-duration"))
}

fn date() -> Wanted {
    (phrase!("case-kind-date"), phrase!("case-write-date"))
}

fn list() -> Wanted {
    (phrase!("case-kind-list"), phrase!("case-write-list"))
}

fn object() -> Wanted {
    (phrase!("case-kind-object"), phrase!("case-write-object"))
}

fn expected(schema: &Schema, ty: Type) -> Wanted {
    let variant = |id| phrase!("case-kind-variant", name = schema.type_name(id));
    match ty.base {
        _ if ty.list => list(),
        Base::YesNo => yes_no(),
        Base::Number => (phrase!("case-kind-number"), phrase!("case-write-number")),
        Base::Text => text(),
        Base::Date => date(),
        Base::Moment => (phrase!("case-kind-moment"), phrase!("case-write-moment")),
        Base::Duration => duration(),
        Base::Unit => (phrase!("case-kind-unit"), phrase!("case-write-name")),
        Base::Record(_) => object(),
        Base::Named(id) => (variant(id), phrase!("case-write-name")),
    }
}

/// A group, an element or an entry that is no object.
pub(crate) fn not_an_object(subject: Subject<'_>, found: Phrase) -> Diagnostic {
    wrong(subject, found, object())
}

/// A date that is no text.
pub(crate) fn not_a_date(subject: Subject<'_>, found: Phrase) -> Diagnostic {
    wrong(subject, found, date())
}

/// A part that is text, without being a fact.
pub(crate) fn not_a_text(subject: Subject<'_>, found: Phrase) -> Diagnostic {
    wrong(subject, found, text())
}

/// A log that is no list.
pub(crate) fn not_a_log(subject: Subject<'_>, found: Phrase) -> Diagnostic {
    wrong(subject, found, list())
}

/// `in_writing` that is neither `true` nor `false`.
pub(crate) fn not_yes_no(subject: Subject<'_>, found: Phrase) -> Diagnostic {
    wrong(subject, found, yes_no())
}

fn wrong(subject: Subject<'_>, found: Phrase, (wanted, how): Wanted) -> Diagnostic {
    let path = subject.path;
    let message = phrase!("case-wrong-kind", path = path, wanted = wanted, found = found);
    Diagnostic::error(code::WRONG_KIND, subject.span, message).help(how)
}

/// A value of the wrong kind; `found` says of which.
pub(crate) fn wrong_kind(
    schema: &Schema,
    subject: Subject<'_>,
    ty: Type,
    found: Phrase,
) -> Diagnostic {
    wrong(subject, found, expected(schema, ty))
}

/// `null` for what is not a fact.
pub(crate) fn null_refused(subject: Subject<'_>) -> Diagnostic {
    let message = phrase!("case-null-refused", path = subject.path);
    Diagnostic::error(code::NULL_REFUSED, subject.span, message)
        .help(phrase!("case-null-refused-help"))
}

/// `"none"` for a fact that always has a value.
pub(crate) fn none_refused(subject: Subject<'_>) -> Diagnostic {
    let message = phrase!("case-none-refused", path = subject.path);
    Diagnostic::error(code::NONE_REFUSED, subject.span, message)
        .help(phrase!("case-none-refused-help"))
}

/// A name that is no value of the fact's type.
pub(crate) fn unknown_variant<'a>(
    subject: Subject<'_>,
    ty: &str,
    name: &str,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Diagnostic {
    let message = phrase!("case-unknown-variant", value = subject.quote(name), name = ty);
    let help = if subject.sensitive { possible(known) } else { suggestion(name, known) };
    with_help(
        Diagnostic::error(code::UNKNOWN_VARIANT, subject.span, message)
            .here(phrase!("case-for", path = subject.path)),
        help,
    )
}

/// A name that no unit has.
pub(crate) fn unknown_unit<'a>(
    subject: Subject<'_>,
    name: &str,
    (known, is_task): (impl Iterator<Item = &'a str> + Clone, bool),
) -> Diagnostic {
    let message = phrase!("case-unknown-unit", value = subject.quote(name));
    let task = || is_task.then(|| phrase!("case-unknown-unit-task", name = shown(name)));
    let near = (!subject.sensitive).then(|| task().or_else(|| suggestion(name, known))).flatten();
    Diagnostic::error(code::UNKNOWN_UNIT, subject.span, message)
        .help(near.unwrap_or_else(|| phrase!("case-unknown-unit-help")))
}

/// A text that is no date here.
pub(crate) fn bad_duration(subject: Subject<'_>, text: &str) -> Diagnostic {
    let message = phrase!("case-not-a-duration", value = subject.quote(text));
    Diagnostic::error(code::NOT_A_DURATION, subject.span, message)
        .help(phrase!("case-not-a-duration-help"))
}

/// A text that is no moment here.
pub(crate) fn bad_moment(subject: Subject<'_>, text: &str, error: MomentError) -> Diagnostic {
    let value = subject.quote(text);
    let message = match error {
        MomentError::Day(error) => return bad_date(subject, text, error),
        MomentError::NotAMoment => phrase!("case-not-a-moment", value = value),
        MomentError::NoTime => phrase!("case-moment-without-time", value = value),
        MomentError::NoSuchTime => phrase!("case-no-such-time", value = value),
        MomentError::NoOffset => phrase!("case-moment-without-offset", value = value),
    };
    Diagnostic::error(code::NOT_A_MOMENT, subject.span, message)
        .here(phrase!("case-for", path = subject.path))
        .help(phrase!("case-moment-help"))
}

/// A date that is none.
pub(crate) fn bad_date(subject: Subject<'_>, text: &str, error: DateError) -> Diagnostic {
    let value = subject.quote(text);
    let (code, message, help) = match error {
        DateError::NotADate => (
            code::NOT_A_DATE,
            phrase!("case-not-a-date", value = value),
            phrase!("case-not-a-date-help"),
        ),
        DateError::NoSuchDay => (
            code::NO_SUCH_DAY,
            phrase!("case-no-such-day", value = value),
            phrase!("case-no-such-day-help"),
        ),
        DateError::YearOutOfRange => {
            let (first, last) = (i32::from(*YEARS.start()), i32::from(*YEARS.end()));
            (
                code::YEAR_OUT_OF_RANGE,
                phrase!("case-year-out-of-range", value = value),
                phrase!("case-year-out-of-range-help", first = first, last = last),
            )
        }
    };
    Diagnostic::error(code, subject.span, message)
        .here(phrase!("case-for", path = subject.path))
        .help(help)
}

/// A number that cannot be kept exactly.
pub(crate) fn bad_number(subject: Subject<'_>, error: NumberError) -> Diagnostic {
    let path = subject.path;
    let (code, message, help) = match error {
        NumberError::NotANumber => {
            (code::EXPONENT, phrase!("case-exponent", path = path), phrase!("case-exponent-help"))
        }
        NumberError::TooLarge => (
            code::NUMBER_TOO_LARGE,
            phrase!("case-number-too-large", path = path),
            phrase!("case-number-too-large-help", most = WRITTEN_DIGITS),
        ),
        NumberError::TooFine => (
            code::NUMBER_TOO_FINE,
            phrase!("case-number-too-fine", path = path),
            phrase!("case-number-too-fine-help", most = DECIMALS),
        ),
    };
    Diagnostic::error(code, subject.span, message).help(help)
}

/// A text that is not twelve digits.
pub(crate) fn bad_form(subject: Subject<'_>) -> Diagnostic {
    let message = phrase!("case-wrong-form", path = subject.path);
    Diagnostic::error(code::WRONG_FORM, subject.span, message).help(phrase!("case-wrong-form-help"))
}

/// Twelve digits that do not belong together.
pub(crate) fn doubtful(subject: Subject<'_>) -> Diagnostic {
    let message = phrase!("case-doubtful", path = subject.path);
    Diagnostic::warning(code::DOUBTFUL_FORM, subject.span, message)
        .help(phrase!("case-doubtful-help"))
}

// The log.

/// A task that the rulebook does not have.
pub(crate) fn unknown_task<'a>(
    span: Span,
    name: &str,
    (known, is_unit): (impl Iterator<Item = &'a str> + Clone, bool),
) -> Diagnostic {
    let message = phrase!("case-unknown-task", name = shown(name));
    let unit = is_unit.then(|| phrase!("case-unknown-task-unit", name = shown(name)));
    let help = unit.or_else(|| suggestion(name, known));
    with_help(Diagnostic::error(code::UNKNOWN_TASK, span, message), help)
}

/// A channel that the rulebook does not have.
pub(crate) fn unknown_channel<'a>(
    span: Span,
    name: &str,
    known: impl Iterator<Item = &'a str> + Clone,
) -> Diagnostic {
    let message = phrase!("case-unknown-channel", name = shown(name));
    with_help(Diagnostic::error(code::UNKNOWN_CHANNEL, span, message), suggestion(name, known))
}

/// An outcome that the task cannot have.
pub(crate) fn unknown_outcome<'a>(
    span: Span,
    (task, name): (&str, &str),
    known: impl Iterator<Item = &'a str> + Clone,
) -> Diagnostic {
    let message = phrase!("case-unknown-outcome", task = task, name = shown(name));
    with_help(Diagnostic::error(code::UNKNOWN_OUTCOME, span, message), suggestion(name, known))
}

/// An outcome for a task that has none.
pub(crate) fn no_outcomes(span: Span, task: &str) -> Diagnostic {
    Diagnostic::error(code::NO_OUTCOMES, span, phrase!("case-no-outcomes", task = task))
        .help(phrase!("case-no-outcomes-help"))
}

/// An entry that does not say what or when.
pub(crate) fn incomplete_entry(span: Span, owner: &str, key: &str) -> Diagnostic {
    let message = phrase!("case-incomplete-entry", owner = owner, key = key);
    Diagnostic::error(code::INCOMPLETE_ENTRY, span, message)
        .help(phrase!("case-incomplete-entry-help"))
}

/// An entry after the day that the case describes.
pub(crate) fn after_case(span: Span, on: Date, (case_on, case_span): (Date, Span)) -> Diagnostic {
    let message = phrase!("case-after-case", on = on, case = case_on);
    Diagnostic::error(code::AFTER_CASE, span, message)
        .label(case_span, phrase!("case-after-case-own"))
        .help(phrase!("case-after-case-help"))
}

/// An entry of a history after the day that the case describes.
pub(crate) fn told_after_case(span: Span, (case_on, case_span): (Date, Span)) -> Diagnostic {
    Diagnostic::error(code::AFTER_CASE, span, phrase!("case-told-after-case", case = case_on))
        .label(case_span, phrase!("case-after-case-own"))
        .help(phrase!("case-after-case-help"))
}

/// A case that rests on its own day and does not say which that is.
pub(crate) fn undated(source: SourceId) -> Diagnostic {
    Diagnostic::warning(code::UNDATED, Span::new(source, 0..0), phrase!("case-undated"))
        .help(phrase!("case-undated-help"))
}

/// An entry that gives two reasons that exclude each other.
pub(crate) fn several_reasons(span: Span, owner: &str) -> Diagnostic {
    Diagnostic::error(code::SEVERAL_REASONS, span, phrase!("case-several-reasons", owner = owner))
        .help(phrase!("case-several-reasons-help"))
}

/// An entry with the outcome of what was not done.
pub(crate) fn outcome_of_nothing(span: Span, owner: &str, key: &str) -> Diagnostic {
    let message = phrase!("case-outcome-of-nothing", owner = owner, key = key);
    Diagnostic::error(code::OUTCOME_OF_NOTHING, span, message)
        .help(phrase!("case-outcome-of-nothing-help"))
}

/// A list of addressees without any.
pub(crate) fn nobody(subject: Subject<'_>) -> Diagnostic {
    let message = phrase!("case-nobody", path = subject.path);
    Diagnostic::error(code::NOBODY, subject.span, message).help(phrase!("case-nobody-help"))
}

// Histories.

/// A history without entries.
pub(crate) fn empty_history(subject: Subject<'_>) -> Diagnostic {
    let message = phrase!("case-empty-history", path = subject.path);
    Diagnostic::error(code::INCOMPLETE_HISTORY, subject.span, message)
        .help(phrase!("case-empty-history-help"))
}

/// An entry of a history that says too little or too much, or does not follow from the one before.
pub(crate) fn bad_entry(subject: Subject<'_>, fault: Fault) -> Diagnostic {
    let path = subject.path;
    let (code, message, help) = match fault {
        Fault::NoValue => (
            code::INCOMPLETE_HISTORY,
            phrase!("case-history-no-value", path = path),
            phrase!("case-history-no-value-help"),
        ),
        Fault::NoDay => (
            code::INCOMPLETE_HISTORY,
            phrase!("case-history-no-day", path = path),
            phrase!("case-history-no-day-help"),
        ),
        Fault::TwoDays => (
            code::INCOMPLETE_HISTORY,
            phrase!("case-history-two-days", path = path),
            phrase!("case-history-two-days-help"),
        ),
        Fault::NotLater => (
            code::HISTORY_OUT_OF_ORDER,
            phrase!("case-history-not-later", path = path),
            phrase!("case-history-not-later-help"),
        ),
        Fault::Reversed => (
            code::HISTORY_OUT_OF_ORDER,
            phrase!("case-history-reversed", path = path),
            phrase!("case-history-reversed-help"),
        ),
        Fault::Overlapping => (
            code::HISTORY_OUT_OF_ORDER,
            phrase!("case-history-overlapping", path = path),
            phrase!("case-history-overlapping-help"),
        ),
        Fault::Same => (
            code::HISTORY_UNCHANGED,
            phrase!("case-history-same", path = path),
            phrase!("case-history-same-help"),
        ),
    };
    Diagnostic::error(code, subject.span, message).help(help)
}

// A value given on the command line.

/// A path that names no fact.
pub(crate) fn unknown_path(span: Span, path: &str, meant: Option<&str>) -> Diagnostic {
    let help = match meant {
        Some(name) => did_you_mean(name),
        None => phrase!("case-unknown-path-help"),
    };
    let message = phrase!("case-unknown-path", path = shown(path));
    Diagnostic::error(code::UNKNOWN_PATH, span, message).help(help)
}

/// An element that the case does not have.
pub(crate) fn no_such_element(span: Span, path: &str, len: u32) -> Diagnostic {
    let help = match len {
        0 => phrase!("case-no-elements-help"),
        len => phrase!("case-no-such-element-help", last = len),
    };
    let message = phrase!("case-no-such-element", path = shown(path));
    Diagnostic::error(code::UNKNOWN_PATH, span, message).help(help)
}

/// An element of a list of records, without the field that is meant.
pub(crate) fn whole_element(span: Span, path: &str) -> Diagnostic {
    let message = phrase!("case-whole-element", path = shown(path));
    Diagnostic::error(code::LIST_NOT_SETTABLE, span, message)
        .help(phrase!("case-whole-element-help", path = path))
}

/// A path without a value.
pub(crate) fn no_value(span: Span) -> Diagnostic {
    Diagnostic::error(code::NO_VALUE, span, phrase!("case-no-value"))
        .help(phrase!("case-no-value-help"))
}

/// A word other than yes and no.
pub(crate) fn neither_yes_nor_no(subject: Subject<'_>) -> Diagnostic {
    let message = phrase!("case-neither-yes-nor-no", path = subject.path);
    Diagnostic::error(code::WRONG_KIND, subject.span, message)
        .help(phrase!("case-neither-yes-nor-no-help"))
}

/// A day behind a fact that is not over time.
pub(crate) fn not_over_time(subject: Subject<'_>) -> Diagnostic {
    let message = phrase!("case-not-over-time", path = subject.path);
    Diagnostic::error(code::UNKNOWN_PATH, subject.span, message)
        .help(phrase!("case-not-over-time-help", path = subject.path))
}

/// A day behind a fact of a case whose plain value stands on nobody knows which day.
pub(crate) fn no_own_day(subject: Subject<'_>) -> Diagnostic {
    let message = phrase!("case-no-own-day", path = subject.path);
    Diagnostic::error(code::INCOMPLETE_HISTORY, subject.span, message)
        .help(phrase!("case-undated-help"))
}

/// A day behind a fact that lies after the case's own.
pub(crate) fn set_after_case(subject: Subject<'_>) -> Diagnostic {
    Diagnostic::error(code::AFTER_CASE, subject.span, phrase!("case-set-after-case"))
        .help(phrase!("case-after-case-help"))
}

/// A list cannot be given in one word.
pub(crate) fn list_not_settable(span: Span, path: &str) -> Diagnostic {
    let message = phrase!("case-list-not-settable", path = path);
    Diagnostic::error(code::LIST_NOT_SETTABLE, span, message)
        .help(phrase!("case-list-not-settable-help", path = path))
}
