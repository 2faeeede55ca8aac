//! The formatter on files: `tests/golden/format/NAME.regel` is formatted as
//! `NAME.formatted`. `INSTA_UPDATE=always cargo test` rewrites what is expected.

#![expect(clippy::unwrap_used, clippy::panic, reason = "tests")]

use crate::english;
use std::fs;
use std::path::{Path, PathBuf};

use allocation_counter::measure;
use saksgang::inside::format::format;
use saksgang::inside::source::SourceId;
use saksgang::inside::syntax::FILE_SIZE;

fn golden() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/format");
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = entries
        .filter(|path| path.extension().is_some_and(|extension| extension == "regel"))
        .collect();
    files.sort();
    files
}

fn formatted(text: &str) -> String {
    format(SourceId(0), text).unwrap_or_else(|errors| panic!("{errors:#?}\n{text}"))
}

#[test]
fn files_are_formatted_as_expected() {
    for path in golden() {
        let found = formatted(&fs::read_to_string(&path).unwrap());
        let expected = path.with_extension("formatted");
        if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
            fs::write(&expected, &found).unwrap();
        }
        let expected = fs::read_to_string(&expected).unwrap_or_default();
        assert!(found == expected, "{}:\n{found}", path.display());
    }
}

/// Item by item, so that the many runs are short.
#[test]
fn a_comment_may_stand_at_every_gap() {
    for path in golden() {
        let text = formatted(&fs::read_to_string(&path).unwrap());
        for item in text.split_inclusive("\n\n") {
            comment_at_each_gap(item);
            comment_at_all_gaps(item, AFTER_CODE);
            comment_at_all_gaps(item, ALONE);
        }
    }
}

const AFTER_CODE: &str = " # c1\n";
const ALONE: &str = "\n  # c1\n";

/// One comment at a time, by turns after code and alone on its line.
fn comment_at_each_gap(item: &str) {
    let comments = [AFTER_CODE, ALONE].into_iter().cycle();
    for (end, comment) in token_ends(item).into_iter().zip(comments) {
        let with_comment = insert(item, end, comment);
        let result = formatted(&with_comment);
        assert_eq!(result.matches("# c1").count(), 1, "{with_comment}");
    }
}

fn comment_at_all_gaps(item: &str, comment: &str) {
    let ends = token_ends(item);
    let insert = |text: String, end: &usize| insert(&text, *end, comment);
    let with_comments = ends.iter().rev().fold(item.to_owned(), insert);
    assert_eq!(formatted(&with_comments).matches("# c1").count(), ends.len());
}

/// The text with a comment after the token that ends at `end`; what follows goes on on
/// the next line, in column 1 if it is an item.
fn insert(text: &str, end: usize, comment: &str) -> String {
    let (before, after) = text.split_at(end);
    let next = after.trim_start_matches(' ');
    let margin = if next.starts_with('\n') { "" } else { "  " };
    format!("{before}{comment}{margin}{after}")
}

/// Where each token of a text ends. A comment and the token before it are one.
fn token_ends(text: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let length = token_length(&text[at..], first);
        at += length;
        match first {
            ' ' | '\n' => {}
            '#' => drop(ends.pop()),
            _ => ends.push(at),
        }
    }
    ends
}

fn token_length(text: &str, first: char) -> usize {
    let in_word = |c: char| c.is_alphanumeric() || "_-./<>=".contains(c);
    match first {
        '"' => text_length(text),
        '#' => text.find('\n').unwrap_or(text.len()),
        _ if in_word(first) => text.find(|c| !in_word(c)).unwrap_or(text.len()),
        _ => first.len_utf8(),
    }
}

fn text_length(text: &str) -> usize {
    let mut escaped = false;
    let closing = |(at, c): (usize, char)| {
        let closes = c == '"' && !escaped && at > 0;
        escaped = c == '\\' && !escaped;
        closes.then_some(at + 1)
    };
    text.char_indices().find_map(closing).unwrap_or(text.len())
}

#[test]
fn blank_lines_line_ends_and_a_byte_order_mark_make_no_difference() {
    let text = "unit RKV nb \"RKV\"\r\n\r\n\r\n\r\nunit PU nb \"PU\"\r\n\r\n";
    let expected = "unit RKV nb \"RKV\"\n\nunit PU nb \"PU\"\n";
    assert_eq!(formatted(text), expected);
    assert_eq!(formatted(&format!("\u{feff}{text}")), expected);
}

#[test]
fn a_file_without_items_keeps_its_comments() {
    assert_eq!(formatted(""), "");
    assert_eq!(formatted("\n \n"), "");
    assert_eq!(formatted("\n  # a \n\n\n# b"), "# a\n\n# b\n");
}

#[test]
fn errors_of_the_text_are_handed_on() {
    assert!(format(SourceId(0), "unit\n\nrule x\n  when (\n").is_err());
}

#[test]
fn what_would_become_too_long_to_read_is_left_alone() {
    let name = "a".repeat(2500);
    let text = format!("rule x\n  then\n  {name}\n  shall\n  {name}\n");
    let errors = format(SourceId(0), &text).unwrap_err();
    assert_eq!(
        english::message(errors.first().unwrap()),
        "this file is left as it is: laid out, this line is longer than 4096 bytes"
    );
}

#[test]
fn nothing_is_dropped() {
    let indented = "  rule x\n    then RKV shall t\n";
    for text in [indented, "  words\nunit RKV\n", "unit RKV\nmore words\n", "unit RKV\n more\n"] {
        assert!(format(SourceId(0), text).is_err(), "{text}");
    }
}

#[test]
fn words_and_numbers_in_another_spelling_are_no_loss() {
    let text = "rule x cites paragraphs 01-1\n  when a > -0.0 and b < 01.50\n  then RKV shall t every 03 months within 1 days of c\n";
    let expected = "rule x\n  cites paragraph 1\n  when a > 0 and b < 1.5\n  then RKV shall t every quarter within 1 day of c\n";
    assert_eq!(formatted(text), expected);
}

#[test]
fn ten_times_the_text_takes_ten_times_the_memory_and_the_largest_is_formatted() {
    let rule = "rule a when b and (c or d) then RKV shall do-it to PU before e, f # g\n\n";
    let cost = |rules: usize| {
        let text = rule.repeat(rules);
        measure(|| drop(formatted(&text)))
    };
    let (short, long) = (cost(20), cost(200));
    assert!(long.count_total <= 11 * short.count_total, "{short:?}, {long:?}");
    assert!(long.bytes_total <= 11 * short.bytes_total, "{short:?}, {long:?}");
    cost(FILE_SIZE / rule.len() / 2);
}
