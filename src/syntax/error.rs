//! Every error of the syntax phase, one function each.

use crate::code::{limit, syntax as code};
use crate::diagnostic::{Diagnostic, nearest};
use crate::keywords;
use crate::phrases::{Argument, Join, Phrase, phrase};
use crate::signs::{Unseen, unseen};
use crate::source::Span;
use crate::syntax::expected::{DETAILS, Expected, listed};
use crate::value::date::{DateError, YEARS};
use crate::value::moment::MomentError;
use crate::value::number::{DECIMALS, NumberError, WRITTEN_DIGITS};

// Characters.

/// A character that nobody can see.
pub(super) fn invisible(sign: char, (kind, name): (Unseen, Phrase), span: Span) -> Diagnostic {
    let message = phrase!("syntax-invisible", name = name, point = point(sign));
    let help = match kind {
        Unseen::Turning => phrase!("syntax-invisible-turning"),
        Unseen::LineEnd => phrase!("syntax-invisible-line-end"),
        Unseen::Empty | Unseen::InWords | Unseen::Control => phrase!("syntax-invisible-help"),
    };
    Diagnostic::error(code::INVISIBLE, span, message).help(help)
}

/// `U+00AD`
fn point(sign: char) -> String {
    format!("U+{:04X}", u32::from(sign))
}

/// A blank that is not the ordinary one.
pub(super) fn odd_blank(sign: char, span: Span) -> Diagnostic {
    let message = phrase!("syntax-odd-blank", point = point(sign));
    Diagnostic::error(code::ODD_BLANK, span, message).help(phrase!("syntax-odd-blank-help"))
}

/// A tab inside a line.
pub(super) fn odd_tab(span: Span) -> Diagnostic {
    Diagnostic::error(code::ODD_TAB, span, phrase!("syntax-odd-tab"))
        .help(phrase!("syntax-odd-tab-help"))
}

/// A digit of another script.
pub(super) fn odd_digit(sign: char, span: Span) -> Diagnostic {
    let message = phrase!("syntax-odd-digit", sign = sign.to_string());
    Diagnostic::error(code::ODD_DIGIT, span, message).help(phrase!("syntax-odd-digit-help"))
}

/// A letter of two code points.
pub(super) fn decomposed(composed: &str, span: Span) -> Diagnostic {
    let message = phrase!("syntax-decomposed", composed = composed);
    Diagnostic::error(code::DECOMPOSED, span, message).help(phrase!("syntax-decomposed-help"))
}

/// A character that only looks like a letter.
pub(super) fn look_alike(sign: char, letter: &str, span: Span) -> Diagnostic {
    let message = phrase!("syntax-look-alike", point = point(sign), letter = letter);
    Diagnostic::error(code::DECOMPOSED, span, message).help(phrase!("syntax-look-alike-help"))
}

/// An operator of other languages.
pub(super) fn foreign_operator(operator: &str, span: Span) -> Diagnostic {
    let message = phrase!("syntax-foreign-operator", operator = operator);
    let help = match operator {
        "=" | "==" | "===" => phrase!("syntax-write-instead", instead = "is"),
        "!=" | "<>" | "!==" | "~=" => phrase!("syntax-write-instead", instead = "is not"),
        "&&" | "&" => phrase!("syntax-write-instead", instead = "and"),
        "||" | "|" => phrase!("syntax-write-instead", instead = "or"),
        "!" | "~" => phrase!("syntax-write-instead", instead = "not"),
        "=<" => phrase!("syntax-write-instead", instead = "<="),
        "=>" => phrase!("syntax-write-instead", instead = ">="),
        _ => phrase!("syntax-foreign-operator-help"),
    };
    Diagnostic::error(code::FOREIGN_OPERATOR, span, message).help(help)
}

/// A sign without a meaning.
pub(super) fn foreign_sign(sign: char, span: Span) -> Diagnostic {
    let written = sign.to_string();
    let help = match sign {
        '“' | '”' | '„' | '«' | '»' | '‟' => {
            return Diagnostic::error(
                code::CURLY_QUOTE,
                span,
                phrase!("syntax-curly-quote", sign = written),
            )
            .help(phrase!("syntax-curly-quote-help"));
        }
        '\'' | '‘' | '’' | '`' | '´' => phrase!("syntax-foreign-sign-quote"),
        '–' | '—' | '−' | '‐' | '‑' => phrase!("syntax-foreign-sign-hyphen"),
        '[' | ']' => {
            let brackets = listed(["{", "}"], Join::And);
            phrase!("syntax-foreign-sign-bracket", brackets = brackets)
        }
        ';' => phrase!("syntax-foreign-sign-semicolon"),
        '≤' => phrase!("syntax-write-instead", instead = "<="),
        '≥' => phrase!("syntax-write-instead", instead = ">="),
        '×' => phrase!("syntax-write-instead", instead = "times"),
        '÷' => phrase!("syntax-write-instead", instead = "divided by"),
        '%' => phrase!("syntax-write-instead", instead = "percent of"),
        '≠' => phrase!("syntax-write-instead", instead = "is not"),
        '•' | '·' => phrase!("syntax-foreign-sign-bullet"),
        _ => phrase!("syntax-foreign-sign-other"),
    };
    let message = phrase!("syntax-foreign-sign", sign = written);
    Diagnostic::error(code::FOREIGN_SIGN, span, message).help(help)
}

/// A text without its closing quotation mark.
pub(super) fn unclosed_text(span: Span) -> Diagnostic {
    Diagnostic::error(code::UNCLOSED_TEXT, span, phrase!("syntax-unclosed-text"))
        .here(phrase!("syntax-unclosed-text-here"))
        .help(phrase!("syntax-unclosed-text-help"))
}

/// `\` before anything but `"` and `\`.
pub(super) fn bad_escape(span: Span) -> Diagnostic {
    Diagnostic::error(code::BAD_ESCAPE, span, phrase!("syntax-bad-escape"))
        .help(phrase!("syntax-bad-escape-help"))
}

// Layout.

/// A word in column 1 that starts nothing.
pub(super) fn not_an_item(word: &str, span: Span) -> Diagnostic {
    let message = phrase!("syntax-not-an-item", word = word);
    let item = |word: &&str| keywords::is_item_keyword(word);
    let near = keywords::instead_of(word).filter(item);
    let near = near.or_else(|| nearest(word, keywords::item_keywords()));
    let keywords = listed(keywords::item_keywords(), Join::Or);
    let otherwise = phrase!("syntax-not-an-item-help", keywords = keywords);
    let help = near.map_or(otherwise, |near| meant(word, near));
    Diagnostic::error(code::NOT_AN_ITEM, span, message).help(help)
}

/// A part of an item in column 1.
pub(super) fn not_indented(word: &str, span: Span) -> Diagnostic {
    let message = phrase!("syntax-not-indented", word = word);
    Diagnostic::error(code::NOT_INDENTED, span, message).help(phrase!("syntax-not-indented-help"))
}

/// Lines that belong to no item, because none has started yet; the first of them starts so.
pub(super) fn before_first_item(word: &str, lines: usize, span: Span) -> Diagnostic {
    let further = lines.saturating_sub(1);
    let message = if word.starts_with(|sign| unseen(sign).is_some()) {
        phrase!("syntax-line-before-first-item", further = further)
    } else {
        phrase!("syntax-before-first-item", word = word, further = further)
    };
    let help = if keywords::is_item_keyword(word) {
        indented_keyword(word)
    } else {
        let keywords = listed(keywords::item_keywords(), Join::Or);
        phrase!("syntax-before-first-item-help", keywords = keywords)
    };
    Diagnostic::error(code::BEFORE_FIRST_ITEM, span, message).help(help)
}

/// An item inside another, because its first line is indented.
pub(super) fn item_in_item(word: &str, span: Span) -> Diagnostic {
    let message = phrase!("syntax-item-in-item", word = word);
    Diagnostic::error(code::BEFORE_FIRST_ITEM, span, message).help(indented_keyword(word))
}

fn indented_keyword(word: &str) -> Phrase {
    phrase!("syntax-item-in-item-help", word = word)
}

/// A bracket that stays open to the end of its item.
pub(super) fn never_closed(bracket: char, span: Span) -> Diagnostic {
    let closing = closing(bracket);
    let message = phrase!("syntax-never-closed", bracket = bracket.to_string());
    Diagnostic::error(code::NEVER_CLOSED, span, message)
        .help(phrase!("syntax-never-closed-help", closing = closing.to_string()))
}

/// A closing bracket without an opening one.
pub(super) fn closes_nothing(bracket: char, span: Span) -> Diagnostic {
    let message = phrase!("syntax-closes-nothing", bracket = bracket.to_string());
    Diagnostic::error(code::CLOSES_NOTHING, span, message)
        .help(phrase!("syntax-closes-nothing-help"))
}

/// `(` closed by `}` or the other way round.
pub(super) fn wrong_bracket(bracket: char, span: Span, (open, start): (char, Span)) -> Diagnostic {
    let right = closing(open);
    let message =
        phrase!("syntax-wrong-bracket", open = open.to_string(), bracket = bracket.to_string());
    Diagnostic::error(code::CLOSES_NOTHING, span, message)
        .label(start, phrase!("syntax-wrong-bracket-here"))
        .help(phrase!("syntax-wrong-bracket-help", right = right.to_string()))
}

fn closing(bracket: char) -> char {
    if bracket == '(' { ')' } else { '}' }
}

// Limits.

/// A file over the limit.
pub(super) fn file_too_large(span: Span) -> Diagnostic {
    Diagnostic::error(limit::FILE_SIZE, span, phrase!("syntax-file-too-large"))
        .help(phrase!("syntax-file-too-large-help"))
}

/// A line over the limit.
pub(super) fn line_too_long(span: Span) -> Diagnostic {
    Diagnostic::error(limit::LINE_LENGTH, span, phrase!("syntax-line-too-long"))
        .help(phrase!("syntax-line-too-long-help"))
}

/// Brackets and `not`s over the limit.
pub(super) fn too_deep(span: Span) -> Diagnostic {
    let message = phrase!("syntax-too-deep");
    Diagnostic::error(limit::NESTING, span, message).help(phrase!("syntax-too-deep-help"))
}

/// A chain of `+`, `-` or `of` over the limit.
pub(super) fn chain_too_long(span: Span) -> Diagnostic {
    let message = phrase!("syntax-chain-too-long");
    Diagnostic::error(limit::CHAIN, span, message).help(phrase!("syntax-chain-too-long-help"))
}

/// More errors than are worth reading.
pub(super) fn too_many(span: Span) -> Diagnostic {
    let message = phrase!("syntax-too-many");
    Diagnostic::error(limit::ERRORS, span, message).help(phrase!("syntax-too-many-help"))
}

// Items.

/// Something else is needed here.
pub(super) fn expected(
    expected: &[Expected],
    found: Argument,
    help: Phrase,
    span: Span,
) -> Diagnostic {
    let message = match expected {
        [] => phrase!("syntax-does-not-fit", found = found),
        expected => {
            let expected = Argument::list(Join::Or, expected.iter().map(Expected::told));
            phrase!("syntax-expected", expected = expected, found = found)
        }
    };
    Diagnostic::error(code::UNEXPECTED, span, message).help(help)
}

/// The help where no example fits better.
pub(super) fn how_to_go_on(found: &str) -> Phrase {
    match found {
        "" => phrase!("syntax-expected-complete"),
        word if keywords::is_reserved(word) => phrase!("syntax-expected-before-word", word = word),
        _ => phrase!("syntax-expected-before"),
    }
}

/// What comes before is complete, and this does not go on from it.
pub(super) fn does_not_fit(
    found: Argument,
    span: Span,
    (details, clauses): (bool, Phrase),
) -> Diagnostic {
    let message = phrase!("syntax-does-not-fit", found = found);
    let help = if details {
        let details = listed(DETAILS.iter().copied(), Join::Comma);
        phrase!("syntax-may-follow-details-or", details = details, clauses = clauses)
    } else {
        phrase!("syntax-may-follow", clauses = clauses)
    };
    Diagnostic::error(code::UNEXPECTED, span, message).help(help)
}

/// A word near to one of the language.
pub(super) fn misspelt(found: &str, meant: &str, span: Span) -> Diagnostic {
    let message = phrase!("syntax-does-not-fit", found = format!("`{found}`"));
    Diagnostic::error(code::UNEXPECTED, span, message).help(self::meant(found, meant))
}

/// What to write for a word that is none of the language.
fn meant(found: &str, meant: &str) -> Phrase {
    if found.to_lowercase() == meant {
        return phrase!("syntax-written-small", meant = meant);
    }
    match keywords::instead_of(found) {
        Some(_) => phrase!("syntax-written-otherwise", found = found, meant = meant),
        None => phrase!("common-did-you-mean", name = meant),
    }
}

/// `nb` without a text.
pub(super) fn tag_without_text(tag: &str, span: Span) -> Diagnostic {
    Diagnostic::error(code::UNEXPECTED, span, phrase!("syntax-tag-without-text", tag = tag))
        .help(phrase!("syntax-tag-without-text-help", tag = tag))
}

/// `may not`
pub(super) fn may_not(span: Span) -> Diagnostic {
    Diagnostic::error(code::UNEXPECTED, span, phrase!("syntax-may-not"))
        .help(phrase!("syntax-may-not-help"))
}

/// `nobody may`, `nobody shall not`
pub(super) fn nobody_shall(span: Span) -> Diagnostic {
    Diagnostic::error(code::UNEXPECTED, span, phrase!("syntax-nobody-shall"))
        .help(phrase!("syntax-nobody-shall-help"))
}

/// A keyword where a name should stand.
pub(super) fn reserved(word: &str, span: Span) -> Diagnostic {
    let message = phrase!("syntax-reserved", word = word);
    Diagnostic::error(code::RESERVED, span, message).help(phrase!("syntax-reserved-help"))
}

/// `A if b and c`
pub(super) fn condition_of_party(span: Span) -> Diagnostic {
    Diagnostic::error(code::AND_OR, span, phrase!("syntax-condition-of-party"))
        .help(phrase!("syntax-condition-of-party-help"))
}

/// `a and b or c`
pub(super) fn and_beside_or(span: Span) -> Diagnostic {
    let message = phrase!("syntax-and-beside-or");
    Diagnostic::error(code::AND_OR, span, message).help(phrase!(
        "syntax-and-beside-or-help",
        blocks = listed(["all of { … }", "any of { … }"], Join::And),
    ))
}

/// `a rounded to 10 + 2`
pub(super) fn behind_rounded(span: Span) -> Diagnostic {
    Diagnostic::error(code::UNEXPECTED, span, phrase!("syntax-behind-rounded"))
        .help(phrase!("syntax-behind-rounded-help"))
}

/// `a < b < c`
pub(super) fn chained(span: Span) -> Diagnostic {
    Diagnostic::error(code::CHAINED, span, phrase!("syntax-chained"))
        .help(phrase!("syntax-chained-help"))
}

/// A quantifier beside `and`, `or`, `not` or a comparison.
pub(super) fn quantifier_beside(span: Span) -> Diagnostic {
    let message = phrase!("syntax-quantifier-beside");
    Diagnostic::error(code::QUANTIFIER, span, message)
        .help(phrase!("syntax-quantifier-beside-help"))
}

/// A norm that no `then` introduces.
pub(super) fn missing_then(found: &str, span: Span) -> Diagnostic {
    Diagnostic::error(code::NO_THEN, span, phrase!("syntax-missing-then"))
        .help(phrase!("syntax-missing-then-help", found = found))
}

/// `18years`
pub(super) fn number_runs_on(found: &str, parts: (&str, &str), span: Span) -> Diagnostic {
    let (number, rest) = parts;
    let message = phrase!("syntax-number-runs-on", found = found);
    Diagnostic::error(code::BAD_NUMBER, span, message).help(phrase!(
        "syntax-number-runs-on-help",
        number = number,
        rest = rest
    ))
}

/// `to A, B or C`
pub(super) fn list_joined_by(found: &str, span: Span) -> Diagnostic {
    let message = phrase!("syntax-list-joined-by", found = found);
    Diagnostic::error(code::PARTIES, span, message).help(phrase!("syntax-list-joined-by-help"))
}

/// Something given twice that makes sense once.
pub(super) fn given_twice(name: &str, span: Span, first: Span) -> Diagnostic {
    Diagnostic::error(code::GIVEN_TWICE, span, phrase!("syntax-given-twice", name = name))
        .label(first, phrase!("syntax-given-twice-here"))
        .help(phrase!("syntax-given-twice-help"))
}

/// A passage with two sections, two paragraphs …
pub(super) fn passage_without_comma(span: Span) -> Diagnostic {
    let message = phrase!("syntax-passage-without-comma");
    Diagnostic::error(code::PASSAGE, span, message)
        .help(phrase!("syntax-passage-without-comma-help"))
}

/// `counted in`, `not counting` or `not moved` a second time in one time limit.
pub(super) fn counted_twice(span: Span) -> Diagnostic {
    Diagnostic::error(code::GIVEN_TWICE, span, phrase!("syntax-counted-twice"))
        .help(phrase!("syntax-counted-twice-help"))
}

/// `counted in` behind a day that is itself counted.
pub(super) fn calendar_of_whom(span: Span) -> Diagnostic {
    Diagnostic::error(code::CALENDAR_OF_WHOM, span, phrase!("syntax-calendar-of-whom"))
        .help(phrase!("syntax-calendar-of-whom-help"))
}

/// `counted in` behind days, weeks, months or years that are only added.
pub(super) fn only_working_days_are_counted_in(span: Span) -> Diagnostic {
    let message = phrase!("syntax-only-working-days");
    Diagnostic::error(code::CALENDAR_OF_WHOM, span, message)
        .help(phrase!("syntax-only-working-days-help"))
}

/// `last day within 72 hours of M`
pub(super) fn ends_at_a_moment(span: Span) -> Diagnostic {
    Diagnostic::error(code::HOURS, span, phrase!("syntax-ends-at-a-moment"))
        .help(phrase!("syntax-ends-at-a-moment-help"))
}

/// `last moment within 14 days of D`
pub(super) fn ends_on_a_day(span: Span) -> Diagnostic {
    Diagnostic::error(code::HOURS, span, phrase!("syntax-ends-on-a-day"))
        .help(phrase!("syntax-ends-on-a-day-help"))
}

/// `not counting …` or `not moved` behind what is counted in hours.
pub(super) fn hours_go_on(span: Span) -> Diagnostic {
    Diagnostic::error(code::HOURS, span, phrase!("syntax-hours-go-on"))
        .help(phrase!("syntax-hours-go-on-help"))
}

/// A moment, or a time of day, that is none.
pub(super) fn bad_moment(text: &str, span: Span, cause: MomentError) -> Diagnostic {
    let message = match cause {
        MomentError::Day(cause) => return bad_date(text, span, cause),
        MomentError::NotAMoment => phrase!("syntax-not-a-moment", text = text),
        MomentError::NoTime => phrase!("syntax-moment-without-time", text = text),
        MomentError::NoSuchTime => phrase!("syntax-no-such-time", text = text),
        MomentError::NoOffset => phrase!("syntax-moment-without-offset", text = text),
    };
    Diagnostic::error(code::BAD_MOMENT, span, message).help(phrase!("syntax-moment-help"))
}

/// A date that is none.
pub(super) fn bad_date(text: &str, span: Span, cause: DateError) -> Diagnostic {
    let (message, help) = match cause {
        DateError::NotADate => {
            (phrase!("syntax-not-a-date", text = text), phrase!("syntax-not-a-date-help"))
        }
        DateError::YearOutOfRange => return year_out_of_range(text, span),
        DateError::NoSuchDay => {
            (phrase!("syntax-no-such-day", text = text), phrase!("syntax-no-such-day-help"))
        }
    };
    Diagnostic::error(code::BAD_DATE, span, message).help(help)
}

/// A year that is outside the calendar of the language.
pub(super) fn year_out_of_range(text: &str, span: Span) -> Diagnostic {
    let (first, last) = (i32::from(*YEARS.start()), i32::from(*YEARS.end()));
    let message = phrase!("syntax-year-out-of-range", text = text);
    Diagnostic::error(code::BAD_DATE, span, message).help(phrase!(
        "syntax-year-out-of-range-help",
        first = first,
        last = last
    ))
}

/// A day of a month that no year has.
pub(super) fn no_such_day(text: &str, span: Span) -> Diagnostic {
    let message = phrase!("syntax-no-such-day", text = text);
    Diagnostic::error(code::BAD_DATE, span, message).help(phrase!("syntax-no-such-day-help"))
}

/// Days of which the last comes before the first.
pub(super) fn days_reversed(span: Span) -> Diagnostic {
    Diagnostic::error(code::BAD_DATE, span, phrase!("syntax-days-reversed"))
        .help(phrase!("syntax-days-reversed-help"))
}

/// Years of which the last comes before the first.
pub(super) fn years_reversed(span: Span) -> Diagnostic {
    Diagnostic::error(code::BAD_DATE, span, phrase!("syntax-years-reversed"))
        .help(phrase!("syntax-years-reversed-help"))
}

/// A holiday that Easter may carry into another year.
pub(super) fn too_far_from_easter(span: Span, most: i16) -> Diagnostic {
    let message = phrase!("syntax-too-far-from-easter", most = i32::from(most));
    Diagnostic::error(code::BAD_DATE, span, message)
}

/// A number that is none, or none that can be kept exactly.
pub(super) fn bad_number(text: &str, span: Span, cause: NumberError) -> Diagnostic {
    match cause {
        NumberError::TooFine => {
            let message = phrase!("syntax-too-fine", text = text);
            Diagnostic::error(code::BAD_NUMBER, span, message)
                .help(phrase!("syntax-too-fine-help", most = DECIMALS))
        }
        NumberError::TooLarge | NumberError::NotANumber => too_large(text, span),
    }
}

/// A number that is too large for its place.
pub(super) fn too_large(text: &str, span: Span) -> Diagnostic {
    let message = phrase!("syntax-too-large", text = text);
    Diagnostic::error(code::BAD_NUMBER, span, message)
        .help(phrase!("syntax-too-large-help", most = WRITTEN_DIGITS))
}

/// `every 5 months`
pub(super) fn months_do_not_divide_year(text: &str, span: Span) -> Diagnostic {
    let message = phrase!("syntax-months", text = text);
    Diagnostic::error(code::MONTHS, span, message).help(phrase!("syntax-months-help", text = text))
}

/// `person.age ended granted`
pub(super) fn ended_without_task(span: Span) -> Diagnostic {
    Diagnostic::error(code::NO_TASK, span, phrase!("syntax-ended-without-task"))
        .help(phrase!("syntax-ended-without-task-help"))
}

/// `person.unit shall be in writing`
pub(super) fn form_without_task(span: Span) -> Diagnostic {
    Diagnostic::error(code::NO_TASK, span, phrase!("syntax-form-without-task"))
        .help(phrase!("syntax-form-without-task-help"))
}

/// `decide-ta-place shall be`
pub(super) fn form_without_form(span: Span) -> Diagnostic {
    Diagnostic::error(code::UNEXPECTED, span, phrase!("syntax-form-without-form"))
        .help(phrase!("syntax-form-without-form-help"))
}

/// `x -3`, `x- 3`: a minus with what stands before and behind it.
pub(super) fn minus_without_blanks((left, right): (&str, &str), span: Span) -> Diagnostic {
    Diagnostic::error(code::MINUS, span, phrase!("syntax-minus-without-blanks")).help(phrase!(
        "syntax-minus-without-blanks-help",
        left = left,
        right = right.to_string()
    ))
}

/// A node that the walker does not know: the grammar and the walker disagree.
pub(super) fn unreadable(span: Span) -> Diagnostic {
    Diagnostic::error(code::UNREADABLE, span, phrase!("syntax-unreadable"))
        .help(phrase!("syntax-unreadable-help"))
}
