//! The grammar and the table of words hold the same words.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeSet;

use saksgang::inside::keywords::{Class, is_reserved, words};
use saksgang::inside::source::SourceId;
use saksgang::inside::syntax::parse;

const GRAMMAR: &str = include_str!("../../grammar/saksgang.pest");

/// The words in quotation marks on the lines that `wanted` picks.
fn quoted(wanted: impl Fn(&str) -> bool) -> BTreeSet<&'static str> {
    let lines = GRAMMAR.lines().filter(|line| wanted(line));
    let parts = lines.flat_map(|line| line.split('"').skip(1).step_by(2));
    parts
        .filter(|part| part.len() > 1 && part.bytes().all(|byte| byte.is_ascii_lowercase()))
        .chain(["a"])
        .collect()
}

#[test]
fn every_keyword_of_the_grammar_is_in_the_table_and_the_other_way_round() {
    let table: BTreeSet<&str> = words().map(|word| word.spelling).collect();
    assert_eq!(table.len(), words().count(), "no word stands twice");
    assert_eq!(quoted(|line| line.starts_with("kw_")), table);
}

#[test]
fn reserved_words_are_no_names_and_the_inner_words_of_phrases_are() {
    for word in words() {
        let (file, told) = parse(SourceId(0), &format!("task {}", word.spelling));
        assert_eq!(is_reserved(word.spelling), !told.is_empty(), "{word:?}");
        assert_eq!(word.class == Class::Phrase, !file.items.is_empty(), "{word:?}");
    }
}

#[test]
fn reserved_words_are_names_behind_a_dot_and_before_a_colon() {
    for word in words().map(|word| word.spelling) {
        let text =
            format!("facts x\n  first : number\n  {word} : number\nrule y\n  when x.{word} > 3");
        let (file, told) = parse(SourceId(0), &text);
        assert_eq!((file.items.len(), told.len()), (2, 0), "{word}");
    }
}

#[test]
fn every_rule_of_the_grammar_is_explained() {
    let lines: Vec<&str> = GRAMMAR.lines().collect();
    for pair in lines.windows(2) {
        let [before, line] = pair else { continue };
        if line.contains(" = ") && line.starts_with(|sign: char| sign.is_ascii_alphabetic()) {
            assert!(before.starts_with("///"), "{}", line.split(' ').next().unwrap());
        }
    }
}
