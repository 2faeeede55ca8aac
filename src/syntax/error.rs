//! Every error of the syntax phase, one function each.

use crate::code::{limit, syntax as code};
use crate::diagnostic::{Diagnostic, nearest};
use crate::signs::{Unseen, unseen};
use crate::source::Span;
use crate::value::date::{DateError, YEARS};
use crate::value::number::{DECIMALS, NumberError, WRITTEN_DIGITS};
use crate::words;

// Characters.

/// A character that nobody can see.
pub(super) fn invisible(sign: char, (kind, name): (Unseen, &str), span: Span) -> Diagnostic {
    let point = u32::from(sign);
    let message = format!("an invisible character stands here: {name} (U+{point:04X})");
    let help = match kind {
        Unseen::Turning => {
            "delete it: it turns the direction of the text, so that people read something else \
             than the program does"
        }
        Unseen::LineEnd => {
            "delete it: some programs begin a new line here, so that people see a line that the \
             program does not"
        }
        Unseen::Empty | Unseen::InWords | Unseen::Control => {
            "delete it; it often comes along when text is copied from another program"
        }
    };
    Diagnostic::error(code::INVISIBLE, span, message).help(help)
}

/// A blank that is not the ordinary one.
pub(super) fn odd_blank(sign: char, span: Span) -> Diagnostic {
    let point = u32::from(sign);
    let message = format!("this blank is not an ordinary one (U+{point:04X})");
    Diagnostic::error(code::ODD_BLANK, span, message)
        .help("delete it and type an ordinary blank; such blanks come along when text is copied from a web page or a word processor")
}

/// A tab inside a line.
pub(super) fn odd_tab(span: Span) -> Diagnostic {
    Diagnostic::error(code::ODD_TAB, span, "a tab stands inside a line")
        .help("use blanks; a tab may only stand at the start of a line")
}

/// A digit of another script.
pub(super) fn odd_digit(sign: char, span: Span) -> Diagnostic {
    let message = format!("`{sign}` is not one of the digits 0 to 9");
    Diagnostic::error(code::ODD_DIGIT, span, message).help("type the digit on the keyboard")
}

/// A letter of two code points.
pub(super) fn decomposed(composed: &str, span: Span) -> Diagnostic {
    let message = format!("`{composed}` is written as a letter and a separate mark");
    Diagnostic::error(code::DECOMPOSED, span, message)
        .help("delete it and type the letter on the keyboard; the two look alike and are not the same name")
}

/// A character that only looks like a letter.
pub(super) fn look_alike(sign: char, letter: &str, span: Span) -> Diagnostic {
    let point = u32::from(sign);
    let message = format!("this character (U+{point:04X}) only looks like the letter `{letter}`");
    Diagnostic::error(code::DECOMPOSED, span, message)
        .help("delete it and type the letter on the keyboard")
}

/// An operator of other languages.
pub(super) fn foreign_operator(operator: &str, span: Span) -> Diagnostic {
    let message = format!("`{operator}` is not an operator here");
    let help = match operator {
        "=" | "==" | "===" => "write `is`",
        "!=" | "<>" | "!==" | "~=" => "write `is not`",
        "&&" | "&" => "write `and`",
        "||" | "|" => "write `or`",
        "!" | "~" => "write `not`",
        "=<" => "write `<=`",
        "=>" => "write `>=`",
        _ => "there are `<`, `<=`, `>`, `>=`, `is`, `is not`, `and`, `or` and `not`",
    };
    Diagnostic::error(code::FOREIGN_OPERATOR, span, message).help(help)
}

/// A sign without a meaning.
pub(super) fn foreign_sign(sign: char, span: Span) -> Diagnostic {
    let message = format!("`{sign}` has no meaning here");
    let help = match sign {
        '“' | '”' | '„' | '«' | '»' | '‟' => {
            return Diagnostic::error(
                code::CURLY_QUOTE,
                span,
                format!("`{sign}` is not the quotation mark that texts stand in"),
            )
            .help("put the text in straight quotation marks: `\"…\"`");
        }
        '\'' | '‘' | '’' | '`' | '´' => "texts stand in `\"…\"`",
        '–' | '—' | '−' | '‐' | '‑' => "type the hyphen on the keyboard: `-`",
        '[' | ']' => "use `{` and `}`, or parentheses",
        ';' => "clauses need no sign between them; a list has commas",
        '≤' => "write `<=`",
        '≥' => "write `>=`",
        '≠' => "write `is not`",
        '•' | '·' => "a bullet is `*`",
        _ => "delete it, or put it into a text `\"…\"` or behind `#` as a comment",
    };
    Diagnostic::error(code::FOREIGN_SIGN, span, message).help(help)
}

/// A text without its closing quotation mark.
pub(super) fn unclosed_text(span: Span) -> Diagnostic {
    Diagnostic::error(code::UNCLOSED_TEXT, span, "this text has no closing `\"`")
        .here("starts here")
        .help("a text ends on the line on which it starts; put `\"` after its last word")
}

/// `\` before anything but `"` and `\`.
pub(super) fn bad_escape(span: Span) -> Diagnostic {
    Diagnostic::error(code::BAD_ESCAPE, span, "a single `\\` stands in this text")
        .help("in a text, write `\\\\` for the stroke itself and `\\\"` for a quotation mark")
}

// Layout.

/// A word in column 1 that starts nothing.
pub(super) fn not_an_item(word: &str, span: Span) -> Diagnostic {
    let message = format!("`{word}` does not start an item");
    let item = |word: &&str| words::is_item_keyword(word);
    let near = words::instead_of(word).filter(item);
    let help = match near.or_else(|| nearest(word, words::item_keywords())) {
        Some(near) => meant(word, near),
        None => format!(
            "a line in column 1 starts with one of {}; indent everything else",
            listed(words::item_keywords(), "or")
        ),
    };
    Diagnostic::error(code::NOT_AN_ITEM, span, message).help(help)
}

/// A part of an item in column 1.
pub(super) fn not_indented(word: &str, span: Span) -> Diagnostic {
    let message = format!("`{word}` stands in column 1, where only items start");
    Diagnostic::error(code::NOT_INDENTED, span, message)
        .help("put two blanks before it; everything inside an item is indented, closing braces too")
}

/// Lines that belong to no item, because none has started yet; the first of them starts so.
pub(super) fn before_first_item(word: &str, lines: usize, span: Span) -> Diagnostic {
    let lines = match lines {
        1 => String::new(),
        2 => ", and so does the next line".to_owned(),
        more => format!(", and so do the next {} lines", more - 1),
    };
    let what = if word.starts_with(|sign| unseen(sign).is_some()) {
        "this line"
    } else {
        &format!("`{word}`")
    };
    let message = format!("{what} stands before the first item{lines}");
    let help = if words::is_item_keyword(word) {
        indented_keyword(word)
    } else {
        format!(
            "an item starts in column 1 with one of {}; put that line first, and `#` before a remark",
            listed(words::item_keywords(), "or")
        )
    };
    Diagnostic::error(code::BEFORE_FIRST_ITEM, span, message).help(help)
}

/// An item inside another, because its first line is indented.
pub(super) fn item_in_item(word: &str, span: Span) -> Diagnostic {
    let message = format!("`{word}` starts an item, and stands inside another");
    Diagnostic::error(code::BEFORE_FIRST_ITEM, span, message).help(indented_keyword(word))
}

fn indented_keyword(word: &str) -> String {
    format!("an item starts in column 1: delete the blanks before `{word}`")
}

/// A bracket that stays open to the end of its item.
pub(super) fn never_closed(bracket: char, span: Span) -> Diagnostic {
    let closing = closing(bracket);
    let message = format!("this `{bracket}` is never closed");
    Diagnostic::error(code::NEVER_CLOSED, span, message)
        .help(format!("put `{closing}` where it ends, before the next item starts"))
}

/// A closing bracket without an opening one.
pub(super) fn closes_nothing(bracket: char, span: Span) -> Diagnostic {
    let message = format!("this `{bracket}` closes nothing");
    Diagnostic::error(code::CLOSES_NOTHING, span, message)
        .help("delete it, or put the opening one where it belongs")
}

/// `(` closed by `}` or the other way round.
pub(super) fn wrong_bracket(bracket: char, span: Span, (open, start): (char, Span)) -> Diagnostic {
    let right = closing(open);
    let message = format!("`{open}` is closed by `{bracket}`");
    Diagnostic::error(code::CLOSES_NOTHING, span, message)
        .label(start, "opened here")
        .help(format!("write `{right}`, or close the inner one first"))
}

fn closing(bracket: char) -> char {
    if bracket == '(' { ')' } else { '}' }
}

// Limits.

/// A file over the limit.
pub(super) fn file_too_large(span: Span) -> Diagnostic {
    Diagnostic::error(limit::FILE_SIZE, span, "this rule file is larger than 1 MiB")
        .help("spread its items over several files; a rulebook is a folder")
}

/// A line over the limit.
pub(super) fn line_too_long(span: Span) -> Diagnostic {
    Diagnostic::error(limit::LINE_LENGTH, span, "this line is longer than 4096 bytes")
        .help("break it into several indented lines")
}

/// Brackets and `not`s over the limit.
pub(super) fn too_deep(span: Span) -> Diagnostic {
    let message = "brackets and `not` are nested more than 64 deep";
    Diagnostic::error(limit::NESTING, span, message)
        .help("give the inner part a name of its own with `define`")
}

/// A chain of `+`, `-` or `of` over the limit.
pub(super) fn chain_too_long(span: Span) -> Diagnostic {
    let message = "more than 64 operands are joined by `+`, `-` or `of`";
    Diagnostic::error(limit::CHAIN, span, message)
        .help("give parts of it names of their own with `define`")
}

/// More errors than are worth reading.
pub(super) fn too_many(span: Span) -> Diagnostic {
    let message = "there are more than 100 errors in this file; the rest is not shown";
    Diagnostic::error(limit::ERRORS, span, message).help("mend the first ones and run again")
}

// Items.

/// Something else is needed here.
pub(super) fn expected(phrases: &[String], found: &str, help: String, span: Span) -> Diagnostic {
    let message = match phrases {
        [] => format!("{found} does not fit here"),
        _ => format!("expected {}, found {found}", joined(phrases, "or")),
    };
    Diagnostic::error(code::UNEXPECTED, span, message).help(help)
}

/// The help where no example fits better.
pub(super) fn how_to_go_on(found: &str) -> String {
    match found {
        "" => "complete the item".to_owned(),
        word if words::is_reserved(word) => format!(
            "write what is expected before `{word}`; it is a word of the language and cannot be a name here"
        ),
        _ => "write what is expected before it, or take it away".to_owned(),
    }
}

/// What comes before is complete, and this does not go on from it.
pub(super) fn does_not_fit(found: &str, span: Span, lists: &[&str]) -> Diagnostic {
    let message = format!("{found} does not fit here");
    let lists = lists.join("; or ");
    Diagnostic::error(code::UNEXPECTED, span, message).help(format!("here may follow {lists}"))
}

/// A word near to one of the language.
pub(super) fn misspelt(found: &str, meant: &str, span: Span) -> Diagnostic {
    let message = format!("`{found}` does not fit here");
    Diagnostic::error(code::UNEXPECTED, span, message).help(self::meant(found, meant))
}

/// What to write for a word that is none of the language.
fn meant(found: &str, meant: &str) -> String {
    if found.to_lowercase() == meant {
        return format!("the words of the language are written small: `{meant}`");
    }
    match words::instead_of(found) {
        Some(_) => format!("`{found}` is written `{meant}` in a rule file"),
        None => format!("did you mean `{meant}`?"),
    }
}

/// `may not`
pub(super) fn may_not(span: Span) -> Diagnostic {
    Diagnostic::error(code::UNEXPECTED, span, "`may not` can be read in two ways")
        .help("write `shall not` where the act is prohibited; where it is left open, write no norm")
}

/// A keyword where a name should stand.
pub(super) fn reserved(word: &str, span: Span) -> Diagnostic {
    let message = format!("`{word}` is a word of the language, so it cannot be a name here");
    Diagnostic::error(code::RESERVED, span, message)
        .help("choose another name; only behind a dot (`move.date`) and before the `:` of a fact may a word of the language be a name")
}

/// `a and b or c`
pub(super) fn and_beside_or(span: Span) -> Diagnostic {
    let message = "`and` and `or` stand side by side";
    Diagnostic::error(code::AND_OR, span, message).help(
        "put parentheses around the part that belongs together, or use `all of { … }` and `any of { … }`",
    )
}

/// `a < b < c`
pub(super) fn chained(span: Span) -> Diagnostic {
    Diagnostic::error(code::CHAINED, span, "one comparison follows another")
        .help("write two comparisons joined by `and`: `a < b and b < c`")
}

/// A quantifier beside `and`, `or`, `not` or a comparison.
pub(super) fn quantifier_beside(span: Span) -> Diagnostic {
    let message = "a condition on a list stands beside another condition";
    Diagnostic::error(code::QUANTIFIER, span, message).help(
        "put the whole of it in parentheses, `(some c in LIST has c.x) and …`, or put what `has` takes in parentheses, `some c in LIST has (c.x and …)`",
    )
}

/// A norm that no `then` introduces.
pub(super) fn missing_then(found: &str, span: Span) -> Diagnostic {
    Diagnostic::error(code::NO_THEN, span, "a `then` is missing here").help(format!(
        "write `then {found} …`: the conditions come first, and `then` who has to do what"
    ))
}

/// `18years`
pub(super) fn number_runs_on(found: &str, parts: (&str, &str), span: Span) -> Diagnostic {
    let (number, rest) = parts;
    let message = format!("`{found}` is neither a number nor a name");
    Diagnostic::error(code::BAD_NUMBER, span, message).help(format!(
        "put a blank between `{number}` and `{rest}`, or let the name start with a letter"
    ))
}

/// `to A, B or C`
pub(super) fn list_joined_by(found: &str, span: Span) -> Diagnostic {
    let message = format!("this list cannot go on with `{found}`");
    Diagnostic::error(code::PARTIES, span, message).help(
        "`A, B` names all of them; of units, `A or B` says that one suffices; the two are not mixed",
    )
}

/// Something given twice that makes sense once.
pub(super) fn given_twice(name: &str, span: Span, first: Span) -> Diagnostic {
    Diagnostic::error(code::GIVEN_TWICE, span, format!("`{name}` is given twice"))
        .label(first, "first given here")
        .help("keep one of the two, or join them")
}

/// A passage with two sections, two paragraphs …
pub(super) fn passage_without_comma(span: Span) -> Diagnostic {
    let message = "this passage names the same kind of place twice";
    Diagnostic::error(code::PASSAGE, span, message)
        .help("put a comma between two passages: `paragraph 1 bullet 2, paragraph 3`")
}

/// A date that is none.
pub(super) fn bad_date(text: &str, span: Span, cause: DateError) -> Diagnostic {
    let (message, help) = match cause {
        DateError::NotADate => (
            format!("`{text}` is not a date"),
            "a date is year, month and day, with four, two and two digits: `2017-09-01`".to_owned(),
        ),
        DateError::YearOutOfRange => return year_out_of_range(text, span),
        DateError::NoSuchDay => (
            format!("there is no day `{text}`"),
            "look at the month and at the number of its days".to_owned(),
        ),
    };
    Diagnostic::error(code::BAD_DATE, span, message).help(help)
}

/// A year that is outside the calendar of the language.
pub(super) fn year_out_of_range(text: &str, span: Span) -> Diagnostic {
    let (first, last) = (YEARS.start(), YEARS.end());
    let message = format!("the year of `{text}` is out of range");
    Diagnostic::error(code::BAD_DATE, span, message)
        .help(format!("dates go from the year {first} to the year {last}"))
}

/// A number that is none, or none that can be kept exactly.
pub(super) fn bad_number(text: &str, span: Span, cause: NumberError) -> Diagnostic {
    match cause {
        NumberError::TooFine => {
            let message = format!("`{text}` has too many digits after the point");
            Diagnostic::error(code::BAD_NUMBER, span, message)
                .help(format!("a number has at most {DECIMALS} digits after the point"))
        }
        NumberError::TooLarge | NumberError::NotANumber => too_large(text, span),
    }
}

/// A number that is too large for its place.
pub(super) fn too_large(text: &str, span: Span) -> Diagnostic {
    let message = format!("`{text}` is too large");
    Diagnostic::error(code::BAD_NUMBER, span, message).help(format!(
        "a number has at most {WRITTEN_DIGITS} digits before the point; counts and numbers of passages have fewer"
    ))
}

/// `every 5 months`
pub(super) fn months_do_not_divide_year(text: &str, span: Span) -> Diagnostic {
    let message = format!("`every {text} months` does not fit into a year");
    Diagnostic::error(code::MONTHS, span, message).help(format!(
        "periods start on 1 January and are 1, 2, 3, 4, 6 or 12 months long; `at most {text} months apart` counts from the last time"
    ))
}

/// `person.age ended granted`
pub(super) fn ended_without_task(span: Span) -> Diagnostic {
    Diagnostic::error(code::NO_TASK, span, "only a task can have `ended` somehow")
        .help("put the name of a task before `ended`: `decide-ta-place ended granted`")
}

/// `person.unit shall be in writing`
pub(super) fn form_without_task(span: Span) -> Diagnostic {
    Diagnostic::error(code::NO_TASK, span, "before `shall be` stands the name of a task").help(
        "`decide-ta-place shall be in writing` gives a task its form; whoever does it follows it",
    )
}

/// `decide-ta-place shall be`
pub(super) fn form_without_form(span: Span) -> Diagnostic {
    Diagnostic::error(code::UNEXPECTED, span, "what the task shall be is missing")
        .help("go on with `in writing`, `via …` or `recorded in …`")
}

/// `x -3`, `x- 3`: a minus with what stands before and behind it.
pub(super) fn minus_without_blanks((left, right): (&str, &str), span: Span) -> Diagnostic {
    Diagnostic::error(code::MINUS, span, "a minus stands between blanks").help(format!(
        "write `{left} - {right}`; without the blanks a hyphen belongs to a name or is the sign of a number"
    ))
}

/// A node that the walker does not know: the grammar and the walker disagree.
pub(super) fn unreadable(span: Span) -> Diagnostic {
    Diagnostic::error(code::UNREADABLE, span, "this could not be read")
        .help("this is a fault of the program, not of the rule file; please report it")
}

/// `a, b or c`
pub(super) fn listed<'a>(all: impl Iterator<Item = &'a str>, last: &str) -> String {
    let quoted: Vec<String> = all.map(|word| format!("`{word}`")).collect();
    joined(&quoted, last)
}

fn joined(all: &[String], word: &str) -> String {
    match all.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} {word} {last}", rest.join(", ")),
        Some((last, _)) => last.clone(),
        None => String::new(),
    }
}
